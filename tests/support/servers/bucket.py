"""Runs localbucket as S3 is: of an upload that breaks off, nothing is kept (its error `IncompleteBody`).

As it comes, it keeps what it got, at a moment of its own, which may be after its client tidied up.
"""

from __future__ import annotations

from http import HTTPStatus

from localbucket import S3Error, S3Handler, main

_read_body = S3Handler._read_body


def _whole_body(handler: S3Handler) -> bytes:
    body = _read_body(handler)
    if len(body) < int(handler.headers.get("Content-Length") or 0):
        raise S3Error(HTTPStatus.BAD_REQUEST, "IncompleteBody", "The upload broke off.")
    return bytes(body)


if __name__ == "__main__":
    S3Handler._read_body = _whole_body
    main()
