"""X servers with two screens that can be pulled out, as far as this machine can run them."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

_LAPTOP = ("--setmonitor", "LAPTOP", "1024/270x768/203+0+0", "screen")
_WALL = ("--setmonitor", "WALL", "1920/508x1080/285+1024+0", "none")
_DUMMY = """\
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-200
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1920x1080" "1024x768"
    Virtual 4096 2160
  EndSubSection
EndSection
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoEnableDevices" "false"
EndSection
"""
_DRIVERS = Path("/usr/lib/xorg/modules/drivers")


@contextmanager
def monitors() -> Iterator[str]:
    """Parts of one large picture, cut into two monitors; gives the display's name.

    What takes a monitor away and puts it back is `xrandr --delmonitor` and `--setmonitor`.
    """
    _need("Xvfb", "xrandr")
    words = ["Xvfb", "-screen", "0", "2944x1080x24"]
    with _server(words) as display:
        _xrandr(display, *_LAPTOP)
        _xrandr(display, *_WALL)
        yield display


@contextmanager
def outputs(folder: Path) -> Iterator[str]:
    """A graphics card with two outputs, and a window manager; gives the display's name.

    An output goes and comes with `xrandr --output NAME --off` and `--mode`, as when a cable is pulled.
    """
    _need("Xorg", "xrandr", "openbox")
    if not (_DRIVERS / "dummy_drv.so").exists():
        pytest.skip("needs the dummy driver of Xorg")
    (folder / "dummy.conf").write_text(_DUMMY, encoding="utf-8")
    words = ["Xorg", "-config", str(folder / "dummy.conf"), "-logfile", str(folder / "xorg.log")]
    with _server(words) as display, ExitStack() as ending:
        outputs = _xrandr(display)
        if "DUMMY1" not in outputs:
            pytest.skip("needs a dummy driver with more than one output")
        _xrandr(display, "--addmode", "DUMMY1", "1920x1080")
        _xrandr(display, "--output", "DUMMY0", "--mode", "1024x768", "--pos", "0x0", "--primary")
        _xrandr(display, "--output", "DUMMY1", "--mode", "1920x1080", "--pos", "1024x0")
        manager = subprocess.Popen(
            ["openbox"], env=_at(display), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        ending.callback(_end, manager)
        yield display


def _need(*programs: str) -> None:
    missing = [each for each in programs if shutil.which(each) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")


@contextmanager
def _server(words: list[str]) -> Iterator[str]:
    """A server at the first free display. Without `-noreset` it forgets its monitors with its last client."""
    reading, writing = os.pipe()
    words = [*words, "-noreset", "-nolisten", "tcp", "-displayfd", str(writing)]
    server = subprocess.Popen(words, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            pytest.skip(f"{words[0]} does not start here")
        yield f":{number}"
    finally:
        _end(server)


def _xrandr(display: str, *words: str) -> str:
    done = subprocess.run(
        ["xrandr", *words], env=_at(display), check=True, capture_output=True, text=True, timeout=60
    )
    return done.stdout


def _at(display: str) -> dict[str, str]:
    return {**os.environ, "DISPLAY": display}


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait(30)
