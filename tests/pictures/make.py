"""Pictures of every screen: `make.py FOLDER [--vault DIR] [--look light|dark|french|arabic]…`.

They are for people to look at. Without a vault the sample region is built in a temporary folder;
what the pictures themselves make, such as a first vault, always is. Without a look all are taken.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # offscreen takes no size hints

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from liaison.bootstrap.door import VaultDoor
from liaison.cli.demo import PASSPHRASE, STICK, build
from liaison.cli.main import say
from liaison.core.access import Access
from liaison.core.directory import MissionEntry
from liaison.core.door import Owner
from liaison.core.errors import Reason, Refused
from liaison.core.values import Contact, RecordId, RecordRow, Trust, Value
from liaison.core.workspace import Workspace
from liaison.ui import language
from liaison.ui.app import SCREENS
from liaison.ui.desk import Desk
from liaison.ui.options import Options
from liaison.ui.program import Program
from liaison.ui.screens.actions.presenter import Column
from liaison.ui.screens.actions.view import ActionsScreen
from liaison.ui.screens.directory.model import ENTRY_ROLE
from liaison.ui.screens.exchange.place_form import PlaceForm
from liaison.ui.screens.firstrun.kit import KitStep
from liaison.ui.screens.firstrun.view import FirstRunScreen
from liaison.ui.screens.firstrun.who import WhoStep
from liaison.ui.screens.log.kind_chooser import KindChooser
from liaison.ui.screens.log.lines import EntryLine
from liaison.ui.screens.log.model import LINE
from liaison.ui.screens.log.presenter import kind_offers
from liaison.ui.screens.log.view import LogScreen
from liaison.ui.screens.room.lines_model import LINE as AGENDA_LINE
from liaison.ui.screens.room.view import RoomScreen
from liaison.ui.screens.unlock.view import UnlockScreen
from liaison.ui.shell.main_window import MainWindow
from liaison.ui.tasks import Tasks
from liaison.ui.theme import Theme, apply
from tests.pictures.assessments import in_the_assessments
from tests.pictures.data import with_data
from tests.pictures.map import on_the_map
from tests.pictures.meetings import in_the_meetings
from tests.pictures.papers import of_papers
from tests.pictures.products import at_products
from tests.pictures.recalls import at_recalls
from tests.pictures.sticks import in_the_exchange
from tests.pictures.warned import in_the_warnings

LOOKS = (
    ("light", Theme.LIGHT, "en"),
    ("dark", Theme.DARK, "en"),
    ("french", Theme.LIGHT, "fr"),
    ("arabic", Theme.LIGHT, "ar"),
)
WIDTH, HEIGHT = 1366, 768
ANSWERS = 4
"""A visit ends, the screen looks again, asks what the inbox holds, and makes room for it."""
PATIENCE_MS = 20_000
VECTORS = Path(__file__).resolve().parents[1] / "vectors" / "slip39" / "vectors.json"
SHARES = json.loads(VECTORS.read_bytes())[22][1]
"""Two shares of a kit that the standard publishes."""


def main() -> None:
    """Take all pictures."""
    wanted = argparse.ArgumentParser()
    wanted.add_argument("folder", type=Path)
    wanted.add_argument("--vault", type=Path)
    wanted.add_argument("--look", action="append", choices=[name for name, _, _ in LOOKS])
    given = wanted.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    gc.disable()  # widgets must not be collected on a worker's thread; the program sees to it itself
    with tempfile.TemporaryDirectory() as scratch:
        door = VaultDoor(Path(scratch) / "state")
        if given.vault is None:
            build(door, Path(scratch) / "demo")
            warn(door, Path(scratch) / "demo")
            bring_news(door, Path(scratch) / "demo")
        vault = given.vault or Path(scratch) / "demo" / "TCD-ABE"
        require_free(door, vault)
        for name, theme, code in LOOKS:
            if name not in (given.look or [name]):
                continue
            apply(app, theme)
            language.apply(app, code)
            before_the_vault(door, vault, Pictures(given.folder, Path(scratch), name))
            options = Options(str(vault), theme=theme, language=code)
            in_the_vault(app, door, options, given.folder, visits=given.vault is None)
    print(f"{len(list(given.folder.glob('*.png')))} pictures in {given.folder}")  # noqa: T201


@dataclass(frozen=True)
class Pictures:
    """Where the pictures of one look go, and where what they need is made."""

    folder: Path
    scratch: Path
    look: str

    def take(self, widget: QWidget, name: str) -> None:
        """Save a picture of a widget."""
        take(widget, self.folder / f"{name}-{self.look}.png")


def require_free(door: VaultDoor, vault: Path) -> None:
    """End with the reason where the vault is open elsewhere, before anything is drawn."""
    if door.info(str(vault)).in_use:
        print(f"No pictures: {vault}.", end=" ", file=sys.stderr)  # noqa: T201
        sys.exit(say(Refused(Reason.VAULT_IN_USE)))


def warn(door: VaultDoor, demo: Path) -> None:
    """A warning of Abéché's that one noted by bundle, one by radio, one too late, and one never got;
    and one of El Fasher's that Abéché has still to note."""
    stick = str(demo / STICK)
    column: dict[str, Value] = {
        "title": "SAMPLE: families moving toward Foro Baranga, herders behind them",
        "level": "urgent",
        "cls": "C",
        "release/SIS:UNAMID": True,
        "release/SIS:BONUCA": True,
        "ask": "Watch the crossing; tell us of armed men among them.",
        "ack_by": 1_260_700_000_000,
        **{f"addressees/{site}": True for site in ("SDN-ELF", "CAF-BGF", "SDN-JUB", "SDN-NYA")},
    }
    abeche = door.open(str(demo / "TCD-ABE"), PASSPHRASE)
    warning = abeche.records.add("NOTE", "warning", writes=column, texts={})
    abeche.exchange.run(stick)
    abeche.close()
    el_fasher = door.open(str(demo / "SDN-ELF"), PASSPHRASE)
    el_fasher.exchange.run(stick, accept=True)
    el_fasher.warnings.acknowledge(warning, action="Patrol sent to Foro Baranga, back by 1800")
    rain: dict[str, Value] = {
        "title": "SAMPLE: wadi in flood at Mukjar",
        "level": "watch",
        "release/ALLM": True,
    }
    el_fasher.records.add("NOTE", "warning", writes={**rain, "addressees/TCD-ABE": True}, texts={})
    el_fasher.exchange.run(stick)
    el_fasher.close()
    abeche = door.open(str(demo / "TCD-ABE"), PASSPHRASE)
    abeche.exchange.run(stick, accept=True)
    abeche.warnings.note(
        warning, site="SDN-NYA", role="Security officer", how="radio", action="Convoys held back"
    )
    abeche.close()


