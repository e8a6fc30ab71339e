from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from liaison.ui import wording
from liaison.ui.screens.record.head import RecordHead
from liaison.ui.screens.record.presenter import Headline
from liaison.ui.shell import crash
from liaison.ui.shell.lock import LockWatch, close_modals
from liaison.ui.theme import Theme, apply
from liaison.ui.widgets.badge import Badge
from liaison.ui.widgets.cells import CellDelegate
from liaison.ui.widgets.elided_label import ElidedLabel
from liaison.ui.widgets.exercise_strip import ExerciseStrip
from liaison.ui.widgets.form_row import FormRow
from liaison.ui.widgets.label import Label
from liaison.ui.widgets.marking_label import MarkingLabel
from liaison.ui.widgets.passphrase_field import PassphraseField
from liaison.ui.widgets.pill import Pill
from liaison.ui.widgets.steady_lines import SteadyLines

MARKUP = "<b>Hub</b> <img src='x'>"


def trace() -> str:
    try:
        raise ValueError("what the user wrote")  # noqa: TRY301  (a bug to take the code of)
    except ValueError:
        kind, _, where = sys.exc_info()
        assert kind is not None
        return crash.code_of(kind, where)


def test_one_bug_has_one_code_and_nothing_of_what_was_written_is_in_it() -> None:
    assert trace() == trace()
    assert len(trace()) == len("ABCD-1234")


def test_a_bug_is_shown_as_its_code_only(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    crash.install(shown.append)
    sys.excepthook(ValueError, ValueError("secret"), None)
    assert len(shown) == 1
    assert "secret" not in shown[0]
    assert capsys.readouterr().err == ""


def test_any_key_puts_off_the_lock_and_stopping_ends_it(qapp: QApplication, qtbot: QtBot) -> None:
    watch = LockWatch(qapp, idle_minutes=1)
    assert watch.idle_left_ms() > 0
    field = QWidget()
    qtbot.addWidget(field)
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert watch.eventFilter(field, key) is False
    watch.set_idle_minutes(0)
    assert watch.idle_left_ms() == 0
    watch.stop()


def test_the_desktops_lock_locks_and_its_unlocking_does_not(
    qapp: QApplication, qtbot: QtBot
) -> None:
    watch = LockWatch(qapp, idle_minutes=1)
    with qtbot.assertNotEmitted(watch.due):
        watch.on_screen_saver(False)  # noqa: FBT003  (as D-Bus sends it)
    with qtbot.waitSignal(watch.due):
        watch.on_screen_saver(True)  # noqa: FBT003  (as D-Bus sends it)
    watch.stop()


def test_no_dialog_stays_open_over_the_lock(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialogs = [QDialog(window), QDialog(window)]
    for dialog in dialogs:
        dialog.setModal(True)
        dialog.open()
    close_modals()
    assert not any(dialog.isVisible() for dialog in dialogs)


@pytest.mark.parametrize("kind", [Label, ElidedLabel, Pill, SteadyLines])
def test_strangers_markup_is_shown_as_it_is(qtbot: QtBot, kind: type[QLabel]) -> None:
    label = kind(MARKUP)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == MARKUP


@pytest.mark.parametrize(("owned", "said"), [(True, "Delete"), (False, "Hide here")])
def test_another_missions_record_is_offered_to_be_hidden(
    qtbot: QtBot, said: str, *, owned: bool
) -> None:
    head = RecordHead()
    qtbot.addWidget(head)
    head.show_headline(Headline("Convoy", False, "Incident", 0, 0, owned))  # noqa: FBT003
    button = head.findChild(QPushButton, "deleteButton")
    assert button is not None
    assert button.text() == said


def test_an_elided_label_gives_way(qtbot: QtBot) -> None:
    label = ElidedLabel("a" * 500)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() == 0


@pytest.mark.parametrize("word", ["release", "\u064a\u0631\u0633\u0644"])
def test_wrapped_lines_stand_as_close_in_arabic_as_in_latin(qtbot: QtBot, word: str) -> None:
    label = SteadyLines(" ".join([word] * 3))
    qtbot.addWidget(label)
    narrow = label.fontMetrics().horizontalAdvance(word) + 4
    assert label.pitch == round(label.fontMetrics().height() * 1.1)
    assert label.heightForWidth(4000) == label.pitch
    assert label.heightForWidth(narrow) == 3 * label.pitch
    label.resize(narrow, label.heightForWidth(narrow))
    assert not label.grab().isNull()


def test_a_line_of_parts_wraps_between_them(qtbot: QtBot) -> None:
    label = SteadyLines("Incident · version 1")
    qtbot.addWidget(label)
    narrow = label.fontMetrics().horizontalAdvance("Incident · version") + 4
    assert label.heightForWidth(narrow) == 2 * label.pitch
    assert label.text() == "Incident · version 1"


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_cell_that_is_cut_is_cut_at_its_own_end(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    table = QTableWidget(1, 1)
    qtbot.addWidget(table)
    table.setItem(0, 0, QTableWidgetItem("SAMPLE: report of a truck"))
    option = QStyleOptionViewItem()
    option.direction = direction
    CellDelegate(table).initStyleOption(option, table.model().index(0, 0))
    is_mirrored = direction is Qt.LayoutDirection.RightToLeft
    said = "\u2068SAMPLE: report of a truck\u2069" if is_mirrored else "SAMPLE: report of a truck"
    assert option.text == said


def test_a_badge_shows_nothing_for_none_and_stays_small_for_many(qtbot: QtBot) -> None:
    badge = Badge()
    qtbot.addWidget(badge)
    assert badge.isHidden()
    badge.set_count(250)
    assert badge.text() == "99+"


def test_a_marking_is_said_in_words(qtbot: QtBot) -> None:
    marking = MarkingLabel("SC")
    qtbot.addWidget(marking)
    assert marking.text() == "STRICTLY CONFIDENTIAL"
    assert "STRICTLY CONFIDENTIAL" in marking.accessibleName()


def test_a_field_is_called_by_its_label_and_described_by_what_is_wrong(qtbot: QtBot) -> None:
    field = PassphraseField()
    row = FormRow("Passphrase", field)
    qtbot.addWidget(row)
    row.set_note("Too short.")
    assert field.accessibleName() == "Passphrase"
    assert field.accessibleDescription() == "Too short."


def test_a_passphrase_is_hidden_again_when_its_field_is_left(qtbot: QtBot) -> None:
    field, other = PassphraseField(), PassphraseField()
    for one in (field, other):
        qtbot.addWidget(one)
    eye = field.actions()[0]
    eye.setChecked(True)
    assert field.echoMode() is PassphraseField.EchoMode.Normal
    eye.setChecked(False)
    assert field.echoMode() is PassphraseField.EchoMode.Password


def test_the_exercise_strip_is_hatched_in_both_themes(qapp: QApplication, qtbot: QtBot) -> None:
    for theme in (Theme.DARK, Theme.LIGHT):
        apply(qapp, theme)
        strip = ExerciseStrip()
        qtbot.addWidget(strip)
        strip.resize(QSize(400, strip.height()))
        image = strip.grab().toImage()
        colours = {image.pixel(x, 8) for x in range(0, 400, 3)}
        assert len(colours) > 2


def test_a_tooltip_shows_markup_as_it_is() -> None:
    assert "<b>" not in wording.tooltip(MARKUP)
    assert "&lt;b&gt;" in wording.tooltip(MARKUP)
