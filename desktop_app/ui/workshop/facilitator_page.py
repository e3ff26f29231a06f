"""The facilitator's page: what is on the wall, what only the facilitator knows, and what can be done now.

It shows what it is told and reports what is pressed; `run_presenter` decides.
"""

from __future__ import annotations

import itertools

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.text_label import TextLabel
from desktop_app.ui.workshop.desk_bar import DeskBar
from desktop_app.ui.workshop.desk_foot import DeskFoot
from desktop_app.ui.workshop.notes_block import NotesBlock
from desktop_app.ui.workshop.votes_pane import VotesPane
from desktop_app.ui.workshop.votes_table import MARGIN
from desktop_app.ui.workshop.wall_preview import WallPreview

_PANE, _SIDE, _TOP = 400, 24, 24
_PANE_SHARE = 0.46
"""Of the width, at most."""
_LEAST_WALL = 340
_WALL_SHARE, _WALL_SHARE_STACKED = 0.68, 0.5
"""Of the height there is, at most: the notes below stay in sight."""


class FacilitatorPage(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Facilitator"))
        self.bar = DeskBar(theme)
        self.display_notice = Notice(theme, "monitor-off")
        self.save_notice = Notice(theme, "triangle-alert")
        self.foot = DeskFoot(theme)
        self.preview = WallPreview(theme)
        self.notes = NotesBlock(theme)
        self.votes = VotesPane(theme)
        self._wall_words = TextLabel(theme, TextRole.BODY, "ink2")
        self._wall_words.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._cut = TextLabel(theme, TextRole.BODY, "ink")
        self._cut.hide()
        self._whole = TextLabel(theme, TextRole.CARD_BODY, "ink")
        self._whole.hide()
        self._wall = self._make_wall()
        self._left, self._right = PageScroll(), PageScroll()
        self._right.set_filled(False)
        self._left.setAccessibleName(self.tr("On the wall, and your notes"))
        self._right.setAccessibleName(self.tr("Timer, votes and scores"))
        self._left.column.addWidget(self._wall)
        self._left.column.addStretch(1)
        self._right.column.addWidget(self.votes)
        self._stacked = False
        self.setFocusProxy(self.foot.next)
        self._lay_out()
        for notice in (self.display_notice, self.save_notice):
            notice.hide()
            notice.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.votes.table.remade.connect(self._order_tabs)
        self._order_tabs()
        theme.changed.connect(self.fit)

    @property
    def wall_words(self) -> str:
        return self._wall_words.text()

    def show_wall(self, words: str) -> None:
        self._wall_words.setText(words)

    @property
    def cut_words(self) -> str:
        """ "" while all of the text is on the wall."""
        return self._cut.text() if not self._cut.isHidden() else ""

    @property
    def whole_text(self) -> str:
        """What is asked, where the wall has not all of it."""
        return self._whole.text() if not self._whole.isHidden() else ""

    def show_cut(self, words: str, whole: str) -> None:
        """`whole` is what is asked, to be read out."""
        for label, text in ((self._cut, words), (self._whole, whole)):
            label.setText(text)
            label.setVisible(bool(text))

    def panes(self) -> list[QWidget]:
        """For F6."""
        return [self.bar, self._left, self._right, self.foot]

    def focus_next(self) -> None:
        """To the one next step, where Space acts."""
        self.foot.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def scroll_notes(self, steps: int) -> None:
        """Half of what is in sight, down (1) or up (-1)."""
        bar = self._left.verticalScrollBar()
        bar.setValue(bar.value() + steps * bar.pageStep() // 2)

    def bring_up(self, line: int) -> None:
        """A line of the votes, where there are more than fit."""
        row = self.votes.table.rows[line]
        area = self._left if self._stacked else self._right
        for part in (row.name, row.cells):
            area.ensureWidgetVisible(part, 0, 12)

    def fit(self) -> None:
        """Two parts side by side; where one would be too narrow, one column, the votes first."""
        margins = 2 * (_SIDE - MARGIN)
        wanted = min(self.votes.wanted_width() + margins, round(self.width() * _PANE_SHARE))
        pane = max(self._theme.px(_PANE), wanted)
        stacked = self.width() - pane < self._theme.px(_LEAST_WALL) + margins
        if stacked != self._stacked:
            self._stacked = stacked
            target = self._left.column if stacked else self._right.column
            target.insertWidget(0, self.votes)
            self._left.column.setSpacing(28 if stacked else 0)
            self._right.setVisible(not stacked)
        self._notices.setVisible(not (self.display_notice.isHidden() and self.save_notice.isHidden()))
        self._right.setFixedWidth(pane)
        self._left.set_margins(_SIDE + 4, _TOP, _SIDE + 4, 12)
        self._right.set_margins(_SIDE - MARGIN, _TOP, _SIDE - MARGIN, 12)
        share = _WALL_SHARE_STACKED if stacked else _WALL_SHARE
        self.preview.set_most_height(max(round(self._left.height() * share), 120))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = self._theme.colour("edge" if self._theme.high_contrast else "line")
        body = QRect(0, self._left.y(), self.width(), self._left.height())
        painter.fillRect(QRect(0, self.bar.geometry().bottom(), self.width(), 1), line)
        painter.fillRect(QRect(0, self.foot.y(), self.width(), 1), line)
        if not self._stacked:
            pane = QRect(self._right.x(), body.y(), self._right.width(), body.height())
            painter.fillRect(pane, self._theme.colour("surface"))
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            painter.fillRect(QRect(pane.right() if mirrored else pane.x(), pane.y(), 1, pane.height()), line)

    def _order_tabs(self) -> None:
        notices = [self.display_notice.button, self.save_notice.button]
        stops = [*self.bar.stops, *notices, *self.votes.stops, *self.foot.stops]
        for one, other in itertools.pairwise(stops):
            QWidget.setTabOrder(one, other)

    def _make_wall(self) -> QWidget:
        wall = QWidget()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(TextLabel(self._theme, TextRole.SECTION, "ink", self.tr("On the wall now")))
        head.addWidget(self._wall_words, 1)
        column = QVBoxLayout(wall)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.preview)
        column.addWidget(self._cut)
        column.addSpacing(8)
        column.addWidget(self.notes)
        column.addWidget(self._whole)
        return wall

    def _lay_out(self) -> None:
        notices = QVBoxLayout()
        notices.setSpacing(8)
        notices.addWidget(self.display_notice)
        notices.addWidget(self.save_notice)
        holder = self._notices = QWidget()
        holder.setLayout(notices)
        notices.setContentsMargins(_SIDE, 8, _SIDE, 8)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._left, 1)
        body.addWidget(self._right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(holder)
        column.addLayout(body, 1)
        column.addWidget(self.foot)
