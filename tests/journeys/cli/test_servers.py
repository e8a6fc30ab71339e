"""Two missions and a server between them; what opens it stays in the vault."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.command_line import Terminal, add_note, dump
from tests.support.servers import apache, s3
from tests.support.servers.running import HOST

if TYPE_CHECKING:
    from tests.support.servers.farm import Servers

pytestmark = [pytest.mark.allow_hosts(["127.0.0.1"]), pytest.mark.slow]


@pytest.fixture(params=["webdavs", "sftp", "s3"])
def place(request: pytest.FixtureRequest, servers: Servers, tmp_path: Path) -> list[str]:
    """The words that set a place up: its address, and what opens it."""
    name, file = f"{request.param}-journey", tmp_path / "given"
    authority = tmp_path / "authority.pem"
    if request.param == "sftp":
        sshd = servers.sshd
        (sshd.files / name).mkdir()
        file.write_text(sshd.key)
        address = f"sftp://{HOST}:{sshd.port}{sshd.files}/{name}"
        return [address, "--user", sshd.user, "--key-file", str(file)]
    if request.param == "s3":
        store = servers.rclone
        store.make(name)
        user, secret, trusted = s3.ACCESS, s3.SECRET, store.authority
        address = f"s3://{store.endpoint.removeprefix('https://')}/{name}/hub"
    else:
        server = servers.apache
        server.make(name)
        user, secret, trusted = apache.USER, apache.PASSWORD, server.certificate.authority
        address = f"webdavs://{HOST}:{server.tls_port}/dav/{name}"
    file.write_text(secret)
    authority.write_text(trusted)
    return [address, "--user", user, "--password-file", str(file), "--ca-file", str(authority)]


def test_two_vaults_meet_on_a_server_that_both_set_up(
    abe: Terminal, elf: Terminal, place: list[str], servers: Servers
) -> None:
    address = place[0]
    assert abe.refused("exchange", address) == "carrier.unknown"
    for one in (abe, elf):
        one.done("carrier", "add", *place, "--name", "Hub")
        if address.startswith("sftp"):
            said = one("carrier", "check", "Hub")
            assert said.reason == "carrier.host_key"
            assert servers.sshd.host_key in said.err
            one.done("carrier", "add", address, "--host-key", servers.sshd.host_key)
        assert one.asked("carrier", "check", "Hub").entry == {"bundles": 0}
    ours = add_note(abe, "Ambush", "--release", "SIS:UNAMID")
    theirs = add_note(elf, "Convoi attaqué près d'Adré", "--release", "SIS:MINURCAT")
    for one in (abe, elf, abe):
        one.done("exchange", address, "--accept")
    assert [row["address"] for row in abe.asked("carrier", "list").rows] == [address]
    assert dump(abe).keys() == dump(elf).keys() == {ours, theirs}
    nothing = abe.asked("exchange", "Hub", "--accept").entry
    assert (nothing["received"], nothing["sent"]) == ([], [])
    abe.done("carrier", "remove", "Hub")
    assert abe.refused("exchange", address) == "carrier.unknown"


def test_what_opens_a_place_is_in_no_file_and_in_nothing_that_is_said(
    abe: Terminal, tmp_path: Path
) -> None:
    canary = "canary-of-six-yellow-feathers"
    secret, address = tmp_path / "secret", "webdavs://hub.example.org/dav"
    secret.write_text(canary)
    said = [
        abe("carrier", "add", address, "--user", "hub", "--password-file", secret),
        abe("--json", "carrier", "list"),
        abe("carrier", "list"),
        abe("carrier", "add", f"webdavs://hub:{canary}@hub.example.org/dav"),
        abe("carrier", "add", f"{address}?password={canary}"),
        abe("carrier", "add", address, "--key-file", secret),
        abe("carrier", "add", address, "--ca-file", secret),
        abe("exchange", f"webdavs://hub:{canary}@hub.example.org/dav"),
    ]
    assert [one.status for one in said] == [0, 0, 0, 1, 1, 0, 1, 1]
    assert not [one for one in said if canary in f"{one.out!r}{one.err}"]
    kept = [path.read_bytes() for path in Path(abe.vault).rglob("*") if path.is_file()]
    kept += [path.read_bytes() for path in abe.home.rglob("*") if path.is_file()]
    shapes = (canary.encode(), canary.encode("utf-16-le"), base64.b64encode(canary.encode())[:-4])
    assert kept
    assert not [one for one in kept for shape in shapes if shape in one]
