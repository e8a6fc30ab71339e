"""What `--release` writes, and what a record's release means, for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from liaison.cli.fields import NOTE
from liaison.cli.remarks import guard_remarks
from liaison.core.records.audiences import DEFAULT_RELEASE
from liaison.core.stays import Stays
from liaison.core.telling.recalled import CANNOT
from liaison.core.values import Contact, Reach, RecordId, Value
from liaison.core.wording import sentence
from liaison.core.workspace import Workspace

_PLAIN = frozenset({Stays.NOT_RELEASED.value})
"""What a list of audiences says by itself."""


def release_writes(workspace: Workspace, audiences: list[str]) -> dict[str, Value]:
    """What `--release` writes, beside the mission that a note is released to of itself.

    Raises:
        Refused: RECORD_VALUE, naming the audiences that there are.
    """
    writes: dict[str, Value] = {}
    for audience in audiences:
        path = f"release/{audience}"
        writes[path] = workspace.records.parse_value(NOTE.name, path, "true")
    if {path.upper() for path in writes} == {"RELEASE/OWN"}:
        writes["release/MSN"] = None
    return writes


def describe_reach(workspace: Workspace, record_id: RecordId, reach: Reach) -> list[str]:
    """Who may have a record, and which contacts therefore get it, for people."""
    released = sorted(
        path.partition("/")[2]
        for path, value in workspace.records.view(record_id).values.items()
        if path.startswith("release/") and value
    )
    outside = [code for code in released if code not in DEFAULT_RELEASE]
    readers = [contact.name for contact in reach.goes_to]
    if not released or released == ["OWN"]:
        lines = ["Stays at your site." if released else "Released to nobody: stays in this vault."]
    elif not outside:
        lines = [f"Stays in {workspace.identity.mission}."]
    elif reach.guards:
        lines = [f"Marked for {', '.join(outside)}, but it stays in {workspace.identity.mission}."]
    else:
        lines = [f"Released to {', '.join(outside)}, beside {workspace.identity.mission}."]
    lines += [one.line for one in guard_remarks(reach)]
    lines += [f"Your next bundles carry it to: {', '.join(readers) or 'nobody yet'}."]
    lines += _held_back(reach)
    names = ", ".join(one.name for one in reach.recalled)
    return [*lines, f"Recalled from: {names}."] if names else lines


def _held_back(reach: Reach) -> Iterator[str]:
    """From whom it stays though it was released to them, by reason; what guards say was said before."""
    guarded = {one.reason for one in reach.guards}
    by_reason: dict[str, list[str]] = {}
    for contact, why in reach.stays_from:
        if why.reason not in guarded | _PLAIN and contact not in reach.recalled:
            reason = sentence(why.reason, why.params).rstrip(".")
            by_reason.setdefault(reason, []).append(contact.name)
    for reason, names in by_reason.items():
        yield f"Not to {', '.join(names)}: {reason}."


def describe_recalled(recalled: Sequence[Contact]) -> list[str]:
    """What a raised marking takes back, for people."""
    if not recalled:
        return []
    names = ", ".join(one.name for one in recalled)
    return [
        f"It is marked higher than these may hold, and is recalled from them: {names}.",
        f"The recall leaves first with the next exchange. {CANNOT}",
    ]
