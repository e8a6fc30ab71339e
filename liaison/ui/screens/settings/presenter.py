"""What can be set, and where it is kept in the vault. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

LANGUAGE = "window.language"
THEME = "window.theme"
IDLE_MINUTES = "window.idle_minutes"

NAMES = (LANGUAGE, THEME, IDLE_MINUTES)
THEMES = ("light", "dark", "system")
IDLE_CHOICES = (1, 2, 5, 10, 15, 30)
"""Minutes; there is no "never": an open vault on an unwatched laptop is the likeliest leak."""

DEFAULT_IDLE_MINUTES = 5


@dataclass(frozen=True, slots=True)
class SettingsState:
    """The settings of the window.

    Attributes:
        language: its code, "" for the desktop's.
        theme: "light", "dark" or "system".
        idle_minutes: after how long the vault locks.
    """

    language: str = ""
    theme: str = "system"
    idle_minutes: int = DEFAULT_IDLE_MINUTES


def read(values: Mapping[str, object], default: SettingsState | None = None) -> SettingsState:
    """The settings as the vault keeps them; what is missing or strange is the default."""
    language, theme, minutes = (values.get(name) for name in NAMES)
    default = default or SettingsState()
    return SettingsState(
        language=language if isinstance(language, str) else default.language,
        theme=str(theme) if theme in THEMES else default.theme,
        idle_minutes=minutes
        if isinstance(minutes, int) and minutes in IDLE_CHOICES
        else DEFAULT_IDLE_MINUTES,
    )
