"""What is asked before something is done to an assessment, and what is done with the answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from liaison.core import dtg
from liaison.core.events import Changed
from liaison.core.picture.board import Segment
from liaison.core.picture.comparisons import Comparison
from liaison.core.picture.quarter import Quarter
from liaison.core.picture.scenarios import Scenario
from liaison.core.records.assessment_fields import CASES
from liaison.core.records.fields import Choice
from liaison.core.records.position_fields import ANSWERS
from liaison.core.records.ratings import LAST_PHASE_DAY, LEVELS, PHASES
from liaison.core.values import RecordId, Value
from liaison.ui.screens.assessments.load import Loaded
from liaison.ui.widgets.asking.asks import Ask, Sort
from liaison.ui.widgets.fields.pick import Offer

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

Texts = Mapping[str, str]
Opened = Segment | Quarter | Comparison | Scenario
_MISSIONS_APART = ","

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Plan:
    """One thing to do.

    Attributes:
        title: over the questions.
        asks: the questions; without any it is done at once.
        button: what does it.
        begins: what stands in the questions.
        do: does it, on the vault's lane; a record that it gives is opened.
        as_form: whether that record is opened as a form.
    """

    title: str
    asks: Sequence[Ask]
    button: str
    do: Callable[[Workspace, Texts], Changed | RecordId]
    begins: Texts = field(default_factory=dict)
    as_form: bool = False


def plan(name: str, opened: Opened, loaded: Loaded) -> Plan:
    """What a button of a page does.

    Raises:
        LookupError: the page has no such button.
    """
    if isinstance(opened, Segment):
        return _border(name, opened, loaded)
    if isinstance(opened, Quarter):
        return _quarter(name, opened, loaded)
    if isinstance(opened, Comparison):
        return _comparison(name, opened, loaded)
    return _scenario(name, opened, loaded)


def beginnings(loaded: Loaded, missions: Sequence[str]) -> dict[str, Plan]:
    """What can be begun from nothing."""
    quarter = loaded.to_open.isoformat() if loaded.to_open else ""
    return {
        "quarterly": Plan(
            translate("Assessments", "Open a quarterly file"),
            [
                Ask("day", translate("Assessments", "Any day of the quarter"), hint="2009-12-31"),
                Ask(
                    "due",
                    translate("Assessments", "Returns due"),
                    hint=translate("Assessments", "A week before the quarter ends"),
                ),
            ],
            translate("Assessments", "Open it and request the returns"),
            _open_quarter,
            {"day": quarter},
        ),
        "comparison": Plan(
            translate("Assessments", "Ask missions one question"),
            [
                Ask("question", translate("Assessments", "Question")),
                Ask("missions", translate("Assessments", "Who is asked"), hint=", ".join(missions)),
            ],
            translate("Assessments", "Begin the comparison"),
            lambda workspace, texts: workspace.comparisons.begin(
                texts["question"], _listed(texts["missions"])
            ),
            {"missions": ", ".join(missions)},
        ),
        "scenario": Plan(
            translate("Assessments", "New scenario"),
            [
                Ask("title", translate("Assessments", "What may come")),
                Ask("case", translate("Assessments", "Case"), Sort.CHOICE, options=_options(CASES)),
                Ask("trigger", translate("Assessments", "What would set it off")),
            ],
            translate("Assessments", "Begin the scenario"),
            lambda workspace, texts: workspace.scenarios.begin(
                texts["title"], case=texts["case"], trigger=texts["trigger"]
            ),
            {"case": "likely"},
            as_form=True,
        ),
    }


def _border(name: str, opened: Segment, loaded: Loaded) -> Plan:
    ref = opened.place.row.ref
    if name == "rate":
        in_force = (*PHASES, *LEVELS)
        return Plan(
            translate("Assessments", "Rating of our side"),
            [
                Ask(
                    "value",
                    translate("Assessments", "Rating"),
                    Sort.CHOICE,
                    options=_options(in_force),
                ),
                Ask(
                    "from",
                    translate("Assessments", "In force from"),
                    hint=LAST_PHASE_DAY.isoformat(),
                ),
                Ask(
                    "rationale",
                    translate("Assessments", "Rationale"),
                    Sort.LONG,
                    translate("Assessments", "Why, in three lines"),
                ),
            ],
            translate("Assessments", "Set the rating"),
            lambda workspace, texts: _rate(workspace, ref, texts),
        )
    if name == "reconcile":
        return Plan(
            translate("Assessments", "Reconciliation note"),
            [Ask("question", translate("Assessments", "What every side answers"))],
            translate("Assessments", "Begin the note"),
            lambda workspace, texts: workspace.ratings.compare(ref, question=texts["question"]),
            {
                "question": translate(
                    "Assessments", "Which facts support your rating, and what would change it?"
                )
            },
        )
    if name == "press":
        rating = next(
            one.rating.id for one in opened.sides if one.mission == loaded.own and one.rating
        )
        return Plan(
            translate("Assessments", "Pressure on our rating"),
            [Ask("text", translate("Assessments", "Who pressed, and how"))],
            translate("Assessments", "Log it"),
            lambda workspace, texts: workspace.ratings.log_pressure(rating, texts["text"]),
        )
    raise LookupError(name)


def _quarter(name: str, opened: Quarter, loaded: Loaded) -> Plan:
    file = opened.file.id
    plans: dict[str, Callable[[], Plan]] = {
        "fill": lambda: replace(
            _at_once(lambda workspace: workspace.quarters.begin_return(file)), as_form=True
        ),
        "ask": lambda: _at_once(lambda workspace: Changed(frozenset(workspace.quarters.ask(file)))),
        "merge": lambda: _at_once(lambda workspace: workspace.quarters.merge(file)),
        "clear": lambda: _clearance(file, ""),
        "note": lambda: _clearance(file, "noted"),
        "dissent": lambda: Plan(
            translate("Assessments", "Dissent"),
            [Ask("text", translate("Assessments", "In one line"))],
            translate("Assessments", "Keep it"),
            lambda workspace, texts: workspace.quarters.dissent(file, texts["text"]),
            {"text": opened.file.it.dissents.get(loaded.own, "")},
        ),
        "freeze": lambda: Plan(
            translate("Assessments", "Freeze the assessment"),
            [
                Ask(party, translate("Assessments", "Without {party}: why").format(party=party))
                for party in opened.uncleared
            ],
            translate("Assessments", "Freeze it"),
            lambda workspace, texts: workspace.quarters.freeze(file, without=texts),
        ),
    }
    return plans[name]()


def _clearance(file: RecordId, noted: str) -> Plan:
    asks = [
        Ask("answer", translate("Assessments", "Word"), Sort.CHOICE, options=_options(ANSWERS)),
        Ask(
            "comment",
            translate("Assessments", "Comment"),
            hint=translate("Assessments", "In one line"),
        ),
    ]
    if noted:
        asks = [
            Ask("party", translate("Assessments", "Mission")),
            Ask("role", translate("Assessments", "Who said so")),
            *asks,
        ]
    return Plan(
        translate("Assessments", "Clearance noted by telephone")
        if noted
        else translate("Assessments", "Clearance"),
        asks,
        translate("Assessments", "Keep it"),
        lambda workspace, texts: workspace.quarters.clear(
            file,
            answer=texts["answer"],
            comment=texts["comment"],
            party=texts.get("party", "").strip().upper(),
            role=texts.get("role", "").strip(),
        ),
        {"answer": "yes"},
    )


def _comparison(name: str, opened: Comparison, loaded: Loaded) -> Plan:
    record, it = opened.read.id, opened.read.it
    plans: dict[str, Callable[[], Plan]] = {
        "answer": lambda: Plan(
            translate("Assessments", "Answer of {mission}").format(mission=loaded.own),
            [Ask("text", translate("Assessments", "Answer"), Sort.LONG)],
            translate("Assessments", "Keep it"),
            lambda workspace, texts: workspace.comparisons.answer(record, texts["text"]),
            {"text": it.answers.get(loaded.own, "")},
        ),
        "differences": lambda: Plan(
            translate("Assessments", "Differences"),
            [Ask("text", translate("Assessments", "In what"), Sort.LONG)],
            translate("Assessments", "Keep it"),
            lambda workspace, texts: workspace.records.set_text(
                record, "differences", texts["text"]
            ),
            {"text": it.differences},
        ),
        "settle": lambda: _at_once(
            lambda workspace: workspace.records.set(record, {"state": "cleared"})
        ),
    }
    return plans[name]()


def _scenario(name: str, opened: Scenario, loaded: Loaded) -> Plan:
    record = opened.read.id
    if name == "respond":
        return Plan(
            translate("Assessments", "Response of {mission}").format(mission=loaded.own),
            [Ask("text", translate("Assessments", "What it would do"))],
            translate("Assessments", "Keep it"),
            lambda workspace, texts: workspace.scenarios.respond(record, texts["text"]),
            {"text": opened.responses.get(loaded.own, "")},
        )
    if name == "tick":
        notes = [Offer(row.ref, row.title) for row in loaded.notes]
        signs = [Offer(one.it.text) for one in opened.signs if not one.it.seen]
        return Plan(
            translate("Assessments", "A sign was seen"),
            [
                Ask("sign", translate("Assessments", "Sign"), Sort.PICK, offers=signs),
                Ask(
                    "note",
                    translate("Assessments", "Note that tells of it"),
                    Sort.PICK,
                    offers=notes,
                ),
            ],
            translate("Assessments", "Tick it"),
            lambda workspace, texts: workspace.scenarios.tick(
                record, texts["sign"], workspace.records.identify(texts["note"])
            ),
            {"sign": signs[0].text if len(signs) == 1 else ""},
        )
    raise LookupError(name)


def _at_once(do: Callable[[Workspace], Changed | RecordId]) -> Plan:
    return Plan("", (), "", lambda workspace, _texts: do(workspace))


def _open_quarter(workspace: Workspace, texts: Texts) -> RecordId:
    parse = workspace.records.parse_value
    day = str(parse("ASSESSMENT", "period/from", texts["day"]) or "")
    due = str(parse("ASSESSMENT", "due", texts["due"]) or "")
    made = workspace.quarters.open(dtg.day(day), due=due)
    workspace.quarters.ask(made)
    return made


def _rate(workspace: Workspace, segment: str, texts: Texts) -> RecordId:
    writes: dict[str, Value] = {}
    if texts["from"].strip():
        writes["from"] = workspace.records.parse_value("ASSESSMENT", "from", texts["from"])
    made = workspace.ratings.add(
        segment, texts["value"], writes=writes, rationale=texts["rationale"].strip()
    )
    return workspace.ratings.segment(segment).place.id if made else made


def _listed(text: str) -> list[str]:
    return [one.strip() for one in text.split(_MISSIONS_APART) if one.strip()]


def _options(choices: Sequence[Choice]) -> tuple[tuple[str, str], ...]:
    return tuple((one.value, translate("Picture", one.label)) for one in choices)
