"""What carriers on servers promise beyond every carrier's promises: whom they trust, and for what."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from sync.carriers.base import BlobName, Carrier, Found
from sync.carriers.login import Login
from sync.carriers.s3 import Bucket, S3Carrier
from sync.carriers.sftp import SftpCarrier
from sync.carriers.webdav import WebDavCarrier
from sync.errors import Reason, Refused
from tests.support.servers.running import HOST, free_port
from tests.support.servers.scripted import Said, scripted

if TYPE_CHECKING:
    from tests.support.servers.farm import Servers

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

NAME = BlobName.parse("7KQ2M0XR.AGE")
OTHER = BlobName.parse("ABCDEFGH.AGE")
NOBODY = Login("nobody", "wrong")


def put(carrier: Carrier, name: BlobName, data: bytes) -> None:
    digest = hashlib.sha256(data).digest()
    carrier.put_new(name, io.BytesIO(data), sha256=digest, length=len(data))


def refusal(call: Callable[[], object]) -> Refused:
    with pytest.raises(Refused) as refused:
        call()
    return refused.value


def s3(port: int, login: Login = NOBODY, *, scheme: str = "http", ca: str = "") -> S3Carrier:
    bucket = Bucket(f"{scheme}://{HOST}:{port}", "bucket")
    return S3Carrier(bucket, login, ca=ca, now_ms=lambda: 1_790_000_000_000)


def webdav(port: int) -> WebDavCarrier:
    return WebDavCarrier(f"http://{HOST}:{port}/dav/place/", NOBODY)


def test_an_ssh_server_is_told_nothing_before_a_person_compared_its_key(servers: Servers) -> None:
    sshd = servers.sshd
    login, place = Login(sshd.user, key=sshd.key), (HOST, sshd.port)
    with closing(SftpCarrier(place, str(sshd.files), login)) as unknown:
        refused = refusal(unknown.list)
    assert refused.reason is Reason.CARRIER_HOST_KEY
    assert refused.params["fingerprint"] == sshd.host_key

    with closing(SftpCarrier(place, str(sshd.files), login, host_key="SHA256:other")) as changed:
        refused = refusal(changed.list)
    assert refused.reason is Reason.CARRIER_HOST_KEY_CHANGED
    assert refused.params["fingerprint"] == sshd.host_key
    assert refused.params["expected"] == "SHA256:other"

    pinned = SftpCarrier(place, str(sshd.files), login, host_key=str(refused.params["fingerprint"]))
    with closing(pinned):
        assert pinned.list() == []


def test_a_certificate_counts_only_if_its_authority_does(servers: Servers) -> None:
    apache, rclone = servers.apache, servers.rclone
    apache.make("over-tls")
    url = f"https://{HOST}:{apache.tls_port}/dav/over-tls/"
    login = Login("liaison", "a pass phrase: of six words")
    strangers: list[Carrier] = [
        WebDavCarrier(url, login),
        WebDavCarrier(url, login, ca=rclone.authority),
        s3(int(rclone.endpoint.rpartition(":")[2]), scheme="https"),
    ]
    for stranger in strangers:
        with closing(stranger):
            assert refusal(stranger.list).reason is Reason.CARRIER_CERTIFICATE
    with closing(WebDavCarrier(url, login, ca=apache.certificate.authority)) as known:
        put(known, NAME, b"sealed")
        assert known.list() == [Found(NAME, 6)]
    assert refusal(lambda: WebDavCarrier(url, login, ca="none")).reason is Reason.CARRIER_AUTHORITY


def test_wrong_credentials_are_called_so(servers: Servers) -> None:
    sshd, rclone = servers.sshd, servers.rclone
    ssh = (HOST, sshd.port)
    servers.apache.make("closed")
    carriers: list[Carrier] = [
        WebDavCarrier(f"http://{HOST}:{servers.apache.port}/dav/closed/", NOBODY),
        WebDavCarrier(f"http://{HOST}:{servers.apache.port}/dav/closed/", Login()),
        s3(int(rclone.endpoint.rpartition(":")[2]), scheme="https", ca=rclone.authority),
        SftpCarrier(ssh, "/", Login(sshd.user, "wrong"), host_key=sshd.host_key),
        SftpCarrier(ssh, "/", Login("no-such-user", key=sshd.key), host_key=sshd.host_key),
    ]
    for carrier in carriers:
        with closing(carrier):
            assert refusal(carrier.list).reason is Reason.CARRIER_CREDENTIALS
    broken = Login(sshd.user, key="no key")
    assert refusal(lambda: SftpCarrier(ssh, "/", broken)).reason is Reason.CARRIER_KEY


def test_a_server_that_nobody_runs_cannot_be_reached() -> None:
    port = free_port()
    carriers: list[Carrier] = [webdav(port), s3(port), SftpCarrier((HOST, port), "/", NOBODY)]
    for carrier in carriers:
        with closing(carrier):
            assert refusal(carrier.list).reason is Reason.CARRIER_UNREACHABLE


def test_a_place_that_may_only_be_read_says_so_and_keeps_nothing(servers: Servers) -> None:
    apache = servers.apache
    folder = apache.make("read-only")
    (folder / NAME.text).write_bytes(b"sealed")
    url = f"http://{HOST}:{apache.port}/look/read-only/"
    with closing(WebDavCarrier(url, Login("liaison", "a pass phrase: of six words"))) as carrier:
        assert carrier.list() == [Found(NAME, 6)]
        for call in (lambda: put(carrier, OTHER, b"x"), lambda: carrier.delete(NAME)):
            assert refusal(call).reason is Reason.CARRIER_READ_ONLY
    assert [one.name for one in folder.iterdir()] == [NAME.text]


def test_what_the_environment_says_of_proxies_keys_and_endpoints_does_not_count(
    servers: Servers, monkeypatch: pytest.MonkeyPatch
) -> None:
    trap = f"http://{HOST}:{free_port()}"
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "AWS_ENDPOINT_URL"):
        monkeypatch.setenv(name, trap)
        monkeypatch.setenv(name.lower(), trap)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "else")
    monkeypatch.setenv("SSL_CERT_FILE", "/dev/null")
    monkeypatch.setenv("SSH_AUTH_SOCK", "/dev/null")
    for kind in ("webdav", "sftp", "s3"):
        with closing(servers.spot(kind).visit()) as carrier:
            put(carrier, NAME, b"sealed")
            assert carrier.list() == [Found(NAME, 6)]


class LateSource(io.BytesIO):
    """Somebody else takes the name on the server while this is being sent."""

    def __init__(self, data: bytes, taken: Path) -> None:
        super().__init__(data)
        self._taken = taken

    @override
    def read(self, size: int | None = -1, /) -> bytes:
        self._taken.parent.mkdir(parents=True, exist_ok=True)
        self._taken.write_bytes(b"theirs")
        return super().read(size)


@pytest.mark.parametrize("kind", ["webdav", "sftp", "s3 by condition"])
def test_a_name_that_is_taken_in_the_meantime_is_not_replaced(servers: Servers, kind: str) -> None:
    """rclone's object store is left out: it cannot refuse, and what it lacks no client can add."""
    place = servers.spot(kind)
    source = LateSource(b"ours", place.files / NAME.text)
    digest = hashlib.sha256(b"ours").digest()
    with closing(place.visit()) as carrier:
        refused = refusal(lambda: carrier.put_new(NAME, source, sha256=digest, length=4))
    assert refused.reason is Reason.CARRIER_EXISTS
    assert {one.name: one.read_bytes() for one in place.files.iterdir()} == {NAME.text: b"theirs"}


