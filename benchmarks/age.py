"""How fast files are sealed and opened, beside pyrage on the same data in the same run.

    python -m benchmarks.age [MEBIBYTES]

pyrage has no hybrid recipients, so it does the same with X25519; the payload is what takes time.
Also the costs of one signature, one card and one short code.
"""

from __future__ import annotations

import io
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pyrage

from sync.crypto import random
from sync.crypto.age import HybridIdentity, decrypt, encrypt
from sync.crypto.card import Card, short_code
from sync.crypto.device import DeviceKeys
from sync.model.ids import ChangeId

MIB = 1024 * 1024
REPEATS = 3


def best(work: Callable[[], object]) -> float:
    """The shortest of a few runs, in seconds."""
    times: list[float] = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def say(what: str, seconds: float, size: int = 0) -> None:
    """One line of figures."""
    print(
        f"{what:<34}", f"{size / seconds / 1e6:9.0f} MB/s" if size else f"{seconds * 1e3:9.3f} ms"
    )


def seal(identity: HybridIdentity, content: bytes, path: Path) -> None:
    """Memory to file."""
    with path.open("wb") as sink, encrypt([identity.recipient], sink) as writer:
        writer.write(content)


def unseal(identity: HybridIdentity, path: Path) -> None:
    """File to nowhere."""
    with path.open("rb") as source:
        reader = decrypt([identity], source)
        while reader.read(MIB):
            pass


def main() -> None:
    """Print the table."""
    content = random.token(MIB) * (int(sys.argv[1]) if len(sys.argv) > 1 else 256)
    size = len(content)
    identity = HybridIdentity.generate()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sealed"
        say("seal, memory to file", best(lambda: seal(identity, content, path)), size)
        say("open, file to nowhere", best(lambda: unseal(identity, path)), size)
    theirs = pyrage.x25519.Identity.generate()
    sealed = pyrage.encrypt(content, [theirs.to_public()])
    say("pyrage seal, memory", best(lambda: pyrage.encrypt(content, [theirs.to_public()])), size)
    say("pyrage open, memory", best(lambda: pyrage.decrypt(sealed, [theirs])), size)
    sink = io.BytesIO()
    encrypt([identity.recipient], sink).close()
    say(
        "header of one recipient, sealed", best(lambda: encrypt([identity.recipient], io.BytesIO()))
    )
    say("header, opened", best(lambda: decrypt([identity], io.BytesIO(sink.getvalue()))))
    keys = DeviceKeys.generate()
    card, change = keys.make_card({"site": "one"}), ChangeId(bytes(32))
    other = keys.make_card({"site": "two"})
    signature, bundle = keys.sign_change(change), keys.sign_bundle(b"manifest")
    say("change signed", best(lambda: keys.sign_change(change)))
    say("change verified", best(lambda: card.verify_change(change, signature)))
    say("bundle signed", best(lambda: keys.sign_bundle(b"manifest")))
    say("bundle verified", best(lambda: card.verify_bundle(b"manifest", *bundle)))
    say("card read", best(lambda: Card.parse(card.encode())))
    start = time.perf_counter()
    short_code(card, other)
    say("short code", time.perf_counter() - start)


if __name__ == "__main__":
    main()
