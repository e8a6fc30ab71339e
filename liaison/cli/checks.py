"""`liaison checks`: what the vault's own checks find."""

from __future__ import annotations

import typer

from liaison.cli.session import Session

NOTHING = "Nothing was found that needs a look."


def checks(ctx: typer.Context) -> None:
    """List what is overdue, missed, left out, clashing, unanswered, held back or without an owner."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = workspace.checks.findings()
    session.answer(
        [{"check": one.check, "on": one.on, "why": one.sentence} for one in found],
        *([f"{one.check:<30} {one.on:<16} {one.sentence}" for one in found] or [NOTHING]),
    )
