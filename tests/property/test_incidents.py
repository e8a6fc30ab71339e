"""What is written as data is read back as it was, whatever letters it holds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from liaison.core.reports.incidents import COLUMNS, Cell, Incidents
from liaison.documents.writer import DocumentPrinter

WORDS = st.text(
    st.one_of(
        st.sampled_from("=+-@'\"\t,;\n#é ع"),
        st.characters(exclude_categories=["Cs", "Cc"]),
    ),
    max_size=12,
).filter(lambda said: bool(said.strip()) and not said.startswith("#"))
CELLS: st.SearchStrategy[Cell] = st.one_of(
    st.none(), WORDS, st.integers(0, 10**6), st.floats(-180, 180)
)
NAMES = [column.name for column in COLUMNS if column.name not in {"ref", "lat", "lon"}]
ROWS = st.lists(st.dictionaries(st.sampled_from(NAMES), CELLS, min_size=1), max_size=4)


@given(ROWS, st.sampled_from(["csv", "geojson"]))
def test_rows_come_back_from_a_file_as_they_went_in(
    rows: list[dict[str, Cell]], ending: str
) -> None:
    given_out = [{**row, "ref": f"R{number}"} for number, row in enumerate(rows)]
    whole = Incidents(tuple(given_out), "ALLM", "U", "", 0, {}, exercise=False)
    printer = DocumentPrinter()
    table = printer.read_incidents(printer.incidents(whole, ending), ending)
    assert [dict(row.cells) for row in table.rows] == [
        {name: str(cell) for name, cell in row.items() if cell is not None} for row in given_out
    ]
    assert not any(row.fault for row in table.rows)
