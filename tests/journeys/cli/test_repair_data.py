"""`--fec`: a bundle that was damaged on its way is taken all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.command_line import Terminal, add_note, dump

pytestmark = pytest.mark.slow  # a dozen commands each


def damage(folder: Path) -> Path:
    """Zeros in the middle of the one bundle there."""
    (bundle,) = folder.glob("*.AGE")
    data = bytearray(bundle.read_bytes())
    data[2000:2300] = bytes(300)
    bundle.write_bytes(data)
    return bundle


def test_a_damaged_bundle_is_repaired_in_a_visit_and_that_is_told(
    abe: Terminal, elf: Terminal, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    add_note(abe, "Ambush", "--release", "SIS:UNAMID")
    abe.done("exchange", stick, "--fec")
    bundle = damage(stick)
    said = elf("--json", "exchange", stick, "--accept")
    assert said.status == 0
    assert said.entry["mended"] == [bundle.name]
    assert said.entry["refused"] == []
    assert dump(elf) == dump(abe)


def test_a_damaged_file_is_imported_where_its_repair_data_lie_beside_it(
    abe: Terminal, elf: Terminal, tmp_path: Path
) -> None:
    add_note(abe, "Ambush", "--release", "SIS:UNAMID")
    abe.done("bundle", "create", "--to", "SDN-ELF", "-o", tmp_path, "--fec")
    elf.done("bundle", "import", damage(tmp_path), "--accept")
    assert dump(elf) == dump(abe)
