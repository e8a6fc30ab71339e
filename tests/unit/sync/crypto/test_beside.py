"""Work beside: in order, one piece at a time, and nothing that goes wrong is lost."""

from __future__ import annotations

import hashlib
from threading import Event

import pytest

from sync.crypto.beside import Beside
from sync.crypto.hashing import Sha256


def test_pieces_are_worked_on_in_their_order_whatever_each_takes() -> None:
    done: list[int] = []
    with Beside() as beside:
        for number in range(50):
            beside.call(done.append, number)
    assert done == list(range(50))


def test_a_piece_that_fails_is_told_by_the_next_and_at_the_end() -> None:
    def fail(piece: bytes) -> None:
        raise OSError(piece)

    beside = Beside()
    beside.call(fail, b"one")
    with pytest.raises(OSError, match="one"):
        beside.call(fail, b"two")
    beside.call(fail, b"three")
    with pytest.raises(OSError, match="three"):
        beside.wait()
    beside.wait()


def test_who_is_left_by_an_exception_waits_for_the_piece_and_keeps_the_exception() -> None:
    begun, done = Event(), Event()

    def work(_: bytes) -> None:
        begun.set()
        done.set()
        raise OSError

    with pytest.raises(KeyError), Beside() as beside:  # noqa: PT012
        beside.call(work, b"")
        begun.wait()
        raise KeyError
    assert done.is_set()


@pytest.mark.parametrize("sizes", [[], [1], [1 << 20], [5, 1 << 20, 7, 1 << 18, 1 << 18]])
def test_a_hash_is_what_it_is_elsewhere(sizes: list[int]) -> None:
    beside, plain = Sha256(), hashlib.sha256()
    for number, size in enumerate(sizes):
        beside.update(bytes([number]) * size)
        plain.update(bytes([number]) * size)
        assert beside.digest() == plain.digest()
