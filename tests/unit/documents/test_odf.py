from __future__ import annotations

import zipfile
from io import BytesIO

from lxml import etree

from liaison.documents.odf import writer
from tests.support.letterheads import parts
from tests.support.reports import minutes, short

NAMES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
}


def found(part: bytes, path: str) -> list[str]:
    """Texts of the elements or values of the attributes at a path."""
    at = etree.fromstring(part).xpath(path, namespaces=NAMES)
    return [one if isinstance(one, str) else "".join(one.itertext()) for one in at]


def test_its_type_comes_first_and_uncompressed() -> None:
    with zipfile.ZipFile(BytesIO(writer.write(short()))) as packed:
        first = packed.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert packed.read("mimetype") == b"application/vnd.oasis.opendocument.text"


def test_the_manifest_names_every_part() -> None:
    every = parts(writer.write(short()))
    named = found(every["META-INF/manifest.xml"], "//@*[local-name()='full-path']")
    assert set(named) == {"/", *every} - {"mimetype", "META-INF/manifest.xml"}


def test_every_page_has_marking_number_imprint_and_counts() -> None:
    styles = parts(writer.write(minutes(exercise=True)))["styles.xml"]
    top = found(styles, "//style:master-page/style:header/text:p")
    foot = found(styles, "//style:master-page/style:footer/text:p")
    assert top == ["EXERCISE · CONFIDENTIAL · TLP:AMBER", minutes().number]
    assert foot == [minutes().imprint.line(), "Page 1 of 1", top[0]]
    assert found(styles, "//text:page-number | //text:page-count") == ["1", "1"]


def test_headings_have_levels_and_heads_are_repeated() -> None:
    content = parts(writer.write(minutes(parallel="fr")))["content.xml"]
    levels = found(content, "//text:h/@text:outline-level")
    assert (levels.count("1"), levels.count("2")) == (9, 6)
    assert len(found(content, "//table:table-header-rows")) == 2


def test_every_style_that_is_used_is_there() -> None:
    for report in (minutes("ar"), minutes("en", parallel="ar")):
        every = parts(writer.write(report))
        used = {*found(every["content.xml"], "//@text:style-name | //@table:style-name")}
        used |= {*found(every["styles.xml"], "//@text:style-name | //@style:parent-style-name")}
        defined = {*found(every["content.xml"], "//style:style/@style:name")}
        defined |= {*found(every["styles.xml"], "//style:style/@style:name")}
        assert used <= defined


def test_arabic_pages_and_tables_are_mirrored() -> None:
    every = parts(writer.write(minutes("ar")))
    assert found(every["styles.xml"], "//style:page-layout-properties/@style:writing-mode") == [
        "rl-tb"
    ]
    assert found(every["content.xml"], "//style:table-properties/@style:writing-mode") == ["rl-tb"]
    assert all(
        "Mirrored" in name for name in found(every["content.xml"], "//text:p/@text:style-name")
    )


def test_nothing_in_the_file_tells_who_made_it() -> None:
    about = parts(writer.write(minutes()))["meta.xml"]
    assert found(about, "/office:document-meta") == [f"Minutes {minutes().number}"]
