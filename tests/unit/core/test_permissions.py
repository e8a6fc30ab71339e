from __future__ import annotations

from collections.abc import Mapping

import pytest

from liaison.core.errors import Reason
from liaison.core.permissions import RecordRules, may_edit, owner_of
from liaison.core.values import Value
from sync.journal.change import Change, sign
from sync.journal.document import Document
from sync.model.ids import record_id
from tests.support.journal import SALT, Officer, officer

RULES = RecordRules()
OWNER, EDITOR, STRANGER = officer(0), officer(2), officer(4)


def genesis(by: Officer, owner: str, type_: str = "NOTE", **writes: Value) -> Change:
    record = record_id(by.device, SALT)
    return Document(record, type_).draft(
        by.device, at_ms=1, writes={"owner": owner, "salt": SALT, **writes}, texts={}
    )


def begun(type_: str = "NOTE", **writes: Value) -> Document:
    """A MINURCAT record that UNAMID may edit."""
    change = genesis(OWNER, "MINURCAT", type_, **{"editors/UNAMID": True, **writes})
    document = Document.replay([sign(change, OWNER.keys)])
    assert document is not None
    return document


def verdict(by: Officer, before: Document, writes: Mapping[str, Value]) -> Reason | None:
    change = before.draft(by.device, at_ms=2, writes=writes, texts={})
    return RULES.refuse(change, by.card, before)


def test_a_record_belongs_to_the_mission_of_whoever_begins_it() -> None:
    empty = Document(record_id(OWNER.device, SALT), "NOTE")
    assert RULES.refuse(genesis(OWNER, "MINURCAT"), OWNER.card, empty) is None
    assert RULES.refuse(genesis(OWNER, "UNAMID"), OWNER.card, empty) is Reason.RECORD_NOT_OWNER


@pytest.mark.parametrize(
    ("path", "refusal"),
    [
        ("title", None),
        ("comment_on", None),
        ("state", None),
        ("attach/1/name", None),
        ("clearances/UNAMID/answer", None),
        ("answers/UNAMID", None),
        ("clearances/MINURCAT/answer", Reason.RECORD_NOT_OWNER),
        ("answers/BONUCA", Reason.RECORD_NOT_OWNER),
        ("answers", Reason.RECORD_NOT_OWNER),
        ("uncleared/BONUCA", Reason.RECORD_NOT_OWNER),
        ("release/SIS:UNMIS", Reason.RECORD_NOT_OWNER),
        ("release", Reason.RECORD_NOT_OWNER),
        ("editors/UNMIS", Reason.RECORD_NOT_OWNER),
        ("do_not_release/HUB", Reason.RECORD_NOT_OWNER),
        ("consent/HUB", Reason.RECORD_NOT_OWNER),
        ("cls", Reason.RECORD_NOT_OWNER),
        ("media_ceiling", Reason.RECORD_NOT_OWNER),
        ("tlp", Reason.RECORD_NOT_OWNER),
        ("orcon", Reason.RECORD_NOT_OWNER),
        ("origin", Reason.RECORD_NOT_OWNER),
        ("owner", Reason.RECORD_NOT_OWNER),
        ("kind", Reason.RECORD_NOT_OWNER),
        ("site", Reason.RECORD_NOT_OWNER),
        ("", Reason.RECORD_NOT_OWNER),
    ],
)
def test_an_editor_writes_content_but_not_who_gets_it_nor_another_missions_word(
    path: str, refusal: Reason | None
) -> None:
    for value in ("x", None):
        assert verdict(EDITOR, begun(), {path: value}) is refusal


@pytest.mark.parametrize(
    ("path", "refusal"),
    [
        ("release/SIS:UNMIS", None),
        ("editors/UNMIS", None),
        ("", None),
        ("owner", Reason.CHANGE_NOT_PERMITTED),
        ("site", Reason.CHANGE_NOT_PERMITTED),
        ("salt", Reason.CHANGE_NOT_PERMITTED),
    ],
)
def test_the_owner_writes_all_but_what_the_record_is(path: str, refusal: Reason | None) -> None:
    assert verdict(OWNER, begun(), {path: None}) is refusal


def test_a_mission_that_was_not_let_in_writes_nothing() -> None:
    assert verdict(STRANGER, begun(), {"title": "x"}) is Reason.RECORD_NOT_EDITOR


def test_an_editor_who_was_taken_out_writes_no_more() -> None:
    document = begun()
    change = document.draft(OWNER.device, at_ms=2, writes={"editors/UNAMID": None}, texts={})
    document.admit(sign(change, OWNER.keys), list)
    assert verdict(EDITOR, document, {"title": "x"}) is Reason.RECORD_NOT_EDITOR


def test_editors_taken_out_all_together_write_no_more() -> None:
    document = begun()
    change = document.draft(OWNER.device, at_ms=2, writes={"editors": None}, texts={})
    document.admit(sign(change, OWNER.keys), list)
    assert not may_edit(document, "UNAMID")


def test_where_the_owners_people_disagree_about_an_editor_it_is_none() -> None:
    first = sign(genesis(OWNER, "MINURCAT"), OWNER.keys)
    colleague = officer(1)
    document = Document.replay([first])
    assert document is not None
    let_in, kept_out = (
        sign(
            document.draft(one.device, at_ms=2, writes={"editors/UNAMID": value}, texts={}),
            one.keys,
        )
        for one, value in ((OWNER, True), (colleague, False))
    )
    both = Document.replay([first, let_in, kept_out])
    assert both is not None
    assert not may_edit(both, "UNAMID")


def test_the_owner_stays_the_owner_of_a_deleted_record() -> None:
    document = begun()
    change = document.draft(OWNER.device, at_ms=2, writes={"": None}, texts={})
    document.admit(sign(change, OWNER.keys), list)
    assert document.deleted
    assert owner_of(document) == "MINURCAT"


def test_an_editor_that_saw_a_warning_issued_or_an_assessment_frozen_rewords_neither() -> None:
    """Whoever wrote apart had not seen it, and is shown as a clash; words that stand may be settled on."""
    issued = begun(kind="warning", state="current", title="Families are moving")
    assert verdict(EDITOR, issued, {"title": "Nobody is moving"}) is Reason.CHANGE_NOT_PERMITTED
    assert verdict(EDITOR, issued, {"title": None}) is Reason.CHANGE_NOT_PERMITTED
    assert verdict(EDITOR, issued, {"title": "Families are moving"}) is None
    assert verdict(EDITOR, issued, {"comment_on": "x"}) is Reason.CHANGE_NOT_PERMITTED
    told = issued.draft(EDITOR.device, at_ms=2, writes={}, texts={"body": "x"})
    assert RULES.refuse(told, EDITOR.card, issued) is Reason.CHANGE_NOT_PERMITTED
    draft = begun(kind="warning", state="draft", title="Families are moving")
    assert verdict(EDITOR, draft, {"title": "Families and herds are moving"}) is None
    frozen = begun(type_="ASSESSMENT", kind="quarterly", state="frozen")
    assert verdict(EDITOR, frozen, {"answers/UNAMID": "no"}) is Reason.CHANGE_NOT_PERMITTED
    assert verdict(OWNER, frozen, {"release/SIS:UNMIS": True}) is None
