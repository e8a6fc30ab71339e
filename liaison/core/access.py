"""What opens a place on a server; kept in the vault alone."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Access:
    """What opens a place. Secrets are never part of what prints it.

    Attributes:
        user: the name; an access key's id for S3.
        secret: the password; for S3 the secret key; with `key` what unlocks that.
        key: an SSH private key as OpenSSH writes it.
        host_key: the SSH server's key as `SHA256:…`, compared by a person.
        authority: certificates (PEM) of the only authorities that count there; "" for the world's.
    """

    user: str = ""
    secret: str = field(default="", repr=False)
    key: str = field(default="", repr=False)
    host_key: str = ""
    authority: str = field(default="", repr=False)

    def over(self, former: Access) -> Access:
        """This, and what `former` has where this has nothing."""
        given = {name: value for name, value in asdict(self).items() if value}
        return replace(former, **given)
