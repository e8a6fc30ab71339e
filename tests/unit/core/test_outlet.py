"""Whatever leaves otherwise than by bundle leaves a row; whoever adds a paper adds its former here."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

import liaison
from liaison.core.errors import Reason, Refused
from liaison.core.ledger_rows import LedgerQuery, Sending
from liaison.core.outlet import STANDARD_OUTPUT
from liaison.core.paper_rows import PAPERS, PaperKind, PaperLeft, Way
from liaison.core.products.asked import Asked
from liaison.core.trends.counting import By, Period
from liaison.core.trends.trends import Asked as Counted
from liaison.core.values import RecordId, RecordQuery
from tests.support import meetings
from tests.support.vaults import Office, offices

DAY_MS = 86_400_000
NOTES = RecordQuery(types=("NOTE",), kinds=("incident",))

Former = Callable[[Office, str], RecordId]
"""Lets one paper go to a file, and names a record that stands on it."""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as (here, _):
        yield here


def _note(office: Office) -> RecordId:
    return office.note(
        "Ambush near Adré", "MSN", "ALLM", writes={"when": office.workspace.now_ms()}
    )


def _product(office: Office, asked: Asked, path: str) -> None:
    products = office.workspace.products
    products.save(products.freeze(asked), f"{path}.pdf")


def _sitrep(office: Office, path: str) -> RecordId:
    note, now = _note(office), office.workspace.now_ms()
    asked = office.workspace.daily.sitrep(since_ms=now - DAY_MS, until_ms=now + DAY_MS)
    _product(office, asked, path)
    return note


def _flash(office: Office, path: str) -> RecordId:
    note = _note(office)
    _product(office, office.workspace.daily.flash(note), path)
    return note


def _shift(office: Office, path: str) -> RecordId:
    note, now = _note(office), office.workspace.now_ms()
    asked = office.workspace.daily.shift(since_ms=now - DAY_MS, until_ms=now + DAY_MS)
    draft = office.workspace.products.draft(asked)
    office.workspace.products.save(draft, f"{path}.pdf")
    return note


def _quarterly(office: Office, path: str) -> RecordId:
    quarter = office.workspace.quarters.open()
    _product(office, office.workspace.assessed.quarterly(quarter), path)
    return quarter


def _comparison(office: Office, path: str) -> RecordId:
    sheet = office.workspace.comparisons.begin("What would make us change?", ["UNAMID"])
    _product(office, office.workspace.assessed.comparison(sheet), path)
    return sheet


def _dossier(office: Office, path: str) -> RecordId:
    group = office.workspace.records.add(
        "SUBJECT", "armed_group", writes={"title": "Column of Tissi"}, texts={}
    )
    _product(office, office.workspace.assessed.dossier(group), path)
    return group


def _of_meeting(paper: str) -> Former:
    def write(office: Office, path: str) -> RecordId:
        made = meetings.held(office)
        office.workspace.papers.write(paper, made, f"{path}.pdf", audience="MSN")
        return made

    return write


def _attendance(office: Office, path: str) -> RecordId:
    series = meetings.series(office)
    made = meetings.held(office, of=series)
    office.workspace.papers.write("attendance", series, f"{path}.pdf", audience="MSN")
    return made


def _invitation(office: Office, path: str) -> RecordId:
    made = meetings.held(office)
    office.workspace.papers.invitation(made, f"{path}.ics")
    return made


def _warning(office: Office, path: str) -> RecordId:
    made = office.workspace.records.add(
        "NOTE", "warning", writes={"title": "Column near Tissi", "release/MSN": True}, texts={}
    )
    office.workspace.warning_papers.write(made, f"{path}.pdf", audience="MSN")
    return made


def _trends(office: Office, path: str) -> RecordId:
    note, now = _note(office), office.workspace.now_ms()
    asked = Counted(Period(now - DAY_MS, now + DAY_MS))
    office.workspace.trends.write(asked, [By.WEEK], f"{path}.csv")
    return note


def _incidents(office: Office, path: str) -> RecordId:
    note = _note(office)
    office.workspace.exports.write(NOTES, "MSN", f"{path}.geojson")
    return note


def _map(office: Office, path: str) -> RecordId:
    note, exports = _note(office), office.workspace.exports
    cut = exports.cut(NOTES, "MSN")
    exports.write_map(f"{path}.png", b"\x89PNG", audience="MSN", cuts=[cut])
    return note


def _attachment(office: Office, path: str) -> RecordId:
    note, records = _note(office), office.workspace.records
    kept = records.attach(note, name="list.csv", source=io.BytesIO(b"a,b\n"))
    with records.open_attachment(note, kept.id) as source:
        office.workspace.outlet.save_attachment(
            kept, source, f"{path}.csv", of=records.view(note).row
        )
    return note


def _ledger(office: Office, path: str) -> RecordId:
    note = office.note("Ambush near Adré", "SIS:UNAMID")
    office.workspace.exchange.run("memory:stick")
    office.workspace.ledger.save(LedgerQuery(), f"{path}.csv")
    return note


FORMERS: Mapping[PaperKind, Former] = {
    PaperKind.SITREP: _sitrep,
    PaperKind.FLASH: _flash,
    PaperKind.SHIFT_SHEET: _shift,
    PaperKind.QUARTERLY: _quarterly,
    PaperKind.COMPARISON: _comparison,
    PaperKind.DOSSIER: _dossier,
    PaperKind.MINUTES: _of_meeting("minutes"),
    PaperKind.DECISIONS: _of_meeting("decisions"),
    PaperKind.ACTIONS: _of_meeting("actions"),
    PaperKind.ATTENDANCE: _attendance,
    PaperKind.INVITATION: _invitation,
    PaperKind.WARNING: _warning,
    PaperKind.TRENDS: _trends,
    PaperKind.INCIDENTS: _incidents,
    PaperKind.MAP: _map,
    PaperKind.ATTACHMENT: _attachment,
    PaperKind.LEDGER: _ledger,
}
ELSEWHERE = {
    PaperKind.PROOF: "tests/journeys/exchange/test_revocation.py",
    PaperKind.PRODUCT: "another mission's of a kind that is not known here",
}


def left(office: Office) -> list[PaperLeft]:
    return office.store.ledger.papers(LedgerQuery())


def test_every_kind_of_paper_has_its_former_here_and_every_product_its_kind(
    office: Office,
) -> None:
    assert {*FORMERS, *ELSEWHERE} == set(PaperKind)
    assert set(office.workspace.products.kinds) <= set(PAPERS)


def test_every_paper_leaves_a_row_with_its_hash_its_readers_and_its_records(
    office: Office, tmp_path: Path
) -> None:
    for number, (kind, former) in enumerate(FORMERS.items(), start=1):
        carried = former(office, str(tmp_path / kind))
        (file,) = tmp_path.glob(f"{kind}.*")
        row, *others = left(office)
        assert len(others) == number - 1
        assert (row.kind, row.way, row.name) == (kind, Way.FILE, file.name)
        assert row.sha256 == hashlib.sha256(file.read_bytes()).digest(), kind
        assert row.bytes == file.stat().st_size
        records = office.workspace.ledger.carried(row)
        assert carried in records, kind
        assert row.records == len(records)
        is_cut = kind not in {PaperKind.ATTACHMENT, PaperKind.INVITATION}
        assert bool(row.audience) is is_cut, kind
        here = (office.workspace.identity.role, office.device.card.device)
        assert (row.role, row.device) == here
        assert row in office.workspace.ledger.papers(carried)


_WRITING = re.compile(
    r"clipboard\(\)\.setText|QPdfWriter\(|QPrinter\(|write_bytes\(|write_text\([^,]*\)|\bcreating\("
    r"|import .*\bsave(_stream)?\b|open\(\"[wx]b\"\)"
)
MAY_WRITE = {
    "core/outlet.py": "here",
    "core/incoming/imports.py": "rows of somebody else's file that became no records",
    "ui/widgets/ask_printer.py": "the printer of `Outlet.print`",
    "ui/screens/products/view.py": "the text of `Products.copy`",
    "ui/screens/warnings/text_panel.py": "the text of `WarningPapers.tell`",
    "cli/record_files.py": "standard output of `Outlet.pour_attachment`",
    "documents/pages/pdf.py": "into memory",
    "ui/cards.py": "one's own card",
    "ui/screens/directory/page.py": "one's own card",
    "cli/card.py": "cards",
    "cli/vault.py": "a key",
    "cli/recovery.py": "a recovery kit",
    "ui/screens/firstrun/work.py": "a recovery kit",
    "cli/files.py": "the way to standard output",
    "cli/demo.py": "the sample's passphrase and diary",
}


def test_nobody_but_the_outlet_and_those_who_hold_no_record_write_files() -> None:
    root = Path(liaison.__file__).parent
    found = {
        path.relative_to(root).as_posix()
        for part in ("core", "ui", "cli", "documents")
        for path in (root / part).rglob("*.py")
        if _WRITING.search(path.read_text(encoding="utf-8"))
    }
    assert found == set(MAY_WRITE)


def test_a_paper_that_could_not_be_written_left_nothing_and_has_no_row(
    office: Office, tmp_path: Path
) -> None:
    with pytest.raises(Refused) as refused:
        _warning(office, str(tmp_path / "missing" / "left"))
    assert refused.value.reason is Reason.FILE_UNWRITABLE
    assert left(office) == []


def test_a_paper_carries_what_the_products_on_it_were_made_from(
    office: Office, tmp_path: Path
) -> None:
    incident = _flash(office, str(tmp_path / "flash"))
    now = office.workspace.now_ms()
    asked = office.workspace.daily.shift(since_ms=now - DAY_MS, until_ms=now + DAY_MS)
    products = office.workspace.products
    draft = products.draft(asked)
    (flash,) = products.all("flash")
    assert flash.id in draft.records
    office.workspace.records.set(incident, {"release/OWN": None, "release/MSN": None})
    products.save(products.freeze(asked), str(tmp_path / "shift.pdf"))
    assert incident in office.workspace.ledger.carried(left(office)[0])


def test_a_command_that_passes_a_file_on_to_standard_output_says_so(
    office: Office, tmp_path: Path
) -> None:
    _warning(office, str(tmp_path / STANDARD_OUTPUT))
    (row,) = left(office)
    assert (row.way, row.name) == (Way.OUTPUT, "")


def test_bundles_and_papers_stand_in_one_list_in_the_order_in_which_they_left(
    office: Office, tmp_path: Path
) -> None:
    ledger, stick = office.workspace.ledger, "memory:stick"
    note = office.note("Ambush near Adré", "MSN", "SIS:UNAMID")
    path = str(tmp_path / "a.csv")
    for _ in range(2):
        office.workspace.exports.write(NOTES, "SIS:UNAMID", path)
        office.workspace.exchange.run(stick)
        office.workspace.exports.write(NOTES, "MSN", path)
        office.workspace.records.set(note, {"title": "Ambush near Farchana"})
    everything = ledger.find(LedgerQuery())
    said = [one.audience if isinstance(one, PaperLeft) else "bundle" for one in everything]
    assert said == ["MSN", "bundle", "SIS:UNAMID"] * 2
    count = len(everything)
    assert ledger.count(LedgerQuery()) == count
    pages = [ledger.find(LedgerQuery(limit=2, offset=at)) for at in range(0, count, 2)]
    assert [one for page in pages for one in page] == everything
    assert ledger.find(LedgerQuery(record=note)) == everything
    assert ledger.find(LedgerQuery(audiences=("MSN",))) == everything[::3]
    bundles = [one for one in everything if isinstance(one, Sending)]
    assert ledger.find(LedgerQuery(kinds=(Way.BUNDLE,))) == bundles
    contact = bundles[0].released.contact
    assert ledger.find(LedgerQuery(contacts=(contact,))) == bundles
    both = LedgerQuery(contacts=(contact,), audiences=("MSN",))
    assert ledger.count(both) == 4
    ref = office.workspace.records.view(note).row.ref
    assert ledger.find(LedgerQuery(words=ref)) == everything
    assert ledger.find(LedgerQuery(kinds=("incidents",), words="A.CSV")) == [
        one for one in everything if isinstance(one, PaperLeft)
    ]
    assert ledger.count(LedgerQuery(kinds=("minutes",))) == 0


def test_no_row_of_a_paper_is_ever_changed_or_taken_out(office: Office, tmp_path: Path) -> None:
    _warning(office, str(tmp_path / "left"))
    for statement in (
        "DELETE FROM papers",
        "UPDATE papers SET name = ''",
        "DELETE FROM paper_records",
        "UPDATE paper_records SET paper = 2",
    ):
        with pytest.raises(Exception, match="the ledger is kept"):
            office.store._db.execute(statement)
    assert len(left(office)) == 1
