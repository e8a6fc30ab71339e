"""How fast signed changes are verified and merged, into memory: without a store and its indexes.

    python -m benchmarks.journal [CHANGES]

Three shapes: records of their own, one line of edits to one record, and a branch merged beside one as
long. Beside them the bare cost of one Ed25519 verification, which nothing can go below.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence

from sync.codec import Value
from sync.journal.change import SignedChange
from tests.support.journal import Officer, Replica, begin, officer

REPEATS = 3
FIELDS: dict[str, Value] = {
    "title": "Convoy held up at Am Dam",
    "when": 1_260_000_000_000,
    "kind": "incident",
    "cls": "U",
    "code": "CRM-1",
    "place": "Am Dam",
    "place/lat": 12.75,
    "place/lon": 20.45,
    "release/OWN": True,
    "release/MSN": True,
    "state": "open",
}
BODY = "Six armed men on two pick-ups stopped the convoy. " * 20


def best(work: Callable[[], object]) -> float:
    """The shortest of a few runs, in seconds of this process."""
    times: list[float] = []
    for _ in range(REPEATS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def say(what: str, seconds: float, count: int) -> None:
    """One line: microseconds each, and how many a second."""
    print(f"{what:40} {seconds / count * 1e6:8.0f} us {count / seconds:8.0f}/s")


def received(changes: Sequence[SignedChange]) -> list[SignedChange]:
    """The same changes, not yet read."""
    return [SignedChange(one.body, one.signature) for one in changes]


def admitted(changes: Sequence[SignedChange], *, after: Sequence[SignedChange] = ()) -> float:
    """Seconds to admit changes into a replica that has those before them."""

    def measure() -> float:
        replica, arriving = Replica(), received(changes)
        replica.take(*after)
        start = time.process_time()
        replica.take(*arriving)
        return time.process_time() - start

    return min(measure() for _ in range(REPEATS))


def edits(author: Officer, first: SignedChange, count: int) -> list[SignedChange]:
    """A line of edits of a field and a text."""
    replica, lines = Replica(), [BODY]
    replica.take(first)
    made: list[SignedChange] = []
    for number in range(count):
        lines.append(f"{author.card.claims['site']} {number}")
        state = {"state": str(number)}
        made.append(replica.write(author, first.change.record, state, {"body": "\n".join(lines)}))
    return made


def main(count: int) -> None:
    """Print all figures."""
    anne, bill = officer(0), officer(2)
    salts = (number.to_bytes(16, "big") for number in range(count))
    records = [begin(anne, FIELDS, {"body": BODY}, salt=salt) for salt in salts]
    first = records[0]
    say("one Ed25519 verification", best(lambda: verify(anne, records)), count)
    say("records with 13 fields and a text", admitted(records), count)
    some = max(1, count // 10)
    line, branch = edits(anne, first, some), edits(bill, first, some)
    say("a line of edits to one record", admitted(line, after=[first]), some)
    say("a branch beside one as long", admitted(branch, after=[first, *line]), some)


def verify(author: Officer, changes: Sequence[SignedChange]) -> None:
    """Check signatures and nothing else."""
    for signed in changes:
        author.card.verify_change(signed.id, signed.signature)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
