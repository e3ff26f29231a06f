"""The texts of an item, in place of its card: saved as they are typed, problems said below the field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.phrases import Phrase
from desktop_app.study.editing import TextField
from desktop_app.ui import text
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import QuietButton
from desktop_app.ui.widgets.growing_text import GrowingText
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from desktop_app.study.card_text import Find

SAVE_AFTER_MS = 400
_WIDTH = 760


class EditCard(QWidget):
    edited = Signal(object)
    """Mapping from paths to texts that are not saved yet."""
    closeRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fields: list[_Field] = []
        title = TextLabel(theme, TextRole.SECTION, "ink", self.tr("Edit the texts"))
        self._state = TextLabel(theme, TextRole.SMALL, "ink3")
        policy = self._state.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._state.setSizePolicy(policy)
        self.close_button = QuietButton(theme, self.tr("Done"), "check", self.tr("Esc"))
        self.close_button.clicked.connect(self.closeRequested)
        self._scroll = PageScroll()
        self._scroll.viewport().setAutoFillBackground(False)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.flush)
        head = self._head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(title, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._state, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self._fit()

    @property
    def fields(self) -> list[GrowingText]:
        return [field.box for field in self._fields]

    @property
    def unsaved(self) -> list[str]:
        """Paths of the fields whose words are not on disk."""
        return [field.path for field in self._fields if field.is_changed]

    @property
    def problems(self) -> list[str]:
        return [field.problem for field in self._fields if field.problem]

    @property
    def state(self) -> str:
        """What was said last of saving, and what is wrong."""
        return " ".join([self._state.text(), *self.problems])

    def open(self, fields: Sequence[TextField], find: Find | None = None) -> None:
        """`find`: where the pictures of texts with marks lie; without it they count as missing."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(4, 4, 4, 24)
        column.setSpacing(16)
        self._fields = [_Field(self._theme, each, find) for each in fields]
        self._number_alike()
        for field in self._fields:
            field.box.textChanged.connect(self._typed)
            column.addWidget(field)
        column.addStretch(1)
        self._scroll.fill(body)
        self._say("")

    def _number_alike(self) -> None:
        """To the eye the statements of a side stand one below the other; a screen reader says which it is."""
        names = [field.box.accessibleName() for field in self._fields]
        for place, (name, field) in enumerate(zip(names, self._fields, strict=True)):
            if names.count(name) > 1:
                #: A text of several with the same name: "Leadership, 2 of 4".
                pattern = self.tr("{name}, {place} of {all}")
                number = text.count(names[: place + 1].count(name))
                said = pattern.format(name=name, place=number, all=text.count(names.count(name)))
                field.box.setAccessibleName(said)

    def empty(self) -> None:
        """Once closed: let the fields go."""
        self._timer.stop()
        self._fields = []
        self._scroll.fill(QWidget())

    def enter(self) -> None:
        """To the first text, its end."""
        if self._fields:
            box = self._fields[0].box
            box.moveCursor(box.textCursor().MoveOperation.End)
            box.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter_problem(self) -> None:
        """To the first field with a problem."""
        for field in self._fields:
            if field.problem:
                field.box.setFocus(Qt.FocusReason.OtherFocusReason)
                self._scroll.ensureWidgetVisible(field)
                return

    def flush(self) -> None:
        """Report at once what is not saved yet."""
        self._timer.stop()
        edits = {field.path: field.words for field in self._fields if field.is_changed}
        if edits:
            self.edited.emit(edits)

    def show_saved(self, edits: Mapping[str, str], problems: Mapping[str, Phrase]) -> None:
        """What came of what `edited` reported: all but those with problems is on disk."""
        for field in self._fields:
            if field.path in edits and field.path not in problems:
                field.saved = edits[field.path]
            problem = problems.get(field.path)
            field.set_problem("" if problem is None else text.phrase_text(problem))
        self._say(self.tr("Not saved yet") if problems else self.tr("Saved"))

    def show_refused(self) -> None:
        """Nothing of it could be written."""
        self._say(self.tr("Not saved yet"))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _say(self, state: str) -> None:
        self._state.setText(state)
        self._state.setVisible(bool(state))

    def _typed(self) -> None:
        self._say("")
        self._timer.start()

    def _fit(self) -> None:
        """Lines of a width that can be read, in the middle."""
        side = max(24, (self.width() - self._theme.px(_WIDTH)) // 2)
        self._scroll.set_margins(side - 4, 8, side - 4, 0)
        self._head.setContentsMargins(side, 12, side, 8)


class _Field(QWidget):
    """A label, its text, and what is wrong with it."""

    def __init__(self, theme: Theme, field: TextField, find: Find | None) -> None:
        super().__init__()
        self.path = field.path
        self.saved = field.text
        self.problem = ""
        words = text.phrase_text(field.label, "fields")
        label = TextLabel(theme, TextRole.SMALL_MEDIUM, "ink2", words)
        self.box = _html_edit(theme) if field.html else GrowingText(theme)
        self.box.setPlainText(field.text)
        self.box.setAccessibleName(words)
        label.setBuddy(self.box)
        self._problem = TextLabel(theme, TextRole.SMALL, "bad")
        self._sign = IconLabel(theme, "triangle-alert", "bad", 15)
        below = self._below = QWidget()
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._problem, 1)
        below.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (label, self.box, below):
            column.addWidget(widget)
        if field.html:
            from desktop_app.ui.study.html_edit import HtmlPreview  # most decks have no such text

            column.addWidget(HtmlPreview(theme, self.box, find))

    @property
    def words(self) -> str:
        return self.box.toPlainText()

    @property
    def is_changed(self) -> bool:
        return self.words != self.saved

    def set_problem(self, problem: str) -> None:
        if problem == self.problem:
            return
        self.problem = problem
        self._problem.setText(problem)
        self._below.setVisible(bool(problem))
        self.box.setAccessibleDescription(problem)
        self.box.set_problem(bool(problem))


def _html_edit(theme: Theme) -> GrowingText:
    from desktop_app.ui.study.html_edit import HtmlEdit

    return HtmlEdit(theme)
