"""What a note has to do with warnings, asked on the vault's lane and said without Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from liaison.core.errors import Refused
from liaison.core.issuing.prefill import DISPLACEMENT, SOURCES
from liaison.core.records import note, warning_rules
from liaison.core.showing import RecordView
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import RecordId, Withheld

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

Translate = Callable[[str, str], str]


class Way(StrEnum):
    """What can be done from a record."""

    NONE = ""
    WARN = "warn"
    """Make a warning of it."""
    SEE = "see"
    """Look at the warning that was made of it."""
    ISSUE = "issue"
    """It is a warning that nobody has yet."""
    KNOWN = "known"
    """It is a warning that was issued: see who knows, or follow it up."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known.

    Attributes:
        way: what can be done.
        record: the record that it is about; of SEE the warning.
        mission: of WARN, who is on the far side; "" where nothing says so.
        name: of SEE, the warning's reference.
        stays: missions that it would not reach, and why.
        presses: whether people move and nobody was warned: that is said, and not only offered.
        kept_back: of WARN, why somebody withheld the note.
    """

    way: Way = Way.NONE
    record: RecordId | None = None
    mission: str = ""
    name: str = ""
    stays: tuple[tuple[str, Withheld], ...] = ()
    presses: bool = False
    kept_back: str = ""


def look(workspace: Workspace, view: RecordView) -> Standing:
    """Ask the vault about the record that is open."""
    row = view.row
    is_ours = row.type == note.TYPE.name and view.owned
    if is_ours and row.kind == warning_rules.KIND:
        return _of_warning(workspace, view)
    if is_ours and row.kind in SOURCES:
        return _of_source(workspace, view) if view.revision else Standing(Way.WARN, row.id)
    return Standing()


def _of_source(workspace: Workspace, view: RecordView) -> Standing:
    row = view.row
    made = workspace.warning_list.drafted(row.id)
    if made is not None:
        return Standing(Way.SEE, made, name=workspace.records.view(made).row.ref)
    try:
        offer = workspace.warning_offers.of(row.id)
    except Refused:
        return Standing(Way.WARN, row.id, presses=False)
    stays = ((offer.far.mission, offer.stays),) if offer.stays else ()
    return Standing(
        Way.WARN,
        row.id,
        offer.far.mission,
        stays=stays,
        presses=row.kind == DISPLACEMENT,
        kept_back=str(view.values.get("withheld_reason") or ""),
    )


def _of_warning(workspace: Workspace, view: RecordView) -> Standing:
    record = view.row.id
    if not view.revision:
        return Standing(Way.ISSUE, record)
    if view.row.state == warning_rules.DRAFT:
        return Standing(Way.ISSUE, record, stays=tuple(workspace.issuing.stays(record)))
    return Standing(Way.KNOWN, record)


def words(
    standing: Standing, why: Callable[[Withheld], str], translate: Translate
) -> tuple[str, str]:
    """What stands in the bar, and its tone."""
    if standing.stays:
        said = translate("WarnBar", "Would not reach {mission}: {why}")
        mission, withheld = standing.stays[0]
        return said.format(mission=mission, why=why(withheld)), "bad"
    if standing.kept_back:
        said = translate("WarnBar", "Withheld until now: {why}")
        return said.format(why=standing.kept_back), "warning"
    if standing.way is Way.WARN and standing.presses:
        said = translate("WarnBar", "{mission} is on the far side, and is not warned of this.")
        return said.format(mission=standing.mission), "warning"
    said, tone = _SAID[standing.way]
    return translate("WarnBar", said), tone


_SAID = {
    Way.NONE: ("", "muted"),
    Way.WARN: (QT_TRANSLATE_NOOP("WarnBar", "Does a neighbour have to know?"), "muted"),
    Way.SEE: (QT_TRANSLATE_NOOP("WarnBar", "A warning follows this note."), "muted"),
    Way.ISSUE: (
        QT_TRANSLATE_NOOP("WarnBar", "A draft: nobody is warned until it is issued."),
        "warning",
    ),
    Way.KNOWN: (
        QT_TRANSLATE_NOOP(
            "WarnBar", "Issued: its words stay as they are; what is new is a follow-up."
        ),
        "muted",
    ),
}
