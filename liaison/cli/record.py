"""`liaison note …`, `liaison record …`, `liaison search` and `liaison dump`."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import PurePath
from typing import Annotated

import typer

from liaison.cli import shapes
from liaison.cli.session import Session, read_bytes, reading, write_stream
from liaison.core.errors import Reason, Refused
from liaison.core.records.registry import Registry
from liaison.core.values import RecordId, RecordQuery, Value
from liaison.core.workspace import Workspace

note = typer.Typer(no_args_is_help=True, help="Write notes.")
record = typer.Typer(no_args_is_help=True, help="Read and edit records of every type.")

Id = Annotated[str, typer.Argument(metavar="ID", help="A ref, an id, or the start of an id.")]
Path = Annotated[str, typer.Argument(metavar="PATH", help="A field, such as comment.")]


@note.command()
def add(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    kind: Annotated[str, typer.Option(help="log, incident, displacement, warning, contact, …")],
    title: Annotated[str, typer.Option()],
    body_file: Annotated[str | None, typer.Option(metavar="FILE")] = None,
    sets: Annotated[list[str] | None, typer.Option("--set", metavar="PATH=VALUE")] = None,
    attach: Annotated[list[str] | None, typer.Option(metavar="FILE")] = None,
    release: Annotated[list[str] | None, typer.Option(metavar="AUD")] = None,
) -> None:
    """Write a note. Without --release it stays in one's own mission."""
    session: Session = ctx.obj
    texts = {"body": read_text(body_file)} if body_file else {}
    with session.open() as workspace:
        writes, long = parse_sets(workspace, "NOTE", sets or [])
        writes["title"] = title
        for audience in release or []:
            path = f"release/{audience}"
            writes[path] = workspace.records.parse_value("NOTE", path, "true")
        with ExitStack() as files:  # a missing file is said before anything is written
            opened = [
                (PurePath(file).name, files.enter_context(reading(file))) for file in attach or []
            ]
            made = workspace.records.add("NOTE", kind, writes=writes, texts={**texts, **long})
            for name, source in opened:
                workspace.records.attach(made, name=name, source=source)
        ref = workspace.records.view(made).row.ref
    session.answer({"id": made.hex(), "ref": ref}, f"{ref}  {made.hex()}")


@record.command("list")
def list_records(
    ctx: typer.Context,
    type_: Annotated[str | None, typer.Option("--type", help="NOTE, PARTY, PLACE")] = None,
    kind: Annotated[str | None, typer.Option()] = None,
    since: Annotated[str | None, typer.Option(metavar="DTG", help="080630ZDEC09 or ISO")] = None,
) -> None:
    """Records, newest first."""
    session: Session = ctx.obj
    with session.open() as workspace:
        since_ms = None
        if since:
            parsed = workspace.records.parse_value("NOTE", "when", since)
            since_ms = parsed if isinstance(parsed, int) else None
        rows = workspace.records.find(
            RecordQuery(
                types=(type_.upper(),) if type_ else (),
                kinds=(kind,) if kind else (),
                since_ms=since_ms,
            )
        )
    session.answer(
        [shapes.row(one) for one in rows],
        *(f"{shapes.instant(one.at_ms)}  {one.ref:<24} {one.title}" for one in rows),
    )


@record.command()
def show(ctx: typer.Context, id_: Id) -> None:
    """One record, whole."""
    session: Session = ctx.obj
    with session.open() as workspace:
        view = workspace.records.view(workspace.records.identify(id_))
    lines = [f"{view.row.ref}  {view.row.title}"]
    lines += [f"  {path}: {value}" for path, value in shapes.values(view).items()]
    lines += [f"  {path}:\n{text}" for path, text in sorted(view.texts.items())]
    lines += [f"  {one.name}  {one.bytes} bytes" for one in view.attachments]
    session.answer(shapes.record(view), *lines)


@record.command("set")
def set_values(
    ctx: typer.Context,
    id_: Id,
    sets: Annotated[list[str], typer.Argument(metavar="PATH=VALUE…")],
) -> None:
    """Write fields; an empty VALUE removes one."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found, type_ = identify(workspace, id_)
        writes, texts = parse_sets(workspace, type_, sets)
        if writes:
            workspace.records.set(found, writes)
        for path, text in texts.items():
            workspace.records.set_text(found, path, text)
    session.answer({"id": found.hex()}, "Saved.")


@record.command()
def text(
    ctx: typer.Context, id_: Id, path: Path, file: Annotated[str, typer.Argument(metavar="FILE")]
) -> None:
    """Replace a long text; only what differs is written, so that it merges."""
    session: Session = ctx.obj
    content = read_text(file)
    with session.open() as workspace:
        found, _ = identify(workspace, id_)
        workspace.records.set_text(found, path, content)
    session.answer({"id": found.hex()}, "Saved.")


@record.command()
def history(ctx: typer.Context, id_: Id) -> None:
    """Who changed what."""
    session: Session = ctx.obj
    with session.open() as workspace:
        entries = workspace.records.history(workspace.records.identify(id_))
    session.answer(
        [shapes.history(one) for one in entries],
        *(
            f"{shapes.instant(one.at_ms)}  {one.role}@{one.site}: "
            + ", ".join([*one.writes, *one.texts])
            for one in entries
        ),
    )


@record.command()
def conflicts(
    ctx: typer.Context, id_: Annotated[str | None, typer.Argument(metavar="ID")] = None
) -> None:
    """Fields that two people wrote apart, each value with its change."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = workspace.records.identify(id_) if id_ else None
        clashes = workspace.records.clashes(found)
    session.answer(
        [shapes.clash(one) for one in clashes],
        *(
            f"{one.record.hex()[:8]} {one.path}: "
            + " | ".join(
                f"{shapes.plain(value.value)} ({value.role}@{value.site} {value.change.hex()[:8]})"
                for value in one.alternatives
            )
            for one in clashes
        ),
    )


