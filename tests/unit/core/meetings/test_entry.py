from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.core.meetings.entry import entry
from tests.support.meetings import START, series
from tests.support.vaults import Office, offices


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with offices(tmp_path, "MINURCAT@TCD-NDJ") as (ours,):
        yield ours


def test_an_entry_of_an_exercise_says_so_wherever_a_calendar_shows_it(office: Office) -> None:
    prepare = office.workspace.prepare
    made = prepare.begin("strategic", title="Third meeting", series=series(office))
    (row,) = office.workspace.meetings.all()
    assert row.id == made
    drill = entry(row, stamp_ms=START, is_exercise=True)
    assert drill.summary == "EXERCISE · Third meeting"
    assert drill.marking.startswith("EXERCISE · ")
    real = entry(row, stamp_ms=START, is_exercise=False)
    assert "EXERCISE" not in real.summary + real.marking