@pytest.mark.parametrize("kind", ["webdav", "sftp"])
def test_only_what_is_unfinished_and_ours_is_tidied_up(servers: Servers, kind: str) -> None:
    place = servers.spot(kind)
    theirs = ("ABCDEFGH.TMP", "7kq2m0xr.tmp", "7KQ2M0XR.TMP.part", "7KQ2M0XR.AGE")
    for name in ("7KQ2M0XR.TMP", *theirs):
        (place.files / name).write_bytes(b"begun")
    with closing(place.visit()) as carrier:
        carrier.discard_unfinished([NAME].__contains__)
    assert {one.name for one in place.files.iterdir()} == set(theirs)


def test_a_redirect_is_refused_and_nobody_else_is_asked() -> None:
    with scripted(lambda *_: Said(200)) as elsewhere:
        away = {"Location": f"http://{HOST}:{elsewhere.port}/dav/place/"}
        with scripted(lambda *_: Said(307, headers=away)) as server:
            for carrier in (webdav(server.port), s3(server.port)):
                with closing(carrier):
                    for call in (
                        carrier.list,
                        lambda: carrier.fetch(NAME, io.BytesIO(), limit=9),  # noqa: B023
                        lambda: put(carrier, NAME, b"sealed"),  # noqa: B023
                    ):
                        assert refusal(call).reason is Reason.CARRIER_REDIRECTED
        assert elsewhere.asked == []


