from __future__ import annotations

from dataclasses import replace

import pytest

from liaison.core.mailbox import ReceivedBundle, SentBundle
from liaison.core.ports import Store
from liaison.core.tables import Draft
from liaison.core.values import Contact, Trust
from liaison.store.vault import Vault
from sync.exchange.plan import Load
from sync.journal.ports import Addition
from sync.model.ids import BundleId, ChangeId, DeviceId, RecordId
from tests.support.journal import officer
from tests.support.store import genesis

ONE = DeviceId(b"1" * 16)
OTHER = DeviceId(b"2" * 16)


def test_a_vault_is_a_store(vault: Vault) -> None:
    store: Store = vault
    assert store.log.position() == 0


class TestLog:
    def test_changes_come_back_in_order_of_arrival(self, vault: Vault) -> None:
        changes = [genesis(number) for number in range(5)]
        vault.log.append([Addition(each, 1, None) for each in changes])
        assert [logged.signed for logged in vault.log.after(0)] == changes
        assert [logged.position for logged in vault.log.after(3)] == [4, 5]
        assert vault.log.position() == 5

    def test_a_change_keeps_its_depth_and_source(self, vault: Vault) -> None:
        signed = genesis(1)
        vault.log.append([Addition(signed, 7, ONE)])
        (logged,) = vault.log.of_record(signed.change.record)
        assert (logged.depth, logged.source, logged.signed) == (7, ONE, signed)
        assert vault.log.known([signed.id, ChangeId(bytes(32))]) == {signed.id}
        assert vault.log.of_record(RecordId(bytes(16))) == []

    def test_reading_goes_on_while_changes_are_added(
        self, vault: Vault, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("liaison.store.log._PAGE", 2)
        for number in range(3):
            vault.log.append([Addition(genesis(number), 1, None)])
        seen = []
        for logged in vault.log.after(0):
            seen.append(logged.position)
            if logged.position < 4:
                vault.log.append([Addition(genesis(logged.position + 10), 1, None)])
        assert seen == [1, 2, 3, 4, 5, 6]

    def test_what_is_held_is_found_by_parent_and_author(self, vault: Vault) -> None:
        one, other = genesis(1), genesis(2)
        parent = ChangeId(b"p" * 32)
        for _ in range(2):
            vault.log.hold(one, reason="change.waits", missing=[parent], source=ONE)
        vault.log.hold(other, reason="change.author_unknown", missing=[], source=None)
        assert [held.signed for held in vault.log.held()] == [one, other]
        assert [held.missing for held in vault.log.held_for(parent)] == [(parent,)]
        assert len(vault.log.held_by(officer(0).device)) == 2
        assert vault.log.held_by(ONE) == []
        assert not vault.log.known([one.id])

    def test_what_is_held_for_another_reason_now_waits_for_nothing(self, vault: Vault) -> None:
        parent = ChangeId(b"p" * 32)
        vault.log.hold(genesis(1), reason="change.waits", missing=[parent], source=None)
        vault.log.hold(genesis(1), reason="change.not_permitted", missing=[], source=None)
        assert vault.log.held_for(parent) == []
        assert [held.reason for held in vault.log.held()] == ["change.not_permitted"]

    def test_what_is_held_no_more_is_forgotten(self, vault: Vault) -> None:
        parent = ChangeId(b"p" * 32)
        vault.log.hold(genesis(1), reason="change.waits", missing=[parent], source=None)
        vault.log.unhold(genesis(1).id)
        assert vault.log.held() == []
        assert vault.log.held_for(parent) == []

    def test_a_proof_of_a_fork_is_kept_once(self, vault: Vault) -> None:
        one, other = genesis(1), genesis(1, title="Another")
        vault.log.add_fork(one, other)
        vault.log.add_fork(other, one)
        assert [set(pair) for pair in vault.log.forks()] == [{one, other}]


def test_a_draft_comes_back_and_is_replaced_and_dropped(vault: Vault) -> None:
    writes = {"when": 5, "release/SIS:UNAMID": True, "grade": None, "salt": b"\x00", "n": 1.5}
    draft = Draft(RecordId(b"r" * 16), "NOTE", "incident", b"s" * 16, writes, {"body": "Abéché"}, 9)
    vault.drafts.put(draft)
    assert vault.drafts.get(draft.record) == draft
    newer = replace(draft, record=RecordId(b"q" * 16), salt=None, saved_ms=10)
    vault.drafts.put(newer)
    vault.drafts.put(replace(draft, kind="meeting"))
    assert vault.drafts.records() == [newer.record, draft.record]
    assert [vault.drafts.get(each.record) for each in (newer, draft)] == [
        newer,
        replace(draft, kind="meeting"),
    ]
    vault.drafts.drop(draft.record)
    assert vault.drafts.records() == [newer.record]
    assert vault.drafts.get(draft.record) is None


def test_a_long_draft_comes_back_as_it_was_typed_wherever_that_was(vault: Vault) -> None:
    text, other = "Seen at the wadi.\n" * 600, "eee" * 3_000
    middle = len(text) // 2
    draft = Draft(RecordId(b"r" * 16), "MEETING", "", None, {}, {"a": text, "b": other}, 1)
    for number, texts in enumerate(
        [
            {"a": text[:middle] + "e\U0001f6d1" + text[middle:], "b": other},
            {"a": text[:middle] + "e" + text[middle:], "b": other + "e"},
            {"a": "Abéché. " + text, "b": other[1:]},
            {"a": text, "b": other},
            {"a": text + "Left.", "b": "e"},
            {"a": "", "b": text},
            {"a": "", "b": text, "c": "new"},
            {"a": text[::-1], "b": text, "c": ""},
        ]
    ):
        vault.drafts.put(draft)
        draft = replace(draft, writes={"title": number}, texts=texts, saved_ms=number)
        vault.drafts.put(draft)
        assert vault.drafts.get(draft.record) == draft
    vault.drafts.drop(draft.record)
    again = replace(draft, texts={"a": text})
    vault.drafts.put(again)
    assert vault.drafts.get(draft.record) == again


def test_contacts_are_kept_by_device_and_listed_by_name(vault: Vault) -> None:
    far = Contact(ONE, "UNAMID", "SDN-FAS", "JOC", Trust.UNVERIFIED, exercise=True)
    near = Contact(OTHER, "MINURCAT", "TCD-ABE", "JOC", Trust.VERIFIED, exercise=False, is_hub=True)
    vault.contacts.put(far, b"card")
    vault.contacts.put(near, b"other card")
    assert vault.contacts.all() == [near, far]
    vault.contacts.set_trust(ONE, Trust.FORKED)
    vault.contacts.heard(ONE, 77)
    assert vault.contacts.get(ONE) == replace(far, trust=Trust.FORKED, heard_ms=77)
    assert vault.contacts.card(ONE) == b"card"
    assert vault.contacts.get(DeviceId(bytes(16))) is None
    assert vault.contacts.card(DeviceId(bytes(16))) is None


def test_settings_are_values_of_any_kind_and_none_removes(vault: Vault) -> None:
    for value in (1, "text", [1, "two"], {"a": [None, True]}, b"\x00", 1.5):
        vault.settings.put("name", value)
        assert vault.settings.get("name") == value
    vault.settings.put("name", None)
    vault.settings.put("name", None)
    assert vault.settings.get("name") is None


SENT = SentBundle(
    contact=ONE,
    stream=1,
    bundle=b"b" * 16,
    name="ABCD1234.AGE",
    sha256=b"h" * 32,
    bytes=5000,
    position=17,
    attachments=(b"a" * 32,),
    load=Load.RECORDS,
    receipts=(BundleId(b"c" * 16),),
    at_ms=9,
    location="/media/stick",
    state="left",
    refusal="bundle.damaged",
)
RECEIVED = ReceivedBundle(
    bundle=b"b" * 16,
    sender=ONE,
    stream=3,
    sha256=b"h" * 32,
    bytes=10,
    at_ms=5,
    state="waiting",
    needs_receipt=False,
    changes=1,
    attachments=2,
    new=3,
    changed=4,
    held=5,
    clashes=6,
)


def test_sent_bundles_are_numbered_for_each_contact(vault: Vault) -> None:
    assert vault.mailbox.next_stream(ONE) == 1
    vault.mailbox.put_sent(replace(SENT, stream=2))
    vault.mailbox.put_sent(SENT)
    vault.mailbox.put_sent(replace(SENT, contact=OTHER, stream=8))
    assert vault.mailbox.next_stream(ONE) == 3
    assert vault.mailbox.sent(ONE) == [SENT, replace(SENT, stream=2)]
    vault.mailbox.put_sent(replace(SENT, state="acknowledged"))
    assert [sent.state for sent in vault.mailbox.sent(ONE)] == ["acknowledged", "left"]


def test_received_bundles_come_newest_first(vault: Vault) -> None:
    vault.mailbox.put_received(RECEIVED)
    newer = replace(RECEIVED, bundle=b"n" * 16, at_ms=6)
    vault.mailbox.put_received(newer)
    assert vault.mailbox.all_received() == [newer, RECEIVED]
    vault.mailbox.put_received(replace(RECEIVED, state="refused", refusal="no"))
    assert vault.mailbox.received(RECEIVED.bundle) == replace(
        RECEIVED, state="refused", refusal="no"
    )
    assert vault.mailbox.received(b"x" * 16) is None


def test_what_was_seen_is_remembered_for_each_place(vault: Vault) -> None:
    vault.mailbox.note_seen("/media/a", "X.AGE", 5, "not_for_us")
    vault.mailbox.note_seen("/media/a", "X.AGE", 5, "imported")
    vault.mailbox.note_seen("/media/a", "X.AGE", 6, "not_for_us")
    vault.mailbox.note_seen("/media/b", "Y.AGE", 5, "imported")
    seen = vault.mailbox.seen("/media/a", ["X.AGE", "Y.AGE"])
    assert seen == {("X.AGE", 5): "imported", ("X.AGE", 6): "not_for_us"}


def test_a_vault_remembers_every_device_that_it_was(vault: Vault) -> None:
    assert vault.device.current() is None
    first = vault.device.become(b"keys", b"card")
    second = vault.device.become(b"other keys", b"other card")
    assert vault.device.current() == second
    assert vault.device.all() == [first, second]


def test_tables_are_undone_together(vault: Vault) -> None:
    def half_done() -> None:
        with vault.transaction():
            vault.log.append([Addition(genesis(1), 1, None)])
            vault.log.hold(genesis(2), reason="r", missing=[ChangeId(bytes(32))], source=None)
            vault.settings.put("a", 1)
            raise KeyError

    with pytest.raises(KeyError):
        half_done()
    assert vault.log.position() == 0
    assert vault.log.held() == []
    assert vault.settings.get("a") is None
