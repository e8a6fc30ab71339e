from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from liaison.core.values import ExchangeReport
from liaison.ui.screens.exchange.report_panel import ReportPanel
from tests.support import builders


def test_a_contact_whose_vault_was_copied_is_named_after_a_visit(qtbot: QtBot) -> None:
    panel = ReportPanel(lambda contact: contact.name)
    qtbot.addWidget(panel)
    forked = builders.contact("SDN-ELF")
    panel.show_report(ExchangeReport("/share", (), (), (), (), forked=(forked,)))
    told = " ".join(label.text() for label in panel.findChildren(QLabel))
    assert "SDN-ELF" in told
    assert "two histories" in told
    assert panel.property("tone") == "warning"
