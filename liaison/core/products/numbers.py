"""Numbers of products: each kind counts for itself at each site, through the years or by the day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from liaison.core import rules
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.reader import Read, Reader
from liaison.core.records.audiences import takes_in
from liaison.core.records.picture_views import Product
from liaison.core.records.product import NAME as PRODUCT
from liaison.core.values import RecordQuery

FROZEN = "frozen"
LEAP = 1000
"""How far beyond the last a number may lie: a site that begins with us goes on from its own count."""
BY_DAY = frozenset({"flash"})
"""Kinds that count by the day."""
_NUMBER = re.compile(r"[1-9][0-9]{0,8}")
_SERIAL = re.compile(r"[0-9]{2,3}/[0-9]{4}-[0-9]{2}-[0-9]{2}( FOLLOW-UP [1-9][0-9]?| FINAL)?")


class Numbers:
    """What was frozen here, and the number that comes next."""

    def __init__(self, desk: Desk, reader: Reader) -> None:
        self._desk = desk
        self._reader = reader

    def frozen(self, kind: str = "") -> list[Read[Product]]:
        """What our site froze, newest first, of one kind or of all."""
        here = self._desk.identity
        return [
            one
            for one in self._reader.all(PRODUCT, Product)
            if one.it.state == FROZEN
            and kind in {"", one.it.kind}
            and (one.owned_by, one.row.site) == (here.mission, here.site)
        ]

    def had_by_all(self, kind: str, audience: str) -> list[Read[Product]]:
        """What our site froze and everybody got whom an audience takes in, newest first."""
        home = self._desk.identity.mission
        return [
            one
            for one in self.frozen(kind)
            if any(takes_in(to, audience, home) for to in _released(one.it.release))
        ]

    def had_by_some(self, kind: str, audience: str) -> list[Read[Product]]:
        """What our site froze and somebody got whom an audience takes in, newest first."""
        return [one for one in self.frozen(kind) if self._reaches(one.it, audience)]

    def running(self, kind: str) -> str:
        """The number after the highest that our site gave."""
        return str(_highest(one.number for one in self._given(kind)) + 1)

    def of_day(self, kind: str, day: str) -> str:
        """The next serial of a day: 03/2009-12-08."""
        numbers = (one.number.split()[0] for one in self._given(kind) if one.number)
        taken = (number.partition("/")[0] for number in numbers if number.endswith(f"/{day}"))
        return f"{_highest(taken) + 1:02}/{day}"

    def require_fit(self, kind: str, number: str, day: str) -> None:
        """Refuse a number that somebody typed and that is none, or leaps: freezing cannot be undone.

        Args:
            kind: of the product.
            number: as typed; of a kind that counts by the day, with the day.
            day: today, for an example.

        Raises:
            Refused: RECORD_FORM, RECORD_VALUE with what would be right.
        """
        if kind in BY_DAY:
            if not _SERIAL.fullmatch(number):
                example = self.of_day(kind, day)
                rule = rules.SERIAL
                raise Refused(Reason.RECORD_FORM, field="number", rule=rule, example=example)
            return
        following = int(self.running(kind))
        most = following - 1 + LEAP
        is_one = _NUMBER.fullmatch(number) is not None
        if not is_one or int(number) > most:
            allowed = f"{following} to {most}"
            raise Refused(Reason.RECORD_VALUE, field="number", allowed=allowed)

    def require_free(self, kind: str, number: str, audience: str) -> None:
        """Refuse a number that our site gave already; what goes to other readers may share one.

        Raises:
            Refused: PRODUCT_NUMBER.
        """
        given = (one for one in self._given(kind) if one.number == number)
        if any(self._reaches(one, audience) for one in given):
            raise Refused(Reason.PRODUCT_NUMBER, number=number, next=self.running(kind))

    def _reaches(self, product: Product, audience: str) -> bool:
        """Whether a product and an audience have readers in common: audiences lie in each other."""
        home = self._desk.identity.mission
        return any(
            takes_in(to, audience, home) or takes_in(audience, to, home)
            for to in _released(product.release)
        )

    def _given(self, kind: str) -> Iterator[Product]:
        """What our site gave a number: also what is set aside, for its readers have it."""
        yield from (one.it for one in self.frozen(kind))
        here = self._desk.identity
        query = RecordQuery(
            types=(PRODUCT,), kinds=(kind,), owner=here.mission, aside=True, hidden=True
        )
        for row in self._desk.store.records.find(query):
            document = self._desk.shelf.whole(row.id) if row.site == here.site else None
            if document is not None:
                yield self._reader.of_document(document, Product)


def _released(release: Mapping[str, bool]) -> list[str]:
    return [audience for audience, is_to in release.items() if is_to]


def _highest(numbers: Iterable[str]) -> int:
    return max((int(number) for number in numbers if number.isdecimal()), default=0)
