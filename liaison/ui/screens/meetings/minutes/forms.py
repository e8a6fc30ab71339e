"""The questions of the Minutes tab."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from liaison.core.records.audiences import MSN, OWN
from liaison.core.records.meeting_fields import NOTED_HOW, NOTED_WORDS
from liaison.core.telling.audience import audience_label
from liaison.ui.screens.meetings.load import Loaded
from liaison.ui.screens.meetings.words import options, span_words
from liaison.ui.widgets.asking.asks import Ask, Sort
from liaison.ui.widgets.asking.inline_form import InlineForm

Options = Sequence[tuple[str, str]]


def dissent_form() -> InlineForm:
    """Why our mission does not agree."""
    translate = QCoreApplication.translate
    return InlineForm(
        "dissent",
        translate("MinutesForms", "Dissent: recorded beside the text, signed by your mission"),
        [Ask("why", translate("MinutesForms", "Why"), Sort.LONG)],
        translate("MinutesForms", "Record the dissent"),
    )


def noting_form(parties: Options) -> InlineForm:
    """What a party without a vault said, as whoever keeps the minutes notes it."""
    translate = QCoreApplication.translate
    return InlineForm(
        "noting",
        translate("MinutesForms", "Noted by whoever keeps the minutes: nobody else signs it"),
        [
            Ask("party", translate("Field", "Noted for"), Sort.CHOICE, options=parties),
            Ask(
                "word",
                translate("Field", "What it said"),
                Sort.CHOICE,
                options=options(NOTED_WORDS, "Minutes", translate),
            ),
            Ask("who", translate("Field", "Said by")),
            Ask("role", translate("Field", "In the role of")),
            Ask("on", translate("Field", "Said on"), hint="2009-12-18"),
            Ask(
                "how",
                translate("Field", "How it came"),
                Sort.CHOICE,
                options=options(NOTED_HOW, "Channel", translate),
            ),
            Ask("text", translate("Field", "In its words"), Sort.LONG),
        ],
        translate("MinutesForms", "Note it"),
    )


def adopt_form(meetings: Options) -> InlineForm:
    """Which meeting adopts the minutes."""
    translate = QCoreApplication.translate
    return InlineForm(
        "adopt",
        translate("MinutesForms", "Adopt: from here on this text does not change"),
        [
            Ask(
                "at",
                translate("MinutesForms", "Adopted at"),
                Sort.CHOICE,
                options=meetings,
            )
        ],
        translate("MinutesForms", "Adopt the minutes"),
    )


def adopting(loaded: Loaded) -> Options:
    """Later meetings of the series, one of which may adopt these minutes."""
    starts = loaded.meeting.starts or 0
    rows = loaded.series.meetings if loaded.series else ()
    return [
        (
            row.id.hex(),
            f"{row.meeting.title}, {span_words(row.meeting, QCoreApplication.translate)}",
        )
        for row in sorted(rows, key=lambda one: one.meeting.starts or 0)
        if (row.meeting.starts or 0) > starts
    ]


def correction_form(places: Options) -> InlineForm:
    """Other words for a text of the minutes, and why."""
    translate = QCoreApplication.translate
    return InlineForm(
        "correction",
        translate("MinutesForms", "Propose other words: whoever keeps the minutes decides"),
        [
            Ask("path", translate("MinutesForms", "Where"), Sort.CHOICE, options=places),
            Ask("new", translate("MinutesForms", "Read"), Sort.LONG),
            Ask("why", translate("MinutesForms", "Why")),
        ],
        translate("MinutesForms", "Propose it"),
    )


def corrigendum_form(items: Options) -> InlineForm:
    """For what, read what, and why."""
    translate = QCoreApplication.translate
    return InlineForm(
        "corrigendum",
        translate("MinutesForms", "Corrigendum: it stands beside the adopted text"),
        [
            Ask("item", translate("MinutesForms", "Item"), Sort.CHOICE, options=items),
            Ask("old", translate("Field", "For"), Sort.LONG),
            Ask("new", translate("Field", "Read"), Sort.LONG),
            Ask("why", translate("MinutesForms", "Why")),
        ],
        translate("MinutesForms", "Write the corrigendum"),
    )


def paper_form(readers: Options) -> InlineForm:
    """Who reads the paper."""
    translate = QCoreApplication.translate
    form = InlineForm(
        "paper",
        translate("MinutesForms", "A paper is cut to what its reader may have"),
        [Ask("audience", translate("MinutesForms", "For"), Sort.CHOICE, options=readers)],
        translate("MinutesForms", "Choose where to save it"),
    )
    form.offer(translate("MinutesForms", "Print…"))
    return form


def readers(release: Iterable[str]) -> Options:
    """Audiences a paper can be cut to: those that its record is released to, our mission first."""
    codes = dict.fromkeys([MSN, *sorted(set(release) - {OWN})])
    return [(code, audience_label(code, QCoreApplication.translate)) for code in codes]
