"""pyrage, an implementation by others, agrees with us on X25519 files, both ways."""

from __future__ import annotations

import io

import pyrage
import pytest

from sync.crypto.age import X25519Identity, X25519Recipient, decrypt, encrypt
from sync.errors import Reason, Refused

SIZES = [0, 1, 65535, 65536, 65537, 131072, 131073, 16 * 65536, 16 * 65536 + 1]


def test_the_example_of_the_specification_gives_its_recipient() -> None:
    identity = X25519Identity.parse(
        "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
    )
    assert (
        identity.recipient.text()
        == "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
    )


@pytest.mark.parametrize("size", SIZES)
def test_pyrage_reads_what_we_wrote(size: int) -> None:
    theirs = pyrage.x25519.Identity.generate()
    sink = io.BytesIO()
    with encrypt([X25519Recipient.parse(str(theirs.to_public()))], sink) as writer:
        writer.write(bytes(size))
    assert pyrage.decrypt(sink.getvalue(), [theirs]) == bytes(size)


@pytest.mark.parametrize("size", SIZES)
def test_we_read_what_pyrage_wrote(size: int) -> None:
    ours = X25519Identity.generate()
    recipient = pyrage.x25519.Recipient.from_str(ours.recipient.text())
    file = pyrage.encrypt(bytes(size), [recipient])
    assert decrypt([ours], io.BytesIO(file)).read() == bytes(size)


def test_pyrage_takes_our_identity() -> None:
    ours = X25519Identity.generate()
    theirs = pyrage.x25519.Identity.from_str(ours.text())
    assert str(theirs.to_public()) == ours.recipient.text()


def test_a_recipient_of_low_order_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        X25519Recipient(bytes(32))
    assert caught.value.reason == Reason.KEY_MALFORMED