@record.command()
def resolve(
    ctx: typer.Context,
    id_: Id,
    path: Path,
    change: Annotated[str, typer.Argument(metavar="CHANGE", help="As `conflicts` lists them.")],
) -> None:
    """Settle a clash with the value that CHANGE wrote; history keeps the others."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = workspace.records.identify(id_)
        for clash in workspace.records.clashes(found):
            chosen = [one for one in clash.alternatives if one.change.hex().startswith(change)]
            if clash.path == path and len(chosen) == 1:
                workspace.records.resolve(found, path, chosen[0].change)
                break
        else:
            raise Refused(Reason.RECORD_NO_CLASH, path=path)
    session.answer({"id": found.hex()}, "Settled.")


@record.command()
def delete(ctx: typer.Context, id_: Id) -> None:
    """Delete a record of one's own mission, or hide another mission's here."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = workspace.records.identify(id_)
        owned = workspace.records.view(found).owned
        if owned:
            workspace.records.delete(found)
        else:
            workspace.records.hide(found)
    session.answer({"id": found.hex(), "hidden": not owned}, "Deleted." if owned else "Hidden.")


@record.command()
def attach(
    ctx: typer.Context, id_: Id, file: Annotated[str, typer.Argument(metavar="FILE")]
) -> None:
    """Attach a file."""
    session: Session = ctx.obj
    with session.open() as workspace, reading(file) as source:
        found = workspace.records.identify(id_)
        made = workspace.records.attach(found, name=PurePath(file).name, source=source)
    session.answer(shapes.attachment(made), f"{made.name}, {made.bytes} bytes")


@record.command()
def save(
    ctx: typer.Context,
    id_: Id,
    name: Annotated[str, typer.Argument(metavar="NAME", help="An attachment's name or id.")],
    file: Annotated[str, typer.Argument(metavar="FILE")],
) -> None:
    """Write an attachment's bytes to FILE, where the vault no longer protects them."""
    session: Session = ctx.obj
    with session.open() as workspace:
        view = workspace.records.view(workspace.records.identify(id_))
        found = [one for one in view.attachments if name in (one.id, one.name)]
        if not found:
            raise Refused(Reason.ATTACHMENT_NOT_HERE, name=name)
        with workspace.records.open_attachment(view.row.id, found[0].id) as source:
            size = write_stream(file, source)
    session.answer({"path": file, "bytes": size}, f"Wrote {file}. This copy is not protected.")


def search(
    ctx: typer.Context,
    words: Annotated[list[str], typer.Argument(metavar="WORDS")],
    ranked: Annotated[bool, typer.Option("--ranked", help="Best first, not newest first.")] = False,
) -> None:
    """Find records; accents and Arabic letter forms do not matter."""
    session: Session = ctx.obj
    with session.open() as workspace:
        hits = workspace.search(" ".join(words), ranked=ranked)
    session.answer(
        [shapes.hit(one) for one in hits],
        *(f"{one.row.ref:<24} {one.row.title}\n    {shapes.hit(one)['snippet']}" for one in hits),
    )


def dump(
    ctx: typer.Context,
    canonical: Annotated[bool, typer.Option("--canonical", help="The only form there is.")] = True,
) -> None:
    """One JSON line a record, only what merges: equal replicas print equal bytes."""
    del canonical
    session: Session = ctx.obj
    with session.open() as workspace:
        for line in workspace.records.dump():
            sys.stdout.write(line + "\n")


def identify(workspace: Workspace, name: str) -> tuple[RecordId, str]:
    """The record that a name means, and its type."""
    found = workspace.records.identify(name)
    return found, workspace.records.view(found).row.type


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
            texts[path] = value
        else:
            writes[path] = workspace.records.parse_value(type_, path, value) if value else None
    return writes, texts


def read_text(path: str) -> str:
    """A UTF-8 file's text.

    Raises:
        Refused: FILE_UNREADABLE when it is not UTF-8.
    """
    try:
        return read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(Reason.FILE_UNREADABLE, path=path, why="not UTF-8 text") from error
