"""Two missions rate one border, see that they differ, and say together why."""

from __future__ import annotations

from pathlib import Path

import pytest

from liaison.core.errors import Refused
from liaison.core.picture.board import Segment
from liaison.core.values import Value
from tests.support.vaults import Office, Places, exchange, offices

BORDER: dict[str, Value] = {
    "ref": "BS-TD-SD",
    "title": "Eastern Chad / Darfur",
    "sides/1/mission": "MINURCAT",
    "sides/1/area": "Eastern Chad",
    "sides/2/mission": "UNAMID",
    "sides/2/area": "Darfur, western side",
    "release/ALLM": True,
}
SHARED: dict[str, Value] = {"release/ALLM": True, "cls": "C"}
STICK = "memory:stick"


def border(office: Office) -> Segment:
    (found,) = office.workspace.ratings.board()
    return found


def disparities(office: Office) -> list[str]:
    found = office.workspace.checks.findings()
    return [one.sentence for one in found if one.check == "rating_disparity"]


def test_a_disparity_is_settled_by_what_both_sides_say(
    tmp_path: Path,
) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF", places=Places()) as (ours, theirs):
        ours.workspace.records.add("PLACE", "border_segment", writes=BORDER, texts={})
        since: dict[str, Value] = {**SHARED, "from": "2009-11-03"}
        ours.workspace.ratings.add("BS-TD-SD", "iv", writes=since)
        exchange(STICK, ours, theirs)
        theirs.workspace.ratings.add("BS-TD-SD", "III", writes=SHARED, rationale="Fewer incidents.")
        with pytest.raises(Refused) as refused:  # it would stand on no board
            theirs.workspace.ratings.add("BS-TD-SD", "II", writes={"set_by": "UNMIS"})
        assert refused.value.params["allowed"] == "MINURCAT, UNAMID"
        exchange(STICK, theirs, ours)
        (said,) = disparities(ours)
        assert said == (
            "The sides rate it differently since 2009-11-03: MINURCAT IV (Eastern Chad); "
            "UNAMID III (Darfur, western side)."
        )
        assert border(ours).sides[1].rating is not None

        begun = ours.workspace.ratings.compare("BS-TD-SD", question="What would change it?")
        assert ours.workspace.records.view(begun).row.cls == "C"
        ours.workspace.records.set_text(begun, "answers/MINURCAT", "Two months without robberies.")
        exchange(STICK, ours, theirs)
        theirs.workspace.records.set_text(begun, "answers/UNAMID", "An attack on a compound.")
        exchange(STICK, theirs, ours)
        assert not border(ours).is_reconciled
        ours.workspace.records.set(begun, {"state": "cleared"})
        exchange(STICK, ours, theirs)
        for office in (ours, theirs):
            assert border(office).is_reconciled
            assert disparities(office) == []
