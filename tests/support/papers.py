"""Papers with a letter changed behind the back of whoever made them."""

from __future__ import annotations

import io
import zipfile


def changed_part(document: bytes, part: str, old: str, new: str) -> bytes:
    """A packed document (DOCX, ODT) with the first `old` in one of its parts replaced."""
    sink = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as source, zipfile.ZipFile(sink, "w") as made:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename == part:
                assert old.encode() in content, (part, old)
                content = content.replace(old.encode(), new.encode(), 1)
            made.writestr(entry, content)
    return sink.getvalue()
