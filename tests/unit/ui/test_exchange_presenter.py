from __future__ import annotations

from dataclasses import replace

from liaison.core.errors import Reason, Refused
from liaison.core.events import Progress
from liaison.core.exchanged import ExchangeReport, InboxState, Kept
from liaison.core.forecast import Amount, Forecast
from liaison.core.values import Trust
from liaison.core.visit_report import Unfinished
from liaison.ui.screens.exchange import presenter
from liaison.ui.screens.exchange.places import Place
from liaison.ui.screens.exchange.presenter import ExchangeState
from liaison.ui.screens.exchange.rehearsal_lines import Section, lines
from sync.errors import Reason as SyncReason
from tests.support import builders

FOLDER = Place("/share", "share", free_bytes=10)
STICK = Place("/media/LEXAR", "LEXAR", free_bytes=10, is_removable=True)
AWAY = Place("/gone", "gone")
REPORT = ExchangeReport("/share", (), (), (), ())


def test_a_stick_that_appears_is_chosen_by_itself() -> None:
    state = presenter.placed(ExchangeState(), [FOLDER])
    assert state.chosen == FOLDER.path
    assert presenter.placed(state, [STICK, FOLDER]).chosen == STICK.path


def test_a_stick_that_appears_during_a_visit_changes_nothing() -> None:
    state = presenter.started(presenter.placed(ExchangeState(), [FOLDER]))
    assert presenter.placed(state, [STICK, FOLDER]).chosen == FOLDER.path


def test_a_stick_pulled_out_in_a_visit_keeps_its_card_until_it_is_there_again() -> None:
    state = presenter.started(presenter.placed(ExchangeState(), [STICK, FOLDER]))
    state = presenter.placed(state, [FOLDER])
    stopped = Unfinished(Refused(SyncReason.CARRIER_VANISHED), replace(REPORT, finished=False))
    state = presenter.placed(presenter.failed(state, stopped), [FOLDER])
    assert state.place == replace(STICK, free_bytes=None, was_pulled=True)
    assert not state.can_exchange
    state = presenter.placed(state, [STICK, FOLDER])
    assert state.places == (STICK, FOLDER)
    assert state.can_exchange
    assert state.chosen == STICK.path


def test_a_stick_taken_away_after_its_visit_is_simply_gone() -> None:
    state = presenter.started(presenter.placed(ExchangeState(), [STICK, FOLDER]))
    state = presenter.placed(presenter.ended(state, REPORT), [FOLDER])
    assert state.places == (FOLDER,)


def test_the_room_that_a_visit_needs_counts_repair_data() -> None:
    state = presenter.placed(ExchangeState(), [STICK])
    assert presenter.room_needed(state, STICK) == 0
    state = presenter.looked_ahead(state, STICK.path, Forecast(waiting=Amount(1, 800)))
    assert presenter.room_needed(state, STICK) == 800
    state = presenter.repairing(state, STICK.path, wanted=True)
    assert presenter.room_needed(state, STICK) == 900
    assert presenter.repairing(state, STICK.path, wanted=False).repairs == frozenset()


def test_a_choice_is_kept_while_it_is_there() -> None:
    state = presenter.chosen(presenter.placed(ExchangeState(), [STICK, FOLDER]), FOLDER.path)
    assert presenter.placed(state, [STICK, FOLDER]).chosen == FOLDER.path
    assert presenter.placed(state, [STICK]).chosen == STICK.path


def test_only_a_place_that_is_there_can_be_visited_and_only_once_at_a_time() -> None:
    assert not ExchangeState().can_exchange
    assert not presenter.placed(ExchangeState(), [AWAY]).can_exchange
    state = presenter.placed(ExchangeState(), [FOLDER])
    assert state.can_exchange
    assert not presenter.started(state).can_exchange


def test_the_first_contact_that_can_be_sent_to_is_looked_at() -> None:
    stranger = builders.contact("SDN-KRT", trust=Trust.UNVERIFIED)
    friend = builders.contact("SDN-ELF")
    state = presenter.met(ExchangeState(), [stranger, friend])
    assert state.contact == friend
    assert presenter.addressed(state, stranger.device).contact == stranger


