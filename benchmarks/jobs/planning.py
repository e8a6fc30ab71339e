"""What planning an exchange costs with 1,000 contacts.

Every contact has acknowledged all but the changes of a day. What is measured is what the exchange
screen and `exchange --rehearse` do before a byte moves. The bundles that everybody acknowledged are
written into the books, not sealed: planning only reads the books.
"""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks import corpus, grounds
from benchmarks.figures import Figure
from benchmarks.timing import once, peak_mb
from liaison.core.ledger_rows import Released
from liaison.core.mailbox import SentBundle
from liaison.core.values import Trust
from liaison.core.workspace import Workspace
from sync.crypto.device import DeviceKeys
from sync.crypto.random import token
from sync.exchange.plan import Load

SIZES = (1_000, 10_000, 100_000)
CONTACTS = 1_000
DAY = 50


def _meet(workspace: Workspace) -> None:
    """Verified contacts of one neighbour mission, each at a site of its own."""
    store = grounds.store_of(workspace)
    with store.transaction():
        for number in range(CONTACTS):
            claims = {"mission": "UNAMID", "site": f"SDN-{number:04}", "role": "JOC duty officer"}
            card = DeviceKeys.generate().make_card(claims)
            contact = workspace.contacts.import_card(card.encode(), verified=False)
            store.contacts.set_trust(contact.device, Trust.VERIFIED)


def _acknowledge(workspace: Workspace) -> None:
    """Note for every contact a bundle with everything so far, as acknowledged."""
    store = grounds.store_of(workspace)
    position = store.log.position()
    records = tuple(row.id for row in store.records.every())[-1000:]
    with store.transaction():
        for contact in store.contacts.all():
            store.mailbox.put_sent(
                SentBundle(
                    contact=contact.device,
                    stream=1,
                    bundle=token(16),
                    name=f"{token(4).hex().upper()}.AGE",
                    sha256=token(32),
                    bytes=1000,
                    position=position,
                    load=Load.RECORDS,
                    attachments=(),
                    receipts=(),
                    at_ms=0,
                    state="acknowledged",
                )
            )
            store.ledger.enter(
                Released(contact.device, 1, record, position, title="") for record in records
            )


def measure(size: int) -> Iterator[Figure]:
    """A vault of so many notes whose contacts all have everything, and then the changes of a day."""
    with (
        grounds.scratch() as folder,
        grounds.opened(grounds.copy_of(size, folder), folder / "state") as workspace,
    ):
        stick = folder / "stick"
        stick.mkdir()
        _meet(workspace)
        _acknowledge(workspace)

        def plan() -> float:
            return once(lambda: workspace.exchange.forecast(str(stick)))[0]

        yield Figure(f"plan for {CONTACTS:,} contacts, first look", size, plan(), "s")
        yield Figure(f"plan for {CONTACTS:,} contacts, nothing new", size, plan(), "s", 2)
        grounds.write(workspace, corpus.notes(DAY, first=size))
        yield Figure(f"plan for {CONTACTS:,} contacts, {DAY} new notes", size, plan(), "s", 2)
        fresh = once(workspace.freshness.all)[0]
        yield Figure(f"how fresh {CONTACTS:,} pictures are", size, fresh, "s", 2)
        yield Figure("memory of planning", size, peak_mb(), "MB")
