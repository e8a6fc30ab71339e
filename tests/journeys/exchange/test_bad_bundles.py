"""What is wrong with a file has a name of its own, and changes nothing."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from liaison.core.errors import Refused
from sync.bundle.prologue import MAGIC
from sync.crypto.age import decrypt, encrypt
from sync.errors import Reason
from tests.support.vaults import Office, visit, waiting

Sin = Callable[[bytes, Office], bytes]


def plaintext(sealed: bytes, reader: Office) -> bytes:
    stream = decrypt([reader.device.keys.identity], io.BytesIO(sealed))
    plain = bytearray()
    room = bytearray(1 << 16)
    while count := stream.readinto(room):
        plain += room[:count]
    return bytes(plain)


def wrapped(plain: bytes, reader: Office) -> bytes:
    sink = io.BytesIO()
    with encrypt([reader.device.card.recipient], sink) as stream:
        stream.write(plain)
    return sink.getvalue()


def cut(sealed: bytes, _: Office) -> bytes:
    return sealed[:-40]


def flipped(sealed: bytes, _: Office) -> bytes:
    return sealed[:-9] + bytes([sealed[-9] ^ 1]) + sealed[-8:]


def flipped_inside(sealed: bytes, reader: Office) -> bytes:
    plain = bytearray(plaintext(sealed, reader))
    plain[200] ^= 1
    return wrapped(bytes(plain), reader)


def of_the_future(sealed: bytes, reader: Office) -> bytes:
    plain = plaintext(sealed, reader)
    return wrapped(MAGIC[:-1] + b"2" + plain[len(MAGIC) :], reader)


def of_another_age(sealed: bytes, _: Office) -> bytes:
    return sealed.replace(b"age-encryption.org/v1", b"age-encryption.org/v2", 1)


def no_bundle(_: bytes, reader: Office) -> bytes:
    return wrapped(b"Dear colleagues, " * 100, reader)


def a_letter(_: bytes, __: Office) -> bytes:
    return b"Dear colleagues,"


SINS: list[tuple[Sin, set[Reason]]] = [
    (cut, {Reason.BUNDLE_TRUNCATED}),
    (flipped, {Reason.BUNDLE_DAMAGED}),
    (flipped_inside, {Reason.BUNDLE_SIGNATURE, Reason.BUNDLE_MALFORMED}),
    (of_the_future, {Reason.BUNDLE_FUTURE}),
    (of_another_age, {Reason.BUNDLE_FUTURE}),
    (no_bundle, {Reason.BUNDLE_NOT_ONE}),
    (a_letter, {Reason.BUNDLE_NOT_ONE}),
]


@pytest.mark.parametrize(("sin", "names"), SINS, ids=[sin.__name__ for sin, _ in SINS])
def test_a_bad_bundle_is_refused_by_name_and_left_where_it_lies(
    sin: Sin, names: set[Reason], pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    elf.note("Own")
    abe.note("Ambush", "SIS:UNAMID", body="At the wadi.")
    visit(abe, stick)
    (file,) = waiting(abe, elf, stick)
    sealed = file.read_bytes()
    file.write_bytes(sin(sealed, elf))
    before, lying = elf.dump(), file.read_bytes()
    (refused,) = visit(elf, stick).refused
    assert refused.name == file.name
    assert refused.reason in names
    with pytest.raises(Refused) as caught:
        elf.workspace.exchange.take(str(file), accept=True)
    assert caught.value.reason.value == refused.reason
    assert (elf.dump(), file.read_bytes()) == (before, lying)
    assert elf.workspace.inbox.all() == []
    assert list((elf.store.folder / "scratch").iterdir()) == []
    file.write_bytes(sealed)
    assert len(visit(elf, stick).received) == 1


def test_a_bundle_wrapped_again_for_somebody_else_is_refused(
    trio: list[Office], stick: Path
) -> None:
    abe, elf, jub = trio
    abe.note("Ambush", "SIS:UNAMID")
    visit(abe, stick)
    (file,) = waiting(abe, elf, stick)
    forwarded = stick / "FORWARDE.AGE"
    forwarded.write_bytes(wrapped(plaintext(file.read_bytes(), elf), jub))
    report = visit(jub, stick)
    assert [refused.reason for refused in report.refused] == [Reason.BUNDLE_NOT_NAMED]
    assert report.left == (file.name,)
    assert jub.dump() == []


def test_a_file_for_others_is_left_and_not_read_again(trio: list[Office], stick: Path) -> None:
    abe, elf, jub = trio
    abe.note("Ambush", "SIS:UNAMID")
    visit(abe, stick)
    (file,) = waiting(abe, elf, stick)
    for _ in range(2):
        report = visit(jub, stick)
        assert report.left == (file.name,)
        assert report.nothing_here
        assert report.refused == ()
    seen = jub.store.mailbox.seen(str(stick), [file.name])
    assert seen == {(file.name, file.stat().st_size): "not_for_us"}


def test_inspecting_a_file_keeps_nothing(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    abe.note("Ambush", "SIS:UNAMID")
    (sealed,) = abe.workspace.exchange.seal(abe.contact(elf), str(stick))
    item = elf.workspace.exchange.inspect(sealed.path)
    assert (item.changes, item.new, item.sender.site) == (1, 1, "TCD-ABE")
    assert elf.workspace.inbox.all() == []
    assert elf.dump() == []
    assert elf.workspace.exchange.take(sealed.path, accept=True).new == 1
    assert elf.dump() == abe.dump()
