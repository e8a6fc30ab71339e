"""A field for a passphrase: hidden until the eye is pressed, hidden again when it is left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from liaison.ui import icons
from liaison.ui.theme import tokens_of
from liaison.ui.widgets.tone import set_style


class PassphraseField(QLineEdit):
    """Keeps the input method from learning what is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.setObjectName("revealAction")
        self._eye.toggled.connect(self._reveal)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._reveal(shown=False)

    def set_wrong(self, *, wrong: bool) -> None:
        """Frame it in red, or no longer."""
        set_style(self, wrong=wrong)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._eye.setChecked(False)
        super().focusOutEvent(event)

    def _reveal(self, shown: bool) -> None:  # noqa: FBT001  (a slot of toggled(bool))
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        name = icons.CONCEAL if shown else icons.REVEAL
        self._eye.setIcon(icons.icon(name, tokens_of(self.palette()).muted))
        self._eye.setText(self.tr("Hide") if shown else self.tr("Show"))
