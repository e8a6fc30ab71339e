"""How much is loaded before the lock screen stands, and asked of the vault before the first page does."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from liaison.ui.screens.today.work import look
from tests.support.vaults import make_office
from tests.work.test_work import Counter, counter, notes

__all__ = ["counter"]

MODULES = 400
"""Of ours, of the standard library and of others', with Qt's: 383 when this was written, 107 of them ours."""
OURS = 115
NEEDED_LATER = {
    *("liaison.core.workspace", "liaison.store.vault", "liaison.ui.shell.main_window"),
    *("liaison.ui.screens.today.view", "liaison.ui.screens.firstrun.view"),
    *("sqlcipher3", "pycrdt", "cryptography.x509", "pyrage", "docx", "segno", "holidays", "zxcvbn"),
    *("paramiko", "httpx", "ssl", "typer", "sqlite_utils", "anyio"),
}
LOCK_SCREEN = """
import sys
from PySide6.QtWidgets import QApplication
from liaison.bootstrap.start import start
from liaison.bootstrap.window import open_window
from liaison.bootstrap.door import VaultDoor
from liaison.ui import language, theme
from liaison.ui.screens.unlock.view import UnlockScreen
from liaison.ui.tasks import Tasks
from pathlib import Path
app = QApplication([])
language.apply(app, "en")
theme.apply(app, theme.Theme.LIGHT)
door, tasks = VaultDoor(Path(sys.argv[1])), Tasks()
screen = UnlockScreen(door, tasks)
screen.show()
screen.grab()
tasks.drain()
print(*sorted(sys.modules))
"""


def test_the_lock_screen_loads_nothing_that_only_an_open_vault_needs(tmp_path: Path) -> None:
    asked = [sys.executable, "-c", LOCK_SCREEN, str(tmp_path)]
    told = subprocess.run(asked, capture_output=True, text=True, check=True)  # noqa: S603  (ours)
    loaded = set(told.stdout.split())
    assert "liaison.ui.screens.unlock.view" in loaded
    assert loaded & NEEDED_LATER == set()
    assert sum(one.split(".")[0] in {"liaison", "sync"} for one in loaded) <= OURS
    assert len(loaded) <= MODULES


@pytest.mark.parametrize("count", [20, 60])
def test_the_first_page_reads_no_notes(tmp_path: Path, counter: Counter, count: int) -> None:
    office = make_office(tmp_path, "MINURCAT", "TCD-ABE")
    notes(office, count)
    raw = office.store._db.raw
    with counter.of(office) as work:
        look(office.workspace)
    assert len(work.statements) <= 16
    for statement in work.statements:
        if "FROM records" in statement and "ORDER BY at_ms" in statement:
            plan = raw.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()
            assert "idx_records_type" in str(plan), statement
    office.workspace.close()
