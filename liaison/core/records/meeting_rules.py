"""What may not be written of a meeting: beside itself, beside its parent, beside who there was.

Once the minutes are adopted, what they say is frozen: `FROZEN` names the paths, and a later change of
mind is a corrigendum beside the text. While they are before their readers, their text changes only by
a correction that is taken in, so that no answer falls away unseen.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from liaison.core import dtg, rules
from liaison.core.errors import Reason, Refused
from liaison.core.records import handling
from liaison.core.records.order import require_order
from liaison.core.records.record_type import Around
from liaison.core.records.terms import require_then
from liaison.core.values import Value
from sync.journal.paths import WHOLE_RECORD

FROZEN = frozenset(
    {
        "",
        "title",
        "alt_titles",
        "starts",
        "ends",
        "tz",
        "venue",
        "mode",
        "host",
        "chair",
        "secretary",
        "lang",
        "lang2",
        "invitees",
        "functions",
        "agenda",
        "papers",
        "body",
    }
)
"""First parts of the paths that adopted minutes consist of; "" is the whole record."""

AT_HOME = frozenset({"", "none", "draft"})
"""States of minutes that nobody else has."""
OUT = frozenset({"circulated", "agreed"})
"""States of minutes that are before their readers, who answer to these words."""
_TEXT = frozenset({"title", "title2", "discussion", "discussion2"})
"""What readers read of an item of the agenda."""

LONGEST_DAYS = 14
"""A meeting that goes on for longer has a wrong end: what lies within so many days is one journey
(domain R32), and the meetings of the region last two."""

EDGE_DAYS = 2
"""A side session is held on the edge of its meeting (domain R33): so many days before or after it."""
_INVITEES = "invitees/"
_IN_ROOM = ("/arrived", "/left")
"""What is known of a party once the meeting goes on."""
_DAY_MS = 86_400_000
_LANGUAGES = tuple(choice.value for choice in handling.LANGUAGES)


def refuse(values: Mapping[str, Value], paths: frozenset[str]) -> None:
    """What may not be written as the meeting stands or would stand.

    Args:
        values: the meeting's values with the new ones laid over them.
        paths: those that are being written, long texts too.

    Raises:
        Refused: RECORD_FORM for no title, an end that is not after the start or too long after it,
            and a party that lends itself a lift; RECORD_VALUE for the same language twice;
            MINUTES_ADOPTED for a frozen path, MINUTES_OUT for the text of minutes that are out;
            MEETING_OUT for deleting a meeting whose minutes went out.
    """
    if "title" in paths and not values.get("title"):
        raise Refused(Reason.RECORD_FORM, field="title", rule=rules.TITLE)
    require_order(values, paths, "starts", "ends")
    _require_days(values, paths)
    if paths & {"lang", "lang2"}:
        _require_two_languages(values, "lang2" if "lang2" in paths else "lang")
    _require_lift_of_others(values, paths)
    _require_words_free(values, paths)


def refuse_beside(values: Mapping[str, Value], paths: frozenset[str], around: Around) -> None:
    """The same of what does not fit with other records.

    Raises:
        Refused: MINUTES_ADOPTED for how adopted minutes stand; MEETING_AHEAD for one that was held before it begins; MEETING_FAR for a side
            session that is not on the edge of its meeting; PARTY_NOT_THEN for one newly listed
            that there was not on its first day.
    """
    _require_not_adopted(around.before, paths)
    is_held = values.get("state") == "held" and bool(paths & {"state", "starts"})
    is_in_room = any(
        path.startswith(_INVITEES) and path.endswith(_IN_ROOM) and values[path] for path in paths
    )
    if is_held or is_in_room:
        _require_begun(values, around)
    if paths & {"starts", "ends", "parent"}:
        _require_near(values, around.values(values.get("parent")))
    days = _days(values)
    if days is None:
        return
    for party in sorted(_listed(paths) - _listed(around.before)):
        require_then(party, days[0], around, field="PARTY")


def _require_words_free(values: Mapping[str, Value], paths: frozenset[str]) -> None:
    """What the minutes let be written, by their state; a step in their life says its own."""
    state = values.get("minutes/state") or ""
    if "minutes/state" in paths:
        return
    if state == "adopted":
        frozen = sorted(path for path in paths if path.partition("/")[0] in FROZEN)
        if frozen:
            raise Refused(Reason.MINUTES_ADOPTED, path=frozen[0])
    if WHOLE_RECORD in paths and not values.get(WHOLE_RECORD) and state not in AT_HOME:
        raise Refused(Reason.MEETING_OUT)
    is_taken_in = any(path.startswith("corrections/") for path in paths)
    if state in OUT and not is_taken_in and any(map(_is_text, paths)):
        raise Refused(Reason.MINUTES_OUT)


def _require_not_adopted(before: Mapping[str, Value], paths: frozenset[str]) -> None:
    """Nothing leads out of adopted minutes: what they say is corrected beside them."""
    written = sorted(path for path in paths if path.startswith("minutes/"))
    if written and before.get("minutes/state") == "adopted":
        raise Refused(Reason.MINUTES_ADOPTED, path=written[0])


def _is_text(path: str) -> bool:
    """Whether it is of the text that readers answer to."""
    first, _, rest = path.partition("/")
    return first in {"title", "body"} or (first == "agenda" and rest.rpartition("/")[2] in _TEXT)


def _require_lift_of_others(values: Mapping[str, Value], paths: frozenset[str]) -> None:
    for path in paths:
        is_lift = path.startswith(_INVITEES) and path.endswith("/lift_from")
        if is_lift and values.get(path) == path.split("/")[1]:
            raise Refused(Reason.RECORD_FORM, field="lift_from", rule=rules.OTHER_PARTY)


def _require_begun(values: Mapping[str, Value], around: Around) -> None:
    starts = values.get("starts")
    if dtg.is_moment(starts) and starts > around.now_ms:
        zone = dtg.known_zone(str(values.get("tz") or ""))
        raise Refused(Reason.MEETING_AHEAD, field="starts", starts=dtg.write(starts, tz=zone))


def _listed(paths: Iterable[str]) -> set[str]:
    return {path.split("/")[1] for path in paths if path.startswith(_INVITEES)}


def _require_days(values: Mapping[str, Value], paths: frozenset[str]) -> None:
    starts, ends = values.get("starts"), values.get("ends")
    if not paths & {"starts", "ends"} or not dtg.is_moment(starts) or not dtg.is_moment(ends):
        return
    if ends - starts > LONGEST_DAYS * _DAY_MS:
        field = "ends" if "ends" in paths else "starts"
        raise Refused(Reason.RECORD_FORM, field=field, rule=rules.MEETING_LENGTH)


def _require_two_languages(values: Mapping[str, Value], field: str) -> None:
    first = values.get("lang")
    if first and first == values.get("lang2"):
        allowed = ", ".join(one for one in _LANGUAGES if one != first)
        raise Refused(Reason.RECORD_VALUE, field=field, allowed=allowed)


def _require_near(values: Mapping[str, Value], parent: Mapping[str, Value]) -> None:
    ours, theirs = _days(values), _days(parent)
    if not ours or not theirs:
        return
    first, last = theirs[0] - timedelta(EDGE_DAYS), theirs[1] + timedelta(EDGE_DAYS)
    if ours[0] < first or last < ours[1]:
        field = "starts" if ours[0] < first or last < ours[0] else "ends"
        said = {"first": first.isoformat(), "last": last.isoformat()}
        raise Refused(Reason.MEETING_FAR, field=field, **said)


def _days(values: Mapping[str, Value]) -> tuple[date, date] | None:
    """The first and the last day of a meeting on its own clock."""
    starts, ends = values.get("starts"), values.get("ends")
    if not dtg.is_moment(starts):
        return None
    zone = dtg.known_zone(str(values.get("tz") or ""))
    last = ends if dtg.is_moment(ends) else starts
    return dtg.local(starts, zone).date(), dtg.local(last, zone).date()
