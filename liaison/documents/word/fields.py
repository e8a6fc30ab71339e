"""The fields that a letterhead may hold, and what stands in for each while the template is filled.

No word of a record goes through the template engine: it sees only a token for each field, and the
tokens are replaced in the finished tree afterwards. See docs/letterhead.md for people.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from liaison.core.reports.report import Report
from liaison.documents.flow import marking

BODY, PAGE = "body", "page"
"""What is not mere text: the body's paragraphs and tables, and the numbers of pages."""

NAMES = (BODY, PAGE, "marking", "number", "imprint", "title", "subtitle", "exercise", "prepared_by",
         "cleared_by", "left_out", "reference", "audience", "date", "language")  # fmt: skip

_OPEN, _CLOSE = "\ue000", "\ue001"
TOKEN = re.compile(f"{_OPEN}([a-z_]+){_CLOSE}")
"""Letters of Unicode's private area, which no font shows and no template means."""


def token(field: str) -> str:
    """What stands for a field in the filled template."""
    return f"{_OPEN}{field}{_CLOSE}"


def texts(report: Report) -> Mapping[str, str]:
    """The plain texts of a paper's fields; "" where it has none."""
    return {
        "marking": marking(report),
        "number": report.number,
        "imprint": report.imprint.line(),
        "title": report.title,
        "subtitle": report.subtitle,
        "exercise": report.labels.exercise if report.exercise else "",
        "prepared_by": report.prepared_by,
        "cleared_by": report.cleared_by,
        "left_out": report.left_out,
        "reference": report.imprint.ref,
        "audience": report.imprint.audience,
        "date": report.imprint.dtg,
        "language": report.lang,
    }


def tokens(said: Mapping[str, str]) -> dict[str, str]:
    """What the template engine is given: a token, or "" so that {% if cleared_by %} holds."""
    return {name: token(name) if said.get(name, name) else "" for name in NAMES}
