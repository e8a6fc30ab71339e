from __future__ import annotations

import os
from pathlib import Path

import pytest

from liaison.core.errors import Reason, Refused
from liaison.store import files


def leave_unfinished(folder: Path) -> None:
    """Begin a file, and meet an exception."""
    with files.aside(folder) as (_, file):
        file.write(b"half")
        raise KeyError


def test_a_file_is_replaced_whole_and_is_private(tmp_path: Path) -> None:
    final = tmp_path / "a"
    final.write_bytes(b"older")
    files.replace_bytes(final, b"newer")
    assert final.read_bytes() == b"newer"
    assert final.stat().st_mode & 0o777 == files.PRIVATE
    assert list(tmp_path.iterdir()) == [final]


def test_an_unfinished_file_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        leave_unfinished(tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_new_name_never_replaces(tmp_path: Path) -> None:
    (tmp_path / "new").write_bytes(b"new")
    (tmp_path / "there").write_bytes(b"there")
    with pytest.raises(FileExistsError):
        files.name_new(tmp_path / "new", tmp_path / "there")
    assert (tmp_path / "there").read_bytes() == b"there"
    files.name_new(tmp_path / "new", tmp_path / "other")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["other", "there"]


def test_a_disk_without_links_takes_a_new_name_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    (tmp_path / "new").write_bytes(b"new")
    files.name_new(tmp_path / "new", tmp_path / "other")
    (tmp_path / "new").write_bytes(b"newer")
    with pytest.raises(FileExistsError):
        files.name_new(tmp_path / "new", tmp_path / "other")
    assert (tmp_path / "other").read_bytes() == b"new"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
def test_a_full_disk_is_named_when_it_is_found_out(tmp_path: Path) -> None:
    (tmp_path / "full").symlink_to("/dev/full")
    file = (tmp_path / "full").open("wb")
    files.write(file, b"x")
    with pytest.raises(Refused) as refused:
        files.flush(file)
    assert refused.value.reason is Reason.VAULT_FULL
    with pytest.raises(OSError, match="No space"):
        file.close()


def test_only_unfinished_files_are_swept(tmp_path: Path) -> None:
    (tmp_path / "a.tmp").write_bytes(b"")
    (tmp_path / "a.age").write_bytes(b"")
    (tmp_path / "folder.tmp").mkdir()
    files.sweep(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.age", "folder.tmp"]
