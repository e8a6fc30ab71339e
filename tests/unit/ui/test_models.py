from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from liaison.core.directory import MissionEntry
from liaison.core.freshness import Picture
from liaison.core.values import Contact, Trust
from liaison.ui.screens.directory import trust
from liaison.ui.screens.directory.model import ENTRY_ROLE, DirectoryModel
from liaison.ui.screens.exchange.heard_model import HeardModel
from liaison.ui.screens.exchange.model import RehearsalModel
from liaison.ui.screens.exchange.rehearsal_lines import lines
from liaison.ui.theme import LIGHT
from tests.support import builders


def name(contact: Contact) -> str:
    return f"{contact.mission} {contact.site}"


def test_a_rehearsal_is_a_sound_table(qapp: QApplication, qtmodeltester: ModelTester) -> None:
    del qapp
    model = RehearsalModel(LIGHT)
    friend = builders.contact()
    stays = builders.row("Refus de visa")
    found = lines(builders.rehearsal(friend, (builders.row(),), (stays,)))
    model.show_lines(found)
    qtmodeltester.check(model)
    assert model.rowCount() == 4
    assert model.index(1, 1).data() == "Convoy fired on"
    assert model.index(3, 2).data().startswith("Not released")
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_who_was_heard_is_a_sound_table(qapp: QApplication, qtmodeltester: ModelTester) -> None:
    del qapp
    model = HeardModel(LIGHT, name=name, now_ms=lambda: builders.NOW_MS)
    contact = builders.contact(heard_ms=builders.NOW_MS - 3 * builders.HOUR_MS)
    model.show_pictures(
        [Picture(contact, missing=((14, 15),), records=3, bundles=1), Picture(contact)]
    )
    qtmodeltester.check(model)
    shown = [model.index(0, column).data().strip("\u2066\u2069") for column in range(5)]
    assert shown == ["UNAMID SDN-ELF", "3 h", "14, 15", "not acknowledged", "3 / 1"]
    assert model.index(1, 4).data() == "\u2013"


def test_missions_and_contacts_are_a_sound_list(
    qapp: QApplication, qtmodeltester: ModelTester
) -> None:
    del qapp
    model = DirectoryModel(name, lambda contact: trust.mark(contact, None))
    stranger = builders.contact(trust=Trust.UNVERIFIED)
    mission = MissionEntry("UNAMID", contacts=(stranger,))
    model.show_entries([mission, stranger])
    qtmodeltester.check(model)
    assert [model.index(row).data(ENTRY_ROLE) for row in range(2)] == [mission, stranger]
