"""A scenario: its signs with the notes that show them, who was consulted, what each mission would do. No Qt here."""

from __future__ import annotations

from liaison.core.picture.scenarios import Scenario, Sign
from liaison.core.records.assessment_fields import CASES, CONSULTED
from liaison.core.records.picture_views import Destination
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.ui.screens.assessments.entries import choice
from liaison.ui.screens.assessments.load import Loaded, Tongue
from liaison.ui.screens.assessments.page import (
    ACCENT,
    MUTED,
    NOTHING,
    WARNING,
    Block,
    Doing,
    Grid,
    Page,
    Said,
    Text,
)

_SCENARIO = QT_TRANSLATE_NOOP("Assessments", "Scenario")
_TRIGGER = QT_TRANSLATE_NOOP("Assessments", "What would set it off")
_SIGNS = QT_TRANSLATE_NOOP("Assessments", "Signs that it is coming")
_SEEN = QT_TRANSLATE_NOOP("Assessments", "Seen")
_SIGN = QT_TRANSLATE_NOOP("Assessments", "Sign")
_NOTE = QT_TRANSLATE_NOOP("Assessments", "Note that tells of it")
_YES = QT_TRANSLATE_NOOP("Assessments", "✓ seen")
_NO = QT_TRANSLATE_NOOP("Assessments", "not seen")
_NO_NOTE = QT_TRANSLATE_NOOP("Assessments", "no note is named")
_OF_ALL = QT_TRANSLATE_NOOP("Assessments", "{seen} of {all} seen")
_CONSEQUENCES = QT_TRANSLATE_NOOP("Assessments", "Consequences")
_FLEE = QT_TRANSLATE_NOOP("Assessments", "People may go to")
_WHO = QT_TRANSLATE_NOOP("Assessments", "Who was consulted")
_PARTY = QT_TRANSLATE_NOOP("Assessments", "Party")
_HOW = QT_TRANSLATE_NOOP("Assessments", "How")
_RESPONSE = QT_TRANSLATE_NOOP("Assessments", "What it would do")
_NOBODY = QT_TRANSLATE_NOOP("Assessments", "nobody asked")
_NOTHING = QT_TRANSLATE_NOOP("Assessments", "nothing said")
_UNASKED = QT_TRANSLATE_NOOP("Assessments", "Nobody asked {parties}.")
_TICK = QT_TRANSLATE_NOOP("Assessments", "Tick a sign…")
_RESPOND = QT_TRANSLATE_NOOP("Assessments", "Say what {mission} would do…")


def page(of: Scenario, loaded: Loaded, say: Tongue) -> Page:
    """The page of one scenario."""
    it = of.read.it
    case = choice(CASES, it.case, say)
    about = [say(_SCENARIO), case, of.read.owned_by, of.read.row.ref]
    blocks: list[Block] = [Text(say(_TRIGGER), it.trigger)] if it.trigger else []
    if of.signs:
        blocks.append(
            Grid(
                say(_SIGNS),
                (say(_SEEN), say(_SIGN), say(_NOTE)),
                tuple(_sign(one, say) for one in of.signs),
                say(_OF_ALL, seen=of.seen, all=len(of.signs)),
                tuple(one.note.id if one.note else None for one in of.signs),
                (1, 3, 3),
            )
        )
    if it.consequences.strip():
        blocks.append(Text(say(_CONSEQUENCES), it.consequences.strip()))
    if it.displacement_to:
        places = sorted(_destination(one) for one in it.displacement_to.values())
        blocks.append(Text(say(_FLEE), " · ".join(places)))
    blocks.append(_grid(of, loaded, say))
    doings = (
        (
            Doing("tick", say(_TICK)),
            Doing("respond", say(_RESPOND, mission=loaded.own)),
        )
        if of.read.editable and it.state != "frozen"
        else ()
    )
    return Page(
        it.title,
        " · ".join(part for part in about if part),
        _notice(of, say),
        tuple(blocks),
        doings,
        of.read.id,
    )


def _notice(of: Scenario, say: Tongue) -> Said:
    unasked = [party for party, how in of.consulted.items() if not how]
    return Said(say(_UNASKED, parties=", ".join(unasked)), WARNING) if unasked else Said("")


def _sign(of: Sign, say: Tongue) -> tuple[Said, ...]:
    seen = Said(say(_YES), WARNING) if of.it.seen else Said(say(_NO), MUTED)
    if of.note is not None:
        return seen, Said(of.it.text), Said(f"{of.note.ref} {of.note.title}".strip(), ACCENT)
    lacking = Said(say(_NO_NOTE), WARNING) if of.it.seen else Said(NOTHING, MUTED)
    return seen, Said(of.it.text), lacking


def _grid(of: Scenario, loaded: Loaded, say: Tongue) -> Grid:
    """One row for everybody concerned; an empty cell says that it is empty."""
    rows = []
    for party in sorted({*of.consulted, *of.responses}):
        how = of.consulted.get(party, "")
        consulted = Said(choice(CONSULTED, how, say)) if how else Said(say(_NOBODY), WARNING)
        text = of.responses.get(party, "")
        is_mission = party in of.responses
        responds = Said(text) if text else Said(say(_NOTHING) if is_mission else NOTHING, MUTED)
        rows.append((Said(loaded.parties.get(party, party)), consulted, responds))
    return Grid(say(_WHO), (say(_PARTY), say(_HOW), say(_RESPONSE)), tuple(rows), widths=(2, 2, 3))


def _destination(of: Destination) -> str:
    least, most = of.people.min, of.people.max
    if least is None and most is None:
        return of.country
    ends = dict.fromkeys("?" if end is None else str(end) for end in (least, most))
    return " ".join([of.country, "\u2013".join(ends)])
