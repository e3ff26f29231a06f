"""NumPy takes a tenth of a second to import: nothing may do so before a plan is asked for."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import desktop_app.scheduling

FOLDER = Path(desktop_app.scheduling.__file__).parent


def imports_at_start(path: Path) -> set[str]:
    """Modules imported when the module at `path` is, `if TYPE_CHECKING` aside."""
    names: set[str] = set()
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= {node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def test_the_engine_starts_without_numpy() -> None:
    program = "import sys, desktop_app.compose; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_only_modules_named_for_it_import_numpy() -> None:
    late = {path.stem for path in FOLDER.glob("*.py") if path.stem.endswith("_numpy")}
    wrong = [
        f"{path.name}: {name}"
        for path in FOLDER.glob("*.py")
        if path.stem not in late
        for name in imports_at_start(path)
        if name.split(".")[0] == "numpy" or name.rsplit(".", 1)[-1] in late
    ]
    assert not wrong
