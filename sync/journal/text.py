"""Long text that merges: the updates of one path, folded by Yrs.

The text is what Yrs makes of the updates in one order, that of (depth, change id), which no change
precedes its ancestors in. So two replicas with the same changes have the same text by construction,
whatever an update says. An update that does not fit what came before it (it can only belong to an
author who forked) is left out, the same one everywhere.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable
from typing import NamedTuple

from pycrdt import Doc, Text, TransactionEvent
from typing_extensions import override

from sync.errors import Reason, Refused
from sync.journal.graph import Seen
from sync.journal.marks import Edit, marked_paragraphs
from sync.journal.registers import Removal
from sync.journal.splices import Splice, splices
from sync.journal.updates import MAX_ITEMS, ROOT, Extent, Update, canonical, parse, read
from sync.model.ids import ChangeId, DeviceId, domain_hash

_CLIENT_BITS = 53
_READER = 0


class Written(NamedTuple):
    """One change's update; they sort in the order of the fold."""

    depth: int
    change: ChangeId
    update: bytes


def client_of(device: DeviceId) -> int:
    """The Yrs client of a device: the first 53 bits of a hash of its id, as Yjs allows no more."""
    head = domain_hash("liaison/text/v1", device)[:8]
    return int.from_bytes(head) >> (8 * len(head) - _CLIENT_BITS)


class MergedText:
    """The updates of one long text.

    Attributes:
        written: the updates in the order of the fold.
        sides: the newest edits that no other edit of this text has seen.
        seen_by: for edits that not all sides have seen: those that have (or are it).
        buried: removals that have seen all edits of this text.
    """

    def __init__(self, written: Iterable[Written] = ()) -> None:
        self.written = sorted(written)
        self.sides: frozenset[ChangeId] = frozenset()
        self.seen_by: dict[ChangeId, frozenset[ChangeId]] = {}
        self.buried: frozenset[Removal] = frozenset()
        self._extent: Extent | None = None
        self._fold: _Fold | None = None

    @override
    def __str__(self) -> str:
        if self._fold is None and len(self.written) == 1:
            alone = _alone(read(self.written[0].update))
            if alone is not None:
                return alone
        return self._folded().text

    @property
    def left_out(self) -> tuple[ChangeId, ...]:
        """The changes whose update did not fit: of an author who forked, or built on such a fork."""
        return tuple(self._folded().left_out)

    @property
    def extent(self) -> Extent:
        """The units that these updates made, whether or not the fold took them."""
        if self._extent is None:
            self._extent = Extent()
            for written in self.written:
                self._extent.add(read(written.update))
        return self._extent

    def check(self, author: DeviceId, untrusted: bytes) -> None:
        """Refuse (CHANGE_TEXT) an update that its author, having seen these, could not have made."""
        update = parse(untrusted)
        if update.items and update.client != client_of(author):
            raise Refused(Reason.CHANGE_TEXT)
        self.extent.check(update)

    def add(self, written: Written, seen: Seen) -> None:
        """Take in an update that was checked against what its author had seen."""
        self._place(written.change, seen)
        self.buried = frozenset()
        if self._extent is not None:
            self._extent.add(read(written.update))
        insort(self.written, written)
        if written is not self.written[-1]:
            self._fold = None
        elif self._fold is not None:
            self._fold.take(written)

    def draft(self, author: DeviceId, text: str, *, afresh: bool = False) -> bytes | None:
        """The update that makes this text into `text`; None if it is the same.

        Args:
            author: whose update.
            text: all of the new text.
            afresh: put `text` in place of the old text as a whole: that one was removed.

        Raises:
            Refused: CHANGE_TEXT for a lone surrogate, which no encoding has.
        """
        if not _has_encoding(text):
            raise Refused(Reason.CHANGE_TEXT)
        return _Fold(client_of(author), self.written).edit(text, afresh=afresh)

    def marked(self) -> tuple[int, ...]:
        """The paragraphs (lines, from 0) that two sides edited without having met since."""
        if len(self.sides) < 2:  # noqa: PLR2004  (two sides to disagree)
            return ()
        first = next(n for n, one in enumerate(self.written) if one.change in self.seen_by)
        fold = _Fold(_READER, self.written[:first])
        edits: list[Edit] = []
        for written in self.written[first:]:
            old = fold.text
            fold.take(written)
            edits.append(Edit(old, fold.text, self.seen_by.get(written.change, self.sides)))
        return marked_paragraphs(edits)

    def _folded(self) -> _Fold:
        if self._fold is None:
            self._fold = _Fold(_READER, self.written)
        return self._fold

    def _place(self, change: ChangeId, seen: Seen) -> None:
        met = frozenset(side for side in self.sides if seen(side))
        sides = self.sides - met | {change}
        placed: dict[ChangeId, frozenset[ChangeId]] = {}
        if len(sides) > 1:
            for written in self.written:
                by = self.seen_by.get(written.change, self.sides) - met
                placed[written.change] = by | {change} if seen(written.change) else by
            placed[change] = frozenset((change,))
        self.sides = sides
        self.seen_by = {one: by for one, by in placed.items() if by != sides}


class _Fold:
    """A Yrs document that takes only updates which fit what it already has."""

    def __init__(self, client: int, written: Iterable[Written] = ()) -> None:
        self._doc: Doc[Text] = Doc(client_id=client)
        self._text = self._doc.get(ROOT, type=Text)
        self._extent = Extent()
        self.left_out: list[ChangeId] = []
        for one in written:
            self.take(one)

    @property
    def text(self) -> str:
        """As it stands."""
        return str(self._text)

    def take(self, written: Written) -> None:
        """Apply an update, unless it does not fit."""
        update = read(written.update)
        try:
            self._extent.check(update)
        except Refused:
            self.left_out.append(written.change)
            return
        self._extent.add(update)
        self._doc.apply_update(written.update)

    def edit(self, text: str, *, afresh: bool) -> bytes | None:
        """Make the text `text` as this document's client; the update that did it."""
        made: list[bytes] = []
        old = self.text
        steps = [Splice(0, old, text)] if afresh and text else splices(old, text, most=MAX_ITEMS)
        if not steps:
            return None

        def keep(event: TransactionEvent) -> None:
            made.append(event.update)

        subscription = self._doc.observe(keep)
        with self._doc.transaction():
            at = done = 0  # Yrs counts this text in UTF-8
            for step in steps:
                at += len(old[done : step.at].encode())
                done = step.at + len(step.removed)
                if step.removed:
                    del self._text[at : at + len(step.removed.encode())]
                if step.inserted:
                    self._text.insert(at, step.inserted)
                    at += len(step.inserted.encode())
        self._doc.unobserve(subscription)  # one that is left behind keeps the document for ever
        return canonical(made[0])


def _alone(update: Update) -> str | None:
    """The text of an update that nothing follows: one run from edge to edge, which needs no folding.

    Most texts are never edited, and making a Yrs document for each would take most of reading them.
    """
    if update.clock or update.deletions or len(update.items) != 1:
        return None
    (item,) = update.items
    return item.text if item.origin is None and item.right is None else None


def _has_encoding(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
