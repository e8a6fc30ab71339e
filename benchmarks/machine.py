"""What figures hang on, and whether this machine is quiet enough to take any."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from importlib import metadata
from pathlib import Path

_PACKAGES = ("sqlcipher3", "cryptography", "pycrdt", "PySide6-Essentials", "zstandard")


def described() -> dict[str, str]:
    """The machine, and the versions of what we are made of."""
    model = _after("/proc/cpuinfo", "model name") or platform.processor()
    memory = _after("/proc/meminfo", "MemTotal")
    return {
        "machine": f"{model}, {platform.system()} {platform.release()}",
        "cores": str(os.cpu_count()),
        "memory": memory,
        "python": platform.python_version(),
        **{package: metadata.version(package) for package in _PACKAGES},
        "revision": _revision(),
    }


def is_busy() -> bool:
    """Whether others want half of the processor or more."""
    return hasattr(os, "getloadavg") and os.getloadavg()[0] > (os.cpu_count() or 1) / 2


def _after(path: str, name: str) -> str:
    try:
        lines = Path(path).read_text().splitlines()
    except OSError:
        return ""
    return next((one.partition(":")[2].strip() for one in lines if one.startswith(name)), "")


def _revision() -> str:
    if not shutil.which("git"):
        return ""
    said = subprocess.run(
        ["git", "describe", "--always", "--dirty"], capture_output=True, text=True, check=False
    )
    return said.stdout.strip()
