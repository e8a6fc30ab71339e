"""All that is measured, beside what people would use instead.

    python -m benchmarks [--sizes 1000,10000,100000] [--only JOB,…] [--keep]

Each job runs in a process of its own, once for each size. `--keep` writes the figures down in
benchmarks/results, where the next run finds them to compare itself with.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict

from benchmarks import figures, growth, jobs, peers
from benchmarks.figures import Figure

_SIZES = "1000,2000,10000,20000,100000"


def main() -> int:
    """Run what was asked for; the exit status says whether all of it could be measured."""
    asked = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    asked.add_argument("--sizes", default=_SIZES, help="how many records a vault has")
    asked.add_argument("--only", default=",".join(jobs.NAMES), help="jobs, by name")
    asked.add_argument("--keep", action="store_true", help="write the figures down")
    asked.add_argument("--job", nargs=2, metavar=("JOB", "SIZE"), help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.job:
        name, size = given.job
        for one in jobs.job(name).measure(int(size)):
            print(json.dumps(asdict(one)), flush=True)
        return 0
    sizes = [int(size) for size in given.sizes.split(",")]
    return _run(given.only.split(","), sizes, keep=given.keep)


def _run(names: list[str], sizes: list[int], *, keep: bool) -> int:
    before = figures.last()
    machine = figures.machine() | peers.versions()
    print(" · ".join(f"{what} {which}" for what, which in machine.items()))
    if peers.missing():
        print(f"Not installed here, so not beside us: {', '.join(peers.missing())}")
    measured: list[Figure] = []
    failed = False
    for name in names:
        for size in jobs.job(name).SIZES:
            if size and size not in sizes:
                continue
            print(f"… {name}{f' {size:,}' if size else ''}", file=sys.stderr, flush=True)
            try:
                measured.extend(_measured(name, size))  # what came before a fault stays
            except subprocess.CalledProcessError:
                failed = True
                print(f"{name} could not be measured", file=sys.stderr)
    print(figures.table(measured, before))
    print(f"\n{growth.table(measured)}")
    if keep:
        print(f"kept in {figures.keep(measured, machine)}")
    return int(failed)


def _measured(name: str, size: int) -> Iterator[Figure]:
    command = [sys.executable, "-m", "benchmarks", "--job", name, str(size)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as job:
        for line in job.stdout or ():
            yield Figure(**json.loads(line))
    if job.returncode:
        raise subprocess.CalledProcessError(job.returncode, command)


if __name__ == "__main__":
    sys.exit(main())
