"""`versus workshop print`: what it writes, and what it says where it cannot."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.running import Versus
from tests.ui.printing.pdf_text import words

DECK = "leadership-vs-management"
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "kit.pdf"


@pytest.mark.parametrize("what", ["cards", "handout", "table", "slips", "quiz", "corners", "calibration"])
def test_each_part_can_be_printed(command: Versus, target: Path, what: str) -> None:
    said = command("workshop", "print", DECK, "-o", target, "--what", what)
    assert (said.status, said.err) == (0, "")
    assert said.out.startswith(f"Written: {target} (")
    pdf = target.read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")


def test_only_the_contrasts_asked_for(command: Versus, target: Path, tmp_path: Path) -> None:
    what = ("--what", "handout", "--contrasts", "vision-execution")
    said = command("workshop", "print", DECK, "-o", target, *what, "--json")
    assert said.data == {"file": str(target), "pages": 1}
    printed = words(target.read_bytes(), tmp_path)
    assert "Imagines" in printed
    assert "mentor" not in printed


def test_all_options_at_once(command: Versus, target: Path) -> None:
    how = ("--paper", "Letter", "--per-page", "6", "--flip", "short", "--offset=-0.5,1", "--seed", "9")
    assert command("workshop", "print", DECK, "-o", target, "--what", "quiz,cards", *how).status == 0
    assert command("workshop", "print", DECK, "-o", target, "--what", "cards", "--fold").status == 0


def test_the_same_seed_writes_the_same_sheet(command: Versus, tmp_path: Path) -> None:
    said = []
    for seed in ("4", "4", "5"):
        target = tmp_path / "quiz.pdf"
        command("workshop", "print", DECK, "-o", target, "--what", "quiz", "--seed", seed)
        said.append(words(target.read_bytes(), tmp_path))
    assert said[0] == said[1] != said[2]


def test_a_deck_nobody_knows(command: Versus, target: Path) -> None:
    said = command("workshop", "print", "nope", "-o", target)
    assert (said.status, said.out) == (1, "")
    assert "There is no deck “nope”" in said.err
    assert not target.exists()


def test_a_contrast_nobody_knows(command: Versus, target: Path) -> None:
    said = command("workshop", "print", DECK, "-o", target, "--contrasts", "nope")
    assert said.status == 1
    assert "There is no contrast “nope” in this deck." in said.err
    assert not target.exists()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--per-page", "17"), "2 to 16"),
        (("--offset", "9,0"), "at most 5 mm"),
        (("--offset", "1"), "two numbers"),
        (("--what", "cards,posters"), "posters is none of"),
        (("--paper", "A3"), "invalid choice"),
    ],
)
def test_wrong_usage(
    command: Versus,
    target: Path,
    arguments: tuple[str, ...],
    says: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as stopped:
        command("workshop", "print", DECK, "-o", target, *arguments)
    assert stopped.value.code == 2
    assert says in capsys.readouterr().err


def test_a_name_that_is_no_pdf_is_wrong_usage(command: Versus, tmp_path: Path) -> None:
    said = command("workshop", "print", DECK, "-o", tmp_path / "kit.doc")
    assert (said.status, said.out) == (2, "")
    assert "ends in .pdf" in said.err


def test_a_folder_that_is_not_there_gets_it_elsewhere(command: Versus, folder: Path, tmp_path: Path) -> None:
    said = command("workshop", "print", DECK, "-o", tmp_path / "gone" / "kit.pdf", "--what", "corners")
    assert said.status == 0
    assert "cannot be written to" in said.err
    assert (folder / "exports" / "kit.pdf").is_file()


def test_it_works_where_there_is_no_screen(folder: Path, target: Path) -> None:
    """As a command of its own, in a process that has no application yet."""
    call = ("-m", "desktop_app", "--data-dir", folder, "workshop", "print", DECK, "-o", target)
    done = subprocess.run([sys.executable, *call], capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert target.is_file()


def test_no_other_command_loads_qt(folder: Path) -> None:
    code = (
        "import sys; from desktop_app.cli import main; "
        f"main(['--data-dir', {str(folder)!r}, 'decks']); "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0
