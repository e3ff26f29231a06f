"""Which of the system's libraries Qt lacks, found out before Qt is imported, and how to install them.

Qt's own word is a loader error or, where only its display part is concerned, an abort. No Qt is imported
here. Run as a module it prints the missing packages of Debian, which is how the tests' machine is set up.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple


class _Packages(NamedTuple):
    debian: str
    fedora: str
    arch: str


# What Qt's widgets, its X11 and its Wayland part are linked to, and where it is found.
_PACKAGES = {
    "libstdc++.so.6": _Packages("libstdc++6", "libstdc++", "gcc-libs"),
    "libz.so.1": _Packages("zlib1g", "zlib", "zlib"),
    "libzstd.so.1": _Packages("libzstd1", "libzstd", "zstd"),
    "libglib-2.0.so.0": _Packages("libglib2.0-0", "glib2", "glib2"),
    "libgthread-2.0.so.0": _Packages("libglib2.0-0", "glib2", "glib2"),
    "libEGL.so.1": _Packages("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL.so.1": _Packages("libgl1", "libglvnd-glx", "libglvnd"),
    "libfontconfig.so.1": _Packages("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype.so.6": _Packages("libfreetype6", "freetype", "freetype2"),
    "libdbus-1.so.3": _Packages("libdbus-1-3", "dbus-libs", "dbus"),
    "libxkbcommon.so.0": _Packages("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libX11.so.6": _Packages("libx11-6", "libX11", "libx11"),
    "libX11-xcb.so.1": _Packages("libx11-xcb1", "libX11-xcb", "libx11"),
    "libxkbcommon-x11.so.0": _Packages("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    "libxcb.so.1": _Packages("libxcb1", "libxcb", "libxcb"),
    "libxcb-cursor.so.0": _Packages("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": _Packages("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so.0": _Packages("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": _Packages("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-randr.so.0": _Packages("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-render.so.0": _Packages("libxcb-render0", "libxcb", "libxcb"),
    "libxcb-render-util.so.0": _Packages("libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    "libxcb-shape.so.0": _Packages("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-shm.so.0": _Packages("libxcb-shm0", "libxcb", "libxcb"),
    "libxcb-sync.so.1": _Packages("libxcb-sync1", "libxcb", "libxcb"),
    "libxcb-util.so.1": _Packages("libxcb-util1", "xcb-util", "xcb-util"),
    "libxcb-xfixes.so.0": _Packages("libxcb-xfixes0", "libxcb", "libxcb"),
    "libxcb-xkb.so.1": _Packages("libxcb-xkb1", "libxcb", "libxcb"),
    "libwayland-client.so.0": _Packages("libwayland-client0", "libwayland-client", "wayland"),
    "libwayland-cursor.so.0": _Packages("libwayland-cursor0", "libwayland-cursor", "wayland"),
}
_ONLY_X11 = ("libxcb-", "libxkbcommon-x11", "libX11-xcb")
_ONLY_WAYLAND = ("libwayland-",)

_COMMANDS = {
    "debian": ("Debian and Ubuntu", "sudo apt install"),
    "fedora": ("Fedora", "sudo dnf install"),
    "arch": ("Arch", "sudo pacman -S"),
}


def missing_libraries(environment: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """The libraries without which Qt's window cannot open here; empty if all is well or cannot be told.

    One load of Qt's display part says that all is well, and costs nothing: it is needed anyway. It asks
    the loader and not a list of files, so a Qt that brings its own libraries raises no false alarm.
    """
    if not sys.platform.startswith("linux"):
        return ()
    platforms = _platforms(environment)
    if not platforms or any(_loads(str(plugin)) for plugin in platforms.values()):
        return ()
    name = next(iter(platforms))
    needed = [library for library in _PACKAGES if _needs(name, library)]
    missing = tuple(library for library in needed if not _loads(library))
    # Unknown to the list above: the loader's own word for it.
    return missing or (Path(_loader_message(str(platforms[name])).partition(":")[0]).name,)


def advice(missing: tuple[str, ...], system: Mapping[str, str] | None = None) -> str:
    """Which libraries are missing, and the line that installs them on this system (else on each we know)."""
    families = _families(_os_release() if system is None else system)
    commands = [command for family in families if (command := _command(family, missing))]
    how = "\n    ".join((" Install them, then start Versus again:", *commands)) if commands else ""
    return f"Versus cannot open its window: this system lacks {', '.join(missing)}.{how}"


def no_screen(environment: Mapping[str, str] = os.environ) -> str:
    """What to say where there is no screen to open a window on; empty where there is one."""
    if not sys.platform.startswith("linux"):
        return ""
    if any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        return ""
    return (
        "Versus cannot open its window: there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is "
        "set). Start it from a graphical session; the commands listed by “versus --help” work without one."
    )


def debian_packages(missing: tuple[str, ...]) -> tuple[str, ...]:
    return _packages("debian", missing)


def _platforms(environment: Mapping[str, str]) -> dict[str, Path]:
    """Qt's display parts that may be used here, by name, the preferred one first."""
    asked = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    names = (asked,) if asked else (("wayland", "xcb") if environment.get("WAYLAND_DISPLAY") else ("xcb",))
    spec = find_spec("PySide6")
    places = spec.submodule_search_locations if spec is not None else None
    folders = [Path(place) / "Qt" / "plugins" / "platforms" for place in places or ()]
    found = {name: folder / f"libq{name}.so" for name in names for folder in folders}
    return {name: plugin for name, plugin in found.items() if plugin.exists()}


def _needs(platform: str, library: str) -> bool:
    if library.startswith(_ONLY_X11):
        return platform == "xcb"
    return platform == "wayland" or not library.startswith(_ONLY_WAYLAND)


def _loads(library: str) -> bool:
    return not _loader_message(library)


def _loader_message(library: str) -> str:
    """Why the library cannot be loaded; empty if it can."""
    try:
        # Not ctypes.CDLL: importing ctypes takes several milliseconds of each start.
        from _ctypes import dlopen
    except ImportError:
        return ""
    try:
        dlopen(library, os.RTLD_LAZY)
    except OSError as error:
        return str(error)
    return ""


def _os_release() -> Mapping[str, str]:
    import platform

    try:
        return platform.freedesktop_os_release()
    except OSError:
        return {}


def _families(system: Mapping[str, str]) -> list[str]:
    """The families of distributions this system belongs to; all that we know if that cannot be told."""
    names = f"{system.get('ID', '')} {system.get('ID_LIKE', '')}".split()
    return [family for family in _COMMANDS if family in names] or list(_COMMANDS)


def _packages(family: str, missing: tuple[str, ...]) -> tuple[str, ...]:
    names = (getattr(_PACKAGES[library], family) for library in missing if library in _PACKAGES)
    return tuple(dict.fromkeys(names))


def _command(family: str, missing: tuple[str, ...]) -> str:
    packages = _packages(family, missing)
    title, command = _COMMANDS[family]
    return f"{command} {' '.join(packages)}  # {title}" if packages else ""


if __name__ == "__main__":
    print(" ".join(debian_packages(missing_libraries())))
