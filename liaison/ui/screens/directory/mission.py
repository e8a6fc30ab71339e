"""One mission: its names by date, its sites and posts, and which posts are vacant."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from liaison.core.directory import MissionEntry, Post, SitePosts
from liaison.ui import wording
from liaison.ui.screens.directory import facts
from liaison.ui.theme import GRID
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.scroll_column import ScrollColumn
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone


class MissionDetail(QWidget):
    """Paints a `MissionEntry`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: MissionEntry | None = None
        self._title = Label(kind=Kind.TITLE)
        self._name = Label(wrap=True)
        self._succession = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._sites = ScrollColumn(QMargins(0, 0, 0, 0), spacing=GRID + 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for widget in (self._title, self._name, self._succession):
            column.addWidget(widget)
        column.addSpacing(GRID)
        column.addWidget(self._sites, 1)

    def paint(self, mission: MissionEntry | None) -> None:
        """Show a mission; None hides all of it."""
        self.setVisible(mission is not None)
        if mission is None or mission == self._shown:
            return
        self._shown = mission
        self._title.setText(mission.code)
        self._name.setText(mission.title)
        self._name.setVisible(bool(mission.title))
        succession = facts.succession(mission)
        self._succession.setText(succession)
        self._succession.setVisible(bool(succession))
        self._sites.clear()
        if not mission.sites:
            nothing = self.tr("No site of this mission is in the list of parties.")
            self._sites.column.addWidget(Label(nothing, tone=Tone.MUTED, wrap=True))
        for site in mission.sites:
            self._sites.column.addWidget(self._site(site))
        self._sites.column.addStretch(1)

    def _site(self, site: SitePosts) -> Panel:
        panel = Panel()
        panel.body.addWidget(SectionTitle(site.title, wording.ltr(site.code)))
        if not site.posts:
            panel.body.addWidget(
                Label(self.tr("No posts are listed here."), kind=Kind.SMALL, tone=Tone.MUTED)
            )
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, post in enumerate(site.posts):
            grid.addWidget(Label(post.title), row, 0)
            for at, (word, tone) in enumerate(self._state(post), start=1):
                said = Label(word, kind=Kind.SMALL, tone=tone)
                grid.addWidget(said, row, at, Qt.AlignmentFlag.AlignTrailing)
        panel.body.addLayout(grid)
        return panel

    def _state(self, post: Post) -> Iterator[tuple[str, Tone]]:
        yield (self.tr("focal point") if post.is_focal else ""), Tone.INFO
        if post.is_vacant:
            yield self.tr("vacant"), Tone.BAD
        elif post.devices:
            yield self.tr("{n} verified").format(n=post.devices), Tone.GOOD
        else:
            yield self.tr("no card"), Tone.MUTED
