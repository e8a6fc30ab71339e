"""The recovery key as people keep it: 24 words (BIP 39), or shares of 33 words each (SLIP-39)."""

from __future__ import annotations

from collections.abc import Sequence

from mnemonic import Mnemonic

from liaison.core.errors import Reason, Refused
from liaison.core.recovery import WORDS, ShareSeen, Split
from liaison.store import slip39
from liaison.store.share import USUAL_WORDS, Share

_LANGUAGE = "english"


def words(key: bytes) -> str:
    """A recovery key as 24 words."""
    return str(Mnemonic(_LANGUAGE).to_mnemonic(key))


def shares(key: bytes, split: Split) -> tuple[str, ...]:
    """A recovery key as shares, of which `split.needed` give it again."""
    made = slip39.make(key, needed=split.needed, count=split.count)
    return tuple(share.words() for share in made)


def read(kit: Sequence[str]) -> bytes:
    """The recovery key of a kit: one text of 24 words, or one text a share.

    Raises:
        Refused: RECOVERY_WORD, RECOVERY_LENGTH, RECOVERY_MISTYPED, RECOVERY_OTHER_KIT,
            RECOVERY_REPEATED, RECOVERY_TOO_FEW, RECOVERY_MISMATCH.
    """
    if len(kit) == 1 and len(kit[0].split()) <= WORDS:
        return _read_words(kit[0].lower().split())
    return slip39.join([_read_share(one) for one in kit])


def see(share: str, *, beside: Sequence[str]) -> ShareSeen:
    """What a share says of itself, if it fits those that were given before it.

    Raises:
        Refused: as `read`, RECOVERY_TOO_FEW apart.
    """
    read_share = _read_share(share)
    slip39.require_fit([*(_read_share(one) for one in beside), read_share])
    return ShareSeen(read_share.kit, read_share.member + 1, read_share.members_needed)


def _read_share(text: str) -> Share:
    given = len(text.split())
    if given != USUAL_WORDS:
        raise Refused(Reason.RECOVERY_LENGTH, wanted=USUAL_WORDS, given=given)
    return Share.parse(text)


def _read_words(spelled: Sequence[str]) -> bytes:
    wordlist = Mnemonic(_LANGUAGE)
    known = set(wordlist.wordlist)
    for position, word in enumerate(spelled, start=1):
        if word not in known:
            raise Refused(Reason.RECOVERY_WORD, position=position)
    if len(spelled) != WORDS:
        raise Refused(Reason.RECOVERY_LENGTH, wanted=WORDS, given=len(spelled))
    if not wordlist.check(" ".join(spelled)):
        raise Refused(Reason.RECOVERY_MISTYPED)
    return bytes(wordlist.to_entropy(list(spelled)))
