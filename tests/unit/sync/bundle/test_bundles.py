"""Writing a bundle and opening it again."""

from __future__ import annotations

import hashlib
import io
from typing import BinaryIO

import pytest
from typing_extensions import override

from sync.bundle.limits import Limits
from sync.bundle.manifest import Precedence, Receipt, Verdict
from sync.bundle.padding import padded
from sync.bundle.reader import Opened, Sender, Standing, verify
from sync.bundle.writer import Contents, PackedAttachment, Sealed, write_bundle
from sync.crypto.age import decrypt
from sync.errors import Reason, Refused
from sync.journal.change import SignedChange
from sync.model.ids import BundleId
from tests.support.bundles import (
    READER,
    SENDER,
    THIRD,
    Forgery,
    attachment,
    noise,
    note,
    opened,
    senders,
)


def seal(contents: Contents) -> tuple[Sealed, bytes]:
    sink = io.BytesIO()
    sealed = write_bundle(sink, contents, keys=SENDER.keys, card=SENDER.card)
    return sealed, sink.getvalue()


def test_everything_that_was_sealed_comes_out_again() -> None:
    notes = [note(number) for number in range(700)]
    contents = [noise("photo", 300_000), b"", b"map " * 100_000]
    sealed, file = seal(
        Contents(
            recipients=[READER.card],
            stream=7,
            previous=noise("before", 32),
            precedence=Precedence.FLASH,
            receipts=[Receipt(BundleId(bytes(16)), Verdict.REFUSED, "déjà reçu")],
            cards=[THIRD.card],
            changes=notes,
            attachments=[attachment(content) for content in contents],
        )
    )
    bundle = opened(file)
    assert bundle.manifest == sealed.manifest
    assert bundle.sender == SENDER.card
    assert bundle.cards == (THIRD.card,)
    assert list(bundle.changes()) == notes
    packed = [attachment(content).open().read() for content in contents]
    assert [stream.read() for _, stream in bundle.attachments()] == packed
    assert list(bundle.changes()) == notes


def test_what_is_returned_describes_the_file() -> None:
    sealed, file = seal(Contents(recipients=[READER.card], stream=1, changes=[note(1)]))
    assert sealed.bytes == len(file)
    assert sealed.sha256 == hashlib.sha256(file).digest()
    assert sealed.bundle == opened(file).manifest.bundle


def test_attachments_may_be_passed_over() -> None:
    contents = [noise(f"{number}", 100_000) for number in range(4)]
    attachments = [attachment(content) for content in contents]
    _, file = seal(Contents(recipients=[READER.card], stream=1, attachments=attachments))
    seen = []
    for described, stream in opened(file).attachments():
        if described.sha256 != attachments[1].sha256:
            seen.append(stream.read(1000))
    assert seen == [attachments[at].open().read(1000) for at in (0, 2, 3)]


def test_two_readers_open_one_file() -> None:
    _, file = seal(Contents(recipients=[READER.card, THIRD.card], stream=1, changes=[note(1)]))
    assert list(opened(file).changes()) == list(opened(file, reader=THIRD).changes())


def test_a_bundle_for_nobody_is_never_written() -> None:
    sink = io.BytesIO()
    with pytest.raises(Refused) as refused:
        write_bundle(sink, Contents(recipients=[], stream=1), keys=SENDER.keys, card=SENDER.card)
    assert refused.value.reason is Reason.BUNDLE_MALFORMED
    assert sink.getvalue() == b""


def test_two_bundles_of_the_same_contents_have_nothing_in_common() -> None:
    contents = Contents(recipients=[READER.card], stream=1, changes=[note(1)])
    (one, file), (other, again) = seal(contents), seal(contents)
    assert one.bundle != other.bundle
    body = slice(file.index(b"\n--- "), None)
    same = sum(a == b for a, b in zip(file[body], again[body], strict=True))
    assert same < len(file[body]) / 32


def test_the_plaintext_has_a_length_that_many_others_have() -> None:
    for count in (0, 1, 50):
        sealed, file = seal(
            Contents(recipients=[READER.card], stream=1, changes=[note(n) for n in range(count)])
        )
        plain = decrypt([READER.keys.identity], io.BytesIO(file)).read()
        assert len(plain) == sealed.manifest.length == padded(len(plain))


