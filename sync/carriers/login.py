"""Who we are at a server. What is secret is never part of what prints it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Login:
    """A user's name and what proves it.

    Attributes:
        user: the name; an access key's id for S3.
        secret: the password; for S3 the secret key; with `key` what unlocks that.
        key: an SSH private key as OpenSSH writes it.
    """

    user: str = ""
    secret: str = field(default="", repr=False)
    key: str = field(default="", repr=False)
