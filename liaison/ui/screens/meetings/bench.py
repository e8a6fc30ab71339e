"""What all parts of an open meeting or series work with: the desk, the pen, and how typing is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.records.registry import Registry
from liaison.core.telling.describe import Describe
from liaison.core.values import RecordId, Value
from liaison.ui.desk import Desk
from liaison.ui.screens.meetings.pen import Pen
from liaison.ui.screens.meetings.words import moment_words
from liaison.ui.screens.record.form import Form
from liaison.ui.screens.record.known import Known

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_TYPES = Registry()


class Bench(QObject):
    """One for the screen; the open record's zone is that of the clock on which times are typed."""

    def __init__(self, desk: Desk, known: Known, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.known = known
        self.tz = known.tz
        self.pen = Pen(desk, self)

    @property
    def labels(self) -> Mapping[str, str]:
        """What parties are called, by their code."""
        return self.known.parties

    @property
    def here(self) -> Known:
        """What forms may take for granted, on the clock of the open record."""
        return replace(self.known, tz=self.tz)

    def do(
        self,
        command: Callable[[Workspace], Changed],
        *,
        done: Callable[[Changed], None] | None = None,
        failed: Callable[[Refused], None] | None = None,
    ) -> None:
        """Sign what was typed, then do something with it."""
        self.pen.sign()
        self.desk.do(command, owner=self, done=done, failed=failed)

    def read(self, type_: str, path: str, text: str) -> tuple[Mapping[str, Value], str]:
        """What a text means at a path: the values to write, or what is allowed there."""
        form = self.form(type_)
        entered = form.enter(path, text, now_ms=self.desk.now_ms())
        return entered.writes, entered.problem

    def moment_words(self, key: str, text: str) -> str:
        """The day and the hour that a text means, on the clock of the open record; "" for none."""
        at = self.read("MEETING", key, text)[0].get(key) if text.strip() else None
        return moment_words(at, self.tz, QCoreApplication.translate) if isinstance(at, int) else ""

    def form(self, type_: str) -> Form:
        """An empty form of a type, on the clock of the open record."""
        known_type = _TYPES.get(type_)
        describe = Describe(known_type, QCoreApplication.translate, self.tz)
        return Form(known_type, self.here, describe)

    def enter(self, record: RecordId, type_: str, path: str, text: str) -> str:
        """Keep what was typed at a path; answers what is allowed where it cannot be read."""
        writes, problem = self.read(type_, path, text)
        for written, value in writes.items():
            self.pen.write(record, written, value)
        return problem
