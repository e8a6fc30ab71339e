"""What a quarter already knows of each threat, in a few words above the fields of a return. No Qt here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from liaison.core import naming
from liaison.core.picture.heard import Heard
from liaison.core.records.handling import LIKELIHOODS
from liaison.core.records.picture_views import Threat
from liaison.core.records.quarterly_fields import TRENDS
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.wording import Translate

_COUNTED = QT_TRANSLATE_NOOP(
    "Assessments", "Incidents {families}: {n}, {before} the quarter before"
)
_UNCOUNTED = QT_TRANSLATE_NOOP("Assessments", "No incident code stands for it alone")
_SAID = QT_TRANSLATE_NOOP("Assessments", "{site}: {said}")
_LAST = QT_TRANSLATE_NOOP("Assessments", "You, last quarter: {said}")
_NOT_RATED = QT_TRANSLATE_NOOP("Assessments", "likelihood not stated")


def heard_lines(known: Mapping[str, Heard], translate: Translate) -> dict[str, str]:
    """A line for each category."""
    return {category: " · ".join(_parts(one, translate)) for category, one in known.items()}


def _parts(one: Heard, translate: Translate) -> Iterator[str]:
    if one.families:
        yield translate("Assessments", _COUNTED).format(
            families=", ".join(sorted(one.families)), n=one.incidents, before=one.before
        )
    else:
        yield translate("Assessments", _UNCOUNTED)
    for site, said in sorted(one.said.items()):
        yield translate("Assessments", _SAID).format(site=site, said=_words(said, translate))
    if one.last is not None:
        yield translate("Assessments", _LAST).format(said=_words(one.last, translate))


def _words(said: Threat, translate: Translate) -> str:
    likely = naming.choice_label(LIKELIHOODS, said.likelihood)
    trend = naming.choice_label(TRENDS, said.trend)
    parts = (
        translate("Likelihood", likely) if likely else translate("Assessments", _NOT_RATED),
        translate("Picture", trend) if trend else "",
    )
    return ", ".join(part for part in parts if part)
