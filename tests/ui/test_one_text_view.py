"""Text of others is drawn by widgets that take it letter by letter, and by one that is safe with marks."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

import desktop_app
from desktop_app.ui.tool_tips import set_tip, tip_text
from tests.ui.making_pictures import png
from tests.ui.opened import watched

UI = Path(desktop_app.__file__).parent / "ui"
ONLY_IN = {
    "QTextDocument": {"widgets/safe_document.py"},
    "setHtml": {"widgets/rich_document.py"},
    "setToolTip": {"tool_tips.py"},
    "mightBeRichText": {"tool_tips.py"},
}
"""What may be used, and where."""
NOWHERE = {
    *("QTextEdit", "QTextBrowser", "QErrorMessage", "QMessageBox", "QInputDialog", "QProgressDialog"),
    *("QWizardPage", "setWhatsThis", "setStatusTip", "setOpenExternalLinks", "setMarkdown"),
}
"""They guess, or load what is named to them."""


def names_in(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.alias):
            yield node.name


def is_allowed(name: str, path: Path) -> bool:
    places = ONLY_IN.get(name)
    return name not in NOWHERE and (places is None or path.relative_to(UI).as_posix() in places)


def test_what_guesses_is_not_used() -> None:
    wrong = [
        f"{path.relative_to(UI)}: {name}"
        for path in sorted(UI.rglob("*.py"))
        for name in dict.fromkeys(names_in(path))
        if not is_allowed(name, path)
    ]
    assert not wrong


def test_labels_say_that_they_are_plain() -> None:
    """A bare QLabel guesses."""
    wrong = [
        path for path in UI.rglob("*.py") if "QLabel(" in path.read_text("utf-8").replace("(QLabel)", "")
    ]
    assert not wrong


@pytest.mark.parametrize("text", ["Leadership", "R&D", "1 < 2", "a\nb", ""])
def test_an_ordinary_tip_is_as_it_is(text: str) -> None:
    assert tip_text(text) == text


def test_a_tip_with_marks_shows_them(qtbot: QtBot, tmp_path: Path) -> None:
    bait = tmp_path / "bait.png"
    bait.write_bytes(png(4, 4))
    widget = QWidget()
    qtbot.addWidget(widget)
    set_tip(widget, f"<img src='{bait.as_uri()}'> & <b>b</b>")
    with watched([bait]) as watch:
        shown = QLabel(widget.toolTip())  # as Qt's own tips are
        qtbot.addWidget(shown)
        shown.grab()
        assert watch.opened == []
    assert "&lt;b&gt;" in widget.toolTip()
    assert Qt.mightBeRichText(widget.toolTip())
