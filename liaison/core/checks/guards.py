"""Records that a guard holds back, so that nobody wonders why they do not arrive (domain R19, R56, R66).

What holds them is `core.release`; the findings say of what it will be asked.
"""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import Finding
from liaison.core.records.audiences import by_bundle
from liaison.core.release import HUMANITARIAN
from liaison.core.translatable import QT_TRANSLATE_NOOP

_NEVER = QT_TRANSLATE_NOOP("Check", "It may never enter a package for {audiences}.")
_NO_CONSENT = QT_TRANSLATE_NOOP(
    "Check", "It is left out of every package for others until its originator agrees."
)
_NO_REASON = QT_TRANSLATE_NOOP("Check", "It is withheld from {audiences}, and nobody says why.")


def package_guard(facts: Facts) -> Iterator[Finding]:
    """Records that a host or the public must never be given."""
    for one in facts.handled():
        barred = [code for code in _barred(one.it.do_not_release) if not by_bundle(code)]
        if barred:
            said = {"audiences": ", ".join(barred)}
            yield Finding("package_guard", one.row.ref, one.id, _NEVER, said)


def humanitarian_guard(facts: Facts) -> Iterator[Finding]:
    """What came from humanitarian partners, and they have not agreed that anybody else has it."""
    for one in facts.handled():
        if one.it.origin == HUMANITARIAN and not any(one.it.consent.values()):
            yield Finding("humanitarian_guard", one.row.ref, one.id, _NO_CONSENT)


def withheld_unexplained(facts: Facts) -> Iterator[Finding]:
    """Our own records that are kept from a mission or an office without a reason (R19)."""
    for one in facts.handled():
        barred = [code for code in _barred(one.it.do_not_release) if by_bundle(code)]
        if barred and one.owned_by == facts.mission and not one.it.withheld_reason:
            said = {"audiences": ", ".join(barred)}
            yield Finding("withheld_unexplained", one.row.ref, one.id, _NO_REASON, said)


def _barred(audiences: dict[str, bool]) -> list[str]:
    return sorted(code for code, is_barred in audiences.items() if is_barred)
