"""Search with its snippets, beside FTS5 with its own on a plain database of the same library, without a key."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import sqlcipher3

from benchmarks import corpus, grounds
from benchmarks.figures import Figure
from benchmarks.timing import MS, late, peak_mb
from liaison.store.folding import fold

SIZES = (1_000, 10_000, 100_000)
PEER = "plain FTS5"
_ASKED = 60
_HITS = 50
_TIMES = 1.5
"""Of the same query on plain SQLite; design section 12."""
_NEWEST, _RANKED = "rowid DESC", "rank"


def measure(size: int) -> Iterator[Figure]:
    """Each kind of word, newest first and ranked."""
    with (
        grounds.scratch() as folder,
        grounds.opened(grounds.copy_of(size, folder), folder / "state") as workspace,
    ):
        for _, words, ranked, _ in _questions(size):
            for word in words:
                workspace.search(word, limit=_HITS, ranked=ranked)
        yield Figure("memory: search", size, peak_mb(), "MB", 300)  # before the peer's is in it
        plain = _plain(folder / "plain.db", size)
        for what, words, ranked, target in _questions(size):
            order = _RANKED if ranked else _NEWEST
            ours, theirs = _in_turns(
                partial(workspace.search, limit=_HITS, ranked=ranked),
                partial(_ask, plain, order=order),
                words,
            )
            row = f"search, {what}, p95"
            yield Figure(row, size, ours * MS, "ms", target, PEER, theirs * MS, _TIMES)
        plain.close()


def _questions(size: int) -> Iterator[tuple[str, Sequence[str], bool, float | None]]:
    dice = random.Random(size)
    english = corpus.LANGUAGES["en"].words
    common = dice.choices(english[20:120], k=_ASKED)
    rare = [corpus.name(dice) for _ in range(_ASKED)]
    yield "a common word, newest first", common, False, 10
    yield "a common word, ranked", common, True, 80
    yield "a rare word", rare, False, 10
    yield "the beginning of a word", [word[:4] for word in common if len(word) > 3] * 2, False, 10
    yield (
        "two words",
        [f"{one} {other}" for one, other in zip(common, reversed(common), strict=True)],
        False,
        10,
    )
    yield "Arabic", dice.choices(corpus.LANGUAGES["ar"].words[10:100], k=_ASKED), False, 10
    yield (
        "French without accents",
        [fold(word) for word in dice.choices(corpus.LANGUAGES["fr"].words[20:120], k=_ASKED)],
        False,
        10,
    )


def _in_turns(
    ours: Callable[[str], object], theirs: Callable[[str], object], words: Sequence[str]
) -> tuple[float, float]:
    """Warm both, then ask each in turn, so that what else the machine does falls on both."""
    for word in words:
        ours(word), theirs(word)
    return (
        late(partial(ours, word) for word in words),
        late(partial(theirs, word) for word in words),
    )


def _plain(path: Path, size: int) -> sqlcipher3.Connection:
    """The same notes in the order of time, in a table as anybody would make one."""
    db = sqlcipher3.connect(str(path))
    db.execute("PRAGMA journal_mode = WAL")
    db.execute(
        "CREATE VIRTUAL TABLE notes USING fts5(title, body,"
        " tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )
    for doc, one in enumerate(sorted(corpus.notes(size), key=lambda note: note.at_ms), 1):
        db.execute(
            "INSERT INTO notes (rowid, title, body) VALUES (?, ?, ?)", (doc, one.title, one.body)
        )
    db.commit()
    return db


def _ask(db: sqlcipher3.Connection, words: str, order: str) -> object:
    *whole, last = fold(words).split() or [""]
    match = " AND ".join([*(f'"{word}"' for word in whole), f'"{last}"*'])
    return db.execute(
        "SELECT rowid, title, snippet(notes, 1, '<', '>', '…', 20) FROM notes"  # noqa: S608  (constants)
        f" WHERE notes MATCH ? ORDER BY {order} LIMIT ?",
        (match, _HITS),
    ).fetchall()
