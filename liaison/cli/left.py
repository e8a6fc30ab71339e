"""Papers that left, as commands tell of them."""

from __future__ import annotations

from collections.abc import Iterable

from liaison.cli import told
from liaison.cli.session import Json
from liaison.cli.shapes import instant
from liaison.core.paper_rows import PaperLeft
from liaison.core.telling.paper import tell, tell_name
from liaison.core.values import RecordId
from liaison.core.wording import untranslated

_RECORDS = "records: {n}"


def paper(of: PaperLeft, records: Iterable[RecordId] | None = None) -> dict[str, Json]:
    """One of them; `records` are those that stand on it."""
    carried: dict[str, Json] = {}
    if records is not None:
        carried["records"] = [record.hex() for record in records]
    return {
        "way": of.way.value,
        "at": instant(of.at_ms),
        "kind": of.kind.value,
        "ref": of.ref,
        "langs": of.langs,
        "format": of.format,
        "for": of.audience,
        "file": of.name,
        "sha256": of.sha256.hex(),
        "bytes": of.bytes,
        "by": f"{of.role}@{of.site}",
        "device": of.device.hex(),
        "count": of.records,
        **carried,
    }


def paper_line(of: PaperLeft) -> str:
    """The same for people, as the ledger has it."""
    said = f"{tell_name(of, untranslated)}; {tell(of, untranslated, told.moment)}"
    return f"{said}; {_RECORDS.format(n=of.records)}"


def carrying(papers: Iterable[PaperLeft], *, indent: str = "") -> list[str]:
    """Papers to ask back for, under a line that says so; nothing where there are none."""
    lines = [f"{indent}  {paper_line(one)}" for one in papers]
    return (
        [f"{indent}On paper, which no recall reaches; ask its readers for it back:", *lines]
        if lines
        else []
    )
