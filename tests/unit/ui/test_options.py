from __future__ import annotations

import pytest

from liaison.ui.options import Options
from liaison.ui.screens.settings import presenter
from liaison.ui.screens.settings.presenter import SettingsState
from liaison.ui.theme import Theme


@pytest.mark.parametrize(
    "options",
    [
        Options(),
        Options(vault="/v/A b", locked=True, screen="log", record="ab" * 16),
        Options(vault="/v", language="ar", theme=Theme.DARK),
    ],
)
def test_what_the_lock_hands_on_is_read_back_whole(options: Options) -> None:
    assert Options.of(options.arguments()) == options


def test_parts_that_nobody_knows_are_passed_over() -> None:
    assert Options.of(["--theme", "pink", "--what", "ever", "--locked"]) == Options(locked=True)


def test_settings_that_are_missing_or_strange_fall_back() -> None:
    assert presenter.read({}) == SettingsState()
    strange = {presenter.LANGUAGE: 7, presenter.THEME: "pink", presenter.IDLE_MINUTES: 0}
    assert presenter.read(strange) == SettingsState()
    started = SettingsState("fr", "dark")
    assert presenter.read({}, started) == started


def test_settings_that_were_kept_count() -> None:
    kept = {presenter.LANGUAGE: "ar", presenter.THEME: "light", presenter.IDLE_MINUTES: 10}
    assert presenter.read(kept, SettingsState("fr", "dark")) == SettingsState("ar", "light", 10)
