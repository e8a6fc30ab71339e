"""What the inbox shows of a bundle that stopped the program that read it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from liaison.core.exchanged import InboxItem, InboxState
from liaison.core.values import Contact, DeviceId, Trust
from liaison.ui.screens.exchange.inbox_panel import InboxPanel
from liaison.ui.screens.exchange.presenter import ExchangeState

SENDER = Contact(DeviceId(bytes(16)), "UNAMID", "SDN-ELF", "JOC", Trust.VERIFIED, exercise=False)
ASIDE = InboxItem(
    id=b"a" * 16, sender=SENDER, stream=1, received_ms=0, changes=3, attachments=0,
    new=0, changed=0, held=0, clashes=0, state=InboxState.ASIDE, bytes=5000,
)  # fmt: skip


def test_what_was_set_aside_says_so_and_is_read_again_only_when_asked(qtbot: QtBot) -> None:
    panel = InboxPanel(lambda contact: contact.mission)
    qtbot.addWidget(panel)
    waiting = replace(ASIDE, id=b"w" * 16, state=InboxState.WAITING, new=3)
    panel.paint(ExchangeState(inbox=(ASIDE, waiting), contents={waiting.id: ()}))
    said = panel.findChild(QLabel, "setAside")
    assert said is not None
    assert "it stopped the program that read it" in said.text()
    again = panel.findChild(QPushButton, "tryAgainButton")
    assert again is not None
    with qtbot.waitSignal(panel.tried_again) as asked:
        again.click()
    assert asked.args == [ASIDE.id]
    accepts = panel.findChildren(QPushButton, "acceptButton")
    assert len(accepts) == 1  # of the one that waits
