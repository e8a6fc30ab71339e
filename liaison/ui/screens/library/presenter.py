"""What the library's lists, empty shelves and dossiers say. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from liaison.core import naming
from liaison.core.folding import fold
from liaison.core.library.dossier import Dossier
from liaison.core.library.library import Line, Shelf
from liaison.core.records.lesson import AGAIN
from liaison.core.records.registry import Registry
from liaison.core.translatable import QT_TRANSLATE_NOOP

Translate = Callable[[str, str], str]

SHELF_WORDS = {
    Shelf.SUBJECTS: QT_TRANSLATE_NOOP("Library", "Subjects"),
    Shelf.LESSONS: QT_TRANSLATE_NOOP("Library", "Lessons"),
    Shelf.POSITIONS: QT_TRANSLATE_NOOP("Library", "Positions"),
    Shelf.RESOURCES: QT_TRANSLATE_NOOP("Library", "Resources"),
    Shelf.BENCHMARKS: QT_TRANSLATE_NOOP("Library", "Benchmarks"),
}
TEACHING = {
    Shelf.SUBJECTS: (
        QT_TRANSLATE_NOOP("Library", "No dossier yet"),
        QT_TRANSLATE_NOOP(
            "Library",
            "A group, a force, an authority, a contractor or a process that several missions watch."
            " Each adds what it saw; none has to begin anew.",
        ),
    ),
    Shelf.LESSONS: (
        QT_TRANSLATE_NOOP("Library", "No lesson yet"),
        QT_TRANSLATE_NOOP(
            "Library",
            "What you did, what came of it, and whether you would do it again: the next mission need"
            " not find out by itself.",
        ),
    ),
    Shelf.POSITIONS: (
        QT_TRANSLATE_NOOP("Library", "No line to take yet"),
        QT_TRANSLATE_NOOP(
            "Library",
            "What all missions say, who has cleared it, and until when: nobody plays one against"
            " another.",
        ),
    ),
    Shelf.RESOURCES: (
        QT_TRANSLATE_NOOP("Library", "Nothing is listed yet"),
        QT_TRANSLATE_NOOP(
            "Library",
            "Aircraft that stand idle, units that were pledged, functions that are shared: what one"
            " has and another lacks.",
        ),
    ),
    Shelf.BENCHMARKS: (
        QT_TRANSLATE_NOOP("Library", "No benchmark yet"),
        QT_TRANSLATE_NOOP(
            "Library",
            "What a mission wants to reach, and what it needs from others for it: a plan that rests"
            " on nobody's word is seen in time.",
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class LineText:
    """One row of a list.

    Attributes:
        title: what it is called.
        about: kind, who answers for it, whose it is.
        state: what there is to know of it; "" for nothing.
        is_odd: whether that needs a look.
    """

    title: str
    about: str
    state: str
    is_odd: bool


def line_text(line: Line, *, own: str, translate: Translate) -> LineText:
    """A row as it is painted."""
    row = line.row
    about = [translate("Kind", naming.kind_label(row.type, row.kind)), line.responsible]
    if row.owner != own:
        about.append(translate("Log", "from {mission}").format(mission=row.owner))
    return LineText(
        title=naming.title_of(row, translate),
        about=" · ".join(part for part in about if part),
        state=" · ".join(_state(line, translate)),
        is_odd=line.needs_a_look,
    )


def _state(line: Line, translate: Translate) -> list[str]:
    said = [translate("State", naming.state_label(line.row.type, line.row.state))]
    if line.lacks_owner:
        said.append(translate("Library", "nobody answers for it"))
    if line.ends is not None:
        ends = translate("Library", "its owner's mission ends on {day}")
        said.append(ends.format(day=line.ends.isoformat()))
    if line.until is not None:
        until = (
            translate("Library", "was due or valid until {day}")
            if line.is_over
            else translate("Library", "until {day}")
        )
        said.append(until.format(day=line.until.isoformat()))
    done, asked = line.cleared
    if asked:
        said.append(translate("Library", "cleared by {n} of {all}").format(n=done, all=asked))
    if line.again:
        labels = {choice.value: choice.label for choice in AGAIN}
        said.append(translate("Picture", labels.get(line.again, line.again)))
    return said


def fitting(lines: Sequence[Line], words: str, kind: str = "", state: str = "") -> list[Line]:
    """The lines of a kind and a state ("" for all) that hold all the words."""
    asked = fold(words).split()
    return [
        line
        for line in lines
        if kind in {"", line.row.kind}
        and state in {"", line.row.state}
        and all(
            word in fold(f"{line.row.title} {line.responsible} {line.row.ref}") for word in asked
        )
    ]


def kinds(shelf: Shelf, translate: Translate) -> list[tuple[str, str]]:
    """Name and words of a shelf's kinds, in the order in which they are offered."""
    known = Registry().get(shelf.value)
    return [(kind.name, translate("Kind", kind.label)) for kind in known.kinds]


def states(shelf: Shelf, translate: Translate) -> list[tuple[str, str]]:
    """Name and words of the states of a shelf's records, in the order of a life."""
    labels = Registry().get(shelf.value).life.labels
    return [(name, translate("State", label)) for name, label in labels.items()]


def told_words(of: Dossier, translate: Translate) -> str:
    """Who contributed, mission by mission."""
    parts = [
        translate("Library", "{mission} {n}").format(mission=mission, n=count)
        for mission, count in of.told
    ]
    return " · ".join(parts) or translate("Library", "no note names it yet")
