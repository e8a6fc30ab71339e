"""Finding, making and opening vaults; satisfies `core.door.Door`."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from pathlib import Path
from typing import BinaryIO

import msgspec

from liaison.bootstrap import owners
from liaison.bootstrap.keeping import VaultKeeping
from liaison.bootstrap.places import Places
from liaison.bootstrap.printing import LatePrinter, translate
from liaison.core.coding import AcledTable
from liaison.core.device import Device
from liaison.core.door import Owner, VaultInfo
from liaison.core.dtg import utc
from liaison.core.errors import Reason, Refused
from liaison.core.gazetteer import Entry, Gazetteer, read_rows
from liaison.core.ports import Clock
from liaison.core.recovery import ShareSeen
from liaison.core.sites import known_sites
from liaison.core.values import Identity
from liaison.core.workspace import Workspace, World
from liaison.store import recovery
from liaison.store.keys import CHEAPEST
from liaison.store.vault import DEFAULT_COST, Vault
from liaison.system import drives, passphrases
from liaison.system.children import Children
from liaison.system.clock import ShiftedClock, SystemClock
from liaison.system.holidays import PublicHolidays
from liaison.system.local_files import LocalFiles
from liaison.system.recent import RecentVaults
from sync.crypto.card import Card
from sync.crypto.device import DeviceKeys

_EXERCISE = "exercise"
"""Setting of an Exercise vault: {"begins": ISO text, "shift_ms": its clock less the machine's}."""


class VaultDoor:
    """The way into vaults on this machine."""

    def __init__(self, state: Path) -> None:
        """`state`: where witnesses and the list of vaults are kept (`system.paths`)."""
        self._witnesses = state / "witnesses"
        self._recent = RecentVaults(state)

    def recent(self) -> Sequence[VaultInfo]:
        """Vaults that were opened here, latest first; those that are gone are left out."""
        found = [self.info(path) for path in self._recent.all()]
        return [info for info in found if info.exists]

    def info(self, path: str) -> VaultInfo:
        """What can be seen without the key."""
        seen = Vault.seen(Path(path))
        return VaultInfo(
            path=path,
            exists=seen.exists,
            slots=seen.slots,
            in_use=seen.in_use,
            kit_spent=seen.kit_spent,
        )

    def create(self, path: str, passphrase: str, owner: Owner) -> Workspace:
        """Make a vault and open it; see `Door`."""
        drives.require_own_disk(Path(path))
        claims, begins = owners.claims(owner), owners.begins_ms(owner.exercise)
        cost = DEFAULT_COST if owner.exercise is None else CHEAPEST

        def furnish(made: Vault) -> None:
            if begins is not None:
                shift = begins - SystemClock().now_ms()
                begun = {"begins": f"{utc(begins):%Y-%m-%dT%H:%M:%SZ}", "shift_ms": shift}
                made.settings.put(_EXERCISE, begun)
            _become_device(made, claims)

        return self._opened(
            path,
            Vault.create(
                Path(path),
                passphrase,
                cost=cost,
                witness_folder=self._witnesses,
                furnish=furnish,
            ),
        )

    def open(self, path: str, passphrase: str) -> Workspace:
        """Open a vault; see `Door`."""
        drives.require_own_disk(Path(path))
        vault = Vault.open(Path(path), passphrase, witness_folder=self._witnesses)
        return self._opened(path, vault)

    def renew(self, path: str, passphrase: str) -> Workspace:
        """Open a vault as a new device of the same owner; see `Door`."""
        drives.require_own_disk(Path(path))
        vault = Vault.open(Path(path), passphrase, witness_folder=self._witnesses, renew=True)
        return self._opened(path, vault)

    def read_share(self, words: str, *, beside: Sequence[str] = ()) -> ShareSeen:
        """What a share of a recovery kit says of itself; see `Door`."""
        return recovery.see(words, beside=beside)

    def reset_passphrase(self, path: str, kit: Sequence[str], passphrase: str) -> None:
        """Set a new passphrase with a recovery kit; see `Door`."""
        key = recovery.read(kit)
        if self.weakness(passphrase) is not None:
            raise Refused(Reason.PASSPHRASE_WEAK)
        Vault.recover(Path(path), key, passphrase)

    def rehearse_recovery(self, path: str, kit: Sequence[str]) -> None:
        """Find out whether a recovery kit would open the vault; see `Door`."""
        Vault.rehearse_recovery(Path(path), recovery.read(kit))

    def restore(self, backup: str, path: str, passphrase: str) -> Workspace:
        """Put a backup into place as a new device of the same owner, and open it."""
        Vault.restore(
            Path(backup), Path(path), lambda slots: slots.open_with_passphrase(passphrase)
        )
        return self.open(path, passphrase)

    def _opened(self, path: str, vault: Vault) -> Workspace:
        try:
            self._recent.add(path)
            return _workspace(vault)
        except BaseException:
            vault.close()
            raise

    def generate_passphrase(self) -> str:
        """Random words, strong enough for a vault."""
        return passphrases.generate()

    def weakness(self, passphrase: str) -> str | None:
        """Why a passphrase is too weak, as a reason code, or None if it will do."""
        return passphrases.weakness(passphrase)

    def sample(self) -> Mapping[str, object]:
        """The sample region."""
        return _region()

    def sample_file(self, name: str) -> BinaryIO:
        """A file that a record of the sample region has attached."""
        return io.BytesIO(resources.files("resources").joinpath("sample", name).read_bytes())


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
    claims, children = device.card.claims, Children()
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
            tz=_zone(claims["site"]),
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
    return tuple(read_rows(json.loads(_resource("gazetteer.json"))["places"]))


def _zone(site: str) -> str:
    known = known_sites(_region()).get(site)
    return known.tz if known else ""


@cache
def _acled() -> AcledTable:
    return msgspec.json.decode(_resource("acled.json"), type=AcledTable)


@cache
def _region() -> Mapping[str, object]:
    region: Mapping[str, object] = json.loads(_resource("sample/region.json"))
    return region


def _resource(name: str) -> str:
    return resources.files("resources").joinpath(*name.split("/")).read_text(encoding="utf-8")
