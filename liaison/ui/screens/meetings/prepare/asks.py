"""The questions of Postpone, Relocate and Cancel, and what their answers do."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from liaison.core.values import Value
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.widgets.asking.asks import Ask, Sort
from liaison.ui.widgets.asking.inline_form import InlineForm

__all__ = ["cancel_form", "moment_of", "place_of", "postpone_form", "relocate_form"]


def _reasons() -> list[Ask]:
    translate = QCoreApplication.translate
    return [
        Ask(
            "reason",
            translate("PrepareForms", "Why"),
            hint=translate("PrepareForms", "One line: invitations and minutes will say it"),
        ),
        Ask(
            "who",
            translate("PrepareForms", "Asked by"),
            hint=translate("PrepareForms", "A role or a mission; left empty, your own role"),
        ),
    ]


def postpone_form(bench: Bench) -> InlineForm:
    """New days, why, and who asked."""
    translate = QCoreApplication.translate
    hint = "2009-12-10 08:30"
    asks = [
        Ask("starts", translate("PrepareForms", "Begins now"), Sort.MOMENT, hint),
        Ask("ends", translate("PrepareForms", "Ends now"), Sort.MOMENT, hint),
        *_reasons(),
    ]
    return InlineForm(
        "postpone",
        translate("PrepareForms", "Postpone: the old days stay in its history"),
        asks,
        translate("PrepareForms", "Postpone"),
        lambda: bench.known.places,
    )


def relocate_form(bench: Bench) -> InlineForm:
    """Another venue, why, and who asked."""
    translate = QCoreApplication.translate
    asks = [Ask("venue", translate("PrepareForms", "Venue now"), Sort.PLACE), *_reasons()]
    return InlineForm(
        "relocate",
        translate("PrepareForms", "Relocate: its clock becomes that of the new place"),
        asks,
        translate("PrepareForms", "Relocate"),
        lambda: bench.known.places,
    )


def cancel_form(bench: Bench) -> InlineForm:
    """Why, and who asked."""
    translate = QCoreApplication.translate
    return InlineForm(
        "cancel",
        translate("PrepareForms", "Cancel: the next invitation tells calendars so"),
        _reasons(),
        translate("PrepareForms", "Cancel the meeting"),
        lambda: bench.known.places,
    )


def moment_of(bench: Bench, form: InlineForm, key: str, texts: Mapping[str, str]) -> int | None:
    """The moment that was answered; says beside the question what is allowed where there is none."""
    writes, problem = bench.read("MEETING", key, texts[key])
    value = writes.get(key)
    if isinstance(value, int):
        return value
    form.note(
        key,
        problem
        or QCoreApplication.translate(
            "PrepareForms", "A day and an hour, such as 2009-12-10 08:30"
        ),
        wrong=True,
    )
    return None


def place_of(bench: Bench, form: InlineForm, key: str, texts: Mapping[str, str]) -> Value:
    """The place that was answered; says beside the question what is allowed where there is none."""
    writes, problem = bench.read("MEETING", "venue", texts[key])
    value = writes.get("venue")
    if not isinstance(value, Mapping):
        form.note(
            key,
            problem or QCoreApplication.translate("PrepareForms", "A place of the list"),
            wrong=True,
        )
        return None
    return value
