"""`liaison search` and `liaison dump`: records by their words, and all of them."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from liaison.cli import shapes
from liaison.cli.session import Session
from liaison.core.naming import title_of

_SHOWN = 50
"""How many hits people are told of."""


def search(
    ctx: typer.Context,
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="Such as convoy farchana.")],
    ranked: Annotated[bool, typer.Option("--ranked", help="Best first, not newest first.")] = False,
) -> None:
    """Find records that hold all the words.

    Accents and Arabic letter forms do not matter. Newest first, or best first with --ranked. People
    are told of the first fifty, programs of all.
    """
    session: Session = ctx.obj
    limit = None if session.as_json else _SHOWN + 1
    with session.open() as workspace:
        hits = workspace.search(" ".join(words), limit=limit, ranked=ranked)
    lines = [
        f"{one.row.ref:<24} {title_of(one.row)}\n    {shapes.hit(one)['snippet']}"
        for one in hits[:_SHOWN]
    ]
    more = [f"More than {_SHOWN} were found; name another word."] if len(hits) > _SHOWN else []
    session.answer([shapes.hit(one) for one in hits], *(lines or ["Nothing found."]), *more)


def dump(
    ctx: typer.Context,
    canonical: Annotated[bool, typer.Option("--canonical", help="The only form there is.")] = True,
) -> None:
    """Print one JSON line a record, for comparing.

    Only what merges: vaults that hold the same changes print the same bytes.
    """
    del canonical
    session: Session = ctx.obj
    with session.open() as workspace:
        for line in workspace.records.dump():
            sys.stdout.write(line + "\n")
