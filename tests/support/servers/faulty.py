"""A line between us and a server that breaks, stalls short and spoils what passes."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from tests.support.servers.running import HOST

_PIECE = 1 << 14


@dataclass
class FaultyLine:
    """Passes bytes on in both directions, until it does not.

    Attributes:
        target: the port of the server behind it.
        drop_after: each connection breaks after so many bytes, of both directions together.
        spoil: bytes that arrive as others when the server sends them.
    """

    target: int
    drop_after: int | None = None
    spoil: bytes = b""
    port: int = 0

    def join(self, client: socket.socket) -> None:
        """Carry one connection."""
        server = socket.create_connection((HOST, self.target))
        left = [self.drop_after if self.drop_after is not None else -1]
        pumps = [
            threading.Thread(target=self._pump, args=(client, server, left)),
            threading.Thread(
                target=self._pump, args=(server, client, left), kwargs={"is_answer": True}
            ),
        ]
        for pump in pumps:
            pump.start()
        for pump in pumps:
            pump.join()
        client.close()
        server.close()

    def _pump(
        self,
        source: socket.socket,
        sink: socket.socket,
        left: list[int],
        *,
        is_answer: bool = False,
    ) -> None:
        with suppress(OSError):
            while data := source.recv(_PIECE):
                if is_answer and self.spoil:
                    data = data.replace(self.spoil, bytes(255 - one for one in self.spoil))
                if left[0] >= 0:
                    data = data[: left[0]]
                    left[0] -= len(data)
                sink.sendall(data)
                if left[0] == 0:
                    break
        for end in (source, sink):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


@contextmanager
def faulty_line(target: int) -> Iterator[FaultyLine]:
    """The line, until the end of the block."""
    line = FaultyLine(target)
    carried: list[threading.Thread] = []
    with socket.create_server((HOST, 0)) as listener:
        line.port = listener.getsockname()[1]

        def accept() -> None:
            with suppress(OSError):
                while True:
                    client, _ = listener.accept()
                    carried.append(threading.Thread(target=line.join, args=(client,)))
                    carried[-1].start()

        accepting = threading.Thread(target=accept)
        accepting.start()
        try:
            yield line
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            accepting.join()
            for one in carried:
                one.join()
