"""May this reader receive this record, and if not, why. Pure, and the only place that decides.

A record goes to a reader only if an audience on its release list covers the reader and nothing
speaks against it. Where people wrote release values apart and nobody has settled them, the
stricter one counts: fewer audiences, the higher level, the closer traffic light (domain 2.4).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from liaison.core.ceilings import NOTHING_SAID, Ceilings, is_above
from liaison.core.recalling import concerns
from liaison.core.records import audiences, codes, handling, lesson, missions, warning_rules
from liaison.core.records.recall import EVERYBODY
from liaison.core.stays import Stays
from liaison.core.values import Contact, DeviceId, Identity, RecordId, Trust, Value, Withheld
from sync.journal.document import Document

HUMANITARIAN = "humanitarian"
"""The origin that no record leaves its mission with before its originator agrees (domain R66)."""
_DRAFTS = ("draft", "reopened")
"""States of minutes that nobody but their writers should read."""

Alternatives = Mapping[str, Sequence[Value]]
"""All values that stand at each path: several where people wrote apart, null for a removal."""


BARRED = frozenset({Stays.ABOVE_CEILING.value, Stays.TLP_RED.value})
"""What a marking says that was raised after its reader had the record: it is recalled from there."""

NUMBERS_ONLY = "release.numbers_only"
"""Why a record that its reader may have stands in no row of data, see `core.products.guards`."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a record says about its own release, clashes already settled for the stricter side."""

    record: RecordId
    owner: str
    site: str
    release: frozenset[str]
    refused: frozenset[str] = frozenset()
    consent: frozenset[str] = frozenset()
    cls: str = "U"
    tlp: str = handling.TLP_AMBER
    orcon: bool = False
    origins: frozenset[str] = field(default_factory=lambda: frozenset({"own"}))
    personal: bool = False
    """It is under a code that allows counts only, and holds more."""
    counts: bool = False
    """It is under a code that allows counts only, and holds nothing else."""
    drafting: bool = False
    """Minutes are being written in it; they go out when they are circulated."""
    unissued: bool = False
    """A warning that is still a draft: it leaves with no bundle, also to its own mission's sites."""
    editors: frozenset[str] = frozenset()
    """Missions that may write to it, and so have to see drafts."""
    held: bool = False
    """All of it is held, for its author was revoked: its own mission may let it count after all."""
    recalled: frozenset[str] = frozenset()
    """Missions that its owner recalled it from, see `core.recalling`."""
    quoted: frozenset[tuple[str, str]] = frozenset()
    """Who recalled from which mission what a product was made from; it binds its maker too."""


def terms_of(document: Document) -> Terms:
    """A record's release terms as they stand, in its merged document."""
    return terms(document.record, standing_in(document), document.texts)


def standing_in(document: Document) -> Alternatives:
    """All values that stand in a record and were not removed, those written apart too.

    A release or consent list that one person removed while another added to it lets nobody in.
    """
    contested = {
        path
        for path, entries in document.clashes().items()
        if any(entry.value is None for entry in entries)
    }
    closed = {name for name in ("release", "consent") if name in contested}
    return {
        path: [entry.value for entry in document.values[path]]
        for path in document.shown()
        if path.partition("/")[0] not in closed
    }


def terms(record: RecordId, standing: Alternatives, texts: Mapping[str, str]) -> Terms:
    """Read a record's release terms from all values that stand in it."""
    is_for_counts = not codes.AGGREGATE_ONLY.isdisjoint(map(str, standing.get("code", ())))
    tells_more = is_for_counts and _tells_more(standing, texts)
    return Terms(
        record=record,
        owner=_text(standing, "owner"),
        site=_text(standing, "site"),
        release=_members(standing, "release", every=True),
        refused=_members(standing, "do_not_release", every=False),
        consent=_members(standing, "consent", every=True),
        cls=_strictest(standing.get("cls", ()), handling.CLASSIFICATION_ORDER, "U"),
        tlp=_strictest(standing.get("tlp", ()), handling.TLP_ORDER, handling.TLP_AMBER),
        orcon=any(value is not None and value is not False for value in standing.get("orcon", ())),
        origins=frozenset(str(value) for value in standing.get("origin", ()) if value is not None),
        personal=tells_more or _may_name(standing),
        counts=is_for_counts and not tells_more,
        drafting=any(value in _DRAFTS for value in standing.get("minutes/state", ())),
        unissued=_is_unissued(standing),
        editors=_members(standing, "editors", every=True),
    )


