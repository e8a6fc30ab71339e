"""What the exchange screen asks the open vault, off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from liaison.core.events import Changed, Progress
from liaison.core.forecast import Forecast
from liaison.core.freshness import Picture
from liaison.core.preferences import PLACES, REPAIRS
from liaison.core.values import Arrival, Contact, InboxItem, TurnedDown

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Standing:
    """How things stand between visits."""

    contacts: tuple[Contact, ...]
    inbox: tuple[InboxItem, ...]
    folders: tuple[str, ...]
    turned_down: tuple[TurnedDown, ...] = ()
    repairs: frozenset[str] = frozenset()
    """Places at which repair data are wanted."""
    pictures: tuple[Picture, ...] = ()


def standing(workspace: Workspace) -> Standing:
    """Contacts, inbox and chosen folders in one go."""
    return Standing(
        contacts=tuple(workspace.contacts.all()),
        inbox=tuple(workspace.inbox.all()),
        folders=_paths(workspace, PLACES),
        turned_down=tuple(workspace.exchange.turned_down()),
        repairs=frozenset(_paths(workspace, REPAIRS)),
        pictures=tuple(workspace.freshness.all()),
    )


def _paths(workspace: Workspace, setting: str) -> tuple[str, ...]:
    kept = workspace.setting(setting)
    return tuple(str(one) for one in kept) if isinstance(kept, list | tuple) else ()


def forecast(workspace: Workspace, path: str) -> Forecast:
    """What a visit to a place would find and leave."""
    return workspace.exchange.forecast(path)


def accept(workspace: Workspace, item: bytes) -> Changed:
    """Take a waiting item in."""
    return workspace.inbox.accept(item)


def contents(workspace: Workspace, item: bytes) -> tuple[Arrival, ...]:
    """What a waiting item would bring."""
    return tuple(workspace.inbox.contents(item))


def refuse(workspace: Workspace, item: bytes, reason: str) -> Changed:
    """Send it back with a reason."""
    return workspace.inbox.refuse(item, reason)


def progress_words(progress: Progress) -> str:
    """What is being done and how far, in the user's language."""
    words = {
        "taking": QCoreApplication.translate("Doing", "Taking what is for us"),
        "leaving": QCoreApplication.translate("Doing", "Leaving what others lack"),
        "carrying": QCoreApplication.translate("Doing", "Taking along what is for others"),
        "delivering": QCoreApplication.translate("Doing", "Leaving what came along for others"),
        "tidying": QCoreApplication.translate("Doing", "Tidying up"),
    }
    return words.get(progress.doing, QCoreApplication.translate("Doing", "Visiting the carrier"))
