"""Real vaults that write, exchange over places that fail, lose sticks and read old files again."""

from __future__ import annotations

import json
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from typing_extensions import override

from liaison.core.errors import Refused
from liaison.core.values import RecordId
from tests.support.vaults import Office, Places, make_office, visit

OFFICES = st.integers(0, 2)
PLACES = st.sampled_from(["memory:hub", "memory:stick"])
MISSIONS = ("MINURCAT", "UNAMID", "UNMIS")
EVERYBODY = [f"SIS:{mission}" for mission in MISSIONS]
EDITORS = {f"editors/{mission}": True for mission in MISSIONS}


class Cluster(RuleBasedStateMachine):
    """Three missions who trust each other; records are released to all, or to nobody."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.places = Places()
        self.offices: list[Office] = []
        self.shared: list[RecordId] = []
        self.kept: set[RecordId] = set()

    @initialize()
    def meet(self) -> None:
        for mission in MISSIONS:
            folder = Path(self._folder.name) / mission
            self.offices.append(make_office(folder, mission, f"HQ-{mission}", places=self.places))
        for one in self.offices:
            for other in self.offices:
                if one is not other:
                    one.know(other)

    @rule(number=OFFICES, body=st.text("ab\n", max_size=6))
    def write(self, number: int, body: str) -> None:
        note = self.offices[number].note("Shared", *EVERYBODY, body=body, writes=EDITORS)
        self.shared.append(note)

    @rule(number=OFFICES)
    def keep(self, number: int) -> None:
        self.kept.add(self.offices[number].note("Kept"))

    @rule(number=OFFICES, which=st.integers(0, 50), title=st.sampled_from(["x", "y", "z"]))
    def edit(self, number: int, which: int, title: str) -> None:
        records = self.offices[number].workspace.records
        with suppress(Refused, IndexError):  # it has not come here yet, or was deleted
            records.set(self.shared[which % max(len(self.shared), 1)], {"title": title})

    @rule(number=OFFICES, which=st.integers(0, 50), body=st.text("abc\n", max_size=8))
    def rewrite(self, number: int, which: int, body: str) -> None:
        records = self.offices[number].workspace.records
        with suppress(Refused, IndexError):
            records.set_text(self.shared[which % max(len(self.shared), 1)], "body", body)

    @rule(number=OFFICES, place=PLACES)
    def exchange(self, number: int, place: str) -> None:
        assert visit(self.offices[number], place).refused == ()

    @rule(number=OFFICES, place=PLACES, calls=st.integers(0, 9))
    def exchange_and_fail(self, number: int, place: str, calls: int) -> None:
        carrier = self.places.memory.get(place)
        if carrier is not None:
            carrier.vanish_after = calls
            with suppress(Refused):
                visit(self.offices[number], place)
            carrier.vanish_after = None

    @rule(place=PLACES)
    def lose_the_stick(self, place: str) -> None:
        if place in self.places.memory:
            self.places.memory[place].files.clear()

    @rule(number=OFFICES, place=PLACES)
    def read_again(self, number: int, place: str) -> None:
        for name, data in (
            self.places.memory[place].files.items() if place in self.places.memory else ()
        ):
            file = Path(self._folder.name) / name.text
            file.write_bytes(data)
            with suppress(Refused):  # for another reader
                self.offices[number].workspace.exchange.take(str(file), accept=True)

    @override
    def teardown(self) -> None:
        """After enough visits everybody has the same of what is shared, and nothing of the rest."""
        try:
            for _ in range(3):
                for office in self.offices:
                    visit(office, "memory:last")
            shared = [self._shared(office) for office in self.offices]
            assert shared.count(shared[0]) == len(shared)
            assert all(office.held() == [] for office in self.offices)
            assert all(office.store.log.forks() == [] for office in self.offices)
            assert all(visit(office, "memory:last").sent == () for office in self.offices)
        finally:
            for office in self.offices:
                office.workspace.close()
            self._folder.cleanup()

    def _shared(self, office: Office) -> list[str]:
        own = {line for line in office.dump() if bytes.fromhex(json.loads(line)["id"]) in self.kept}
        assert all(office.workspace.identity.mission in line for line in own)
        return [line for line in office.dump() if line not in own]


Cluster.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=15,
    suppress_health_check=list(HealthCheck),
)
TestCluster = pytest.mark.slow(Cluster.TestCase)
