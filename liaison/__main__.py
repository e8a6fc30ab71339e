"""`python -m liaison` and the installed program `liaison`."""

from __future__ import annotations

import sys

from liaison.bootstrap.start import start


def main() -> int:
    """Run the program; returns its exit status."""
    return start(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
