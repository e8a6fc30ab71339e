"""Our sealed files and those of npm's `age-encryption` open each other; so do our bundles.

    python -m tests.interop.check

Needs node 20 or later, and npm, which fetches what `package-lock.json` names into a temporary
folder. Ends with 0 if all sizes agree both ways and a bundle says what was released and no more;
else with the first difference.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from sync.crypto.age import HybridIdentity, decrypt, encrypt
from tests.interop.opened import changes_in
from tests.support.command_line import Terminal, add_note, exchange, introduce, make_vault

HERE = Path(__file__).parent
SIZES = [0, 1, 65535, 65536, 65537, 131072, 16 * 65536 + 1, 5_000_000]
RELEASED, BODY = "Market closed at Adré", "Traders from both sides say the road is cut"
KEPT = "Two seats on the Wednesday flight"
"""Titles and text of two notes, of which one goes to the reader's mission."""


def run(program: str, *arguments: str, folder: Path, given: bytes = b"") -> bytes:
    """What a program prints; its own message and an exit where it fails."""
    path = shutil.which(program)
    if path is None:
        sys.exit(f"{program} is not installed")
    done = subprocess.run(  # noqa: S603  (our own scripts)
        [path, *arguments], cwd=folder, input=given, capture_output=True, check=False
    )
    if done.returncode:
        sys.exit(f"{program} {' '.join(arguments)}: {done.stderr.decode(errors='replace')}")
    return done.stdout


def check_size(size: int, identity: HybridIdentity, folder: Path) -> None:
    """One content, sealed here and opened there, and the other way round."""
    content = bytes(range(256)) * (size // 256 + 1)
    content = content[:size]
    sealed = io.BytesIO()
    with encrypt([identity.recipient], sealed) as writer:
        writer.write(content)
    if (
        run("node", "decrypt.mjs", "identity.txt", folder=folder, given=sealed.getvalue())
        != content
    ):
        sys.exit(f"{size} bytes of ours came out differently")
    theirs = run("node", "encrypt.mjs", "recipient.txt", folder=folder, given=content)
    if decrypt([identity], io.BytesIO(theirs)).read() != content:
        sys.exit(f"{size} bytes of theirs came out differently")


def check_bundle(folder: Path) -> None:
    """A bundle of one vault for another, opened with the key that the other one hands out."""
    with pytest.MonkeyPatch.context() as patch:
        terminal = Terminal(patch, folder)
        abe = make_vault(terminal, folder / "abe", "MINURCAT", "TCD-ABE")
        elf = make_vault(terminal, folder / "elf", "UNAMID", "SDN-ELF")
        introduce(folder, abe, elf)
        add_note(abe, RELEASED, "--body-file", written(folder, BODY), "--release", "SIS:UNAMID")
        add_note(abe, KEPT)
        stick = folder / "stick"
        stick.mkdir()
        exchange(stick, abe)
        elf.done("key", "export", folder / "elf.key")
    (bundle,) = stick.iterdir()
    plain = run("node", "decrypt.mjs", "elf.key", folder=folder, given=bundle.read_bytes())
    said = changes_in(plain)
    for words in (RELEASED, BODY):
        if words.encode() not in said:
            sys.exit(f"{words!r} was released and is not in {bundle.name}")
    if KEPT.encode() in said + plain:
        sys.exit(f"{KEPT!r} was not released and is in {bundle.name}")


def written(folder: Path, text: str) -> Path:
    """A file with this text."""
    file = folder / "body.txt"
    file.write_text(text, encoding="utf-8")
    return file


def main() -> None:
    """Check every size with a fresh identity, then a bundle."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "interop"
        shutil.copytree(HERE, folder, ignore=shutil.ignore_patterns("node_modules", "__pycache__"))
        run("npm", "ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", folder=folder)
        identity = HybridIdentity.generate()
        (folder / "identity.txt").write_text(f"# for this check\n{identity.text()}\n")
        (folder / "recipient.txt").write_text(identity.recipient.text() + "\n")
        for size in SIZES:
            check_size(size, identity, folder)
        check_bundle(folder)
    sys.stdout.write(
        f"age-encryption and sync.crypto.age agree on {len(SIZES)} sizes, both ways\n"
        "age-encryption opens a bundle with `liaison key export`: what was released is in it, and"
        " nothing else\n"
    )


if __name__ == "__main__":
    main()
