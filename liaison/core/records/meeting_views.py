"""Series, meetings, actions and replies as frozen structures; see `records.views` for the rules."""

from __future__ import annotations

import msgspec

from liaison.core.records.views import Envelope, Spot


class Cadence(msgspec.Struct, frozen=True, rename={"from_": "from"}):
    """How often a series meets from a day on: `times` in every `every` units."""

    from_: str = ""
    times: int = 0
    every: int = 1
    unit: str = ""
    why: str = ""


class Turn(msgspec.Struct, frozen=True):
    """One turn of a rota."""

    no: int = 0
    party: str = ""
    duty: str = "host"
    taken: str = ""
    skipped: str = ""


class Series(Envelope, frozen=True, kw_only=True):
    """Meetings that belong together."""

    starts_on: str = ""
    cadence: dict[str, Cadence] = {}
    rota: dict[str, Turn] = {}
    members: dict[str, bool] = {}
    expected: dict[str, bool] = {}
    mode: str = ""
    venue: Spot | None = None
    silence_days: int | None = None


class Candidate(msgspec.Struct, frozen=True):
    """A possible venue."""

    place: Spot | None = None
    risk: str = ""


class Move(msgspec.Struct, frozen=True, rename={"from_": "from"}):
    """A postponement (days) or a change of venue (names): what was, what became of it, why, who."""

    from_: str = ""
    to: str = ""
    reason: str = ""
    who: str = ""
    at: int | None = None


class Invitee(msgspec.Struct, frozen=True):
    """One party at a meeting; "" means that nobody has said."""

    invited: str = ""
    why: str = ""
    reply: str = ""
    attendance: str = ""
    arrived: int | None = None
    left: int | None = None
    level: str = ""
    headcount: int | None = None
    constraint: str = ""
    visa: str = ""
    lift_from: str = ""
    note: str = ""


class Delegate(msgspec.Struct, frozen=True):
    """One seat: a role, its visa and its lift."""

    party: str = ""
    role: str = ""
    function: str = ""
    visa: str = ""
    visa_by: str = ""
    lift_from: str = ""
    lift: str = ""


class Item(msgspec.Struct, frozen=True):
    """One item of an agenda."""

    no: float = 0
    kind: str = "item"
    title: str = ""
    title2: str = ""
    lead: str = ""
    minutes: int | None = None
    paper: str = ""
    began: int | None = None
    closed: int | None = None
    discussion: str = ""
    discussion2: str = ""


class Paper(msgspec.Struct, frozen=True, rename={"from_": "from"}):
    """A paper that lies on the table."""

    title: str = ""
    from_: str = ""
    item: str = ""


class MinutesState(msgspec.Struct, frozen=True):
    """How far the minutes are."""

    state: str = "none"
    circulated: int | None = None
    silence: str = ""
    digest: str = ""
    adopted: int | None = None
    adopted_at: str = ""
    adopted_digest: str = ""
    heads: dict[str, list[bytes]] = {}

    @property
    def out(self) -> str:
        """The digest of the text that readers have: as adopted, or else as it went out; "" for none."""
        return self.adopted_digest or self.digest


class Outcome(msgspec.Struct, frozen=True):
    """What became of a proposed correction."""

    outcome: str = ""
    by: str = ""


class Corrigendum(msgspec.Struct, frozen=True):
    """A correction of adopted minutes, beside the text."""

    at: int | None = None
    item: str = ""
    by: str = ""
    old: str = ""
    new: str = ""
    why: str = ""


class Noted(msgspec.Struct, frozen=True):
    """What a party without a vault said to the minutes, as their keeper noted it."""

    party: str = ""
    word: str = ""
    who: str = ""
    role: str = ""
    on: str = ""
    how: str = ""
    text: str = ""
    digest: str = ""
    by: str = ""
    at: int | None = None


class Meeting(Envelope, frozen=True, kw_only=True):
    """A meeting of any kind."""

    series: str = ""
    parent: str = ""
    beside: str = ""
    starts: int | None = None
    ends: int | None = None
    tz: str = ""
    venue: Spot | None = None
    mode: str = ""
    host: str = ""
    chair: str = ""
    secretary: str = ""
    lang2: str = ""
    sequence: int = 0
    venues: dict[str, Candidate] = {}
    venue_history: dict[str, Move] = {}
    postponements: dict[str, Move] = {}
    invitees: dict[str, Invitee] = {}
    delegates: dict[str, Delegate] = {}
    functions: dict[str, bool] = {}
    agenda: dict[str, Item] = {}
    papers: dict[str, Paper] = {}
    minutes: MinutesState = MinutesState()
    corrections: dict[str, Outcome] = {}
    corrigenda: dict[str, Corrigendum] = {}
    noted: dict[str, Noted] = {}


class Progress(msgspec.Struct, frozen=True):
    """One word on how an action stands."""

    at: int | None = None
    by: str = ""
    mission: str = ""
    state: str = ""
    text: str = ""


class Action(Envelope, frozen=True, kw_only=True):
    """A decision, a task, a request: who owes what until when."""

    meeting: str = ""
    item: str = ""
    responsible: str = ""
    support: dict[str, bool] = {}
    due: str = ""
    bound: str = ""
    dropped_because: str = ""
    progress: dict[str, Progress] = {}
    receiver: str = ""
    accepted_on: str = ""
    accepted_by: str = ""
    evidence: dict[str, str] = {}


class Reply(Envelope, frozen=True, kw_only=True):
    """A mission's answer to minutes, to a warning or to a recall, or its word on two notes."""

    meeting: str = ""
    warning: str = ""
    recall: str = ""
    note: str = ""
    had: bool = False
    passed_on: dict[str, bool] = msgspec.field(default_factory=dict)
    tz: str = ""
    digest: str = ""
    item: str = ""
    path: str = ""
    old: str = ""
    new: str = ""
