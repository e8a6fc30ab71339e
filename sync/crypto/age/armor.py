"""Reading the text form of an age file, strict PEM (c2sp.org/age, "ASCII armor"; RFC 7468).

For the test vectors; a bundle is never armored. The text is taken whole, not as a stream.
"""

from __future__ import annotations

import base64
import binascii

from sync.errors import Reason, Refused

_FIRST = b"-----BEGIN AGE ENCRYPTED FILE-----"
_LAST = b"-----END AGE ENCRYPTED FILE-----"
_COLUMNS = 64
_WHITESPACE = b" \t\r\n"


def unarmor(untrusted: bytes) -> bytes:
    """The binary file; AGE_ARMOR unless the text is its one strict form, white space around it."""
    lines = untrusted.strip(_WHITESPACE).replace(b"\r\n", b"\n").split(b"\n")
    if len(lines) < 2 or lines[0] != _FIRST or lines[-1] != _LAST:  # noqa: PLR2004  (the two marks)
        raise Refused(Reason.AGE_ARMOR)
    text = b"".join(lines[1:-1])
    try:
        data = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise Refused(Reason.AGE_ARMOR) from error
    whole = base64.b64encode(data)
    if lines[1:-1] != [whole[at : at + _COLUMNS] for at in range(0, len(whole), _COLUMNS)]:
        raise Refused(Reason.AGE_ARMOR)
    return data
