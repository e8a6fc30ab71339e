"""Meetings as tests need them: held, with something said, decided and asked for."""

from __future__ import annotations

from liaison.core import dtg
from liaison.core.values import RecordId, Value
from tests.support.vaults import Office

START, END = dtg.parse("2009-12-10T05:30Z"), dtg.parse("2009-12-11T13:00Z")


def series(office: Office, *, title: str = "Inter-mission, strategic") -> RecordId:
    members: dict[str, Value] = {"members/UNAMID": True, "members/UNMIS": True}
    return office.workspace.prepare.begin_series(
        "strategic", {"title": title, "release/ALLM": True, **members}
    )


def held(office: Office, *, of: RecordId | None = None, title: str = "Second meeting") -> RecordId:
    """A meeting that all missions may have, with a decision, an action and a text."""
    workspace = office.workspace
    made = workspace.prepare.begin(
        "strategic",
        title=title,
        series=of or series(office),
        writes={
            "starts": START,
            "ends": END,
            "tz": "Africa/Kampala",
            "lang2": "fr",
            "release/ALLM": True,
        },
    )
    decision = workspace.room.capture(made, "round", "D Missions compare ratings")
    workspace.room.reword(decision.record, "Les missions comparent les niveaux", lang="fr")
    workspace.room.capture(made, "round", "A send the table @UNAMID !2009-12-18")
    workspace.records.set_text(made, "agenda/round/discussion", "UNAMID: explains phase III.\n")
    workspace.records.set_text(made, "agenda/round/discussion2", "UNAMID: explique la phase III.\n")
    workspace.room.attend(made, "UNAMID", "full")
    workspace.prepare.held(made)
    return made


def circulated(office: Office) -> RecordId:
    """The same, before its readers."""
    made = held(office)
    office.workspace.minutes.circulate(made, days=1)
    return made


def adopted(office: Office) -> RecordId:
    """The same, adopted: nobody was asked, so nobody is waited for."""
    made = held(office)
    for party in ("UNAMID", "UNMIS"):
        office.workspace.records.set(made, {f"invitees/{party}/invited": "no"})
    office.workspace.minutes.circulate(made, days=1)
    office.workspace.minutes.adopt(made)
    return made
