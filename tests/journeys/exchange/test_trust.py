from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from liaison.core.errors import Reason, Refused
from liaison.core.exchanged import InboxItem
from liaison.core.values import DeviceId, Trust
from liaison.store.vault import Vault
from sync.errors import Reason as SyncReason
from tests.support.vaults import KEYS, Office, exchange, make_office, offices, over, visit


@pytest.fixture
def strangers(tmp_path: Path) -> list[Office]:
    abe = make_office(tmp_path / "a", "MINURCAT", "Abéché")
    elf = make_office(tmp_path / "b", "UNAMID", "SDN-ELF")
    return [abe, elf]


def refusing(reason: Reason | SyncReason) -> pytest.RaisesExc[Refused]:
    return pytest.RaisesExc(Refused, check=lambda refusal: refusal.reason is reason)


def test_both_sides_see_one_code_and_verify_by_it(strangers: list[Office]) -> None:
    abe, elf = strangers
    abe.know(elf, verified=False)
    elf.know(abe, verified=False)
    code = elf.workspace.contacts.code("abeche")
    assert abe.workspace.contacts.code("sdn-elf") == code
    assert abe.workspace.contacts.verify("SDN-ELF", code.replace(" ", "")).trust is Trust.VERIFIED
    assert elf.workspace.contacts.verify("ABÉCHÉ", f"  {code} ").trust is Trust.VERIFIED


def test_a_wrong_code_verifies_nobody(strangers: list[Office]) -> None:
    abe, elf = strangers
    abe.know(elf, verified=False)
    code = abe.workspace.contacts.code("SDN-ELF")
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    with refusing(Reason.CONTACT_CODE):
        abe.workspace.contacts.verify("SDN-ELF", wrong)
    assert abe.contact(elf).trust is Trust.UNVERIFIED


def test_nothing_is_sealed_for_an_unverified_contact(strangers: list[Office], stick: Path) -> None:
    abe, elf = strangers
    abe.know(elf, verified=False)
    abe.note("Ambush", "SIS:UNAMID")
    with refusing(Reason.CONTACT_UNVERIFIED):
        abe.workspace.exchange.rehearse(abe.contact(elf))
    with refusing(Reason.CONTACT_UNVERIFIED):
        abe.workspace.exchange.seal(abe.contact(elf), str(stick))
    assert visit(abe, stick).sent == ()
    assert list(stick.iterdir()) == []


def test_a_sender_who_was_not_verified_is_refused_by_name_and_the_file_stays(
    strangers: list[Office], stick: Path
) -> None:
    abe, elf = strangers
    abe.know(elf)
    elf.know(abe, verified=False)
    abe.note("Ambush", "SIS:UNAMID")
    visit(abe, stick)
    lying = {file.name: file.read_bytes() for file in stick.iterdir()}
    (refused,) = visit(elf, stick).refused
    assert refused.reason == SyncReason.BUNDLE_SENDER_UNVERIFIED
    assert {file.name: file.read_bytes() for file in stick.iterdir()} == lying
    assert elf.dump() == []
    elf.workspace.contacts.verify("Abéché", elf.workspace.contacts.code("Abéché"))
    assert len(visit(elf, stick).received) == 1
    assert elf.dump() == abe.dump()


def test_an_unknown_sender_is_refused_by_name(strangers: list[Office], stick: Path) -> None:
    abe, elf = strangers
    abe.know(elf)
    abe.note("Ambush", "SIS:UNAMID")
    visit(abe, stick)
    (refused,) = visit(elf, stick).refused
    assert refused.reason == SyncReason.BUNDLE_SENDER_UNKNOWN


