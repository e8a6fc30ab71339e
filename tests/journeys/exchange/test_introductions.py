from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.core import offers
from liaison.core.errors import Reason, Refused
from liaison.core.values import Trust, Vouched
from sync.crypto.device import DeviceKeys
from tests.support.vaults import Office, exchange, make_office, visit


@pytest.fixture
def region(tmp_path: Path) -> Iterator[list[Office]]:
    """A custodian and its two colleagues, and a neighbour who knows the custodian alone."""
    made = [
        make_office(tmp_path / "custodian", "MINURCAT", "Abéché"),
        make_office(tmp_path / "colleague", "MINURCAT", "N'Djamena"),
        make_office(tmp_path / "third", "MINURCAT", "Goz Beïda"),
        make_office(tmp_path / "neighbour", "UNAMID", "SDN-ELF"),
    ]
    custodian, colleague, third, neighbour = made
    for one, other in [(custodian, colleague), (custodian, neighbour), (colleague, third)]:
        one.know(other)
        other.know(one)
    yield made
    for one in made:
        one.workspace.close()


def refusing(reason: Reason) -> pytest.RaisesExc[Refused]:
    return pytest.RaisesExc(Refused, check=lambda refusal: refusal.reason is reason)


def test_whom_a_custodian_introduces_is_verified_without_a_code_and_its_words_count(
    region: list[Office], stick: Path
) -> None:
    custodian, colleague, _, neighbour = region
    custodian.workspace.statements.introduce("N'Djamena")
    exchange(stick, custodian, neighbour)
    with refusing(Reason.CONTACT_UNKNOWN):
        neighbour.workspace.contacts.find("N'Djamena")  # nobody made it a custodian
    neighbour.workspace.statements.set_custodian("Abéché", custodian=True)
    found = neighbour.contact(colleague)
    assert (found.trust, found.verified_by) == (Trust.VERIFIED, Vouched.INTRODUCED)
    assert found.introducer == custodian.device.card.device
    neighbour.workspace.exchange.rehearse(found)


def test_an_introduction_reaches_neither_beyond_the_mission_nor_along_a_chain(
    region: list[Office], stick: Path
) -> None:
    custodian, colleague, third, neighbour = region
    neighbour.workspace.statements.set_custodian("Abéché", custodian=True)
    with refusing(Reason.CONTACT_OTHER_MISSION):
        custodian.workspace.statements.introduce("SDN-ELF")
    custodian.workspace.statements.introduce("N'Djamena")
    exchange(stick, custodian, neighbour)
    colleague.know(neighbour)
    colleague.workspace.statements.introduce("Goz Beïda")
    exchange(stick, colleague, neighbour)
    assert [one.site for one in neighbour.workspace.contacts.all()] == ["Abéché", "N'Djamena"]
    with refusing(Reason.CONTACT_INTRODUCED):
        neighbour.workspace.statements.set_custodian("N'Djamena", custodian=True)
    contacts = neighbour.workspace.contacts
    contacts.verify("N'Djamena", contacts.code("N'Djamena"))
    neighbour.workspace.statements.set_custodian("N'Djamena", custodian=True)
    assert neighbour.contact(third).trust is Trust.VERIFIED


def test_whom_a_revoked_custodian_introduced_has_to_be_verified_again(
    region: list[Office], stick: Path
) -> None:
    custodian, colleague, _, neighbour = region
    neighbour.workspace.statements.set_custodian("Abéché", custodian=True)
    custodian.workspace.statements.introduce("N'Djamena")
    exchange(stick, custodian, neighbour)
    neighbour.workspace.statements.revoke("Abéché")
    assert neighbour.contact(colleague).trust is Trust.UNVERIFIED


def test_an_introduced_card_never_takes_the_place_of_a_known_one(
    region: list[Office], stick: Path, tmp_path: Path
) -> None:
    custodian, colleague, _, neighbour = region
    neighbour.know(colleague)
    neighbour.workspace.statements.set_custodian("Abéché", custodian=True)
    double = make_office(tmp_path / "double", "MINURCAT", "N'Djamena")
    custodian.know(double)
    custodian.workspace.contacts.revoke(colleague.device.card.device.hex())
    custodian.workspace.statements.introduce(double.device.card.device.hex())
    exchange(stick, custodian, neighbour)
    assert neighbour.workspace.contacts.find("N'Djamena").device == colleague.device.card.device
    neighbour.workspace.exchange.rehearse(neighbour.contact(colleague))
    double.workspace.close()


def test_a_qr_code_verifies_the_card_that_comes_by_any_way_later(
    region: list[Office], stick: Path
) -> None:
    custodian, colleague, _, neighbour = region
    offer = colleague.workspace.contacts.own_offer()
    assert neighbour.workspace.contacts.take_offer(offer.replace(" ", "").lower()) is None
    assert neighbour.know(colleague, verified=False).trust is Trust.VERIFIED
    assert neighbour.contact(colleague).verified_by is Vouched.HAND
    seen = custodian.workspace.contacts.take_offer(neighbour.workspace.contacts.own_offer())
    assert seen is not None
    with refusing(Reason.CONTACT_SELF):
        neighbour.workspace.contacts.take_offer(neighbour.workspace.contacts.own_offer())
    visit(neighbour, stick)


def test_an_offer_with_any_letter_wrong_is_no_offer(region: list[Office]) -> None:
    text = region[0].workspace.contacts.own_offer()
    for at, letter in enumerate(text):
        if letter.isalnum():
            wrong = text[:at] + ("B" if letter != "B" else "C") + text[at + 1 :]
            with refusing(Reason.CONTACT_OFFER):
                offers.read(wrong)
    assert offers.read(text) == region[0].device.card.hash


@pytest.mark.parametrize("count", [20, pytest.param(500, marks=pytest.mark.slow)])
def test_substituted_cards_verify_nobody(region: list[Office], count: int) -> None:
    neighbour = region[3]
    colleague = region[1]
    neighbour.workspace.contacts.take_offer(colleague.workspace.contacts.own_offer())
    claims = dict(colleague.device.card.claims)
    code = colleague.workspace.contacts.code("Abéché")
    cards = [DeviceKeys.generate().make_card(claims) for _ in range(count)]
    for card in cards:
        taken = neighbour.workspace.contacts.import_card(card.encode())
        assert taken.trust is Trust.UNVERIFIED
    with refusing(Reason.CONTACT_CODE):
        neighbour.workspace.contacts.verify(cards[0].device.hex(), code)
    assert neighbour.workspace.contacts.readers() == [neighbour.contact(region[0])]
    assert neighbour.store.contacts.get(cards[0].device).wrong_codes == 1  # type: ignore[union-attr]
