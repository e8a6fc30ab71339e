"""What people type wrongly is answered with what is allowed, and changes nothing."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from liaison.core.parcels import LARGEST_BYTES
from liaison.core.wording import next_step
from sync.errors import Reason as SyncReason
from tests.support.command_line import Said, Terminal, add_note, dump, files_below, is_plain

ADD = ("note", "add", "--kind", "log", "--title")

USAGE: dict[str, tuple[tuple[str, ...], str]] = {
    "kind": (("note", "add", "--kind", "rumour", "--title", "T"), "displacement"),
    "audience": ((*ADD, "T", "--release", "SIS:NATO"), "SIS:UNAMID"),
    "place": ((*ADD, "T", "--set", "place=Nowhereville"), "34PEA8603"),
    "date": ((*ADD, "T", "--set", "when=yesterday"), "080630ZDEC09"),
    "no such day": ((*ADD, "T", "--set", "when=310630ZFEB09"), "080630ZDEC09"),
    "a year beyond": ((*ADD, "T", "--set", "when=9999-12-31T23:59:59-14:00"), "080630ZDEC09"),
    "grade": ((*ADD, "T", "--set", "grade=Z9"), "A1 to F6"),
    "count": ((*ADD, "T", "--set", "killed/civ=-1"), "300-800"),
    "field": ((*ADD, "T", "--set", "colour=red"), "place"),
    "no field": ((*ADD, "T", "--set", "=red"), "place"),
    "no equals sign": ((*ADD, "T", "--set", "place"), "PATH=VALUE"),
    "owner": ((*ADD, "T", "--set", "owner=UNAMID"), "title"),
    "salt": ((*ADD, "T", "--set", "salt=00"), "title"),
    "ref": ((*ADD, "T", "--set", "ref=X"), "title"),
    "attachment": ((*ADD, "T", "--set", "attach/x/sha256=00"), "title"),
    "classification": ((*ADD, "T", "--set", "cls=TOP"), "U, C, SC"),
    "empty title": ((*ADD, ""), "one line"),
    "blank title": ((*ADD, "  "), "one line"),
    "huge title": ((*ADD, "x" * 3000), "one line"),
    "two lines": ((*ADD, "a\nb"), "one line"),
    "escape": ((*ADD, "\x1b[31mred"), "one line"),
    "hidden marks": ((*ADD, "\u202e\u200b"), "one line"),
    "NUL": ((*ADD, "a\0b"), "NUL"),
    "half a character": ((*ADD, "\ud800"), "half"),
    "two standard inputs": ((*ADD, "T", "--attach", "-", "--body-file", "-"), "one FILE"),
    "type": (("record", "list", "--type", "MEMO"), "There is no type MEMO. Allowed: NOTE, "),
    "kind of a list": (("record", "list", "--kind", "rumour"), "displacement"),
    "since": (("record", "list", "--since", "yesterday"), "080630ZDEC09"),
    "option": (("record", "list", "--colour"), "--colour"),
    "command": (("recrod", "list"), "record"),
    "no command": (("record",), "conflicts"),
    "no kind of record": (("record", "list", "--type", "X"), "record.type: There is no type X."),
    "nothing after": (("record", "show"), "ID"),
    "too much": (("vault", "info", "more"), "more"),
    "endless line": (("exchange", ".", "--max-mib", "inf"), "1048576"),
    "no number": (("exchange", ".", "--max-mib", "nan"), "1048576"),
    "more than a week": (("exchange", ".", "--max-minutes", "1e30"), "10080"),
    "larger than any file": (("habits", "--ask-above", "9" * 20), "900"),
}


def is_answer(said: Said) -> bool:
    """A contract: done with an answer, or refused in plain words.

    Then nothing is on standard output but what a visit had to say before it began.
    """
    if said.status == 0:
        return "Traceback" not in said.err
    return said.status in {1, 2, 3} and _is_notice_at_most(said.out) and is_plain(said)


def _is_notice_at_most(out: bytes) -> bool:
    return all(line.startswith(b"notice ") for line in out.splitlines())


@pytest.mark.parametrize(("words", "allowed"), USAGE.values(), ids=USAGE.keys())
def test_what_is_not_known_is_a_usage_error_that_names_the_allowed(
    words: tuple[str, ...], allowed: str, abe: Terminal
) -> None:
    for form in (words, ("--json", *words)):
        said = abe(*form)
        assert said.status == 2, said
        assert allowed in said.err
        assert is_answer(said)


def test_a_usage_error_leaves_the_vault_as_it_was(abe: Terminal) -> None:
    add_note(abe, "Here before")
    before = dump(abe)
    for words, _ in list(USAGE.values())[:12]:
        assert abe(*words).status == 2
    assert dump(abe) == before


def bad_files(folder: Path) -> Iterator[Path]:
    (folder / "binary").write_bytes(b"\xff\xfe\0binary")
    (folder / "control").write_bytes(b"red \x1b[31m alert \0")
    (folder / "folder").mkdir()
    os.mkfifo(folder / "pipe")
    yield folder / "missing"
    yield folder / "folder"
    yield folder / "folder" / "missing" / "deeper"
    yield folder / "pipe"
    yield folder / ("long" * 80)


@pytest.mark.slow
def test_files_that_cannot_be_read_are_said_before_anything_is_written(
    abe: Terminal, tmp_path: Path
) -> None:
    here = tmp_path / "files"
    here.mkdir()
    note = add_note(abe, "Here before")
    before = dump(abe)
    for file in bad_files(here):
        for words in (
            (*ADD, "T", "--body-file", file),
            (*ADD, "T", "--attach", file),
            ("record", "text", note, "body", file),
            ("record", "attach", note, file),
            ("card", "import", file),
            ("bundle", "inspect", file),
            ("bundle", "import", file, "--accept"),
            ("vault", "recover", "--kit", file),
            ("vault", "passphrase", "--new-passphrase-file", file),
        ):
            assert abe.refused(*words) == "file.unreadable"
    for text in ("binary", "control"):
        assert abe.refused(*ADD, "T", "--body-file", here / text) == "file.unreadable"
    assert dump(abe) == before


@pytest.mark.skipif(sys.platform != "linux", reason="a file that opens and cannot be read")
def test_a_note_whose_file_cannot_be_read_to_its_end_is_not_written(
    abe: Terminal, tmp_path: Path
) -> None:
    sound = tmp_path / "sound.txt"
    sound.write_bytes(b"sound")
    before = dump(abe), set(files_below(Path(abe.vault)))
    words = (*ADD, "T", "--attach", sound, "--attach", "/proc/self/mem")
    assert abe.refused(*words) == "attachment.unreadable"
    assert (dump(abe), set(files_below(Path(abe.vault)))) == before


def test_nothing_that_is_there_is_written_over(abe: Terminal, tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.write_bytes(b"precious")
    note = add_note(abe, "With a file", "--attach", there)
    for words in (
        ("card", "export", there),
        ("key", "export", there),
        ("vault", "backup", there),
        ("vault", "recovery-kit", there),
        ("record", "save", note, "there", there),
    ):
        assert abe.refused(*words) == "file.exists"
    assert there.read_bytes() == b"precious"
    assert abe.asked("vault", "info").entry["slots"] == ["passphrase"]


def test_a_file_that_no_bundle_could_take_is_refused_before_anything_is_written(
    abe: Terminal, tmp_path: Path
) -> None:
    note = add_note(abe, "Here before")
    before = dump(abe)
    film = tmp_path / "film.mov"
    with film.open("wb") as sparse:
        sparse.truncate(LARGEST_BYTES + 1)
    for words in (("record", "attach", note, film), (*ADD, "T", "--attach", film)):
        assert abe.refused(*words) == "attachment.too_large"
    assert dump(abe) == before


def test_secrets_are_written_for_their_owner_alone(abe: Terminal, tmp_path: Path) -> None:
    abe.done("key", "export", tmp_path / "key")
    abe.done("vault", "recovery-kit", tmp_path / "kit")
    assert [(tmp_path / name).stat().st_mode & 0o77 for name in ("key", "kit")] == [0, 0]


def test_standard_input_and_output_stand_for_files(abe: Terminal, elf: Terminal) -> None:
    card = elf.done("card", "export", "-").out
    assert abe.asked("card", "import", "-", stdin=card).entry["trust"] == "verified"
    made = abe.asked(*ADD, "T", "--body-file", "-", stdin="Près d'Adré".encode()).entry
    attached = abe.asked("record", "attach", made["id"], "-", stdin=b"bytes").entry
    assert abe.done("record", "save", made["id"], attached["id"], "-").out == b"bytes"
    assert abe.asked("record", "show", made["id"]).entry["body"] == "Près d'Adré"


def test_a_passphrase_on_standard_input_is_its_first_line_and_the_rest_is_left(
    abe: Terminal,
) -> None:
    words = (
        "--vault",
        abe.vault,
        "--passphrase-file",
        "-",
        "--json",
        *ADD,
        "T",
        "--body-file",
        "-",
    )
    said = abe.raw(*words, stdin=f"{abe.passphrase}\nThe body.\n".encode())
    made = json.loads(said.out)
    assert abe.asked("record", "show", made["id"]).entry["body"] == "The body.\n"


def test_ids_that_are_not_one_record_are_refused(abe: Terminal) -> None:
    ids = [add_note(abe, "One"), add_note(abe, "Two")]
    refs = [abe.asked("record", "show", one).entry["ref"] for one in ids]
    assert abe.asked("record", "show", refs[0].lower()).entry["id"] == ids[0]
    for name in ("", "%", "zz", "' OR 1=1 --", "\x7f"):
        assert abe.refused("record", "show", name) == "record.unknown"


def test_a_title_from_elsewhere_never_steers_the_terminal(abe: Terminal) -> None:
    body = "\u202egnp.exe \u2066hidden\u2069\nsecond line\n".encode()
    made = abe.asked(*ADD, "T", "--body-file", "-", stdin=body).entry["id"]
    said = abe.done("record", "show", made).text
    assert "\u202e" not in said
    assert "second line\n" in said
    assert abe.asked("record", "show", made).entry["body"] == body.decode()


def test_a_command_that_needs_a_vault_says_that_none_was_named(terminal: Terminal) -> None:
    said = terminal.raw("record", "list")
    assert (said.status, said.reason) == (2, "vault.unnamed")
    assert "--vault DIR" in said.err


def test_an_attachment_that_the_record_lacks_is_not_said_to_be_on_its_way(
    abe: Terminal, tmp_path: Path
) -> None:
    photo = tmp_path / "road.jpg"
    photo.write_bytes(b"bytes")
    note = add_note(abe, "With a photo", "--attach", photo)
    said = abe("record", "save", note, "nosuch", tmp_path / "out")
    assert (said.status, said.reason) == (1, "attachment.unknown")
    assert "road.jpg" in said.err
    assert not (tmp_path / "out").exists()


def test_a_refusal_names_what_was_wrong_and_the_option_that_helps(
    abe: Terminal, tmp_path: Path
) -> None:
    note = add_note(abe, "Sent by mistake")
    said = abe("record", "recall", note, "--reason", "x" * 3000)
    assert (said.status, "reason" in said.err, "title" in said.err) == (2, True, False)
    said = abe("card", "offer", "-o", tmp_path / "q.pdf")
    assert (said.status, said.reason, "paper" in said.err) == (1, "offer.format", False)
    for key in ("SHA256:AAAA", "MD5:aa:bb", "x" * 50):
        said = abe("carrier", "add", "sftp://host/in", "--host-key", key)
        assert (said.status, said.reason) == (1, "carrier.fingerprint")
    assert abe.asked("carrier", "list").rows == []
    assert "--host-key SHA256:k" in next_step(
        SyncReason.CARRIER_HOST_KEY, {"host": "h", "fingerprint": "SHA256:k"}
    )


def test_a_search_without_a_find_says_so(abe: Terminal) -> None:
    assert abe.done("search", "zzz").text == "Nothing found.\n"
    assert abe.asked("search", "zzz").rows == []


def test_a_bundle_that_was_decided_on_is_said_to_be(
    abe: Terminal, elf: Terminal, stick: Path
) -> None:
    for title in ("First", "Second"):
        add_note(abe, title, "--release", "SIS:UNAMID")
        abe.done("exchange", stick)
        elf.done("exchange", stick)
    second, first = (row["id"] for row in elf.asked("inbox", "list").rows)
    no_text = os.fsdecode(b"\xff")
    assert elf("inbox", "refuse", second, no_text).reason == "inbox.reason"
    elf.done("inbox", "accept", first)
    assert elf.refused("inbox", "refuse", first, "no") == "inbox.decided"
    elf.done("inbox", "refuse", second, "no")
    assert elf.refused("inbox", "refuse", second, "no") == "inbox.decided"
    assert elf.refused("inbox", "accept", second) == "inbox.decided"


KNOWN_WORDS = """
    vault create info check card list code verify note add record show set text history conflicts
    resolve delete undelete search dump bundle inspect exchange inbox accept refuse key --json --kind log
    --title --set --since --type --ranked --to -o --rehearse --accept -- - = --help --canonical
    editors/UNAMID=true title=T body=B
"""
WORDS = st.one_of(
    st.sampled_from(KNOWN_WORDS.split()),
    st.text(max_size=12),
    st.binary(max_size=6).map(os.fsdecode),
)


@pytest.mark.slow
@settings(max_examples=150, suppress_health_check=list(HealthCheck))
@given(words=st.lists(WORDS, max_size=7), stdin=st.binary(max_size=40))
def test_no_words_whatever_are_a_fault(
    words: list[str], stdin: bytes, abe: Terminal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)  # what is written here may be anything
    said = abe(*words, stdin=stdin)
    assert is_answer(said) or said.status == 0, (words, said)


def test_a_search_may_hold_anything(abe: Terminal) -> None:
    for words in ('"', "*", "AND", "NEAR(", "()", "-x", "';--", "a" * 5000, "\x01", "' OR"):
        assert abe("search", "--", words).status == 0
