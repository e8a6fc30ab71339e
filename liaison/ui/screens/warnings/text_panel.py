"""The warning as it is read out over the radio or pasted into an e-mail, and as a page to print."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from liaison.core.issuing.message import MOST, Message
from liaison.core.listing import listed
from liaison.core.records import handling
from liaison.core.telling.audience import audience_label
from liaison.ui import icons
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.flow import Flow
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone

_HEIGHT = 312
"""A warning of usual length, without scrolling."""


class TextPanel(Panel):
    """The text, and the ways in which it leaves.

    Signals:
        asked: audience and language: the text is wanted anew.
        save_wanted: audience and language: the page is wanted as a file.
        print_wanted: audience and language: the page is wanted from a printer.
        copy_wanted: audience and language: the text is wanted on the clipboard.
    """

    asked = Signal(str, str)
    save_wanted = Signal(str, str)
    print_wanted = Signal(str, str)
    copy_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("warningTextPanel")
        self._reader = _chooser("warningReader", self.tr("For whom"))
        self._lang = _chooser("warningLang", self.tr("Language"))
        for choice in handling.LANGUAGES:
            self._lang.addItem(QCoreApplication.translate("Language", choice.label), choice.value)
        for box in (self._reader, self._lang):
            box.currentIndexChanged.connect(lambda _: self.asked.emit(*self.chosen()))
        self._count = Label(kind=Kind.SMALL, tone=Tone.MUTED)
        self._count.setObjectName("warningTextCount")
        self.text = _Sheet()
        self.text.setObjectName("warningText")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text for radio or e-mail"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(13)
        self.text.setFont(font)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._copy = Button(self.tr("Copy text"), icon=icons.COPY)
        self._copy.setObjectName("copyWarningText")
        self._copy.clicked.connect(lambda: self.copy_wanted.emit(*self.chosen()))
        save = Button(self.tr("Save as a page…"), icon=icons.EXPORT)
        save.setObjectName("saveWarningPage")
        save.clicked.connect(lambda: self.save_wanted.emit(*self.chosen()))
        printed = Button(self.tr("Print the page…"), icon=icons.PRINT)
        printed.setObjectName("printWarningPage")
        printed.clicked.connect(lambda: self.print_wanted.emit(*self.chosen()))
        ways = Flow(spacing=GRID)
        for widget in (self._reader, self._lang, self._copy, save, printed):
            ways.addWidget(widget)
        self.body.addWidget(SectionTitle(self.tr("Text for radio or e-mail, and the page")))
        self.body.addLayout(ways)
        self.body.addWidget(self.text)
        self.body.addWidget(self._count)

    def chosen(self) -> tuple[str, str]:
        """Whom it is for, and in which language."""
        return str(self._reader.currentData() or ""), str(self._lang.currentData() or "")

    def show_readers(self, readers: Sequence[str], lang: str) -> None:
        """Offer readers, and ask for the text in the warning's own language."""
        translate = QCoreApplication.translate
        with QSignalBlocker(self._reader), QSignalBlocker(self._lang):
            self._reader.clear()
            for code in readers:
                self._reader.addItem(audience_label(code, translate), code)
            self._lang.setCurrentIndex(max(0, self._lang.findData(lang)))
        self.asked.emit(*self.chosen())

    def show_message(self, message: Message) -> None:
        """Show the text, how long it is, and what gave way."""
        self.text.setPlainText(message.text)
        is_arabic = self._lang.currentData() == "ar"
        direction = Qt.LayoutDirection.RightToLeft if is_arabic else Qt.LayoutDirection.LeftToRight
        option = self.text.document().defaultTextOption()
        option.setTextDirection(direction)
        self.text.document().setDefaultTextOption(option)
        said = self.tr("{n} of {most} characters").format(n=len(message.text), most=MOST)
        if message.shortened:
            parts = listed(message.shortened, QCoreApplication.translate)
            said = self.tr("{said} · shortened: {parts}").format(said=said, parts=parts)
        self._count.setText(said)
        self._count.set_tone(Tone.WARNING if message.shortened else Tone.MUTED)
        self._copy.setEnabled(bool(message.text))

    def show_refused(self, said: str) -> None:
        """Say why there is no text for this reader."""
        self.text.clear()
        self._copy.setEnabled(False)
        self._count.setText(said)
        self._count.set_tone(Tone.BAD)

    def copy(self, message: Message) -> None:
        """Put a text that may leave on the clipboard."""
        QGuiApplication.clipboard().setText(message.text)
        self._count.setText(self.tr("Copied. What lies on the clipboard is not protected."))
        self._count.set_tone(Tone.WARNING)


class _Sheet(QPlainTextEdit):
    """As high as a warning of usual length."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _HEIGHT)


def _chooser(name: str, label: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(label)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return box
