from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.ui import system_libraries
from desktop_app.ui.system_libraries import advice, debian_packages, missing_libraries, no_screen

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lacks libraries")

ABSENT = "libabsent-from-everywhere.so.7"


@pytest.fixture
def broken_qt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A Qt whose display parts cannot be loaded, because a library is missing."""
    plugins = tmp_path / "PySide6" / "Qt" / "plugins" / "platforms"
    plugins.mkdir(parents=True)
    (tmp_path / "PySide6" / "__init__.py").touch()
    for name in ("xcb", "wayland", "offscreen"):
        (plugins / f"libq{name}.so").write_text("no library")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setitem(sys.modules, "PySide6", None)  # or the loaded one would answer
    monkeypatch.delitem(sys.modules, "PySide6")
    absent = system_libraries._Packages("libabsent7", "absent-libs", "absent")
    monkeypatch.setitem(system_libraries._PACKAGES, ABSENT, absent)


def test_nothing_is_missing_where_the_tests_run() -> None:
    assert missing_libraries({"QT_QPA_PLATFORM": "offscreen"}) == ()


@pytest.mark.usefixtures("broken_qt")
@pytest.mark.parametrize(
    "environment", [{"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "offscreen:x=1"}]
)
def test_what_cannot_be_loaded_is_named(environment: dict[str, str]) -> None:
    assert ABSENT in missing_libraries(environment)


@pytest.mark.usefixtures("broken_qt")
def test_libraries_of_another_display_are_not_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    packages = system_libraries._PACKAGES
    monkeypatch.setitem(packages, "libxcb-absent.so.1", packages[ABSENT])
    monkeypatch.setitem(packages, "libwayland-absent.so.1", packages[ABSENT])
    assert "libxcb-absent.so.1" not in missing_libraries({"QT_QPA_PLATFORM": "offscreen"})
    assert "libwayland-absent.so.1" not in missing_libraries({"DISPLAY": ":0"})
    assert "libxcb-absent.so.1" in missing_libraries({"DISPLAY": ":0"})


@pytest.mark.usefixtures("broken_qt")
def test_a_library_unknown_to_us_is_named_as_the_loader_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "_PACKAGES", {})
    assert missing_libraries({"DISPLAY": ":0"}) == ("libqxcb.so",)


def test_a_platform_that_is_not_shipped_is_left_to_qt() -> None:
    assert missing_libraries({"QT_QPA_PLATFORM": "unheard-of"}) == ()


@pytest.mark.parametrize(
    ("system", "line"),
    [
        ({"ID": "debian"}, "sudo apt install libegl1 libglib2.0-0  # Debian and Ubuntu"),
        (
            {"ID": "mint", "ID_LIKE": "ubuntu debian"},
            "sudo apt install libegl1 libglib2.0-0  # Debian and Ubuntu",
        ),
        ({"ID": "fedora"}, "sudo dnf install libglvnd-egl glib2  # Fedora"),
        ({"ID": "arch"}, "sudo pacman -S libglvnd glib2  # Arch"),
    ],
)
def test_advice_is_one_line_for_this_system(system: dict[str, str], line: str) -> None:
    missing = ("libEGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0")
    first, *rest = advice(missing, system).splitlines()
    assert "this system lacks libEGL.so.1, libglib-2.0.so.0, libgthread-2.0.so.0." in first
    assert [each.strip() for each in rest] == [line]


def test_advice_for_an_unknown_system_has_all_lines() -> None:
    assert len(advice(("libEGL.so.1",), {}).splitlines()) == 4


def test_advice_on_a_library_unknown_to_us_just_names_it() -> None:
    assert advice((ABSENT,), {}) == f"Versus cannot open its window: this system lacks {ABSENT}."


def test_packages_are_named_once() -> None:
    assert debian_packages(("libglib-2.0.so.0", "libgthread-2.0.so.0", ABSENT)) == ("libglib2.0-0",)


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_screen_is_seen(name: str) -> None:
    assert no_screen({name: "something"}) == ""


def test_no_screen_is_said_in_plain_words() -> None:
    assert "there is no screen here" in no_screen({})


def test_looking_for_libraries_loads_no_qt() -> None:
    program = (
        "import sys; from desktop_app.ui.system_libraries import missing_libraries; missing_libraries();"
        "sys.exit('PySide6' in sys.modules or 'ctypes' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False, timeout=60).returncode == 0


def test_as_a_program_it_prints_the_missing_packages() -> None:
    module = "desktop_app.ui.system_libraries"
    done = subprocess.run(
        [sys.executable, "-m", module], capture_output=True, text=True, check=True, timeout=60
    )
    assert (done.stdout, done.stderr) == ("\n", "")
