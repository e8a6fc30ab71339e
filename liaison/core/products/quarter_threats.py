"""Threats as sites see them, dossiers of groups, and both sides of each border, for a quarterly assessment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from liaison.core.papers.words import NONE
from liaison.core.picture.board import Segment, Side
from liaison.core.picture.quarter import Compared, Quarter
from liaison.core.products import estimates
from liaison.core.products.asked import Frame
from liaison.core.products.gathering import title
from liaison.core.products.sitrep_tables import rating
from liaison.core.reader import Reader
from liaison.core.records.picture_views import Subject, Threat
from liaison.core.records.quarterly_fields import CATEGORIES, IMPACTS, TRENDS
from liaison.core.reports.report import Block, Heading, Paragraph, Table, Tone
from liaison.core.translatable import QT_TRANSLATE_NOOP

_AREA = QT_TRANSLATE_NOOP("Paper", "Area")
_SCALE = QT_TRANSLATE_NOOP("Paper", "Intent / capability / inhibiting (1-5)")
_LIKELIHOOD = QT_TRANSLATE_NOOP("Paper", "Likelihood")
_IMPACT = QT_TRANSLATE_NOOP("Paper", "Impact")
_CONFIDENCE = QT_TRANSLATE_NOOP("Paper", "Confidence")
_TREND = QT_TRANSLATE_NOOP("Paper", "Trend")
_GROUNDS = QT_TRANSLATE_NOOP("Paper", "Grounds")
_APART = QT_TRANSLATE_NOOP("Paper", "Marked: sites are {n} steps of likelihood apart.")
_SEGMENT = QT_TRANSLATE_NOOP("Paper", "Border segment")
_SIDE = QT_TRANSLATE_NOOP("Paper", "Side")
_RATING = QT_TRANSLATE_NOOP("Paper", "Rating")
_SINCE = QT_TRANSLATE_NOOP("Paper", "In force from")
_WHY = QT_TRANSLATE_NOOP("Paper", "Rationale")
_DIFFERS = QT_TRANSLATE_NOOP("Paper", "{segment}: the sides differ since {day}.")
_DIFFERS_LONG = QT_TRANSLATE_NOOP("Paper", "{segment}: the sides differ; since when is not stated.")
_COMPARED = QT_TRANSLATE_NOOP("Paper", "Compared: {differences}")
_GROUP_KINDS = frozenset({"armed_group", "criminal_network"})


def threats(of: Quarter, frame: Frame) -> Iterator[Block]:
    """Each category: what sites say side by side, a mark where they are far apart, the agreed text."""
    for one in of.compared:
        if one.said or one.joint.strip():
            yield Heading(frame.words.choice("Picture", CATEGORIES, one.category), 2)
            yield from _category(of, one, frame)


def _category(of: Quarter, one: Compared, frame: Frame) -> Iterator[Block]:
    words = frame.words
    areas = {entry.site: entry.returned.it.area for entry in of.inputs if entry.returned}
    rows = tuple(
        (
            frame.cut.label(site) + (f"\n{areas[site]}" if areas.get(site) else ""),
            *_cells(said, frame),
        )
        for site, said in one.said.items()
    )
    if rows:
        head = (_AREA, _SCALE, _LIKELIHOOD, _IMPACT, _CONFIDENCE, _TREND, _GROUNDS)
        yield Table(tuple(map(words, head)), rows, (18, 13, 16, 12, 13, 10, 18))
    if one.differs:
        yield Paragraph(words(_APART, n=one.apart), tone=Tone.DECISION)
    if one.joint.strip():
        yield Paragraph(one.joint.strip())


def _cells(said: Threat, frame: Frame) -> tuple[str, ...]:
    words = frame.words
    scale = (said.intent, said.capability, said.inhibiting)
    return (
        " / ".join(NONE if one is None else str(one) for one in scale),
        estimates.likelihood(said.likelihood, words),
        words.choice("Picture", IMPACTS, said.impact) or NONE,
        estimates.confidence(said.confidence, words),
        words.choice("Picture", TRENDS, said.trend) or NONE,
        said.text or NONE,
    )


def groups(reader: Reader, frame: Frame) -> Iterator[Block]:
    """Armed groups and networks with a dossier: their posture in a line."""
    for one in reader.all("SUBJECT", Subject):
        if one.it.kind in _GROUP_KINDS and frame.cut.lets(one.id, "subjects"):
            yield Paragraph(one.it.posture.strip() or NONE, label=title(one.it, frame))


def ratings(board: Iterable[Segment], frame: Frame) -> Iterator[Block]:
    """Every side whose rating the reader may have; since when two differ, only with both of them."""
    words, rows, remarks = frame.words, [], []
    for segment in board:
        rated = [
            side
            for side in segment.sides
            if side.rating and frame.cut.lets(side.rating.id, "ratings")
        ]
        if not rated:
            continue
        name = segment.place.row.title
        name = name if frame.cut.lets(segment.place.id, "places") else segment.place.row.ref
        rows += [(name, *_side(side, frame)) for side in rated]
        if segment.differs and len(rated) == len([one for one in segment.sides if one.rating]):
            remarks += list(_remark(segment, name, frame))
    if rows:
        head = tuple(map(words, (_SEGMENT, _SIDE, _RATING, _SINCE, _WHY)))
        yield Table(head, tuple(rows), (22, 20, 16, 14, 28))
    yield from remarks


def _side(side: Side, frame: Frame) -> tuple[str, ...]:
    if side.rating is None:
        return (side.mission, NONE, NONE, NONE)
    it = side.rating.it
    area = f"{side.mission} · {it.area}" if it.area else side.mission
    return area, rating(it, frame), it.from_ or NONE, it.rationale.strip() or NONE


def _remark(segment: Segment, name: str, frame: Frame) -> Iterator[Block]:
    words, since = frame.words, segment.since
    yield Paragraph(
        words(_DIFFERS, segment=name, day=since.isoformat())
        if since
        else words(_DIFFERS_LONG, segment=name)
    )
    compared = segment.comparison
    if compared and frame.cut.lets(compared.id, "comparisons") and compared.it.differences.strip():
        yield Paragraph(words(_COMPARED, differences=compared.it.differences.strip()))
