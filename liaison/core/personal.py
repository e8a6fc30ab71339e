"""What in a text looks as if it told of a person: a name after a title, a telephone number, an address (domain 2.4).

No names of victims, witnesses or local sources leave a mission. Nobody can read that off a text with
certainty, so this only remarks, to whoever writes it, and holds nothing back: it looks for what hardly
ever means anything else, and places and missions are taken out of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from liaison.core.gazetteer import Gazetteer
from liaison.core.records import audiences
from liaison.core.records.missions import BY_CODE
from liaison.core.showing import RecordView

_TYPES = frozenset({"NOTE", "LESSON"})
"""What tells of victims, witnesses and sources; delegates and officials stand in other records."""
_MOST = 3
_WORD = r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ'\u2019-]{2,}"
_NAME = rf"{_WORD}(?:\s+(?:(?:al|el|bin|ibn|ould|abou)[ -])?{_WORD})?"
_TITLES = (
    r"Mr|Mrs|Ms|Miss|Mme|Mlle|Dr|M|Col|Lt|Capt|Maj|Sgt|Cpl|Sheikh|Sheik|Cheikh|Imam|Hadj|Hajj"
    r"|Omda|Colonel|Captain|Capitaine|Lieutenant|Sergeant|Sergent"
)
_TITLED = re.compile(rf"(?<![\w.])(?:{_TITLES})\b\.?\s+(?!(?:{_TITLES})\b)(?P<name>{_NAME})")
_NAMED = re.compile(
    rf"\b(?i:(?:his|her|their|whose|victim|witness|source|informant|man|woman|girl|boy|child|driver)"
    r"(?:'s)?\s+(?:was\s+|is\s+)?(?:named?|called|nommée?|name\s+is|name\s+was))"
    rf"\s+(?P<name>{_NAME})"
)
_ARABIC = re.compile(
    r"(?:السيد|السيدة|الدكتور|الشيخ|العقيد|المدعوة?|اسمها?)\s+(?P<name>[\u0621-\u064a]{3,})"
)
_EMAIL = re.compile(r"(?P<name>[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,})")
_PHONE = re.compile(
    r"(?P<name>(?<![\w+])(?:\+|00)[1-9]\d{0,2}(?:[ ()./-]{0,2}\d){6,12}(?!\w)"
    r"|(?:\b(?:tel|tél|phone|mobile|gsm|thuraya|cell)|هاتف)\b\.?(?:\s+no\.?)?\s*:?\s*\d(?:[ ()./-]?\d){5,13})",
    re.IGNORECASE,
)
_LOOKED_FOR = (_TITLED, _NAMED, _ARABIC, _EMAIL, _PHONE)


def named_in(view: RecordView, places: Gazetteer) -> tuple[str, ...]:
    """The words of a record of ours that look so, where it is released beyond its mission; at most 3."""
    if view.row.type not in _TYPES or not view.owned or not _is_released(view):
        return ()
    said = (one for one in (*view.values.values(), *view.texts.values()) if isinstance(one, str))
    found = (word for text in said for word in persons(text, places))
    return tuple(dict.fromkeys(found))[:_MOST]


def persons(text: str, places: Gazetteer) -> Iterator[str]:
    """What in a text looks as if it told of a person, as it stands there."""
    for pattern in _LOOKED_FOR:
        for match in pattern.finditer(text):
            name = match["name"].strip()
            if name not in BY_CODE and places.find(name) is None:
                yield " ".join(match[0].split())


def _is_released(view: RecordView) -> bool:
    return any(
        value is True and path.startswith("release/")
        for path, value in view.values.items()
        if path.partition("/")[2] not in audiences.DEFAULT_RELEASE
    )
