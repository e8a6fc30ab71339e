"""Who gets a record, in the words of the release bar. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from liaison.core.listing import listed
from liaison.core.records import audiences, handling
from liaison.core.records.fields import Choice
from liaison.core.showing import RecordView
from liaison.core.stays import Stays
from liaison.core.telling.audience import audience_label
from liaison.core.values import Contact, Reach, Withheld
from liaison.ui.widgets.release_state import Labelled, ReachLine, ReleaseState

Translate = Callable[[str, str], str]

_RELEASED_PATHS = ("release", "cls", "tlp", "orcon")


def release_state(
    view: RecordView, missions: Collection[str], translate: Translate
) -> ReleaseState:
    """What the bar shows for a record; `missions` are the ones one could release to."""
    chosen = [
        path.partition("/")[2]
        for path, value in sorted(view.values.items())
        if path.startswith("release/") and value is True
    ]
    known = [code for code in audiences.known(missions) if audiences.by_bundle(code)]
    order = {code: place for place, code in enumerate(known)}
    chosen.sort(key=lambda code: (order.get(code, len(order)), code))
    return ReleaseState(
        classification=str(view.values.get("cls") or "U"),
        classifications=_labelled(handling.CLASSIFICATIONS, "Handling", translate),
        tlp=str(view.values.get("tlp") or ""),
        tlps=tuple((label, label) for label in handling.TLP_ORDER),
        audiences=tuple((code, audience_label(code, translate)) for code in chosen),
        addable=tuple(
            (code, audience_label(code, translate)) for code in known if code not in chosen
        ),
        orcon=view.values.get("orcon") is True,
        editable=view.owned and view.editable,
        owner=view.row.owner,
        clashes=any(clash.path.partition("/")[0] in _RELEASED_PATHS for clash in view.clashes),
    )


def reach_lines(
    reach: Reach,
    name: Callable[[Contact], str],
    why: Callable[[Withheld], str],
    translate: Translate,
) -> tuple[ReachLine, ...]:
    """Who gets it with the next bundle, then who does not, gathered by reason.

    Args:
        reach: what core says.
        name: what people call a contact.
        why: words for a reason that has no short ones here.
        translate: from context and English to the user's language.
    """
    if not (reach.goes_to or reach.stays_from or reach.has):
        alone = translate("ReleaseBar", "No other laptop is known yet: add a card in Directory.")
        return (ReachLine(alone, goes=False),)
    lines = []
    if reach.goes_to:
        goes = translate("ReleaseBar", "Goes to {names} with the next bundle.")
        names = _names(reach.goes_to, name, translate)
        lines.append(ReachLine(goes.format(names=names), goes=True))
    if reach.has:
        has = translate("ReleaseBar", "Already with {names}, as it stands now.")
        names = _names(reach.has, name, translate)
        lines.append(ReachLine(has.format(names=names), goes=True))
    if not lines and not reach.recalled:
        stays = translate("ReleaseBar", "Goes to nobody: it stays on this laptop.")
        lines.append(ReachLine(stays, goes=False))
    if reach.recalled:
        nobody = translate("ReleaseBar", "Goes to nobody. Recalled from {names}.")
        said = translate("ReleaseBar", "Recalled from {names}.") if lines else nobody
        names = _names(reach.recalled, name, translate)
        lines.insert(0, ReachLine(said.format(names=names), goes=False))
    lines += _stays(reach, name, why, translate)
    if reach.named:
        looks = translate("ReleaseBar", "It may tell of a person: {words}. Write roles or codes.")
        lines.insert(0, ReachLine(looks.format(words=", ".join(reach.named)), goes=False))
    return tuple(lines)


def _stays(
    reach: Reach,
    name: Callable[[Contact], str],
    why: Callable[[Withheld], str],
    translate: Translate,
) -> Iterator[ReachLine]:
    """Who does not get it, gathered by reason; from whom it is recalled is said before."""
    reasons: dict[str, list[Contact]] = {}
    for contact, withheld in reach.stays_from:
        if contact not in reach.recalled:
            reason = _short(translate).get(withheld.reason) or why(withheld)
            reasons.setdefault(reason, []).append(contact)
    for reason, contacts in reasons.items():
        not_to = translate("ReleaseBar", "Not to {names}: {why}.")
        names = _names(contacts, name, translate)
        yield ReachLine(not_to.format(names=names, why=reason.rstrip(".")), goes=False)


def _short(translate: Translate) -> dict[str, str]:
    """Reasons in a word or two: the bar has room for a line."""
    return {
        Stays.NOT_RELEASED: translate("ReleaseBar", "not released"),
        Stays.REFUSED_AUDIENCE: translate("ReleaseBar", "marked not to be released to them"),
        Stays.ABOVE_CEILING: translate("ReleaseBar", "classified higher than they may hold"),
        Stays.TLP_RED: translate("ReleaseBar", "TLP:RED stays where it was written"),
        Stays.ORIGINATOR: translate("ReleaseBar", "originator control"),
        Stays.CONSENT: translate("ReleaseBar", "the originator has not agreed yet"),
        Stays.CLEARED_COPY: translate("ReleaseBar", "a cleared copy only"),
        Stays.RECALLED: translate("ReleaseBar", "it is recalled from them"),
        Stays.QUOTES_RECALLED: translate("ReleaseBar", "it quotes a recalled record"),
        Stays.PERSONAL_DATA: translate("ReleaseBar", "this code is for counts only"),
    }


def _names(
    contacts: Iterable[Contact], name: Callable[[Contact], str], translate: Translate
) -> str:
    return listed(dict.fromkeys(name(contact) for contact in contacts), translate)


def _labelled(
    choices: Iterable[Choice], context: str, translate: Translate
) -> tuple[Labelled, ...]:
    return tuple((choice.value, translate(context, choice.label)) for choice in choices)
