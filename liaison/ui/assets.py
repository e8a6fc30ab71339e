"""The files under `resources/` that the window reads: style sheets and translations."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

_STYLES = ("ground", "controls", "rail", "panels", "record", "room")


def style_sheet() -> str:
    """The style sheets, joined in the order in which later rules win; tokens unresolved."""
    styles = resources.files("resources").joinpath("styles")
    return "\n".join(styles.joinpath(f"{name}.qss").read_text(encoding="utf-8") for name in _STYLES)


def icon_path(name: str) -> str:
    """The path of an icon of our own, as style sheets want it: with forward slashes."""
    return Path(str(resources.files("resources").joinpath("icons", f"{name}.svg"))).as_posix()


def translations_folder() -> Path:
    """Where the compiled translations (`liaison_fr.qm`) lie."""
    return Path(str(resources.files("resources").joinpath("translations")))
