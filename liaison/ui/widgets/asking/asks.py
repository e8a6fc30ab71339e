"""The questions of an inline form, and the editor that each gets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from liaison.core.gazetteer import Gazetteer
from liaison.ui.widgets.fields.choice import ChoiceEditor
from liaison.ui.widgets.fields.editor import FieldEditor
from liaison.ui.widgets.fields.line import LineEditor
from liaison.ui.widgets.fields.long_text import LongTextEditor
from liaison.ui.widgets.fields.moment import MomentEditor
from liaison.ui.widgets.fields.pick import AskingEditor, Offer, PickEditor
from liaison.ui.widgets.fields.places import place_offers


class Sort(StrEnum):
    """How a question is answered."""

    LINE = "line"
    LONG = "long"
    MOMENT = "moment"
    PLACE = "place"
    CHOICE = "choice"
    PICK = "pick"


@dataclass(frozen=True, slots=True)
class Ask:
    """One question.

    Attributes:
        key: what the answer is told by.
        label: what stands beside it.
        sort: how it is answered.
        hint: what belongs there, shown while it is empty.
        options: (value, label) of a CHOICE.
        offers: what a PICK offers.
    """

    key: str
    label: str
    sort: Sort = Sort.LINE
    hint: str = ""
    options: Sequence[tuple[str, str]] = ()
    offers: Sequence[Offer] = field(default_factory=tuple)


def editor_of(ask: Ask, places: Callable[[], Gazetteer]) -> FieldEditor:
    """The editor of a question; `places` is asked while somebody types one."""
    makers: dict[Sort, Callable[[], FieldEditor]] = {
        Sort.CHOICE: lambda: ChoiceEditor(ask.key, ask.options),
        Sort.LONG: lambda: LongTextEditor(ask.key, hint=ask.hint),
        Sort.MOMENT: lambda: MomentEditor(ask.key, hint=ask.hint),
        Sort.PICK: lambda: PickEditor(ask.key, ask.offers),
        Sort.PLACE: lambda: _place(ask, places),
        Sort.LINE: lambda: LineEditor(ask.key, hint=ask.hint),
    }
    return makers[ask.sort]()


def _place(ask: Ask, places: Callable[[], Gazetteer]) -> FieldEditor:
    editor = AskingEditor(ask.key, hint=ask.hint)
    editor.asked.connect(lambda _, words: editor.offer(words, place_offers(places(), words)))
    return editor
