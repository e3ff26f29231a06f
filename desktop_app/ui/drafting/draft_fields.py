"""Texts of the draft, in place of it: kept as they are typed; Enter goes on from one to the next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.phrases import Phrase
from desktop_app.study.editing import TextField
from desktop_app.ui import text
from desktop_app.ui.announcing import announce
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, SecondaryButton
from desktop_app.ui.widgets.growing_text import GrowingText
from desktop_app.ui.widgets.one_line import ENTER
from desktop_app.ui.widgets.problem_text import ProblemText
from desktop_app.ui.widgets.text_label import TextLabel

SAVE_AFTER_MS = 400


class _Box(GrowingText):
    """As tall as its text, which has one paragraph: Enter begins none."""

    entered = Signal()

    def event(self, event: QEvent) -> bool:
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() in ENTER and _is_plain(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and _is_plain(event):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class DraftFields(QWidget):
    edited = Signal(object)
    """Mapping from paths to texts."""
    closeRequested = Signal()

    def __init__(self, theme: Theme, *, alone: bool = False, parent: QWidget | None = None) -> None:
        """`alone`: for one text, which needs no button to be done with."""
        super().__init__(parent)
        self._theme = theme
        self.boxes: dict[str, GrowingText] = {}
        self._told: dict[str, str] = {}
        self._problems: dict[str, ProblemText] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.flush)
        words, key = self.tr("Done"), self.tr("Esc")
        self.done = SecondaryButton(theme, words, key, size=ButtonSize.SMALL, icon="check")
        self.done.clicked.connect(self.closeRequested)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)
        self.done.setVisible(not alone)

    def open(self, fields: Sequence[TextField]) -> None:
        self.close_all()
        for place, each in enumerate(fields):
            words = text.phrase_text(each.label, "fields")
            label = TextLabel(self._theme, TextRole.SMALL_MEDIUM, "ink2", words)
            box = _Box(self._theme)
            box.setPlainText(each.text)
            box.setAccessibleName(words)
            label.setBuddy(box)
            problem = ProblemText(self._theme)
            for offset, widget in enumerate((label, box, problem)):
                self._column.insertWidget(3 * place + offset, widget)
            box.textChanged.connect(self._timer.start)
            box.entered.connect(self._go_on)
            self.boxes[each.path], self._problems[each.path] = box, problem
            self._told[each.path] = each.text
        last: QWidget | None = None
        for stop in (*self.boxes.values(), self.done):
            if last is not None:
                QWidget.setTabOrder(last, stop)
            last = stop

    def close_all(self) -> None:
        self._timer.stop()
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.boxes, self._told, self._problems = {}, {}, {}

    def enter(self, *, selecting: bool = False) -> None:
        """Into the first of them, behind its text; `selecting`: so that typing replaces it."""
        if self.boxes:
            box = next(iter(self.boxes.values()))
            box.moveCursor(box.textCursor().MoveOperation.End)
            if selecting:
                box.selectAll()
            box.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Tell at once what was typed and not told yet."""
        self._timer.stop()
        now = {path: box.toPlainText() for path, box in self.boxes.items()}
        edits = {path: words for path, words in now.items() if words != self._told[path]}
        if edits:
            self._told.update(edits)
            self.edited.emit(edits)

    def show_problems(self, problems: Mapping[str, Phrase]) -> None:
        for path, label in self._problems.items():
            words = text.phrase_text(problems[path]) if path in problems else ""
            label.set_text(words)
            self.boxes[path].set_problem(bool(words))
            if words:
                announce(self, words, at_once=True)

    def _go_on(self) -> None:
        """To the next text, after the last one out."""
        boxes = list(self.boxes.values())
        later = boxes[boxes.index(self.sender()) + 1 :]  # type: ignore[arg-type]
        if later:
            later[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.closeRequested.emit()


def _is_plain(event: QKeyEvent) -> bool:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
