from __future__ import annotations

import pytest

from liaison.core import recovery
from liaison.core.errors import Reason, Refused
from liaison.core.recovery import Split
from liaison.core.values import Identity
from sync.model.ids import DeviceId

OWNER = Identity(DeviceId(bytes(32)), "MINURCAT", "TCD-ABE", "JOC duty officer")
SHARES = [[f"{letter}word{number}" for number in range(33)] for letter in "abc"]


@pytest.mark.parametrize("text", ["2/2", "2/3", " 3/5 ", "16/16"])
def test_a_split_of_at_least_two_and_at_most_sixteen_is_understood(text: str) -> None:
    split = Split.parse(text)
    assert f"{split.needed}/{split.count}" == text.strip()


@pytest.mark.parametrize(
    "text", ["", "1/1", "1/3", "0/0", "4/3", "2/17", "2-3", "two/three", "2/3/4"]
)
def test_another_split_is_answered_with_what_is_allowed(text: str) -> None:
    with pytest.raises(Refused) as refused:
        Split.parse(text)
    assert refused.value.reason is Reason.USAGE
    assert "2 <= K <= N <= 16" in str(refused.value.params["hint"])


def test_a_page_has_one_share_alone_and_says_how_it_is_used() -> None:
    pages = recovery.share_pages(SHARES, Split(2, 3), OWNER, lambda _, text: text)
    for page, words in zip(pages, SHARES, strict=True):
        assert recovery.words_of(page).split() == words
        assert sum(word in page.split() for share in SHARES for word in share) == 33
        assert "Any 2 of the 3 shares" in page
        assert "JOC duty officer, MINURCAT TCD-ABE" in page
        assert max(map(len, page.splitlines())) < 80
        assert "{" not in page
        assert page.count("\n") < 60  # fits on one sheet


def test_the_words_of_a_page_are_read_off_it_and_bare_words_as_they_are() -> None:
    words = [f"word{number}" for number in range(24)]
    assert recovery.words_of(recovery.kit_page(words, OWNER, lambda _, text: text)).split() == words
    assert recovery.words_of(" One\n two  THREE ") == "one two three"


@pytest.mark.parametrize(
    ("path", "named"),
    [
        ("kit", "kit-1-of-3"),
        ("kit.txt", "kit-1-of-3.txt"),
        ("a.b/kit", "a.b/kit-1-of-3"),
        (".kit", ".kit-1-of-3"),
    ],
)
def test_a_share_goes_beside_where_the_kit_was_to_go(path: str, named: str) -> None:
    assert recovery.share_name(path, 1, Split(2, 3)) == named
