"""Every broken or hostile file ends in what a person should be told, quickly and in little memory."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.formats import limits
from desktop_app.formats.registry import read_file
from tests.formats.hostile.corpus import ANKI, SHEETS, TEXTS, Case
from tests.running import finished, python

SECONDS = 10 * 4
"""Ten, and four times that where the machine is shared."""

READ_AND_TELL = """
import resource, sys
from pathlib import Path
from desktop_app.formats.registry import read_file
with read_file(Path(sys.argv[1])):
    pass
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    monkeypatch.setattr(limits, "MOST_SECONDS", SECONDS)
    yield place
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("case", [*ANKI, *SHEETS, *TEXTS], ids=lambda case: case.name)
def test_what_a_file_ends_in(case: Case, tmp_path: Path, temporary: Path) -> None:
    path = tmp_path / "theirs" / case.name
    path.parent.mkdir()
    case.make(path)
    with read_file(path) as found:
        told = [problem.message for problem in found.foreign.problems]
        told += [notice.reason for notice in found.foreign.notices]
        assert any(case.told in each for each in told) or not case.told
        assert bool(found.foreign.decks) == (case.is_read or not case.told)
        assert all(problem.file == case.name for problem in found.foreign.problems)
        assert all(found.media_path(media).is_relative_to(temporary) for media in found.foreign.media)
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell what a child has used")
@pytest.mark.parametrize("name", ["bomb.apkg", "zstd bomb.apkg", "long field.apkg", "rows.csv", "quotes.csv"])
def test_no_file_makes_its_child_use_much_memory(name: str, tmp_path: Path, temporary: Path) -> None:
    """Read by a small process of its own: a child counts the memory of whoever starts it, and the most any
    child ever used is kept."""
    (case,) = (each for each in (*ANKI, *SHEETS) if each.name == name)
    case.make(tmp_path / name)
    reader = python("-c", READ_AND_TELL, tmp_path / name, env={**os.environ, "TMPDIR": str(temporary)})
    said = finished(reader)
    assert said.status == 0, said.err
    unit = 1 if sys.platform == "darwin" else limits.KILOBYTE
    assert int(said.out) * unit < limits.MEMORY_IN_USE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
@pytest.mark.parametrize("name", ["a.apkg", "a.csv", "a.toml", "a.xlsx", "a"])
def test_a_pipe_is_refused(name: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / name)
    with read_file(tmp_path / name) as found:
        (problem,) = found.foreign.problems
    assert "device or a pipe" in problem.message


@pytest.mark.skipif(sys.platform == "win32", reason="devices are no files there")
@pytest.mark.parametrize("name", ["a.apkg", "a.csv", "a.toml"])
def test_a_link_to_a_device_is_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / name).symlink_to("/dev/zero")
    with read_file(tmp_path / name) as found:
        (problem,) = found.foreign.problems
    assert "device or a pipe" in problem.message


@pytest.mark.parametrize(
    ("name", "megabytes"), [("a.toml", 65), ("a.csv", 65), ("a.xlsx", 101), ("a.apkg", 2049)]
)
def test_a_file_too_large_is_refused_unread(name: str, megabytes: int, tmp_path: Path) -> None:
    """It takes up no room: most of it is a hole."""
    head = b"a,b\n" if name.endswith("csv") else b""
    with (tmp_path / name).open("wb") as file:
        file.write(head)
        file.truncate(megabytes * limits.MEGABYTE)
    with read_file(tmp_path / name) as found:
        assert len(found.foreign.problems) == 1
        assert found.foreign.decks == ()
