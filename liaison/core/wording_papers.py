"""One sentence and one next step for every reason to refuse a document or a letterhead."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from liaison.core.errors import Reason
from liaison.core.translatable import QT_TRANSLATE_NOOP

PAPERS: Mapping[StrEnum, tuple[str, str]] = {
    Reason.DOCUMENT_FORMAT: (
        QT_TRANSLATE_NOOP("Reason", "A paper cannot be a file of this kind. Allowed: {allowed}."),
        QT_TRANSLATE_NOOP("Next", "Give a name that ends in one of these."),
    ),
    Reason.DOCUMENT_UNREADABLE: (
        QT_TRANSLATE_NOOP("Reason", "This document cannot be read[: {why}]."),
        QT_TRANSLATE_NOOP("Next", "Take the file as it was first saved, or save it anew."),
    ),
    Reason.LETTERHEAD_FIELD: (
        QT_TRANSLATE_NOOP("Reason", "The letterhead asks for {field}, which no paper has."),
        QT_TRANSLATE_NOOP("Next", "Use one of these fields: {allowed}."),
    ),
    Reason.LETTERHEAD_MISSING: (
        QT_TRANSLATE_NOOP("Reason", "The letterhead lacks the field {field}[: {why}]."),
        QT_TRANSLATE_NOOP("Next", "Put it in, see the manual on letterheads."),
    ),
    Reason.LETTERHEAD_UNFIT: (
        QT_TRANSLATE_NOOP("Reason", "Papers cannot be printed on this letterhead[: {why}]."),
        QT_TRANSLATE_NOOP("Next", "Correct it, see the manual on letterheads."),
    ),
}
