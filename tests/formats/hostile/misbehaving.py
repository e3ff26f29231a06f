"""Functions that a child process runs in place of a reader: each does what a file must never bring about."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

from desktop_app.domain.phrases import phrase
from desktop_app.formats.base import ReadOptions
from desktop_app.formats.files import UnreadableFile
from desktop_app.progress import Progress


def well(path: Path, options: ReadOptions, progress: Progress) -> tuple[str, ...]:
    progress.step(1, 2)
    return path.read_text().upper(), options.encoding, str(Path.cwd()), *sorted(os.environ)


def refuse(path: Path, options: ReadOptions, progress: Progress) -> str:
    raise UnreadableFile(phrase("There is no {thing} in it.", thing="deck"))


def fail(path: Path, options: ReadOptions, progress: Progress) -> str:
    raise KeyError("the text of a card")


def hang(path: Path, options: ReadOptions, progress: Progress) -> str:
    while True:
        pass


def never_end(path: Path, options: ReadOptions, progress: Progress) -> str:
    while True:
        progress.step(1, 2)


def abort(path: Path, options: ReadOptions, progress: Progress) -> str:
    os.abort()


def leave(path: Path, options: ReadOptions, progress: Progress) -> str:
    os._exit(3)


def eat_memory(path: Path, options: ReadOptions, progress: Progress) -> str:
    eaten = []
    while True:
        eaten.append(bytearray(2**24))


def overflow(path: Path, options: ReadOptions, progress: Progress) -> str:
    return overflow(path, options, progress)


def print_much(path: Path, options: ReadOptions, progress: Progress) -> str:
    for _ in range(100):
        print('{"done": true}' * 1000)
        print("noise" * 10000, file=sys.stderr)
    return "said"


def talk_nonsense(path: Path, options: ReadOptions, progress: Progress) -> str:
    for descriptor in range(3, 12):
        try:
            os.write(descriptor, b"[" * 70_000 + b"\n")
        except OSError:
            continue
    return ""


def write_outside(path: Path, options: ReadOptions, progress: Progress) -> tuple[str, ...]:
    """What came of each way of leaving something beside the file."""
    target = path.parent / "left"
    return (
        _tried(lambda: target.write_text("x")),
        _tried(lambda: os.close(os.open(target, os.O_CREAT | os.O_WRONLY))),
        _tried(target.mkdir),
        _tried(lambda: path.rename(target)),
        _tried(path.unlink),
        _tried(lambda: Path("link").symlink_to(path)),
        _tried(lambda: Path("inside").write_text("x")),
    )


def read_others(path: Path, options: ReadOptions, progress: Progress) -> tuple[str, ...]:
    return (
        _tried((path.parent / "secret.txt").read_text),
        _tried((Path("..") / "secret.txt").read_text),
        _tried(path.read_text),
    )


def reach_out(path: Path, options: ReadOptions, progress: Progress) -> tuple[str, ...]:
    """To an address of this machine, which would answer."""
    port = int(options.encoding)
    return (
        _tried(lambda: socket.create_connection(("127.0.0.1", port))),
        _tried(lambda: urllib.request.urlopen(f"http://127.0.0.1:{port}/")),
        _tried(lambda: subprocess.run([sys.executable, "-c", ""], check=True)),
        _tried(lambda: os.system("true")),
    )


def wrong_type(path: Path, options: ReadOptions, progress: Progress) -> str:
    return 5  # type: ignore[return-value]


def _tried(act: object) -> str:
    try:
        act()  # type: ignore[operator]
    except OSError as error:
        return "refused" if isinstance(error, PermissionError) or "not allowed" in str(error) else str(error)
    return "done"
