"""What the program dresses an application in goes with the test that did it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication


@contextmanager
def undressed_after(app: QApplication) -> Iterator[None]:
    """Take `theme.apply` back: a style sheet costs later windows a second each, a font alone misfits."""
    palette, font = app.palette(), app.font()
    try:
        yield
    finally:
        if app.styleSheet():
            app.setStyleSheet("")
            app.setPalette(palette)
            app.setFont(font)