SEEN_FROM_THE_OTHER_SIDE: dict[str, Value] = {
    "title": "SAMPLE: rifles found on a truck, seen from El Geneina",
    "when": 1_260_191_400_000,
    "code": "ARM-6",
    "place": {"name": "El Geneina", "lat": 13.45, "lon": 22.45, "tz": "Africa/Khartoum"},
    "release/ALLM": True,
}


def bring_news(door: VaultDoor, demo: Path) -> None:
    """A bundle that waits in Abéché's inbox, and a card that nobody has compared yet."""
    stick = str(demo / STICK)
    el_fasher = door.open(str(demo / "SDN-ELF"), PASSPHRASE)
    for title in ("SAMPLE: market closed, rumours of a raid", "SAMPLE: two seats on Wednesday"):
        el_fasher.records.add(
            "NOTE", "log", writes={"title": title, "release/ALLM": True}, texts={}
        )
    el_fasher.records.add("NOTE", "incident", writes=SEEN_FROM_THE_OTHER_SIDE, texts={})
    el_fasher.exchange.run(stick)
    el_fasher.close()
    nyala = Owner("UNAMID", "SDN-NYA", "Security officer", "2009-12-14T06:00:00Z")
    newcomer = door.create(str(demo / "SDN-NYA"), PASSPHRASE, nyala)
    abeche = door.open(str(demo / "TCD-ABE"), PASSPHRASE)
    abeche.contacts.import_card(newcomer.contacts.own_card())
    abeche.exchange.run(stick)
    for title, audience in (
        ("SAMPLE: convoy fired on, Abéché to Farchana", "ALLM"),
        ("SAMPLE: two seats on the Wednesday flight", "ALLM"),
        ("SAMPLE: visa refused to two delegates", "OWN"),
    ):
        abeche.records.add(
            "NOTE",
            "log",
            writes={"title": title, "cls": "C", f"release/{audience}": True},
            texts={},
        )
    lose_an_owner(abeche)
    hub = Access(user="abeche", secret=PASSPHRASE)
    abeche.exchange.carriers.add("webdavs://hub.example.org/bundles", hub, name="Regional share")
    newcomer.close()
    abeche.close()


