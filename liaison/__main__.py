"""`python -m liaison` and the installed program `liaison`."""

from __future__ import annotations

import sys

from liaison.system import interruption
from liaison.system.confinement import CONFINED


def main() -> int:
    """Run the program; returns its exit status."""
    interruption.end_at_once()
    if sys.argv[1:2] == [CONFINED]:
        from liaison.bootstrap.confined import run  # noqa: PLC0415  (it needs nothing else)

        return run()
    try:
        from liaison.bootstrap.start import start  # noqa: PLC0415  (Ctrl-C is minded before)

        return start(sys.argv[1:])
    except KeyboardInterrupt:
        return interruption.say()
    finally:
        interruption.ignore()


if __name__ == "__main__":
    sys.exit(main())
