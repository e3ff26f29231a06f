"""The contrasts of a session: how many were right, and which need work."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop_app.domain.isolating import isolated
from desktop_app.study.summary import Moved
from desktop_app.ui.inline_label import InlineLabel, with_icon
from desktop_app.ui.summary import wording
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.text_label import TextLabel

_TITLE, _SCORE, _MEMORY = range(3)
_STRETCHES = (11, 5, 5)
_ROW_PADDING = 12
_HEAD_PADDING = 8
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class MovedTable(QWidget):
    """Shown once per session, so the rows are made anew each time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cells: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(0)
        for column, stretch in enumerate(_STRETCHES):
            self._grid.setColumnStretch(column, stretch)
        self._make_heads()
        self.setAccessibleName(self.tr("What moved"))

    def set_moved(self, moved: tuple[Moved, ...]) -> None:
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        for number, each in enumerate(moved):
            self._add_row(1 + 2 * number, each)

    def _make_heads(self) -> None:
        titles = (self.tr("What moved"), self.tr("This session"), self.tr("Memory"))
        for column, title in enumerate(titles):
            head = TextLabel(self._theme, TextRole.CAPTION, "ink3", title)
            head.setContentsMargins(0, 0, 0, _HEAD_PADDING)
            self._grid.addWidget(head, 0, column, _RIGHT if column == _MEMORY else Qt.AlignmentFlag(0))

    def _add_row(self, row: int, moved: Moved) -> None:
        title = InlineLabel(self._theme, TextRole.BUTTON, "ink", wording.title(moved))
        title.setContentsMargins(0, _ROW_PADDING, 0, _ROW_PADDING)
        title.setAccessibleName(self._row_text(moved))
        score = TextLabel(self._theme, TextRole.BODY, "ink2", wording.score(moved.score), tabular=True)
        icon = "chevrons-up" if moved.is_stronger else "rotate-ccw"
        memory = InlineLabel(self._theme, TextRole.BODY, "ink2", with_icon(wording.memory(moved)), icon=icon)
        #: A cell as a screen reader says it, with the head of its column.
        pattern = self.tr("{head}: {cell}")
        score.setAccessibleName(pattern.format(head=self.tr("This session"), cell=score.text()))
        memory.setAccessibleName(pattern.format(head=self.tr("Memory"), cell=wording.memory(moved)))
        line = QFrame()
        line.setProperty("panel", "line")
        line.setFixedHeight(1)
        self._grid.addWidget(line, row, 0, 1, len(_STRETCHES))
        self._grid.addWidget(title, row + 1, _TITLE)
        self._grid.addWidget(score, row + 1, _SCORE)
        self._grid.addWidget(memory, row + 1, _MEMORY, _RIGHT)
        score.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._cells += [line, title, score, memory]

    def _row_text(self, moved: Moved) -> str:
        #: A row as a screen reader says it: "Vision vs. execution, 4 of 4, stronger".
        return self.tr("{title}, {score}, {memory}").format(
            title=isolated(moved.title),
            score=wording.score(moved.score),
            memory=wording.memory(moved),
        )
