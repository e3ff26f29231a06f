"""Files that are no TOML, no text, or no files."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from desktop_app.formats.deck_toml import parse_toml, read_toml
from desktop_app.formats.limits import TEXT_FILE
from tests.formats.test_deck_toml_faults import GOOD

SYNTAX = [
    (b"", 0, "This file is empty."),
    (b" \n\n\t", 0, "This file is empty."),
    (b"\xef\xbb\xbf", 0, "This file is empty."),
    (b'a = 1\nb = "caf\xe9"\n', 2, "Save the file with the encoding UTF-8"),
    ("a = 1".encode("utf-16"), 0, "encoding UTF-16"),
    (b'a = 1\n\nb = "a\0b"\n', 3, "NUL"),
    (b"a = 1\nb\n", 2, "an equals sign and a value"),
    (b"a = 1\nb = yes\n", 2, "no value"),
    (b"a = 1\n= 3\n", 2, "neither a key"),
    (b"a = 1\na = 2\n", 2, "given before"),
    (b"[a]\nb = 1\n[a]\n", 3, "heading was given before"),
    (b"a = 1\nd = 2026-13-03\n", 2, "no such date"),
    (b'a = ["x" "y"]\n', 1, "commas between"),
    (b"a = { b = 1\n}\n", 1, "Braces are not closed"),
    (b'a = "x\nb = 1\n', 1, "not closed on its line"),
    (b'a = 1\nb = """x\ny\n', 2, "begins on this line and never ends"),
    (b"a = 1\nb = '''x\n[[[y\n", 2, "begins on this line and never ends"),
    (b'a = "C:\\new\\quark"\n', 1, "backslash in a text must be doubled"),
    (b'a = "x" y\n', 1, "goes on after its value"),
    (b"[a\nb = 1\n", 1, "same brackets"),
    (b"a = 1\n\xc3\xa4 = 1\n", 2, "put any other in quotation marks"),
    ("[sides.führung]\n".encode(), 1, "put any other in quotation marks"),
    (b"[sides.a b]\n", 1, "put any other in quotation marks"),
    (b"a = 1\na b = 1\n", 2, "put any other in quotation marks"),
    (b"a = " + b"1" * 5000, 0, "too large"),
    (b"a = 1\nb = " + b"[" * 65, 2, "nested 65 deep"),
    (b"[" * 200_000, 1, "nested 200000 deep"),
    (b"{" * 200_000, 1, "nested 200000 deep"),
    (b"a = " + b"[" * 20_000 + b"]" * 20_000, 1, "nested 20000 deep"),
]


@pytest.mark.parametrize(("data", "line", "words"), SYNTAX, ids=[words for _, _, words in SYNTAX])
def test_what_is_no_toml_is_told_in_plain_words(data: bytes, line: int, words: str) -> None:
    result = parse_toml(data, "deck.toml")
    assert result.deck is None
    (found,) = result.problems
    assert found.line == line
    assert words in found.message


def test_brackets_inside_texts_and_remarks_do_not_count() -> None:
    text = "# " + "[" * 100 + "\n" + GOOD.replace("A firm.", "[" * 100)
    assert parse_toml(text.encode(), "deck.toml").deck is not None


@pytest.mark.parametrize("start", ['"""', "'''", '"', "'", "[", "{", "\\", '"""\n"', "#", "a=["])
def test_floods_of_marks_are_read_in_one_pass(start: str) -> None:
    assert parse_toml((start * 100_000).encode(), "deck.toml").problems


def test_deep_keys_are_no_crash() -> None:
    text = GOOD + "[[workshops]]\n" + ".".join("a" * 900) + " = 1\n"
    (found,) = parse_toml(text.encode(), "deck.toml").problems
    assert "nested too deep" in found.message


def test_windows_line_ends_and_byte_order_mark_are_read() -> None:
    result = parse_toml(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode(), "deck.toml")
    assert result.problems == ()


def _only_problem(path: Path) -> str:
    result = read_toml(path)
    assert result.deck is None
    (found,) = result.problems
    assert found.file == path.name
    return found.message


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    assert _only_problem(tmp_path / "none.toml") == "There is no file of this name."


def test_a_folder_is_told(tmp_path: Path) -> None:
    assert "folder" in _only_problem(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    assert "pipe" in _only_problem(tmp_path / "pipe.toml")


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="permissions do not keep this user from reading"
)
def test_a_forbidden_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "deck.toml"
    path.write_text(GOOD)
    path.chmod(0)
    assert "not allowed" in _only_problem(path)


def test_a_file_that_is_too_large_is_told(tmp_path: Path) -> None:
    path = tmp_path / "deck.toml"
    with path.open("wb") as file:
        file.truncate(TEXT_FILE + 1)
    assert "larger than 64 MB" in _only_problem(path)


def test_a_name_with_a_nul_is_told() -> None:
    assert "cannot be read" in read_toml(Path("a\0.toml")).problems[0].message
