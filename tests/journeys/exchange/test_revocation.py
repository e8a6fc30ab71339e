from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.core.errors import Reason, Refused
from liaison.core.exchanged import Word
from liaison.core.paper_rows import PaperKind
from liaison.core.values import Trust
from liaison.store.vault import Vault
from sync.errors import Reason as SyncReason
from tests.support.vaults import KEYS, Office, exchange, make_office, offices, over, visit, waiting

EVERYBODY = ("SIS:MINURCAT", "SIS:UNAMID", "SIS:UNMIS")


@pytest.fixture
def region(tmp_path: Path) -> Iterator[list[Office]]:
    """Two colleagues of one mission, whose one laptop is lost, and two of other missions."""
    made = [
        make_office(tmp_path / "joc", "MINURCAT", "Abéché"),
        make_office(tmp_path / "lost", "MINURCAT", "Abéché", role="Liaison officer"),
        make_office(tmp_path / "elf", "UNAMID", "SDN-ELF"),
        make_office(tmp_path / "jub", "UNMIS", "SDN-JUB"),
    ]
    for one in made:
        for other in made:
            if one is not other:
                one.know(other)
    yield made
    for one in made:
        one.workspace.close()


def test_one_colleague_stops_a_device_everywhere_and_a_second_word_holds_what_it_wrote_later(
    region: list[Office], stick: Path
) -> None:
    joc, lost, elf, jub = region
    before = lost.note("Before", *EVERYBODY)
    exchange(stick, lost, joc, elf, jub)
    lost.workspace.records.set(before, {"title": "Rewritten by a thief"})
    forged = lost.note("Forged", *EVERYBODY)
    visit(lost, stick)
    visit(elf, stick)  # comes by before anybody knows
    joc.workspace.statements.revoke("Liaison officer@Abéché")
    exchange(stick, joc, elf, jub)
    assert elf.contact(lost).trust is Trust.VERIFIED
    with pytest.raises(Refused, check=lambda said: said.reason is Reason.CONTACT_STOPPED):
        elf.workspace.exchange.rehearse(elf.contact(lost))
    assert waiting(elf, lost, stick) == []  # what was not fetched is taken back
    lost.note("Forged once more", *EVERYBODY)
    visit(lost, stick)
    assert {one.reason for one in visit(jub, stick).refused} == {SyncReason.BUNDLE_SENDER_STOPPED}
    assert elf.workspace.records.view(before).row.title == "Rewritten by a thief"

    elf.workspace.statements.revoke("Liaison officer@Abéché")  # after a telephone call
    assert elf.workspace.records.view(before).row.title == "Before"
    with pytest.raises(Refused, check=lambda said: said.reason is Reason.RECORD_UNKNOWN):
        elf.workspace.records.view(forged)
    aside = elf.workspace.statements.aside(lost.device.card.device)
    assert sorted((one.row.ref, one.row.held) for one in aside) == sorted(
        [(elf.workspace.records.view(before).row.ref, False), (aside_ref(elf, forged), True)]
    )
    exchange(stick, elf, joc, jub, elf, joc, jub)
    assert joc.dump() == elf.dump() == jub.dump()


def test_what_counted_before_a_second_word_is_named_when_that_comes(
    region: list[Office], stick: Path
) -> None:
    joc, lost, elf, jub = region
    forged = lost.note("Forged", "SIS:UNAMID", "SIS:UNMIS")
    exchange(stick, lost, elf, jub)
    joc.workspace.statements.revoke("Liaison officer@Abéché")
    exchange(stick, joc, elf, jub)
    assert jub.workspace.records.view(forged).row.title == "Forged"
    elf.workspace.statements.revoke("Liaison officer@Abéché")
    visit(elf, stick)
    (item,) = visit(jub, stick, accept=False).received
    assert item.imposed == ()  # nothing has happened yet
    jub.workspace.inbox.accept(item.id)
    (item, *_) = jub.workspace.inbox.all()
    ref = aside_ref(jub, forged)
    assert [(one.ref, one.word) for one in item.imposed] == [(ref, Word.HELD)]
    assert (item.new, item.changed) == (1, 0)  # the word; what it moves was here before
    assert [(who.site, one.row.id) for who, one in jub.workspace.statements.all_aside()] == [
        ("Abéché", forged)
    ]


def aside_ref(office: Office, record: bytes) -> str:
    return next(row.ref for row in office.store.records.every() if row.id == record)


def test_a_mission_lets_count_what_its_lost_device_wrote_in_good_faith(
    region: list[Office], stick: Path, tmp_path: Path
) -> None:
    joc, lost, elf, jub = region
    note = lost.note("Sent to one neighbour only", "SIS:UNAMID")
    other = tmp_path / "other stick"
    other.mkdir()
    exchange(other, lost, elf)
    joc.workspace.statements.revoke("Liaison officer@Abéché")
    exchange(stick, joc, elf)
    elf.workspace.statements.revoke("Liaison officer@Abéché")
    assert elf.store.records.row(note).held  # type: ignore[union-attr]
    visit(elf, stick)
    (item,) = [one for one in visit(joc, stick).received if one.held]
    assert item.sender.device == elf.device.card.device
    joc.workspace.statements.revoke("Liaison officer@Abéché")  # looked at, and let count
    exchange(stick, joc, elf)
    assert elf.workspace.records.view(note).row.title == "Sent to one neighbour only"
    assert elf.workspace.statements.aside(lost.device.card.device) == []
    assert jub.store.records.row(note) is None


