"""Passphrases: words that a machine chose, and what a guesser would need for those of a person."""

from __future__ import annotations

from mnemonic import Mnemonic

from liaison.core.errors import Reason
from sync.crypto.random import token

_WORDS = 7
"""Of a list of 2,048: 77 bits, as six words of the usual dice list have."""

_LEAST_GUESSES_LOG10 = 12
"""10^12 guesses at 0.8 s each on one core are 25,000 years of computing."""

_LONGEST_JUDGED = 72
"""zxcvbn slows down with the square of the length; what is longer is not weak by shortness."""


def generate() -> str:
    """Seven random words with spaces between."""
    words = Mnemonic("english").wordlist
    bits = int.from_bytes(token(_WORDS * 2))
    return " ".join(words[(bits >> (16 * place)) % len(words)] for place in range(_WORDS))


def weakness(passphrase: str) -> str | None:
    """Why a passphrase would be guessed, as a reason code; None if it will do."""
    from zxcvbn import zxcvbn  # noqa: PLC0415  (slow to import, and few commands choose words)

    judged = passphrase[:_LONGEST_JUDGED]
    if not judged.strip() or zxcvbn(judged)["guesses_log10"] < _LEAST_GUESSES_LOG10:
        return Reason.PASSPHRASE_WEAK.value
    return None
