"""One contact: who it is, how far it is trusted, and the code to compare."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liaison.core.values import Contact, Trust
from liaison.ui import wording
from liaison.ui.screens.directory import trust
from liaison.ui.screens.directory.presenter import DirectoryState
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.pill import Pill
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone


class ContactDetail(QWidget):
    """Paints the chosen contact of a `DirectoryState`.

    Signals:
        typed: what the colleague reads out.
        verify_wanted: compare it.
        revoke_asked: ask before revoking.
        kept: keep the contact after all.
        revoke_wanted: revoke for good.
    """

    typed = Signal(str)
    verify_wanted = Signal()
    revoke_asked = Signal()
    kept = Signal()
    revoke_wanted = Signal()

    def __init__(self, name: Callable[[Contact], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._title = Label(kind=Kind.TITLE)
        self._pill = Pill()
        self._facts = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._meaning = Label(wrap=True)
        self._compare = self._make_compare()
        self._revoke = Button(self.tr("Revoke…"))
        self._revoke.setObjectName("revokeButton")
        self._revoke.clicked.connect(self.revoke_asked)
        self._sure = self._make_sure()
        head = QHBoxLayout()
        head.setSpacing(GRID + 4)
        head.addWidget(self._title)
        head.addWidget(self._pill)
        head.addStretch(1)
        head.addWidget(self._revoke)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID + 4)
        column.addLayout(head)
        column.addWidget(self._facts)
        column.addWidget(self._meaning)
        column.addWidget(self._compare)
        column.addWidget(self._sure)
        column.addStretch(1)

    def _make_compare(self) -> Panel:
        panel = Panel()
        self._code = Label(kind=Kind.TITLE)
        self._code.setObjectName("shortCode")
        self._code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._field = QLineEdit()
        self._field.setObjectName("codeField")
        self._field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._field.setPlaceholderText(self.tr("30 digits, in groups or not"))
        self._field.setAccessibleName(self.tr("The code that your colleague reads out"))
        self._verify = Button(self.tr("Compare"), use=Use.PRIMARY)
        self._verify.setObjectName("verifyButton")
        self._wrong = Label(kind=Kind.SMALL, tone=Tone.BAD, wrap=True)
        self._wrong.setObjectName("codeWrong")
        self._read_out = Label(self.tr("Read this to your colleague:"), tone=Tone.MUTED)
        self._type_in = Label(
            self.tr("Then type what your colleague reads to you:"), tone=Tone.MUTED
        )
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._field, 1)
        row.addWidget(self._verify)
        body = panel.body
        body.addWidget(SectionTitle(self.tr("The code between the two of you")))
        body.addWidget(self._read_out)
        body.addWidget(self._code)
        body.addWidget(self._type_in)
        body.addLayout(row)
        body.addWidget(self._wrong)
        self._field.textEdited.connect(self.typed)
        self._field.returnPressed.connect(self._verify.click)
        self._verify.clicked.connect(self.verify_wanted)
        return panel

    def _make_sure(self) -> Panel:
        panel = Panel()
        words = Label(
            self.tr(
                "Revoking cannot be undone: nothing more goes to this device, and what it writes "
                "from now on is held. Its role needs a new card."
            ),
            tone=Tone.BAD,
            wrap=True,
        )
        now = Button(self.tr("Revoke"))
        now.setObjectName("revokeNowButton")
        now.clicked.connect(self.revoke_wanted)
        keep = Button(self.tr("Keep the contact"), use=Use.LINK)
        keep.clicked.connect(self.kept)
        row = QHBoxLayout()
        row.addWidget(now)
        row.addWidget(keep)
        row.addStretch(1)
        panel.body.addWidget(words)
        panel.body.addLayout(row)
        return panel

    def paint(self, state: DirectoryState, now_ms: int) -> None:
        """Show the state's contact."""
        contact = state.contact
        self.setVisible(contact is not None)
        if contact is None:
            return
        self._title.setText(self._name(contact))
        self._pill.setText(trust.word(contact.trust))
        self._pill.set_tone(trust.TONES[contact.trust])
        self._facts.setText(self._fact_words(contact, now_ms))
        self._meaning.setText(trust.meaning(contact.trust))
        asks = contact.trust is Trust.UNVERIFIED
        self._compare.setVisible(contact.trust in {Trust.UNVERIFIED, Trust.VERIFIED})
        for widget in (self._read_out, self._type_in, self._field, self._verify):
            widget.setVisible(asks)
        self._code.setText(wording.ltr(state.code))
        if self._field.text() != state.typed:
            with QSignalBlocker(self._field):
                self._field.setText(state.typed)
        self._verify.setEnabled(state.can_verify)
        self._revoke.setVisible(contact.trust is not Trust.REVOKED and not state.revoking)
        self._sure.setVisible(state.revoking)
        wrong = state.problem if state.is_about_code else None
        said = wording.said(wrong) if wrong else wording.Said("")
        self._wrong.setText(f"{said.sentence} {said.next_step}".strip())
        self._wrong.setVisible(wrong is not None)

    def _fact_words(self, contact: Contact, now_ms: int) -> str:
        heard = self.tr("heard {age}").format(age=wording.age(contact.heard_ms, now_ms))
        parts = [contact.role, wording.ltr(contact.site), heard]
        if contact.is_hub:
            parts.append(self.tr("regional hub"))
        parts.append(self.tr("device {id}").format(id=wording.ltr(contact.device.hex()[:12])))
        return " · ".join(parts)