def lose_an_owner(office: Workspace) -> None:
    """A detachment that ends with the year and owes two actions."""
    ends = {"title": "SAMPLE: detachment of guards", "ref": "DIS", "valid_to": "2009-12-31"}
    office.records.add("PARTY", "mission", writes=ends, texts={})
    for title, due in (
        ("SAMPLE: keep the wells at Farchana open", "2010-01-15"),
        ("SAMPLE: hand the radio net to the camps", "2010-02-01"),
    ):
        writes = {"title": title, "responsible": "DIS", "due": due}
        office.records.add("ACTION", "task", writes=writes, texts={})


def before_the_vault(door: VaultDoor, vault: Path, pictures: Pictures) -> None:
    """Unlock, with a wrong passphrase and with shares too, and the first run's steps."""
    tasks = Tasks()
    at_the_lock(door, tasks, vault, pictures)
    in_the_first_run(door, tasks, pictures)
    tasks.drain()


def at_the_lock(door: VaultDoor, tasks: Tasks, vault: Path, pictures: Pictures) -> None:
    """The lock screen, and its recovery page with shares."""
    unlock = UnlockScreen(door, tasks, path=str(vault))
    settle(tasks)
    pictures.take(unlock, "unlock")
    unlock.unlock_with("not this one")
    settle(tasks)
    pictures.take(unlock, "unlock-wrong")
    press(unlock, "recoveryLink", tasks)
    type_share(unlock, SHARES[0], tasks)
    pictures.take(unlock, "recovery")
    type_share(unlock, SHARES[0].replace("academic", "academy", 1), tasks)
    pictures.take(unlock, "recovery-wrong")
    type_share(unlock, SHARES[1], tasks)
    pictures.take(unlock, "recovery-enough")


def in_the_first_run(door: VaultDoor, tasks: Tasks, pictures: Pictures) -> None:
    """Each of its steps."""
    first = FirstRunScreen(door, tasks)
    settle(tasks)
    pictures.take(first, "firstrun")
    fill(first, "roleField", "JOC duty officer")
    for chooser in ("missionField", "siteField"):
        box = first.findChild(QComboBox, chooser)
        assert box is not None
        box.setCurrentIndex(max(0, box.findText("MINURCAT")))
    who = first.findChild(WhoStep)
    assert who is not None
    who.exercise.setChecked(True)
    who.placed.emit(str(pictures.scratch / f"first-{pictures.look}"))
    press(first, "nextButton", tasks)
    pictures.take(first, "firstrun-passphrase")
    words = first.findChild(QLabel, "generatedWords")
    assert words is not None
    fill(first, "firstPassphrase", words.text().strip("\u2066\u2069"))
    press(first, "nextButton", tasks)
    pictures.take(first, "firstrun-kit")
    press(first, "splitChip", tasks)
    step = first.findChild(KitStep)
    assert step is not None
    step.save_wanted.emit(str(pictures.scratch / f"kit-{pictures.look}.txt"))
    settle(tasks)
    pictures.take(first, "firstrun-shares")


