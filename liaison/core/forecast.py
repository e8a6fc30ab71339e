"""What a visit would cost, said before anything crosses the line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from liaison.core.values import Contact
from sync.exchange.plan import Action, Carry, Debt, Deliver, Fetch, Seal


@dataclass(frozen=True, slots=True)
class Amount:
    """So many files, and about so many bytes."""

    files: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a visit would do first; what is fetched may bring answers that change the rest.

    Attributes:
        fetched: files that nobody here has looked into yet.
        left: by reader, what would be left; readers to whom nothing goes are not named.
        waiting: what is owed and stays, because it would cost too much.
        carried: bundles for others that would be taken along.
        delivered: bundles for others that would be left here.
    """

    fetched: Amount
    left: tuple[tuple[Contact, Amount], ...]
    waiting: Amount
    carried: Amount
    delivered: Amount


def forecast_of(
    actions: Sequence[Action], debts: Sequence[Debt], readers: Iterable[Contact]
) -> Forecast:
    """Count a plan.

    Args:
        actions: the plan.
        debts: all that is owed at that place.
        readers: whom anything may go to.
    """
    seals = [action.debt for action in actions if isinstance(action, Seal)]
    by_reader = (
        (reader, _amount(debt.bytes for debt in seals if debt.reader == reader.device))
        for reader in readers
    )
    return Forecast(
        fetched=_amount(one.file.bytes for one in actions if isinstance(one, Fetch)),
        left=tuple((reader, amount) for reader, amount in by_reader if amount.files),
        waiting=_amount(debt.bytes for debt in debts if debt not in seals),
        carried=_amount(one.file.bytes for one in actions if isinstance(one, Carry)),
        delivered=_amount(one.file.bytes for one in actions if isinstance(one, Deliver)),
    )


def _amount(sizes: Iterable[int]) -> Amount:
    counted = list(sizes)
    return Amount(len(counted), sum(counted))
