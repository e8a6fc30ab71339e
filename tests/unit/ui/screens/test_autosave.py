from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.values import DeviceId, Identity, RecordId, Value
from liaison.core.weave import Begun
from liaison.core.workspace import Workspace
from liaison.ui.desk import Desk
from liaison.ui.screens.record.autosave import Autosave
from liaison.ui.tasks import Tasks

RECORD = RecordId(b"one record......")


class Notebook:
    """Keeps drafts, unless its disk is full."""

    def __init__(self) -> None:
        self.is_full = False
        self.draft: dict[str, object] = {}
        self.signed: dict[str, object] = {}

    @property
    def records(self) -> Notebook:
        return self

    def save_draft(
        self,
        record: RecordId,
        *,
        writes: Mapping[str, Value],
        texts: Mapping[str, str],
        begun: Mapping[str, Begun],
    ) -> Changed:
        del begun
        if self.is_full:
            raise Refused(Reason.VAULT_FULL)
        self.draft.update({**writes, **texts})
        return Changed(frozenset({record}))

    def commit(self, record: RecordId) -> Changed:
        self.signed.update(self.draft)
        self.draft.clear()
        return Changed(frozenset({record}))


@pytest.fixture
def notebook() -> Notebook:
    return Notebook()


@pytest.fixture
def autosave(qapp: QApplication, notebook: Notebook) -> Iterator[Autosave]:
    del qapp
    tasks = Tasks()
    identity = Identity(DeviceId(bytes(16)), "MINURCAT", "TCD-ABE", "JOC duty officer")
    desk = Desk(cast("Workspace", notebook), identity, tasks, now_ms=lambda: 0)
    yield Autosave(desk, RECORD)
    tasks.drain()
    shiboken6.delete(desk)
    shiboken6.delete(tasks)


def test_what_is_typed_is_kept_without_being_asked(
    qtbot: QtBot, notebook: Notebook, autosave: Autosave
) -> None:
    with qtbot.waitSignal(autosave.saved):
        autosave.write("title", "C")
        autosave.write("title", "Convoy")
        autosave.write_text("body", "Four men.")
    assert notebook.draft == {"title": "Convoy", "body": "Four men."}
    assert notebook.signed == {}


def test_typing_without_a_rest_is_kept_meanwhile(
    qtbot: QtBot, notebook: Notebook, autosave: Autosave
) -> None:
    typed, typist = ["F"], QTimer()
    typist.timeout.connect(lambda: typed.append("e"))
    typist.timeout.connect(lambda: autosave.type_text("body", lambda: "".join(typed)))
    typist.start(10)
    qtbot.waitUntil(lambda: bool(notebook.draft))
    typist.stop()
    assert str(notebook.draft["body"]).startswith("Fe")


def test_leaving_signs_what_was_typed_to_the_last_keystroke(
    qtbot: QtBot, notebook: Notebook, autosave: Autosave
) -> None:
    autosave.write("title", "Convoy")
    with qtbot.waitSignal(autosave.saved):
        autosave.sign()
    assert notebook.signed == {"title": "Convoy"}


def test_nothing_typed_signs_nothing(notebook: Notebook, autosave: Autosave) -> None:
    autosave.sign()
    assert autosave.pending.is_clean
    assert notebook.signed == {}


def test_a_save_that_fails_loses_nothing_and_is_tried_again(
    qtbot: QtBot, notebook: Notebook, autosave: Autosave
) -> None:
    notebook.is_full = True
    autosave.write("title", "Convoy")
    with qtbot.waitSignal(autosave.failed) as failed:
        autosave.sign()
    assert failed.args[0].reason is Reason.VAULT_FULL
    assert autosave.pending.overlay({}) == {"title": "Convoy"}
    notebook.is_full = False
    autosave.write("grade", "B2")
    with qtbot.waitSignal(autosave.saved):
        autosave.sign()
    assert notebook.signed == {"title": "Convoy", "grade": "B2"}


def test_one_that_was_left_stays_until_everything_is_in_the_vault(
    qtbot: QtBot, notebook: Notebook, autosave: Autosave
) -> None:
    notebook.is_full = True
    autosave.write("title", "Convoy")
    with qtbot.waitSignal(autosave.failed):
        autosave.sign()
        autosave.retire()
    assert shiboken6.isValid(autosave)
    notebook.is_full = False
    with qtbot.waitSignal(autosave.destroyed):
        autosave.flush()
    assert notebook.draft == {"title": "Convoy"}


def test_a_new_editor_shows_what_was_typed_into_the_one_before(autosave: Autosave) -> None:
    assert autosave.text("body", "Four men.", None) == "Four men."
    autosave.write_text("body", "Four men ran.")
    assert autosave.text("body", "Four men.", None) == "Four men ran."


def test_an_editor_that_is_left_from_an_earlier_visit_holds_nothing_back(
    autosave: Autosave,
) -> None:
    assert autosave.text("body", "Four men ran.", "Four men.") == "Four men ran."
    assert autosave.pending.is_clean
