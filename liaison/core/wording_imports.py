"""One sentence and one next step for what is remarked or refused of incidents that are imported; see `wording_tables`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from liaison.core.errors import Reason
from liaison.core.translatable import QT_TRANSLATE_NOOP

IMPORTS: Mapping[StrEnum, tuple[str, str]] = {
    Reason.IMPORT_LARGE: (
        QT_TRANSLATE_NOOP(
            "Reason", "The file is too large; at most[ {mb} MB][ {rows} rows] are taken at once."
        ),
        QT_TRANSLATE_NOOP("Next", "Split it, and import one part after the other."),
    ),
    Reason.IMPORT_COLUMNS: (
        QT_TRANSLATE_NOOP("Reason", "No column of the file says when: there are {found}."),
        QT_TRANSLATE_NOOP("Next", "Name the columns as an export of ours does: {allowed}."),
    ),
    Reason.IMPORT_EXERCISE: (
        QT_TRANSLATE_NOOP("Reason", "The row is marked as an exercise; this is no exercise vault."),
        QT_TRANSLATE_NOOP("Next", "Import it into an exercise vault."),
    ),
    Reason.IMPORT_FAULT: (
        QT_TRANSLATE_NOOP("Reason", "The row cannot be read: {why}."),
        QT_TRANSLATE_NOOP("Next", "Put it right in the file."),
    ),
    Reason.IMPORT_FAR: (
        QT_TRANSLATE_NOOP(
            "Reason", "The grid {grid} lies {km} km from the position, whose grid is {right}."
        ),
        QT_TRANSLATE_NOOP("Next", "Put right whichever of the two is wrong."),
    ),
    Reason.IMPORT_ELSEWHERE: (
        QT_TRANSLATE_NOOP("Reason", "{place} of our list lies {km} km from the position."),
        QT_TRANSLATE_NOOP("Next", "Put right whichever of the two is wrong."),
    ),
    Reason.IMPORT_SAME_NUMBER: (
        QT_TRANSLATE_NOOP("Reason", "It has the same number as row {line}, and other content."),
        QT_TRANSLATE_NOOP("Next", "Give it a number of its own, or take one of the two out."),
    ),
    Reason.IMPORT_CSV: (
        QT_TRANSLATE_NOOP("Reason", "The file cannot be read from line {line} on: {why}."),
        QT_TRANSLATE_NOOP("Next", "Put that right, save it as CSV UTF-8, and import it again."),
    ),
    Reason.IMPORT_PLACE_UNKNOWN: (
        QT_TRANSLATE_NOOP("Reason", "{place} is no place of the list; it is kept as it stands."),
        QT_TRANSLATE_NOOP("Next", "Add it as a place, if it will be named again."),
    ),
    Reason.IMPORT_COUNTS_ONLY: (
        QT_TRANSLATE_NOOP(
            "Reason",
            "{kind} is taken as counts by place and month; its words, day and point stay in the file.",
        ),
        QT_TRANSLATE_NOOP("Next", "Keep the file as safe as the vault."),
    ),
    Reason.PLACE_FAR: (
        QT_TRANSLATE_NOOP("Reason", "It lies {km} km from {place}, the nearest place of the list."),
        QT_TRANSLATE_NOOP("Next", "Look at it again, if that was not meant."),
    ),
}
