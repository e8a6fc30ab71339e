"""Tables come back as they were left: their widths and order lie among the vault's settings."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance

from liaison.ui.desk import Desk
from liaison.ui.widgets.table.arrangement import Arrangement, arrangement_of

_PREFIX = "table."


class Arrangeable(Protocol):
    """A table that can be arranged."""

    @property
    def arranged(self) -> SignalInstance:
        """An `Arrangement`, once somebody sorted or drew a border."""

    def arrange(self, how: Arrangement) -> None:
        """Show it so, without telling."""


def remember(desk: Desk, table: Arrangeable, name: str, *, owner: QObject) -> None:
    """Arrange a table as it was last, and keep how it is arranged from here on.

    Args:
        desk: the way to the vault.
        table: which.
        name: what its setting is called; the same in every version.
        owner: lives as long as the table.
    """
    setting = _PREFIX + name

    def keep(how: Arrangement) -> None:
        desk.do(lambda workspace: workspace.set_setting(setting, how.setting()))

    table.arranged.connect(keep)
    desk.ask(
        lambda workspace: arrangement_of(workspace.setting(setting)),
        owner=owner,
        done=table.arrange,
    )
