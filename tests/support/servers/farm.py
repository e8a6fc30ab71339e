"""All kinds of servers, each started when a test first asks for it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

from liaison.system.clock import SystemClock
from sync.carriers.base import Carrier
from sync.carriers.login import Login
from sync.carriers.s3 import Bucket, S3Carrier
from sync.carriers.sftp import SftpCarrier
from sync.carriers.webdav import WebDavCarrier
from tests.support.servers import apache, s3, ssh
from tests.support.servers.running import HOST

KINDS = ("webdav", "sftp", "s3", "s3 by condition")


@dataclass(frozen=True)
class Spot:
    """A place on a server, of one test alone.

    Attributes:
        files: what the server keeps there, as it lies on its disk.
        port: where the server listens.
        open: a new visit, by the way of another port if one is given.
    """

    files: Path
    port: int
    open: Callable[[int], Carrier]

    def visit(self) -> Carrier:
        """A new visit, straight."""
        return self.open(self.port)


class Servers(ExitStack):
    """What runs so far; all of it ends with the block."""

    _names = count(1)

    @cached_property
    def apache(self) -> apache.Apache:
        """Apache with mod_dav."""
        return self.enter_context(apache.apache())

    @cached_property
    def sshd(self) -> ssh.Sshd:
        """OpenSSH."""
        return self.enter_context(ssh.sshd())

    @cached_property
    def rclone(self) -> s3.Store:
        """An object store that knows no conditions."""
        return self.enter_context(s3.rclone())

    @cached_property
    def localbucket(self) -> s3.Store:
        """An object store that creates by condition."""
        return self.enter_context(s3.localbucket())

    def spot(self, kind: str, *, exists: bool = True) -> Spot:
        """A new place of that kind, or the address of one that is not there."""
        name = f"place-{next(self._names)}"
        make = {"webdav": self._webdav, "sftp": self._sftp}.get(kind)
        if make is not None:
            return make(name, exists=exists)
        return self._s3(self.rclone if kind == "s3" else self.localbucket, name, exists=exists)

    def _webdav(self, name: str, *, exists: bool) -> Spot:
        server = self.apache
        files = server.make(name) if exists else server.files / name

        def visit(port: int) -> Carrier:
            url = f"http://{HOST}:{port}/dav/{name}/"
            return WebDavCarrier(url, Login(apache.USER, apache.PASSWORD))

        return Spot(files, server.port, visit)

    def _sftp(self, name: str, *, exists: bool) -> Spot:
        server = self.sshd
        files = server.files / name
        if exists:
            files.mkdir()

        def visit(port: int) -> Carrier:
            login = Login(server.user, key=server.key)
            return SftpCarrier((HOST, port), str(files), login, host_key=server.host_key)

        return Spot(files, server.port, visit)

    def _s3(self, server: s3.Store, name: str, *, exists: bool) -> Spot:
        files = server.make(name) if exists else server.files / name
        scheme, port = urlsplit(server.endpoint).scheme, urlsplit(server.endpoint).port

        def visit(port: int) -> Carrier:
            bucket = Bucket(f"{scheme}://{HOST}:{port}", name, prefix="from/all")
            login = Login(s3.ACCESS, s3.SECRET)
            return S3Carrier(bucket, login, ca=server.authority, now_ms=SystemClock().now_ms)

        return Spot(files / "from" / "all", port or 0, visit)
