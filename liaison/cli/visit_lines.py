"""What a visit did, or would do, and what came with it, line by line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from liaison.cli.telling import say_turned_down
from liaison.core.errors import Reason
from liaison.core.exchanged import ExchangeReport, Imposed, InboxItem, InboxState, Word
from liaison.core.ferry import QUOTA_BYTES
from liaison.core.forecast import Forecast
from liaison.core.parcels import MIB
from liaison.core.values import Contact
from liaison.core.wording import next_step, sentence

NEXT = "Next: inbox show ID, inbox accept ID, or inbox refuse ID REASON."
_MOST_NAMED = 5
"""Records that a line names."""


def describe(item: InboxItem) -> str:
    """One line for people, and one for each record of which its owner's word counted at once."""
    counts = (
        (item.new, "new"),
        (item.changed, "changed"),
        (item.clashes, "clashes"),
        (item.held, "held"),
        (item.attachments, "attachments"),
    )
    said = ", ".join(f"{count} {word}" for count, word in counts if count) or "nothing new"
    if item.state is InboxState.ASIDE:
        said = f"{sentence(Reason.INBOX_ASIDE, {})} inbox retry ID reads it again."
    line = f"{item.id.hex()[:8]}  from {item.sender.name}: {said} ({item.state.value})"
    return "\n".join([line, *(f"{'':<10}{said}" for said in describe_imposed(item.imposed))])


def describe_imposed(words: Sequence[Imposed]) -> Iterator[str]:
    """What counted without anybody's agreement, and where to see what became of it."""
    yield from (_imposed(one) for one in words if one.word is not Word.HELD)
    held = [one.ref for one in words if one.word is Word.HELD]
    if held:
        more = f" and {len(held) - _MOST_NAMED} more" if len(held) > _MOST_NAMED else ""
        yield (
            f"{len(held)} records that counted here do not any more, for the device that wrote them "
            f"was revoked: {', '.join(held[:_MOST_NAMED])}{more}. See them: record list --held."
        )


def _imposed(of: Imposed) -> str:
    about = of.ref or "a record that is not here"
    told = {
        Word.RECALLED: f"{about} was recalled: {of.why}."
        + (" It is set aside: record list --aside." if of.ref else ""),
        Word.RETURNED: f"{about} is not recalled any more, and shows again.",
        Word.NARROWED: f"{about} goes to fewer now, or is marked higher; its changes were taken in.",
    }
    return told[of.word]


def describe_exchange(report: ExchangeReport) -> list[str]:
    """What a visit that came to its end did, line by line."""
    return describe_done(report) or ["Nothing new came, and nothing had to leave."]


def describe_forecast(told: Forecast) -> list[str]:
    """What a visit would do, line by line."""
    rows = [
        ("fetch", "files that nobody here looked into yet", told.fetched),
        *(("leave", f"for {reader.name}", amount) for reader, amount in told.left),
        ("bring", "for others, taken along elsewhere", told.delivered),
        ("carry", "for others, to wherever they are read", told.carried),
        ("wait", "for another visit", told.waiting),
    ]
    lines = [
        f"{verb:<6} {amount.files:>4}  {f'~{amount.bytes:,}':>13} bytes  {what}"
        for verb, what, amount in rows
        if amount.files
    ]
    return lines or ["Nothing would come, and nothing would have to leave."]


def describe_done(report: ExchangeReport) -> list[str]:
    """What a visit did, line by line; nothing if it did nothing."""
    lines = [f"received  {describe(one)}" for one in report.received]
    lines += [
        f"sent      {one.name} to {one.contact.name}: {one.changes} changes, "
        f"{one.attachments} attachments, {one.bytes} bytes"
        for one in report.sent
    ]
    lines += [f"repaired  {name}: it was damaged; take another stick" for name in report.mended]
    for one in report.refused:
        said = f"{sentence(one.reason, one.params)} {next_step(one.reason, one.params)}".strip()
        lines.append(f"refused   {one.name}: {one.reason}: {said}")
    lines += [f"answer    {say_turned_down(one)}" for one in report.turned_down]
    lines += _counted(report)
    if any(one.state is InboxState.WAITING for one in report.received):
        lines.append(NEXT)
    return lines + copies(report.forked)


def _counted(report: ExchangeReport) -> Iterator[str]:
    """What is told by its number, as far as there is any of it."""
    later = "wait for the next visit" if report.finished else "could not be left there"
    readers = ", ".join(one.name for one in report.unsent_to)
    most = f"no more than {QUOTA_BYTES // MIB} MiB are carried"
    unread = report.unread if report.finished else 0
    answers = 0 if report.received else report.answers
    rows = (
        ("carried", report.carried, "sealed bundles for others were taken along"),
        ("brought", report.delivered, "sealed bundles for others were left there"),
        ("stay", report.uncarried, f"sealed bundles for others stay there: {most}"),
        ("waiting", report.unsent, f"bundles {later}: for {readers}"),
        ("answers", answers, "bundles brought receipts, and nothing to decide on"),
        ("unread", unread, "files there wait for the next visit"),
    )
    yield from (f"{verb:<9} {count} {what}" for verb, count, what in rows if count)
    if report.nothing_here and report.finished and not report.received:
        yield "Nothing here for you."


def copies(forked: Sequence[Contact]) -> list[str]:
    """Whose vault was copied, as two histories under one name prove, and what to do about it."""
    reason = Reason.CONTACT_FORKED
    named = [{"name": one.name} for one in forked]
    return [f"stopped   {sentence(reason, one)} {next_step(reason, one)}" for one in named]
