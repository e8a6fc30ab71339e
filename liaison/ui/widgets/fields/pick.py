"""A line that offers: codes, missions, sites, roles, places. Anything else may be typed all the same.

Offers either come with the editor, or are asked for with each keystroke and given to `offer` when
they are found, so that the window never waits for a search.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QWidget
from typing_extensions import override

from liaison.ui.widgets.fields.echo_line import EchoLine
from liaison.ui.widgets.fields.editor import FieldEditor
from liaison.ui.widgets.fields.line import keep_left_to_right

_TEXT = Qt.ItemDataRole.UserRole + 1
_SHOWN = 8
_LEAST_WIDTH = 360


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the popup: what a pick types, and the words beside it."""

    text: str
    words: str = ""

    @property
    def line(self) -> str:
        """The whole line, as it is shown and searched."""
        return f"{self.text}   {self.words}" if self.words else self.text


class PickEditor(FieldEditor):
    """A line with offers that are known beforehand; any part of a word finds them."""

    def __init__(
        self,
        path: str,
        offers: Sequence[Offer],
        *,
        is_code: bool = False,
        is_closed: bool = False,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """A line at `path`.

        Args:
            path: of the field.
            offers: what can be picked.
            is_code: what is typed reads from the left in every language.
            is_closed: nothing but the offers is right: where one alone is found, leaving takes it.
            hint: what belongs there, shown while it is empty.
            parent: of the widget.
        """
        super().__init__(path, parent)
        self._is_closed = is_closed
        self.line = EchoLine()
        self.line.setObjectName(f"edit:{path}")
        self.line.setPlaceholderText(hint)
        if is_code:
            keep_left_to_right(self.line)
        self.line.textEdited.connect(self._on_line_text_edited)
        self.model = QStandardItemModel(self)
        self.completer = self._make_completer()
        self.line.tabbed.connect(self._on_tabbed)
        self.add_part(self.line)
        self.set_offers(offers)

    def _make_completer(self) -> QCompleter:
        completer = QCompleter(self.model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_SHOWN)
        completer.setWidget(self.line)
        if (popup := completer.popup()) is not None:
            popup.setObjectName("offers")
        completer.activated[QModelIndex].connect(  # type: ignore[index]  # picks the overload
            self._on_completer_activated
        )
        return completer

    def _on_tabbed(self) -> None:
        """Tab leaves the line also while offers are open, which Qt would keep up, and the line in doubt."""
        popup = self.completer.popup()
        if popup is not None and popup.isVisible():
            popup.hide()
            self._on_editing_finished()

    @override
    def _on_editing_finished(self) -> None:
        if shiboken6.isValid(self) and self._is_closed:
            self._take_only_offer()
        super()._on_editing_finished()

    def _take_only_offer(self) -> None:
        """What was typed finds one offer alone, and is none itself."""
        typed = self.line.text().strip()
        self.completer.setCompletionPrefix(typed)
        if not typed or self.completer.completionCount() != 1:
            return
        index = self.completer.completionModel().index(0, 0)
        if str(index.data(_TEXT)).casefold() != typed.casefold():
            self._hide_offers()
            self._on_completer_activated(index)

    @override
    def parts(self) -> list[QWidget]:
        return [self.line]

    @override
    def set_text(self, path: str, text: str) -> None:
        if text != self.line.text():
            self.line.setText(text)
            self.line.setCursorPosition(0)

    @override
    def set_echo(self, path: str, text: str) -> None:
        self.line.set_echo(text)

    def set_offers(self, offers: Sequence[Offer]) -> None:
        """Replace what is offered."""
        self.model.clear()
        for offer in offers:
            item = QStandardItem(offer.line)
            item.setData(offer.text, _TEXT)
            self.model.appendRow(item)

    def _on_line_text_edited(self, text: str) -> None:
        self.typed.emit(self.path, text)
        self.completer.setCompletionPrefix(text.strip())
        if text.strip() and self.completer.completionCount():
            self._show_offers()
        else:
            self._hide_offers()

    def _show_offers(self) -> None:
        """As wide as the words beside the offers need, wherever the line is short."""
        room = QRect(0, 0, max(self.line.width(), _LEAST_WIDTH), self.line.height())
        self.completer.complete(room)

    def _hide_offers(self) -> None:
        if (popup := self.completer.popup()) is not None:
            popup.hide()

    def _on_completer_activated(self, index: QModelIndex) -> None:
        text = str(index.data(_TEXT))
        self.line.setText(text)
        self.typed.emit(self.path, text)


class AskingEditor(PickEditor):
    """A line whose offers somebody else finds: places of the gazetteer, by any spelling.

    Signals:
        asked: a field's path and the words typed there.
    """

    asked = Signal(str, str)

    def __init__(self, path: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(path, (), hint=hint, parent=parent)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)

    def offer(self, words: str, offers: Sequence[Offer]) -> None:
        """Show what was found for `words`, if they still stand there."""
        if words != self.line.text().strip() or not self.line.hasFocus():
            return
        self.set_offers(offers)
        if offers:
            self._show_offers()
        else:
            self._hide_offers()

    @override
    def _on_line_text_edited(self, text: str) -> None:
        self.typed.emit(self.path, text)
        if text.strip():
            self.asked.emit(self.path, text.strip())
        else:
            self._hide_offers()
