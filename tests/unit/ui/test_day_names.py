"""What the window writes for a day is understood when somebody types it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, QLocale

from liaison.core.day_names import month_of, weekday_of
from liaison.core.meetings import lines
from liaison.core.workdays import Workdays

TODAY = date(2009, 12, 10)
ARABIC = ("ar_001", "ar_SD", "ar_TD", "ar_EG", "ar_LB", "ar_IQ", "ar_MA", "ar_DZ", "ar_TN")


@pytest.mark.parametrize("name", ["en", "fr", "fr_TD", "fr_CD", *ARABIC])
def test_every_day_that_a_locale_writes_is_understood(name: str) -> None:
    locale = QLocale(name)
    for ahead in range(365):
        day = TODAY + timedelta(days=ahead)
        for form in ("d MMM yyyy", "d MMMM", "dMMM"):
            written = locale.toString(QDate(day.year, day.month, day.day), form)
            assert lines.day_of(written, today=TODAY, workdays=Workdays()) == day, written
    for size in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        assert [weekday_of(locale.dayName(day, size)) for day in range(1, 8)] == list(range(7))
        months = [month_of(locale.standaloneMonthName(month, size)) for month in range(1, 13)]
        assert months == list(range(1, 13))