def withheld(
    record: Terms, reader: Contact, *, here: Identity, ceilings: Ceilings = NOTHING_SAID
) -> Withheld | None:
    """Why `record` does not go to `reader` from `here`, or None if it goes.

    Args:
        record: the terms, see `terms`.
        reader: whose card the bundle would be sealed for.
        here: this device; one of another mission than the owner's only passes the record on.
        ceilings: the highest classifications that readers' carriers may hold.
    """
    covering = [code for code in record.release if covers(code, reader, record)]
    reason, params = _objection(record, reader, covering, here=here, ceiling=ceilings.of(reader))
    if reason is None:
        return None
    return Withheld(record.record, reason.value, {"reader": reader.mission, **params})


def withheld_from(
    record: Terms,
    audience: str,
    *,
    here: Identity,
    ceilings: Ceilings = NOTHING_SAID,
    is_proof: bool = False,
) -> Withheld | None:
    """Why `record` stands on no paper and in no file for `audience`, or None if it may.

    A paper goes from hand to hand, so a record must be free for everybody whom the audience takes
    in. For one's own office (`OWN`) there is all that the vault holds, but for a draft of a warning:
    that leaves the laptop in nothing.

    Args:
        record: the terms, see `terms`.
        audience: a code of `core.records.audiences`.
        here: this device.
        ceilings: the highest classifications that readers may hold.
        is_proof: the paper is the record itself, for those who write it: its own mission may read
            the page of a draft, which is named one.
    """
    if not audiences.by_bundle(audience):
        is_barred = audience in record.refused or _is_public_and_barred(record, audience)
        stays_so = Stays.REFUSED_AUDIENCE if is_barred else Stays.CLEARED_COPY
        return Withheld(record.record, stays_so.value, {"reader": audience, "audience": audience})
    if is_proof and audience in _OURS and here.mission == record.owner:
        record = replace(record, unissued=False)
    if record.unissued and audience == audiences.OWN:
        return Withheld(record.record, Stays.UNISSUED.value, {"reader": audience})
    for reader in _readers(audience, here):
        stays = withheld(record, reader, here=here, ceilings=ceilings)
        if stays is not None:
            return Withheld(record.record, stays.reason, {**stays.params, "reader": audience})
    return None


def _is_public_and_barred(record: Terms, audience: str) -> bool:
    """What a host must not have is not for the public either, of which the host is a part."""
    return audience == audiences.PUB and any(
        code.startswith(audiences.HOST) for code in record.refused
    )


def _readers(audience: str, here: Identity) -> list[Contact]:
    """Somebody of each body that an audience takes in."""
    named = {
        audiences.OWN: [],
        audiences.MSN: [here.mission],
        audiences.ALLM: sorted(missions.BY_CODE),
        audiences.HUB: [""],
    }
    bodies = named.get(audience, [audience.partition(":")[2] or audience])
    is_hub = audience == audiences.HUB
    return [
        Contact(_NOBODY, body, "", "", Trust.VERIFIED, exercise=False, is_hub=is_hub)
        for body in bodies
    ]


_NOBODY = DeviceId(bytes(16))
_OURS = frozenset({audiences.OWN, audiences.MSN})

_Answer = tuple[Stays | None, Mapping[str, str | int]]


