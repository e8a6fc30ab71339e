"""OpenSSH's sshd, for whoever runs the tests."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.carriers.sftp import fingerprint
from tests.support.servers.running import HOST, free_port, home, me, program, running

_SEPARATED = Path("/run/sshd")


@dataclass(frozen=True)
class Sshd:
    """`key` is the user's private key, as OpenSSH writes it; `host_key` the server's fingerprint."""

    port: int
    user: str
    key: str
    host_key: str
    files: Path


@contextmanager
def sshd() -> Iterator[Sshd]:
    """The server, until the end of the block."""
    binary = program("sshd", package="openssh-server")
    if os.geteuid() == 0:
        _SEPARATED.mkdir(mode=0o755, exist_ok=True)
    with home("sshd") as root:
        host, user = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
        host_key = root / "host_key"
        host_key.write_text(_private(host))
        host_key.chmod(0o600)
        (root / "authorized").write_text(_public(user).decode())
        (root / "files").mkdir()
        port = free_port()
        conf = root / "sshd_config"
        conf.write_text(_configuration(root, port))
        blob = _blob(host)
        with running([binary, "-D", "-e", "-f", str(conf)], port, log=root / "log"):
            yield Sshd(port, me(), _private(user), fingerprint(blob), root / "files")


def _configuration(root: Path, port: int) -> str:
    return f"""
ListenAddress {HOST}:{port}
HostKey {root}/host_key
AuthorizedKeysFile {root}/authorized
PidFile {root}/pid
StrictModes no
UsePAM no
PermitRootLogin yes
MaxStartups 100
Subsystem sftp internal-sftp
"""


def _private(key: Ed25519PrivateKey) -> str:
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.OpenSSH,
        serialization.NoEncryption(),
    ).decode()


def _public(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes(
        serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH
    )


def _blob(key: Ed25519PrivateKey) -> bytes:
    name, raw = b"ssh-ed25519", key.public_key().public_bytes_raw()
    return b"".join(len(part).to_bytes(4, "big") + part for part in (name, raw))