def type_share(unlock: UnlockScreen, words: str, tasks: Tasks) -> None:
    """Type a share on the recovery page and have it taken."""
    field = unlock.findChild(QPlainTextEdit, "recoveryWords")
    assert field is not None
    field.setPlainText(words)
    press(unlock, "takeShareButton", tasks)


def fill(screen: QWidget, name: str, text: str) -> None:
    """Type into a field."""
    field = screen.findChild(QLineEdit, name)
    assert field is not None, name
    field.setText(text)


def press(screen: QWidget, name: str, tasks: Tasks) -> None:
    """Press a button and wait for what it starts."""
    button = screen.findChild(QPushButton, name)
    assert button is not None, name
    button.click()
    settle(tasks)


def in_the_vault(
    app: QApplication, door: VaultDoor, options: Options, folder: Path, *, visits: bool
) -> None:
    """Every screen of the rail; and with `visits` what a visit to the stick said."""

    def never(_: list[str]) -> NoReturn:
        raise AssertionError

    program = Program(app, door=door, options=options, relaunch=never, screens=SCREENS)
    program.begin(passphrase=PASSPHRASE)
    wait(lambda: isinstance(program.front, MainWindow))
    window = program.front
    assert isinstance(window, MainWindow)
    languages = {"fr": "french", "ar": "arabic"}
    look = languages.get(options.language, options.theme.value)
    in_the_rail(window, program.tasks, folder, look)
    magnified(window, program.tasks, folder, look)
    in_the_log(window, program.tasks, folder, look)
    in_the_room(window, program.desk, folder, look)
    among_actions(window, program.tasks, folder, look)

    def shoot(name: str) -> None:
        settle(program.tasks)
        settle(program.tasks)
        if name:  # else the window only comes to rest
            take(window, folder / f"{name}-{look}.png")

    in_the_warnings(window, shoot)
    in_the_meetings(window, shoot)
    on_the_map(window, shoot)
    in_the_assessments(window, program.desk, shoot)
    with_data(window, shoot)
    before_a_visit(window, program, shoot)
    if visits:
        on_a_visit(window, program.tasks, folder, look)
    in_the_directory(window, shoot)
    if visits:
        at_products(window, program.desk, shoot)
        of_papers(window, program.desk, options.vault, shoot)
        at_recalls(window, program.desk, door, Path(options.vault).parent, shoot)
    program.end()


def in_the_rail(window: MainWindow, tasks: Tasks, folder: Path, look: str) -> None:
    """Every screen as it opens."""
    for screen in (one for one in SCREENS if one.in_rail):
        window.show_screen(screen.name)
        settle(tasks)
        take(window, folder / f"{screen.name}-{look}.png")


def magnified(window: MainWindow, tasks: Tasks, folder: Path, look: str) -> None:
    """Every screen, and a form with who gets it, as large as it is at 150 % and at 200 %."""
    log = window.screen_widget("log")
    assert isinstance(log, LogScreen)
    record = log.entries.model.index(1, 0).data(LINE)
    for scale in (150, 200):
        size = WIDTH * 100 // scale, HEIGHT * 100 // scale
        for screen in (one for one in SCREENS if one.in_rail):
            window.resize(*size)
            window.show_screen(screen.name)
            window.screen_widget(screen.name).back()
            settle(tasks)
            take(window, folder / f"{screen.name}-{scale}-{look}.png", *size)
        if isinstance(record, EntryLine):
            window.show_screen("log", record.row.id)
            settle(tasks)
            take(window, folder / f"form-{scale}-{look}.png", *size)
            log.back()
    window.resize(WIDTH, HEIGHT)
    settle(tasks)