def _objection(
    record: Terms, reader: Contact, covering: list[str], *, here: Identity, ceiling: str
) -> _Answer:
    """The first objection, the plainest first: who reads the reason should know what to change."""
    at_home = reader.mission == record.owner
    if quoted := _quoted(record, here.mission) or _quoted(record, reader.mission):
        return Stays.QUOTES_RECALLED, {"owner": quoted}
    if not at_home and any(is_aside(record, one) for one in (reader.mission, here.mission)):
        return Stays.RECALLED, {"owner": record.owner}
    if not covering:
        outside = sorted(code for code in record.release if not audiences.by_bundle(code))
        if outside:
            return Stays.CLEARED_COPY, {"audience": outside[0]}
        return Stays.NOT_RELEASED, {}
    barred = sorted(code for code in record.refused if covers(code, reader, record))
    checks: tuple[tuple[bool, Stays, Mapping[str, str | int]], ...] = (
        (record.held and not at_home, Stays.HELD, {}),
        (bool(barred), Stays.REFUSED_AUDIENCE, {"audience": "".join(barred[:1])}),
        (
            is_above(record.cls, ceiling),
            Stays.ABOVE_CEILING,
            {"cls": record.cls, "ceiling": ceiling},
        ),
        (
            _is_red(record.tlp) and not (at_home and reader.site == record.site),
            Stays.TLP_RED,
            {"site": record.site},
        ),
        (
            record.orcon and here.mission != record.owner and not at_home,
            Stays.ORIGINATOR,
            {"owner": record.owner},
        ),
        (
            _needs_consent(record) and not at_home and not record.consent.intersection(covering),
            Stays.CONSENT,
            {"origin": ", ".join(sorted(record.origins))},
        ),
        (record.personal and not at_home, Stays.PERSONAL_DATA, {}),
        (record.unissued, Stays.UNISSUED, {}),
        (
            record.drafting and not at_home and reader.mission not in record.editors,
            Stays.DRAFT_MINUTES,
            {},
        ),
    )
    return next(((reason, params) for holds, reason, params in checks if holds), (None, {}))


def guards(record: Terms) -> list[Withheld]:
    """What holds a record back from every other mission, whomever it is released to."""
    found = []
    if record.personal:
        found.append(Withheld(record.record, Stays.PERSONAL_DATA.value))
    if _needs_consent(record) and not record.consent:
        origin = ", ".join(sorted(record.origins))
        found.append(Withheld(record.record, Stays.CONSENT.value, {"origin": origin}))
    return found


def is_aside(record: Terms, mission: str) -> bool:
    """Whether a mission puts its copies aside: its owner's word, which does not bind the owner.

    A product goes with what it was made from, also where it was made.
    """
    is_recalled = mission != record.owner and concerns(record.recalled, mission)
    return is_recalled or bool(_quoted(record, mission))


def _is_for(record: Terms, whom: str) -> bool:
    """Whether a record is released to a mission; to any but its owner's, where `whom` is everybody."""
    out = record.release - {audiences.OWN, audiences.MSN}
    reader = Contact(_NOBODY, whom, "", "", Trust.VERIFIED, exercise=False, is_hub=True)
    return bool(out) if whom == EVERYBODY else any(covers(code, reader, record) for code in out)


def _quoted(record: Terms, mission: str) -> str:
    """Who recalled from a mission what a product or a warning was made from; "" for nobody.

    Its own recall binds a mission too, in what was made for a reader from whom it recalled.
    """
    binding = (
        owner
        for owner, whom in sorted(record.quoted)
        if (_is_for(record, whom) if mission == owner else concerns({whom}, mission))
    )
    return next(binding, "")


def covers(code: str, reader: Contact, record: Terms) -> bool:
    """Whether an audience code takes in a reader; never for hosts and the public, by any bundle.

    "All missions" are those that we know to be one: a card can claim any name for its mission, and
    an agency or a government must not slip in by it.
    """
    at_home = reader.mission == record.owner
    plain = {
        audiences.OWN: at_home and reader.site == record.site,
        audiences.MSN: at_home,
        audiences.HUB: reader.is_hub,
        audiences.ALLM: reader.mission in missions.BY_CODE,
        **{outside: reader.mission == outside for outside in audiences.OUTSIDE},
    }
    family, colon, name = code.partition(":")
    if colon:
        return family + colon in _FAMILIES_BY_BUNDLE and reader.mission == name
    return plain.get(code, False)


