"""Dossiers that nobody answers for (domain R13)."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import Finding
from liaison.core.translatable import QT_TRANSLATE_NOOP

_CLOSED = "closed"
_NOBODY = QT_TRANSLATE_NOOP("Check", "Nobody answers for this dossier.")


def dossier_without_owner(facts: Facts) -> Iterator[Finding]:
    """Dossiers that are followed, and that are nobody's."""
    for one in facts.subjects:
        if not one.it.responsible and one.it.state != _CLOSED:
            yield Finding("dossier_without_owner", one.row.ref, one.id, _NOBODY)