def on_a_visit(window: MainWindow, tasks: Tasks, folder: Path, look: str) -> None:
    """What a visit to the stick said, and the ledger after it."""
    window.show_screen("exchange")
    window.screen_widget("exchange").act()
    settle(tasks)
    take(window, folder / f"exchange-done-{look}.png")
    press(window, "ledgerLink", tasks)
    settle(tasks)
    table = window.findChild(QTableView, "ledgerTable")
    assert table is not None
    table.selectRow(1)
    settle(tasks)
    take(window, folder / f"ledger-{look}.png")
    window.screen_widget("exchange").back()
    form = window.findChild(PlaceForm)
    assert form is not None
    form.begin_new()
    settle(tasks)
    take(window, folder / f"exchange-place-{look}.png")
    form.hide_form()


def in_the_directory(window: MainWindow, shoot: Callable[[str], None]) -> None:
    """A contact whose code nobody compared, one whose card changed, a mission, and one's own code."""
    window.show_screen("directory")
    contacts = window.findChild(QListView, "contactList")
    assert contacts is not None
    model = contacts.model()
    entries = [model.index(row, 0) for row in range(model.rowCount())]
    for name, wanted in (
        (
            "directory-compare",
            lambda one: isinstance(one, Contact) and one.trust is Trust.UNVERIFIED,
        ),
        ("directory-mission", lambda one: isinstance(one, MissionEntry) and one.is_own),
        ("directory-hub", lambda one: isinstance(one, Contact) and one.is_hub),
    ):
        chosen = [index for index in entries if wanted(index.data(ENTRY_ROLE))]
        if chosen:
            contacts.setCurrentIndex(chosen[0])
            shoot(name)
    show = window.findChild(QPushButton, "showCodeButton")
    assert show is not None
    show.click()
    shoot("directory-code")


def before_a_visit(window: MainWindow, program: Program, shoot: Callable[[str], None]) -> None:
    """Carriers of every sort, and a bundle that waits."""
    in_the_exchange(window, shoot, program.desk.now_ms())
    through_a_bundle(window, program.tasks, shoot)


def through_a_bundle(window: MainWindow, tasks: Tasks, shoot: Callable[[str], None]) -> None:
    """What came, record by record; one may be the same event as ours."""
    window.show_screen("exchange")
    settle(tasks)
    through = window.findChild(QPushButton, "lookThroughButton")
    if through is not None:
        through.click()
        shoot("exchange-look-through")
        window.screen_widget("exchange").back()


def in_the_log(window: MainWindow, tasks: Tasks, folder: Path, look: str) -> None:
    """A record of ours, one of another mission with its history, and what can be begun."""
    window.show_screen("log")
    log = window.screen_widget("log")
    assert isinstance(log, LogScreen)
    settle(tasks)
    model = log.entries.model
    lines = [model.index(place).data(LINE) for place in range(model.rowCount())]
    rows = [line.row for line in lines if isinstance(line, EntryLine)]
    ours = next(row for row in rows if row.owner == "MINURCAT" and row.kind == "incident")
    theirs = next(row for row in rows if row.owner != "MINURCAT")
    for name, row in (("record", ours), ("record-read", theirs)):
        log.show_record(row.id)
        settle(tasks)
        take(window, folder / f"{name}-{look}.png")
        settle(tasks)
        log.detail.pane._scroll.ensureWidgetVisible(log.detail.pane.shared)
        take(window, folder / f"{name}-shared-{look}.png")
    log.detail.pane.history_wanted.emit(theirs.id)
    settle(tasks)
    take(window, folder / f"history-{look}.png")
    warnings = [row for row in rows if row.kind == "warning" and "SAMPLE" in row.title]
    at_warnings(window, warnings, tasks, folder, look)
    offers = kind_offers(QCoreApplication.translate)
    kinds = KindChooser(offers, window)
    kinds.adjustSize()
    kinds.grab().save(str(folder / f"kinds-{look}.png"))
    kinds.deleteLater()


