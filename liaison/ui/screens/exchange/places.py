"""The places that bundles are left at, as the cards show them, and what a server said of itself. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from liaison.core.carriers import KnownCarrier
from liaison.core.errors import Refused


@dataclass(frozen=True, slots=True)
class Place:
    """A carrier as a card shows it.

    Attributes:
        name: what people call it: the stick's label, or the folder's name.
        free_bytes: room left, or None while it is not there.
        is_removable: it appeared by itself and leaves with the courier.
        server: how it is set up, if it is a place on a server.
        was_pulled: it went away during a visit, which goes on when it is there again.
    """

    path: str
    name: str
    file_system: str = ""
    free_bytes: int | None = None
    is_removable: bool = False
    is_read_only: bool = False
    server: KnownCarrier | None = None
    was_pulled: bool = False

    @property
    def is_there(self) -> bool:
        """Whether it can be visited now; whether a server answers, only a visit tells."""
        return self.free_bytes is not None or self.server is not None


def on_servers(known: Sequence[KnownCarrier]) -> tuple[Place, ...]:
    """Places on servers, as cards show them."""
    return tuple(
        Place(one.address, one.name, file_system=kind_of(one.address), server=one) for one in known
    )


def kind_of(address: str) -> str:
    """What people call the kind of a server."""
    kinds = {"webdav": "WebDAV", "sftp": "SFTP", "s3": "S3"}
    return next(word for scheme, word in kinds.items() if address.startswith(scheme))


def fingerprint(problem: Refused) -> str:
    """The key that a server showed and that a person has to compare; "" if that is not the problem."""
    is_key = problem.reason.value in {"carrier.host_key", "carrier.host_key_changed"}
    return str(problem.params.get("fingerprint", "")) if is_key else ""


def is_first_key(problem: Refused) -> bool:
    """Whether a server is only met for the first time, and nothing is wrong yet."""
    return problem.reason.value == "carrier.host_key"
