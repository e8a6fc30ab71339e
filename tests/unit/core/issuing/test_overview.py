"""What of all warnings asks for something, and in which order."""

from __future__ import annotations

import pytest

from liaison.core.issuing import overview
from liaison.core.issuing.overview import Over, WarningRow
from liaison.core.reader import Read
from liaison.core.records.views import Link, Note
from liaison.core.values import RecordRow
from liaison.core.warnings import Addressed, Noted
from tests.support.facts import some_id

NOW = 1_260_799_320_000
ACK = Noted("UNAMID", "SDN-ELF", "JMAC chief", NOW, "", "Noted")


def warning(ref: str, **fields: object) -> Read[Note]:
    row = RecordRow(some_id(), ref, "NOTE", "warning", ref, "", "MINURCAT", "TCD-ABE", "", 0, 0)
    said = Note(kind="warning", ref=ref, **{"state": "issued", **fields})  # type: ignore[arg-type]  # by name
    return Read(row, said, editable=True)


@pytest.mark.parametrize(
    ("note", "is_followed", "why"),
    [
        (Note(state="issued"), False, Over.NOT),
        (Note(state="issued", ends=NOW + 1), False, Over.NOT),
        (Note(state="issued", ends=NOW - 1), False, Over.EXPIRED),
        (Note(state="expired"), False, Over.EXPIRED),
        (Note(state="issued", ends=NOW - 1), True, Over.FOLLOWED),
        (Note(state="closed"), True, Over.WITHDRAWN),
    ],
)
def test_a_warning_is_over_by_word_by_follow_up_or_by_the_clock(
    note: Note, *, is_followed: bool, why: Over
) -> None:
    assert overview.over(note, is_followed=is_followed, now_ms=NOW) is why


def test_only_an_issued_follow_up_takes_the_place_and_of_two_the_newer() -> None:
    first = warning("W1")
    link = {"before": Link("supersedes", first.id.hex())}
    draft = warning("W2", state="draft", update=1, links=link)
    one, other = warning("W3", update=1, links=link), warning("W4", update=2, links=link)
    broken = warning("W5", links={"before": Link("supersedes", "no hex")})
    assert overview.follow_ups([first, draft, broken]) == {}
    assert overview.follow_ups([other, first, one]) == {first.id: other.id}


def test_what_asks_us_comes_first_then_who_is_late_and_what_is_over_last() -> None:
    late = (Addressed("SDN-ELF", is_asked=True, is_overdue=True),)
    noted = (Addressed("SDN-ELF", is_asked=True, acks=(ACK,)),)
    rows = [
        WarningRow(warning("over"), noted, over=Over.EXPIRED, is_ours=True),
        WarningRow(warning("noted"), noted, is_ours=True),
        WarningRow(warning("waits"), (Addressed("SDN-ELF", is_asked=True),), is_ours=True),
        WarningRow(warning("draft", state="draft"), (), is_ours=True),
        WarningRow(warning("late"), late, is_ours=True),
        WarningRow(warning("for us"), (), may_acknowledge=True, is_addressed=True),
        WarningRow(
            warning("by radio"), (), may_acknowledge=True, is_addressed=True, has_our_word=True
        ),
    ]
    asked = [row.warning.row.ref for row in overview.in_order(rows)]
    assert asked == ["for us", "late", "draft", "waits", "noted", "by radio", "over"]
    assert [row.asks_us for row in rows[-2:]] == [True, False]
    assert rows[-1].may_answer