def test_what_comes_after_the_cut_is_named_as_held_and_its_bearer_is_told(
    region: list[Office], stick: Path
) -> None:
    joc, lost, elf, jub = region
    joc.workspace.statements.revoke("Liaison officer@Abéché")
    exchange(stick, joc, elf)
    elf.workspace.statements.revoke("Liaison officer@Abéché")
    exchange(stick, elf, joc)
    lost.note("Late", *EVERYBODY)
    hidden = stick.parent / "hidden stick"
    hidden.mkdir()
    exchange(hidden, lost, jub)  # who knows of nothing yet
    visit(jub, stick)
    joc_received = [one for one in visit(joc, stick).received if one.held]
    assert len(joc_received) == 1
    visit(jub, stick)
    complaints = {one.refusal for one in joc.store.mailbox.all_received()}
    assert Reason.CHANGE_AUTHOR_REVOKED.value in complaints


def test_two_colleagues_who_revoke_each_other_are_both_stopped_until_a_third_settles_it(
    region: list[Office], stick: Path
) -> None:
    joc, lost, elf, jub = region
    joc.workspace.statements.revoke("Liaison officer@Abéché")
    lost.workspace.statements.revoke("JOC duty officer@Abéché")
    # each hands its bundle over by hand, for neither takes anything from the other any more
    exchange(stick, joc, elf, jub)
    both = {joc.device.card.device, lost.device.card.device}
    note = next(one for one in lost.workspace.statements.all())
    history = lost.store.log.of_record(note.record)
    for office in (elf, jub):
        office.hear(one.signed for one in history)
        assert office.store.standing.get().stopped == both
    elf.workspace.statements.revoke("Liaison officer@Abéché")
    assert elf.store.standing.get().stopped == {lost.device.card.device}
    elf.workspace.exchange.rehearse(elf.contact(joc))
    exchange(stick, elf, jub)
    assert jub.store.standing.get() == elf.store.standing.get()


def test_a_revocation_that_was_a_mistake_is_taken_back(region: list[Office], stick: Path) -> None:
    joc, lost, elf, _ = region
    joc.workspace.statements.revoke("Liaison officer@Abéché")
    exchange(stick, joc, elf)
    joc.workspace.statements.withdraw("Liaison officer@Abéché")
    exchange(stick, joc, elf)
    assert elf.store.standing.get().stopped == frozenset()
    assert joc.contact(lost).trust is Trust.UNVERIFIED


def test_nobody_else_of_a_mission_writes_to_a_colleagues_statement(
    region: list[Office],
) -> None:
    joc, lost, _, _ = region
    joc.workspace.statements.revoke("Liaison officer@Abéché")
    (said,) = joc.workspace.statements.all()
    lost.hear(one.signed for one in joc.store.log.of_record(said.record))
    with pytest.raises(Refused):
        lost.workspace.records.set(said.record, {"state": "withdrawn"})


def test_both_of_a_devices_histories_reach_everybody_who_may_read_and_each_reports_it(
    tmp_path: Path,
) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF", "UNMIS@SDN-JUB") as (
        abe,
        elf,
        jub,
    ):
        first, second, third = (tmp_path / name for name in ("first", "second", "third"))
        for place in (first, second, third):
            place.mkdir()
        note = elf.note("One", "SIS:MINURCAT", "SIS:UNMIS")
        exchange(first, elf, abe, jub, elf)
        copy = tmp_path / "copy"
        shutil.copytree(elf.store.folder, copy, ignore=shutil.ignore_patterns("lock"))
        double = over(Vault(copy, KEYS), elf.device)
        elf.workspace.records.set(note, {"title": "Two"})
        double.workspace.records.set(note, {"title": "Another two"})
        exchange(first, elf, abe)
        exchange(second, double, jub)
        double.workspace.close()
        exchange(third, abe, jub, abe)
        for office in (abe, jub):
            assert office.contact(elf).trust is Trust.FORKED
            (fork,) = office.workspace.forks.of(elf.device.card.device)
            assert {one.writes["title"] for one in fork.versions} == {"Two", "Another two"}
        assert abe.dump() == jub.dump()
        assert abe.workspace.forks.export("SDN-ELF") == jub.workspace.forks.export("SDN-ELF")
        abe.workspace.forks.save("SDN-ELF", str(tmp_path / "elf.proof"))
        (left,) = abe.workspace.ledger.papers(note)
        assert (left.kind, left.name) == (PaperKind.PROOF, "elf.proof")
