"""One spelling for what people write in several ways, so that search finds it.

What is folded: case, compatibility forms and full-width letters (NFKD), the accents of Latin
script, letters that do not decompose (ø, œ, ł, dotless i), Arabic harakat and tatweel, the forms of alef
and its hamza, hamza on its seats, alef maqsura and yeh, teh marbuta and heh, Persian yeh and
kaf, Arabic-Indic digits, and the article ال with the particles written onto it (وال بال كال فال لل).

The same function folds what is indexed and what is asked, so the two can't disagree.
"""

from __future__ import annotations

import re
import unicodedata

_LETTERS = (
    {
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ł": "l",
        "ħ": "h",
        "\u0131": "i",  # dotless i
        "\u0671": "\u0627",  # alef wasla
        "\u0649": "\u064a",  # alef maqsura → yeh
        "\u06cc": "\u064a",  # Persian yeh → yeh
        "\u0629": "\u0647",  # teh marbuta → heh
        "\u06a9": "\u0643",  # Persian kaf → kaf
    }
    | {chr(0x660 + digit): str(digit) for digit in range(10)}
    | {chr(0x6F0 + digit): str(digit) for digit in range(10)}
)

_MARKS = (
    r"\u0300-\u036f\u0483-\u0489\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    r"\u0640\u200c\u200d\u00ad"  # tatweel, zero width (non-)joiner, soft hyphen
)
_RESPELT = re.compile(f"[{_MARKS}{''.join(_LETTERS)}]")
"""Few of all characters, so looking for them is cheaper than looking each character up."""
_ARABIC = re.compile(r"[\u0620-\u064a]")
_ARTICLE = re.compile(r"(?<!\w)[\u0648\u0628\u0643\u0641]?(?:\u0627\u0644|\u0644\u0644)(?=\w{3})")
_BARE_ARTICLE = re.compile(r"^[\u0648\u0628\u0643\u0641]?(?:\u0627\u0644|\u0644\u0644)(?=\w)")
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """The text in its one spelling; words stay words, and stay in order."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKD", text).casefold()
    folded = _RESPELT.sub(lambda found: _LETTERS.get(found[0], ""), folded)
    if not folded.isascii() and _ARABIC.search(folded):
        folded = _ARTICLE.sub("", folded)
    return folded


def words(text: str) -> list[str]:
    """The folded words of a query, in order."""
    return _WORD.findall(fold(text))


def beginnings(word: str) -> tuple[str, ...]:
    """What an unfinished folded word may be the beginning of: itself, and itself less an article.

    The article of a finished word is left out of the index; that of one being typed may still
    stand before too few letters to be recognised.
    """
    bare = _BARE_ARTICLE.sub("", word)
    return (word,) if bare == word else (word, bare)
