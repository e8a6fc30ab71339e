"""Names of days and months as people type them: English, French, Arabic of the Nile, Levant and Maghreb.

Whoever takes minutes types in the language of the table, whatever the window speaks. The names are
those of Unicode's CLDR (the window writes days by the same), compared without accents and article;
any beginning that means one day or one month will do: `ven`, `févr`, `الخميس`. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from liaison.core.folding import fold

_LEAST = 3
"""So many letters of a name at least; shorter names have to be typed whole."""


def _folded(lines: Iterable[str]) -> Mapping[str, int]:
    """A line a language: its names in order; several for one place are parted by a stroke."""
    return {
        _bare(name): place
        for line in lines
        for place, names in enumerate(line.split())
        for name in names.split("|")
    }


def _bare(text: str) -> str:
    return fold(text).replace(" ", "")


_MONTHS = _folded(
    (
        "January February March April May June July August September October November December",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "يناير فبراير مارس أبريل|إبريل مايو يونيو|يونيه يوليو|يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
        "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
        "كانون-الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين-الأول تشرين-الثاني كانون-الأول",
    )
)
_WEEKDAYS = _folded(
    (
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "الاثنين|الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    )
)


def month_of(typed: str) -> int | None:
    """The month that was meant, from 1; None for no month, and where two begin so."""
    found = _meant(typed, _MONTHS)
    return None if found is None else found + 1


def weekday_of(typed: str) -> int | None:
    """The day of the week that was meant, Monday being 0; None for none."""
    return _meant(typed, _WEEKDAYS)


def _meant(typed: str, names: Mapping[str, int]) -> int | None:
    asked = _bare(typed)
    if asked in names:
        return names[asked]
    found = {place for name, place in names.items() if name.startswith(asked)}
    return found.pop() if len(asked) >= _LEAST and len(found) == 1 else None
