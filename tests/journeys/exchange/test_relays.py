"""Records that others pass on: everybody gets them, nobody gets them for ever."""

from __future__ import annotations

from pathlib import Path

from tests.support.vaults import Office, exchange, visit


def test_what_a_contact_has_sent_us_is_not_sent_back_to_it(trio: list[Office], stick: Path) -> None:
    abe, elf, jub = trio
    abe.note("For every mission", "ALLM")
    visit(abe, stick)
    visit(elf, stick)
    visit(jub, stick)  # now both have it, and each has left it for the other
    exchange(stick, elf, jub)
    assert elf.workspace.exchange.rehearse(elf.contact(jub)).leaves == ()
    assert jub.workspace.exchange.rehearse(jub.contact(elf)).leaves == ()
    assert elf.dump() == jub.dump() == abe.dump()


def test_a_later_change_is_passed_on_all_the_same(trio: list[Office], stick: Path) -> None:
    abe, elf, jub = trio
    note = abe.note("For every mission", "ALLM")
    exchange(stick, abe, elf, jub, elf, jub)
    abe.workspace.records.set(note, {"title": "Corrected"})
    visit(abe, stick)
    visit(elf, stick)
    for file in stick.iterdir():
        if file.name in {sent.name for sent in abe.workspace.exchange.outbox()}:
            file.unlink()  # what the originator left for the third office is lost
    visit(jub, stick)
    assert jub.workspace.records.view(note).row.title == "Corrected"