def entry(href: str, size: str = "6") -> str:
    return (
        f"<response><href>{href}</href><propstat><prop><resourcetype/>"
        f"<getcontentlength>{size}</getcontentlength></prop></propstat></response>"
    )


def multistatus(*entries: str) -> Said:
    itself = (
        "<response><href>/dav/place/</href><propstat><prop><resourcetype><collection/>"
        "</resourcetype></prop></propstat></response>"
    )
    body = f'<multistatus xmlns="DAV:">{itself}{"".join(entries)}</multistatus>'
    return Said(207, body.encode())


def objects(*entries: tuple[str, str]) -> Said:
    listed = "".join(f"<Contents><Key>{key}</Key><Size>{n}</Size></Contents>" for key, n in entries)
    return Said(200, f"<ListBucketResult>{listed}</ListBucketResult>".encode())


def test_hostile_listings_yield_our_names_and_nothing_else() -> None:
    names = (
        NAME.text,
        NAME.text,
        "../ABCDEFGH.AGE",
        "sub/ABCDEFGH.AGE",
        "%2e%2e%2fABCDEFGH.AGE",
        "abcdefgh.age",
        "ABCDEFGH.AGE%00",
        "ABCDEFGH.AGE ",
        "CON",
        "x" * 5000,
        "~syncthing~ABCDEFGH.AGE.tmp",
    )
    sizes = ("-1", "1e9", "9" * 400, "", "٣")
    dav = [entry(f"/dav/place/{name}") for name in names]
    dav += [entry("/dav/place/ABCDEFGH.AGE", size) for size in sizes]
    dav += [entry("http://[half/ABCDEFGH.AGE"), entry("/elsewhere/ABCDEFGH.AGE"), "<response/>"]
    with (
        scripted(lambda *_: multistatus(*dav)) as server,
        closing(webdav(server.port)) as carrier,
    ):
        assert carrier.list() == [Found(NAME, 6)]
    keys = [(name, "6") for name in names] + [(OTHER.text, "-1"), (OTHER.text, "٣"), ("", "")]
    with scripted(lambda *_: objects(*keys)) as server, closing(s3(server.port)) as bucket:
        assert bucket.list() == [Found(NAME, 6)]


BOMB = b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'


@pytest.mark.parametrize(
    "body", [b"", b"not XML", BOMB, b"<a>", b"\xff\xfe", b"<a>" * 20_000, bytes(17 << 20)]
)
def test_a_listing_that_is_none_ends_the_visit_and_nothing_else(body: bytes) -> None:
    for make, status in ((webdav, 207), (s3, 200)):
        with (
            scripted(lambda *_: Said(status, body)) as server,  # noqa: B023
            closing(make(server.port)) as carrier,
        ):
            assert refusal(carrier.list).reason is Reason.CARRIER_FAILED


def test_a_listing_that_leads_back_to_itself_comes_to_an_end() -> None:
    page = (
        f"<ListBucketResult><Contents><Key>{NAME.text}</Key><Size>6</Size></Contents>"
        "<NextContinuationToken>again</NextContinuationToken></ListBucketResult>"
    )
    with scripted(lambda *_: Said(200, page.encode())) as server, closing(s3(server.port)) as it:
        assert it.list() == [Found(NAME, 6)]
        assert len(server.asked) == 2
