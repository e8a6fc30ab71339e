"""Our incident codes in the words of ACLED, and its words in our codes: a table that a vault may correct.

Neither list is finer than the other everywhere, so the two directions are two tables (domain 2.2).
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.ports import Settings
from liaison.core.records import codes
from liaison.core.records.parsing import line, pick

_SETTING = "coding.acled"
_TOPIC = frozenset({"settings"})


class AcledTable(msgspec.Struct, frozen=True):
    """Both directions.

    Attributes:
        to: the sub-event type of ACLED that comes closest to a code; none where ACLED has none.
        from_: the code that comes closest to a sub-event type.
    """

    to: dict[str, str] = {}
    from_: dict[str, str] = msgspec.field(default_factory=dict, name="from")


class Coding:
    """The table that comes with the product, with what this vault says otherwise."""

    def __init__(self, listed: AcledTable, settings: Settings) -> None:
        self._listed = listed
        self._settings = settings

    def table(self) -> AcledTable:
        """Both directions as they hold here."""
        own = self._own()
        return AcledTable({**self._listed.to, **own.to}, {**self._listed.from_, **own.from_})

    def export_as(self, code: str, type_: str) -> Changed:
        """Have a code exported as another sub-event type; "" for none.

        Raises:
            Refused: RECORD_VALUE for a code that there is not.
        """
        own, known = self._own(), pick("code", code, codes.BY_CODE)
        return self._keep(AcledTable({**own.to, known: line("acled", type_)}, own.from_))

    def import_as(self, type_: str, code: str) -> Changed:
        """Have a sub-event type imported as another code.

        Raises:
            Refused: RECORD_VALUE for a code that there is not; RECORD_FORM for no type.
        """
        own, known = self._own(), pick("code", code, codes.BY_CODE)
        if not type_.strip():
            raise Refused(Reason.RECORD_VALUE, field="acled", allowed=", ".join(self._listed.from_))
        named = _spelled(type_, self.table().from_)
        return self._keep(AcledTable(own.to, {**own.from_, line("acled", named): known}))

    def reset(self) -> Changed:
        """Go back to the table that comes with the product."""
        self._settings.put(_SETTING, None)
        return Changed(topics=_TOPIC)

    def _own(self) -> AcledTable:
        return msgspec.convert(self._settings.get(_SETTING) or {}, AcledTable)

    def _keep(self, own: AcledTable) -> Changed:
        self._settings.put(_SETTING, msgspec.to_builtins(own))
        return Changed(topics=_TOPIC)


def code_of(type_: str, table: AcledTable) -> str | None:
    """The code of a sub-event type, in any case; None for one that the table does not have."""
    return table.from_.get(_spelled(type_, table.from_))


def _spelled(type_: str, types: Mapping[str, str]) -> str:
    asked = type_.strip()
    return next((one for one in types if one.casefold() == asked.casefold()), asked)
