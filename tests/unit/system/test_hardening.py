from __future__ import annotations

import ctypes
import multiprocessing
import os
import sys
from multiprocessing.connection import Connection as Pipe
from pathlib import Path

import pytest

from liaison.system.hardening import harden
from liaison.system.paths import state_folder

_PR_GET_DUMPABLE = 3


def tell_limits(pipe: Pipe) -> None:
    import resource  # noqa: PLC0415  (not on Windows)

    harden()
    dumpable = ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0)
    pipe.send((resource.getrlimit(resource.RLIMIT_CORE), dumpable))
    os._exit(0)


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")
def test_a_hardened_process_leaves_no_core_and_cannot_be_attached_to() -> None:
    fork = multiprocessing.get_context("fork")
    ours, theirs = fork.Pipe()
    process = fork.Process(target=tell_limits, args=(theirs,))
    process.start()
    assert ours.recv() == ((0, 0), 0)
    process.join()


def test_witnesses_lie_in_the_users_own_state(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "/tmp/state-of-somebody")  # noqa: S108  (never made)
    if sys.platform == "linux":
        assert state_folder() == Path("/tmp/state-of-somebody/liaison")  # noqa: S108
