"""Writing to the open action: its state, its words, who owes it, and what speaks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.values import RecordId
from liaison.ui import wording
from liaison.ui.desk import Desk
from liaison.ui.owing import correct
from liaison.ui.screens.actions.detail import ActionDetail
from liaison.ui.screens.record.unfinished import Unfinished
from liaison.ui.widgets.fields.flag import YES

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


class Writing(QObject):
    """Carries what is said of the open action to the vault, and a refusal back beside it."""

    def __init__(self, desk: Desk, detail: ActionDetail, unfinished: Unfinished) -> None:
        super().__init__(detail)
        self._desk = desk
        self._detail = detail
        self._unfinished = unfinished
        self._record: RecordId | None = None
        detail.typed.connect(self._on_typed)
        unfinished.kept.connect(self._on_kept)
        detail.corrected.connect(self._on_corrected)
        detail.supported.connect(self._on_supported)
        detail.evidence_given.connect(self._on_evidence_given)
        detail.state.told.connect(self._on_told)
        detail.accept_panel.accepted.connect(self._on_accepted)

    def serve(self, record: RecordId | None) -> None:
        """This action from here on."""
        if record != self._record:
            self._unfinished.keep()
            self._detail.status.quiet()
        self._record = record

    @property
    def unfinished(self) -> Mapping[str, str]:
        """What was typed into the open action and says nothing yet."""
        return self._unfinished.of(self._record) if self._record is not None else {}

    def refuse(self, refused: Refused) -> None:
        """Say why something was not done."""
        self._detail.status.wrong(QCoreApplication.translate("ActionsScreen", "Not saved"))
        self._detail.problem.say(wording.said(refused))

    def _on_typed(self, name: str, text: str) -> None:
        """Half a name or half a date is no value: it is kept as it stands until it is finished."""
        self._note(name, text)
        self._detail.status.saving()

    def _note(self, name: str, text: str) -> None:
        if self._record is not None:
            self._unfinished.note_one(self._record, name, text)

    def _on_kept(self) -> None:
        self._detail.status.saved(wording.clock(self._desk.now_ms(), self._desk.tz))

    def _on_told(self, state: str, word: str) -> None:
        self._change(
            lambda workspace, one: workspace.actions.set_state(one, state, told=word),
            finishes="word",
        )

    def _on_accepted(self, word: str) -> None:
        self._change(lambda workspace, one: workspace.actions.accept(one, told=word))

    def _on_supported(self, path: str, text: str) -> None:
        value = True if text == YES else None
        self._change(lambda workspace, one: workspace.records.set(one, {path: value}))

    def _on_evidence_given(self, text: str) -> None:
        self._change(
            lambda workspace, one: workspace.actions.add_evidence(one, text), finishes="evidence"
        )

    def _on_corrected(self, name: str, text: str) -> None:
        if name == "title":
            self._change(lambda workspace, one: workspace.records.set(one, {"title": text}))
            return
        self._change(
            lambda workspace, one: correct(workspace, one, name, text),
            finishes=name,
            failed=lambda refused: self._on_not_understood(name, text, refused),
        )

    def _on_not_understood(self, name: str, text: str, refused: Refused) -> None:
        translate = QCoreApplication.translate
        self._note(name, text)
        allowed = str(refused.params.get("allowed", ""))
        if name == "due":
            said = translate("ActionsScreen", "{text} is no day: 18 Dec, fri or +5 is.")
        elif allowed:
            said = translate("ActionsScreen", "{text} may be: {names}.")
        else:
            said = translate("ActionsScreen", "Nobody is called {name}.")
        self._detail.say_of(name, said.format(text=text, name=text, names=allowed))

    def _change(
        self,
        command: Callable[[Workspace, RecordId], Changed],
        *,
        finishes: str = "",
        failed: Callable[[Refused], None] | None = None,
    ) -> None:
        record = self._record
        if record is not None:
            self._detail.problem.clear()
            self._detail.status.saving()
            self._note(finishes, "")
            self._desk.do(
                lambda workspace: command(workspace, record),
                owner=self,
                done=lambda _: self._on_kept(),
                failed=failed or self.refuse,
            )
