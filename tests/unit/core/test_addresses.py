from __future__ import annotations

import pytest

from liaison.core.addresses import is_address, parse_address
from liaison.core.errors import Reason, Refused


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("WebDAVs://Cloud.Example.org/remote.php/dav/files/hub/", None),
        ("webdavs://h/a b", "webdavs://h/a%20b"),
        ("webdavs://h/a%20b/", "webdavs://h/a%20b"),
        ("webdavs://h", "webdavs://h"),
        ("webdav://127.0.0.1:8080/dav", "webdav://127.0.0.1:8080/dav"),
        ("webdav://[::1]:8080/dav", "webdav://[::1]:8080/dav"),
        ("sftp://h:2222/~/bundles", "sftp://h:2222/~/bundles"),
        ("s3://h/bucket/pre/fix?region=eu-west-1", "s3://h/bucket/pre/fix?region=eu-west-1"),
        ("s3+http://localhost:9000/bucket", "s3+http://localhost:9000/bucket"),
    ],
)
def test_an_address_is_kept_in_one_spelling(typed: str, kept: str | None) -> None:
    expected = kept or "webdavs://cloud.example.org/remote.php/dav/files/hub"
    assert is_address(typed)
    assert str(parse_address(typed)) == expected
    assert str(parse_address(expected)) == expected


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("ftp://h/x", Reason.EXCHANGE_LOCATION),
        ("https://h/x", Reason.EXCHANGE_LOCATION),
        ("webdavs://user@h/x", Reason.ADDRESS_SECRET),
        ("webdavs://user:secret@h/x", Reason.ADDRESS_SECRET),
        ("sftp://:secret@h/x", Reason.ADDRESS_SECRET),
        ("webdav://h/x", Reason.ADDRESS_PLAIN),
        ("webdav://127.0.0.1.example.org/x", Reason.ADDRESS_PLAIN),
        ("s3+http://10.0.0.1/b", Reason.ADDRESS_PLAIN),
        ("s3://h", Reason.ADDRESS_MALFORMED),
        ("webdavs:///x", Reason.ADDRESS_MALFORMED),
        ("webdavs://h:port/x", Reason.ADDRESS_MALFORMED),
        ("webdavs://h/a/../b", Reason.ADDRESS_MALFORMED),
        ("webdavs://h/a/%2e%2e/b", Reason.ADDRESS_MALFORMED),
        ("webdavs://h/a%0d%0ab", Reason.ADDRESS_MALFORMED),
        ("webdavs://h/a//b", Reason.ADDRESS_MALFORMED),
        ("webdavs://h/a?token=secret", Reason.ADDRESS_MALFORMED),
        ("webdavs://h/a#b", Reason.ADDRESS_MALFORMED),
        ("webdavs://h i/a", Reason.ADDRESS_MALFORMED),
        ("webdavs://[::1/a", Reason.ADDRESS_MALFORMED),
    ],
)
def test_what_is_wrong_with_an_address_is_named_and_no_secret_repeated(
    typed: str, reason: Reason
) -> None:
    with pytest.raises(Refused) as refused:
        parse_address(typed)
    assert refused.value.reason is reason
    assert "secret" not in repr(refused.value.params)


@pytest.mark.parametrize("folder", ["/media/stick", "C:\\bundles", "c://x", "share", "./a:b"])
def test_folders_are_no_addresses(folder: str) -> None:
    assert not is_address(folder)
