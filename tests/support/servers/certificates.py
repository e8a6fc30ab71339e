"""An authority of our own, and a certificate of its making for this machine."""

from __future__ import annotations

import datetime as dt
import ipaddress
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.support.servers.running import HOST

_BEGIN = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
_END = dt.datetime(2099, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True)
class Certificate:
    """`authority` is PEM; the others are files that a server reads."""

    authority: str
    chain: Path
    key: Path


def make_certificate(folder: Path) -> Certificate:
    """Certify 127.0.0.1, by nobody whom the world knows."""
    root_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root_name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Mission authority")])
    root = (
        _draft(root_name, root_name, root_key.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(root_key, hashes.SHA256())
    )
    host = x509.IPAddress(ipaddress.ip_address(HOST))
    leaf = (
        _draft(
            x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)]), root_name, key.public_key()
        )
        .add_extension(x509.SubjectAlternativeName([host]), critical=False)
        .sign(root_key, hashes.SHA256())
    )
    made = Certificate(_pem(root), folder / "chain.pem", folder / "key.pem")
    made.chain.write_text(_pem(leaf) + _pem(root))
    made.key.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return made


def _draft(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(_BEGIN)
        .not_valid_after(_END)
    )


def _pem(certificate: x509.Certificate) -> str:
    return certificate.public_bytes(serialization.Encoding.PEM).decode()
