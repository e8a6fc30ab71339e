"""Names that look like another name: so that a stranger's never passes for a friend's unmarked.

A name's skeleton (UTS #39) is what is left of it when all letters that look alike are one letter.
Two names that differ and have one skeleton look alike; so does, to itself, one that mixes scripts.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from liaison.core.confusables import LOOK_LIKE
from liaison.core.folding import plain
from liaison.core.values import Contact, Identity, Trust

_LETTERS = str.maketrans({sign: looks for looks, signs in LOOK_LIKE.items() for sign in signs})
_AFTER = (("m", "rn"), ("w", "vv"))
_SCRIPTS = (
    "LATIN",
    "CYRILLIC",
    "GREEK",
    "ARABIC",
    "ARMENIAN",
    "HEBREW",
    "CHEROKEE",
    "COPTIC",
    "LISU",
)
_BEYOND_LATIN = "OTHER"


@lru_cache(maxsize=4096)
def skeleton(name: str) -> str:
    """What a name looks like, whatever it is written with: case, accents and spaces count for nothing."""
    looks = plain(name).translate(_LETTERS)
    for letter, alike in _AFTER:
        looks = looks.replace(letter, alike)
    return "".join(plain(looks).split())


def is_mixed(name: str) -> bool:
    """Whether a name is written in letters of more than one script."""
    letters = (sign for sign in unicodedata.normalize("NFKD", name) if sign.isalpha())
    return len({_script(sign) for sign in letters}) > 1


class Names:
    """The names that are taken: what a stranger's is compared with.

    Args:
        names: of missions, sites and roles.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._taken: dict[str, set[str]] = {}
        for name in names:
            self._taken.setdefault(skeleton(name), set()).add(name)

    def like(self, name: str) -> str | None:
        """The other name that `name` looks like; None for one that is known, or looks like none."""
        others = self._taken.get(skeleton(name), set())
        is_known = any(name.casefold() == other.casefold() for other in others)
        return None if is_known or not others else min(others)


def suspicion(contact: Contact, names: Names) -> str | None:
    """What of a contact's name looks like something else: the name it looks like, itself if mixed."""
    for claim in (contact.mission, contact.site, contact.role):
        like = names.like(claim)
        if like is not None:
            return like
        if is_mixed(claim):
            return claim
    return None


def taken(own: Identity, contacts: Iterable[Contact], others: Iterable[str]) -> Names:
    """The names of those we trust: our own, of verified contacts, and `others` that are listed."""
    trusted = [one for one in contacts if one.trust is Trust.VERIFIED]
    known = [name for one in trusted for name in (one.mission, one.site, one.role)]
    return Names([own.mission, own.site, own.role, *known, *others])


def _script(letter: str) -> str:
    name = unicodedata.name(letter, "")
    return next((script for script in _SCRIPTS if name.startswith(script)), _BEYOND_LATIN)
