"""The quarterly work file: who returned, what differs, the joint text, who cleared it. No Qt here."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core import naming
from liaison.core.picture.quarter import Cleared, Compared, Input, Quarter
from liaison.core.records import quarterly_fields
from liaison.core.records.assessment_fields import CASES
from liaison.core.records.handling import CONFIDENCES, LIKELIHOODS
from liaison.core.records.picture_views import Threat
from liaison.core.records.position_fields import ANSWERS
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.ui.screens.assessments.entries import choice
from liaison.ui.screens.assessments.load import Loaded, Tongue, owes_return, owes_word
from liaison.ui.screens.assessments.page import (
    GOOD,
    INFO,
    MUTED,
    NOTHING,
    PRODUCT,
    WARNING,
    Block,
    Doing,
    Grid,
    Page,
    Said,
    Text,
)

_QUARTERLY = QT_TRANSLATE_NOOP("Assessments", "Quarterly assessment")
_PERIOD = QT_TRANSLATE_NOOP("Assessments", "{first} to {last}")
_DUE = QT_TRANSLATE_NOOP("Assessments", "returns due {day}")
_MISSING = QT_TRANSLATE_NOOP("Assessments", "Returns are missing from {sites}.")
_APART = QT_TRANSLATE_NOOP("Assessments", "Far apart: {categories}.")
_LACKS = QT_TRANSLATE_NOOP("Assessments", "Not cleared yet by {parties}.")
_WITHOUT = QT_TRANSLATE_NOOP("Assessments", "Frozen without the clearance of {parties}.")
_INPUTS = QT_TRANSLATE_NOOP("Assessments", "Returns")
_OF_ALL = QT_TRANSLATE_NOOP("Assessments", "{came} of {all} in")
_SITE = QT_TRANSLATE_NOOP("Assessments", "Site")
_RETURN = QT_TRANSLATE_NOOP("Assessments", "Return")
_TOLD = QT_TRANSLATE_NOOP("Assessments", "Categories")
_CAME = QT_TRANSLATE_NOOP("Assessments", "in, {day}")
_NOT_IN = QT_TRANSLATE_NOOP("Assessments", "missing")
_BEGUN = QT_TRANSLATE_NOOP("Assessments", "begun, nothing said yet")
_N_OF = QT_TRANSLATE_NOOP("Assessments", "{n} of {all}")
_THREATS = QT_TRANSLATE_NOOP("Assessments", "What sites say, by category")
_CATEGORY = QT_TRANSLATE_NOOP("Assessments", "Category")
_STEPS = QT_TRANSLATE_NOOP("Assessments", "Apart")
_N_STEPS = QT_TRANSLATE_NOOP("Assessments", "⚠ {n} steps")
_N_STEP = QT_TRANSLATE_NOOP("Assessments", "{n} step")
_SAME = QT_TRANSLATE_NOOP("Assessments", "same")
_NO_LEVEL = QT_TRANSLATE_NOOP("Assessments", "Compared only: no official level follows from it")
_JUDGEMENTS = QT_TRANSLATE_NOOP("Assessments", "Key judgements")
_JUDGEMENT = QT_TRANSLATE_NOOP("Assessments", "Judgement")
_LIKELIHOOD = QT_TRANSLATE_NOOP("Assessments", "Likelihood, confidence")
_AGREED = QT_TRANSLATE_NOOP("Assessments", "Agreed: {category}")
_DISSENT = QT_TRANSLATE_NOOP("Assessments", "Dissent of {mission}")
_SCENARIOS = QT_TRANSLATE_NOOP("Assessments", "Scenarios")
_CASE = QT_TRANSLATE_NOOP("Assessments", "Case")
_TITLE = QT_TRANSLATE_NOOP("Assessments", "Scenario")
_SEEN = QT_TRANSLATE_NOOP("Assessments", "Signs seen")
_RECOMMENDED = QT_TRANSLATE_NOOP("Assessments", "Recommended")
_CLEARANCES = QT_TRANSLATE_NOOP("Assessments", "Clearance")
_PARTY = QT_TRANSLATE_NOOP("Assessments", "Mission")
_WORD = QT_TRANSLATE_NOOP("Assessments", "Word")
_BY = QT_TRANSLATE_NOOP("Assessments", "By")
_NO_WORD = QT_TRANSLATE_NOOP("Assessments", "no word yet")
_EARLIER = QT_TRANSLATE_NOOP("Assessments", "{word}, of an earlier text")
_NOTED = QT_TRANSLATE_NOOP("Assessments", "noted by {mission}")
_ASK = QT_TRANSLATE_NOOP("Assessments", "Request the missing returns")
_FILL = QT_TRANSLATE_NOOP("Assessments", "Fill our return")
_MERGE = QT_TRANSLATE_NOOP("Assessments", "Begin to merge")
_CLEAR = QT_TRANSLATE_NOOP("Assessments", "Clear for {mission}…")
_OBJECT = QT_TRANSLATE_NOOP("Assessments", "Write a dissent…")
_NOTE = QT_TRANSLATE_NOOP("Assessments", "Note a clearance by telephone…")
_FREEZE = QT_TRANSLATE_NOOP("Assessments", "Freeze…")
_PRODUCT = QT_TRANSLATE_NOOP("Assessments", "As a product…")


def page(of: Quarter, loaded: Loaded, say: Tongue) -> Page:
    """The page of one work file."""
    it = of.file.it
    state = say.translate("State", naming.state_label("ASSESSMENT", it.state))
    period = say(_PERIOD, first=say.day(it.period.from_), last=say.day(it.period.to))
    about = [say(_QUARTERLY), of.file.owned_by, period, state]
    about += [say(_DUE, day=say.day(it.due))] if it.due and it.state == "open_for_input" else []
    return Page(
        it.title,
        " · ".join(part for part in about if part),
        _notice(of, loaded, say),
        tuple(_blocks(of, loaded, say)),
        (*_doings(of, loaded, say), Doing(PRODUCT, say(_PRODUCT))),
        of.file.id,
    )


def _notice(of: Quarter, loaded: Loaded, say: Tongue) -> Said:
    it, parts = of.file.it, []
    if it.state == "frozen":
        lacking = ", ".join(sorted(it.uncleared))
        return Said(say(_WITHOUT, parties=lacking), INFO) if lacking else Said("")
    if of.missing:
        parts.append(say(_MISSING, sites=", ".join(_site(one, loaded) for one in of.missing)))
    apart = [_category(one.category, say) for one in of.compared if one.differs]
    if apart:
        parts.append(say(_APART, categories=", ".join(apart)))
    if it.state != "open_for_input" and of.uncleared:
        parts.append(say(_LACKS, parties=", ".join(of.uncleared)))
    return Said(" ".join(parts), WARNING)


def _blocks(of: Quarter, loaded: Loaded, say: Tongue) -> Iterator[Block]:
    came = say(_OF_ALL, came=len(of.inputs) - len(of.missing), all=len(of.inputs))
    yield Grid(
        say(_INPUTS),
        (say(_SITE), say(_RETURN), say(_TOLD)),
        tuple(_input(one, loaded, say) for one in of.inputs),
        came,
        tuple(one.returned.id if one.returned else None for one in of.inputs),
        (3, 2, 1),
    )
    if any(one.said for one in of.compared):
        yield _threats(of, loaded, say)
    yield from _joint(of, say)
    if of.scenarios:
        yield _scenarios(of, say)
    if of.file.it.recommendations:
        texts = "\n".join(text for _, text in sorted(of.file.it.recommendations.items()))
        yield Text(say(_RECOMMENDED), texts)
    if of.clearances:
        words = tuple(_clearance(one, say) for one in of.clearances)
        yield Grid(say(_CLEARANCES), (say(_PARTY), say(_WORD), say(_BY)), words, widths=(1, 2, 3))


def _joint(of: Quarter, say: Tongue) -> Iterator[Block]:
    """What all agreed on, and beside it whose view differs."""
    it = of.file.it
    if it.judgements:
        rows = tuple(
            (Said(one.text), Said(_words(one.likelihood, one.confidence, say)))
            for _, one in sorted(it.judgements.items())
        )
        yield Grid(say(_JUDGEMENTS), (say(_JUDGEMENT), say(_LIKELIHOOD)), rows, widths=(3, 2))
    for one in of.compared:
        if one.joint.strip():
            yield Text(say(_AGREED, category=_category(one.category, say)), one.joint.strip())
    if it.body.strip():
        yield Text(say.translate("Form", "Text"), it.body.strip())
    for mission, text in sorted(it.dissents.items()):
        yield Text(say(_DISSENT, mission=mission), text, WARNING)


def _site(code: str, loaded: Loaded) -> str:
    """What people call a site; its code where nobody told us."""
    return loaded.parties.get(code, code)


def _input(of: Input, loaded: Loaded, say: Tongue) -> tuple[Said, ...]:
    name = Said(_site(of.site, loaded))
    if of.received:
        state = Said(say(_CAME, day=say.day(of.received.isoformat())), GOOD)
    else:
        state = Said(say(_BEGUN) if of.returned else say(_NOT_IN), WARNING)
    told = say(_N_OF, n=of.told, all=len(quarterly_fields.CATEGORIES)) if of.returned else NOTHING
    return name, state, Said(told, MUTED)


def _threats(of: Quarter, loaded: Loaded, say: Tongue) -> Grid:
    sites = [one.site for one in of.inputs if one.told]
    rows = tuple(
        (
            Said(_category(one.category, say)),
            *(_cell(one.said.get(site), say) for site in sites),
            _apart(one, say),
        )
        for one in of.compared
        if one.said
    )
    head = (say(_CATEGORY), *(_site(one, loaded) for one in sites), say(_STEPS))
    return Grid(say(_THREATS), head, rows, say(_NO_LEVEL))


def _cell(of: Threat | None, say: Tongue) -> Said:
    if of is None:
        return Said(NOTHING, MUTED)
    parts = [
        say.translate("Likelihood", naming.choice_label(LIKELIHOODS, of.likelihood)),
        choice(quarterly_fields.IMPACTS, of.impact, say),
        choice(quarterly_fields.TRENDS, of.trend, say),
        say.translate("Likelihood", naming.choice_label(CONFIDENCES, of.confidence)),
    ]
    return Said("\n".join(part for part in parts if part))


def _apart(of: Compared, say: Tongue) -> Said:
    if of.differs:
        return Said(say(_N_STEPS, n=of.apart), WARNING)
    if len(of.said) < 2:  # noqa: PLR2004  (one site has nothing to differ from)
        return Said(NOTHING, MUTED)
    return Said(say(_N_STEP, n=of.apart) if of.apart else say(_SAME), MUTED)


def _scenarios(of: Quarter, say: Tongue) -> Grid:
    rows = []
    for one in of.scenarios:
        seen = sum(sign.seen for sign in one.it.indicators.values())
        signs = say(_N_OF, n=seen, all=len(one.it.indicators))
        rows.append((Said(choice(CASES, one.it.case, say)), Said(one.it.title), Said(signs)))
    head = (say(_CASE), say(_TITLE), say(_SEEN))
    return Grid(
        say(_SCENARIOS),
        head,
        tuple(rows),
        records=tuple(one.id for one in of.scenarios),
        widths=(2, 5, 1),
    )


def _clearance(of: Cleared, say: Tongue) -> tuple[Said, ...]:
    said = of.said
    if not said.answer:
        return Said(of.party), Said(say(_NO_WORD), WARNING), Said(NOTHING, MUTED)
    word = choice(ANSWERS, said.answer, say)
    if not of.is_current:
        word = say(_EARLIER, word=word)
    noted = say(_NOTED, mission=of.noted_by) if of.noted_by else ""
    by = " · ".join(
        part
        for part in (said.role, say.day(said.on) if said.on else "", noted, said.comment)
        if part
    )
    return Said(of.party), Said(word, GOOD if of.counts else WARNING), Said(by)


def _doings(of: Quarter, loaded: Loaded, say: Tongue) -> Iterator[Doing]:
    it, ours = of.file.it, of.file.owned_by == loaded.own
    if it.state == "frozen":
        return
    asked = any(one.site == loaded.site for one in of.inputs)
    if it.state == "open_for_input":
        if asked:
            yield Doing("fill", say(_FILL), primary=owes_return(of, loaded.site))
        if ours and of.missing:
            yield Doing("ask", say(_ASK))
        if ours:
            yield Doing("merge", say(_MERGE), primary=not of.missing)
        return
    if of.file.editable:
        yield Doing("clear", say(_CLEAR, mission=loaded.own), primary=owes_word(of, loaded.own))
        yield Doing("dissent", say(_OBJECT))
    if ours:
        yield Doing("note", say(_NOTE))
        yield Doing("freeze", say(_FREEZE))


def _category(value: str, say: Tongue) -> str:
    return choice(quarterly_fields.CATEGORIES, value, say)


def _words(likelihood: str, confidence: str, say: Tongue) -> str:
    parts = (
        naming.choice_label(LIKELIHOODS, likelihood),
        naming.choice_label(CONFIDENCES, confidence),
    )
    return " · ".join(say.translate("Likelihood", part) for part in parts if part)
