"""Stock Apache with mod_dav, plain and over TLS."""

from __future__ import annotations

import base64
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.servers.certificates import Certificate, make_certificate
from tests.support.servers.running import HOST, free_port, home, me, program, running

USER, PASSWORD = "liaison", "a pass phrase: of six words"
_MODULES = (
    *("mpm_event", "ssl", "socache_shmcb", "setenvif", "alias", "dav", "dav_fs"),
    *("authn_core", "authn_file", "authz_core", "authz_user", "auth_basic"),
)
_FOLDERS = ("/usr/lib/apache2/modules", "/usr/lib64/httpd/modules", "/usr/libexec/apache2")


@dataclass(frozen=True)
class Apache:
    """`files` is what the server serves at `/dav/`, and at `/look/` for reading only."""

    port: int
    tls_port: int
    files: Path
    certificate: Certificate

    def make(self, name: str) -> Path:
        """A collection of that name."""
        folder = self.files / name
        folder.mkdir()
        folder.chmod(0o777)
        return folder


@contextmanager
def apache() -> Iterator[Apache]:
    """The server, until the end of the block."""
    binary = program("apache2", "httpd", package="apache2")
    modules = next(folder for folder in map(Path, _FOLDERS) if folder.is_dir())
    with home("apache") as root:
        server = Apache(free_port(), free_port(), root / "files", make_certificate(root))
        for folder in (server.files, root / "locks"):
            folder.mkdir()
            folder.chmod(0o777)
        digest = base64.b64encode(hashlib.sha1(PASSWORD.encode()).digest()).decode()  # noqa: S324
        (root / "users").write_text(f"{USER}:{{SHA}}{digest}\n")
        conf = root / "httpd.conf"
        conf.write_text(_configuration(root, server, modules))
        command = [binary, "-d", str(root), "-f", str(conf), "-DFOREGROUND"]
        with running(command, server.port, server.tls_port, log=root / "log"):
            yield server


def _configuration(root: Path, server: Apache, modules: Path) -> str:
    loads = "\n".join(f"LoadModule {name}_module {modules}/mod_{name}.so" for name in _MODULES)
    who = "User www-data\nGroup www-data" if os.geteuid() == 0 else f"User {me()}"
    return f"""
{loads}
{who}
ServerName {HOST}
Listen {HOST}:{server.port}
Listen {HOST}:{server.tls_port}
PidFile {root}/pid
ErrorLog {root}/error.log
DavLockDB {root}/locks/db
StartServers 1
ThreadsPerChild 8
MaxRequestWorkers 16
DocumentRoot {server.files}
Alias /dav/ {server.files}/
Alias /look/ {server.files}/
<Location />
  AuthType Basic
  AuthName liaison
  AuthUserFile {root}/users
  Require valid-user
  Dav On
</Location>
<Location /look/>
  <LimitExcept GET HEAD OPTIONS PROPFIND>
    Require all denied
  </LimitExcept>
</Location>
<VirtualHost {HOST}:{server.tls_port}>
  SSLEngine on
  SSLCertificateFile {server.certificate.chain}
  SSLCertificateKeyFile {server.certificate.key}
</VirtualHost>
"""
