"""Which page the open assessment gets. No Qt here."""

from __future__ import annotations

from liaison.core.picture.board import Segment
from liaison.core.picture.comparisons import Comparison
from liaison.core.picture.quarter import Quarter
from liaison.core.picture.scenarios import Scenario
from liaison.core.values import RecordId
from liaison.ui.screens.assessments import (
    border_page,
    comparison_page,
    quarter_page,
    scenario_page,
)
from liaison.ui.screens.assessments.load import Loaded, Tongue, record_of
from liaison.ui.screens.assessments.page import Page

Opened = Segment | Quarter | Comparison | Scenario


def find(loaded: Loaded, record: RecordId | None) -> Opened | None:
    """What has a page of its own, by its record; None for what has only a form, and for none."""
    everything: tuple[Opened, ...] = (
        *loaded.segments,
        *loaded.quarters,
        *loaded.comparisons,
        *loaded.scenarios,
    )
    return next((one for one in everything if record_of(one) == record), None)


def page_of(opened: Opened, loaded: Loaded, say: Tongue) -> Page:
    """The page of what is open."""
    if isinstance(opened, Segment):
        return border_page.page(opened, loaded, say)
    if isinstance(opened, Quarter):
        return quarter_page.page(opened, loaded, say)
    if isinstance(opened, Comparison):
        return comparison_page.page(opened, loaded, say)
    return scenario_page.page(opened, loaded, say)
