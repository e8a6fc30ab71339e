"""What stands behind the lock: a vault with everything that can be done in it.

Loading this takes longer than showing the lock screen, which `door` therefore does without.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import msgspec

from liaison.bootstrap import owners, shipped
from liaison.bootstrap.keeping import VaultKeeping
from liaison.bootstrap.places import Places
from liaison.bootstrap.printing import LatePrinter, translate
from liaison.core.coding import AcledTable
from liaison.core.device import Device
from liaison.core.door import Owner
from liaison.core.dtg import utc
from liaison.core.errors import Reason, Refused
from liaison.core.gazetteer import Entry, Gazetteer, read_rows
from liaison.core.picture import known_events
from liaison.core.ports import Clock
from liaison.core.preferences import ZONE
from liaison.core.sites import known_sites, zone_of
from liaison.core.values import Identity
from liaison.core.workspace import Workspace, World
from liaison.store.keys import CHEAPEST
from liaison.store.vault import DEFAULT_COST, Vault
from liaison.system.children import Children
from liaison.system.clock import ShiftedClock, SystemClock
from liaison.system.holidays import PublicHolidays
from liaison.system.local_files import LocalFiles
from liaison.system.nursery import CAN_FORK, Nursery
from sync.crypto.card import Card
from sync.crypto.device import DeviceKeys

_EXERCISE = "exercise"
"""Setting of an Exercise vault: {"begins": ISO text, "shift_ms": its clock less the machine's}."""


@dataclass(frozen=True)
class Vaults:
    """Makes and opens vaults; what can be refused is said at `store.vault.Vault`.

    Attributes:
        witnesses: where their witnesses are kept.
    """

    witnesses: Path

    def create(self, path: Path, passphrase: str, owner: Owner) -> Workspace:
        """Make the vault of a new device, and open it."""
        claims, begins = owners.claims(owner), owners.begins_ms(owner.exercise)
        zone = owners.zone(owner, known_sites(shipped.region()))
        cost = DEFAULT_COST if owner.exercise is None else CHEAPEST

        def furnish(made: Vault) -> None:
            if begins is not None:
                shift = begins - SystemClock().now_ms()
                begun = {"begins": f"{utc(begins):%Y-%m-%dT%H:%M:%SZ}", "shift_ms": shift}
                made.settings.put(_EXERCISE, begun)
            made.settings.put(ZONE, zone)
            known_events.begin_whole(made.settings)
            _become_device(made, claims)

        made = Vault.create(
            path, passphrase, cost=cost, witness_folder=self.witnesses, furnish=furnish
        )
        return _opened(made)

    def open(self, path: Path, passphrase: str, *, renew: bool = False) -> Workspace:
        """Open one, as a new device of the same owner if `renew`."""
        return _opened(Vault.open(path, passphrase, witness_folder=self.witnesses, renew=renew))

    def recover(self, path: Path, key: bytes, passphrase: str) -> None:
        """Set a new passphrase by the recovery key."""
        Vault.recover(path, key, passphrase)

    def rehearse_recovery(self, path: Path, key: bytes) -> None:
        """Find out whether the recovery key would open it."""
        Vault.rehearse_recovery(path, key)

    def restore(self, backup: Path, path: Path, passphrase: str) -> Workspace:
        """Put a backup into place and open it, as a new device of the same owner."""
        keys = Vault.restore(backup, path, lambda slots: slots.open_with_passphrase(passphrase))
        return _opened(Vault(path, keys, witness_folder=self.witnesses))


def _opened(vault: Vault) -> Workspace:
    try:
        return _workspace(vault)
    except BaseException:
        vault.close()
        raise


def _workspace(vault: Vault) -> Workspace:
    current = vault.device.current()
    if current is None:
        raise Refused(Reason.VAULT_DAMAGED, what="device", where="")
    if vault.restored:
        # Going on as the old device would write a second history under one name: a fork in good
        # faith. The restored vault is a new device of the same owner.
        with vault.transaction():
            current_claims = dict(Card.parse(current.card).claims)
            _become_device(vault, current_claims)
            vault.settle()
        return _workspace(vault)
    device = Device(
        card=Card.parse(current.card),
        keys=DeviceKeys.decode(current.keys),
        former=tuple(Card.parse(one.card) for one in vault.device.all()[:-1]),
    )
    exercise = vault.settings.get(_EXERCISE)
    begins, clock = None, _clock(exercise)
    if isinstance(exercise, Mapping):
        begins = str(exercise["begins"])
    claims, children = device.card.claims, Nursery() if CAN_FORK else Children()
    return Workspace(
        World(
            store=vault,
            identity=Identity(
                device=device.card.device,
                mission=claims["mission"],
                site=claims["site"],
                role=claims["role"],
                exercise=begins,
            ),
            device=device,
            clock=clock,
            carriers=Places(SystemClock().now_ms),
            files=LocalFiles(),
            keeping=VaultKeeping(vault, device),
            places=Gazetteer(_places()),
            holidays=PublicHolidays(),
            translate=translate,
            printer=LatePrinter(),
            acled=_acled(),
            confine=lambda bounds: children.confined(bounds.memory_bytes, bounds.cpu_seconds),
            tz=zone_of(claims["site"], known_sites(shipped.region())),
        )
    )


def _become_device(vault: Vault, claims: Mapping[str, str]) -> None:
    keys = DeviceKeys.generate()
    vault.device.become(keys.encode(), keys.make_card(claims).encode())


def _clock(exercise: object) -> Clock:
    if isinstance(exercise, Mapping):
        return ShiftedClock(int(exercise["shift_ms"]))
    return SystemClock()


@cache
def _places() -> tuple[Entry, ...]:
    return tuple(read_rows(json.loads(shipped.text("gazetteer.json"))["places"]))


@cache
def _acled() -> AcledTable:
    return msgspec.json.decode(shipped.text("acled.json"), type=AcledTable)
