"""A record and its changes in words, as `record show` and `record history` print them.

Times are date-time groups in Zulu. Raw ids, hashes and paths are for `--json`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from liaison.core import dtg, naming
from liaison.core.records import product
from liaison.core.records.envelope import ATTACH, BEGINNING, KIND, RELEASE, TITLE
from liaison.core.records.fields import FieldKind
from liaison.core.records.registry import Registry
from liaison.core.showing import Attachment, Clash, HistoryEntry, RecordView
from liaison.core.telling.describe import Describe
from liaison.core.telling.layout import Cell, Line, lines_for
from liaison.core.telling.reading import Reading
from liaison.core.telling.story import Teller, named
from liaison.core.wording import untranslated
from liaison.core.workspace import Workspace

ZULU = "UTC"
CLASH = "!"
_LABEL = 22
_KIB = 1024
_ELSEWHERE = BEGINNING | {KIND, TITLE, RELEASE, ATTACH, "links", "state"}
"""First parts of paths that stand in the head, or in parts of their own."""


_HASH = re.compile(rf"{product.SOURCES}/[^/]+/change")
"""At which change a source stood: for whoever checks a product by `--json`."""


def moment(at_ms: int) -> str:
    """A moment as people read it: 140640Z DEC 09."""
    return dtg.spaced(dtg.write(at_ms))


def size(count: int) -> str:
    """A number of bytes as people say it."""
    if count < _KIB:
        return f"{count} bytes"
    return f"{count / _KIB:.0f} KB" if count < _KIB * _KIB else f"{count / _KIB / _KIB:.1f} MB"


def record(view: RecordView) -> list[str]:
    """A whole record."""
    known = Registry().known(view.row.type)
    told = _Told(view, Describe(known, untranslated, ZULU, view.titles))
    return [*_head(view), *told.lines()]


def history(
    workspace: Workspace, view: RecordView, entries: Iterable[HistoryEntry]
) -> Iterator[str]:
    """Who changed what, each change as sentences, the oldest first."""
    changes = list(entries)
    titles = workspace.records.titles(named(view, changes))
    known = Registry().known(view.row.type)
    teller = Teller(Describe(known, untranslated, ZULU, titles), untranslated)
    for entry in changes:
        yield f"{entry.change.hex()[:8]}  {moment(entry.at_ms)}  {entry.role}@{entry.site}"
        yield from (f"    {sentence}" for sentence in teller.tell(entry, view))


def clash(workspace: Workspace, of: Clash) -> list[str]:
    """A field that two people wrote apart, with each value."""
    row = workspace.records.view(of.record).row
    describe = Describe(Registry().known(row.type), untranslated, ZULU)
    lines = [f"{row.ref}  {naming.title_of(row)}", f"  {describe.label(of.path)} ({of.path})"]
    if of.is_text:
        return [
            *lines,
            "    merged where both edited one paragraph; as it stands:",
            *(f"      {paragraph}" for paragraph in of.paragraphs),
            f"    settle it as it stands: liaison record resolve {row.ref} {of.path} -",
            f"    or as FILE says: liaison record resolve {row.ref} {of.path} --text FILE",
        ]
    return lines + [
        f"    {one.change.hex()[:8]}  {describe.value(of.path, one.value)}"
        f"  ({one.role}@{one.site}, {moment(one.at_ms)})"
        for one in of.alternatives
    ]


def attachment(of: Attachment, ref: str = "") -> str:
    """A file by its name and size; of a record, how to ask for one that is not here."""
    absent = f", has not come yet: record ask {ref} {of.id}" if ref else ", has not come yet"
    state = "" if of.here else ", asked for" if of.asked else absent
    return f"{of.name}, {size(of.bytes)}{state}"


def _head(view: RecordView) -> list[str]:
    row = view.row
    about = [
        naming.kind_label(row.type, row.kind) or naming.type_label(row.type),
        f"{row.owner} {row.site}",
        row.author_role,
        f"revision {view.revision}" if view.revision else "not yet signed",
        naming.state_label(row.type, row.state),
        "" if view.editable else "read only",
        "deleted" if row.deleted else "",
        "hidden here" if row.hidden else "",
    ]
    title = f"{row.ref}  {naming.title_of(row)}"
    return [title, " · ".join(part for part in about if part), ""]


class _Told:
    """The parts of one record."""

    def __init__(self, view: RecordView, describe: Describe) -> None:
        self._view = view
        self._describe = describe
        self._reading = Reading(view, describe)
        self._clashes = {
            one.path.removesuffix("/min").removesuffix("/max"): one for one in view.clashes
        }

    def lines(self) -> Iterator[str]:
        """Fields in the order of their form, then what stands in no form, then texts and files."""
        form = lines_for(self._view, Registry().known(self._view.row.type))
        if clash := self._clashes.get(TITLE):
            yield self._line(
                naming.field_label(self._view.row.type, TITLE), self._apart(clash), True
            )
        for line in form:
            yield from self._field(line)
        yield from self._rest([cell for line in form for cell in line.cells])
        yield from self._links()
        order = [cell.path for line in form for cell in line.cells]
        for path in dict.fromkeys((*order, *sorted(self._view.texts))):
            text = self._view.texts.get(path, "")
            if text.strip():
                mark = "  (merged: look)" if path in self._clashes else ""
                yield from ("", f"{self._describe.label(path)}{mark}")
                yield from (f"  {one}" for one in text.rstrip("\n").split("\n"))
        if self._view.attachments:
            yield from ("", "Attachments")
            yield from (
                f"  {attachment(one, self._view.row.ref)}" for one in self._view.attachments
            )
        if self._clashes:
            yield from (
                "",
                f"{CLASH} was written apart: `record conflicts`, then `record resolve`.",
            )

    def _field(self, line: Line) -> Iterator[str]:
        cells = tuple(
            cell
            for cell in line.cells
            if cell.path != TITLE and cell.field.kind is not FieldKind.LONG
        )
        if not cells:
            return
        apart = [self._clashes[cell.path] for cell in cells if cell.path in self._clashes]
        text = self._reading.text(replace(line, cells=cells))
        if (
            line.cells[0].path == TITLE
        ):  # which stands in the head: what is left goes by its own name
            line = replace(line, label=self._describe.label(cells[0].path))
        for one in apart:
            yield self._line(self._describe.label(one.path), self._apart(one), True)
        if text and not apart:
            yield self._line(line.label, text.replace(f"{line.label}: ", ""))

    def _rest(self, shown: Sequence[Cell]) -> Iterator[str]:
        spans: set[str] = set()
        for path, value in sorted(self._view.values.items()):
            bare = path.removesuffix("/min").removesuffix("/max")
            is_told = path == TITLE or any(cell.covers(path) for cell in shown)
            if is_told or path.partition("/")[0] in _ELSEWHERE or value is False:
                continue
            if self._view.row.type == product.NAME and _HASH.fullmatch(path):
                continue
            label, _, key = self._describe.label(path).partition(": ")
            said = self._describe.value(path, value)
            if bare != path:
                if bare in spans:
                    continue
                spans.add(bare)
                said = self._reading.span(bare)
            if key:
                said = key if value is True else f"{key}: {said}"
            if clash := self._clashes.get(bare):
                said = self._apart(clash)
            yield self._line(label, said, clash is not None)

    def _links(self) -> Iterator[str]:
        values = self._view.values
        for path in sorted(values):
            if path.startswith("links/") and path.endswith("/record"):
                rel = path.removesuffix("record") + "rel"
                label = self._describe.value(rel, values[rel]) if rel in values else "Linked record"
                yield self._line(label, self._describe.value(path, values[path]))

    def _apart(self, clash: Clash) -> str:
        return "  |  ".join(
            f"{self._describe.value(clash.path, one.value)} ({one.role}@{one.site})"
            for one in clash.alternatives
        )

    def _line(self, label: str, text: str, is_apart: bool = False) -> str:
        mark = CLASH if is_apart else " "
        indented = text.replace("\n", "\n" + " " * (_LABEL + 2))
        return f"{mark} {label:<{_LABEL - 1}} {indented}"
