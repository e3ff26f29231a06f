"""The layers point one way: the table of the house style, read from every import, lazy ones included."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import desktop_app

PACKAGE = Path(desktop_app.__file__).parent
LEAVES = {"paths", "progress"}
COMMANDS = (
    "cli_backup",
    "cli_draft",
    "cli_import",
    "cli_learner",
    "cli_merge",
    "cli_optimize",
    "cli_results",
    "cli_safety",
    "cli_workshop",
)
BELOW_WINDOWS = {"domain", "scheduling", "formats", "study", "storage"}

# What each part may import of the others, itself and the leaves aside.
MAY_KNOW = {
    "paths": set(),
    "progress": set(),
    "domain": set(),
    "scheduling": {"domain"},
    "formats": {"domain"},
    "study": {"domain", "scheduling", "formats"},
    "storage": {"domain", "study.copies", "study.ports", "study.rows"},
    "ui": {"domain", "study"},
    "logs": {"domain"},
    "compose": BELOW_WINDOWS,
    "cli": {*BELOW_WINDOWS, "compose", "app", *COMMANDS},
    **{each: {*BELOW_WINDOWS, "compose"} for each in COMMANDS},
    # What draws a PDF, and only where one is asked for.
    "cli_import": {*BELOW_WINDOWS, "compose", "ui.printing"},
    "cli_workshop": {*BELOW_WINDOWS, "compose", "cli_results", "ui.printing"},
    "app": {*BELOW_WINDOWS, "compose", "logs", "restarting", "ui"},
    "restarting": {*BELOW_WINDOWS, "compose", "ui"},
    "__init__": set(),
    "__main__": {"cli", "app"},
}

# Libraries of others: the only parts that may import them.
MAY_USE = {
    "PySide6": {"ui", "app"},
    "shiboken6": {"ui", "app"},
    "peewee": {"storage"},
    "playhouse": {"storage"},
    "sqlite3": {"storage", "formats"},
    "filelock": {"storage"},
    "fsrs": {"scheduling"},
    "numpy": {"scheduling"},
    "platformdirs": {"paths", "storage"},
    "tomllib": {"formats"},
    "zipfile": {"formats"},
    "zstandard": {"formats"},
    "nh3": {"formats"},
    "charset_normalizer": {"formats"},
}

NOT_FOR_DOMAIN = {
    "io",
    "logging",
    "os",
    "pathlib",
    "random",
    "shutil",
    "socket",
    "subprocess",
    "threading",
    "time",
}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def part_of(path: Path) -> str:
    relative = path.relative_to(PACKAGE)
    return relative.parts[0].removesuffix(".py")


def imports_of(path: Path) -> Iterator[str]:
    """Full names of what a module imports anywhere in it; of `from a.b import c` both a.b and a.b.c."""
    package = (PACKAGE.name, *path.relative_to(PACKAGE).parts[:-1])
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(filter(None, (start, node.module)))
            yield from (f"{module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "import_module":
            yield from (each.value for each in node.args if isinstance(each, ast.Constant))


def is_allowed(part: str, name: str) -> bool:
    top, _, inside = name.partition(".")
    if top != PACKAGE.name:
        if part == "domain" and (top in NOT_FOR_DOMAIN or top not in sys.stdlib_module_names):
            return False
        return top in sys.stdlib_module_names - MAY_USE.keys() or part in MAY_USE.get(top, ())
    known = inside.partition(".")[0]
    if known in {part, *LEAVES}:
        return True
    return any(f"{inside}.".startswith(f"{each}.") for each in MAY_KNOW[part])


def test_every_part_has_a_row_in_the_table() -> None:
    assert {part_of(path) for path in modules()} <= MAY_KNOW.keys()


def test_layers_point_one_way() -> None:
    """The table in section 1: a package imports only what it may know."""
    wrong = [
        f"{path.relative_to(PACKAGE)}: {name}"
        for path in modules()
        for name in imports_of(path)
        if not is_allowed(part_of(path), name)
    ]
    assert not wrong


@pytest.mark.parametrize(
    ("part", "name"),
    [
        ("domain", "PySide6.QtCore"),
        ("domain", "pathlib.Path"),
        ("domain", "fsrs.Scheduler"),
        ("domain", "desktop_app.study.session"),
        ("scheduling", "desktop_app.formats.base"),
        ("study", "peewee.Model"),
        ("study", "desktop_app.storage.store"),
        ("storage", "desktop_app.study.session"),
        ("ui", "sqlite3"),
        ("ui", "desktop_app.formats.base"),
        ("ui", "desktop_app.app"),
        ("cli", "desktop_app.ui.actions"),
        ("paths", "desktop_app.domain.ids"),
        ("formats", "unheard_of"),
    ],
)
def test_an_import_against_the_arrows_is_found(part: str, name: str) -> None:
    assert not is_allowed(part, name)


def test_lazy_and_relative_imports_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"{__name__}.PACKAGE", tmp_path)
    module = tmp_path / "part" / "module.py"
    module.parent.mkdir()
    module.write_text("def f():\n    from ..other import thing\n    from . import near\n    import peewee\n")
    name = tmp_path.name
    assert set(imports_of(module)) == {f"{name}.other.thing", f"{name}.part.near", "peewee"}
