"""Our incident codes in the words of ACLED, and its words in our codes: a table that a vault may correct.

Neither list is finer than the other everywhere, so the two directions are two tables (domain 2.2).
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from liaison.core.events import Changed
from liaison.core.ports import Settings
from liaison.core.records.picking import CODES, pick, pick_code

_SETTING = "coding.acled"
_TOPIC = frozenset({"settings"})


class AcledTable(msgspec.Struct, frozen=True):
    """Both directions.

    Attributes:
        to: the sub-event type of ACLED that comes closest to a code; none where ACLED has none.
        from_: the code that comes closest to a sub-event type.
        events: the event type of ACLED that a sub-event type belongs to.
    """

    to: dict[str, str] = {}
    from_: dict[str, str] = msgspec.field(default_factory=dict, name="from")
    events: dict[str, str] = {}


class Coding:
    """The table that comes with the product, with what this vault says otherwise."""

    def __init__(self, listed: AcledTable, settings: Settings) -> None:
        self._listed = listed
        self._settings = settings

    def table(self) -> AcledTable:
        """Both directions as they hold here."""
        own = self.own
        return AcledTable(
            {**self._listed.to, **own.to},
            {**self._listed.from_, **own.from_},
            self._listed.events,
        )

    @property
    def listed(self) -> AcledTable:
        """The table that comes with the product."""
        return self._listed

    @property
    def own(self) -> AcledTable:
        """What this vault says otherwise."""
        return msgspec.convert(self._settings.get(_SETTING) or {}, AcledTable)

    def export_as(self, code: str, type_: str) -> Changed:
        """Have a code exported as another sub-event type; "" for none.

        Raises:
            Refused: RECORD_VALUE for a code or a type that there is not.
        """
        own, known = self.own, pick_code("code", code)
        named = self._type(type_) if type_.strip() else ""
        return self.correct(AcledTable({**own.to, known: named}, own.from_))

    def import_as(self, type_: str, code: str) -> Changed:
        """Have a sub-event type imported as another code.

        Raises:
            Refused: RECORD_VALUE for a code or a type that there is not.
        """
        own, known = self.own, pick_code("code", code)
        return self.correct(AcledTable(own.to, {**own.from_, self._type(type_): known}))

    def correct(self, own: AcledTable) -> Changed:
        """Say these things otherwise than the product's table, and all others as it does."""
        to = {code: said for code, said in own.to.items() if said != self._listed.to.get(code, "")}
        from_ = {
            type_: code for type_, code in own.from_.items() if code != self._listed.from_[type_]
        }
        kept = {"to": to, "from": from_} if to or from_ else None
        self._settings.put(_SETTING, kept)
        return Changed(topics=_TOPIC)

    def reset(self) -> Changed:
        """Go back to the table that comes with the product."""
        self._settings.put(_SETTING, None)
        return Changed(topics=_TOPIC)

    def _type(self, said: str) -> str:
        """A sub-event type of ACLED, whose list is closed: 25 of them (its codebook of 2023)."""
        return pick("type", said.strip(), self._listed.from_, listed=CODES)


def code_of(type_: str, table: AcledTable) -> str | None:
    """The code of a sub-event type, in any case; None for one that the table does not have."""
    return table.from_.get(_spelled(type_, table.from_))


def _spelled(type_: str, types: Mapping[str, str]) -> str:
    asked = type_.strip()
    return next((one for one in types if one.casefold() == asked.casefold()), asked)
