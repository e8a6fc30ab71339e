"""Every event of two periods is in one line of each table, and in no other; a guarded one in none
that would tell more of it than a place and a month."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from liaison.core.products.guards import counted_at
from liaison.core.trends.counting import DAY_MS, By, Period, Told, trend
from liaison.core.values import RecordId, RecordRow

START = 1_260_144_000_000
ZONES = ("", "Africa/Ndjamena", "Africa/Khartoum", "Nowhere/AtAll")


@st.composite
def events(draw: st.DrawFn) -> Told:
    at_ms = START + draw(st.integers(-40 * DAY_MS, 40 * DAY_MS))
    row = RecordRow(
        RecordId(bytes(16)), "", "NOTE", "incident", "", "logged", "MONUC", "UGA-EBB", "", at_ms,
        at_ms, place=draw(st.sampled_from(["", "Farchana", "Adré"])),
        code=draw(st.sampled_from(["", "CRM-1", "ARM-1"])),
    )  # fmt: skip
    return Told(row, draw(st.sampled_from(ZONES)), is_guarded=draw(st.booleans()))


@given(st.lists(events(), max_size=30), st.sampled_from(By), st.integers(1, 30))
def test_lines_add_up_to_the_events_of_each_period(told: list[Told], by: By, days: int) -> None:
    period = Period(START, START + days * DAY_MS)
    table = trend(told, by, period)
    is_coarse = by in {By.PLACE, By.CODE} and days >= 28
    times = [
        counted_at(one.row.at_ms, is_guarded=one.is_guarded)
        for one in told
        if is_coarse or not one.is_guarded
    ]
    assert table.total.now == sum(period.holds(at_ms) for at_ms in times)
    assert table.total.before == sum(period.before.holds(at_ms) for at_ms in times)
    keys = [one.key for one in table.counts]
    assert len(set(keys)) == len(keys)
    assert table == trend(told[::-1], by, period)
    if by is By.HOUR:
        assert keys == [f"{hour:02}" for hour in range(24)]
    elif by is not By.WEEK:
        assert all(one.now or one.before for one in table.counts)
