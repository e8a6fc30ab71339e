"""Pictures of the map: the region, and what is chosen on it from closer by."""

from __future__ import annotations

from collections.abc import Callable

from liaison.ui.screens.map.view import MapScreen
from liaison.ui.shell.main_window import MainWindow


def on_the_map(window: MainWindow, shoot: Callable[[str], None]) -> None:
    """The fullest sign, chosen; `shoot` settles and takes."""
    window.show_screen("map")
    screen = window.screen_widget("map")
    assert isinstance(screen, MapScreen)
    shoot("map")
    canvas = screen.canvas
    canvas.choose(max(canvas.clusters, key=lambda one: len(one.marks)))
    canvas.look(canvas.view.zoomed(1.0))
    canvas.pointed.emit(canvas.view.position(300, 200))
    shoot("map-chosen")
    screen.back()
    canvas.home()
