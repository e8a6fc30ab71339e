"""The examples that Amazon prints with its signature, to the letter.

Source: "Authenticating Requests: Using the Authorization Header (AWS Signature Version 4)",
Amazon S3 API Reference, signature calculation examples.
"""

from __future__ import annotations

import calendar
import hashlib

import httpx
import pytest

from sync.carriers.login import Login
from sync.carriers.sigv4 import PAYLOAD, SigV4

LOGIN = Login("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
AT_MS = calendar.timegm((2013, 5, 24, 0, 0, 0)) * 1000
HOST = "https://examplebucket.s3.amazonaws.com"
WELCOME = b"Welcome to Amazon S3."


@pytest.mark.parametrize(
    ("method", "path", "headers", "signature"),
    [
        (
            "GET",
            "/test.txt",
            {"Range": "bytes=0-9"},
            "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
        ),
        (
            "PUT",
            "/test%24file.text",
            {
                "Date": "Fri, 24 May 2013 00:00:00 GMT",
                "x-amz-storage-class": "REDUCED_REDUNDANCY",
                PAYLOAD: hashlib.sha256(WELCOME).hexdigest(),
            },
            "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
        ),
        (
            "GET",
            "/?lifecycle",
            {},
            "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
        ),
        (
            "GET",
            "/?max-keys=2&prefix=J",
            {},
            "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
        ),
    ],
)
def test_requests_are_signed_as_amazon_prints_it(
    method: str, path: str, headers: dict[str, str], signature: str
) -> None:
    request = httpx.Request(method, HOST + path, headers=headers)
    auth = SigV4(LOGIN, region="us-east-1", now_ms=lambda: AT_MS)
    signed = next(auth.auth_flow(request))
    assert signed.headers["Authorization"].endswith(f"Signature={signature}")
    assert LOGIN.secret not in str(signed.headers.raw)