_FAMILIES_BY_BUNDLE = frozenset({audiences.SISTER, audiences.REGIONAL})


def _needs_consent(record: Terms) -> bool:
    """Humanitarian origin always; with originator control, all that did not begin with the owner."""
    foreign = record.origins - {"own", "open"}
    return HUMANITARIAN in record.origins or (record.orcon and bool(foreign))


def _is_unissued(standing: Alternatives) -> bool:
    """Whether somebody still writes at a warning; where people say both, it stays."""
    is_warning = warning_rules.KIND in standing.get("kind", ())
    return is_warning and warning_rules.DRAFT in standing.get("state", ())


def _is_red(tlp: str) -> bool:
    """A label that we do not know is as close as the closest."""
    return tlp == handling.TLP_RED or tlp not in handling.TLP_ORDER


def _text(standing: Alternatives, path: str) -> str:
    return next((value for value in standing.get(path, ()) if isinstance(value, str)), "")


def _members(standing: Alternatives, name: str, *, every: bool) -> frozenset[str]:
    """The members of a set; with `every`, only those that nobody took out or wrote otherwise."""
    start = name + "/"
    counts = all if every else any
    return frozenset(
        path.removeprefix(start)
        for path, values in standing.items()
        if path.startswith(start) and values and counts(value is True for value in values)
    )


def _strictest(values: Iterable[Value], order: Sequence[str], default: str) -> str:
    """The last of `order` that was written; an unknown word is stricter than all."""
    written = [str(value) for value in values if value is not None] or [default]
    return max(written, key=lambda word: order.index(word) if word in order else len(order))


_MONTH = "3"
"""The precision of a time that says no more than a month."""
_COUNTS = frozenset(
    {
        *("kind", "ref", "owner", "salt", "site", "author_role", "created", "state", "lang"),
        *("title", "alt_titles", "cls", "tlp", "release", "do_not_release", "consent", "editors"),
        *("withheld_reason", "orcon", "origin", "grade", "issues", "themes", "links", "review_on"),
        *("code", "when", "when_prec", "place", "place_prec", "border_segment"),
        *("sitrep_section", "for_parent", "killed", "injured", "abducted", "people"),
    }
)
"""First parts of paths that hold counts, a place and a month, or how the record is handled."""
_ASKED = frozenset(
    {
        *("level", "basis", "likelihood", "confidence", "ask", "addressees", "ack_by"),
        *("next_update", "update", "final", "withdrawn"),
    }
)
"""First parts of paths of a warning that say what is asked, of whom, and on how many notes."""


def _may_name(standing: Alternatives) -> bool:
    """A lesson of protection that nobody has said to name nobody (domain R50); all have to say so."""
    if lesson.GUARDED.isdisjoint(str(value) for value in standing.get("kind", ())):
        return False
    said = standing.get(lesson.NAMES_NOBODY, ())
    return not said or any(value is not True for value in said)


def _tells_more(standing: Alternatives, texts: Mapping[str, str]) -> bool:
    """Whether a record holds more than counts by place and month: another word, day, text or file.

    What a later version adds counts as more until it is known. A title has to be there; that it
    names nobody is up to whoever writes it. A warning holds what it asks for, too, and its moment is
    that of its issue: it tells when somebody was warned, not when it happened.
    """
    is_warning = set(standing.get("kind", ())) == {warning_rules.KIND}
    allowed = _COUNTS | _ASKED if is_warning else _COUNTS
    precisions = standing.get("when_prec", ())
    has_day = any(value is not None for value in standing.get("when", ()))
    is_open = not precisions or None in precisions  # a moment without a precision is exact
    dated = (has_day and is_open and not is_warning) or any(
        one not in {None, _MONTH} for one in precisions
    )
    worded = any(
        value is not None
        for path, values in standing.items()
        if path.partition("/")[0] not in allowed or path == "people/how"
        for value in values
    )
    return dated or worded or any(text.strip() for text in texts.values())
