"""Names for what is added to a record's collections: delegates, venues, turns, agenda items."""

from __future__ import annotations

from sync.crypto.random import token

_BYTES = 4


def new_item() -> str:
    """A name that no other item of a record has, made without asking anybody."""
    return token(_BYTES).hex()
