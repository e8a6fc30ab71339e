"""Names as they are compared: without accents, hyphens, apostrophes, case or the Arabic article.

El Fasher, Al-Fasher, Al Fashir and الفاشر are one town (domain 2.6); folding brings the spelling
together as far as rules can, aliases do the rest.
"""

from __future__ import annotations

import re
import unicodedata

_ARABIC = str.maketrans(
    {
        "\u0671": "\u0627",  # alef wasla; the other alefs decompose
        "\u0649": "\u064a",  # alef maqsura → yeh
        "\u0629": "\u0647",  # teh marbuta → heh
        "\u0640": None,  # tatweel
    }
)
_ARTICLES = frozenset({"al", "el"})
_ARABIC_ARTICLE = "\u0627\u0644"
_ARTICLE_LETTERS = 2
_LEAST_AFTER_ARTICLE = 2
_APOSTROPHES = re.compile("['\u2018\u2019\u00b4\u02bc`]")
_NOT_WORD = re.compile(r"[\W_]+")
_NOT_ASCII_NAME = re.compile(r"[^A-Z0-9]+")


def plain(text: str) -> str:
    """Lower case, without accents and apostrophes; anything that is no letter or digit is a space."""
    bare = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text))
        if not unicodedata.combining(letter)
    )
    return " ".join(_NOT_WORD.sub(" ", bare.translate(_ARABIC).casefold()).split())


def fold(name: str) -> str:
    """A place's name as it is compared: `plain`, and without the Arabic article on any word."""
    words = [word for word in plain(name).split() if word not in _ARTICLES]
    return " ".join(_without_article(word) for word in words) or plain(name)


def joined(name: str) -> set[str]:
    """How a name reads whose article was written on: algeneina for El Geneina; none where it was not."""
    word = plain(name)
    has_article = " " not in word and word.startswith(tuple(_ARTICLES))
    rest = word[_ARTICLE_LETTERS:]
    return {rest} if has_article and len(rest) >= _LEAST_AFTER_ARTICLE else set()


def _without_article(word: str) -> str:
    rest = word.removeprefix(_ARABIC_ARTICLE)
    return rest if len(rest) >= _LEAST_AFTER_ARTICLE else word


def ascii_capitals(text: str) -> str:
    """A name for refs: A to Z, digits and single hyphens; "X" where nothing of it can be written so."""
    folded = plain(text).upper()
    return _NOT_ASCII_NAME.sub("-", folded).strip("-") or "X"
