"""Bundles that are not what they should be, as the command line answers them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from sync.bundle import changes as changes_section
from sync.bundle.prologue import MAGIC
from sync.codec import Value
from sync.crypto.age import HybridIdentity
from sync.crypto.card import Card
from sync.crypto.device import DeviceKeys
from sync.journal.change import Change, SignedChange, sign
from sync.model.ids import record_id
from tests.support.bundles import Device, Forgery
from tests.support.command_line import Terminal, add_note, dump, exchange, files_below, is_plain
from tests.support.plaintext import decrypted, wrapped

pytestmark = pytest.mark.slow  # a dozen commands each


@dataclass
class Reader:
    """Who should have got a bundle: what is public of it, and its key."""

    card: Card
    identity: HybridIdentity


@pytest.fixture
def reader(elf: Terminal) -> Reader:
    """El Fasher."""
    text = elf.done("key", "export", "-").text
    card = Card.parse(elf.done("card", "export", "-").out)
    return Reader(card, HybridIdentity.parse(text.strip()))


@pytest.fixture
def sealed(abe: Terminal, stick: Path) -> Path:
    """A good bundle for El Fasher, on the stick."""
    add_note(abe, "Ambush", "--release", "SIS:UNAMID")
    abe.done("exchange", stick)
    (file,) = stick.glob("*.AGE")
    return file


Sin = Callable[[bytes, Reader], bytes]


def cut(good: bytes, _: Reader) -> bytes:
    return good[:-40]


def flipped(good: bytes, _: Reader) -> bytes:
    return good[:-9] + bytes([good[-9] ^ 1]) + good[-8:]


def future(good: bytes, reader: Reader) -> bytes:
    plain = decrypted(good, reader.identity)
    return wrapped(MAGIC[:-1] + b"2" + plain[len(MAGIC) :], reader.card.recipient)


def altered(good: bytes, reader: Reader) -> bytes:
    plain = bytearray(decrypted(good, reader.identity))
    plain[-1] ^= 1
    return wrapped(bytes(plain), reader.card.recipient)


def letter(_: bytes, reader: Reader) -> bytes:
    return wrapped(b"Dear colleagues, " * 99, reader.card.recipient)


SINS: list[tuple[Sin, set[str]]] = [
    (cut, {"bundle.truncated"}),
    (flipped, {"bundle.damaged"}),
    (future, {"bundle.future"}),
    (altered, {"bundle.malformed", "bundle.signature"}),
    (letter, {"bundle.not_one"}),
]


@pytest.mark.parametrize(("sin", "names"), SINS, ids=[sin.__name__ for sin, _ in SINS])
def test_a_bad_bundle_is_refused_by_name_and_nothing_changes(
    sin: Sin, names: set[str], elf: Terminal, reader: Reader, sealed: Path
) -> None:
    add_note(elf, "Our own")
    good = sealed.read_bytes()
    sealed.write_bytes(sin(good, reader))
    before, lying = dump(elf), files_below(sealed.parent)
    for words in (("inspect", sealed), ("import", sealed), ("import", sealed, "--accept")):
        assert elf.refused("bundle", *words) in names
    (refused,) = elf.asked("exchange", sealed.parent, "--accept").entry["refused"]
    assert refused["file"] == sealed.name
    assert refused["reason"] in names
    assert sealed.read_bytes() == lying[sealed.name]
    assert dump(elf) == before
    assert elf.asked("inbox", "list").rows == []
    sealed.write_bytes(good)
    assert len(elf.asked("exchange", sealed.parent, "--accept").entry["received"]) == 1


def test_a_bundle_for_somebody_else_is_left_where_it_lies(
    abe: Terminal, sealed: Path, reader: Reader
) -> None:
    before, lying = dump(abe), sealed.read_bytes()
    assert abe.refused("bundle", "import", sealed) == "bundle.not_for_us"
    own = Card.parse(abe.done("card", "export", "-").out)
    again = sealed.with_name("REWRAPPED.AGE")
    again.write_bytes(wrapped(decrypted(lying, reader.identity), own.recipient))
    assert abe.refused("bundle", "import", again, "--accept") in {
        "bundle.not_named",
        "bundle.sender_unknown",
    }
    assert (dump(abe), sealed.read_bytes()) == (before, lying)


def stranger() -> Device:
    keys = DeviceKeys.generate()
    claims = {"mission": "UNMIS", "site": "SDN-JUB", "role": "JOC", "exercise": "1"}
    return Device(keys, keys.make_card(claims))


def from_stranger(sender: Device, reader: Card, *records: dict[str, Value]) -> bytes:
    """A bundle of new records, by somebody whose program is not ours."""
    section, packed = changes_section.pack(
        [begun(sender, bytes([number]) * 16, writes) for number, writes in enumerate(records)]
    )
    unpacked: dict[str, Value] = {
        "sha256": section.sha256,
        "bytes": section.bytes,
        "packed": section.packed,
        "count": section.count,
    }
    manifest: dict[str, Value] = {"sender": sender.card.hash, "recipients": [reader.hash]}
    forgery = Forgery(manifest=manifest, changes=packed, unpacked=unpacked, signer=sender)
    return forgery.seal([reader.recipient])


def begun(author: Device, salt: bytes, writes: dict[str, Value]) -> SignedChange:
    device = author.card.device
    beginning: dict[str, Value] = {"owner": "UNMIS", "salt": salt, **writes}
    record = record_id(device, salt)
    return sign(
        Change(record, "NOTE", device, 1, None, (), 1_260_770_400_000, beginning, {}), author.keys
    )


def test_a_sender_who_is_unknown_or_not_verified_is_refused_until_codes_were_compared(
    elf: Terminal, reader: Reader, tmp_path: Path
) -> None:
    sender = stranger()
    file = tmp_path / "FROMJUBA.AGE"
    file.write_bytes(from_stranger(sender, reader.card, {"kind": "log", "title": "From Juba"}))
    before = dump(elf)
    assert elf.refused("bundle", "import", file, "--accept") == "bundle.sender_unknown"
    told = elf.done("exchange", tmp_path).text  # the visit did its work: it exits with 0
    assert "bundle.sender_unknown" in told
    assert "Import the sender's card and compare codes." in told
    elf.done("card", "import", "-", stdin=sender.card.encode())
    assert elf.refused("bundle", "import", file, "--accept") == "bundle.sender_unverified"
    assert dump(elf) == before
    elf.done("card", "verify", "SDN-JUB", elf.asked("card", "code", "SDN-JUB").entry["code"])
    assert elf.asked("bundle", "import", file, "--accept").entry["new"] == 1
    elf.done("card", "revoke", "SDN-JUB")
    assert elf.refused("bundle", "inspect", file) == "bundle.sender_stopped"


HOSTILE: dict[str, Value] = {
    "kind": 7,
    "title": "\x1b]0;owned\x07\u202egnp.exe",
    "when": 2**62,
    "created": -(2**62),
    "place": {"name": "\x1b[2J", "lat": 1e308, "lon": -1e308, "tz": "Mars/Olympus"},
    "lat": 2**62,
    "killed/civ/min": -5,
    "killed/civ": "many",
    "ref": "../../etc/passwd",
    "state": "no such state",
    "cls": "COSMIC",
    "release/SIS:UNAMID": "yes",
    "attach/../../x/name": "../../../evil",
    "attach/a/sha256": b"short",
    "attach/a/bytes": -1,
    "attach/b/sha256": bytes(32),
    "attach/b/bytes": 2**62,
    "attach/b/name": "\x1b[31m../../red",
    "editors/UNAMID": 1,
    "nobody/knows/this": [{"deep": [None, 1.5, b"\0"]}],
}


def test_whatever_a_contact_wrote_can_be_listed_shown_found_and_relayed(
    elf: Terminal, reader: Reader, tmp_path: Path
) -> None:
    sender = stranger()
    elf.done("card", "import", "-", "--verified", stdin=sender.card.encode())
    file = tmp_path / "HOSTILE.AGE"
    alone = [{path: value} for path, value in HOSTILE.items()]
    file.write_bytes(from_stranger(sender, reader.card, HOSTILE, *alone))
    assert elf.asked("bundle", "import", file, "--accept").entry["new"] == len(HOSTILE) + 1
    ids = list(dump(elf))
    assert len(ids) == len(HOSTILE) + 1
    for form in ((), ("--json",)):
        for words in (
            ("record", "list"), ("record", "list", "--since", "080630ZDEC09"),
            ("record", "conflicts"), ("search", "evil"), ("search", "etc", "--ranked"),
            ("card", "list"), ("inbox", "list"), ("vault", "check"),
            ("bundle", "create", "--to", "TCD-ABE", "--rehearse"),
        ):  # fmt: skip
            said = elf.done(*form, *words)
            assert not {"\x1b", "\x07", "\u202e"} & set(said.text) or form
    (whole,) = (
        one for one in ids if b'"nobody/knows' in dump(elf)[one] and b"passwd" in dump(elf)[one]
    )
    for record in {whole, *ids}:
        said = elf.done("record", "show", record)
        assert not {"\x1b", "\x07", "\u202e"} & set(said.text)
    elf.asked("record", "show", whole)
    elf.asked("record", "history", whole)


def test_an_empty_or_foreign_folder_says_so_and_loses_nothing(elf: Terminal, stick: Path) -> None:
    elf.done("card", "revoke", "TCD-ABE")  # so that nothing is left here either
    assert "Nothing here for you." in elf.done("exchange", stick).text
    (stick / "holiday.jpg").write_bytes(b"sand")
    (stick / "LETTER.AGE").write_bytes(b"age-encryption.org/v1\n-> X25519 nobody\n")
    (stick / "folder").mkdir()
    before = files_below(stick)
    said = elf("exchange", stick)
    assert said.status == 0
    assert files_below(stick) == before


def test_a_stick_that_is_not_there_or_cannot_be_written_is_said_by_name(
    abe: Terminal, elf: Terminal, stick: Path, tmp_path: Path
) -> None:
    add_note(abe, "Ambush", "--release", "SIS:UNAMID")
    for place in (
        tmp_path / "gone",
        "",
        "~nobody-of-this-name/stick",
        tmp_path / "home" / "passphrase.txt",
    ):
        said = abe("exchange", place)
        assert (said.status, said.reason) == (1, "carrier.missing")
        assert is_plain(said)
    assert abe.refused("exchange", "webdavs://example.org/x") == "carrier.unknown"
    assert abe.refused("exchange", "ftp://example.org/x") == "exchange.location"
    exchange(stick, abe, elf)
    assert dump(abe) == dump(elf)
