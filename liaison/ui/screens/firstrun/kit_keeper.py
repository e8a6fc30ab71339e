"""What happens to a recovery kit on its page: drawn in another form, saved, and so in force."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QObject

from liaison.core.listing import listed
from liaison.ui import wording
from liaison.ui.screens.firstrun import presenter, work
from liaison.ui.screens.firstrun.kit import KitStep
from liaison.ui.screens.firstrun.presenter import FirstRunState

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

T = TypeVar("T")


class KitScreen(Protocol):
    """Whose page shows the kit."""

    def kit_workspace(self) -> Workspace:
        """The open vault that the kit is for."""
        ...

    def state(self) -> FirstRunState:
        """What is painted now."""
        ...

    def set_state(self, state: FirstRunState) -> None:
        """Paint this."""
        ...

    def run(self, command: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do it off the window's thread."""
        ...


class KitKeeper(QObject):
    """Serves a kit's page. The kit before stays in force until the new one is saved or on paper."""

    def __init__(self, step: KitStep, screen: KitScreen, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        step.save_wanted.connect(self._on_save_wanted)
        step.split_wanted.connect(self._on_split_wanted)
        step.noted.connect(self._on_noted)

    def _on_save_wanted(self, path: str) -> None:
        workspace, translate = self._screen.kit_workspace(), QCoreApplication.translate
        pages = presenter.kit_pages(self._screen.state(), workspace.identity, translate)

        def saved(paths: tuple[str, ...]) -> None:
            names = listed((wording.ltr(PurePath(path).name) for path in paths), translate)
            told = self.tr("Written: {names}").format(names=names)
            kept = presenter.kit_kept(self._screen.state(), kept=True)
            self._screen.set_state(presenter.noticed(kept, told))

        self._screen.run(lambda: work.save_kit(workspace, path, pages), saved)

    def _on_split_wanted(self, split: bool) -> None:  # noqa: FBT001  (what a signal carries)
        workspace = self._screen.kit_workspace()
        self._screen.run(
            lambda: work.make_kit(workspace, split=split),
            lambda kit: self._screen.set_state(presenter.kit_made(self._screen.state(), kit)),
        )

    def _on_noted(self, kept: bool) -> None:  # noqa: FBT001  (what a signal carries)
        if not kept:
            self._screen.set_state(presenter.kit_kept(self._screen.state(), kept=False))
            return
        self._screen.run(
            self._screen.kit_workspace().keeping.keep_kit,
            lambda _: self._screen.set_state(presenter.kit_kept(self._screen.state(), kept=True)),
        )
