"""Two histories of one device, shown: what happened, to which record, and both versions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.core.forks import Fork, Version
from liaison.core.records.registry import Registry
from liaison.core.telling.describe import Describe
from liaison.ui import wording
from liaison.ui.screens.directory.facts import Fact
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.fact_grid import FactGrid
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone

_TYPES = Registry()
_MOST = 6
"""Fields of a version that are shown; its history has the rest."""


class ForkPanel(Panel):
    """Shows the first proof against a device.

    Signals:
        saved: write the proof as a file.
    """

    saved = Signal()

    def __init__(self, tz: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tz = tz
        self._title = SectionTitle(self.tr("Two histories"))
        self._what = Label(wrap=True)
        self._heads = [Label(kind=Kind.STRONG) for _ in range(2)]
        self._versions = [FactGrid() for _ in range(2)]
        sides = QHBoxLayout()
        sides.setSpacing(3 * GRID)
        for head, version in zip(self._heads, self._versions, strict=True):
            side = QVBoxLayout()
            side.addWidget(head)
            side.addWidget(version)
            side.addStretch(1)
            sides.addLayout(side, 1)
        save = Button(self.tr("Save the proof…"), use=Use.LINK)
        save.setObjectName("saveProofButton")
        save.clicked.connect(self.saved)
        whom = Label(
            self.tr("Both versions are in it: give it to those who may read this record."),
            kind=Kind.SMALL,
            tone=Tone.MUTED,
            wrap=True,
        )
        foot = QHBoxLayout()
        foot.addWidget(save)
        foot.addWidget(whom, 1)
        self.body.addWidget(self._title)
        self.body.addWidget(self._what)
        self.body.addLayout(sides)
        self.body.addLayout(foot)

    def paint(self, forks: Sequence[Fork]) -> None:
        """Show the first of these, and how many there are."""
        self.setVisible(bool(forks))
        if not forks:
            return
        fork = forks[0]
        ref = fork.row.ref if fork.row else self.tr("a record that is not here")
        title = f"“{fork.row.title}”" if fork.row else ""
        said = self.tr(
            "Change number {seq} to {ref} was signed twice with different words. One device writes one "
            "history: either its vault was copied, or its keys are in two hands."
        )
        named = " ".join(part for part in (wording.ltr(ref), wording.isolated(title)) if part)
        self._what.setText(said.format(seq=fork.seq, ref=named))
        more = self.tr("{n} such records").format(n=len(forks)) if len(forks) > 1 else ""
        self._title.set_remark(more)
        for head, grid, version in zip(self._heads, self._versions, fork.versions, strict=True):
            head.setText(wording.dtg(version.at_ms, tz=self._tz))
            grid.show_facts(self._said(fork, version))

    def _said(self, fork: Fork, version: Version) -> Iterator[Fact]:
        known = _TYPES.known(fork.row.type) if fork.row else None
        describe = Describe(known, QCoreApplication.translate, self._tz)
        paths = [*version.writes, *version.texts]
        for path in paths[:_MOST]:
            value = version.writes.get(path)
            changed = self.tr("edited") if path in version.texts else describe.value(path, value)
            yield describe.label(path), wording.isolated(changed)
        if len(paths) > _MOST:
            yield "", self.tr("and {n} more").format(n=len(paths) - _MOST)
