"""Setting up a place: a folder by one button, or a server by its address and what opens it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from liaison.core.access import Access
from liaison.core.carriers import Carrier, KnownCarrier
from liaison.core.errors import Refused
from liaison.ui import icons, wording
from liaison.ui.desk import Desk
from liaison.ui.screens.exchange import work
from liaison.ui.screens.exchange.places import fingerprint, is_first_key
from liaison.ui.screens.exchange.work import Wanted
from liaison.ui.tasks import Lane
from liaison.ui.theme import GRID
from liaison.ui.widgets.ask_path import ask_file
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.form_row import FormRow
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.passphrase_field import PassphraseField
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.tone import Tone

_WIDEST = 760


class PlaceForm(Panel):
    """Hidden until it is asked for. What is typed goes into the vault, and stays nowhere else.

    Signals:
        folder_wanted: a folder is to be chosen instead.
        kept: the address of a place that is kept and answered.
        opened: whether it is shown, and needs the room.
    """

    folder_wanted = Signal()
    kept = Signal(str)
    opened = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.setObjectName("placeForm")
        self.setMaximumWidth(_WIDEST)
        self._address, self._name, self._user = QLineEdit(), QLineEdit(), QLineEdit()
        self._secret = PassphraseField()
        self._key, self._authority = QLineEdit(), QLineEdit()
        self._fingerprint = ""
        self._shown = Label("", kind=Kind.STRONG, wrap=True)
        self._shown.setObjectName("serverKey")
        self._shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._problem = ProblemLine()
        self._title = Label("", kind=Kind.STRONG)
        self._folder = Button(self.tr("Choose a folder…"), icon=icons.FOLDER)
        self._forget = Button(self.tr("Forget this place"), use=Use.LINK)
        self._pin = Button(self.tr("It is the same: keep this key"))
        self._add = Button("", use=Use.PRIMARY)
        self._lay_out()
        self._connect()
        self._clear()
        self.hide()

    def _lay_out(self) -> None:
        for field, name, hint in (
            (self._address, "placeAddress", "webdavs://host/folder"),
            (self._name, "placeName", ""),
            (self._user, "placeUser", ""),
            (self._secret, "placeSecret", ""),
            (self._key, "placeKeyFile", ""),
            (self._authority, "placeAuthorityFile", ""),
        ):
            field.setObjectName(name)
            field.setPlaceholderText(hint)
        for field in (self._address, self._key, self._authority):
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._pin.setObjectName("keepKeyButton")
        self._add.setObjectName("keepPlaceButton")
        self._forget.setObjectName("forgetPlaceButton")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._folder)
        self.body.addLayout(head)
        for label, field in (
            (self.tr("Address"), self._address),
            (self.tr("Called"), self._name),
            (self.tr("User"), self._user),
            (self.tr("Password"), self._secret),
        ):
            self.body.addWidget(FormRow(label, field))
        self._address.setToolTip(
            self.tr("webdavs://host/folder, sftp://host/folder or s3://host/bucket")
        )
        self._key_box = self._file_row(self.tr("SSH key file"), self._key)
        self._authority_box = self._file_row(self.tr("Certificate file"), self._authority)
        self._authority_box.setToolTip(
            self.tr("Only where the server's certificate is from an authority of the mission's own")
        )
        for box in (self._key_box, self._authority_box):
            self.body.addWidget(box)
        self._key_row = FormRow(self.tr("Server's key"), self._shown)
        self._key_row.set_note(
            self.tr(
                "Nobody has compared it yet. Have whoever runs the server read its key out, by "
                "telephone or face to face, and keep it only if it is the same."
            ),
            Tone.WARNING,
        )
        self.body.addWidget(self._problem)
        self.body.addWidget(self._key_row)
        last = QHBoxLayout()
        last.setSpacing(GRID)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.hide_form)
        last.addWidget(self._forget)
        last.addStretch(1)
        for button in (cancel, self._pin, self._add):
            last.addWidget(button)
        self.body.addLayout(last)

    def _file_row(self, label: str, field: QLineEdit) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        choose = Button(self.tr("Choose…"))
        choose.setAccessibleName(f"{label}: {self.tr('Choose…')}")
        choose.clicked.connect(lambda: ask_file(self, label, field.setText))
        row.addWidget(FormRow(label, field), 1)
        row.addWidget(choose, 0, Qt.AlignmentFlag.AlignTop)
        return box

    def _connect(self) -> None:
        self._folder.clicked.connect(self.folder_wanted)
        self._address.textChanged.connect(self._show_rows)
        self._forget.clicked.connect(self._on_forget)
        self._add.clicked.connect(lambda: self._keep(""))
        self._pin.clicked.connect(lambda: self._keep(self._fingerprint))
        self._address.returnPressed.connect(lambda: self._keep(""))

    def begin_new(self) -> None:
        """Show it empty."""
        self._begin(self.tr("Add a place"), is_new=True)
        self._address.setFocus()

    def begin_change(self, known: KnownCarrier) -> None:
        """Show it with what may be seen of a place that is set up."""
        self._begin(self.tr("Change this place"), is_new=False)
        self._address.setText(known.address)
        self._name.setText(known.name)
        self._user.setText(known.access.user)
        self._secret.setFocus()

    def hide_form(self) -> None:
        """Done, or not wanted; nothing that was typed stays."""
        self._clear()
        self.hide()
        self.opened.emit(False)  # noqa: FBT003  (a signal)

    def _begin(self, title: str, *, is_new: bool) -> None:
        self._clear()
        self._title.setText(title)
        self._address.setReadOnly(not is_new)
        for field in (self._secret, self._key, self._authority):
            field.setPlaceholderText("" if is_new else self.tr("as it was"))
        self._folder.setVisible(is_new)
        self._forget.setVisible(not is_new)
        self.opened.emit(True)  # noqa: FBT003  (a signal)
        self.show()

    def _keep(self, host_key: str) -> None:
        user, secret = self._user.text().strip(), self._secret.text()
        wanted = Wanted(
            address=self._address.text().strip(),
            name=self._name.text().strip(),
            access=Access(user=user, secret=secret, host_key=host_key),
            key_file=_path(self._key),
            authority_file=_path(self._authority),
        )
        self._problem.clear()
        self._wait(waiting=True)
        self._desk.do(
            partial(work.keep, wanted=wanted),
            owner=self,
            done=lambda _: self._look_there(wanted.address),
            failed=self._fail,
        )

    def _look_there(self, address: str) -> None:
        """By another lane than the vault's, which a silent server would hold up for a minute."""

        def go(carrier: Carrier) -> None:
            self._desk.tasks.submit(
                lambda _: work.look_at(carrier),
                owner=self,
                lane=Lane.WORKERS,
                done=lambda _: self._end(address),
                failed=self._fail,
            )

        self._desk.ask(
            partial(work.way_to, address=address), owner=self, done=go, failed=self._fail
        )

    def _end(self, address: str) -> None:
        self.hide_form()
        self.kept.emit(address)

    def _fail(self, refused: Refused) -> None:
        """Say what stands in the way; a key that nobody compared is shown to be compared."""
        self._wait(waiting=False)
        self._fingerprint = fingerprint(refused)
        if not is_first_key(refused):
            self._problem.say(wording.said(refused))
        self._shown.setText(self._fingerprint)
        self._key_row.setVisible(bool(self._fingerprint))
        self._pin.setVisible(bool(self._fingerprint))
        self._add.setVisible(not self._fingerprint)

    def _show_rows(self, address: str) -> None:
        """A kind of server has only some of what opens others."""
        self._key_box.setVisible(address.startswith("sftp:"))
        self._authority_box.setVisible(address.startswith(("webdavs:", "s3:")))

    def _on_forget(self) -> None:
        address = self._address.text()
        self.hide_form()
        self._desk.do(partial(work.forget, address=address), owner=self)

    def _wait(self, *, waiting: bool) -> None:
        for button in (self._add, self._pin, self._forget):
            button.setEnabled(not waiting)
        self._add.setText(self.tr("Looking there…") if waiting else self.tr("Keep and look there"))

    def _clear(self) -> None:
        for field in (
            self._address,
            self._name,
            self._user,
            self._secret,
            self._key,
            self._authority,
        ):
            field.clear()
        self._fingerprint = ""
        self._problem.clear()
        self._key_row.hide()
        self._show_rows("")
        self._pin.hide()
        self._add.show()
        self._wait(waiting=False)


def _path(field: QLineEdit) -> Path | None:
    text = field.text().strip()
    return Path(text) if text else None
