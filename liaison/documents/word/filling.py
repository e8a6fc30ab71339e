"""Words in the place of tokens, in the finished tree: as text nodes, whatever they say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy

from lxml import etree

from liaison.core.reports.printing import Fault
from liaison.core.reports.report import Report
from liaison.documents import letters
from liaison.documents.flow import page_parts
from liaison.documents.word import fields
from liaison.documents.word.elements import field, make, name, read_rightwards, text
from liaison.documents.word.language import unfit

_NUMBERS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}


class Filler:
    """Fills the fields of one report into trees."""

    def __init__(self, report: Report, said: Mapping[str, str]) -> None:
        self._report, self._said = report, said
        self._arabic = report.lang in letters.RIGHT_TO_LEFT

    def fill(self, root: etree._Element) -> None:
        """Replace every token under `root`.

        Raises:
            Refused: LETTERHEAD_UNFIT for a token where no text can stand.
        """
        for paragraph in list(root.iter(name("p"))):
            found = set(fields.TOKEN.findall("".join(_own_text(paragraph))))
            if self._arabic and found - {"imprint"}:
                read_rightwards(paragraph)
        for run in list(root.iter(name("r"))):
            if any(fields.TOKEN.search(one.text or "") for one in run.iterchildren(name("t"))):
                self._replace(run)
        if fields.TOKEN.search(etree.tostring(root, encoding="unicode")):
            raise unfit(Fault.PLACE)

    def _replace(self, run: etree._Element) -> None:
        properties = run.find(name("rPr"))
        parent, at = run.getparent(), run.getparent().index(run)
        made = [one for child in run if child is not properties for one in self._parts(child)]
        parent.remove(run)
        for offset, one in enumerate(made):
            _dress(one, properties)
            parent.insert(at + offset, one)

    def _parts(self, child: etree._Element) -> Iterator[etree._Element]:
        if child.tag != name("t"):
            yield make("r", deepcopy(child))
            return
        for at, part in enumerate(fields.TOKEN.split(child.text or "")):
            if at % 2:
                yield from self._value(part)
            elif part:
                yield make("r", *text(part))

    def _value(self, called: str) -> Iterator[etree._Element]:
        parts = page_parts(self._report) if called == fields.PAGE else [self._said[called]]
        rightwards = self._arabic and called != "imprint"
        for part in parts:
            if part in _NUMBERS and called == fields.PAGE:
                yield field(_NUMBERS[part])
                continue
            for run in letters.runs(part, right_to_left=rightwards):
                marks = [make("rPr", make("rtl"))] if run.right_to_left else []
                yield make("r", *marks, *text(run.text))


def _own_text(paragraph: etree._Element) -> Iterator[str]:
    for one in paragraph.iter(name("t")):
        if next(one.iterancestors(name("p"))) is paragraph:
            yield one.text or ""


def _dress(made: etree._Element, properties: etree._Element | None) -> None:
    """Give new runs the looks of the run that held the token."""
    if properties is None:
        return
    for run in made.iter(name("r")):
        own = run.find(name("rPr"))
        worn = deepcopy(properties)
        if own is not None:
            run.remove(own)
            late = worn.find(name("lang"))
            worn.insert(len(worn) if late is None else worn.index(late), own[0])
        run.insert(0, worn)
