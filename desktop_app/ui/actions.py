"""Everything a person can do, once: its words, keys and icon, for menus, shortcuts and lists alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP

EVERYWHERE, TODAY, STUDY, SUMMARY = "everywhere", "today", "study", "summary"


class Spec(NamedTuple):
    """`keys` in Qt's portable notation; Ctrl is Cmd on macOS."""

    name: str
    text: str
    keys: tuple[str, ...]
    place: str
    icon: str = ""


ACTIONS: tuple[Spec, ...] = (
    Spec("go_today", QT_TRANSLATE_NOOP("actions", "Today"), ("Alt+1",), EVERYWHERE, "calendar-check"),
    Spec("undo", QT_TRANSLATE_NOOP("actions", "Undo"), ("Ctrl+Z",), EVERYWHERE, "undo-2"),
    Spec("redo", QT_TRANSLATE_NOOP("actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), EVERYWHERE, "redo-2"),
    Spec("next_pane", QT_TRANSLATE_NOOP("actions", "Next pane"), ("F6",), EVERYWHERE),
    Spec("previous_pane", QT_TRANSLATE_NOOP("actions", "Previous pane"), ("Shift+F6",), EVERYWHERE),
    Spec("go_back", QT_TRANSLATE_NOOP("actions", "Back to Today"), ("Esc",), EVERYWHERE, "x"),
    Spec("text_larger", QT_TRANSLATE_NOOP("actions", "Larger text"), ("Ctrl++", "Ctrl+="), EVERYWHERE),
    Spec("text_smaller", QT_TRANSLATE_NOOP("actions", "Smaller text"), ("Ctrl+-",), EVERYWHERE),
    Spec("text_normal", QT_TRANSLATE_NOOP("actions", "Normal text size"), ("Ctrl+0",), EVERYWHERE),
    Spec("start", QT_TRANSLATE_NOOP("actions", "Start studying"), ("Return", "Enter"), TODAY),
    Spec("next_step", QT_TRANSLATE_NOOP("actions", "Show the answer, then go on"), ("Space",), STUDY),
    Spec("hand_in", QT_TRANSLATE_NOOP("actions", "Go on"), ("Return", "Enter"), STUDY),
    Spec("card_up", QT_TRANSLATE_NOOP("actions", "Scroll the card up"), ("PgUp",), STUDY),
    Spec("card_down", QT_TRANSLATE_NOOP("actions", "Scroll the card down"), ("PgDown",), STUDY),
    Spec("rate_again", QT_TRANSLATE_NOOP("actions", "Again"), ("1",), STUDY),
    Spec("rate_hard", QT_TRANSLATE_NOOP("actions", "Hard"), ("2",), STUDY),
    Spec("rate_good", QT_TRANSLATE_NOOP("actions", "Good"), ("3",), STUDY),
    Spec("rate_easy", QT_TRANSLATE_NOOP("actions", "Easy"), ("4",), STUDY),
    Spec("choose_left", QT_TRANSLATE_NOOP("actions", "Choose the left side"), ("Left",), STUDY),
    Spec("choose_right", QT_TRANSLATE_NOOP("actions", "Choose the right side"), ("Right",), STUDY),
    Spec("choose_both", QT_TRANSLATE_NOOP("actions", "Choose both"), ("Down",), STUDY),
    Spec("source", QT_TRANSLATE_NOOP("actions", "Source"), ("S",), STUDY, "book-open"),
    Spec("more", QT_TRANSLATE_NOOP("actions", "More"), ("M",), STUDY, "ellipsis"),
    Spec("end_summary", QT_TRANSLATE_NOOP("actions", "Back to Today"), ("Return", "Enter", "Space"), SUMMARY),
)


class Actions(QObject):
    """The actions as Qt has them. Keys of a screen act while that screen has the focus, and win there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_name: dict[str, QAction] = {}
        for spec in ACTIONS:
            action = QAction(QCoreApplication.translate("actions", spec.text), self)
            action.setObjectName(spec.name)
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
            everywhere = spec.place == EVERYWHERE
            context = Qt.ShortcutContext
            action.setShortcutContext(
                context.WindowShortcut if everywhere else context.WidgetWithChildrenShortcut
            )
            self._by_name[spec.name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def install(self, place: str, widget: QWidget) -> None:
        """Let the keys of `place` act in `widget`."""
        widget.addActions([self._by_name[spec.name] for spec in ACTIONS if spec.place == place])

    def menu(self, names: Sequence[str]) -> list[QAction]:
        return [self._by_name[name] for name in names]


def press_focused(page: QWidget) -> bool:
    """Press the button of this page that has the focus, so that Space and Enter mean what the ring says."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QAbstractButton) and page.isAncestorOf(focus) and focus.isEnabled():
        focus.click()
        return True
    return False
