"""A colleague's card comes in as a file; the code decides whether it is trusted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from liaison.core.values import Trust
from liaison.ui.options import Options
from liaison.ui.program import Program
from liaison.ui.screens.directory import page
from liaison.ui.screens.directory.view import DirectoryScreen
from liaison.ui.shell.main_window import MainWindow
from tests.journeys.ui.conftest import ABECHE, EL_FASHER, Start, child, unlock
from tests.support.command_line import PASSPHRASE


def directory(program: Program) -> DirectoryScreen:
    assert isinstance(program.front, MainWindow)
    screen = program.front.screen_widget("directory")
    assert isinstance(screen, DirectoryScreen)
    return screen


def test_a_card_is_verified_by_the_code_that_the_colleague_reads_out(
    tmp_path: Path, door: VaultDoor, start: Start, qtbot: QtBot
) -> None:
    path = str(tmp_path / "TCD-ABE")
    abeche = door.create(path, PASSPHRASE, ABECHE)
    el_fasher = door.create(str(tmp_path / "SDN-ELF"), PASSPHRASE, EL_FASHER)
    (tmp_path / "elf.card").write_bytes(el_fasher.contacts.own_card())
    el_fasher.contacts.import_card(abeche.contacts.own_card())
    read_out = el_fasher.contacts.code("TCD-ABE")
    el_fasher.close()
    abeche.close()

    program = start(Options(vault=path, screen="directory"))
    unlock(program, qtbot)
    screen = directory(program)
    screen.bring_in(str(tmp_path / "elf.card"))

    shown = child(screen, QLabel, "shortCode")
    qtbot.waitUntil(lambda: read_out in shown.text())
    field, compare = (
        child(screen, QLineEdit, "codeField"),
        child(screen, QPushButton, "verifyButton"),
    )
    assert not compare.isEnabled()
    wrong = ("1" if read_out[0] == "0" else "0") + read_out[1:]
    qtbot.keyClicks(field, wrong)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(child(screen, QLabel, "codeWrong").isVisible)
    field.selectAll()
    qtbot.keyClicks(field, read_out)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not field.isVisible())

    contacts = child(screen, QListView, "contactList").model()
    assert [contacts.index(at, 0).data() for at in range(3)][1:] == ["UNAMID", "UNAMID El Fasher"]
    program.end()
    again = door.open(path, PASSPHRASE)
    assert [contact.trust for contact in again.contacts.all()] == [Trust.VERIFIED]
    again.close()


def test_a_file_that_is_no_card_is_refused_in_words(
    tmp_path: Path, abeche: str, start: Start, qtbot: QtBot
) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8 not a card")
    program = start(Options(vault=abeche, screen="directory"))
    unlock(program, qtbot)
    screen = directory(program)
    screen.bring_in(str(tmp_path / "photo.jpg"))
    problem = child(screen, QLabel, "problemSentence")
    qtbot.waitUntil(problem.isVisible)
    assert "card" in problem.text()


def test_a_contact_is_let_introduce_others_and_a_lost_one_is_revoked_for_everybody(
    tmp_path: Path, door: VaultDoor, start: Start, qtbot: QtBot
) -> None:
    path = str(tmp_path / "TCD-ABE")
    abeche = door.create(path, PASSPHRASE, ABECHE)
    for owner in (EL_FASHER, replace(ABECHE, site="TCD-NDJ", role="Liaison officer")):
        other = door.create(str(tmp_path / owner.site), PASSPHRASE, owner)
        abeche.contacts.import_card(other.contacts.own_card(), verified=True)
        other.close()
    abeche.close()
    program = start(Options(vault=path, screen="directory"))
    unlock(program, qtbot)
    screen = directory(program)
    contacts = child(screen, QListView, "contactList")
    qtbot.waitUntil(lambda: contacts.model().rowCount() == 4)
    rows = {index.data(): index for index in map(contacts.model().index, range(4), [0] * 4)}

    contacts.setCurrentIndex(rows["UNAMID El Fasher"])
    custodian = child(screen, QPushButton, "custodianButton")
    qtbot.waitUntil(custodian.isVisible)
    before = custodian.text()
    custodian.click()
    qtbot.waitUntil(lambda: custodian.text() != before)

    contacts.setCurrentIndex(rows["MINURCAT N'Djamena"])
    introduce, revoke = (
        child(screen, QPushButton, name) for name in ("introduceButton", "revokeButton")
    )
    qtbot.waitUntil(introduce.isVisible)
    assert not custodian.isVisible()
    introduce.click()
    revoke.click()
    now = child(screen, QPushButton, "revokeNowButton")
    qtbot.waitUntil(now.isVisible)
    now.click()
    qtbot.waitUntil(child(screen, QPushButton, "withdrawButton").isVisible)
    program.end()
    again = door.open(path, PASSPHRASE)
    assert [one.kind for one in again.statements.all()] == ["revocation", "introduction"]
    assert again.contacts.find("SDN-ELF").is_custodian
    again.close()


def test_ones_own_code_is_shown_and_a_colleagues_is_taken(
    tmp_path: Path, door: VaultDoor, start: Start, qtbot: QtBot
) -> None:
    path = str(tmp_path / "TCD-ABE")
    abeche = door.create(path, PASSPHRASE, ABECHE)
    el_fasher = door.create(str(tmp_path / "SDN-ELF"), PASSPHRASE, EL_FASHER)
    abeche.contacts.import_card(el_fasher.contacts.own_card())
    own, theirs = abeche.contacts.own_offer(), el_fasher.contacts.own_offer()
    el_fasher.close()
    abeche.close()
    program = start(Options(vault=path, screen="directory"))
    unlock(program, qtbot)
    screen = directory(program)
    child(screen, QPushButton, "showCodeButton").click()
    shown = child(screen, QLabel, "offerText")
    qtbot.waitUntil(shown.isVisible)
    assert own in shown.text()
    field = child(screen, QLineEdit, "offerField")
    qtbot.keyClicks(field, theirs.replace(" ", ""))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not field.isVisible())
    program.end()
    again = door.open(path, PASSPHRASE)
    assert [contact.trust for contact in again.contacts.all()] == [Trust.VERIFIED]
    for name in ("code.pdf", "code.png"):
        page.write(str(tmp_path / name), own, again.identity)
    assert (tmp_path / "code.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "code.png").read_bytes().startswith(b"\x89PNG")
    again.close()
