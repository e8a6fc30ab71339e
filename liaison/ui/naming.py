"""What records are called, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from liaison.core import naming
from liaison.core.values import RecordRow


def kind(row: RecordRow) -> str:
    """What a record's kind is called, or its type where that says more."""
    label = naming.kind_label(row.type, row.kind) if row.kind else ""
    if label:
        return QCoreApplication.translate("Kind", label)
    return QCoreApplication.translate("Type", naming.type_label(row.type))
