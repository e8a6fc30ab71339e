"""No word of a record stands in a product for an audience that the record was not released to."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping
from importlib import resources
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaison.bootstrap.door import VaultDoor
from liaison.cli.demo import fill
from liaison.core.gazetteer import read_rows
from liaison.core.release import withheld_from
from liaison.core.sample.region import sites
from liaison.core.values import RecordId, RecordQuery, Value
from tests.support.products import told
from tests.support.vaults import Office, exchange, make_office, offices

AUDIENCES = ("MSN", "ALLM", "SIS:UNAMID", "SIS:UNMIS", "HQ", "REG:AU", "HUB", "UNCT")
KINDS = (
    "incident", "displacement", "contact", "warning", "obstruction", "political", "media",
    "movement", "log",
)  # fmt: skip
TYPES = ("NOTE", "ACTION", "PRODUCT", "ASSESSMENT", "SUBJECT")
TERMS = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(KINDS),
        "release": st.sets(st.sampled_from([*AUDIENCES, "OWN"]), max_size=4),
        "cls": st.sampled_from(["U", "C", "SC"]),
        "tlp": st.sampled_from(["TLP:GREEN", "TLP:AMBER", "TLP:RED"]),
        "origin": st.sampled_from(["own", "humanitarian", "host"]),
        "code": st.sampled_from(["CRM-1", "POC-2", "UNP-1"]),
        "section": st.sampled_from(["political", "security", "cross_border", "planned", ""]),
    }
)


def note(office: Office, word: str, terms: Mapping[str, object]) -> RecordId:
    """A note with one word in every place that a product might print."""
    kind, records, now = str(terms["kind"]), office.workspace.records, office.workspace.now_ms()
    release = terms["release"]
    assert isinstance(release, set)
    writes: dict[str, Value] = {"release/MSN": None, "release/OWN": None}
    writes |= {f"release/{one}": True for one in release}
    writes |= {name: str(terms[name]) for name in ("cls", "tlp", "origin")}
    writes |= {"title": f"Title {word}", "alt_titles/fr": f"Titre {word}", "when": now}
    writes |= {
        "actors": f"Men {word}",
        "place": {"name": f"Place {word}"},
        "code": str(terms["code"]),
    }
    writes |= {"sitrep_section": str(terms["section"]) or None, "for_parent": True}
    more: dict[str, dict[str, Value]] = {
        "displacement": {"from": {"name": word}, "to": {"name": word}, "needs": word},
        "contact": {"with_role": word, "next_call": now, "checklist/they_ask": word},
        "warning": {"ask": word, "addressees/SDN-ELF": True, "basis": word},
        "obstruction": {"government": word, "stated_reason": word},
    }
    texts = {"body": f"Body {word}", "comment": f"Comment {word}", "action_taken": f"Did {word}"}
    return records.add("NOTE", kind, writes=writes | more.get(kind, {}), texts=texts)


def withheld(office: Office, record: RecordId, audience: str) -> bool:
    document = office.desk.shelf.load(record)
    assert document is not None
    here, ceilings = office.workspace.identity, office.desk.shelf.ceilings()
    terms = office.desk.shelf.terms(document)
    return withheld_from(terms, audience, here=here, ceilings=ceilings) is not None


@settings(max_examples=8)
@given(terms=st.lists(TERMS, min_size=4, max_size=8))
def test_a_product_holds_no_word_that_is_not_released_to_its_audience(
    terms: list[dict[str, object]],
) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        offices(Path(folder), "MINURCAT@TCD-ABE") as (office,),
    ):
        words = {
            note(office, f"quetzal{at}x", said): f"quetzal{at}x" for at, said in enumerate(terms)
        }
        for audience in AUDIENCES:
            kept = {word for record, word in words.items() if withheld(office, record, audience)}
            text = "\n".join(told(office.workspace, audience))
            assert not [word for word in kept if word in text]
            assert_guards_hold(text, dict(zip(words.values(), terms, strict=True)))


def assert_guards_hold(text: str, notes: Mapping[str, Mapping[str, object]]) -> None:
    """What is told in numbers only gives no title, body, comment or actor away, to anybody."""
    for word, said in notes.items():
        if said["origin"] == "humanitarian" or said["code"] == "POC-2":
            for part in ("Title", "Titre", "Body", "Comment", "Did", "Men"):
                assert f"{part} {word}" not in text


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Office]]:
    """The whole sample, every site's records in a vault of its own, and exchanged between all."""
    folder = tmp_path_factory.mktemp("region")
    door, made = VaultDoor(folder / "state"), []
    stick = folder / "stick"
    stick.mkdir()
    rows = json.loads(resources.files("resources").joinpath("gazetteer.json").read_bytes())
    listed = tuple(read_rows(rows["places"]))
    region = sorted(sites(door.sample()), key=lambda one: not one.owner.is_hub)
    for site in region:
        where, owner = folder / site.owner.site, site.owner
        claims = {"hub": "1"} if owner.is_hub else {}
        made.append(make_office(where, owner.mission, owner.site, claims=claims, listed=listed))
    for one, other in permutations(made, 2):
        one.know(other)
    vaults = [(site, office.workspace) for site, office in zip(region, made, strict=True)]
    fill(door, vaults, str(stick))
    exchange(stick, *made[1:], *made)
    yield made
    for office in made:
        office.workspace.close()


@pytest.mark.slow
@pytest.mark.parametrize("audience", ["OWN", *AUDIENCES, "SIS:MINURCAT", "SIS:MONUC", "SIS:BONUCA"])
def test_no_product_of_the_sample_holds_a_withheld_title_or_text(
    region: list[Office], audience: str
) -> None:
    for office in region:
        text = "\n".join(told(office.workspace, audience))
        for row in office.workspace.records.find(RecordQuery(types=TYPES)):
            if withheld(office, row.id, audience):
                view = office.workspace.records.view(row.id)
                said = [row.title, *(part.strip() for part in view.texts.values())]
                assert not [part for part in said if part and part in text], row.ref
