"""A recall in words, for both faces: whom it concerns, why, and what became of it at each contact."""

from __future__ import annotations

from collections.abc import Callable

from liaison.core.listing import listed
from liaison.core.recall_answers import Answer, Told
from liaison.core.recalls import Given, PutAside
from liaison.core.records.recall import EVERYBODY
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.wording import Translate

CANNOT = QT_TRANSLATE_NOOP(
    "Recall", "What somebody read, printed or copied meanwhile cannot be called back."
)
_SENTENCES = {
    Answer.NOT_HEARD: QT_TRANSLATE_NOOP("Recall", "recalled; not heard yet that it knows"),
    Answer.REFUSED: QT_TRANSLATE_NOOP("Recall", "refused the recall {when}"),
    Answer.TOLD: QT_TRANSLATE_NOOP(
        "Recall", "told {when}; not heard yet that it set its copy aside"
    ),
    Answer.NO_COPY: QT_TRANSLATE_NOOP("Recall", "said {when} that it has no copy"),
    Answer.SET_ASIDE: QT_TRANSLATE_NOOP("Recall", "set its copy aside {when}"),
}
_PASSED_ON = QT_TRANSLATE_NOOP("Recall", "{said}; had passed it on to {missions}")
_MARKING = QT_TRANSLATE_NOOP("Recall", "its marking was raised: {why}")
_QUOTES = QT_TRANSLATE_NOOP("Recall", "It quotes a recalled record: {refs}; make a new one.")
_ALL = QT_TRANSLATE_NOOP("Recall", "all other missions")
_BY = QT_TRANSLATE_NOOP("Recall", "Recalled by {role}, {site}, {when}: {why}")

Moment = Callable[[int], str]
"""Words for a time."""


def tell(told: Told, translate: Translate, moment: Moment) -> str:
    """What is known of one contact."""
    when = "" if told.at_ms is None else moment(told.at_ms)
    said = translate("Recall", _SENTENCES[told.answer]).format(when=when)
    if not told.passed_on:
        return said
    missions = listed(told.passed_on, translate)
    return translate("Recall", _PASSED_ON).format(said=said, missions=missions)


def tell_why(given: Given, translate: Translate) -> str:
    """Why it was recalled."""
    return translate("Recall", _MARKING).format(why=given.why) if given.is_marking else given.why


def tell_given(
    given: Given, translate: Translate, moment: Moment, site: Callable[[str], str] = str
) -> str:
    """Who recalled it, when and why; `site` says what people call one."""
    return translate("Recall", _BY).format(
        role=given.role,
        site=site(given.site),
        when=moment(given.at_ms),
        why=tell_why(given, translate),
    )


def tell_quoted(of: PutAside, translate: Translate) -> str:
    """Why a product was put aside that was not recalled itself; "" for every other record."""
    said = translate("Recall", _QUOTES).format(refs=listed(of.quotes, translate))
    return f"{said} " if of.quotes else ""


def tell_whom(given: Given, translate: Translate) -> str:
    """From which missions."""
    if EVERYBODY in given.whom:
        return translate("Recall", _ALL)
    return listed(sorted(given.whom), translate)
