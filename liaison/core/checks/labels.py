"""What people call each check, and what to do about what it finds (context "CheckName", "CheckNext")."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from liaison.core.translatable import QT_TRANSLATE_NOOP


class Label(NamedTuple):
    """A heading, and the one thing to do."""

    name: str
    next_step: str


LABELS: Mapping[str, Label] = {
    "product_quotes_recalled": Label(
        QT_TRANSLATE_NOOP("CheckName", "Products that quote a recalled record"),
        QT_TRANSLATE_NOOP("CheckNext", "Make a new one"),
    ),
    "recall_unanswered": Label(
        QT_TRANSLATE_NOOP("CheckName", "Recalls without an answer"),
        QT_TRANSLATE_NOOP("CheckNext", "Exchange with them, or call"),
    ),
    "warning_partly_unacknowledged": Label(
        QT_TRANSLATE_NOOP("CheckName", "Warnings that nobody acknowledged in time"),
        QT_TRANSLATE_NOOP("CheckNext", "Call them and note the answer"),
    ),
    "displacement_unwarned": Label(
        QT_TRANSLATE_NOOP("CheckName", "People move to the border, nobody is warned"),
        QT_TRANSLATE_NOOP("CheckNext", "Open the note and press Ctrl+W"),
    ),
    "rating_disparity": Label(
        QT_TRANSLATE_NOOP("CheckName", "One border, two ratings"),
        QT_TRANSLATE_NOOP("CheckNext", "Compare, and write down why"),
    ),
    "merge_candidates": Label(
        QT_TRANSLATE_NOOP("CheckName", "Maybe one event, told twice"),
        QT_TRANSLATE_NOOP("CheckNext", "Link them as the same or another event"),
    ),
    "contact_missed": Label(
        QT_TRANSLATE_NOOP("CheckName", "Daily contact missed"),
        QT_TRANSLATE_NOOP("CheckNext", "Call, and note it with Ctrl+N"),
    ),
    "action_overdue": Label(
        QT_TRANSLATE_NOOP("CheckName", "Actions overdue"),
        QT_TRANSLATE_NOOP("CheckNext", "Say how it stands, or ask its owner"),
    ),
    "orphan": Label(
        QT_TRANSLATE_NOOP("CheckName", "About to lose their owner"),
        QT_TRANSLATE_NOOP("CheckNext", "Hand over to a mission that goes on"),
    ),
    "handover_open": Label(
        QT_TRANSLATE_NOOP("CheckName", "Handed over, not accepted"),
        QT_TRANSLATE_NOOP("CheckNext", "Ask the receiver to accept it"),
    ),
    "assessment_inputs_missing": Label(
        QT_TRANSLATE_NOOP("CheckName", "Assessments that wait for inputs"),
        QT_TRANSLATE_NOOP("CheckNext", "Ask the sites that are named"),
    ),
    "quarter_unopened": Label(
        QT_TRANSLATE_NOOP("CheckName", "The quarter ends without an assessment"),
        QT_TRANSLATE_NOOP("CheckNext", "Open the quarterly assessment"),
    ),
    "position_clearance_incomplete": Label(
        QT_TRANSLATE_NOOP("CheckName", "Positions not cleared by all"),
        QT_TRANSLATE_NOOP("CheckNext", "Ask the missions that are named"),
    ),
    "line_expired": Label(
        QT_TRANSLATE_NOOP("CheckName", "Lines to take that have expired"),
        QT_TRANSLATE_NOOP("CheckNext", "Renew the line, or end it"),
    ),
    "meeting_due": Label(
        QT_TRANSLATE_NOOP("CheckName", "Meetings due, and not scheduled"),
        QT_TRANSLATE_NOOP("CheckNext", "Set the next meeting"),
    ),
    "cadence_missed": Label(
        QT_TRANSLATE_NOOP("CheckName", "Series that met too late"),
        QT_TRANSLATE_NOOP("CheckNext", "Set a meeting, or change the cadence"),
    ),
    "calendar_clash": Label(
        QT_TRANSLATE_NOOP("CheckName", "Meetings on days off"),
        QT_TRANSLATE_NOOP("CheckNext", "Move the meeting, or ask them"),
    ),
    "never_invited": Label(
        QT_TRANSLATE_NOOP("CheckName", "Never invited"),
        QT_TRANSLATE_NOOP("CheckNext", "Invite them, or say why not"),
    ),
    "focal_point_vacant": Label(
        QT_TRANSLATE_NOOP("CheckName", "No focal point"),
        QT_TRANSLATE_NOOP("CheckNext", "Ask the mission to name one"),
    ),
    "dossier_without_owner": Label(
        QT_TRANSLATE_NOOP("CheckName", "Dossiers without an owner"),
        QT_TRANSLATE_NOOP("CheckNext", "Agree on who keeps it"),
    ),
    "grade_unconfirmed": Label(
        QT_TRANSLATE_NOOP("CheckName", "Called confirmed, by one source"),
        QT_TRANSLATE_NOOP("CheckNext", "Link a second source, or grade it lower"),
    ),
    "dependency_not_agreed": Label(
        QT_TRANSLATE_NOOP("CheckName", "Needs what nobody agreed to"),
        QT_TRANSLATE_NOOP("CheckNext", "Raise it with the mission that is named"),
    ),
    "deployment_delay": Label(
        QT_TRANSLATE_NOOP("CheckName", "Units that are late"),
        QT_TRANSLATE_NOOP("CheckNext", "Enter the date, or the cause"),
    ),
    "commitment_late": Label(
        QT_TRANSLATE_NOOP("CheckName", "Promises that are late"),
        QT_TRANSLATE_NOOP("CheckNext", "Enter the date, or the cause"),
    ),
    "humanitarian_guard": Label(
        QT_TRANSLATE_NOOP("CheckName", "Humanitarian origin: held back"),
        QT_TRANSLATE_NOOP("CheckNext", "Ask the originator for consent"),
    ),
    "package_guard": Label(
        QT_TRANSLATE_NOOP("CheckName", "Never for hosts or the public"),
        QT_TRANSLATE_NOOP("CheckNext", "Make a cleared copy if they must know"),
    ),
    "withheld_unexplained": Label(
        QT_TRANSLATE_NOOP("CheckName", "Kept back without a reason"),
        QT_TRANSLATE_NOOP("CheckNext", "Give the reason, or release it"),
    ),
    "cooperation_mandate_missing": Label(
        QT_TRANSLATE_NOOP("CheckName", "Nobody is mandated for cooperation"),
        QT_TRANSLATE_NOOP("CheckNext", "Propose terms of reference"),
    ),
    "name_by_date": Label(
        QT_TRANSLATE_NOOP("CheckName", "Names of another time"),
        QT_TRANSLATE_NOOP("CheckNext", "Nothing, if the record is of that time"),
    ),
}
"""By the name that the command line prints; a newer check's name stands as it is."""


def label_of(check: str) -> Label:
    """What a check is called."""
    return LABELS.get(check, Label(check, ""))
