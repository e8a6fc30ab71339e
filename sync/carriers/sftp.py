"""A folder on an SSH server as a carrier.

Nothing but the address, the user's secret and the server's pinned key decide: no `~/.ssh`, no agent,
no list of known hosts is looked at. Who presents another key than the pinned one is told nothing.
"""

from __future__ import annotations

import base64
import contextlib
import errno
import hashlib
import io
import logging
import socket
import stat
from collections.abc import Callable, Iterator
from typing import BinaryIO

import paramiko

from sync.carriers.base import (
    CONNECT_SECONDS,
    COPY_BYTES,
    MOST_ENTRIES,
    STALL_SECONDS,
    BlobName,
    Found,
    Listing,
    left_by_us,
)
from sync.carriers.login import Login
from sync.carriers.proving import announced, copy_within, ours_among, require_same
from sync.errors import Reason, Refused

_KEYS = (paramiko.Ed25519Key, paramiko.ECDSAKey, paramiko.RSAKey)

logging.getLogger("paramiko").disabled = True  # what goes wrong is told by reasons, in one place
logging.getLogger("paramiko.transport").disabled = True


class SftpCarrier:
    """One visit to one folder. The line is taken up by the first call.

    Args:
        server: its name, and the port where its SSH listens.
        folder: a path on the server, absolute, or as seen from where the user begins.
        login: a user with a password, or with a private key and what unlocks it.
        host_key: the server's key as `SHA256:…`; "" if nobody has compared it yet.

    Raises:
        Refused: CARRIER_KEY when the private key is none that can be read.
    """

    def __init__(
        self, server: tuple[str, int], folder: str, login: Login, *, host_key: str = ""
    ) -> None:
        self._server, self._host = server, server[0]
        self._folder = folder.rstrip("/") or "/"
        self._login = login
        self._key = _private_key(login) if login.key else None
        self._host_key = host_key
        self._transport: paramiko.Transport | None = None
        self._session: paramiko.SFTPClient | None = None

    def list(self) -> Listing:
        """See `Carrier.list`."""
        return ours_among(self._entries())

    def fetch(self, name: BlobName, sink: BinaryIO, *, limit: int) -> int:
        """See `Carrier.fetch`."""
        return copy_within(self._read(name.text), sink, limit=limit)

    def put_new(self, name: BlobName, source: BinaryIO, *, sha256: bytes, length: int) -> None:
        """See `Carrier.put_new`: send aside → read back → rename where nothing is → look again."""
        if self._exists(name.text):
            raise Refused(Reason.CARRIER_EXISTS, name=name.text)
        try:
            self._send(name, announced(source, sha256=sha256, length=length))
            require_same(self._read(name.aside), sha256=sha256, length=length)
            self._rename(name)
        except BaseException:
            # The line may be gone by now; then the next visit tidies up.
            with contextlib.suppress(Refused):
                self._remove(name.aside)
            raise
        if Found(name, length) not in self.list():
            raise Refused(Reason.CARRIER_READ_BACK, name=name.text)

    def delete(self, name: BlobName) -> None:
        """See `Carrier.delete`."""
        for text in {name.text, name.aside} & self._entries().keys():
            self._remove(text)

    def discard_unfinished(self, is_ours: Callable[[BlobName], bool]) -> None:
        """See `Carrier.discard_unfinished`."""
        for text in left_by_us(self._entries(), is_ours):
            self._remove(text)

    def close(self) -> None:
        """See `Carrier.close`."""
        transport, self._transport, self._session = self._transport, None, None
        if transport is not None:
            transport.close()

    def _entries(self) -> dict[str, int]:
        """Regular files by their names, with their lengths; links and pipes are not bundles."""
        entries: dict[str, int] = {}
        with self._refusing() as session:
            for entry in session.listdir_iter(self._folder):
                if stat.S_ISREG(entry.st_mode or 0):
                    entries[entry.filename] = entry.st_size or 0
                if len(entries) > MOST_ENTRIES:
                    raise Refused(Reason.CARRIER_FAILED, detail="size")
        return entries

    def _exists(self, text: str) -> bool:
        with self._refusing() as session, contextlib.suppress(FileNotFoundError):
            session.lstat(self._path(text))
            return True
        if not self._is_there():
            raise Refused(Reason.CARRIER_MISSING)
        return False

    def _read(self, text: str) -> Iterator[bytes]:
        with self._refusing(name=text) as session:
            if not stat.S_ISREG(session.lstat(self._path(text)).st_mode or 0):
                raise Refused(Reason.CARRIER_VANISHED, name=text)
            source = session.open(self._path(text), "rb")
        with self._closing(source):
            while True:
                with self._refusing(name=text):
                    part = source.read(COPY_BYTES)
                if not part:
                    return
                yield part

    def _send(self, name: BlobName, parts: Iterator[bytes]) -> None:
        with self._refusing(writing=True) as session:
            with contextlib.suppress(FileNotFoundError):
                session.remove(self._path(name.aside))
            sink = session.open(self._path(name.aside), "wbx")
            sink.set_pipelined(pipelined=True)  # or each 32 KiB waits for the satellite and back
        with self._closing(sink, writing=True):
            for part in parts:
                with self._refusing(writing=True):
                    sink.write(part)

    @contextlib.contextmanager
    def _closing(self, file: paramiko.SFTPFile, *, writing: bool = False) -> Iterator[None]:
        """Closing tells of writes that failed; when something else failed already, that counts."""
        try:
            yield
        except BaseException:
            with contextlib.suppress(Refused), self._refusing():
                file.close()
            raise
        with self._refusing(writing=writing):
            file.close()

    def _rename(self, name: BlobName) -> None:
        """SFTP's own rename, which refuses to replace (draft-ietf-secsh-filexfer-02, 6.5).

        OpenSSH makes a second name and removes the first, so that holds against others, too.
        `posix-rename@openssh.com` would replace.
        """
        with self._refusing(writing=True) as session:
            try:
                session.rename(self._path(name.aside), self._path(name.text))
            except OSError as error:
                if error.errno is None and self._exists(name.text):
                    raise Refused(Reason.CARRIER_EXISTS, name=name.text) from error
                raise

    def _remove(self, text: str) -> None:
        with self._refusing(writing=True) as session, contextlib.suppress(FileNotFoundError):
            session.remove(self._path(text))

    def _path(self, text: str) -> str:
        return f"{self._folder.rstrip('/')}/{text}"

    @contextlib.contextmanager
    def _refusing(self, *, writing: bool = False, name: str = "") -> Iterator[paramiko.SFTPClient]:
        """The session, and what goes wrong in it as reasons."""
        session = self._session or self._begin()
        try:
            yield session
        except (paramiko.SSHException, EOFError, TimeoutError) as error:
            raise self._dropped() from error
        except OSError as error:
            raise self._refusal(error, writing=writing, name=name) from error

    def _refusal(self, error: OSError, *, writing: bool, name: str) -> Refused:
        if self._transport is None or not self._transport.is_active():
            return self._dropped()
        if error.errno == errno.ENOENT:
            if name and self._is_there():
                return Refused(Reason.CARRIER_VANISHED, name=name)
            return Refused(Reason.CARRIER_MISSING)
        if error.errno == errno.EACCES:
            return Refused(
                Reason.CARRIER_READ_ONLY if writing else Reason.CARRIER_CREDENTIALS, host=self._host
            )
        return Refused(Reason.CARRIER_FAILED, detail="SFTP")

    def _is_there(self) -> bool:
        with self._refusing() as session:
            try:
                return stat.S_ISDIR(session.stat(self._folder).st_mode or 0)
            except FileNotFoundError:
                return False

    def _dropped(self) -> Refused:
        self.close()
        return Refused(Reason.CARRIER_DROPPED, host=self._host)

    def _begin(self) -> paramiko.SFTPClient:
        """Connect; prove the server; then, and only then, prove ourselves."""
        try:
            line = socket.create_connection(self._server, timeout=CONNECT_SECONDS)
        except OSError as error:
            raise Refused(Reason.CARRIER_UNREACHABLE, host=self._host) from error
        transport = self._transport = paramiko.Transport(line)
        transport.banner_timeout = transport.handshake_timeout = CONNECT_SECONDS
        transport.auth_timeout = transport.channel_timeout = STALL_SECONDS
        try:
            transport.start_client(timeout=CONNECT_SECONDS)
            self._require_host_key(transport.get_remote_server_key())
            self._log_in(transport)
            session = paramiko.SFTPClient.from_transport(transport)
        except paramiko.AuthenticationException as error:
            self.close()
            raise Refused(Reason.CARRIER_CREDENTIALS, host=self._host) from error
        except (paramiko.SSHException, EOFError, OSError) as error:
            raise self._dropped() from error
        except Refused:
            self.close()
            raise
        if session is None:
            raise self._dropped()
        session.get_channel().settimeout(STALL_SECONDS)
        self._session = session
        return session

    def _require_host_key(self, key: paramiko.PKey) -> None:
        shown = fingerprint(key.asbytes())
        if not self._host_key:
            raise Refused(Reason.CARRIER_HOST_KEY, host=self._host, fingerprint=shown)
        if shown != self._host_key:
            raise Refused(
                Reason.CARRIER_HOST_KEY_CHANGED,
                host=self._host,
                fingerprint=shown,
                expected=self._host_key,
            )

    def _log_in(self, transport: paramiko.Transport) -> None:
        if self._key is not None:
            transport.auth_publickey(self._login.user, self._key)
        else:
            transport.auth_password(self._login.user, self._login.secret, fallback=False)


def fingerprint(key: bytes) -> str:
    """A public key as `ssh-keygen -l` prints it."""
    digest = base64.b64encode(hashlib.sha256(key).digest()).decode("ascii")
    return "SHA256:" + digest.rstrip("=")


def _private_key(login: Login) -> paramiko.PKey:
    for kind in _KEYS:
        with contextlib.suppress(paramiko.SSHException, ValueError, TypeError, IndexError):
            return kind.from_private_key(io.StringIO(login.key), password=login.secret or None)
    raise Refused(Reason.CARRIER_KEY)
