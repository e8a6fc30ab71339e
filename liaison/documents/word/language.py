"""The little language of letterheads: fields, and `if` around them; anything else is refused.

A sandbox alone would still let a template loop for hours or fill the memory. What is allowed is
therefore named, node by node, before the engine runs a line of it (D-020).
"""

from __future__ import annotations

import re

from jinja2 import StrictUndefined, TemplateError, nodes
from jinja2.sandbox import SandboxedEnvironment

from liaison.core.errors import Reason, Refused
from liaison.core.reports.printing import Fault
from liaison.documents.word.fields import NAMES
from liaison.documents.word.package import unfit

_ALLOWED = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.If, nodes.Not,
            nodes.And, nodes.Or)  # fmt: skip
_SHOWABLE = re.compile(r"\w{1,40}")


def engine() -> SandboxedEnvironment:
    """The engine; it knows no functions and no filters."""
    made = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    made.globals.clear()
    made.filters.clear()
    made.tests.clear()
    return made


def check(source: str) -> None:
    """Hold one part of a template to the language.

    Raises:
        Refused: LETTERHEAD_FIELD for an unknown field, LETTERHEAD_UNFIT for the rest.
    """
    try:
        tree = engine().parse(source)
    except TemplateError as error:
        raise unfit(Fault.BRACES) from error
    for node in _every(tree):
        if isinstance(node, nodes.Name) and node.name not in NAMES:
            shown = node.name if _SHOWABLE.fullmatch(node.name) else "…"
            raise Refused(Reason.LETTERHEAD_FIELD, field=shown, allowed=", ".join(NAMES))
    if not all(isinstance(node, _ALLOWED) for node in _every(tree)):
        raise unfit(Fault.COMPUTES)


def _every(tree: nodes.Node) -> list[nodes.Node]:
    return [tree, *tree.find_all(nodes.Node)]
