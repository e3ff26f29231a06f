"""The Settings room: the list of its sections at the left, the open one at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from desktop_app.ui.actions import SETTINGS, Actions
from desktop_app.ui.backing_up import BackingUp
from desktop_app.ui.engine import Engine
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.panes import enter
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.settings.about import AboutSection
from desktop_app.ui.settings.appearance import AppearanceSection
from desktop_app.ui.settings.backups import BackupsSection
from desktop_app.ui.settings.daily_study import DailyStudySection
from desktop_app.ui.settings.data_folder import DataFolderSection
from desktop_app.ui.settings.keys import KeysSection
from desktop_app.ui.settings.language import LanguageSection
from desktop_app.ui.settings.memory_goal import MemoryGoalSection
from desktop_app.ui.settings.reading import ReadingSection
from desktop_app.ui.settings.sample import find_sample
from desktop_app.ui.settings.section import Section
from desktop_app.ui.settings.section_list import SectionList
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.undoing import Undoable
from desktop_app.ui.widgets.text_label import TextLabel

DAILY, GOAL = "daily", "goal"
APPEARANCE, READING, KEYS, LANGUAGE, ABOUT = "appearance", "reading", "keys", "language", "about"
_OF_LEARNER = (DAILY, GOAL)
"""Kept in the database: read-only they can only be looked at."""
BACKUPS, DATA_FOLDER = "backups", "data-folder"
_LIST_PX, _LIST_PADDING = 240, 12
_LIST_SHARE = 0.27  # of the room, at most, where the text is large


class Whereabouts(NamedTuple):
    section: str
    inside: bool
    """Whether the focus is in the section, not in the list."""


class Desk(Protocol):
    """What works for the whole window; each is made when it is first asked for."""

    @property
    def jobs(self) -> JobRunner: ...
    @property
    def backing_up(self) -> BackingUp: ...


class SettingsPage(QWidget):
    """A section is made when it is first opened."""

    undoChanged = Signal()
    """What was done in the open section can be taken back or done again, or can no more."""

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        actions: Actions,
        engine: Engine,
        desk: Desk,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._preferences = preferences
        self._actions = actions
        self._engine = engine
        self._study = engine.study
        self._desk = desk
        self._sections: dict[str, Section] = {}
        self.setAccessibleName(self.tr("Settings"))
        self._makers: dict[str, Callable[[], Section]] = {
            DAILY: self._make_daily,
            GOAL: self._make_goal,
            APPEARANCE: self._make_appearance,
            READING: self._make_reading,
            KEYS: self._make_keys,
            BACKUPS: self._make_backups,
            DATA_FOLDER: self._make_data_folder,
            LANGUAGE: self._make_language,
            ABOUT: self._make_about,
        }
        titles = {
            DAILY: self.tr("Daily study"),
            GOAL: self.tr("Memory goal"),
            APPEARANCE: self.tr("Appearance"),
            READING: self.tr("Text size and reading"),
            KEYS: self.tr("Keys"),
            BACKUPS: self.tr("Backups"),
            DATA_FOLDER: self.tr("Data folder"),
            LANGUAGE: self.tr("Language"),
            ABOUT: self.tr("About"),
        }
        self.list = SectionList(theme, list(titles.items()), self.tr("Sections of the settings"))
        self._stack = QStackedWidget()
        self._lay_out()
        self.list.chosen.connect(self.open)
        self.list.set_current(APPEARANCE)
        actions.install(SETTINGS, self)
        actions["find_key"].triggered.connect(self.search_keys)
        theme.changed.connect(self._fit)

    @property
    def section(self) -> Section:
        return self._sections[self.list.current]

    @property
    def acts(self) -> Undoable | None:
        """What takes back what was done in the open section; None where nothing ever is."""
        section = self._sections.get(self.list.current)
        if isinstance(section, DataFolderSection):
            return section.acts
        return section.fitted if isinstance(section, MemoryGoalSection) else None

    def open(self, name: str) -> None:
        if name not in self._sections:
            made = self._sections[name] = self._makers[name]()
            made.setEnabled(not (self._study.store.is_read_only and name in _OF_LEARNER))
            self._stack.addWidget(made)
        self._stack.setCurrentWidget(self._sections[name])
        self.list.set_current(name)
        self.undoChanged.emit()

    def whereabouts(self) -> Whereabouts:
        focus = QApplication.focusWidget()
        return Whereabouts(self.list.current, focus is not None and self.section.isAncestorOf(focus))

    def go_to(self, place: Whereabouts) -> None:
        self.open(place.section)
        enter(self.section if place.inside else self.list)

    def search_keys(self) -> None:
        self.open(KEYS)
        section = self.section
        assert isinstance(section, KeysSection)
        section.focus_search()

    def show_folder_of_copies(self) -> None:
        self.open(BACKUPS)
        section = self.section
        assert isinstance(section, BackupsSection)
        section.focus_folder()

    def panes(self) -> list[QWidget]:
        """What F6 goes to and fro between: where each begins."""
        return [self.list, self.section]

    def focus_list(self) -> None:
        self.list.button(self.list.current).setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        for section in self._sections.values():
            if isinstance(section, DailyStudySection | MemoryGoalSection):
                section.show_values()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line between list and section."""
        token = "ink" if self._theme.high_contrast else "line"
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self._side.x() - 1 if mirrored else self._side.x() + self._side.width()
        QPainter(self).fillRect(x, 0, 1, self.height(), self._theme.colour(token))

    def _lay_out(self) -> None:
        self._side = PageScroll()
        self._title = TextLabel(self._theme, TextRole.PANEL_NAME_COMPACT, "ink", self.tr("Settings"))
        self._title.setContentsMargins(_LIST_PADDING, 0, _LIST_PADDING, 12)
        self._side.column.addWidget(self._title)
        self._side.column.addWidget(self.list)
        self._side.column.addStretch(1)
        self._side.set_margins(_LIST_PADDING, 26, _LIST_PADDING, 20)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)  # for the line
        row.addWidget(self._side)
        row.addWidget(self._stack, 1)

    def _fit(self) -> None:
        words = max(self.list.least_width(), self._title.minimumSizeHint().width())
        least = words + 2 * _LIST_PADDING + 12
        wanted = self._theme.px(_LIST_PX)
        self._side.setFixedWidth(max(least, min(wanted, round(self.width() * _LIST_SHARE))))

    def _jobs(self) -> JobRunner:
        return self._desk.jobs

    def _make_daily(self) -> Section:
        return DailyStudySection(self._theme, self._preferences, self._study)

    def _make_goal(self) -> Section:
        section = MemoryGoalSection(self._theme, self._preferences, self._study, self._jobs)
        section.fitted.undoChanged.connect(self.undoChanged)
        return section

    def _make_appearance(self) -> Section:
        return AppearanceSection(self._theme, self._preferences)

    def _make_reading(self) -> Section:
        return ReadingSection(
            self._theme, self._preferences, self._actions, find_sample(self._study.store.decks)
        )

    def _make_keys(self) -> Section:
        return KeysSection(self._theme, self._preferences, self._actions)

    def _make_backups(self) -> Section:
        return BackupsSection(self._theme, self._preferences, self._desk.backing_up, self._jobs)

    def _make_data_folder(self) -> Section:
        section = DataFolderSection(self._theme, self._preferences, self._engine, self._jobs)
        section.restoreWanted.connect(self._show_copies)
        section.folderForCopiesWanted.connect(self.show_folder_of_copies)
        section.undoChanged.connect(self.undoChanged)
        return section

    def _show_copies(self) -> None:
        self.open(BACKUPS)
        enter(self.section)

    def _make_language(self) -> Section:
        return LanguageSection(self._theme, self._preferences)

    def _make_about(self) -> Section:
        return AboutSection(self._theme, self._preferences)
