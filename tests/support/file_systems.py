"""Real FAT, exFAT and NTFS on an image file, to be pulled out and plugged in again.

The kernel's own driver is taken where it has one and lets us mount, else the program that serves the
file system through FUSE: killing that is as sudden as a pulled stick. `.ci/environment.py` installs
the programs where it may. What cannot be had here is skipped by name.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import Protocol

import pytest
from typing_extensions import override

MIB = 1 << 20
_LONGEST_S = 100
"""Below the time that a test may take."""


class Stick(Protocol):
    """A place that can be pulled out at any moment."""

    folder: Path

    def pull(self) -> None:
        """It is gone; an empty folder stays behind, as a mount point does."""
        ...

    def insert(self) -> None:
        """It is there again, with what it kept."""
        ...


class FolderStick:
    """A folder that stands for a stick where none can be mounted."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "stick"
        self._aside = folder / "pulled"
        self.folder.mkdir()

    def pull(self) -> None:
        """The folder moves out of reach."""
        self.folder.rename(self._aside)
        self.folder.mkdir()

    def insert(self) -> None:
        """It moves back."""
        self.folder.rmdir()
        self._aside.rename(self.folder)


@dataclass(frozen=True)
class Kind:
    """A file system, and the programs that make and serve it.

    Attributes:
        kernel: what Linux calls its own driver.
        block: the program serves block devices only.
        mib: the size of the image.
    """

    name: str
    make: tuple[str, ...]
    serve: tuple[str, ...]
    kernel: str
    block: bool = False
    mib: int = 40

    @override
    def __str__(self) -> str:
        return self.name


FAT32 = Kind(  # fewer or smaller clusters would make it FAT16
    "FAT32", ("mkfs.vfat", "-F", "32", "-s", "8"), ("fusefat", "-f", "-o", "rw+"), "vfat", mib=300
)
FAT16 = Kind("FAT16", ("mkfs.vfat", "-F", "16"), FAT32.serve, "vfat")
EXFAT = Kind("exFAT", ("mkfs.exfat",), ("mount.exfat-fuse", "-d"), "exfat", block=True)
NTFS = Kind("NTFS", ("mkntfs", "-q", "-F"), ("ntfs-3g", "-o", "no_detach"), "ntfs3")
SMALL = FAT16, EXFAT, NTFS


class MountedStick:
    """A file system of its own, mounted on a folder."""

    def __init__(self, folder: Path, kind: Kind) -> None:
        self.folder = folder / "stick"
        self.folder.mkdir()
        self._kind = kind
        self._image = folder / "image"
        with self._image.open("wb") as image:
            image.truncate(kind.mib * MIB)
        _run(*kind.make, self._image)
        self._by_kernel = kind.kernel in Path("/proc/filesystems").read_text().split()
        self._loop = _run("losetup", "-f", "--show", self._image) if kind.block else ""
        self._server: subprocess.Popen[bytes] | None = None
        self.insert()

    def insert(self) -> None:
        """Mount it."""
        device = self._loop or str(self._image)
        if self._by_kernel:
            _run("mount", "-t", self._kind.kernel, "-o", "loop", device, self.folder)
            return
        silent = subprocess.DEVNULL
        self._server = subprocess.Popen(  # noqa: S603  (the programs named above)
            [*self._kind.serve, device, self.folder], stdout=silent, stderr=silent
        )
        # One that hangs holds whoever asks it, beyond any signal; so it does not live for ever.
        self._watchdog = Timer(_LONGEST_S, self._server.kill)
        self._watchdog.daemon = True
        self._watchdog.start()
        beside = self.folder.parent.stat().st_dev
        while self.folder.stat().st_dev == beside:
            if self._server.poll() is not None:
                pytest.skip(f"{self._kind} cannot be mounted here")
            os.sched_yield()

    def pull(self) -> None:
        """Whatever is still open there fails from now on."""
        if self._server is not None:
            self._watchdog.cancel()
            self._server.kill()
            self._server.wait()
        _run("umount", "-l", self.folder)

    def eject(self) -> None:
        """Take it away in order."""
        _run("umount", self.folder)
        if self._server is not None:
            self._server.wait(timeout=10)
            self._watchdog.cancel()
        if self._loop:
            _run("losetup", "-d", self._loop)


@contextmanager
def mounted(folder: Path, kind: Kind) -> Iterator[MountedStick]:
    """A fresh stick; skips, saying what is missing, where there cannot be one."""
    programs = (kind.make[0], kind.serve[0], "losetup")
    missing = [program for program in programs if not shutil.which(program)]
    if missing or os.geteuid() != 0:
        pytest.skip(f"{kind} needs {', '.join(missing) or 'root'}")
    stick = MountedStick(folder, kind)
    try:
        yield stick
    finally:
        stick.eject()


def _run(*command: str | Path) -> str:
    done = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603  (ours)
    if done.returncode:
        pytest.skip(f"{command[0]}: {done.stderr.strip()[-200:]}")
    return done.stdout.strip()
