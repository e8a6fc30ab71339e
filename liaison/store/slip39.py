"""SLIP-39: a secret as shares of words, any `needed` of which give it again.

The secret is first encrypted (four Feistel rounds of PBKDF2-HMAC-SHA256 under a passphrase, which is
empty with us), then shared in two levels: groups, and members of each group. We make one group; we
read any number, as the standard asks. The code is our own: the reference implementation says of
itself that it must not handle real secrets. `tests/vectors/slip39` has the official vectors.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from liaison.core.errors import Reason, Refused
from liaison.core.recovery import MOST_SHARES
from liaison.store import shamir
from liaison.store.share import Share
from sync.crypto.random import token

_ROUNDS = range(4)
_ITERATIONS = 2500
"""Of each round, at exponent 0: 10,000 in all."""

_EXPONENT = 1
"""As the reference implementation writes; our secrets have 256 bits and need no stretching."""


def make(secret: bytes, *, needed: int, count: int) -> tuple[Share, ...]:
    """`count` shares of a secret of 16 bytes or more (an even number), any `needed` of which give it.

    Raises:
        ValueError: fewer than two needed, more than there are, or more than 16.
    """
    if not 1 < needed <= count <= MOST_SHARES:
        raise ValueError(f"{needed} of {count} is no split")
    identifier = int.from_bytes(token(2)) >> 1
    hidden = _crypt(secret, _ROUNDS, b"", salt=b"", exponent=_EXPONENT)
    return tuple(
        Share(
            identifier=identifier,
            extendable=True,
            exponent=_EXPONENT,
            group=0,
            groups_needed=1,
            groups=1,
            member=member,
            members_needed=needed,
            value=value,
        )
        for member, value in shamir.split(hidden, needed=needed, count=count).items()
    )


def join(shares: Sequence[Share], *, passphrase: bytes = b"") -> bytes:
    """The secret; a wrong passphrase gives another one, as the standard wants it.

    Raises:
        Refused: what `require_fit` and `shamir.join` say.
    """
    require_fit(shares)
    groups: dict[int, dict[int, bytes]] = {}
    needed: dict[int, int] = {}
    for share in shares:
        groups.setdefault(share.group, {})[share.member] = share.value
        needed[share.group] = share.members_needed
    values = {group: shamir.join(of, needed=needed[group]) for group, of in groups.items()}
    first = shares[0]
    hidden = shamir.join(values, needed=first.groups_needed)
    salt = b"" if first.extendable else b"shamir" + first.identifier.to_bytes(2)
    return _crypt(hidden, reversed(_ROUNDS), passphrase, salt=salt, exponent=first.exponent)


def require_fit(shares: Sequence[Share]) -> None:
    """Refuse shares that cannot be of one kit.

    Raises:
        Refused: RECOVERY_TOO_FEW for none, RECOVERY_OTHER_KIT, RECOVERY_REPEATED,
            RECOVERY_MISMATCH.
    """
    if not shares:
        raise Refused(Reason.RECOVERY_TOO_FEW, needed=1, given=0)
    first = shares[0]
    seen: set[tuple[int, int]] = set()
    needed: dict[int, int] = {}
    for share in shares:
        if share.kit != first.kit:
            raise Refused(Reason.RECOVERY_OTHER_KIT, kit=share.kit, first=first.kit)
        if (share.group, share.member) in seen:
            raise Refused(Reason.RECOVERY_REPEATED, number=share.member + 1)
        seen.add((share.group, share.member))
        alike = (share.groups_needed, share.groups, len(share.value))
        if alike != (first.groups_needed, first.groups, len(first.value)):
            raise Refused(Reason.RECOVERY_MISMATCH)
        if needed.setdefault(share.group, share.members_needed) != share.members_needed:
            raise Refused(Reason.RECOVERY_MISMATCH)


def _crypt(
    secret: bytes, rounds: Iterable[int], passphrase: bytes, *, salt: bytes, exponent: int
) -> bytes:
    """Encrypt, or with the rounds in reverse decrypt."""
    half = len(secret) // 2
    left, right = secret[:half], secret[half:]
    for number in rounds:
        mask = hashlib.pbkdf2_hmac(
            "sha256", bytes([number]) + passphrase, salt + right, _ITERATIONS << exponent, half
        )
        left, right = right, bytes(one ^ other for one, other in zip(left, mask, strict=True))
    return right + left
