"""Widgets are tested without a display."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.dress import undressed_after

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> Iterator[None]:
    """For the windows of all later tests."""
    with undressed_after(qapp):
        yield
