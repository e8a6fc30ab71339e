"""Public holidays from the `holidays` library; satisfies `core.ports.Holidays`."""

from __future__ import annotations

from datetime import date
from functools import cache
from importlib import import_module

_SUPPORTED = frozenset({"TD", "SD", "SS", "CF", "CD", "UG"})
"""Countries of the region that the library knows; elsewhere sites list their own."""


class PublicHolidays:
    """Names of holidays, in English as the library has them."""

    def name(self, country: str, day: date) -> str:
        """The holiday that a country keeps on `day`, or ""."""
        return _year(country, day.year).get(day, "") if country in _SUPPORTED else ""


@cache
def _year(country: str, year: int) -> dict[date, str]:
    """A country's holidays in a year; the library is loaded only when a calendar is looked at."""
    library = import_module("holidays")  # a tenth of a second that no start should wait for
    kept = library.country_holidays(country, years=year, language="en_US")
    return dict(kept.items())
