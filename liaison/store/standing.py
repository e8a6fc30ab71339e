"""Which devices are stopped, and up to where the writing of those that are cut counts."""

from __future__ import annotations

from collections.abc import Mapping

from liaison.core.standing import Accepted, Standing
from liaison.store.connection import Connection
from sync.model.ids import ChangeId, DeviceId, RecordId


class StandingTable:
    """The verdict on devices, kept; satisfies `core.tables.StandingTable`."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def put(self, standing: Standing) -> None:
        """Keep a verdict in place of the one before."""
        with self._db.joined():
            self._db.execute("DELETE FROM stopped")
            self._db.execute("DELETE FROM accepted")
            self._db.many(
                "INSERT INTO stopped VALUES (?, ?)",
                [(device, device in standing.cuts) for device in sorted(standing.stopped)],
            )
            self._db.many(
                "INSERT INTO accepted VALUES (?, ?, ?)",
                [
                    (device, record, change)
                    for device, accepted in standing.cuts.items()
                    for record, changes in accepted.items()
                    for change in changes
                ],
            )

    def is_stopped(self, device: DeviceId) -> bool:
        """Whether a device is stopped."""
        return self._db.one("SELECT 1 FROM stopped WHERE device = ?", (device,)) is not None

    def get(self) -> Standing:
        """The verdict that was kept."""
        stopped = frozenset(DeviceId(one) for (one,) in self._db.all("SELECT device FROM stopped"))
        cuts: dict[DeviceId, dict[RecordId, frozenset[ChangeId]]] = {one: {} for one in self.cut()}
        for device, record, change in self._db.all("SELECT device, record, change FROM accepted"):
            of_device = cuts[DeviceId(device)]
            before = of_device.get(RecordId(record), frozenset())
            of_device[RecordId(record)] = before | {ChangeId(change)}
        return Standing(stopped, cuts)

    def cut(self) -> frozenset[DeviceId]:
        """The devices whose history is cut."""
        rows = self._db.all("SELECT device FROM stopped WHERE is_cut")
        return frozenset(DeviceId(device) for (device,) in rows)

    def cuts(self, record: RecordId) -> Mapping[DeviceId, Accepted]:
        """For each device that is cut, what of its writing to one record counts."""
        rows = self._db.all("SELECT device, change FROM accepted WHERE record = ?", (record,))
        return {
            device: {record: frozenset(ChangeId(change) for one, change in rows if one == device)}
            for device in self.cut()
        }
