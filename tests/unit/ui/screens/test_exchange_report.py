from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from liaison.core.exchanged import ExchangeReport
from liaison.ui.screens.exchange.report_panel import ReportPanel
from tests.support import builders


def test_a_stick_whose_bundles_had_to_be_repaired_is_not_praised(qtbot: QtBot) -> None:
    panel = ReportPanel(lambda contact: contact.name)
    qtbot.addWidget(panel)
    panel.show_report(ExchangeReport("/stick", (), (), (), (), mended=("ABCDEFGH.AGE",)))
    told = " ".join(label.text() for label in panel.findChildren(QLabel))
    assert "take another" in told
    assert panel.property("tone") == "warning"


def test_a_contact_whose_vault_was_copied_is_named_after_a_visit(qtbot: QtBot) -> None:
    panel = ReportPanel(lambda contact: contact.name)
    qtbot.addWidget(panel)
    forked = builders.contact("SDN-ELF")
    panel.show_report(ExchangeReport("/share", (), (), (), (), forked=(forked,)))
    told = " ".join(label.text() for label in panel.findChildren(QLabel))
    assert "SDN-ELF" in told
    assert "two histories" in told
    assert panel.property("tone") == "warning"
