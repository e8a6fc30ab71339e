"""How a record may be handled and how good its source is: the words of domain 2.3 and 2.4."""

from __future__ import annotations

from liaison.core.records.fields import Choice
from liaison.core.translatable import QT_TRANSLATE_NOOP

CLASSIFICATIONS = (
    Choice("U", QT_TRANSLATE_NOOP("Handling", "Unclassified")),
    Choice("C", QT_TRANSLATE_NOOP("Handling", "Confidential")),
    Choice("SC", QT_TRANSLATE_NOOP("Handling", "Strictly confidential")),
)
"""Levels of ST/SGB/2007/6, lowest first."""

CLASSIFICATION_ORDER = tuple(choice.value for choice in CLASSIFICATIONS)

TLP_CLEAR, TLP_GREEN, TLP_AMBER, TLP_STRICT, TLP_RED = (
    "TLP:CLEAR",
    "TLP:GREEN",
    "TLP:AMBER",
    "TLP:AMBER+STRICT",
    "TLP:RED",
)
TLP_ORDER = (TLP_CLEAR, TLP_GREEN, TLP_AMBER, TLP_STRICT, TLP_RED)
"""Labels of TLP 2.0 (FIRST, August 2022), most open first; capitals, no spaces, never translated."""

TLP_1 = {"WHITE": TLP_CLEAR, "TLP:WHITE": TLP_CLEAR}
"""What the first version of the protocol called the most open label (domain 2.4)."""

TLP = tuple(Choice(label, label) for label in TLP_ORDER)

ORIGINS = (
    Choice("own", QT_TRANSLATE_NOOP("Handling", "Own")),
    Choice("sister", QT_TRANSLATE_NOOP("Handling", "Sister mission")),
    Choice("humanitarian", QT_TRANSLATE_NOOP("Handling", "Humanitarian")),
    Choice("host", QT_TRANSLATE_NOOP("Handling", "Host authority")),
    Choice("open", QT_TRANSLATE_NOOP("Handling", "Open source")),
)

SOURCE_GRADES = (
    Choice("A", QT_TRANSLATE_NOOP("Grade", "Completely reliable")),
    Choice("B", QT_TRANSLATE_NOOP("Grade", "Usually reliable")),
    Choice("C", QT_TRANSLATE_NOOP("Grade", "Fairly reliable")),
    Choice("D", QT_TRANSLATE_NOOP("Grade", "Not usually reliable")),
    Choice("E", QT_TRANSLATE_NOOP("Grade", "Unreliable")),
    Choice("F", QT_TRANSLATE_NOOP("Grade", "Reliability cannot be judged")),
)
INFORMATION_GRADES = (
    Choice("1", QT_TRANSLATE_NOOP("Grade", "Confirmed by other sources")),
    Choice("2", QT_TRANSLATE_NOOP("Grade", "Probably true")),
    Choice("3", QT_TRANSLATE_NOOP("Grade", "Possibly true")),
    Choice("4", QT_TRANSLATE_NOOP("Grade", "Doubtful")),
    Choice("5", QT_TRANSLATE_NOOP("Grade", "Improbable")),
    Choice("6", QT_TRANSLATE_NOOP("Grade", "Truth cannot be judged")),
)
UNGRADED = "F6"

LIKELIHOODS = (
    Choice("remote", QT_TRANSLATE_NOOP("Likelihood", "Remote (1-5 %)")),
    Choice("very_unlikely", QT_TRANSLATE_NOOP("Likelihood", "Very unlikely (5-20 %)")),
    Choice("unlikely", QT_TRANSLATE_NOOP("Likelihood", "Unlikely (20-45 %)")),
    Choice("even", QT_TRANSLATE_NOOP("Likelihood", "Roughly even (45-55 %)")),
    Choice("likely", QT_TRANSLATE_NOOP("Likelihood", "Likely (55-80 %)")),
    Choice("very_likely", QT_TRANSLATE_NOOP("Likelihood", "Very likely (80-95 %)")),
    Choice("almost_certain", QT_TRANSLATE_NOOP("Likelihood", "Almost certain (95-99 %)")),
)
"""Seven bands after ICD 203; the band stands beside the word in every print."""

CONFIDENCES = (
    Choice("low", QT_TRANSLATE_NOOP("Likelihood", "Low confidence")),
    Choice("moderate", QT_TRANSLATE_NOOP("Likelihood", "Moderate confidence")),
    Choice("high", QT_TRANSLATE_NOOP("Likelihood", "High confidence")),
)

PRECISIONS = (
    Choice("1", QT_TRANSLATE_NOOP("Precision", "Exact")),
    Choice("2", QT_TRANSLATE_NOOP("Precision", "Approximate")),
    Choice("3", QT_TRANSLATE_NOOP("Precision", "Wide (month, area)")),
)

ISSUES = (
    Choice("I1", QT_TRANSLATE_NOOP("Issue", "Security")),
    Choice("I2", QT_TRANSLATE_NOOP("Issue", "Armed groups")),
    Choice("I3", QT_TRANSLATE_NOOP("Issue", "Confidence-building")),
    Choice("I4", QT_TRANSLATE_NOOP("Issue", "Referendum, North and South")),
    Choice("I5", QT_TRANSLATE_NOOP("Issue", "Host resistance")),
    Choice("I6", QT_TRANSLATE_NOOP("Issue", "Institutional")),
)
THEMES = (
    Choice("T1", QT_TRANSLATE_NOOP("Issue", "Information")),
    Choice("T2", QT_TRANSLATE_NOOP("Issue", "Security")),
    Choice("T3", QT_TRANSLATE_NOOP("Issue", "Civil affairs")),
    Choice("T4", QT_TRANSLATE_NOOP("Issue", "Institutional")),
)

LANGUAGES = (
    Choice("en", QT_TRANSLATE_NOOP("Language", "English")),
    Choice("fr", QT_TRANSLATE_NOOP("Language", "French")),
    Choice("ar", QT_TRANSLATE_NOOP("Language", "Arabic")),
)


def is_grade(text: str) -> bool:
    """Whether `text` is a source letter and an information digit, such as B2."""
    sources = {choice.value for choice in SOURCE_GRADES}
    information = {choice.value for choice in INFORMATION_GRADES}
    return len(text) == len("F6") and text[0] in sources and text[1] in information
