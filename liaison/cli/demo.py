"""`liaison demo DIR`: the sample region as seven Exercise vaults that have met once."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Annotated

import typer

from liaison.cli.session import Json, Session
from liaison.cli.visit_lines import describe_exchange
from liaison.core import dtg
from liaison.core.door import Door
from liaison.core.errors import Reason, Refused
from liaison.core.exchanged import ExchangeReport
from liaison.core.locations import require_text
from liaison.core.preferences import PLACES
from liaison.core.sample.entering import Entering
from liaison.core.sample.records import SampleSite
from liaison.core.sample.region import sites
from liaison.core.workspace import Workspace

PASSPHRASE = "exercise only and never for real notes"  # noqa: S105  (printed on purpose)
STICK = "stick"
DIARY = "exchanged.txt"
"""What the visits did; its presence says that the region is complete."""
UNFINISHED = "unfinished.txt"
"""Stands in a folder of ours until the region is complete; what an interrupted run left goes."""
OPENED = "TCD-ABE"
CHAPTERS = (1, 2)


def demo(
    ctx: typer.Context,
    directory: Annotated[
        str, typer.Argument(metavar="DIR", help="New or empty, or made by this command before.")
    ],
    no_app: Annotated[bool, typer.Option("--no-app", help="Make the vaults and end.")] = False,
    chapter: Annotated[
        int,
        typer.Option(
            min=CHAPTERS[0],
            max=CHAPTERS[-1],
            help="1: December 2009. 2: October 2010, a mission closes.",
        ),
    ] = CHAPTERS[0],
) -> None:
    """Make a sample region of seven vaults and open one.

    Exercise vaults DIR/SITE with cards verified and a first exchange done over DIR/stick. Once they
    are made, the same command opens them again.
    """
    session: Session = ctx.obj
    folder = Path(directory)
    diary = folder / DIARY
    is_here = diary.is_file()
    if not is_here:
        clear_ground(folder)
        lines = build(session.door, folder, chapter=chapter)
        diary.write_text("\n".join(lines) + "\n", encoding="utf-8")
        (folder / UNFINISHED).unlink()
    session.answer(
        {"vaults": _vaults(folder), "passphrase": PASSPHRASE, "stick": str(folder / STICK)},
        *([f"Made before, {_made_at(diary)}. What was exchanged then:"] if is_here else []),
        *diary.read_text(encoding="utf-8").splitlines(),
        f"The vaults in {folder} open with the passphrase: {PASSPHRASE}",
    )
    if not no_app:
        session.open_app(str(folder / OPENED), PASSPHRASE)


def clear_ground(folder: Path) -> None:
    """Make the folder, or remove from it what an interrupted run of ours left.

    Raises:
        Refused: FILE_EXISTS when it holds something else; FILE_UNWRITABLE; FILE_NAME.
    """
    require_text(str(folder))
    mark = folder / UNFINISHED
    try:
        if mark.is_file():
            shutil.rmtree(folder)
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise Refused(Reason.FILE_EXISTS, path=str(folder))
        mark.write_text("The sample region is being made here.\n", encoding="utf-8")
    except FileExistsError as error:
        raise Refused(Reason.FILE_EXISTS, path=str(folder)) from error
    except OSError as error:
        why = error.strerror or ""
        raise Refused(Reason.FILE_UNWRITABLE, path=str(folder), why=why) from error


def build(door: Door, folder: Path, *, chapter: int = CHAPTERS[0]) -> list[str]:
    """Create the vaults, let every two compare their cards, and carry one stick around twice.

    The hub comes first: what the others enter names parties that it knows. What is left in the
    first round is fetched in the second. Returns what the visits did, for people.
    """
    stick = folder / STICK
    stick.mkdir(parents=True)
    (folder / "passphrase.txt").write_text(PASSPHRASE + "\n", encoding="utf-8")
    vaults: list[tuple[SampleSite, Workspace]] = []
    try:
        for site in sorted(
            sites(door.sample(), chapter=chapter), key=lambda one: not one.owner.is_hub
        ):
            path = str(folder / site.owner.site)
            vaults.append((site, door.create(path, PASSPHRASE, site.owner)))
        introduce([workspace for _, workspace in vaults])
        lines = fill(door, vaults, str(stick))
        for _, workspace in vaults:
            workspace.set_setting(PLACES, [str(stick.resolve())])
        lines += carry_around(str(stick), vaults[1:])  # the hub was there when it was filled
        return lines + carry_around(str(stick), vaults)
    finally:
        for _, workspace in vaults:
            workspace.close()


def introduce(workspaces: list[Workspace]) -> None:
    """Every device takes every other's card, as if all had met in one room."""
    cards = [workspace.contacts.own_card() for workspace in workspaces]
    for mine, workspace in zip(cards, workspaces, strict=True):
        for card in cards:
            if card != mine:
                workspace.contacts.import_card(card, verified=True)


def fill(door: Door, vaults: list[tuple[SampleSite, Workspace]], stick: str) -> list[str]:
    """Enter everything, the hub first, whose bundles every other site imports before it enters.

    Returns what the hub's visit did.
    """
    hub, *others = vaults
    entering = Entering()
    enter(*hub, entering, door)
    report = hub[1].exchange.run(stick, accept=True)
    for site, workspace in others:
        for sealed in report.sent:
            if sealed.contact.site == site.owner.site:
                workspace.exchange.take(sealed.path, accept=True)
        enter(site, workspace, entering, door)
    entering.finish()
    return _told(hub[0], report)


def enter(site: SampleSite, workspace: Workspace, entering: Entering, door: Door) -> None:
    """Enter a site's records with their files."""
    for one in site.records:
        made = entering.enter(workspace.records, one)
        for name in one.files:
            with door.sample_file(name) as source:
                workspace.records.attach(made, name=name, source=source)


def carry_around(stick: str, vaults: list[tuple[SampleSite, Workspace]]) -> list[str]:
    """One visit of each site to the stick; returns what happened, for people."""
    lines = []
    for site, workspace in vaults:
        lines += _told(site, workspace.exchange.run(stick, accept=True))
    return lines


def _told(site: SampleSite, report: ExchangeReport) -> list[str]:
    return [f"{site.owner.site:<8} {line}" for line in describe_exchange(report)]


def _made_at(diary: Path) -> str:
    """When the region was complete, as a date-time group."""
    return dtg.write(int(diary.stat().st_mtime * 1000))


def _vaults(folder: Path) -> list[Json]:
    return [str(one.parent) for one in sorted(folder.glob("*/keys.cbor"))]
