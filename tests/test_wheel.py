"""The program as people install it: from a wheel, without the checkout, in any folder."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BUILT_IN = {path.stem for path in (ROOT / "decks").glob("*.toml")}


def run(*command: str | Path, cwd: Path) -> str:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VERSUS"))}
    done = subprocess.run(
        command, cwd=cwd, env=clean, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    [built] = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the commands of a new environment. No network: the libraries are those of this one."""
    uv = os.environ.get("UV") or shutil.which("uv")
    if uv is None:
        pytest.skip("uv is not there to install the wheel")
    place = tmp_path_factory.mktemp("elsewhere") / "environment"
    run(sys.executable, "-m", "venv", "--without-pip", place, cwd=place.parent)
    scripts = place / ("Scripts" if sys.platform == "win32" else "bin")
    python = scripts / Path(sys.executable).name
    run(uv, "pip", "install", "--offline", "--no-index", "--no-deps", "--python", python, wheel, cwd=place)
    site = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=place).strip()
    # Python reads no .pth files of a folder that comes in by one, so the checkout stays out of reach.
    (Path(site) / "libraries.pth").write_text(sysconfig.get_path("purelib"))
    return scripts


def test_the_wheel_holds_decks_and_resources(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {f"desktop_app/_data/decks/{deck}.toml" for deck in BUILT_IN} <= names
    resources = (path for path in (ROOT / "resources").rglob("*") if path.is_file())
    assert {f"desktop_app/_data/{path.relative_to(ROOT).as_posix()}" for path in resources} <= names
    assert not [name for name in names if name.startswith(("tests/", "decks/", "resources/"))]


def test_the_installed_command_lists_the_built_in_decks(installed: Path, tmp_path: Path) -> None:
    versus = shutil.which("versus", path=installed)
    assert versus is not None
    printed = run(versus, "--data-dir", tmp_path / "data", "decks", "--json", cwd=tmp_path)
    assert {deck["id"] for deck in json.loads(printed)} == BUILT_IN


def test_the_installed_program_finds_its_own_files(installed: Path, tmp_path: Path) -> None:
    program = (
        "import desktop_app.paths as p; print(p.__file__);"
        "print(p.resource('tokens.json').is_file(), p.resource('fonts').is_dir())"
    )
    python = installed / Path(sys.executable).name
    where, found = run(python, "-c", program, cwd=tmp_path).splitlines()
    assert Path(where).is_relative_to(installed.parent)
    assert found == "True True"


def test_the_installed_program_speaks_german(installed: Path, tmp_path: Path) -> None:
    program = (
        "from desktop_app.ui.language import Language; from desktop_app.ui import text;"
        "from PySide6.QtCore import QCoreApplication; application = QCoreApplication([]);"
        "language = Language(); language.choose('de'); print(language.code, text.cards(2))"
    )
    python = installed / Path(sys.executable).name
    assert run(python, "-c", program, cwd=tmp_path).split() == ["de", "2", "Karten"]


def test_the_installed_program_reads_a_sheet_in_a_child(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "sheet.csv").write_text("Front,Back\nWho leads?,A leader\n")
    versus = shutil.which("versus", path=installed)
    assert versus is not None
    printed = run(versus, "check", "sheet.csv", "--json", cwd=tmp_path)
    assert json.loads(printed)["ok"]
