"""Manifests survive being written and read; the hostile ones are among the vectors."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from enum import StrEnum

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync import codec
from sync.bundle.limits import Limits
from sync.bundle.manifest import (
    AttachmentSection,
    ChangesSection,
    Manifest,
    Precedence,
    Receipt,
    Verdict,
)
from sync.errors import Reason, Refused
from sync.model.ids import BundleId, RecordId

HASHES = st.binary(min_size=32, max_size=32)
IDS = st.binary(min_size=16, max_size=16).map(BundleId)
REFUSED_RECORDS = st.dictionaries(
    st.binary(min_size=16, max_size=16).map(RecordId), st.sampled_from(["No.", "Not ours."])
).map(lambda refused: tuple(sorted(refused.items(), key=lambda one: one[1])))
RECEIPTS = st.builds(Receipt, IDS, st.sampled_from(Verdict), st.text(max_size=500), REFUSED_RECORDS)
SIZES = st.integers(0, 2**20)
PACKED = st.integers(1, 2**20)
ATTACHMENTS = st.builds(AttachmentSection, HASHES, SIZES, PACKED)
NOTHING = ChangesSection(hashlib.sha256().digest(), 0, 0, 0)
COUNTS = st.integers(1, 1_000_000)


@st.composite
def manifests(draw: st.DrawFn) -> Manifest:
    stream = draw(st.integers(1, 2**32))
    return Manifest(
        bundle=draw(IDS),
        sender=draw(HASHES),
        recipients=tuple(sorted(draw(st.sets(HASHES, min_size=1, max_size=3)))),
        stream=stream,
        previous=None if stream == 1 else draw(HASHES),
        receipts=tuple(draw(st.lists(RECEIPTS, max_size=3, unique_by=lambda one: one.bundle))),
        changes=draw(st.just(NOTHING) | st.builds(ChangesSection, HASHES, COUNTS, COUNTS, COUNTS)),
        attachments=tuple(draw(st.lists(ATTACHMENTS, max_size=3, unique_by=lambda a: a.sha256))),
        precedence=draw(st.sampled_from(Precedence)),
        cards=tuple(draw(st.lists(st.binary(max_size=50), max_size=3))),
        length=2**24,
    )


def reason_of(encoded: bytes) -> StrEnum | None:
    try:
        Manifest.parse(encoded)
    except Refused as refusal:
        return refusal.reason
    return None


@given(manifests())
def test_a_manifest_reads_as_it_was_written(manifest: Manifest) -> None:
    assert Manifest.parse(manifest.encode()) == manifest


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_by_name(untrusted: bytes) -> None:
    with pytest.raises(Refused) as refused:
        Manifest.parse(untrusted)
    assert refused.value.reason is Reason.BUNDLE_MALFORMED


@given(manifests(), st.data())
def test_a_manifest_with_any_one_value_replaced_is_read_or_refused_by_name(
    manifest: Manifest, data: st.DataObject
) -> None:
    entries = codec.decode(manifest.encode(), max_bytes=2**20)
    assert isinstance(entries, dict)
    key = data.draw(st.sampled_from(sorted(entries)))
    junk: st.SearchStrategy[codec.Value] = st.recursive(
        st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text() | st.binary(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
        max_leaves=6,
    )
    entries[key] = data.draw(junk)
    assert reason_of(codec.encode(entries)) in {
        None,
        Reason.BUNDLE_MALFORMED,
        Reason.BUNDLE_FUTURE,
        Reason.BUNDLE_TOO_LARGE,
    }


@settings(max_examples=5)
@given(manifests())
def test_the_limits_are_the_callers_to_lower(manifest: Manifest) -> None:
    with pytest.raises(Refused) as refused:
        Manifest.parse(manifest.encode(), limits=Limits(manifest_bytes=100))
    assert refused.value.reason is Reason.BUNDLE_TOO_LARGE


MANIFEST = Manifest(
    bundle=BundleId(bytes(16)),
    sender=bytes(32),
    recipients=(bytes(32),),
    stream=1,
    previous=None,
    receipts=(),
    changes=NOTHING,
    attachments=(),
    precedence=Precedence.ROUTINE,
    cards=(),
    length=4096,
)


def test_even_an_empty_attachment_is_a_frame() -> None:
    empty = AttachmentSection(hashlib.sha256().digest(), 0, 0)
    assert reason_of(MANIFEST.encode()) is None
    assert reason_of(replace(MANIFEST, attachments=(empty,)).encode()) is Reason.BUNDLE_MALFORMED


@pytest.mark.parametrize(
    ("records", "expect"),
    [
        ([["No.", [bytes(15)]]], Reason.BUNDLE_MALFORMED),
        ([["No."]], Reason.BUNDLE_MALFORMED),
        ([[7, [bytes(16)]]], Reason.BUNDLE_MALFORMED),
        ([["No" * 251, [bytes(16)]]], Reason.BUNDLE_MALFORMED),
        ("all", Reason.BUNDLE_MALFORMED),
        ([["No.", [bytes(16)] * 501], ["Nor this.", [bytes(16)] * 500]], Reason.BUNDLE_TOO_LARGE),
    ],
)
def test_refused_records_that_no_honest_reader_writes_are_refused(
    records: codec.Value, expect: Reason
) -> None:
    receipt: codec.Value = {
        "bundle": bytes(16),
        "state": "accepted",
        "reason": "",
        "records": records,
    }
    entries = codec.decode(MANIFEST.encode(), max_bytes=2**20)
    assert isinstance(entries, dict)
    assert reason_of(codec.encode({**entries, "receipts": [receipt]})) is expect
