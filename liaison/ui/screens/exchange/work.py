"""What the exchange screen asks the open vault, off the GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from liaison.core.access import Access
from liaison.core.carriers import Carrier, KnownCarrier
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed, Progress
from liaison.core.exchanged import Arrival, InboxItem, InboxState, TurnedDown
from liaison.core.forecast import Forecast
from liaison.core.freshness import Picture
from liaison.core.preferences import PLACES, REPAIRS
from liaison.core.values import Contact, RecordId

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
    servers: tuple[KnownCarrier, ...] = ()
    pictures: tuple[Picture, ...] = ()
    notice: Reason | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """A place on a server as somebody typed it in; the files are still to be read."""

    address: str
    name: str
    access: Access
    key_file: Path | None = None
    authority_file: Path | None = None


def standing(workspace: Workspace) -> Standing:
    """Contacts, inbox and chosen folders in one go."""
    return Standing(
        contacts=tuple(workspace.contacts.all()),
        inbox=tuple(workspace.inbox.all()),
        folders=_paths(workspace, PLACES),
        turned_down=tuple(workspace.exchange.turned_down()),
        repairs=frozenset(_paths(workspace, REPAIRS)),
        servers=tuple(workspace.exchange.carriers.all()),
        pictures=tuple(workspace.freshness.all()),
        notice=workspace.exchange.notice(),
    )


def waiting(workspace: Workspace) -> int:
    """How many bundles wait for somebody to decide."""
    undecided = {InboxState.WAITING, InboxState.ASIDE}
    return sum(one.state in undecided for one in workspace.inbox.all())


def keep(workspace: Workspace, wanted: Wanted) -> Changed:
    """Keep a place in the vault; nothing is asked there yet.

    Raises:
        Refused: FILE_UNREADABLE; what is wrong with the address, the key or the certificates.
    """
    access = replace(
        wanted.access, key=_words(wanted.key_file), authority=_words(wanted.authority_file)
    )
    return workspace.exchange.carriers.add(wanted.address, access, name=wanted.name)


def way_to(workspace: Workspace, address: str) -> Carrier:
    """The way to a place that is kept; it is not gone yet."""
    return workspace.exchange.carriers.open(address)


def forget(workspace: Workspace, address: str) -> Changed:
    """Forget a place and what opened it."""
    return workspace.exchange.carriers.remove(address)


def look_at(carrier: Carrier) -> int:
    """Go there and see how many bundles lie there."""
    with closing(carrier):
        return len(carrier.list())


def _words(path: Path | None) -> str:
    if path is None:
        return ""
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror or "" if isinstance(error, OSError) else "not UTF-8 text"
        raise Refused(Reason.FILE_UNREADABLE, path=str(path), why=why) from error


def _paths(workspace: Workspace, setting: str) -> tuple[str, ...]:
    kept = workspace.setting(setting)
    return tuple(str(one) for one in kept) if isinstance(kept, list | tuple) else ()


def forecast(workspace: Workspace, path: str) -> Forecast:
    """What a visit to a place would find and leave."""
    return workspace.exchange.forecast(path)


def accept(workspace: Workspace, item: bytes, records: Sequence[RecordId] = ()) -> Changed:
    """Take a waiting item in, or only these records of it."""
    return workspace.inbox.accept(item, records)


def contents(workspace: Workspace, item: bytes) -> tuple[Arrival, ...]:
    """What a waiting item would bring."""
    return tuple(workspace.inbox.contents(item))


def judge(workspace: Workspace, arriving: RecordId, ours: RecordId, *, same: bool) -> Changed:
    """Say whether a record that comes and one that is here tell of one event."""
    matching = workspace.matching
    return matching.link(ours, arriving) if same else matching.keep_apart(ours, arriving)


def refuse(
    workspace: Workspace, item: bytes, reason: str, records: Sequence[RecordId] = ()
) -> Changed:
    """Send it, or only these records of it, back with a reason."""
    return workspace.inbox.refuse(item, reason, records)


def retry(workspace: Workspace, item: bytes) -> Changed:
    """Read once more what stopped the program that read it."""
    return workspace.inbox.retry(item)


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
