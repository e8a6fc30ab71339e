"""What was issued stays as a whole: every field of the registry is tried, by every way in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from io import BytesIO

import pytest

from liaison.core.errors import Refused
from liaison.core.records.fields import Field, FieldKind
from liaison.core.records.note import LONG_TEXTS, TYPE
from liaison.core.values import RecordId, Value
from sync.journal.change import sign
from tests.support.vaults import Office, exchange, offices

SAID: dict[FieldKind, Value] = {
    FieldKind.TIME: 1_261_000_000_000,
    FieldKind.DATE: "2009-12-20",
    FieldKind.PLACE: {"name": "Farchana"},
    FieldKind.COUNT: 7,
    FieldKind.GRADE: "A1",
    FieldKind.CODE: "CRM-1",
    FieldKind.FLAG: True,
    FieldKind.MISSION: "UNMIS",
    FieldKind.RECORD: "0" * 32,
}
KEYS = {FieldKind.AUDIENCE: "SIS:UNMIS", FieldKind.SITE: "SDN-NYA", FieldKind.MISSION: "UNMIS"}
MOVES = ("acks/", "release/", "consent/", "addressees/")
STOOD: dict[str, Value] = {
    "title": "Column heading for Tissi",
    "release/SIS:UNAMID": True,
    "addressees/SDN-ELF": True,
    "editors/UNAMID": True,
    "state": "issued",
}


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Office]]:
    folder = tmp_path_factory.mktemp("issued")
    with offices(folder, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as made:
        yield made


@pytest.fixture(scope="module")
def warning(pair: list[Office], tmp_path_factory: pytest.TempPathFactory) -> RecordId:
    abe, elf = pair
    made = abe.workspace.records.add("NOTE", "warning", writes=STOOD, texts={"body": "By night."})
    exchange(tmp_path_factory.mktemp("stick"), abe, elf)
    return made


def edits() -> Iterator[Mapping[str, Value]]:
    """Another value for every field, its emptying, and what takes a whole set or the record away."""
    for field in (*TYPE.all_fields("warning"), *TYPE.fields):
        path = field.path.replace("*", KEYS.get(field.key or FieldKind.TEXT, "1"))
        if path.startswith("addressees/"):
            path = "addressees/SDN-ELF"
        for value in (None, False, _said(field)):
            yield {f"{path}/min" if field.kind is FieldKind.RANGE else path: value}
        if "/" in path:
            yield {path.partition("/")[0]: None}
    for state in TYPE.life.labels:
        yield {"state": state}
    yield from ({"unknown/1": "x"}, {"": None}, {"withdrawn": "x"}, {"release/SIS:UNAMID": None})


def _said(field: Field) -> Value:
    return field.choices[0].value if field.choices else SAID.get(field.kind, "x")


def stands(office: Office, warning: RecordId) -> object:
    """All of it but what may move, and whether it is still a warning that was issued and asks."""
    document = office.desk.shelf.load(warning)
    assert document is not None
    kept = {path: one for path, one in document.shown().items() if not path.startswith(MOVES)}
    asked = document.value("addressees/SDN-ELF"), document.value("release/SIS:UNAMID")
    return document.deleted, kept, dict(document.texts), asked


def unasked(office: Office, warning: RecordId, writes: Mapping[str, Value], text: str = "") -> None:
    """Sign what another program would, and have it admitted or not as a bundle would."""
    document = office.desk.shelf.load(warning)
    assert document is not None
    change = document.draft(
        office.workspace.identity.device,
        at_ms=office.desk.clock.now_ms(),
        writes=writes,
        texts={"body": text} if text else {},
    )
    office.desk.journal.admit([sign(change, office.device.keys)])


@pytest.mark.slow
def test_no_field_of_an_issued_warning_changes_by_any_way_in(
    pair: list[Office], warning: RecordId
) -> None:
    """But for who noted it, who else gets it and that it is over; an editor changes nothing at all."""
    abe, elf = pair
    before, theirs = stands(abe, warning), elf.desk.shelf.load(warning)
    assert theirs is not None
    seen = theirs.shown()
    records = abe.workspace.records
    for writes in edits():
        for way in (records.set, lambda one, said: records.save_draft(one, writes=said, texts={})):
            if writes.get("state") == "expired":
                continue
            try:
                way(warning, writes)
                records.commit(warning)
            except Refused:
                records.discard(warning)
            assert stands(abe, warning) == before, writes
        unasked(elf, warning, writes)
        after = elf.desk.shelf.load(warning)
        assert after is not None
        assert (after.deleted, after.shown()) == (False, seen), writes
    for path in LONG_TEXTS:
        with pytest.raises(Refused):
            records.set_text(warning, path, "Nothing of the sort.")
    with pytest.raises(Refused):
        records.attach(warning, name="map.png", source=BytesIO(b"x"))
    with pytest.raises(Refused):
        records.delete(warning)
    unasked(elf, warning, {}, "Nothing of the sort.")
    assert stands(abe, warning) == before
    assert stands(elf, warning) == before


def test_what_its_owner_takes_away_without_a_word_is_held(
    pair: list[Office], warning: RecordId
) -> None:
    """By another program, or an older version: whoever was warned goes on seeing the warning."""
    abe, _ = pair
    before = stands(abe, warning)
    for writes in ({"": None}, {"state": "draft"}, {"state": None}, {"addressees": None}):
        unasked(abe, warning, writes)
    unasked(abe, warning, {"addressees/SDN-ELF": False})
    assert stands(abe, warning) == before
