"""Any change to a sealed file is refused by name, and leaves the vault's dump as it was."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from liaison.core.errors import Refused
from tests.support.vaults import Office, offices


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Office]]:
    folder = tmp_path_factory.mktemp("vaults")
    with offices(folder, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as made:
        yield made


@pytest.fixture(scope="module")
def sealed(pair: list[Office], tmp_path_factory: pytest.TempPathFactory) -> bytes:
    abe, elf = pair
    abe.note("Ambush", "SIS:UNAMID", body="At the wadi.")
    elf.note("Own")
    folder = tmp_path_factory.mktemp("stick")
    (file,) = abe.workspace.exchange.seal(abe.contact(elf), str(folder))
    return Path(file.path).read_bytes()


@st.composite
def damages(draw: st.DrawFn) -> tuple[str, int, int]:
    kind = draw(st.sampled_from(["flip", "cut", "double", "drop", "tail"]))
    return kind, draw(st.integers(0, 10**6)), draw(st.integers(1, 255))


def damaged(sealed: bytes, damage: tuple[str, int, int]) -> bytes:
    kind, at, value = damage
    at %= len(sealed)
    match kind:
        case "flip":
            return sealed[:at] + bytes([sealed[at] ^ value]) + sealed[at + 1 :]
        case "cut":
            return sealed[:at]
        case "double":
            return sealed[: at + value] + sealed[at:]
        case "drop":
            return sealed[:at] + sealed[at + value :]
        case _:
            return sealed + bytes([value])


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(damages())
def test_a_damaged_bundle_is_refused_and_changes_nothing(
    pair: list[Office], sealed: bytes, damage: tuple[str, int, int]
) -> None:
    _, elf = pair
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "DAMAGED0.AGE"
        file.write_bytes(damaged(sealed, damage))
        before, position = elf.dump(), elf.store.log.position()
        with pytest.raises(Refused) as caught:
            elf.workspace.exchange.take(str(file), accept=True)
        assert caught.value.reason.startswith("bundle.")
        assert (elf.dump(), elf.store.log.position()) == (before, position)
        assert elf.workspace.inbox.all() == []
        assert list((elf.store.folder / "scratch").iterdir()) == []
