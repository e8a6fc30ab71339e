"""Write `liaison/core/confusables.py` from Unicode's table: `confusables.py CONFUSABLES_TXT`.

The table is `security/confusables.txt` of the Unicode Character Database (UTS #39). Taken over are
the letters and digits that look like Latin or Arabic letters; what normalization (NFKD) brings to its
plain form already is left out.
"""

from __future__ import annotations

import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "liaison" / "core" / "confusables.py"
KEPT = frozenset("abcdefghjklnopqrstuvwxyz\u03b2")
"""Plain letters that look like nobody but themselves (i looks like l, m like rn); the beta is no double s."""
_HEAD = '''"""Letters and digits that look like a Latin or Arabic letter, by the letter that they look like.

Made by `.ci/confusables.py` from Unicode's confusables.txt, {version}: Copyright (c) Unicode, Inc.,
under the Unicode License v3 (https://www.unicode.org/license.txt).
"""

LOOK_LIKE = {{
'''


def plain(text: str) -> str:
    """Composed of base letters alone, in lower case."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign)).casefold()


def is_wanted(sign: str) -> bool:
    """Whether a name may be written with it."""
    return unicodedata.category(sign)[0] in "LN"


def is_arabic(text: str) -> bool:
    """Whether these are Arabic letters; their dots tell letters apart, unlike strokes through Latin ones."""
    return all("\u0620" <= sign <= "\u06ff" for sign in text)


def main(source: Path) -> None:
    """Read the table and write the module."""
    lines = source.read_text(encoding="utf-8-sig").splitlines()
    version = next(line.removeprefix("# ").lower() for line in lines if "Version" in line)
    looks_like: dict[str, tuple[bool, str]] = {}
    for line in lines:
        parts = line.partition("#")[0].split(";")
        if not parts[1:]:
            continue
        sign = "".join(chr(int(code, 16)) for code in parts[0].split())
        target = "".join(chr(int(code, 16)) for code in parts[1].split())
        looks = plain(target)
        is_letter = looks.isascii() or (looks == target and is_arabic(looks))
        if len(sign) == 1 and is_wanted(sign) and looks.isalpha() and is_letter:
            bare = plain(sign)
            # A capital may look like another letter than its small form: the small one decides.
            rank = sign != bare, looks
            if len(bare) == 1 and bare != looks and not bare.isspace() and bare not in KEPT:
                looks_like[bare] = min(rank, looks_like.get(bare, rank))
    found: defaultdict[str, set[str]] = defaultdict(set)
    for sign, (_, looks) in looks_like.items():
        found[looks].add(sign)
    written = [
        f'    "{ascii(looks)[1:-1]}": "{ascii("".join(sorted(signs)))[1:-1]}",  # {looks}\n'
        for looks, signs in sorted(found.items())
    ]
    TARGET.write_text(_HEAD.format(version=version) + "".join(written) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
