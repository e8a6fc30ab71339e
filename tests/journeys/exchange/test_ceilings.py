"""What a reader's carriers may hold, as our own mission says it, decides what leaves."""

from __future__ import annotations

from pathlib import Path

from liaison.core.values import RecordId, Value
from tests.support.vaults import Office, exchange, visit, waiting


def say(office: Office, level: Value, *, site: str = "SDN-ELF") -> RecordId:
    writes: dict[str, Value] = {"title": site, "media_ceiling": level, "release/SIS:UNAMID": None}
    return office.workspace.records.add("PARTY", "site", writes=writes, texts={})


def classified(office: Office, level: str, *audiences: str) -> RecordId:
    return office.note(f"Classified {level}", *audiences, writes={"cls": level})


def why_not(office: Office, record: RecordId) -> list[tuple[str, object]]:
    stays = office.workspace.records.reach(record).stays_from
    return [(why.reason, why.params.get("ceiling")) for _, why in stays]


def test_a_lower_ceiling_keeps_here_what_the_default_would_let_go(pair: list[Office]) -> None:
    abe, elf = pair
    note = classified(abe, "C", "SIS:UNAMID")
    assert why_not(abe, note) == []
    say(abe, "U")
    assert why_not(abe, note) == [("release.above_ceiling", "U")]
    rehearsal = abe.workspace.exchange.rehearse(abe.contact(elf))
    assert note in {row.id for row, _ in rehearsal.stays}
    assert note not in {one.row.id for one in rehearsal.leaves}


def test_hiding_what_says_so_changes_nothing_and_deleting_it_does(pair: list[Office]) -> None:
    abe, _ = pair
    note, party = classified(abe, "C", "SIS:UNAMID"), say(abe, "U")
    abe.workspace.records.hide(party)
    assert why_not(abe, note) == [("release.above_ceiling", "U")]
    abe.workspace.records.delete(party)
    assert why_not(abe, note) == []


def test_nobody_raises_their_own_ceiling(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    records = elf.workspace.records
    writes: dict[str, Value] = {"title": "SDN-ELF", "media_ceiling": "SC"}
    records.add("PARTY", "site", writes={**writes, "release/SIS:MINURCAT": True}, texts={})
    exchange(stick, elf, abe)
    assert why_not(abe, classified(abe, "SC", "SIS:UNAMID")) == [("release.above_ceiling", "C")]


def test_what_was_kept_back_leaves_once_the_ceiling_is_raised(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    secret = classified(abe, "SC", "SIS:UNAMID")
    abe.note("Plain", "SIS:UNAMID")
    exchange(stick, abe, elf, abe)  # acknowledged beyond the note that was kept back
    assert abe.workspace.exchange.rehearse(abe.contact(elf)).leaves == ()
    party = say(abe, "SC")
    leaves = [one.row.id for one in abe.workspace.exchange.rehearse(abe.contact(elf)).leaves]
    assert leaves == [secret]
    exchange(stick, abe, elf, abe)
    assert elf.workspace.records.view(secret).row.cls == "SC"
    assert abe.workspace.exchange.rehearse(abe.contact(elf)).leaves == ()

    abe.workspace.records.set(party, {"media_ceiling": "U"})
    kept = classified(abe, "C", "SIS:UNAMID")
    abe.note("Plain again", "SIS:UNAMID")
    exchange(stick, abe, elf, abe)
    abe.workspace.records.set(party, {"media_ceiling": None})
    exchange(stick, abe, elf, abe)
    assert elf.workspace.records.view(kept).row.cls == "C"
    assert not visit(abe, stick).sent


def test_a_bundle_that_waits_is_taken_back_when_the_ceiling_is_lowered(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    classified(abe, "C", "SIS:UNAMID")
    visit(abe, stick)
    (before,) = waiting(abe, elf, stick)
    say(abe, "U")
    visit(abe, stick)
    assert not before.exists()


def test_ceilings_are_read_once_however_many_records_leave(pair: list[Office]) -> None:
    abe, elf = pair
    say(abe, "SC")
    for _ in range(30):
        classified(abe, "SC", "SIS:UNAMID")
    asked: list[str] = []
    abe.store._db.raw.set_trace_callback(asked.append)
    rehearsal = abe.workspace.exchange.rehearse(abe.contact(elf))
    abe.store._db.raw.set_trace_callback(None)
    assert len(rehearsal.leaves) == 30
    assert sum("PARTY" in sql for sql in asked) <= 1