def test_what_a_stranger_wrote_is_held_until_the_stranger_is_verified(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with offices(tmp_path / "friends", "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as (abe, elf):
        jub = make_office(tmp_path / "jub", "UNMIS", "SDN-JUB")
        jub.know(elf)
        elf.know(jub)
        jub.note("Seen from Juba", "SIS:UNAMID", "SIS:MINURCAT")
        exchange(stick, jub, elf)
        (item,) = exchange_held(stick, elf, abe)
        assert item.held == 1
        assert abe.dump() == []
        assert abe.contact(jub).trust is Trust.UNVERIFIED
        contacts = abe.workspace.contacts
        contacts.verify("SDN-JUB", contacts.code("SDN-JUB"))
        assert abe.held() == []
        assert abe.dump() == jub.dump()


def exchange_held(stick: Path, sender: Office, reader: Office) -> tuple[InboxItem, ...]:
    visit(sender, stick)
    return visit(reader, stick).received


def test_a_revoked_contact_gets_nothing_and_brings_nothing(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    abe.note("Ambush", "SIS:UNAMID")
    visit(abe, stick)
    abe.workspace.contacts.revoke("SDN-ELF")
    elf.note("Displacement", "SIS:MINURCAT")
    visit(abe, stick)
    assert list(stick.iterdir()) == []
    visit(elf, stick)
    (refused,) = visit(abe, stick).refused
    assert refused.reason == SyncReason.BUNDLE_SENDER_STOPPED
    with refusing(Reason.CONTACT_REVOKED):
        abe.workspace.contacts.verify("SDN-ELF", "1")


def test_a_changed_card_blocks_both_devices_until_it_is_verified(
    pair: list[Office], stick: Path, tmp_path: Path
) -> None:
    abe, elf = pair
    abe.note("Ambush", "SIS:UNAMID")
    renewed = make_office(tmp_path / "renewed", "UNAMID", "SDN-ELF")
    renewed.know(abe)
    abe.know(renewed, verified=False)
    for office in (elf, renewed):
        with refusing(Reason.CONTACT_CHANGED):
            abe.workspace.exchange.rehearse(abe.contact(office))
    assert visit(abe, stick).sent == ()
    assert abe.workspace.contacts.find("SDN-ELF").device == renewed.device.card.device
    contacts = abe.workspace.contacts
    old, new = (one.device.card.device.hex()[:12] for one in (elf, renewed))
    for decide in (contacts.code, contacts.revoke, abe.workspace.statements.revoke):
        with pytest.raises(Refused) as caught:
            decide("SDN-ELF")
        assert caught.value.reason is Reason.CONTACT_AMBIGUOUS
        candidates = str(caught.value.params["candidates"])
        assert f"{old} (UNAMID, verified since " in candidates
        assert f"{new} (UNAMID, new, unverified)" in candidates
    with refusing(Reason.CONTACT_AMBIGUOUS):
        contacts.verify("SDN-ELF", contacts.code(new))
    contacts.verify(new, contacts.code(new))
    (sent,) = visit(abe, stick).sent
    assert sent.contact.device == renewed.device.card.device
    assert contacts.code("SDN-ELF") == contacts.code(new)
    with refusing(Reason.CONTACT_AMBIGUOUS):
        contacts.revoke("SDN-ELF")
    contacts.revoke(old)
    with refusing(Reason.CONTACT_AMBIGUOUS):  # said again, it must not stop the replacement
        contacts.revoke("SDN-ELF")
    assert abe.contact(renewed).trust is Trust.VERIFIED


def test_a_card_that_came_along_in_a_bundle_changes_nobody(
    trio: list[Office], stick: Path, tmp_path: Path
) -> None:
    abe, elf, _ = trio
    double = make_office(tmp_path / "double", "UNMIS", "SDN-JUB")
    double.know(elf)
    elf.know(double)
    double.note("Seen by another officer", "SIS:UNAMID", "SIS:MINURCAT")
    exchange(stick, double, elf, abe)
    assert len(abe.workspace.contacts.all()) == 3
    found = abe.workspace.contacts.find("SDN-JUB")
    assert found.trust is Trust.VERIFIED
    abe.workspace.exchange.rehearse(found)


def test_exercise_and_real_never_know_each_other(strangers: list[Office], tmp_path: Path) -> None:
    abe, _ = strangers
    played = make_office(tmp_path / "x", "UNAMID", "SDN-ELF", claims={"exercise": "1"})
    for one, other in [(abe, played), (played, abe)]:
        with refusing(Reason.CONTACT_EXERCISE):
            one.know(other)


def test_ones_own_card_is_no_contact(strangers: list[Office]) -> None:
    abe, _ = strangers
    with refusing(Reason.CONTACT_SELF):
        abe.know(abe)


def test_names_are_found_in_any_spelling_and_ambiguity_names_the_candidates(
    strangers: list[Office], tmp_path: Path
) -> None:
    abe, elf = strangers
    elf.know(abe)
    police = make_office(tmp_path / "p", "MINURCAT", "Abéché", role="Police adviser")
    elf.know(police)
    find = elf.workspace.contacts.find
    assert find("police adviser@abeche").device == police.device.card.device
    assert find("JOC duty officer@ABÉCHÉ").device == abe.device.card.device
    with pytest.raises(Refused) as caught:
        find("abeche")
    assert caught.value.reason is Reason.CONTACT_AMBIGUOUS
    assert caught.value.params["candidates"] == "JOC duty officer@Abéché, Police adviser@Abéché"
    with refusing(Reason.CONTACT_UNKNOWN):
        find("Nyala")
    assert find(abe.device.card.device.hex()[:12]).device == abe.device.card.device


def test_a_device_that_wrote_two_histories_is_stopped_and_both_are_kept(
    tmp_path: Path, stick: Path
) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as (abe, elf):
        note = elf.note("One", "SIS:MINURCAT")
        exchange(stick, elf, abe, elf)
        copy = tmp_path / "copy"
        shutil.copytree(elf.store.folder, copy, ignore=shutil.ignore_patterns("lock"))
        double = over(Vault(copy, KEYS), elf.device)
        elf.workspace.records.set(note, {"title": "Two"})
        double.workspace.records.set(note, {"title": "Another two"})
        exchange(stick, elf, abe)
        exchange(stick, double, abe)
        assert abe.contact(elf).trust is Trust.FORKED
        assert len(abe.store.log.forks()) == 1
        (clash,) = abe.workspace.records.clashes(note)
        assert {one.value for one in clash.alternatives} == {"Two", "Another two"}
        elf.note("Three", "SIS:MINURCAT")
        visit(elf, stick)
        assert visit(abe, stick).refused[0].reason == SyncReason.BUNDLE_SENDER_STOPPED
        double.workspace.close()


def test_two_copies_that_write_different_records_are_noticed_by_their_bundles_numbers(
    tmp_path: Path, stick: Path
) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as (abe, elf):
        exchange(stick, elf, abe, elf)
        copy = tmp_path / "copy"
        shutil.copytree(elf.store.folder, copy, ignore=shutil.ignore_patterns("lock"))
        double = over(Vault(copy, KEYS), elf.device)
        first, second = (
            office.note(title, "SIS:MINURCAT")
            for office, title in ((elf, "Here"), (double, "There"))
        )
        exchange(stick, elf, abe)
        assert abe.contact(elf).trust is Trust.VERIFIED
        for file in stick.iterdir():
            file.unlink()
        visit(double, stick)
        report = visit(abe, stick, accept=False)
        assert [one.device for one in report.forked] == [elf.device.card.device]
        assert visit(abe, stick, accept=False).forked == ()  # it is said once
        with refusing(Reason.CONTACT_SAME_NUMBER):
            abe.workspace.forks.export("SDN-ELF")
        (item,) = report.received  # what had landed can still be decided on
        abe.workspace.inbox.accept(item.id)
        assert {abe.workspace.records.view(one).row.title for one in (first, second)} == {
            "Here",
            "There",
        }
        elf.note("Later", "SIS:MINURCAT")
        visit(elf, stick)
        assert visit(abe, stick).refused[0].reason == SyncReason.BUNDLE_SENDER_STOPPED
        double.workspace.close()


def test_both_copies_of_a_vault_hear_that_there_are_two(tmp_path: Path, stick: Path) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as (abe, elf):
        exchange(stick, elf, abe, elf)
        copy = tmp_path / "copy"
        shutil.copytree(elf.store.folder, copy, ignore=shutil.ignore_patterns("lock"))
        double = over(Vault(copy, KEYS), elf.device)
        elf.note("Here", "SIS:MINURCAT")
        double.note("There", "SIS:MINURCAT")
        other = tmp_path / "other"
        other.mkdir()
        exchange(stick, elf, abe)
        visit(double, other)
        released = abe.note("For El Fasher", "SIS:UNAMID")
        visit(abe, other)  # meets both, and stops them
        assert abe.contact(elf).trust is Trust.FORKED
        exchange(stick, abe, elf)
        visit(double, other)
        for one in (elf, double):
            assert one.workspace.exchange.notice() is Reason.CONTACT_COPIED
            assert one.store.records.row(released) is None  # it was told, and given nothing
        assert abe.workspace.exchange.notice() is None
        lies = sorted(path.name for path in stick.iterdir())
        exchange(stick, abe, abe)
        assert sorted(path.name for path in stick.iterdir()) == lies  # it is said once at a place
        double.workspace.close()


def test_which_card_is_meant_has_to_be_said_while_a_copied_one_of_that_name_stands_beside_it(
    pair: list[Office], tmp_path: Path
) -> None:
    abe, elf = pair
    abe.store.contacts.set_trust(elf.device.card.device, Trust.FORKED)
    renewed = make_office(tmp_path / "renewed", "UNAMID", "SDN-ELF")
    abe.know(renewed, verified=False)
    renewed.know(abe)
    contacts, id_ = abe.workspace.contacts, renewed.device.card.device.hex()[:12]
    with refusing(Reason.CONTACT_AMBIGUOUS):
        contacts.code("SDN-ELF")
    with refusing(Reason.CONTACT_AMBIGUOUS):
        contacts.verify("SDN-ELF", renewed.workspace.contacts.code("TCD-ABE"))
    contacts.verify(id_, renewed.workspace.contacts.code("TCD-ABE"))
    assert contacts.code("SDN-ELF") == contacts.code(id_)  # that settles whom the name means
    renewed.workspace.close()


def test_a_renewed_reader_is_counted_for_anew_and_no_copy_of_its_sender_is_suspected(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    abe.note("First", "SIS:UNAMID")
    exchange(stick, abe, elf)
    (received,) = elf.store.mailbox.all_received()
    before = DeviceId(b"b" * 16)
    elf.store.mailbox.put_received(replace(received, bundle=b"o" * 16, reader=before))
    assert elf.store.mailbox.repeated(received.sender) is None
    elf.store.mailbox.put_received(replace(received, bundle=b"p" * 16))
    assert elf.store.mailbox.repeated(received.sender) == received.stream
