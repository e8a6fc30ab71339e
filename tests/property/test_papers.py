"""No word of a record stands on a paper for an audience that the record was not released to."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from liaison.core.errors import Refused
from liaison.core.papers.drafting import PAPERS
from liaison.core.release import terms_of, withheld_from
from liaison.core.values import RecordId, Value
from liaison.documents.writer import DocumentPrinter
from tests.support.meetings import held, series
from tests.support.vaults import Office, offices

AUDIENCES = ("MSN", "ALLM", "SIS:UNAMID", "SIS:UNMIS", "HQ", "REG:AU", "HUB", "UNCT")
TERMS = st.fixed_dictionaries(
    {
        "release": st.sets(st.sampled_from([*AUDIENCES, "OWN"]), max_size=4),
        "cls": st.sampled_from(["U", "C", "SC"]),
        "tlp": st.sampled_from(["TLP:GREEN", "TLP:AMBER", "TLP:RED"]),
        "refused": st.booleans(),
    }
)
SECRETS = ("zanzibar", "quetzal", "obsidian", "marzipan", "halcyon", "juniper")
"""One word a record: series, meeting, decision, action, reply, party."""


def restrict(office: Office, record: RecordId, terms: dict[str, object]) -> None:
    release = terms["release"]
    assert isinstance(release, set)
    before = office.workspace.records.view(record).values
    writes: dict[str, Value] = {path: None for path in before if path.startswith("release/")}
    writes |= {f"release/{one}": True for one in release}
    writes |= {"cls": str(terms["cls"]), "tlp": str(terms["tlp"])}
    if terms["refused"]:
        writes["do_not_release/SIS:UNAMID"] = True
    office.workspace.records.set(record, writes)


def entered(office: Office) -> dict[RecordId, str]:
    """Records that each hold a word that stands nowhere else."""
    records, replies = office.workspace.records, office.workspace.replies
    group = series(office, title=f"Series {SECRETS[0]}")
    meeting = held(office, of=group, title=f"Meeting {SECRETS[1]}")
    item = office.workspace.meetings.view(meeting).items[2]
    decision, action = item.decisions[0][1].id, item.actions[0][1].id
    party = records.add("PARTY", "role", writes={"title": f"Chief {SECRETS[5]}"}, texts={})
    records.set(decision, {"title": f"Decide {SECRETS[2]}"})
    code = records.view(party).row.ref
    records.set(action, {"title": f"Do {SECRETS[3]}", "responsible": code})
    office.workspace.minutes.circulate(meeting, days=1)
    reply = replies.dissent(meeting, why=f"Dissent {SECRETS[4]}")
    replies.correct(meeting, "D-1", new="Decide otherwise", why="It quotes the decision")
    return dict(zip((group, meeting, decision, action, reply, party), SECRETS, strict=True))


@settings(max_examples=12)
@given(terms=st.lists(TERMS, min_size=len(SECRETS), max_size=len(SECRETS)))
def test_a_paper_holds_no_word_that_is_not_released_to_its_audience(
    terms: list[dict[str, object]],
) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        offices(Path(folder), "MINURCAT@TCD-NDJ") as (office,),
    ):
        secrets = entered(office)
        for record, said in zip(secrets, terms, strict=True):
            restrict(office, record, said)
        for audience in AUDIENCES:
            kept = {
                word
                for record, word in secrets.items()
                if withheld_from(
                    terms_of(office.workspace.records._document(record)),
                    audience,
                    here=office.workspace.identity,
                )
            }
            for text in papers(office, list(secrets)[:2], audience):
                assert not [word for word in kept if word in text]


def papers(office: Office, records: list[RecordId], audience: str) -> list[str]:
    """Every paper that can be made for an audience, as its text."""
    made = []
    for record in records:
        for paper in PAPERS:
            try:
                report = office.workspace.papers.report(paper, record, audience=audience)
            except Refused:
                continue
            made.append(DocumentPrinter().write(report, "md").decode())
    return made
