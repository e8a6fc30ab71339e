"""A child is believed only what a child of ours can say, and told only what it may know."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest

from sync.codec import Value
from sync.errors import Reason, Refused
from sync.trial import messages
from tests.support.bundles import Forgery
from tests.support.trials import apart, saying
from tests.support.trials import tried as try_with


def said(*words: Value) -> io.BytesIO:
    stream = io.BytesIO()
    for word in words:
        messages.send(stream, word)
    stream.seek(0)
    return stream


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["passed"],
        [["refused", "vault.full", {}]],
        [["refused", "bundle.malformed"]],
        [["records", [[b"short"]]]],
        [["records", 7]],
        [["history", "a path"]],
        [["signed", [[b"author", b"change"]]]],
        [["signed", [[b"author", b"change", b"signature"]] * 100]],
        [["open", "/etc/passwd"]],
        [{"passed": True}],
    ],
)
def test_whatever_else_a_child_says_counts_as_one_that_was_stopped(words: Sequence[Value]) -> None:
    with pytest.raises(Refused) as refused:
        try_with(Forgery().seal(), saying(lambda: said(["ready"], *words)))
    assert refused.value.reason is Reason.BUNDLE_STOPPED_READER


def test_the_words_of_a_child_never_reach_a_sentence() -> None:
    words: Value = ["refused", "bundle.malformed", {"limit": 7, "path": "<b>click</b>"}]
    with pytest.raises(Refused) as refused:
        try_with(Forgery().seal(), saying(lambda: said(["ready"], words)))
    assert (refused.value.reason, refused.value.params) == (Reason.BUNDLE_MALFORMED, {"limit": 7})


def test_an_honest_bundle_passes_in_a_real_process_that_can_open_nothing() -> None:
    try_with(Forgery().seal(), apart)
