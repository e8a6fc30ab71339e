from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.core import naming, wording
from liaison.core.errors import Reason
from liaison.core.stays import Stays
from sync.errors import Reason as SyncReason

ROOT = Path(__file__).parents[3]
EVERY = [*Reason, *SyncReason, *Stays]


@pytest.mark.parametrize("reason", EVERY)
def test_every_reason_has_a_sentence_and_a_next_step(reason: str) -> None:
    sentence, step = wording.templates(reason)
    assert reason in wording.WORDINGS
    for said in (sentence, step):
        assert said[0].isupper() or said[0] in "{["
        assert said.endswith(".")
        assert said.count("[") == said.count("]")


def test_no_code_stands_for_two_reasons() -> None:
    codes = [reason.value for reason in EVERY]
    assert len(codes) == len(set(codes)) == len(wording.WORDINGS)


def test_a_part_in_brackets_is_said_only_when_it_is_known() -> None:
    said = wording.sentence(SyncReason.CARRIER_FULL, {"needed": 12, "free": 3})
    assert said == "The stick is full; 12 bytes are needed, 3 are free."
    assert wording.sentence(SyncReason.CARRIER_FULL, {}) == "The stick is full."


def test_a_placeholder_that_nobody_filled_shows_as_missing() -> None:
    assert wording.sentence(Reason.CONTACT_UNKNOWN, {}) == "There is no contact called …."


@pytest.mark.parametrize("listed", ["A, B, …", "\u2068A, B, …\u2069"])
def test_a_list_that_goes_on_has_no_full_stop(listed: str) -> None:
    assert wording.render("Allowed: {allowed}.", {"allowed": listed}) == f"Allowed: {listed}"


def test_a_filled_value_is_never_read_as_a_template() -> None:
    said = wording.sentence(Reason.CONTACT_UNKNOWN, {"name": "{name}[x]"})
    assert said == "There is no contact called {name}[x]."


def test_a_code_that_we_do_not_know_is_said_by_its_code() -> None:
    assert wording.sentence("sync.later", {}) == "This was refused: sync.later."
    assert wording.next_step("sync.later", {})


def raised() -> Iterator[tuple[str, set[str], str]]:
    """Reason, parameter names and place of every refusal in the source with plain keywords."""
    for path in [*ROOT.glob("liaison/core/**/*.py"), *ROOT.glob("sync/**/*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Refused"):
                continue
            named = [one.arg for one in node.keywords if one.arg is not None]
            if len(named) == len(node.keywords) and isinstance(node.args[0], ast.Attribute):
                yield node.args[0].attr, set(named), f"{path.name}:{node.lineno}"


def test_what_a_sentence_needs_is_given_wherever_it_is_raised() -> None:
    names = {reason.name: reason.value for reason in [*Reason, *SyncReason]}
    found = list(raised())
    assert len(found) > 50
    for name, given, place in found:
        for template in wording.templates(names[name]):
            needed = set(wording._PLACEHOLDER.findall(wording._OPTIONAL.sub("", template)))
            assert needed <= given, place


def test_labels_are_found_by_type_kind_state_code_and_field() -> None:
    assert naming.type_label("NOTE") == "Note"
    assert naming.kind_label("NOTE", "incident") == "Incident"
    assert naming.kind_label("NOTE", "newer") == "newer"
    assert naming.state_label("NOTE", "acted") == "Acted on"
    assert naming.code_label("CRM-1") == "Ambush, hit and run"
    assert naming.field_label("NOTE", "killed/civ/min") == "Killed"
    assert naming.field_label("NOTE", "colour") == "colour"
    assert naming.grade_label("B2") == ("Usually reliable", "Probably true")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("head of mission", "Head of mission"),
        ("jmac", "JMAC"),
        ("jmac chief", "JMAC chief"),
        ("Head of DSS", "Head of DSS"),
        ("écoute", "Écoute"),
        ("", ""),
    ],
)
def test_a_function_begins_with_a_capital_and_acronyms_are_nothing_else(
    written: str, shown: str
) -> None:
    assert naming.function_label(written) == shown
