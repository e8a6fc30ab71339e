"""Every way in which an exchange says no is met by some test, so none is a sentence without a cause."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from liaison.core import intake
from liaison.core.access import Access
from liaison.core.errors import Reason, Refused
from liaison.store.vault import Vault
from sync.errors import Reason as SyncReason
from tests.support.command_line import ROOT
from tests.support.vaults import KEYS, Office, exchange, offices, over, visit

OF_AN_EXCHANGE = (
    "address.", "attachment.", "carrier.", "change.", "contact.", "exchange.", "file.", "inbox.",
    "warning.",
)  # fmt: skip


def test_every_reason_of_an_exchange_is_met_by_a_test_or_a_vector() -> None:
    files = [*(ROOT / "tests").rglob("*.py"), *(ROOT / "tests" / "vectors").glob("*.json")]
    words = "\n".join(file.read_text(encoding="utf-8") for file in files)
    named = set(re.findall(r"Reason\.([A-Z_]+)", words)) | set(re.findall(r'"([a-z._]+)"', words))
    ours = [reason for reason in Reason if reason.startswith(OF_AN_EXCHANGE)]
    codes = {one.value for one in [*SyncReason, *ours] if not {one.name, one.value} & named}
    assert codes == set()


def test_every_reason_of_an_exchange_is_given_somewhere() -> None:
    sources = [*(ROOT / "liaison").rglob("*.py"), *(ROOT / "sync").rglob("*.py")]
    words = "\n".join(
        file.read_text(encoding="utf-8") for file in sources if "wording" not in file.name
    )
    given = set(re.findall(r"Reason\.([A-Z_]+)", words))
    ours = [reason for reason in Reason if reason.startswith(OF_AN_EXCHANGE)]
    assert [one.value for one in [*SyncReason, *ours] if one.name not in given] == []


@contextmanager
def refusing(reason: Reason) -> Iterator[None]:
    with pytest.raises(Refused) as caught:
        yield
    assert caught.value.reason is reason


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[list[Office]]:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as made:
        yield made


def test_a_bundle_that_nobody_knows_is_neither_taken_nor_turned_down(pair: list[Office]) -> None:
    inbox = pair[0].workspace.inbox
    with refusing(Reason.INBOX_UNKNOWN):
        inbox.accept(bytes(16))
    with refusing(Reason.INBOX_UNKNOWN):
        inbox.refuse(bytes(16), "not ours")


def test_more_records_than_a_receipt_names_are_turned_down_as_a_whole(
    pair: list[Office], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    abe, elf = pair
    notes = [abe.note(f"Road {number}", "SIS:UNAMID") for number in range(3)]
    monkeypatch.setattr(intake, "MOST_REFUSED_RECORDS", 1)
    stick = tmp_path / "stick"
    stick.mkdir()
    visit(abe, stick)
    (item,) = visit(elf, stick, accept=False).received
    with refusing(Reason.INBOX_TOO_MANY):
        elf.workspace.inbox.refuse(item.id, "gossip", notes[:2])
    elf.workspace.inbox.refuse(item.id, "gossip")
    assert elf.dump() == []


def test_two_places_have_two_names(pair: list[Office]) -> None:
    carriers = pair[0].workspace.exchange.carriers
    carriers.add("webdavs://hub.example.org/one", Access(), name="Hub")
    with refusing(Reason.CARRIER_NAMED):
        carriers.add("webdavs://hub.example.org/two", Access(), name="Hub")


def test_what_was_never_said_is_not_taken_back(pair: list[Office]) -> None:
    with refusing(Reason.CONTACT_NOT_STATED):
        pair[0].workspace.statements.withdraw("SDN-ELF")


def test_nothing_is_sent_to_a_device_of_two_histories_and_an_honest_one_has_no_proof(
    pair: list[Office], tmp_path: Path
) -> None:
    abe, elf = pair
    with refusing(Reason.CONTACT_NO_FORK):
        abe.workspace.forks.export("SDN-ELF")
    stick = tmp_path / "stick"
    stick.mkdir()
    note = elf.note("One", "SIS:MINURCAT")
    exchange(stick, elf, abe)
    copy = tmp_path / "copy"
    shutil.copytree(elf.store.folder, copy, ignore=shutil.ignore_patterns("lock"))
    double = over(Vault(copy, KEYS), elf.device)
    for office in (elf, double):
        office.workspace.records.set(note, {"title": office.store.folder.name})
        exchange(stick, office, abe)
    double.workspace.close()
    with refusing(Reason.CONTACT_FORKED):
        abe.workspace.exchange.rehearse(abe.contact(elf))
