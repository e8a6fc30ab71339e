"""The real program as a person at a terminal has it: words in, texts and an exit status out."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from liaison.bootstrap.start import start

ROOT = Path(__file__).parents[2]
PASSPHRASE = "seven lamps on the road to Farchana"  # noqa: S105  (a test vault's)
BEGINS = "2009-12-14T06:00:00Z"


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    status: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode()

    @property
    def entry(self) -> dict[str, Any]:
        """The JSON object that was printed."""
        found = json.loads(self.out)
        assert isinstance(found, dict), found
        return found

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The JSON list of objects that was printed."""
        found = json.loads(self.out)
        assert isinstance(found, list), found
        return found

    @property
    def reason(self) -> str:
        """The code before the first colon on standard error."""
        return self.err.partition(":")[0]


@dataclass(frozen=True)
class Terminal:
    """Runs commands in this process, with files and settings of its own.

    Attributes:
        monkeypatch: puts streams and environment back.
        home: the user's own folder; what is remembered outside of vaults lies below it.
        vault: what `--vault` says; none if empty.
        passphrase: what the passphrase file says.
    """

    monkeypatch: pytest.MonkeyPatch
    home: Path
    vault: str = ""
    passphrase: str = PASSPHRASE
    extra: tuple[str, ...] = field(default=())

    def at(self, vault: Path | str, *, passphrase: str | None = None) -> Terminal:
        """The same person at another vault."""
        return replace(
            self,
            vault=str(vault),
            passphrase=self.passphrase if passphrase is None else passphrase,
        )

    def __call__(self, *words: object, stdin: bytes = b"") -> Said:
        """Run a command on the vault; whatever it answers."""
        return self.raw(*self._options(), *words, stdin=stdin)

    def done(self, *words: object, stdin: bytes = b"") -> Said:
        """Run a command that must succeed."""
        said = self(*words, stdin=stdin)
        assert said.status == 0, (words, said)
        return said

    def asked(self, *words: object, stdin: bytes = b"") -> Said:
        """Run a command that must succeed, and have it answer in JSON."""
        return self.done("--json", *words, stdin=stdin)

    def refused(self, *words: object, stdin: bytes = b"") -> str:
        """Run a command that must be refused; the reason's code."""
        said = self(*words, stdin=stdin)
        assert said.status == 1, (words, said)
        assert is_plain(said), said
        return said.reason

    def raw(self, *words: object, stdin: bytes = b"") -> Said:
        """Run these words and no others."""
        out, err = io.BytesIO(), io.BytesIO()
        with self.monkeypatch.context() as patch:
            self._settle(patch)
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
            patch.setattr(sys, "stdout", io.TextIOWrapper(out, encoding="utf-8"))
            patch.setattr(sys, "stderr", io.TextIOWrapper(err, encoding="utf-8"))
            status = start([str(word) for word in words])
            sys.stdout.flush()
            sys.stderr.flush()
            return Said(status, out.getvalue(), err.getvalue().decode())

    def process(self, *words: object, stdin: bytes = b"", **environment: str) -> Said:
        """Run a command as a process of its own."""
        done = subprocess.run(  # noqa: S603  (our own program)
            self.command(*words),
            input=stdin,
            capture_output=True,
            check=False,
            cwd=ROOT,
            env=self.environment() | environment,
        )
        return Said(done.returncode, done.stdout, done.stderr.decode())

    def command(self, *words: object) -> list[str]:
        """The whole command line of a process."""
        return [sys.executable, "-m", "liaison", *self._options(), *map(str, words)]

    def environment(self) -> dict[str, str]:
        """What a process of this person sees."""
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        return kept | self._places()

    def _options(self) -> Sequence[str]:
        if not self.vault:
            return self.extra
        file = self.home / "passphrase.txt"
        file.write_text(self.passphrase + "\n", encoding="utf-8")
        return ("--vault", self.vault, "--passphrase-file", str(file), *self.extra)

    def _places(self) -> dict[str, str]:
        return {"HOME": str(self.home), "XDG_STATE_HOME": str(self.home / "state")}

    def _settle(self, patch: pytest.MonkeyPatch) -> None:
        patch.delenv("LIAISON_VAULT", raising=False)
        for name, value in self._places().items():
            patch.setenv(name, value)


def is_plain(said: Said) -> bool:
    """Whether a refusal is a code, a sentence and a next step, and nothing of our insides."""
    lines = said.err.splitlines()
    head, _, tail = lines[0].partition(": ") if lines else ("", "", "")
    return (
        bool(head.replace("_", "").replace(".", "").isalpha())
        and bool(tail.strip())
        and "Traceback" not in said.err
        and "…" not in tail  # a placeholder that nobody filled
        and head != "internal.fault"
    )


def make_vault(
    terminal: Terminal, folder: Path, mission: str, site: str, role: str = ""
) -> Terminal:
    """An Exercise vault, made by the command line."""
    here = terminal.at(folder)
    here.done(
        "vault", "create", "--mission", mission, "--site", site,
        "--role", role or "JOC duty officer", "--exercise", BEGINS,
    )  # fmt: skip
    return here


def introduce(folder: Path, *terminals: Terminal) -> None:
    """Everybody takes everybody's card and compares the code."""
    cards = []
    for number, one in enumerate(terminals):
        card = folder / f"card{number}.card"
        one.done("card", "export", card)
        cards.append(card)
    for mine, one in zip(cards, terminals, strict=True):
        for card in cards:
            if card != mine:
                one.done("card", "import", card, "--verified")


def exchange(stick: Path, *visitors: Terminal) -> None:
    """One visit each; what came is taken at once."""
    for visitor in visitors:
        visitor.done("exchange", stick, "--accept")


def add_note(author: Terminal, title: str, *options: object) -> str:
    """Write an incident; its id."""
    made = author.asked("note", "add", "--kind", "incident", "--title", title, *options)
    return str(made.entry["id"])


def dump(vault: Terminal) -> dict[str, bytes]:
    """The canonical lines, by record."""
    lines = vault.done("dump", "--canonical").out.splitlines()
    return {str(json.loads(line)["id"]): line for line in lines}


def shown(vault: Terminal, record: str) -> dict[str, Any]:
    """A record as JSON."""
    return vault.asked("record", "show", record).entry


def files_below(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with its bytes."""
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
