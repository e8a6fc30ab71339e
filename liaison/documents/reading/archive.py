"""ZIP containers and XML of strangers: sizes are checked before anything is unpacked or parsed."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO

from lxml import etree

from liaison.core.errors import Reason, Refused
from liaison.core.reports.printing import Fault

FILE_BYTES = 32 << 20
UNPACKED_BYTES = 96 << 20
XML_BYTES = 16 << 20
ENTRIES = 1000
"""A paper of a hundred pages is 200 KB and its XML 3 MB; a letterhead may carry pictures."""

_OLE = b"\xd0\xcf\x11\xe0"
"""How OLE containers begin: old .doc files, and every encrypted .docx (MS-OFFCRYPTO)."""
_ENCRYPTED = 0x1
_BROKEN = (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError)
_ACTIVE = ("vbaproject", "vbadata", "activex", "embeddings/", "basic/", "scripts/", "object ")
"""Beginnings and parts of names under which DOCX and ODT carry macros, controls or other files."""


def unreadable(why: Fault) -> Refused:
    """The refusal of a file."""
    return Refused(Reason.DOCUMENT_UNREADABLE, why=why.value)


class Archive:
    """A stranger's ZIP container, fully checked before its first part is read."""

    def __init__(self, container: bytes) -> None:
        """Look through the table of contents.

        Raises:
            Refused: DOCUMENT_UNREADABLE.
        """
        if len(container) > FILE_BYTES:
            raise unreadable(Fault.LARGE)
        if container.startswith(_OLE):
            raise unreadable(Fault.ENCRYPTED)
        try:
            self._zip = zipfile.ZipFile(BytesIO(container))
        except (*_BROKEN, ValueError) as error:
            raise unreadable(Fault.KIND) from error
        entries = self._zip.infolist()
        if len(entries) > ENTRIES or sum(one.file_size for one in entries) > UNPACKED_BYTES:
            raise unreadable(Fault.LARGE)
        if any(one.flag_bits & _ENCRYPTED for one in entries):
            raise unreadable(Fault.ENCRYPTED)
        self.names = [one.filename for one in entries]
        if len(set(self.names)) < len(self.names):  # readers differ in which of two they take
            raise unreadable(Fault.DAMAGED)
        if any(mark in name.lower() for name in self.names for mark in _ACTIVE):
            raise unreadable(Fault.MACROS)

    def read(self, name: str) -> bytes:
        """One part; never more than its entry said.

        Raises:
            Refused: DOCUMENT_UNREADABLE.
        """
        try:
            return self._zip.read(name)
        except KeyError as error:
            raise unreadable(Fault.KIND) from error
        except (*_BROKEN, ValueError) as error:
            raise unreadable(Fault.DAMAGED) from error

    def xml(self, name: str) -> etree._Element:
        """One part as a tree.

        Raises:
            Refused: DOCUMENT_UNREADABLE.
        """
        return parse(self.read(name))


def parts(container: bytes) -> dict[str, bytes]:
    """All that a container holds, by name; in which order and how packed shows nobody.

    Raises:
        Refused: DOCUMENT_UNREADABLE.
    """
    archive = Archive(container)
    return {name: archive.read(name) for name in archive.names}


def parse(xml: bytes) -> etree._Element:
    """A stranger's XML: no entities, no DTD, no network, no trees deeper or longer than sane.

    Raises:
        Refused: DOCUMENT_UNREADABLE.
    """
    if len(xml) > XML_BYTES:
        raise unreadable(Fault.LARGE)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root = etree.fromstring(xml, parser)
    except (etree.LxmlError, ValueError) as error:
        raise unreadable(Fault.DAMAGED) from error
    if root.getroottree().docinfo.doctype:
        raise unreadable(Fault.DAMAGED)
    return root
