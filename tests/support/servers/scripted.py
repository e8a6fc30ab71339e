"""An HTTP server that says exactly what a test wants a hostile one to say."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from typing_extensions import override

from tests.support.servers.running import HOST


@dataclass(frozen=True)
class Said:
    """An answer."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class Scripted:
    """`asked` has every request that came, as method and path."""

    answer: Callable[[str, str], Said]
    port: int = 0
    asked: list[tuple[str, str]] = field(default_factory=list)


@contextmanager
def scripted(answer: Callable[[str, str], Said]) -> Iterator[Scripted]:
    """The server, until the end of the block."""
    script = Scripted(answer)

    class Handler(BaseHTTPRequestHandler):
        def __getattr__(self, name: str) -> Callable[[], None]:
            if name.startswith("do_"):
                return self._say
            raise AttributeError(name)

        def _say(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            script.asked.append((self.command, self.path))
            said = script.answer(self.command, self.path)
            self.send_response(said.status)
            for name, value in {"Content-Length": str(len(said.body)), **said.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(said.body)

        @override
        def log_message(self, *_: object) -> None:
            """Nobody reads it."""

    with ThreadingHTTPServer((HOST, 0), Handler) as server:
        script.port = server.server_port
        serving = threading.Thread(target=server.serve_forever, args=(0.01,))
        serving.start()
        try:
            yield script
        finally:
            server.shutdown()
            serving.join()
