"""Windows that stand alone before the large one is there: each is shown, waited for, and gone at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop_app.ui.jobs import Work
from desktop_app.ui.start.pages import Page
from desktop_app.ui.start.progress_window import ProgressWindow
from desktop_app.ui.start_problem import CLOSE, StartProblem
from desktop_app.ui.theme.theme import Theme


def ask(theme: Theme, page: Page, told: str = "") -> str:
    """The name of what was chosen on the page; `told` is what was done just before."""
    chosen: list[str] = []
    way_on = f"{told} {page.way_on}" if told else page.way_on
    problem = StartProblem(theme, page.sentence, way_on, page.details, page.choices)
    loop = QEventLoop()
    problem.chosen.connect(chosen.append)
    problem.chosen.connect(loop.quit)
    problem.show()
    loop.exec()
    delete_now(problem)
    return chosen[0] if chosen else CLOSE


def wait(theme: Theme, words: str, work: Work) -> object:
    """Have something done that takes a while; what it returns. Raises what it raises."""
    window = ProgressWindow(theme, words)
    try:
        return window.carry_out(work)
    finally:
        delete_now(window)


def delete_now(window: QWidget) -> None:
    """Nothing of it may be left when the data is opened anew."""
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
