"""Sealed bundles that stay in the vault until somebody decided on them.

While one is being tried, its row says so. If it ends the process that reads it, it is set aside: it
is not read again before somebody asks for that, and its sender is told. If all of Liaison ends
meanwhile, that may be a power cut: it is tried once more, and set aside if that happens again.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

from liaison.core.exchanged import InboxState
from liaison.core.landing import Landing
from liaison.core.mailbox import ReceivedBundle
from liaison.core.ports import Files, Store
from sync.bundle.reader import Opened
from sync.errors import Reason, Refused


class KeptBundles:
    """Files in the vault's scratch, each with its row in the mailbox.

    Args:
        store: the open vault.
        landing: opens them.
        files: where they lie.
    """

    def __init__(self, store: Store, landing: Landing, files: Files) -> None:
        self._store = store
        self._landing = landing
        self._files = files

    def keep(self, path: str, received: ReceivedBundle) -> None:
        """Give a landed file its lasting name; a row may speak of it only then."""
        self._files.rename(path, self._path(received))

    def remove(self, received: ReceivedBundle) -> None:
        """Nothing waits in it any more."""
        self._files.remove(self._path(received))

    def broken_off(self) -> list[ReceivedBundle]:
        """What is to be tried once more; to be called when a vault was opened.

        What was tried once more already when Liaison ended is set aside.
        """
        for received in self._store.mailbox.in_state(InboxState.TRYING_AGAIN.value):
            self._store.mailbox.put_received(aside(received))
        return self._store.mailbox.in_state(InboxState.TRYING.value)

    @contextmanager
    def opened(self, received: ReceivedBundle) -> Iterator[Opened]:
        """A kept bundle, tried and open; what is done with it has to put its row."""
        with self._trying(received), self._files.read(self._path(received)) as source:
            yield self._landing.open(source)

    @contextmanager
    def _trying(self, received: ReceivedBundle) -> Iterator[None]:
        """Have the bundle's row say that it is being tried, until it is known how that ends."""
        mailbox = self._store.mailbox
        before = mailbox.received(received.bundle)
        again = before is not None and before.state == InboxState.TRYING.value
        state = InboxState.TRYING_AGAIN if again else InboxState.TRYING
        mailbox.put_received(replace(received, state=state.value))
        try:
            yield
        except BaseException as fault:
            stopped = isinstance(fault, Refused) and fault.reason is Reason.BUNDLE_STOPPED_READER
            with suppress(Refused):  # of a vault that takes nothing more it is found broken off
                if stopped:
                    mailbox.put_received(aside(received))
                elif before is not None and again:
                    mailbox.put_received(replace(before, state=InboxState.WAITING.value))
                elif before is not None:
                    mailbox.put_received(before)
                else:
                    mailbox.drop_received(received.bundle)
                    self.remove(received)
            raise

    def _path(self, received: ReceivedBundle) -> str:
        return self._store.scratch(f"in-{received.bundle.hex()}.age")


def aside(received: ReceivedBundle) -> ReceivedBundle:
    """The row of what stopped the program that read it; its sender is told so."""
    return replace(
        received,
        state=InboxState.ASIDE.value,
        refusal=Reason.BUNDLE_STOPPED_READER.value,
        needs_receipt=True,
    )
