"""However a command ends, it is an answer or a refusal in plain words: never a traceback."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.bootstrap.start import start
from liaison.cli.main import say
from liaison.core.errors import Reason, Refused
from liaison.system import interruption
from tests.support.command_line import ROOT, Terminal, add_note, dump, is_plain

NO_TEXT = os.fsdecode(b"\xff")
"""A name that a system may have and that is no text."""


@pytest.fixture(autouse=True)
def _terminal() -> Iterator[None]:
    """Interrupts arrive as at a terminal, also where whoever runs the tests ignores them (`&`)."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize("words", [("exchange",), ("bundle", "create", "--to", "SDN-ELF", "-o")])
def test_a_folder_whose_name_is_no_text_is_refused_by_name(
    words: tuple[str, ...], abe: Terminal, tmp_path: Path
) -> None:
    add_note(abe, "Released", "--release", "ALLM")
    folder = tmp_path / f"dir{NO_TEXT}"
    folder.mkdir()
    said = abe(*words, folder)
    assert (said.status, said.reason) == (1, "file.name")
    assert is_plain(said)
    assert "dir?" in said.err
    assert not list(folder.iterdir())


def test_no_sample_region_is_made_where_its_vaults_could_not_remember_the_stick(
    terminal: Terminal, tmp_path: Path
) -> None:
    folder = tmp_path / f"demo{NO_TEXT}"
    assert terminal.refused("demo", folder, "--no-app") == "file.name"
    assert not folder.exists()


OWNING = """
import fcntl, os, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.executable, sys.orig_argv[:1] + sys.argv[1:])
"""
"""Makes the terminal the one that `/dev/tty` means, and goes on as the program."""


def at_a_terminal(person: Terminal, *words: str, typed: bytes, owning: bool) -> tuple[int, str]:
    """Run a command that asks for the passphrase; the status and what the terminal showed."""
    ours, theirs = pty.openpty()
    program = ["-m", "liaison", "--vault", person.vault, *words]
    done = subprocess.Popen(  # noqa: S603  (our own program)
        [sys.executable, *(["-c", OWNING] if owning else []), *program],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=ROOT,
        env=person.environment(),
        start_new_session=True,
    )
    os.close(theirs)
    seen = b""
    try:
        while part := os.read(ours, 1024):
            seen += part
            if typed and seen.endswith(b": "):
                os.write(ours, typed)
                typed = b""
    except OSError:  # the other end is closed
        pass
    finally:
        os.close(ours)
    return done.wait(), seen.decode(errors="replace")


@pytest.mark.parametrize("owning", [True, False])
def test_bytes_that_are_no_text_are_a_wrong_passphrase(abe: Terminal, *, owning: bool) -> None:
    status, seen = at_a_terminal(abe, "record", "list", typed=b"\xff\xfe\n", owning=owning)
    assert status == 3
    assert "vault.passphrase: " in seen


@pytest.mark.parametrize(
    ("closed", "status", "reason"),
    [((1,), 1, "output.closed"), ((0,), 0, ""), ((2,), 0, ""), ((0, 1, 2), 1, "")],
)
def test_a_closed_stream_is_no_fault(
    closed: tuple[int, ...], status: int, reason: str, abe: Terminal
) -> None:
    before = dump(abe)
    shell = " ".join(f"{number}>&-" for number in closed)
    words = abe.command("note", "add", "--kind", "log", "--title", "Said")
    done = subprocess.run(  # noqa: S603  (our own program)
        ["/bin/sh", "-c", f'exec "$@" {shell}', "sh", *words],
        capture_output=True,
        check=False,
        cwd=ROOT,
        env=abe.environment(),
    )
    assert done.returncode == status, done
    assert done.stderr.decode().partition(":")[0] == reason
    assert len(dump(abe)) == len(before) + (status == 0)


@pytest.mark.slow
@pytest.mark.parametrize(
    "imported",
    ["liaison.core.errors", "liaison.store.connection", "typer.core", "liaison.cli.main"],
)
def test_ctrl_c_while_the_program_starts_is_said_and_not_traced(
    imported: str, abe: Terminal
) -> None:
    words = abe.command("record", "list")
    words[1:1] = ["-X", "importtime"]  # tells of each module as it comes
    with subprocess.Popen(  # noqa: S603  (our own program)
        words,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=abe.environment(),
        text=True,
    ) as running:
        assert running.stderr is not None
        assert running.stdout is not None
        for line in running.stderr:
            if line.split("|")[-1].strip() == imported:
                running.send_signal(signal.SIGINT)
                break
        said = [line for line in running.stderr if not line.startswith("import time:")]
        assert running.stdout.read() == ""
    assert running.returncode == 1
    assert "".join(said) == interruption.SAID


def test_both_sentences_about_being_stopped_are_the_same(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert say(Refused(Reason.CANCELLED)) == interruption.STOPPED
    assert capsys.readouterr().err == interruption.SAID


def test_ctrl_c_in_a_command_is_an_answer(capsys: pytest.CaptureFixture[str]) -> None:
    previous = signal.getsignal(signal.SIGINT)
    try:
        interruption.interrupt()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)  # a second one interrupts nothing any more
    finally:
        signal.signal(signal.SIGINT, previous)
    assert start(["--version"]) == 0
    assert capsys.readouterr().out
