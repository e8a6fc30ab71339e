"""The reference data that comes with the product, as tests read it."""

from __future__ import annotations

import json
from pathlib import Path

from liaison.core.gazetteer import Entry, read_rows

GAZETTEER = Path(__file__).parents[2] / "resources" / "gazetteer.json"


def listed_places() -> list[Entry]:
    return read_rows(json.loads(GAZETTEER.read_text(encoding="utf-8"))["places"])
