from __future__ import annotations

from pathlib import Path

import pytest

from liaison.core.cards import Cards
from liaison.core.device import Device
from liaison.core.values import Trust
from sync.crypto.device import DeviceKeys
from tests.support.vaults import make_office


@pytest.mark.parametrize(
    ("trust", "counts"),
    [
        (Trust.UNVERIFIED, False),
        (Trust.VERIFIED, True),
        (Trust.FORKED, True),
        (Trust.REVOKED, False),
    ],
)
def test_whose_changes_count_hangs_on_trust(tmp_path: Path, trust: Trust, counts: bool) -> None:  # noqa: FBT001  (a table)
    office = make_office(tmp_path / "vault", "MINURCAT", "TCD-ABE")
    keys = DeviceKeys.generate()
    card = keys.make_card({"mission": "UNAMID", "site": "SDN-ELF", "role": "JOC"})
    office.workspace.contacts.import_card(card.encode())
    office.store.contacts.set_trust(card.device, trust)
    found = Cards(office.store.contacts, office.store.standing, office.device).verified(card.device)
    assert (found == card) is counts
    office.workspace.close()


def test_our_own_changes_count_those_of_our_former_devices_too(tmp_path: Path) -> None:
    office = make_office(tmp_path / "vault", "MINURCAT", "TCD-ABE")
    claims = {"mission": "MINURCAT", "site": "TCD-ABE", "role": "JOC"}
    former, stranger = (DeviceKeys.generate().make_card(claims) for _ in range(2))
    device = Device(office.device.card, office.device.keys, former=(former,))
    cards = Cards(office.store.contacts, office.store.standing, device)
    assert cards.verified(office.device.card.device) == office.device.card
    assert cards.verified(former.device) == former
    assert cards.verified(stranger.device) is None
    office.workspace.close()