def test_a_rehearsal_for_somebody_else_is_dropped() -> None:
    friend, other = builders.contact("SDN-ELF"), builders.contact("SDN-KRT")
    state = presenter.met(ExchangeState(), [friend, other])
    assert presenter.rehearsed(state, builders.rehearsal(other)).rehearsal is None
    assert presenter.rehearsed(state, builders.rehearsal(friend)).rehearsal is not None


def test_why_nobody_can_be_sent_to_takes_the_place_of_the_rehearsal() -> None:
    friend = builders.contact("SDN-ELF")
    state = presenter.rehearsed(
        presenter.met(ExchangeState(), [friend]), builders.rehearsal(friend)
    )
    state = presenter.not_rehearsed(state, Refused(Reason.CONTACT_UNVERIFIED))
    assert state.rehearsal is None
    assert state.unrehearsed is not None


def test_a_rehearsal_reads_from_the_newest_note_down_to_the_gazetteer() -> None:
    friend = builders.contact("SDN-ELF")
    old, new = builders.row("old", at_ms=1), builders.row("new", at_ms=2)
    place = builders.row("Farchana", type_="PLACE", at_ms=3)
    stays = builders.row("stays")
    found = lines(builders.rehearsal(friend, (place, old, new), (stays,)))
    said = [line.row.title if line.row else line.section for line in found]
    assert said == [Section.LEAVES, "new", "old", "Farchana", Section.STAYS, "stays"]


def test_a_half_without_rows_has_no_head() -> None:
    friend = builders.contact("SDN-ELF")
    found = lines(builders.rehearsal(friend, (), (builders.row(),)))
    assert [line.section for line in found] == [Section.STAYS, Section.STAYS]


def test_many_records_that_stay_for_one_reason_are_a_count_that_unfolds() -> None:
    stays = tuple(builders.row(f"stays {number}") for number in range(5))
    plan = replace(
        builders.rehearsal(builders.contact(), (), stays),
        kept=(Kept("release.not_released", {}, 7),),
    )
    head, count = lines(plan)
    assert (head.kept, count.kept, count.is_open) == (None, plan.kept[0], False)
    state = presenter.folded(ExchangeState(), "release.not_released")
    _, count, *rows, rest = lines(plan, state.unfolded)
    assert count.is_open
    assert len(rows) == 5
    assert rest.more == 2
    assert presenter.folded(state, "release.not_released").unfolded == frozenset()


def test_only_what_waits_asks_for_a_decision() -> None:
    sender = builders.contact()
    taken = builders.inbox_item(sender, state=InboxState.ACCEPTED)
    waits = builders.inbox_item(sender)
    assert presenter.triaged(ExchangeState(), [taken, waits]).waiting == (waits,)


def test_what_brings_something_is_asked_about_first() -> None:
    brings = builders.inbox_item(builders.contact())
    idle = replace(brings, id=b"idle", new=0, changed=0, held=0)
    assert presenter.triaged(ExchangeState(), [idle, brings]).waiting == (brings, idle)


def test_a_visit_ends_in_its_report() -> None:
    state = presenter.advanced(presenter.started(ExchangeState()), Progress("taking", 1, 2))
    assert state.running
    assert state.progress is not None
    state = presenter.ended(state, REPORT)
    assert not state.running
    assert state.report is REPORT


def test_a_cancelled_visit_is_no_problem_and_a_full_stick_is_one() -> None:
    state = presenter.started(ExchangeState())
    assert presenter.failed(state, Refused(Reason.CANCELLED)).problem is None
    assert presenter.failed(state, Refused(Reason.EXCHANGE_LOCATION)).problem is not None


def test_a_visit_that_was_stopped_tells_what_it_did_and_what_stopped_it() -> None:
    stopped = Unfinished(Refused(SyncReason.CARRIER_FULL), replace(REPORT, finished=False))
    state = presenter.failed(presenter.started(ExchangeState()), stopped)
    assert state.report is stopped.report
    assert state.problem is stopped
    assert not state.running


def test_a_reason_is_asked_for_one_item_until_the_inbox_is_read_again() -> None:
    item = builders.inbox_item(builders.contact())
    state = presenter.refusing(presenter.triaged(ExchangeState(), [item]), item.id)
    assert state.refusing == item.id
    assert presenter.triaged(state, [item]).refusing is None
