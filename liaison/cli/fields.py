"""PATH=VALUE arguments: which fields there are, and what may be typed into them."""

from __future__ import annotations

from liaison.core import rules
from liaison.core.errors import Reason, Refused
from liaison.core.records.fields import FieldKind
from liaison.core.records.picking import pick
from liaison.core.records.registry import Registry
from liaison.core.values import Value
from liaison.core.workspace import Workspace

NOTE = Registry().get("NOTE")
INCIDENT = "incident"


def parse_sets(
    workspace: Workspace, type_: str, sets: list[str]
) -> tuple[dict[str, Value], dict[str, str]]:
    """PATH=VALUE arguments as plain values and as long texts.

    Raises:
        Refused: USAGE for an argument without "=", RECORD_FIELD, RECORD_VALUE.
    """
    known = Registry().known(type_)
    writes: dict[str, Value] = {}
    texts: dict[str, str] = {}
    for one in sets:
        path, equals, value = one.partition("=")
        if not equals:
            raise Refused(Reason.USAGE, hint="PATH=VALUE")
        if known is not None and known.is_long(path):
            texts[path] = as_text(path, value)
        else:
            writes[path] = _parse(workspace, type_, path, value) if value else None
    return writes, texts


def _parse(workspace: Workspace, type_: str, path: str, typed: str) -> Value:
    """A value; another record may be given as commands take it, by its ref too."""
    known = Registry().known(type_)
    field = known.field_at(path) if known else None
    if field is not None and field.kind is FieldKind.RECORD:
        return workspace.records.identify(typed).hex()
    return workspace.records.parse_value(type_, path, typed)


def note_kinds(kinds: list[str] | None) -> tuple[str, ...]:
    """Kinds of notes that are asked for; incidents for none.

    Raises:
        Refused: RECORD_VALUE, naming the kinds that there are.
    """
    names = [kind.name for kind in NOTE.kinds]
    return tuple(pick("kind", one, names) for one in kinds or (INCIDENT,))


def parse_mission(workspace: Workspace, typed: str) -> str:
    """A mission's code, or "" for none.

    Raises:
        Refused: RECORD_VALUE, naming the missions that are known.
    """
    try:
        return str(workspace.records.parse_value(NOTE.name, "warn", typed)) if typed else ""
    except Refused as refused:
        raise Refused(refused.reason, **(refused.params | {"field": "mission"})) from refused


def parse_place(workspace: Workspace, typed: str) -> str:
    """A place by its name in the gazetteer; one that is in none, as it was typed."""
    found = workspace.places.find(typed) if typed else None
    return found.name if found else typed


def as_text(path: str, typed: str) -> str:
    """A long text that was typed as an argument.

    Raises:
        Refused: RECORD_FORM for what is no UTF-8.
    """
    try:
        typed.encode()
    except UnicodeEncodeError as error:
        raise Refused(Reason.RECORD_FORM, field=path, rule=rules.UTF8) from error
    return typed


def require_long(type_: str, path: str) -> None:
    """Refuse a path at which the type has no long text.

    Raises:
        Refused: RECORD_FIELD, naming those that it has.
    """
    known = Registry().known(type_)
    if known is not None and not known.is_long(path):
        long = [field.path for field in known.all_fields() if field.kind is FieldKind.LONG]
        raise Refused(Reason.RECORD_FIELD, type=type_, field=path, allowed=", ".join(long))
