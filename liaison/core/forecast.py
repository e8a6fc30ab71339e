"""What a visit would cost, said before anything crosses the line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from liaison.core.values import Contact
from sync.exchange.plan import Action, Carry, Debt, Deliver, Fetch, Seal
from sync.model.ids import DeviceId


@dataclass(frozen=True, slots=True)
class Amount:
    """So many files, and about so many bytes."""

    files: int = 0
    bytes: int = 0


NOTHING = Amount()


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a visit would do first; what is fetched may bring answers that change the rest.

    Attributes:
        fetched: files that nobody here has looked into yet.
        left: by reader, what would be left; readers to whom nothing goes are not named.
        waiting: what is owed and stays, because it would cost too much.
        carried: bundles for others that would be taken along.
        delivered: bundles for others that would be left here.
        last_ms: when a bundle was last left there; None for never.
    """

    fetched: Amount = NOTHING
    left: tuple[tuple[Contact, Amount], ...] = ()
    waiting: Amount = NOTHING
    carried: Amount = NOTHING
    delivered: Amount = NOTHING
    last_ms: int | None = None

    @property
    def owed(self) -> Amount:
        """What others lack there, whether it would be left at once or waits."""
        amounts = [self.waiting, *(amount for _, amount in self.left)]
        return Amount(sum(one.files for one in amounts), sum(one.bytes for one in amounts))


def forecast_of(
    actions: Sequence[Action],
    debts: Sequence[Debt],
    readers: Iterable[Contact],
    *,
    last_ms: int | None = None,
) -> Forecast:
    """Count a plan.

    Args:
        actions: the plan.
        debts: all that is owed at that place.
        readers: whom anything may go to.
        last_ms: when a bundle was last left there.
    """
    seals = {action.debt for action in actions if isinstance(action, Seal)}
    left: defaultdict[DeviceId, list[int]] = defaultdict(list)
    for debt in seals:
        left[debt.reader].append(debt.bytes)
    return Forecast(
        fetched=_amount(one.file.bytes for one in actions if isinstance(one, Fetch)),
        left=tuple((one, _amount(left[one.device])) for one in readers if one.device in left),
        waiting=_amount(debt.bytes for debt in debts if debt not in seals),
        carried=_amount(one.file.bytes for one in actions if isinstance(one, Carry)),
        delivered=_amount(one.file.bytes for one in actions if isinstance(one, Deliver)),
        last_ms=last_ms,
    )


def _amount(sizes: Iterable[int]) -> Amount:
    counted = list(sizes)
    return Amount(len(counted), sum(counted))
