"""`liaison ledger` and `liaison heard`: what left, what came of it, and how fresh each picture is."""

from __future__ import annotations

from collections.abc import Collection
from typing import Annotated

import typer

from liaison.cli import told
from liaison.cli.files import STANDARD, require_new, sealed_output
from liaison.cli.left import paper, paper_line
from liaison.cli.recall import answer
from liaison.cli.session import Json, Session
from liaison.cli.shapes import instant
from liaison.core import dtg
from liaison.core.errors import Reason, Refused
from liaison.core.freshness import Picture
from liaison.core.holdings import OF_BUNDLE, Held, Step
from liaison.core.ledger_rows import Entry, LedgerQuery, Sending
from liaison.core.paper_rows import PAPERS, PaperLeft, Way
from liaison.core.recall_answers import Told
from liaison.core.telling.holding import LABELS, place_name, tell, tell_gaps
from liaison.core.telling.recalled import tell as tell_recalled
from liaison.core.values import Contact, DeviceId
from liaison.core.wording import sentence, untranslated
from liaison.core.workspace import Workspace

Contacts = dict[DeviceId, Contact]
_PAPER = "paper"
"""Of any kind, as a filter."""
_KINDS = (Way.BUNDLE.value, _PAPER, *PAPERS)


def ledger(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    to: Annotated[str, typer.Option("--to", metavar="NAME", help="SITE or ROLE@SITE.")] = "",
    audience: Annotated[
        str, typer.Option("--for", metavar="AUD", help="Papers cut to them, such as ALLM.")
    ] = "",
    kinds: Annotated[
        list[str] | None,
        typer.Option("--kind", metavar="K", help=f"Any of: {', '.join(_KINDS)}."),
    ] = None,
    record: Annotated[str, typer.Option(metavar="ID", help="Only this record.")] = "",
    since: Annotated[str, typer.Option(metavar="DTG", help="Such as 080630ZDEC09, or ISO.")] = "",
    words: Annotated[str, typer.Option(metavar="TEXT", help="In the title or reference.")] = "",
    output: Annotated[
        str,
        typer.Option("-o", metavar="FILE.csv", help="Write them to a file; - is standard output."),
    ] = "",
) -> None:
    """List everything that left: what, for whom, when, by which carrier or as which paper, and what came back.

    Papers are those that were saved, printed or copied. Newest first. Nothing is ever taken out of it, not with the record either.
    """
    session: Session = ctx.obj
    if output:
        require_new(output)
    with session.open() as workspace:
        query = LedgerQuery(
            contacts=(workspace.contacts.find(to).device,) if to else (),
            record=workspace.records.identify(record) if record else None,
            audiences=(audience.upper(),) if audience else (),
            kinds=_asked(kinds or ()),
            words=words,
            since_ms=dtg.parse(since, field="since") if since else None,
        )
        contacts = {one.device: one for one in workspace.contacts.all()}
        if not output:
            found = workspace.ledger.find(query)
            lines = [_told(one, contacts) for one in found] or ["Nothing left."]
            session.answer([_entry(workspace, one, contacts) for one in found], *lines)
            return
        with sealed_output(output, ending=".csv") as path:
            rows = workspace.ledger.save(query, path)
    if output != STANDARD:
        said = f"Wrote {rows} lines to {output}. This file is not protected."
        session.answer({"path": output, "rows": rows}, said)


def heard(ctx: typer.Context) -> None:
    """Tell who was heard when, which of their bundles are missing, and what they have of ours."""
    session: Session = ctx.obj
    with session.open() as workspace:
        pictures = workspace.freshness.all()
    lines = [_picture_line(one) for one in pictures] or ["No contacts."]
    session.answer([_picture(one) for one in pictures], *lines)


def held(of: Held, recalled: Told | None = None) -> dict[str, Json]:
    """What one contact has of a record, and what it answered to a recall."""
    newer = None if of.newer is None else _step(of.newer)
    return {
        "contact": of.contact.name,
        **_step(of.step),
        "behind": of.behind,
        "newer": newer,
        "recall": None if recalled is None else answer(recalled),
    }


def held_line(of: Held, recalled: Told | None = None) -> str:
    """The same for people; of a recall what was answered, which says more."""
    said = (
        tell_recalled(recalled, untranslated, told.moment)
        if recalled
        else tell(of, untranslated, told.moment)
    )
    return f"{of.contact.name:<32} {said}"


def _step(of: Step) -> dict[str, Json]:
    return {
        "state": of.state.value,
        "at": instant(of.at_ms),
        "location": of.location,
        "why": of.why,
    }


def _asked(kinds: Collection[str]) -> tuple[str, ...]:
    """The kinds that are meant."""
    if not set(kinds) <= set(_KINDS):
        raise Refused(Reason.RECORD_VALUE, field="kind", allowed=", ".join(_KINDS))
    return tuple(kind for one in kinds for kind in (PAPERS if one == _PAPER else (one,)))


def _entry(workspace: Workspace, of: Entry, contacts: Contacts) -> dict[str, Json]:
    if isinstance(of, PaperLeft):
        return paper(of, workspace.ledger.carried(of))
    return _shape(of, contacts)


def _told(of: Entry, contacts: Contacts) -> str:
    return paper_line(of) if isinstance(of, PaperLeft) else _line(of, contacts)


def _shape(of: Sending, contacts: Contacts) -> dict[str, Json]:
    contact = contacts.get(of.released.contact)
    return {
        "way": Way.BUNDLE.value,
        "record": of.released.record.hex(),
        "ref": of.ref,
        "type": of.type,
        "kind": of.kind,
        "title": of.released.title,
        "revision": of.revision,
        "to": contact.name if contact else of.released.contact.hex(),
        "stream": of.released.stream,
        "at": instant(of.sealed_ms),
        "location": of.location,
        "file": of.name,
        "sha256": of.sha256.hex(),
        "bytes": of.bytes,
        "state": OF_BUNDLE[of.state].value,
        "answered": instant(of.answered_ms),
        "why": of.why,
    }


def _line(of: Sending, contacts: Contacts) -> str:
    contact = contacts.get(of.released.contact)
    name = contact.name if contact else ""
    state = LABELS[OF_BUNDLE[of.state]]
    why = f" ({sentence(of.why, {}) if _is_code(of.why) else of.why})" if of.why else ""
    where = place_name(of.location)
    return (
        f"{told.moment(of.sealed_ms)}  {of.ref:<24} {of.released.title}"
        f"  to {name} on {where or '-'}: {state}{why}"
    )


def _is_code(why: str) -> bool:
    return " " not in why and "." in why


def _picture(of: Picture) -> dict[str, Json]:
    numbers: list[Json] = [[first, last] for first, last in of.missing]
    return {
        "contact": of.contact.name,
        "heard": instant(of.contact.heard_ms),
        "missing": numbers,
        "up_to": instant(of.up_to_ms),
        "records": of.records,
        "bundles": of.bundles,
    }


def _picture_line(of: Picture) -> str:
    contact = of.contact
    when = "never" if contact.heard_ms is None else told.moment(contact.heard_ms)
    up_to = (
        "nothing acknowledged" if of.up_to_ms is None else f"has up to {told.moment(of.up_to_ms)}"
    )
    return (
        f"{contact.name:<32} heard {when}; missing {tell_gaps(of.missing)}; {up_to}; "
        f"waiting: {of.records} records, {of.bundles} bundles"
    )
