"""The four steps from nothing to a vault that can be recovered. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from liaison.core import dtg, recovery, sites
from liaison.core.door import Owner
from liaison.core.errors import Refused
from liaison.core.records import missions
from liaison.core.recovery import Translate
from liaison.core.values import Identity


class Step(IntEnum):
    """In the order in which they come."""

    WHO = 1
    PASSPHRASE = 2
    KIT = 3
    START = 4


@dataclass(frozen=True, slots=True)
class FirstRunState:
    """Everything the view paints, save what is typed into secret fields.

    Attributes:
        zone: of the site's clock, as it was typed.
        asks_zone: the site is in no list, and so its clock has to be said.
        is_new_mission: the user says that the mission has just opened, and so is in no list.
        generated: the proposed passphrase.
        own_words: the user makes up a passphrase instead.
        weakness: why the typed passphrase is too weak, as a reason code; "" while it will do.
        kit: the recovery kit of the new vault: its words, or those of each share.
        kit_saved: it was written to a file, or the user says it is on paper.
        busy: something runs and nothing can be pressed.
        notice: what last went well, such as the name of a colleague whose card came in.
    """

    step: Step = Step.WHO
    mission: str = ""
    site: str = ""
    zone: str = ""
    asks_zone: bool = False
    role: str = ""
    folder: str = ""
    is_new_mission: bool = False
    exercise_clock: str | None = None
    generated: str = ""
    own_words: bool = False
    weakness: str = ""
    kit: tuple[tuple[str, ...], ...] = ()
    kit_saved: bool = False
    busy: bool = False
    problem: Refused | None = None
    notice: str = ""

    @property
    def owner(self) -> Owner:
        """Whose device the vault will be."""
        return Owner(
            self.mission,
            self.site,
            self.role,
            exercise=self.exercise_clock,
            is_new_mission=self.is_new_mission,
            tz=self.zone if self.asks_zone else "",
        )

    @property
    def doubts_mission(self) -> bool:
        """Whether a mission was typed that is not known here."""
        return bool(self.mission) and missions.listed(self.mission) is None

    @property
    def doubts_site(self) -> bool:
        """Whether what was typed is no site's code."""
        return bool(self.site) and sites.code_of(self.site) is None

    @property
    def doubts_zone(self) -> bool:
        """Whether what was typed is no time zone."""
        return self.asks_zone and bool(self.zone) and dtg.known_zone(self.zone) != self.zone

    @property
    def words(self) -> tuple[str, ...]:
        """What the kit is tested by: its words, or those of its first share."""
        return self.kit[0] if self.kit else ()

    @property
    def is_split(self) -> bool:
        """Whether the kit is shares."""
        return len(self.kit) > 1


def described(
    state: FirstRunState,
    *,
    mission: str,
    site: str,
    role: str,
    zone: str = "",
    is_listed: bool = True,
) -> FirstRunState:
    """The user said who they are; a site that is in no list keeps a clock that only they know."""
    is_new = state.is_new_mission and mission.strip() == state.mission  # that was another name
    said = replace(state, mission=mission.strip(), site=site.strip(), role=role.strip())
    asks = not is_listed and bool(said.site) and not said.doubts_site
    return replace(said, is_new_mission=is_new, zone=zone.strip(), asks_zone=asks)


def insisted(state: FirstRunState, *, is_new: bool) -> FirstRunState:
    """The user says that the mission has just opened, or not after all."""
    return replace(state, is_new_mission=is_new)


def placed(state: FirstRunState, folder: str) -> FirstRunState:
    """Where the vault will lie."""
    return replace(state, folder=folder)


def identified(state: FirstRunState, exercise_clock: str | None) -> FirstRunState:
    """The first step is done; the vault is for an exercise if it has a clock of its own."""
    return replace(went(state, Step.PASSPHRASE), exercise_clock=exercise_clock)


def proposed(state: FirstRunState, words: str) -> FirstRunState:
    """A passphrase was generated."""
    return replace(state, generated=words)


def own_chosen(state: FirstRunState, *, own: bool) -> FirstRunState:
    """The user makes up a passphrase, or takes the proposed one after all."""
    return replace(state, own_words=own, weakness="")


def judged(state: FirstRunState, weakness: str) -> FirstRunState:
    """What the typed passphrase is worth."""
    return replace(state, weakness=weakness)


def kit_kept(state: FirstRunState, *, kept: bool) -> FirstRunState:
    """The recovery kit is in a file or on paper, or not after all."""
    return replace(finished(state), kit_saved=kept)


def noticed(state: FirstRunState, notice: str) -> FirstRunState:
    """Something went well."""
    return replace(finished(state), notice=notice)


def finished(state: FirstRunState) -> FirstRunState:
    """What ran is done."""
    return replace(state, busy=False, problem=None)


def knows_who(state: FirstRunState) -> bool:
    """Whether the first step is complete."""
    if state.doubts_site or (state.doubts_mission and not state.is_new_mission):
        return False
    if state.asks_zone and (not state.zone or state.doubts_zone):
        return False
    return bool(state.mission and state.site and state.role and state.folder)


def passphrase_given(state: FirstRunState, *, typed: str, repeated: str) -> bool:
    """Whether the second step is complete.

    A generated passphrase is typed once, so that it is learnt; one's own is typed twice.
    """
    if state.busy:
        return False
    if not state.own_words:
        return bool(state.generated) and typed == state.generated
    return bool(typed) and typed == repeated and not state.weakness


def asked_words(words: Sequence[str]) -> tuple[int, int]:
    """Which two words the kit is tested with, by position from 1.

    The positions come from the words themselves: the same kit always asks for the same two, and
    nobody can get an easier question by trying again.
    """
    if len(words) < 2:  # noqa: PLR2004  (two words are asked)
        return 1, 1
    weight = sum(ord(letter) for word in words for letter in word)
    half = len(words) // 2
    return weight % half + 1, half + weight // half % (len(words) - half) + 1


def kit_proved(state: FirstRunState, answers: tuple[str, str]) -> bool:
    """Whether the kit is at hand: saved, and its two words typed right."""
    if not state.kit_saved or not state.words:
        return False
    first, second = asked_words(state.words)
    wanted = (state.words[first - 1], state.words[second - 1])
    return tuple(answer.strip().lower() for answer in answers) == wanted


def kit_pages(state: FirstRunState, owner: Identity, translate: Translate) -> tuple[str, ...]:
    """The kit to be printed: one page, or one for the holder of each share."""
    if state.is_split:
        return recovery.share_pages(state.kit, recovery.USUAL_SPLIT, owner, translate)
    return (recovery.kit_page(state.words, owner, translate),)


def went(state: FirstRunState, step: Step) -> FirstRunState:
    """Another step is shown."""
    return replace(state, step=step, busy=False, problem=None, notice="")


def started(state: FirstRunState) -> FirstRunState:
    """Something runs."""
    return replace(state, busy=True, problem=None, notice="")


def failed(state: FirstRunState, problem: Refused) -> FirstRunState:
    """It did not work."""
    return replace(state, busy=False, problem=problem)


def made(state: FirstRunState, kit: Sequence[Sequence[str]]) -> FirstRunState:
    """The vault is there, and its recovery kit."""
    return kit_made(replace(went(state, Step.KIT), generated=""), kit)


def kit_made(state: FirstRunState, kit: Sequence[Sequence[str]]) -> FirstRunState:
    """There is another kit; the one before stays in force until this one is kept."""
    texts = tuple(tuple(words) for words in kit)
    return replace(finished(state), kit=texts, kit_saved=False, notice="")
