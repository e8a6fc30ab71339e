from __future__ import annotations

from dataclasses import replace

import pytest

from sync.crypto import card as cards
from sync.errors import Reason, Refused
from sync.journal.change import SignedChange
from sync.journal.proven import Claim, Proven
from tests.support.journal import Replica, begin, drafted, officer

ANNE, BILL = officer(0), officer(2)
FIRST = begin(ANNE, {"title": "Convoy"})
SECOND = drafted([FIRST], ANNE, {"title": "Convoy held up"})


def claim(signed: SignedChange) -> Claim:
    return Claim(signed.change.author, signed.id, signed.signature)


def test_a_signature_that_was_looked_into_is_not_checked_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    proven = Proven({ANNE.device: ANNE.card}.get)
    proven.look_into(map(claim, (FIRST, SECOND)))
    monkeypatch.delattr(cards, "verify_ed25519")
    proven.verify(FIRST, ANNE.card)
    proven.verify(SECOND, ANNE.card)
    proven.forget()
    with pytest.raises(NameError):
        proven.verify(FIRST, ANNE.card)


def test_what_somebody_makes_up_about_signatures_lets_no_change_in() -> None:
    here = Replica()
    proven = Proven(here.cards.get)
    here.journal._verify = proven.verify
    forged = replace(SECOND, signature=FIRST.signature)
    by_another = Claim(BILL.device, SECOND.id, FIRST.signature)
    proven.look_into([claim(FIRST), claim(forged), by_another, Claim(BILL.device, SECOND.id, b"")])
    result = here.take(FIRST, forged)
    assert [one.change for one in result.admitted] == [FIRST.id]
    assert [one.reason for one in result.refused] == [Reason.CHANGE_SIGNATURE]
    with pytest.raises(Refused):
        proven.verify(forged, BILL.card)
    assert here.take(SECOND).admitted
