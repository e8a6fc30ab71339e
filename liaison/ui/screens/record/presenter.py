"""What stands over a record: its title, and one muted line about it. No Qt here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from liaison.core import naming
from liaison.core.issuing.template import Serial, serial_words
from liaison.core.products.flash import INCIDENT
from liaison.core.records.warning_rules import is_issued
from liaison.core.showing import RecordView
from liaison.ui.screens.record.known import Known

Translate = Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class Headline:
    """The head of a record.

    Attributes:
        title: the record's own words; `is_untitled` says that they are ours instead.
        about: kind, owner, author, revision and state, in one line.
        attachments: how many files belong to it.
        clashes: how many fields hold more than one value.
        owned: it is one's own mission's; another's can only be hidden here.
        is_incident: it can be reported by FLASH.
        stays: it is a warning of ours that was issued: it is withdrawn or ended, not deleted.
    """

    title: str
    is_untitled: bool
    about: str
    attachments: int
    clashes: int
    owned: bool
    is_incident: bool = False
    stays: bool = False


def headline(view: RecordView, known: Known, translate: Translate) -> Headline:
    """The head of a record as it stands."""
    row = view.row
    kind = translate("Kind", naming.kind_label(row.type, row.kind))
    if not kind or row.kind == "":
        kind = translate("Type", naming.type_label(row.type))
    revision = translate("Record", "revision {n}").format(n=view.revision)
    update, is_final = view.values.get("update"), view.values.get("final") is True
    serial = Serial(update if isinstance(update, int) else 0, is_final=is_final)
    parts = [
        kind,
        serial_words(serial, translate),
        known.office(row.owner, row.site),
        row.author_role,
    ]
    parts.append(revision if view.revision else translate("Record", "not yet signed"))
    if row.state not in {"", "logged"}:
        parts.append(translate("State", naming.state_label(row.type, row.state)))
    if not view.editable:
        parts.append(translate("Record", "read only"))
    return Headline(
        title=naming.title_of(row, translate),
        is_untitled=not row.title,
        about=" · ".join(part for part in parts if part),
        attachments=len(view.attachments),
        clashes=len(view.clashes),
        owned=view.owned,
        is_incident=row.kind == INCIDENT,
        stays=view.owned and is_issued(view.values),
    )
