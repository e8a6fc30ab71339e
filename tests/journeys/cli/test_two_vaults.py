"""Two missions and one stick, by the command line alone."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from sync.crypto.age import HybridIdentity
from tests.support.bundles import noise
from tests.support.command_line import Terminal, add_note, dump, exchange, make_vault, shown
from tests.support.plaintext import decrypted, unpacked

PHOTO = noise("a photo of the road to Farchana", 5_000_000)
SECRET_WORDS = b"zanzibar quetzal"


@pytest.mark.slow
def test_two_vaults_made_and_introduced_by_the_command_line_alone_end_equal(
    terminal: Terminal, tmp_path: Path, stick: Path
) -> None:
    abe = make_vault(terminal, tmp_path / "abe", "MINURCAT", "TCD-ABE")
    elf = make_vault(terminal, tmp_path / "elf", "UNAMID", "SDN-ELF", "JMAC chief")
    for one, other in ((abe, elf), (elf, abe)):
        one.done("card", "export", tmp_path / f"{one.vault.rsplit('/', 1)[1]}.card")
        assert other.asked("card", "list").rows == []
    abe.done("card", "import", tmp_path / "elf.card")
    imported = elf.asked("card", "import", tmp_path / "abe.card").entry
    assert imported["trust"] == "unverified"
    code = str(abe.asked("card", "code", "SDN-ELF").entry["code"])
    assert elf.asked("card", "code", "JOC duty officer@TCD-ABE").entry["code"] == code
    assert [len(group) for group in code.split()] == [5] * 6
    assert abe.asked("card", "verify", "sdn-elf", code).entry["trust"] == "verified"
    elf.done("card", "verify", "TCD-ABE", code)

    photo = tmp_path / "road.jpg"
    photo.write_bytes(PHOTO)
    theirs = add_note(elf, "Convoi attaqué près d'Adré", "--release", "SIS:MINURCAT")
    ours = add_note(
        abe, "Ambush", "--attach", photo, "--release", "SIS:UNAMID", "--set", "place=Adré"
    )
    quiet = add_note(abe, "For our own mission")
    exchange(stick, abe, elf, abe, elf)

    left, right = dump(abe), dump(elf)
    assert set(left) == {theirs, ours, quiet}
    assert set(right) == {theirs, ours}
    assert all(left[record] == right[record] for record in right)
    (attached,) = shown(elf, ours)["attachments"]
    assert (attached["name"], attached["here"]) == ("road.jpg", True)
    assert attached["sha256"] == hashlib.sha256(PHOTO).hexdigest()
    copy = tmp_path / "copy.jpg"
    saved = elf.asked("record", "save", ours, "road.jpg", copy).entry
    assert saved == {"path": str(copy), "bytes": len(PHOTO)}
    assert copy.read_bytes() == PHOTO
    assert [row["id"] for row in elf.asked("search", "adre").rows] == [ours, theirs]
    assert elf.done("vault", "check").status == 0


@pytest.mark.slow
def test_a_second_exchange_brings_and_leaves_nothing(
    abe: Terminal, elf: Terminal, stick: Path
) -> None:
    add_note(abe, "Ambush", "--release", "SIS:UNAMID")
    exchange(stick, abe, elf, abe)
    before = dump(elf)
    again = elf.asked("exchange", stick, "--accept").entry
    assert (again["received"], again["refused"]) == ([], [])
    assert dump(elf) == before


@pytest.mark.slow
def test_a_note_released_to_nobody_is_in_no_bundle(
    abe: Terminal, elf: Terminal, stick: Path, tmp_path: Path
) -> None:
    body = tmp_path / "body.txt"
    body.write_bytes(SECRET_WORDS * 3)
    secret = add_note(
        abe, SECRET_WORDS.decode(), "--body-file", body, "--attach", body,
        "--set", "release/OWN=", "--set", "release/MSN=",
    )  # fmt: skip
    add_note(abe, "Public enough", "--release", "SIS:UNAMID")
    rehearsed = abe.asked("bundle", "create", "--to", "SDN-ELF", "--rehearse").entry
    made = abe.asked("bundle", "create", "--to", "SDN-ELF", "-o", stick).entry
    assert rehearsed["withheld"] == made["withheld"]
    assert [one["id"] for one in made["withheld"]] == [secret]
    abe.done("exchange", stick)
    elf.done("key", "export", tmp_path / "key.txt")
    identity = HybridIdentity.parse((tmp_path / "key.txt").read_text().strip())
    bundles = list(stick.glob("*.AGE"))
    assert bundles
    for file in bundles:
        plain = decrypted(file.read_bytes(), identity)
        assert SECRET_WORDS not in plain
        assert SECRET_WORDS not in unpacked(plain)
        assert b"Public enough" in unpacked(plain)
        assert bytes.fromhex(secret) not in plain + unpacked(plain)


@pytest.mark.slow
def test_a_file_too_large_to_come_unasked_says_how_to_ask_for_it(
    abe: Terminal, elf: Terminal, stick: Path, tmp_path: Path
) -> None:
    film = tmp_path / "film of the road.bin"
    film.write_bytes(noise("a film", 2 << 20))
    abe.done("habits", "--ask-above", "1")
    note = add_note(abe, "Filmed", "--attach", film, "--release", "SIS:UNAMID")
    exchange(stick, abe, elf)
    (command,) = [
        line.partition("has not come yet: ")[2]
        for line in elf.done("record", "show", note).text.splitlines()
        if "has not come yet" in line
    ]
    said = elf("record", "save", note, film.name, tmp_path / "out")
    assert (said.status, said.reason) == (1, "attachment.not_here")
    assert command in said.err
    elf.done(*command.split())
    exchange(stick, elf, abe, elf)
    elf.done("record", "save", note, film.name, tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == film.read_bytes()