def at_warnings(
    window: MainWindow, rows: list[RecordRow], tasks: Tasks, folder: Path, look: str
) -> None:
    """Who noted one of ours, and the way to note one of others."""
    log = window.screen_widget("log")
    assert isinstance(log, LogScreen)
    for row in rows:
        log.show_record(row.id)
        settle(tasks)
        settle(tasks)
        shared = log.detail.pane.shared
        name = "warning-ours" if row.owner == "MINURCAT" else "warning-theirs"
        take(window, folder / f"{name}-{look}.png")
        button = shared.findChild(QPushButton, "acknowledgeButton")
        if button is not None and not button.isVisible():
            button = shared.findChild(QPushButton, "spokenLink")
        if button is not None and button.isVisible():
            button.click()
            take(window, folder / f"{name}-answer-{look}.png")


def in_the_room(window: MainWindow, desk: Desk, folder: Path, look: str) -> None:
    """The minutes with most in them that may still be written, in one and in two languages."""
    found: list[RecordId] = []
    desk.ask(fullest, owner=window, done=found.extend)
    settle(desk.tasks)
    if not found:
        return
    window.show_screen("room", found[0])
    room = window.screen_widget("room")
    assert isinstance(room, RoomScreen)
    settle(desk.tasks)
    room.go(busiest(room))
    settle(desk.tasks)
    take(window, folder / f"room-{look}.png")
    if room.item.parallel.isVisible():
        room.item.parallel.click()
        settle(desk.tasks)
        take(window, folder / f"room-parallel-{look}.png")
    room.back()


def busiest(room: RoomScreen) -> str:
    """The item under which most was taken down."""
    model = room.agenda.model
    lines = [model.index(row).data(AGENDA_LINE) for row in range(model.rowCount())]
    return str(max(lines, key=lambda line: len(line.made)).item)


def fullest(workspace: Workspace) -> list[RecordId]:
    """Meetings whose minutes we may write to, those with most decisions and actions first."""
    rows = [
        row
        for row in workspace.meetings.all()
        if row.editable and row.meeting.minutes.state != "adopted"
    ]
    return [row.id for row in sorted(rows, key=lambda row: -(row.decisions + row.actions))]


def among_actions(window: MainWindow, tasks: Tasks, folder: Path, look: str) -> None:
    """The way to hand an orphan over, and what stands there when an action was deleted."""
    window.show_screen("actions")
    actions = window.screen_widget("actions")
    assert isinstance(actions, ActionsScreen)
    settle(tasks)
    walk = window.findChild(QPushButton, "walkButton")
    if walk is not None and walk.isVisible():
        walk.click()
        settle(tasks)
        fill(actions, "edit:receiver", "UNAMID")
        actions.detail.hand_over.say("UNAMID")
        settle(tasks)
        take(window, folder / f"actions-hand-over-{look}.png")
        actions.back()
        actions.entries.sorted.emit(Column.OWNER)
        press(actions, "deleteAction", tasks)
        take(window, folder / f"actions-deleted-{look}.png")
        press(actions, "undoButton", tasks)


def settle(tasks: Tasks) -> None:
    """Until nothing is under way and everything has come home, also what that asked for in its turn."""
    for _ in range(ANSWERS):
        wait(lambda: tasks.is_idle)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def wait(until: Callable[[], bool]) -> None:
    """Turn the event loop until something holds."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not until():
        if deadline.hasExpired():
            raise TimeoutError
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    for _ in range(3):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def take(widget: QWidget, path: Path, width: int = WIDTH, height: int = HEIGHT) -> None:
    """Save a picture of a widget at the size we design for, or another."""
    widget.resize(width, height)
    widget.show()
    QApplication.processEvents()
    widget.grab().save(str(path))


if __name__ == "__main__":
    main()
