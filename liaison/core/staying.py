"""What of a whole vault does not go to a reader, and why, without asking record by record.

A release decision depends on nothing but a record's terms, and a vault of 100,000 records has few
different ones. So records are kept in groups of equal terms, each reader is asked about each group,
and the records that changed since the last question are all that has to be read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields

import msgspec

from liaison.core.exchanged import Kept
from liaison.core.ports import Settings, Store
from liaison.core.release import Terms
from liaison.core.tables import Alike
from liaison.core.values import Contact, DeviceId, RecordId, Withheld
from sync import codec
from sync.journal.document import Document

_MOST_BYTES = 1 << 20
_FIELDS = tuple(field.name for field in fields(Terms) if field.name != "record")
_FORM: list[codec.Value] = [1, *_FIELDS]
"""How terms are encoded: what was made in another form is made anew."""
_REACHED = "release.standing"

Why = tuple[str, tuple[tuple[str, str | int], ...]]
"""A reason and its parameters."""


class Staying:
    """Counts and lists what stays.

    Args:
        store: the open vault.
        document: a record as it stands; None if nothing of it was admitted.
        terms: the release terms of such a document.
        decide: the release decision on terms.
        moved: what stands otherwise since some records were written, without being written to.
    """

    def __init__(
        self,
        store: Store,
        *,
        document: Callable[[RecordId], Document | None],
        terms: Callable[[Document], Terms],
        decide: Callable[[Terms, Contact], Withheld | None],
        moved: Callable[[Iterable[RecordId]], Iterable[RecordId]],
    ) -> None:
        self._store = store
        self._document = document
        self._terms = terms
        self._decide = decide
        self._moved = moved

    def groups(self, reader: Contact) -> list[tuple[Kept, tuple[int, ...]]]:
        """Why records stay, the most frequent reason first, and the groups of those records.

        Records that are deleted are not there to stay, and what came from the reader it has.
        """
        self._refresh()
        counts: Counter[Why] = Counter()
        groups: dict[Why, list[int]] = {}
        for group in self._store.terms.alike():
            withheld = self._withheld(group, reader)
            if withheld is not None:
                why = withheld.reason, tuple(withheld.params.items())
                counts[why] += group.records
                groups.setdefault(why, []).append(group.number)
        return [
            (Kept(code, dict(params), count), tuple(groups[code, params]))
            for (code, params), count in counts.most_common()
        ]

    def records(self, kept: Kept, groups: Sequence[int]) -> Iterator[Withheld]:
        """All records that stay for this reason."""
        for record in self._store.terms.members(groups):
            yield Withheld(record, kept.reason, kept.params)

    def _withheld(self, group: Alike, reader: Contact) -> Withheld | None:
        if reader.device in group.holders:
            return None
        return self._decide(_decoded(group.terms), reader)

    def _refresh(self) -> None:
        """Look at the records that changed since this was last asked."""
        settings, position = self._store.settings, self._store.log.position()
        kept = settings.get(_REACHED)
        form, reached = kept if isinstance(kept, list) else (None, 0)
        if form == _FORM and reached == position:
            return
        with self._store.transaction():
            if form != _FORM:
                self._store.terms.clear()
                reached = 0
            written = list(self._store.log.records_after(reached))
            for record in (*written, *self._moved(written)):
                self._note(record)
            settings.put(_REACHED, [_FORM, position])

    def _note(self, record: RecordId) -> None:
        document = self._document(record)
        if document is None or document.deleted:
            self._store.terms.drop(record)
            return
        self._store.terms.put(record, _encoded(self._terms(document)), self._holders(record))

    def _holders(self, record: RecordId) -> set[DeviceId]:
        """Who wrote or sent every one of its changes."""
        origins = [{author, source} for author, source in self._store.log.origins(record)]
        common = set.intersection(*origins) if origins else set()
        return {device for device in common if device is not None}


def forget_standing(settings: Settings) -> None:
    """Have all groups made anew: records stand otherwise without having been written to."""
    settings.put(_REACHED, None)


def _encoded(terms: Terms) -> bytes:
    values = (getattr(terms, name) for name in _FIELDS)
    return codec.encode([sorted(one) if isinstance(one, frozenset) else one for one in values])


def _decoded(encoded: bytes) -> Terms:
    values = codec.decode(encoded, max_bytes=_MOST_BYTES)
    if not isinstance(values, list):
        raise TypeError(values)  # we wrote it
    named = dict(zip(_FIELDS, values, strict=True))
    return msgspec.convert({"record": bytes(16), **named}, Terms)
