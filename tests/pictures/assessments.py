"""Pictures of assessments: each sort open as a page, questions being asked, and a form with rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtWidgets import QPushButton

from liaison.core.events import Changed
from liaison.core.values import RecordId, Value
from liaison.core.workspace import Workspace
from liaison.ui.desk import Desk
from liaison.ui.screens.assessments.view import AssessmentsScreen
from liaison.ui.shell.main_window import MainWindow

_THREATS: dict[str, tuple[str, str, str]] = {
    "crime": ("very_likely", "moderate", "up"),
    "armed_conflict": ("unlikely", "severe", "steady"),
}


def in_the_assessments(window: MainWindow, desk: Desk, shoot: Callable[[str], None]) -> None:
    """Every page of the sample, the quarter merged with what differs, and what is asked."""
    made: list[RecordId] = []
    desk.do(lambda workspace: _merge(workspace, made))
    window.show_screen("assessments")
    screen = window.screen_widget("assessments")
    assert isinstance(screen, AssessmentsScreen)
    shoot("assessments")
    for number, record in enumerate(_records(screen)):
        screen.show_record(record)
        shoot(f"assessments-{number}")
    screen.show_record(made[0])
    shoot("assessments-merged")
    button = window.findChild(QPushButton, "do:clear")
    assert button is not None
    button.click()
    shoot("assessments-clear")
    screen.back()
    button = window.findChild(QPushButton, "do:product")
    assert button is not None
    button.click()
    shoot("assessments-product")
    screen.back()
    screen.show_record(made[1])
    shoot("assessments-return")
    screen.back()


def _records(screen: AssessmentsScreen) -> Iterator[RecordId]:
    model = screen.entries.model
    for row in range(model.rowCount()):
        record = model.record(model.index(row))
        if record is not None:
            yield record


def _merge(workspace: Workspace, made: list[RecordId]) -> Changed:
    """A quarter of our own with our return in it, and a text to clear."""
    quarters, records = workspace.quarters, workspace.records
    for one in quarters.all():  # made for the look before
        if one.it.period.from_ == "2010-01-01":
            made += [one.id, quarters.begin_return(one.id)]
            return Changed()
    file = quarters.open(date(2010, 2, 1))  # the sample has one of this quarter
    ours = quarters.begin_return(file)
    writes: dict[str, Value] = {}
    for category, (likelihood, impact, trend) in _THREATS.items():
        at = f"threats/{category}"
        writes |= {f"{at}/likelihood": likelihood, f"{at}/impact": impact, f"{at}/trend": trend}
        writes |= {f"{at}/intent": 4, f"{at}/capability": 3, f"{at}/confidence": "moderate"}
    records.set(ours, writes)
    judged: dict[str, Value] = {
        "judgements/a/text": "SAMPLE: robberies on the Farchana road go on",
        "judgements/a/likelihood": "very_likely",
        "judgements/a/confidence": "moderate",
    }
    records.set(file, judged)
    records.set_text(file, "joint/crime", "SAMPLE: banditry, not large attacks.")
    quarters.merge(file)
    quarters.dissent(file, "SAMPLE: our side counts another area.")
    quarters.clear(file, comment="with our line")
    made += [file, ours]
    return Changed(frozenset(made))
