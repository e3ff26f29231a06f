"""A trainer in the Import room, and the files they bring."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.deck import DeckHead
from desktop_app.paths import built_in_decks
from desktop_app.ui.importing.pages import ImportPages
from desktop_app.ui.importing.presenter import ImportPresenter
from desktop_app.ui.importing.preview_page import PreviewPage
from desktop_app.ui.importing.table_page import TablePage
from desktop_app.ui.widgets.choice_field import ChoiceField
from tests.flows.driver import Key, Learner
from tests.ui.pages import settle, until

HEADING = "topic,question,leader,manager"
ROWS = (
    "Vision vs. execution,Who sets the aim?,Describes a future worth the effort,Turns it into dates",
    "People vs. process,Where does attention go?,Learns what people care about,Checks the procedure works",
    "Influence vs. authority,Why do people act?,Followed out of trust,",
    "Long vs. near view,Which clock counts?,Invests in years ahead,Answers for this quarter",
    "Vision vs. execution,Who sets the aim?,Sells the destination,Plans the route",
    "Goal vs. result,How is success judged?,Wants opinion to shift,Wants opinion to shift",
)
"""As on the picture of the page: a side is missing, a title comes twice, a text stands on both sides."""
PROBLEMS = 3


class Trainer:
    """At the Import room of a window."""

    def __init__(self, learner: Learner) -> None:
        self.learner = learner
        self.window = learner.window

    @property
    def pages(self) -> ImportPages:
        return self.window.rooms.importing.page

    @property
    def presenter(self) -> ImportPresenter:
        return self.window.rooms.importing.presenter

    @property
    def told(self) -> str:
        return self.pages.start.told.text if self.pages.start.told.isVisible() else ""

    @property
    def waiting(self) -> dict[str, str]:
        """What waits on the list: its name, and what is said of it."""
        return {row.waiting.name: row.waiting.about for row in self.pages.start.waiting.rows}

    @property
    def foot(self) -> str:
        page = self.pages.currentWidget()
        assert isinstance(page, TablePage | PreviewPage)
        return page.foot.words.text()

    @property
    def heads(self) -> dict[str, DeckHead]:
        """Decks by their titles."""
        return {head.title: head for head in self.learner.engine.store.decks.heads()}

    def enter(self) -> None:
        self.learner.press(Key.Key_3, Qt.KeyboardModifier.AltModifier)
        settle()

    def open(self, *paths: Path) -> None:
        """As by the file dialog, until all has been read."""
        self.enter()
        self.window.rooms.importing._take_files([str(path) for path in paths])
        self.rest()

    def rest(self) -> None:
        """Until no work is left."""
        settle()
        until(lambda: not self.window.jobs.jobs)
        settle()

    def drop(self, paths: Sequence[Path] = (), text: str = "", *, on: QWidget | None = None) -> None:
        """On the window, as from a file manager."""
        data = QMimeData()
        if paths:
            data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        if text:
            data.setText(text)
        window, at = on or self.window, QPoint(300, 300)
        copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(window, QDragEnterEvent(at, copy, data, button, none))
        settle()
        QApplication.sendEvent(window, QDropEvent(QPointF(at), copy, data, button, none))
        self.rest()

    def press(self, words: str, *, by: str) -> None:
        self.learner.press_button(words, by_mouse=by == "mouse")
        self.rest()

    def choose(self, field: ChoiceField, words: str) -> None:
        """From the menu of a field, by keys."""
        field.setFocus()
        self.learner.press(Key.Key_Down)
        menu = field.menu
        assert menu is not None
        action = next(each for each in menu.actions() if each.text() == words)
        menu.setActiveAction(action)
        QTest.keyClick(menu, Key.Key_Return)
        self.rest()


def table_file(folder: Path, *rows: str, name: str = "team-contrasts.csv", heading: str = HEADING) -> Path:
    path = folder / name
    path.write_text("\n".join([heading, *(rows or ROWS)]) + "\n", "utf-8")
    return path


def deck_file(
    folder: Path, *, name_of_deck: str = "mine", title: str = "My own", name: str = "mine.toml"
) -> Path:
    """A deck that is not among the built-in ones."""
    lines = built_in_decks()[0].read_text("utf-8").splitlines()
    for number, line in enumerate(lines[:6]):
        if line.startswith("id = "):
            lines[number] = f'id = "{name_of_deck}"'
        elif line.startswith("title = "):
            lines[number] = f'title = "{title}"'
    path = folder / name
    path.write_text("\n".join(lines), "utf-8")
    return path
