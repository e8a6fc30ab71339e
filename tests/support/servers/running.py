"""A server's process: begun when it answers, ended by its id."""

from __future__ import annotations

import getpass
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

HOST = "127.0.0.1"
_PATIENCE = 500
_LOOK_EVERY = 0.02


def program(*names: str, package: str) -> str:
    """Where a program is; the test fails loudly where it is not."""
    places = f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin:/usr/libexec"
    for name in names:
        if (found := shutil.which(name, path=places)) is not None:
            return found
    pytest.fail(f"{names[0]} is needed and not on this machine: install the package {package}")


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def home(name: str) -> Iterator[Path]:
    """A folder that also a server's own user may enter, unlike pytest's; in memory, if there is such."""
    memory = "/dev/shm"  # noqa: S108  (what is made there has a random name)
    where = memory if os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix=f"liaison-{name}-", dir=where) as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@contextmanager
def running(command: Sequence[str], *ports: int, log: Path) -> Iterator[None]:
    """The server, from when it listens until the end of the block."""
    with (
        log.open("wb") as said,
        subprocess.Popen(  # noqa: S603  (found by its name, and by nobody's input)
            command, stdin=subprocess.DEVNULL, stdout=said, stderr=said
        ) as process,
    ):
        try:
            for port in ports:
                _await(process, port, log)
            yield
        finally:
            process.terminate()


def _await(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    for _ in range(_PATIENCE):
        try:
            socket.create_connection((HOST, port)).close()
        except ConnectionRefusedError:
            try:
                process.wait(_LOOK_EVERY)
            except subprocess.TimeoutExpired:
                continue
            break
        else:
            return
    pytest.fail(f"{process.args!r} does not run: {log.read_text(errors='replace')}")


def me() -> str:
    """The user whom the tests run as."""
    return getpass.getuser()
