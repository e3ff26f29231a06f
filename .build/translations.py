"""The texts of Versus in other languages: `uv run python .build/translations.py` brings them up to date.

It collects every text of the sources in `resources/translations/versus_<language>.ts`, where translators work
(finished translations stay), and makes the `.qm` files that the program reads. Building a wheel makes these
too, where Qt's tools are at hand. The `.qm` files are committed all the same: an isolated build does without
Qt, whose tools need libraries that a bare system lacks, and a test says when they are behind.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
_COLLECT = (
    # Neither line numbers, which change with every edit, nor guesses at what a new text might mean.
    *("-locations", "none", "-no-obsolete"),
    *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext"),
)


class Translations(BuildHookInterface[Any]):
    PLUGIN_NAME = "translations"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - Hatch calls it so
        if tool("lrelease") is None:
            return
        try:
            release_all()
        except RuntimeError as error:
            self.app.display_warning(f"The .qm files are as they were committed. {error}")


def tool(name: str) -> Path | None:
    """One of Qt's programs; None where PySide6 is not installed."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        return None
    path = Path(spec.origin).with_name(name + (".exe" if sys.platform == "win32" else ""))
    return path if path.is_file() else None


def collect(*sheets: Path) -> None:
    """Bring these `.ts` files up to date with the sources."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "desktop_app").rglob("*.py"))
    _run("lupdate", *sources, *_COLLECT, "-ts", *map(str, sheets))


def release(sheet: Path, target: Path) -> None:
    """Make the `.qm` file of a `.ts` file. A file that says the same already is left alone."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / target.name
        _run("lrelease", "-silent", str(sheet), "-qm", str(made))
        content = made.read_bytes()
    if not target.exists() or target.read_bytes() != content:
        # In one step: the program or a test may be reading it.
        beside = target.with_suffix(".new")
        beside.write_bytes(content)
        beside.replace(target)


def release_all() -> None:
    for sheet in sheets():
        release(sheet, sheet.with_suffix(".qm"))


def sheets() -> list[Path]:
    return sorted(FOLDER.glob("versus_*.ts"))


def _run(name: str, *arguments: str) -> None:
    path = tool(name)
    if path is None:
        raise SystemExit(f"{name} comes with PySide6-Essentials, which is not installed here.")
    done = subprocess.run([path, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    print(done.stdout, end="")
    if done.returncode or done.stderr:
        raise RuntimeError(f"{name} ended with {done.returncode}: {done.stderr}")


if __name__ == "__main__":
    collect(*sheets())
    release_all()
