"""What counts as confirmed: independent sources, each once, however many missions pass it on."""

from __future__ import annotations

import pytest

from liaison.core.picture.grading import confirming, independent_sources
from liaison.core.records.views import Link, Note
from liaison.core.values import RecordId

IDS = {name: RecordId(name.encode() * 16) for name in "abcdefg"}


def told(**notes: str) -> dict[RecordId, Note]:
    """Notes by name, each with its links: "c:b f:a" confirms b and follows a; "sister" is an origin."""
    found = {}
    for name, said in notes.items():
        words = [word for word in said.split() if word != "sister"]
        links = {
            str(at): Link({"c": "confirms", "f": "follows"}[word[0]], IDS[word[2]].hex())
            for at, word in enumerate(words)
        }
        origin = "sister" if "sister" in said else "own"
        found[IDS[name]] = Note(kind="incident", links=links, origin=origin)
    return found


@pytest.mark.parametrize(
    ("notes", "sources"),
    [
        ({"a": ""}, ""),
        ({"a": "c:b", "b": ""}, "b"),
        ({"a": "c:b c:c", "b": "", "c": ""}, "bc"),
        ({"a": "", "b": "c:a", "c": "c:a"}, "bc"),
        ({"a": "", "b": "c:a", "c": "c:a f:b", "d": "c:a f:c"}, "b"),
        ({"a": "", "b": "c:a f:e", "c": "c:a f:e", "d": "c:a f:e", "e": ""}, "e"),
        ({"a": "", "b": "c:a f:a", "c": "c:a f:b"}, ""),
        ({"a": "f:e", "b": "c:a f:e", "c": "c:a", "e": ""}, "c"),
        ({"a": "", "b": "c:a sister", "c": "c:a"}, "c"),
        ({"a": "", "b": "c:a f:c", "c": "f:b"}, ""),
        ({"a": "c:g"}, ""),
    ],
)
def test_one_source_counts_once_by_whatever_way_it_comes(
    notes: dict[str, str], sources: str
) -> None:
    known = told(**notes)
    found = independent_sources(IDS["a"], known, confirming(known))
    assert found == {IDS[name] for name in sources}
