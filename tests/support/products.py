"""Every product that can be made, as text: whoever adds a kind of product adds its makers here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from liaison.core.errors import Refused
from liaison.core.products.asked import Asked
from liaison.core.values import RecordQuery
from liaison.core.workspace import Workspace
from liaison.documents.writer import DocumentPrinter

LANGS = ("en", "fr")
_YEARS_MS = 3 * 365 * 86_400_000

Maker = Callable[[Workspace, str], Iterator[Asked]]
"""What is asked for of one kind, in a vault, for an audience."""


def _sitrep(workspace: Workspace, audience: str) -> Iterator[Asked]:
    now = workspace.now_ms()
    yield workspace.daily.sitrep(
        audience=audience, langs=LANGS, since_ms=now - _YEARS_MS, until_ms=now + _YEARS_MS
    )


def _flash(workspace: Workspace, audience: str) -> Iterator[Asked]:
    for row in workspace.records.find(RecordQuery(types=("NOTE",), kinds=("incident",))):
        yield workspace.daily.flash(row.id, audience=audience, langs=LANGS)


def _shift(workspace: Workspace, audience: str) -> Iterator[Asked]:
    now = workspace.now_ms()
    yield workspace.daily.shift(audience=audience, langs=LANGS, since_ms=now - _YEARS_MS)


def _assessment(workspace: Workspace, audience: str) -> Iterator[Asked]:
    """Over years, so that every note may be counted in it."""
    now = workspace.now_ms()
    for one in workspace.quarters.all():
        asked = workspace.assessed.quarterly(one.id, audience=audience, langs=LANGS)
        yield replace(asked, since_ms=now - _YEARS_MS, until_ms=now + _YEARS_MS)


def _comparison(workspace: Workspace, audience: str) -> Iterator[Asked]:
    for one in workspace.comparisons.all():
        yield workspace.assessed.comparison(one.id, audience=audience, langs=LANGS)


MAKERS: tuple[Maker, ...] = (_sitrep, _flash, _shift, _assessment, _comparison)


def told(workspace: Workspace, audience: str) -> Iterator[str]:
    """All that every product for an audience says, as a reader sees it and as it would travel."""
    for maker in MAKERS:
        for asked in maker(workspace, audience):
            try:
                draft = workspace.products.draft(asked)
            except Refused as refused:
                yield " ".join(map(str, refused.params.values()))
                continue
            yield DocumentPrinter().write(draft.report, "md").decode()
            yield draft.text
