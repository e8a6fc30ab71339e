"""What the words after the program's name mean: the window, the command line, or the self-test."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from liaison.bootstrap.door import VaultDoor
from liaison.core.errors import Reason, Refused
from liaison.system import interruption, streams
from liaison.system.display import require_display
from liaison.system.hardening import harden
from liaison.system.paths import state_folder

_FAULT = 70
"""Exit status of a fault of ours, as sysexits.h has it."""


def start(arguments: Sequence[str]) -> int:
    """Run; returns the exit status. Nobody ever sees a traceback."""
    closed = streams.reopen_closed()
    try:
        harden()
        return _run(arguments, can_answer=streams.OUTPUT not in closed)
    except KeyboardInterrupt:
        return _refused(Refused(Reason.CANCELLED))
    except Refused as refused:
        return _refused(refused)
    except Exception as fault:  # noqa: BLE001  (the top of the process: a fault is said, not shown)
        place = fault.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = f"{place.tb_frame.f_code.co_name}:{place.tb_lineno}" if place else ""
        sys.stderr.write(
            f"internal.fault: Liaison met a fault of its own ({type(fault).__name__} {where}). "
            "Nothing that was saved is lost.\n"
            "Try again; if it happens again, send this line to whoever looks after Liaison.\n"
        )
        return _FAULT


def _run(arguments: Sequence[str], *, can_answer: bool) -> int:
    if not can_answer and not _is_for_window(arguments):
        raise Refused(Reason.OUTPUT_CLOSED)
    if list(arguments) == ["--self-test"]:
        from liaison.bootstrap.selftest import self_test  # noqa: PLC0415  (only then)

        interruption.interrupt()
        return self_test()
    if _is_for_window(arguments):
        return _open_window(arguments)
    from liaison.cli.main import run  # noqa: PLC0415  (the window starts sooner without typer)

    interruption.interrupt()
    return run(VaultDoor(state_folder()), _open_demo, arguments)


def _is_for_window(arguments: Sequence[str]) -> bool:
    """Nothing at all, a vault alone, or what a program that locked itself gives to the next."""
    if arguments and arguments[0] == "--vault":
        return len(arguments) == len(("--vault", "DIR"))
    return not arguments or arguments[0] == "--locked"


def _refused(refused: Refused) -> int:
    from liaison.cli.main import say  # noqa: PLC0415  (only then)

    return say(refused)


def _open_window(arguments: Sequence[str]) -> int:
    require_display()
    from liaison.bootstrap.window import open_window  # noqa: PLC0415  (commands do without Qt)
    from liaison.ui.options import Options  # noqa: PLC0415

    interruption.interrupt()
    return open_window(VaultDoor(state_folder()), Options.of(arguments))


def _open_demo(path: str, passphrase: str) -> None:
    require_display()
    from liaison.bootstrap.window import open_window  # noqa: PLC0415  (commands do without Qt)
    from liaison.ui.options import Options  # noqa: PLC0415

    open_window(VaultDoor(state_folder()), Options(vault=path), passphrase=passphrase)
