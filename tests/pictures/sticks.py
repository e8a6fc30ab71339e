"""Pictures of the exchange screen with sticks in every state a person may meet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from liaison.core.errors import Refused
from liaison.core.exchanged import ExchangeReport
from liaison.core.forecast import Amount, Forecast
from liaison.core.visit_report import Unfinished
from liaison.ui.screens.exchange import presenter
from liaison.ui.screens.exchange.places import Place
from liaison.ui.screens.exchange.presenter import ExchangeState
from liaison.ui.screens.exchange.view import ExchangeScreen
from liaison.ui.shell.main_window import MainWindow
from sync.errors import Reason

_MIB, _DAY_MS = 1 << 20, 86_400_000
KEY = Place("/media/courier/KINGSTON", "KINGSTON", "FAT", 29_300 * _MIB, is_removable=True)
OTHER = Place("/media/courier/UNAMID-7", "UNAMID-7", "exFAT", 3 * _MIB, is_removable=True)
SHARE = Place("/home/desk/Shared", "Shared", free_bytes=80_000 * _MIB)
LARGE = Forecast(fetched=Amount(2), waiting=Amount(3, 12 * _MIB))


def in_the_exchange(window: MainWindow, shoot: Callable[[str], None], now_ms: int) -> None:
    """A stick in order, too full, read-only, failing, pulled out in a visit; and two of them."""
    window.show_screen("exchange")
    screen = window.screen_widget("exchange")
    assert isinstance(screen, ExchangeScreen)
    shoot("exchange")
    screen._lookout.stop()
    start = replace(screen._current.state, report=None, problem=None)
    calm = Forecast(fetched=Amount(2), waiting=Amount(1, _MIB // 3), last_ms=now_ms - 3 * _DAY_MS)
    locked = replace(KEY, is_read_only=True)
    states: Mapping[str, ExchangeState] = {
        "healthy": _shown(start, [KEY, SHARE], calm),
        "full": _shown(start, [OTHER, SHARE], LARGE),
        "read-only": _shown(start, [locked, SHARE], LARGE),
        "failing": _shown(start, [KEY, SHARE], Refused(Reason.CARRIER_FAILED, detail="EIO")),
        "two": _shown(start, [KEY, OTHER, SHARE], calm),
        "pulled": _pulled(start),
    }
    for name, state in states.items():
        screen._current.become(state)
        shoot(f"exchange-stick-{name}")
    screen._current.become(start)


def _shown(state: ExchangeState, places: list[Place], found: Forecast | Refused) -> ExchangeState:
    state = presenter.chosen(presenter.placed(state, places), places[0].path)
    state = presenter.looked_ahead(state, places[0].path, found)
    return presenter.repairing(state, places[0].path, wanted=True)


def _pulled(state: ExchangeState) -> ExchangeState:
    state = presenter.started(_shown(state, [KEY, SHARE], LARGE))
    report = ExchangeReport(KEY.path, (), (), (), (), unsent=2, finished=False)
    stopped = Unfinished(Refused(Reason.CARRIER_VANISHED), report)
    return presenter.failed(presenter.placed(state, [SHARE]), stopped)
