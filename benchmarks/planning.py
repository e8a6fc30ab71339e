"""What planning an exchange costs with many contacts: 1,000 of them, and 100,000 records.

    python -m benchmarks.planning [CONTACTS] [RECORDS] [CHANGES OF A DAY]

Every contact has acknowledged all but the changes of a day. What is measured is what the exchange
screen and `exchange --rehearse` do before a byte moves. The bundles that everybody acknowledged are
written into the books, not sealed: planning only reads the books.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from liaison.core.mailbox import SentBundle
from liaison.core.values import Trust
from sync.crypto.device import DeviceKeys
from sync.crypto.random import token
from tests.support.vaults import Office, make_office

BATCH = 2000


def meet(office: Office, count: int) -> None:
    """Verified contacts of one neighbour mission, each at a site of its own."""
    with office.store.transaction():
        for number in range(count):
            claims = {"mission": "UNAMID", "site": f"SDN-{number:04}", "role": "JOC duty officer"}
            card = DeviceKeys.generate().make_card(claims)
            contact = office.workspace.contacts.import_card(card.encode(), verified=False)
            office.store.contacts.set_trust(contact.device, Trust.VERIFIED)


def write(office: Office, count: int, audience: str) -> None:
    """Notes, so many in a transaction."""
    for begin in range(0, count, BATCH):
        with office.store.transaction():
            for number in range(begin, min(count, begin + BATCH)):
                office.note(f"Note {number}", audience)


def acknowledge(office: Office) -> None:
    """Note for every contact a bundle with everything so far, as acknowledged."""
    position = office.store.log.position()
    records = tuple(row.id for row in office.store.records.every())[-1000:]
    with office.store.transaction():
        for contact in office.store.contacts.all():
            office.store.mailbox.put_sent(
                SentBundle(
                    contact=contact.device,
                    stream=1,
                    bundle=token(16),
                    name=f"{token(4).hex().upper()}.AGE",
                    sha256=token(32),
                    bytes=1000,
                    position=position,
                    attachments=(),
                    records=records,
                    receipts=(),
                    at_ms=0,
                    state="acknowledged",
                )
            )


def planned(office: Office, folder: Path, what: str) -> None:
    """One line."""
    begin = time.perf_counter()
    told = office.workspace.exchange.forecast(str(folder))
    seconds = time.perf_counter() - begin
    print(f"{what:<44}{seconds:8.2f} s   {len(told.left)} contacts owed", flush=True)


def looked(office: Office, what: str) -> None:
    """One line: how fresh each picture is, as the exchange screen and `heard` ask."""
    begin = time.perf_counter()
    pictures = office.workspace.freshness.all()
    seconds = time.perf_counter() - begin
    lacking = sum(picture.records > 0 for picture in pictures)
    print(f"{what:<44}{seconds:8.2f} s   {lacking} contacts lack something", flush=True)


def main(contacts: int, records: int, day: int) -> None:
    """Make the vault, then plan."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        stick = folder / "stick"
        stick.mkdir()
        office = make_office(folder / "vault", "MINURCAT", "TCD-ABE")
        try:
            meet(office, contacts)
            write(office, records, "SIS:UNAMID")
            acknowledge(office)
            print(f"{contacts:,} contacts, {records:,} records")
            looked(office, "how fresh the pictures are, first look")
            looked(office, "the same again")
            planned(office, stick, "nothing new, first look")
            planned(office, stick, "nothing new, again")
            write(office, day, "SIS:UNAMID")
            planned(office, stick, f"{day} new records for everybody")
            planned(office, stick, "the same again")
            looked(office, "how fresh the pictures are")
        finally:
            office.store.close()


if __name__ == "__main__":
    main(*(int(word) for word in (sys.argv[1:] + ["1000", "100000", "50"][len(sys.argv) - 1 :])))
