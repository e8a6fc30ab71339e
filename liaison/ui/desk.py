"""What every screen works with: the open vault behind its lane, news of changes, ways elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from liaison.core.checks.finding import Finding
from liaison.core.errors import Refused
from liaison.core.events import Changed, Progress
from liaison.core.sites import Site
from liaison.core.values import Contact, DeviceId, Identity, RecordId
from liaison.ui.tasks import Job, Lane, Tasks

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

T = TypeVar("T")


class Desk(QObject):
    """Screens never hold the workspace; they hand functions of it to the store lane.

    Attributes:
        tz: the zone of our site's clock; UTC where nobody said which it is.
        knows_zone: whether somebody said.

    Signals:
        changed: a `Changed`, after each command, for everybody to refresh by.
        wanted: a screen's name and a `RecordId` or None: the user wants to go there.
        refused: a `Refused` that the screen did not handle in place.
        place_wanted: a place's name: the user wants the entries about it.
        checked: the checks have looked again, see `findings`.
        aged: ages that stand on the screen are told anew, as they are at `aged_ms`.
    """

    changed = Signal(object)
    wanted = Signal(str, object)
    refused = Signal(object)
    place_wanted = Signal(str)
    checked = Signal()
    aged = Signal()

    def __init__(
        self,
        workspace: Workspace,
        identity: Identity,
        tasks: Tasks,
        *,
        now_ms: Callable[[], int],
        sites: Mapping[str, Site] | None = None,
        tz: str = "",
    ) -> None:
        super().__init__()
        self.identity = identity
        self.sites = sites or {}
        self.knows_zone = bool(tz)
        self.tz = tz or "UTC"
        self.tasks = tasks
        self.now_ms = now_ms
        self.aged_ms = now_ms()
        self._workspace = workspace
        self.findings: Mapping[RecordId, Sequence[Finding]] = {}
        self._alike: Mapping[DeviceId, str] = {}

    def ask(
        self,
        query: Callable[[Workspace], T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[Refused], None] | None = None,
    ) -> Job[T]:
        """Run a query on the store lane and give its answer to `done` on the GUI thread."""
        return self.tasks.submit(
            lambda _: query(self._workspace),
            owner=owner,
            lane=Lane.STORE,
            done=done,
            failed=failed or self.refused.emit,
        )

    def do(
        self,
        command: Callable[[Workspace], Changed],
        *,
        owner: QObject | None = None,
        done: Callable[[Changed], None] | None = None,
        failed: Callable[[Refused], None] | None = None,
    ) -> Job[Changed]:
        """Run a command on the store lane; everybody hears what it changed, then `done`.

        Without an owner the news goes out even when the widget that caused it is gone.
        """

        def tell(changed: Changed) -> None:
            self.changed.emit(changed)
            if done is not None:
                done(changed)

        return self.tasks.submit(
            lambda _: command(self._workspace),
            owner=owner or self,
            lane=Lane.STORE,
            done=tell,
            failed=failed or self.refused.emit,
        )

    def run(
        self,
        work: Callable[[Workspace, Job[T]], T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[Refused], None],
        progress: Callable[[Progress], None],
    ) -> Job[T]:
        """Run long work on the store lane, with progress, until it ends or its job is cancelled."""
        return self.tasks.submit(
            lambda job: work(self._workspace, job),
            owner=owner,
            lane=Lane.STORE,
            done=done,
            failed=failed,
            progress=progress,
        )

    def site_name(self, code: str) -> str:
        """What people call a site; its code where nobody told us."""
        known = self.sites.get(code)
        return known.name if known is not None else code

    def contact_name(self, contact: Contact) -> str:
        """Mission and site, as people say it; with a warning where a stranger's looks like a friend's."""
        name = f"{contact.mission} {self.site_name(contact.site)}"
        like = self._alike.get(contact.device)
        if like is None:
            return name
        warning = QCoreApplication.translate("Desk", "{name} (⚠ not {friend})")
        return warning.format(name=name, friend=like)

    def watch_names(self) -> None:
        """Look for names that look like others, now and whenever contacts change."""
        self.changed.connect(self._on_changed)
        self._look_for_look_alikes()

    def _on_changed(self, changed: Changed) -> None:
        if "contacts" in changed.topics:
            self._look_for_look_alikes()

    def _look_for_look_alikes(self) -> None:
        def found(alike: dict[DeviceId, str]) -> None:
            self._alike = alike

        self.ask(lambda workspace: workspace.alike(), owner=self, done=found)

    def tell_findings(self, findings: Iterable[Finding]) -> None:
        """What the checks found, for every screen that shows one of the records."""
        found: dict[RecordId, list[Finding]] = {}
        for one in findings:
            if one.record is not None:
                found.setdefault(one.record, []).append(one)
        self.findings = found
        self.checked.emit()

    def tell_ages(self) -> None:
        """A minute went by, or somebody was heard: one moment by which all ages are told."""
        self.aged_ms = self.now_ms()
        self.aged.emit()

    def go(self, screen: str, record: RecordId | None = None) -> None:
        """Show another screen, and a record there."""
        self.wanted.emit(screen, record)
