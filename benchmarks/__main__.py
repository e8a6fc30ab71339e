"""All that is measured, beside what people would use instead.

    python -m benchmarks [--sizes 1000,10000,100000] [--only JOB,…] [--keep]

Each job runs in a process of its own, once for each size. `--keep` writes the figures down in
benchmarks/results, where the next run finds them to compare itself with.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict

from benchmarks import figures, growth, jobs, machine, peers, results
from benchmarks.figures import Figure

_QUIET = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
_INTERRUPTED = 130


def main() -> int:
    """Run what was asked for; the exit status says whether all of it could be measured."""
    asked = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    asked.add_argument("--sizes", type=_sizes, help="how many records a vault has")
    asked.add_argument("--only", type=_names, default=jobs.NAMES, help="jobs, by name")
    asked.add_argument("--keep", action="store_true", help="write the figures down")
    asked.add_argument("--job", nargs=2, metavar=("JOB", "SIZE"), help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.job:  # which loads no other job: memory is measured
        name, size = given.job
        for one in jobs.job(name).measure(int(size)):
            print(json.dumps(asdict(one)), flush=True)
        return 0
    sizes = sorted({size for name in jobs.NAMES for size in jobs.job(name).SIZES if size})
    if unknown := set(given.sizes or ()) - set(sizes):
        asked.error(f"nothing is measured with {sorted(unknown)}; sizes are {sizes}")
    return _run(given.only, given.sizes or sizes, keep=given.keep)


def _sizes(text: str) -> list[int]:
    return [int(size) for size in text.split(",")]


def _names(text: str) -> list[str]:
    names = text.split(",")
    if unknown := set(names) - set(jobs.NAMES):
        raise argparse.ArgumentTypeError(f"no {sorted(unknown)}; there are {', '.join(jobs.NAMES)}")
    return names


def _run(names: list[str], sizes: list[int], *, keep: bool) -> int:
    before, hangs_on = results.before(), machine.described() | peers.versions()
    print(" · ".join(f"{what} {which}" for what, which in hangs_on.items()))
    if peers.missing():
        print(f"Not installed here, so not beside us: {', '.join(peers.missing())}")
    if machine.is_busy():
        print("Others are at work on this machine: figures of the clock say little.")
    measured: list[Figure] = []
    failed: list[str] = []
    status = 0
    try:
        _measure(_chosen(names, sizes), measured, failed)
    except KeyboardInterrupt:
        status, keep = _INTERRUPTED, False
    print(f"{figures.table(measured, before)}\n\n{growth.table(measured)}")
    for what in failed:
        print(f"{what} could not be measured to its end")
    if keep and measured:
        print(f"kept in {results.keep(measured, hangs_on | {'failed': ', '.join(failed)})}")
    return status or int(bool(failed))


def _chosen(names: list[str], sizes: list[int]) -> Iterator[tuple[str, int]]:
    """Jobs with the sizes that they have of those asked for, or with 0 if size does not matter."""
    for name in names:
        for size in jobs.job(name).SIZES:
            if not size or size in sizes:
                yield name, size


def _measure(chosen: Iterable[tuple[str, int]], measured: list[Figure], failed: list[str]) -> None:
    """Add to what was measured, and to what could not be; what came before a fault stays."""
    for name, size in chosen:
        what = f"{name} {size:,}" if size else name
        print(f"… {what}", file=sys.stderr, flush=True)
        try:
            measured.extend(_measured(name, size))
        except subprocess.CalledProcessError:
            failed.append(what)


def _measured(name: str, size: int) -> Iterator[Figure]:
    command = [sys.executable, "-m", "benchmarks", "--job", name, str(size)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=os.environ | _QUIET
    ) as job:
        for line in job.stdout or ():
            yield Figure(**json.loads(line))
    if job.returncode:
        raise subprocess.CalledProcessError(job.returncode, command)


if __name__ == "__main__":
    sys.exit(main())
