"""Bring the translations up to date with the source: `translations.py [FOLDER]`.

Every text under `liaison/` that is marked for translators is collected into the `.ts` files, where
new ones stand as unfinished, and these are compiled into the `.qm` files that the window loads.
The English file holds plurals only: everything else is English already.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"en": ("-pluralonly",), "fr": (), "ar": ()}
COLLECTING = ("-silent", "-no-obsolete", "-sort-messages", "-locations", "none")
"""Without line numbers and in a steady order, so that a change shows only what changed."""


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's translation tools, as it lies beside this Python."""
    beside = Path(sys.executable).parent
    suffix = ".exe" if sys.platform == "win32" else ""
    subprocess.run([str(beside / f"pyside6-{tool}{suffix}"), *arguments], cwd=ROOT, check=True)


def main(folder: Path) -> None:
    """Collect, then compile."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "liaison").rglob("*.py"))
    for language, wanted in LANGUAGES.items():
        texts = folder / f"liaison_{language}.ts"
        into = ("-source-language", "en", "-target-language", language, "-ts", str(texts))
        run("lupdate", *COLLECTING, *wanted, *sources, *into)
        run("lrelease", "-silent", str(texts), "-qm", str(texts.with_suffix(".qm")))


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve() if sys.argv[1:] else FOLDER)
