"""Assessments, subjects, positions, resources, benchmarks, products as structures; see `records.views`."""

from __future__ import annotations

import msgspec

from liaison.core.records.views import Count, Envelope


class Pressure(msgspec.Struct, frozen=True):
    """One attempt to have a rating changed."""

    at: int | None = None
    text: str = ""
    note: str = ""


class Indicator(msgspec.Struct, frozen=True):
    """A sign that a scenario is coming true."""

    text: str = ""
    seen: bool = False
    note: str = ""


class Destination(msgspec.Struct, frozen=True):
    """A country that people may flee to."""

    country: str = ""
    people: Count = Count()


class Period(msgspec.Struct, frozen=True, rename={"from_": "from"}):
    """Days, first and last."""

    from_: str = ""
    to: str = ""


class Input(msgspec.Struct, frozen=True):
    """What one site was asked for, and when it came."""

    asked: bool = False
    received: str = ""


class Clearance(msgspec.Struct, frozen=True):
    """One party's word on a text; "" while it has not answered."""

    asked: bool = False
    answer: str = ""
    role: str = ""
    on: str = ""
    comment: str = ""
    digest: str = ""


class Threat(msgspec.Struct, frozen=True):
    """What a site says of one of the five categories."""

    intent: int | None = None
    capability: int | None = None
    inhibiting: int | None = None
    likelihood: str = ""
    impact: str = ""
    confidence: str = ""
    trend: str = ""
    text: str = ""


class Judgement(msgspec.Struct, frozen=True):
    """A key judgement."""

    text: str = ""
    likelihood: str = ""
    confidence: str = ""


class Assessment(Envelope, frozen=True, kw_only=True, rename={"from_": "from"}):
    """An assessment of any kind; fields of other kinds keep their defaults."""

    area: str = ""
    border_segment: str = ""
    scheme: str = ""
    value: str = ""
    from_: str = ""
    to: str = ""
    set_by: str = ""
    rationale: str = ""
    pressure: dict[str, Pressure] = {}
    line: str = ""
    category: str = ""
    intent: int | None = None
    capability: int | None = None
    inhibiting: int | None = None
    likelihood: str = ""
    impact: str = ""
    confidence: str = ""
    trend: str = ""
    case: str = ""
    trigger: str = ""
    indicators: dict[str, Indicator] = {}
    consequences: str = ""
    displacement_to: dict[str, Destination] = {}
    responses: dict[str, str] = {}
    consulted: dict[str, str] = {}
    question: str = ""
    answers: dict[str, str] = {}
    differences: str = ""
    period: Period = Period()
    due: str = ""
    inputs: dict[str, Input] = {}
    scenarios: dict[str, str] = {}
    judgements: dict[str, Judgement] = {}
    joint: dict[str, str] = {}
    dissents: dict[str, str] = {}
    recommendations: dict[str, str] = {}
    uncleared: dict[str, str] = {}
    file: str = ""
    threats: dict[str, Threat] = {}
    incidents: dict[str, str] = {}
    ratings: dict[str, str] = {}
    clearances: dict[str, Clearance] = {}


class Facet(msgspec.Struct, frozen=True):
    """One side of a group: where it rests, who feeds it."""

    kind: str = ""
    text: str = ""
    as_of: str = ""
    grade: str = ""


class Fact(msgspec.Struct, frozen=True):
    """What a mission found of a contractor."""

    mission: str = ""
    on: str = ""
    finding: str = ""
    source: str = ""


class Agreed(msgspec.Struct, frozen=True):
    """What a party to a process agreed to, and how it stands."""

    party: str = ""
    term: str = ""
    status: str = ""
    on: str = ""


class Subject(Envelope, frozen=True, kw_only=True):
    """A dossier of any kind."""

    responsible: str = ""
    contributors: dict[str, bool] = {}
    aka: dict[str, bool] = {}
    strength: Count = Count()
    strength_on: str = ""
    posture: str = ""
    facets: dict[str, Facet] = {}
    basis: str = ""
    standing: str = ""
    service: str = ""
    facts: dict[str, Fact] = {}
    reply: str = ""
    terms: dict[str, Agreed] = {}


class Grounds(msgspec.Struct, frozen=True):
    """A fact that a position rests on."""

    text: str = ""
    record: str = ""


class Question(msgspec.Struct, frozen=True):
    """What may be asked, and what is said then."""

    q: str = ""
    a: str = ""


class Position(Envelope, frozen=True, kw_only=True):
    """A position of any kind; its text is the body."""

    audiences: dict[str, bool] = {}
    valid_until: str = ""
    facts: dict[str, Grounds] = {}
    if_asked: dict[str, Question] = {}
    avoid: dict[str, str] = {}
    by_mission: dict[str, str] = {}
    parties: dict[str, bool] = {}
    steps: dict[str, str] = {}
    local_context: str = ""
    clearances: dict[str, Clearance] = {}


class Lesson(Envelope, frozen=True, kw_only=True):
    """What was learnt."""

    context: str = ""
    did: str = ""
    result: str = ""
    again: str = ""
    transfer: str = ""
    source_product: str = ""
    contact: str = ""
    names_nobody: bool = False


class Dates(msgspec.Struct, frozen=True):
    """From a promise to its keeping."""

    pledged: str = ""
    announced: str = ""
    revised: dict[str, bool] = {}
    actual: str = ""


class Request(msgspec.Struct, frozen=True, rename={"from_": "from", "for_": "for"}):
    """One mission's wish for what is another's."""

    by: str = ""
    for_: str = ""
    from_: str = ""
    to: str = ""
    state: str = ""


class Resource(Envelope, frozen=True, kw_only=True):
    """A resource of any kind."""

    responsible: str = ""
    dates: Dates = Dates()
    delay_cause: str = ""
    effect: str = ""
    idle: dict[str, Period] = {}
    requests: dict[str, Request] = {}
    by_mission: dict[str, str] = {}
    contributors: dict[str, bool] = {}


class Need(msgspec.Struct, frozen=True):
    """What one mission needs from another, and whether that one agreed."""

    mission: str = ""
    what: str = ""
    agreed: bool = False


class Benchmark(Envelope, frozen=True, kw_only=True):
    """What a mission wants to reach."""

    mission: str = ""
    measure: str = ""
    baseline: str = ""
    target: str = ""
    due: str = ""
    lead: str = ""
    partners: dict[str, bool] = {}
    needs_from: dict[str, Need] = {}


class Span(msgspec.Struct, frozen=True, rename={"from_": "from"}):
    """Moments, first and last."""

    from_: int | None = None
    to: int | None = None


class Source(msgspec.Struct, frozen=True):
    """A record that a product was made from, as it stood then."""

    record: str = ""
    change: str = ""


class Product(Envelope, frozen=True, kw_only=True):
    """What was made and handed out."""

    number: str = ""
    period: Span = Span()
    template: str = ""
    sources: dict[str, Source] = {}
    left_out: dict[str, int] = {}
    frozen_text: str = ""
    signed_by: str = ""
