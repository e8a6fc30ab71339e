"""The words of a file of text, Markdown or plain: its lines."""

from __future__ import annotations

from liaison.core.reports.printing import Fault
from liaison.documents.letters import folded
from liaison.documents.reading.archive import FILE_BYTES, unreadable


def words(document: bytes) -> list[str]:
    """Lines that are not blank, with their markup.

    Raises:
        Refused: DOCUMENT_UNREADABLE.
    """
    if len(document) > FILE_BYTES:
        raise unreadable(Fault.LARGE)
    try:
        text = document.decode("utf-8")
    except UnicodeDecodeError as error:
        raise unreadable(Fault.KIND) from error
    return [said for line in text.splitlines() if (said := folded(line))]
