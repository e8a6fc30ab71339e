"""What comes with the program, as files under `resources`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib import resources


def text(name: str) -> str:
    """A file's text, by its path there."""
    return resources.files("resources").joinpath(*name.split("/")).read_text(encoding="utf-8")


@cache
def region() -> Mapping[str, object]:
    """The sample region: its missions, sites and records."""
    read: Mapping[str, object] = json.loads(text("sample/region.json"))
    return read
