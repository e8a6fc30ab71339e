"""Changes that are mutated and then signed by their author: refused or merged, the same everywhere.

A signature says who made a change, not that it is sound (security.md row 16). Each history is mutated
part by part, signed anew, sealed, tried as the product tries it, and then admitted by replicas that get
it in other orders.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

import pytest

from sync.bundle.changes import pack
from sync.codec import Value
from sync.errors import Reason, Refused
from sync.journal.change import Change, SignedChange
from sync.model.ids import ChangeId
from tests.support.bundles import Forgery
from tests.support.journal import Officer, Replica, begin, drafted, officer
from tests.support.trials import beside, tried

AUTHOR = officer(0)
JUDGED = "judged"
UNSOUND = {
    JUDGED,
    Reason.CHANGE_MALFORMED,
    Reason.CHANGE_SUITE,
    Reason.CODEC_MALFORMED,
    Reason.CODEC_NOT_CANONICAL,
}
"""Judged change by change, or wrong whatever it follows: then the bundle is refused whole."""
WORDS = ["wadi", "convoy", "سوق", "🚚", "Abéché", "patrol\n", "road ", "market "]


def history(chance: random.Random) -> list[SignedChange]:
    """A record that two officers of a mission wrote to, partly apart."""
    changes = [begin(AUTHOR, {"title": "Ambush"}, {"body": text(chance)})]
    for _ in range(chance.randrange(1, 6)):
        seen = changes[: chance.randrange(1, len(changes) + 1)]
        author = chance.choice([AUTHOR, officer(1)])
        if any(one.change.author == author.device for one in changes[len(seen) :]):
            seen = changes
        body = {"body": text(chance)} if chance.random() < 0.7 else {}
        changes.append(drafted(seen, author, {"title": chance.choice(WORDS)}, body))
    return changes


def text(chance: random.Random) -> str:
    return "".join(chance.choices(WORDS, k=chance.randrange(1, 12)))


def mutated(signed: SignedChange, others: list[SignedChange], chance: random.Random) -> bytes:
    """The body with one thing about it changed."""
    change = signed.change
    ids = [one.id for one in others]
    deps = tuple(sorted(chance.sample(ids, chance.randrange(1, len(ids) + 1))))
    fields: dict[str, object] = chance.choice(
        [
            {"seq": max(1, change.seq + chance.choice([-1, 1, 1000]))},
            {"deps": deps},
            {"prev": chance.choice([None, *ids])},
            {"writes": {**change.writes, **dict(strange(chance))}},
            {"type": chance.choice(["MEETING", "", "note", "X" * 40])},
            {"author": officer(1).device},
        ]
    )
    bodies = encoded(change, **fields), with_texts(change, chance), flipped(signed.body, chance)
    return chance.choices(bodies, weights=[6, 4, 1])[0]


def with_texts(change: Change, chance: random.Random) -> bytes:
    """An update with bytes changed, doubled, or under another path."""
    texts = dict(change.texts) or {"body": b"\x00\x00"}
    path, update = next(iter(texts.items()))
    at = chance.randrange(len(update))
    match chance.randrange(4):
        case 0:
            texts[path] = flipped(update, chance)
        case 1:
            texts[path] = update[:at] + update
        case 2:
            texts[path] = update[:at]
        case _:
            texts["comment"] = update
    return encoded(change, texts=texts)


def strange(chance: random.Random) -> Iterator[tuple[str, Value]]:
    deep: Value = 0
    for _ in range(chance.randrange(12)):
        deep = [deep]
    paths = [
        "title",
        "title/x",
        "body",
        "body/x",
        "salt",
        "owner",
        "",
        "release/SIS:UNAMID",
        "a/" * 40,
    ]
    values: list[Value] = [None, deep, -(2**63), 1e308, "\u202e\u0000", b"\xff" * 99, {"": {}}]
    yield chance.choice(paths), chance.choice(values)


def encoded(change: Change, **fields: object) -> bytes:
    """The encoding of what may be no lawful change, which `Change` itself would refuse to be."""
    lawless = object.__new__(Change)
    for name in change.__dataclass_fields__:
        object.__setattr__(lawless, name, fields.get(name, getattr(change, name)))
    return lawless.encode()


def flipped(body: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(body))
    return body[:at] + bytes([body[at] ^ 1 << chance.randrange(8)]) + body[at + 1 :]


def signed_by(body: bytes, author: Officer) -> SignedChange:
    unsigned = SignedChange(body, bytes(64))
    return replace(unsigned, signature=author.keys.sign_change(ChangeId(unsigned.id)))


def hostile(chance: random.Random) -> list[SignedChange]:
    changes = history(chance)
    at = chance.randrange(len(changes))
    author = AUTHOR if changes[at].change.author == AUTHOR.device else officer(1)
    return [*changes, signed_by(mutated(changes[at], changes, chance), author)]


def judged(changes: list[SignedChange]) -> tuple[object, ...]:
    """What a replica makes of changes."""
    replica = Replica()
    result = replica.take(*changes)
    return (
        sorted(one.id for one in replica.changes),
        sorted((one.signed.id, one.reason) for one in replica.log.held()),
        {record: snapshot for record, (_, snapshot) in replica.documents.saved.items()},
        len(replica.log.proofs),
        sorted(result.touched),
    )


def try_one(seed: int) -> str:
    """The verdict on one mutation; replicas that disagree are an AssertionError."""
    chance = random.Random(seed)  # noqa: S311  (mutations, not secrets)
    changes = hostile(chance)
    section, packed = pack(changes)
    described: dict[str, Value] = {"sha256": section.sha256, "bytes": section.bytes}
    sealed = Forgery(changes=packed, unpacked={**described, "count": section.count}).seal()
    try:
        opened = tried(sealed, beside)
    except Refused as refused:
        return refused.reason.value
    came = list(opened.changes())
    assert came == changes
    first = judged(came)
    for _ in range(2):
        chance.shuffle(came)
        assert judged(came) == first, seed
    return JUDGED


def test_whatever_an_author_signs_gets_one_verdict_everywhere() -> None:
    verdicts = {try_one(seed) for seed in range(60)}
    assert {JUDGED, Reason.CHANGE_MALFORMED} <= verdicts <= UNSOUND


@pytest.mark.soak
def test_fifty_thousand_signed_mutations_get_one_verdict_everywhere() -> None:
    assert {try_one(seed) for seed in range(50_000)} <= UNSOUND
