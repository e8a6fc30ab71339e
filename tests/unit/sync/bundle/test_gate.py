"""What is kept of a file before it is known to be worth keeping."""

from __future__ import annotations

import io

import pytest

from sync.bundle.gate import Gate, Reader
from sync.bundle.writer import Contents, write_bundle
from sync.errors import Reason, Refused
from tests.support.bundles import (
    READER,
    SENDER,
    THIRD,
    Forgery,
    attachment,
    described,
    noise,
    note,
    senders,
)

MIB = 1 << 20
OURS = Reader(READER.keys.identity, READER.card, senders())


def large(*, recipient: object = READER) -> bytes:
    sink = io.BytesIO()
    card = THIRD.card if recipient is THIRD else READER.card
    contents = Contents(
        recipients=[card],
        stream=1,
        changes=[note(1)],
        attachments=[attachment(noise("photo", 8 * MIB))],
    )
    write_bundle(sink, contents, keys=SENDER.keys, card=SENDER.card)
    return sink.getvalue()


def through(
    file: bytes, *, piece: int = MIB, size: int | None = None, reader: Reader = OURS
) -> tuple[bytes, int, object]:
    """What reached the sink, how much of the file was asked for, and the refusal."""
    sink, source = io.BytesIO(), io.BytesIO(file)
    gate = Gate(sink, reader, size=len(file) if size is None else size)
    try:
        while part := source.read(piece):
            gate.write(part)
        gate.finish()
    except Refused as refused:
        return sink.getvalue(), source.tell(), refused.reason
    return sink.getvalue(), source.tell(), None


@pytest.mark.parametrize("piece", [97, 1000, MIB])
def test_a_small_bundle_comes_through_as_it_is(piece: int) -> None:
    file = Forgery().seal()
    assert through(file, piece=piece) == (file, len(file), None)


@pytest.mark.parametrize("piece", [65_537, MIB])
def test_a_large_bundle_comes_through_as_it_is(piece: int) -> None:
    file = large()
    assert through(file, piece=piece) == (file, len(file), None)


@pytest.mark.parametrize(
    ("junk", "reason"),
    [
        (bytes(6 * MIB), Reason.BUNDLE_NOT_ONE),
        (noise("junk", 6 * MIB), Reason.BUNDLE_NOT_ONE),
        (large(recipient=THIRD), Reason.BUNDLE_NOT_FOR_US),
    ],
)
def test_of_junk_and_of_bundles_for_others_one_piece_is_read_and_nothing_kept(
    junk: bytes, reason: Reason
) -> None:
    assert through(junk) == (b"", MIB, reason)


def test_a_header_without_end_is_given_up_and_nothing_kept() -> None:
    stanza = b"-> mlkem768x25519 " + b"A" * 1500 + b"\n" + b"A" * 43 + b"\n"
    kept, read, reason = through(b"age-encryption.org/v1\n" + stanza * 4000)
    assert (kept, reason) == (b"", Reason.BUNDLE_TOO_LARGE)
    assert read <= 2 * MIB


def test_a_file_sealed_to_us_by_nobody_we_know_is_not_kept_however_large() -> None:
    packed = attachment(noise("photo", 8 * MIB))
    stuffing = (described(noise("photo", 8 * MIB), packed.open().read()), packed.open().read())
    stranger = Forgery(
        manifest={"sender": THIRD.card.hash}, attachments=[stuffing], signer=THIRD
    ).seal()
    unsigned = Forgery(attachments=[stuffing], signer=THIRD).seal()
    for file, reason in (
        (stranger, Reason.BUNDLE_SENDER_UNKNOWN),
        (unsigned, Reason.BUNDLE_SIGNATURE),
    ):
        kept, read, found = through(file)
        assert (kept, found) == (b"", reason)
        assert read <= 4 * MIB


def test_what_follows_behind_the_end_is_not_kept_even_if_nobody_said_how_long_the_file_is() -> None:
    file = large()
    kept, _, reason = through(file + bytes(4 * MIB))
    assert (kept, reason) == (b"", Reason.BUNDLE_TRAILING)
    gate = Gate(io.BytesIO(), OURS, size=None)
    gate.write(file)
    with pytest.raises(Refused) as refused:
        gate.write(b"more")
    assert refused.value.reason is Reason.BUNDLE_TRAILING


def test_a_large_file_that_was_cut_is_told_by_its_length_before_it_is_copied() -> None:
    file = large()
    kept, _, reason = through(file[: 5 * MIB])
    assert (kept, reason) == (b"", Reason.BUNDLE_TRUNCATED)


def test_a_file_above_the_bound_is_refused_by_its_announced_length() -> None:
    kept, read, reason = through(Forgery().seal(), size=1 << 31)
    assert (kept, reason) == (b"", Reason.BUNDLE_TOO_LARGE)
    assert read <= MIB
