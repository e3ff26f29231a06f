"""A child process may do what it likes: the program goes on, says why, and nothing is left behind."""

from __future__ import annotations

import os
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.formats.base import ReadOptions
from desktop_app.formats.child_reading import in_child
from desktop_app.formats.files import UnreadableFile
from desktop_app.formats.sandbox import Watch
from desktop_app.paths import DATA_DIR_VARIABLE
from desktop_app.progress import Cancelled, Silent
from tests.formats.hostile import misbehaving

IMPATIENT = Watch(quiet=1.0, most=2.0)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "somebody's" / "file.txt"
    path.parent.mkdir()
    path.write_text("content")
    return path


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the folders of the children are made. In the end none of them is there any more."""
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    yield place
    assert list(place.iterdir()) == []


class Impatient:
    def step(self, done: int, total: int = 0) -> None:  # noqa: ARG002 - it does not look
        raise Cancelled


def run(function: Callable[..., Any], file: Path, encoding: str = "") -> Any:
    return in_child(function, file, ReadOptions(encoding=encoding), Silent(), IMPATIENT)


def why(function: Callable[..., Any], file: Path) -> str:
    with pytest.raises(UnreadableFile) as caught:
        run(function, file)
    return str(caught.value.sentence)


def test_what_a_child_found_comes_back(file: Path, temporary: Path) -> None:
    text, encoding, place, *_ = run(misbehaving.well, file, "latin-1")
    assert (text, encoding) == ("CONTENT", "latin-1")
    assert Path(place).parent == temporary


def test_a_child_knows_neither_data_folder_nor_environment(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATA_DIR_VARIABLE, str(tmp_path))
    monkeypatch.setenv("A_SECRET", "x")
    _, _, _, *names = run(misbehaving.well, file)
    assert not {DATA_DIR_VARIABLE, "A_SECRET"} & set(names)


def test_progress_is_passed_on(file: Path) -> None:
    class Noted(list[tuple[int, int]]):
        def step(self, done: int, total: int = 0) -> None:
            self.append((done, total))

    noted = Noted()
    in_child(misbehaving.well, file, ReadOptions(), noted)
    assert (1, 2) in noted


def test_cancel_ends_the_child(file: Path) -> None:
    with pytest.raises(Cancelled):
        in_child(misbehaving.hang, file, ReadOptions(), Impatient())


@pytest.mark.parametrize(
    ("function", "sentence"),
    [
        (misbehaving.refuse, "There is no deck in it."),
        (misbehaving.hang, "for 1 seconds there was no progress"),
        (misbehaving.never_end, "took longer than"),
        (misbehaving.leave, "ended unexpectedly (status 3)"),
        (misbehaving.overflow, "not as Versus expects it (RecursionError, "),
        (misbehaving.wrong_type, "cannot be used: int in place of str"),
    ],
)
def test_whatever_becomes_of_it_is_told_in_a_sentence(
    file: Path, function: Callable[..., Any], sentence: str
) -> None:
    assert sentence in why(function, file)


def test_a_fault_is_told_without_what_the_file_holds(file: Path) -> None:
    said = why(misbehaving.fail, file)
    assert "KeyError" in said
    assert "the text of a card" not in said


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no signals")
def test_a_crash_is_told_by_its_signal(file: Path) -> None:
    assert "(SIGABRT)" in why(misbehaving.abort, file)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux limits the address space")
def test_memory_is_limited(file: Path) -> None:
    with pytest.raises(UnreadableFile, match="more than 1024 MB of memory"):
        in_child(misbehaving.eat_memory, file, ReadOptions(), Silent())


def test_what_a_library_prints_is_not_taken_for_news(file: Path) -> None:
    assert run(misbehaving.print_much, file) == "said"


def test_nonsense_in_place_of_news_ends_it(file: Path) -> None:
    assert "it wrote nonsense" in why(misbehaving.talk_nonsense, file)


def test_nothing_can_be_written_outside_the_folder(file: Path) -> None:
    *outside, inside = run(misbehaving.write_outside, file)
    assert (set(outside), inside) == ({"refused"}, "done")
    assert [each.name for each in file.parent.iterdir()] == [file.name]


def test_no_other_file_can_be_read(file: Path) -> None:
    (file.parent / "secret.txt").write_text("x")
    (file.parent.parent / "temporary" / "secret.txt").write_text("x")
    assert run(misbehaving.read_others, file) == ("refused", "refused", "done")
    (file.parent.parent / "temporary" / "secret.txt").unlink()


def test_nobody_can_be_reached(file: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        said = run(misbehaving.reach_out, file, str(server.getsockname()[1]))
        assert set(said) == {"refused"}
        with pytest.raises(BlockingIOError):
            server.accept()


@pytest.mark.parametrize("kind", ["folder", "pipe", "device", "missing"])
def test_no_child_is_started_for_what_is_no_file(tmp_path: Path, kind: str) -> None:
    path = {"folder": tmp_path, "device": Path("/dev/zero")}.get(kind, tmp_path / kind)
    if kind == "pipe":
        getattr(os, "mkfifo", lambda _: pytest.skip("no pipes here"))(path)
    assert why(misbehaving.abort, path) != ""
    assert "unexpectedly" not in why(misbehaving.abort, path)
