"""Which editor a field gets."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from liaison.core.errors import Refused
from liaison.core.meetings.items import new_item
from liaison.core.records import audiences, codes, handling, parsing
from liaison.core.records.fields import ANY_PART, Choice, Field, FieldKind
from liaison.core.records.note_fields import GROUPS, HARMS
from liaison.core.telling.audience import audience_label
from liaison.core.telling.describe import Describe
from liaison.core.telling.layout import Cell, Line, Shape
from liaison.core.wording import Translate
from liaison.ui import wording
from liaison.ui.screens.record.form import HAPPENED
from liaison.ui.screens.record.known import Known
from liaison.ui.widgets.fields.choice import ChoiceEditor, Option
from liaison.ui.widgets.fields.counts import CountsEditor
from liaison.ui.widgets.fields.editor import FieldEditor
from liaison.ui.widgets.fields.flag import FlagEditor
from liaison.ui.widgets.fields.grade import GradeEditor
from liaison.ui.widgets.fields.line import LineEditor
from liaison.ui.widgets.fields.long_text import LongTextEditor
from liaison.ui.widgets.fields.members import MembersEditor
from liaison.ui.widgets.fields.moment import MomentEditor
from liaison.ui.widgets.fields.pick import AskingEditor, Offer, PickEditor
from liaison.ui.widgets.fields.places import place_offers
from liaison.ui.widgets.fields.rows import Keys, RowsEditor
from liaison.ui.widgets.fields.words import WordsEditor

_CODES = frozenset(
    {FieldKind.RANGE, FieldKind.COUNT, FieldKind.NUMBER, FieldKind.DATE, FieldKind.COUNTRY}
)


class Editors:
    """Makes editors, with the choices and offers that hold in this vault."""

    def __init__(
        self,
        known: Known,
        describe: Describe,
        translate: Translate,
        now_ms: Callable[[], int],
        ask_records: Callable[[AskingEditor, str], None] = lambda _editor, _words: None,
    ) -> None:
        self._known = known
        self._ask_records = ask_records
        self._describe = describe
        self._translate = translate
        self._now_ms = now_ms
        self._makers: dict[FieldKind, Callable[[Cell, str], FieldEditor]] = {
            FieldKind.LONG: self._long,
            FieldKind.TIME: self._moment,
            FieldKind.PLACE: self._place,
            FieldKind.CODE: self._code,
            FieldKind.GRADE: self._grade,
            FieldKind.CHOICE: self._choice,
            FieldKind.FLAG: self._flag,
            FieldKind.RECORD: self._record,
            FieldKind.MISSION: lambda cell, _: PickEditor(
                cell.path, _offers(known.missions), is_closed=True
            ),
            FieldKind.SITE: lambda cell, _: PickEditor(cell.path, _offers(known.sites)),
            FieldKind.ROLE: lambda cell, _: PickEditor(cell.path, _offers(known.roles)),
            FieldKind.PARTY: lambda cell, _: PickEditor(cell.path, party_offers(known)),
            FieldKind.ZONE: lambda cell, _: PickEditor(cell.path, _offers(zones(known))),
        }

    def of_line(self, line: Line) -> list[FieldEditor]:
        """The editors of a line, in order."""
        hint = self._translate("Hint", line.hint) if line.hint else ""
        if line.shape is Shape.COUNTS:
            return [self._counts(line)]
        if line.shape is Shape.ROWS:
            return [self._rows(line)]
        return [self._of_cell(cell, hint, alone=len(line.cells) == 1) for cell in line.cells]

    def _of_cell(self, cell: Cell, hint: str, *, alone: bool) -> FieldEditor:
        if cell.is_set and cell.field.key in {FieldKind.TEXT, FieldKind.DATE}:
            return WordsEditor(cell.path.removesuffix("/*"))
        if cell.is_set:
            return MembersEditor(cell.path.removesuffix("/*"), self._members(cell.field))
        label = self._describe.label(cell.path)
        make = self._makers.get(cell.field.kind, self._line)
        editor = make(cell, hint if alone else hint or label)
        for part in editor.parts():
            if not part.accessibleName():
                part.setAccessibleName(label)
            if not alone:
                part.setToolTip(wording.tooltip(label))
        return editor

    def _rows(self, line: Line) -> FieldEditor:
        """Each item's editors are named by its own paths; each says inside what belongs there."""
        first = line.cells[0]
        alone = len(line.cells) == 1

        def make(item: str) -> list[tuple[str, FieldEditor]]:
            cells = [cell.of(item) for cell in line.cells]
            labels = [self._translate("Field", cell.field.label) for cell in cells]
            made = [
                self._of_cell(cell, "" if alone else label, alone=alone)
                for cell, label in zip(cells, labels, strict=True)
            ]
            for editor, label in zip(made, labels, strict=True):
                if isinstance(editor, FlagEditor):
                    editor.box.setText(label)  # whose item it is stands before the row
                for part in editor.parts():
                    part.setAccessibleName(f"{label} {self._describe.key(editor.path)}".strip())
            return list(zip(labels, made, strict=True))

        keys = self._keys(first) if first.field.key is not None else None
        return RowsEditor(first.collection, make, new_item=new_item, keys=keys)

    def _keys(self, cell: Cell) -> Keys:
        field = cell.field

        def read(typed: str) -> tuple[str, str]:
            try:
                path = parsing.canonical_path(field, cell.of(typed).path, self._known.vocabulary)
            except Refused as refused:
                return "", self._describe.allowed(field, refused)
            return path.split("/")[cell.path.split("/").index(ANY_PART)], ""

        if field.key is FieldKind.PARTY:
            offers = party_offers(self._known)
        elif field.key is FieldKind.CHOICE:
            choices = field.key_choices or field.choices
            offers = [Offer(value, words) for value, words in self._options(choices)]
        else:
            named = {FieldKind.MISSION: self._known.missions, FieldKind.SITE: self._known.sites}
            offers = _offers(named.get(field.key or FieldKind.TEXT, ()))
        return Keys(
            offers,
            read,
            lambda key: self._describe.key(cell.of(key).path),
            every=field.key is FieldKind.CHOICE,
        )

    def _record(self, cell: Cell, hint: str) -> FieldEditor:
        editor = AskingEditor(cell.path, hint=hint or self._describe.label(cell.path))
        editor.asked.connect(lambda _, words: self._ask_records(editor, words))
        return editor

    def _line(self, cell: Cell, hint: str) -> FieldEditor:
        return LineEditor(cell.path, hint=hint, is_code=cell.field.kind in _CODES)

    def _long(self, cell: Cell, hint: str) -> FieldEditor:
        return LongTextEditor(cell.path, hint=hint, is_comment=cell.path == "comment")

    def _moment(self, cell: Cell, hint: str) -> FieldEditor:
        """Left empty, an entry happened when it was written: that is what stands there muted."""
        now = self._describe.value(cell.path, self._now_ms()).partition(" ·")[0]
        return MomentEditor(cell.path, hint=now if cell.path == HAPPENED else hint or "0640")

    def _place(self, cell: Cell, hint: str) -> FieldEditor:
        editor = AskingEditor(cell.path, hint=hint or self._describe.label(cell.path))
        places = self._known.places
        editor.asked.connect(lambda _, words: editor.offer(words, place_offers(places, words)))
        return editor

    def _code(self, cell: Cell, hint: str) -> FieldEditor:
        offers = [
            Offer(one.code, self._translate("Code", one.label)) for one in codes.INCIDENT_CODES
        ]
        return PickEditor(cell.path, offers, is_code=True, is_closed=True, hint=hint)

    def _grade(self, cell: Cell, hint: str) -> FieldEditor:
        del hint
        return GradeEditor(
            cell.path,
            self._options(handling.SOURCE_GRADES),
            self._options(handling.INFORMATION_GRADES),
        )

    def _choice(self, cell: Cell, hint: str) -> FieldEditor:
        editor = ChoiceEditor(cell.path, self._options(cell.field.choices))
        editor.box.setPlaceholderText(hint or self._describe.label(cell.path))
        return editor

    def _flag(self, cell: Cell, hint: str) -> FieldEditor:
        del hint
        return FlagEditor(cell.path, self._describe.label(cell.path))

    def _counts(self, line: Line) -> FieldEditor:
        places = {
            f"{harm.value}/{group.value}": (row, column)
            for row, harm in enumerate(HARMS)
            for column, group in enumerate(GROUPS)
        }
        return CountsEditor(
            [self._translate("Field", harm.label) for harm in HARMS],
            [self._translate("Field", group.label) for group in GROUPS],
            {places[cell.path]: cell.path for cell in line.cells if cell.path in places},
        )

    def _members(self, field: Field) -> list[Option]:
        if field.key is FieldKind.AUDIENCE:
            return [
                (code, audience_label(code, self._translate))
                for code in audiences.known(self._known.missions)
            ]
        if field.key is FieldKind.SITE:
            return [(site, site) for site in self._known.sites]
        if field.key is FieldKind.PARTY:
            return [(one.text, one.words or one.text) for one in party_offers(self._known)]
        if field.key is FieldKind.MISSION:
            return [(mission, mission) for mission in self._known.missions]
        return self._options(field.choices)

    def _options(self, choices: Sequence[Choice]) -> list[Option]:
        return [(choice.value, self._describe.words(choice)) for choice in choices]


def party_offers(known: Known) -> list[Offer]:
    """Every party that can be named, with what people call it beside its code."""
    labels = {**dict.fromkeys(known.missions, ""), **known.parties}
    return [Offer(code, label if label != code else "") for code, label in sorted(labels.items())]


def zones(known: Known) -> tuple[str, ...]:
    """The zones of the sites that are known, which are those people mean."""
    return tuple(sorted({one.tz for one in known.sites_by_code.values()} | {known.tz}))


def _offers(texts: Sequence[str]) -> list[Offer]:
    return [Offer(text) for text in texts]