@pytest.mark.parametrize("difference", [-1, 1, 100_000])
def test_an_attachment_of_another_length_than_announced_spoils_the_file(difference: int) -> None:
    honest = attachment(noise("photo", 300_000))
    wrong = PackedAttachment(
        sha256=honest.sha256,
        bytes=honest.bytes,
        packed=honest.packed + difference,
        open=honest.open,
    )
    sink = io.BytesIO()
    with pytest.raises(Refused) as refused:
        write_bundle(
            sink,
            Contents(recipients=[READER.card], stream=1, attachments=[wrong]),
            keys=SENDER.keys,
            card=SENDER.card,
        )
    assert refused.value.reason is Reason.BUNDLE_DAMAGED
    with pytest.raises(Refused):
        opened(sink.getvalue())


def test_a_sink_that_fails_leaves_a_file_that_nobody_opens() -> None:
    class Full(io.BytesIO):
        @override
        def write(self, data: bytes | memoryview, /) -> int:  # type: ignore[override]  # a narrower buffer
            if self.tell() > 100_000:
                raise OSError("full")
            return super().write(data)

    sink = Full()
    files = [attachment(noise(f"{number}", 3_000_000)) for number in range(2)]
    with pytest.raises(OSError, match="full"):
        write_bundle(
            sink,
            Contents(recipients=[READER.card], stream=1, attachments=files),
            keys=SENDER.keys,
            card=SENDER.card,
        )
    with pytest.raises(Refused) as refused:
        opened(sink.getvalue())
    assert refused.value.reason is Reason.BUNDLE_TRUNCATED


def test_a_malformed_change_in_an_honest_frame_is_refused_when_it_is_read() -> None:
    bad = SignedChange(b"\x80", bytes(64))
    _, file = seal(Contents(recipients=[READER.card], stream=1, changes=[note(1), bad]))
    changes = opened(file).changes()
    assert next(changes) == note(1)
    with pytest.raises(Refused) as refused:
        next(changes)
    assert refused.value.reason is Reason.CHANGE_MALFORMED


def test_what_is_too_large_for_the_reader_is_refused_unread() -> None:
    class Counting(io.BytesIO):
        taken = 0

        @override
        def read(self, size: int | None = -1, /) -> bytes:
            data = super().read(size)
            self.taken += len(data)
            return data

    source = Counting(bytes(2_000_001))
    with pytest.raises(Refused) as refused:
        verify(
            source,
            identity=READER.keys.identity,
            own=READER.card,
            senders=senders(),
            limits=Limits(sealed_bytes=2_000_000),
        )
    assert refused.value.reason is Reason.BUNDLE_TOO_LARGE
    assert source.taken == 0


def test_a_header_above_a_mebibyte_is_too_large() -> None:
    stanza = b"-> mlkem768x25519 " + b"A" * 1500 + b"\n" + b"A" * 43 + b"\n"
    header = b"age-encryption.org/v1\n" + stanza * 800
    with pytest.raises(Refused) as refused:
        opened(header)
    assert refused.value.reason is Reason.BUNDLE_TOO_LARGE


def test_an_unknown_sender_is_told_before_the_attachments_are_read() -> None:
    file = Forgery(manifest={"sender": THIRD.card.hash}, signer=THIRD).seal()
    with pytest.raises(Refused) as refused:
        opened(file[:-1] + b"?" if len(file) > 70_000 else file)
    assert refused.value.reason is Reason.BUNDLE_SENDER_UNKNOWN


def test_the_largest_change_travels() -> None:
    large = note(1, title="x" * 1_040_000)
    _, file = seal(Contents(recipients=[READER.card], stream=1, changes=[large, note(2), large]))
    assert list(opened(file).changes()) == [large, note(2), large]


def test_the_card_that_was_looked_up_is_the_one_that_must_have_signed() -> None:
    file = Forgery().seal()

    def confused(_: bytes) -> Sender:
        return Sender(THIRD.card, Standing.VERIFIED)

    with pytest.raises(Refused) as refused:
        verify(io.BytesIO(file), identity=READER.keys.identity, own=READER.card, senders=confused)
    assert refused.value.reason is Reason.BUNDLE_SIGNATURE


def read_all(bundle: Opened) -> tuple[list[SignedChange], list[bytes]]:
    def content(stream: BinaryIO) -> bytes:
        return stream.read()

    return list(bundle.changes()), [content(stream) for _, stream in bundle.attachments()]


def test_a_file_that_changes_between_the_passes_is_refused() -> None:
    _, file = seal(
        Contents(
            recipients=[READER.card], stream=1, attachments=[attachment(noise("photo", 300_000))]
        )
    )
    source = io.BytesIO(file)
    bundle = verify(source, identity=READER.keys.identity, own=READER.card, senders=senders())
    source.seek(len(file) - 200_000)
    source.write(b"!")
    with pytest.raises(Refused):
        read_all(bundle)
