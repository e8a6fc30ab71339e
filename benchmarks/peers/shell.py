"""How peers are driven: by their own commands, as somebody would type them."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

_SECRET = {
    "BORG_PASSPHRASE": "bench",
    "RESTIC_PASSWORD": "bench",
    "BORG_RELOCATED_REPO_ACCESS_IS_OK": "yes",
}


def sh(command: str) -> str:
    """What it printed; a command that fails ends the job."""
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-ec", command],
        env={**os.environ, **_SECRET},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def age(work: Path) -> tuple[Path, str]:
    """A key, made at the first call, and its reader."""
    key = work / "age.key"
    if not key.exists():
        sh(f"age-keygen -o {key} 2>/dev/null")
    return key, sh(f"age-keygen -y {key}").strip()


def size(folder: Path) -> int:
    """How many bytes lie there."""
    return sum(one.stat().st_size for one in folder.rglob("*") if one.is_file())
