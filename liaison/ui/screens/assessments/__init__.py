"""Assessments: do we see it the same?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from liaison.ui import icons
from liaison.ui.shell.screen import Screen

SCREEN = Screen(
    name="assessments",
    icon=icons.ASSESSMENTS,
    title=lambda: QCoreApplication.translate("Rail", "Assessments"),
    view="liaison.ui.screens.assessments.view:AssessmentsScreen",
    waiting="liaison.ui.screens.assessments.load:waiting",
)
