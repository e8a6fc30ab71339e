"""`python -m liaison` and the installed program `liaison`."""

from __future__ import annotations

import sys

from liaison.system import interruption


def main() -> int:
    """Run the program; returns its exit status."""
    interruption.end_at_once()
    try:
        from liaison.bootstrap.start import start  # noqa: PLC0415  (Ctrl-C is minded before)

        return start(sys.argv[1:])
    except KeyboardInterrupt:
        return interruption.say()
    finally:
        interruption.ignore()


if __name__ == "__main__":
    sys.exit(main())
