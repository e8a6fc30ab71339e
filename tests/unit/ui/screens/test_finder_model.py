from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from liaison.ui.screens.finder.model import FOUND, FinderModel
from liaison.ui.screens.finder.presenter import Found, Sort


def test_what_was_found_is_a_sound_list(qapp: QApplication, qtmodeltester: ModelTester) -> None:
    del qapp
    model = FinderModel()
    found = Found(Sort.PLACE, "Adré", "Ouaddaï", key="Adré")
    model.show_rows([found])
    qtmodeltester.check(model)
    assert model.index(0).data(FOUND) == found
    assert model.index(0).data() == "Adré"
