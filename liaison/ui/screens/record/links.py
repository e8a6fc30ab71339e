"""Records that a form names: by reference for people, by id in the vault. No Qt here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from liaison.core.values import RecordRow


class Links:
    """What is known of the records that a record names, or that were offered to be named."""

    def __init__(self) -> None:
        self._named: dict[str, tuple[str, str]] = {}

    def learn(self, titles: Mapping[str, str]) -> None:
        """Reference and title by id in hexadecimal, as `RecordView.titles` has them."""
        for id_, named in titles.items():
            ref, _, title = named.partition(" ")
            self._named[id_] = ref, title

    def learn_rows(self, rows: Iterable[RecordRow]) -> None:
        """Records that are offered."""
        self._named.update({row.id.hex(): (row.ref, row.title) for row in rows})

    def id(self, text: str) -> str:
        """The id of the record with this reference; the text itself if none is known."""
        ref = text.strip().casefold()
        return next((id_ for id_, (one, _) in self._named.items() if one.casefold() == ref), text)

    def ref(self, id_: str) -> str:
        """The reference of a record; its id where we do not have it."""
        return self._named.get(id_, (id_, ""))[0]

    def title(self, id_: str) -> str:
        """What a record is called; "" where we do not have it."""
        return self._named.get(id_, ("", ""))[1]
