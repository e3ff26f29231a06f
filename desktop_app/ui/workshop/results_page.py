"""The results of a workshop: points, what was hardest, what was taken for what, and what to do with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.study.workshop.results import Results
from desktop_app.study.workshop.rounds import WorkshopPlan
from desktop_app.ui.announcing import announce
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.settings.row import Hint
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, PrimaryButton, QuietButton
from desktop_app.ui.widgets.flow_row import FlowRow
from desktop_app.ui.widgets.text_label import TextLabel
from desktop_app.ui.workshop import results_wording as wording
from desktop_app.ui.workshop.menu_button import MenuButton
from desktop_app.ui.workshop.results_tables import ContrastsTable, StandingsTable, TitleLabel
from desktop_app.ui.workshop.told import Told

_CONTENT_PX, _LEAST_SIDE_PX, _LOW_PX = 840, 32, 700
_MOST_DIRECTIONS = 4


class ResultsPage(QWidget):
    backRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Results of a workshop"))
        self.back = QuietButton(theme, self.tr("Workshop"), "arrow-left")
        self.back.clicked.connect(self.backRequested)
        self.told = Told(theme)
        self.told.strip.closed.connect(self._close_told)
        self.headline = Hint(theme, TextRole.NUMBER)
        self.about = Hint(theme, TextRole.CARD_BODY, "ink2")
        self.standings = StandingsTable(theme)
        self.hardest_title = TextLabel(theme, TextRole.SECTION, "ink", self.tr("Hardest"))
        self.hardest = TitleLabel(theme, TextRole.PANEL_NAME_COMPACT, "ink")
        self.hardest_about = TextLabel(theme, TextRole.CARD_BODY, "ink2")
        self.mixed_title = TextLabel(theme, TextRole.SECTION, "ink", self.tr("Taken for the other side"))
        self.directions = [TitleLabel(theme, TextRole.CARD_BODY, "ink2") for _ in range(_MOST_DIRECTIONS)]
        self.contrasts = ContrastsTable(theme)
        self.export = MenuButton(theme, self.tr("Export"), size=ButtonSize.LARGE)
        self.take_home = MenuButton(theme, self.tr("Take home"), size=ButtonSize.LARGE)
        self.again = PrimaryButton(theme, self.tr("Practise together"), size=ButtonSize.LARGE)
        self.done = PrimaryButton(theme, self.tr("Back to the set-up"), size=ButtonSize.LARGE)
        self.done.clicked.connect(self.backRequested)
        self.note = TextLabel(theme, TextRole.SMALL, "ink3")
        self._lay_out()
        theme.changed.connect(self._fit)

    def show_results(self, plan: WorkshopPlan, results: Results, about: str) -> None:
        """`about`: of which workshop."""
        self.told.hide()
        self.headline.setText(wording.headline(results))
        self.about.setText(about)
        self.standings.show_standings(results.standings)
        self._show_hardest(results)
        self._show_directions(plan, results)
        self.contrasts.show_contrasts(results.contrasts)
        self.contrasts.setVisible(bool(results.contrasts))
        self._scroll.verticalScrollBar().setValue(0)
        self._fit()
        announce(self, self.headline.text())

    def show_ways(self, missed: int | None) -> None:
        """What can be made of it, where so many statements were missed; None: of a rehearsal, nothing."""
        self.again.setVisible(bool(missed))
        self.done.setVisible(not missed)
        self.take_home.setVisible(bool(missed))
        self.export.setVisible(missed is not None)
        self.note.setText(wording.missed(missed) if missed is not None else "")
        self.setFocusProxy(self.again if missed else self.done)
        self._fit()

    def tell(self, sentence: str, icon: str, *, at_once: bool = False) -> None:
        """Above everything else until it is closed; "" takes it away."""
        if sentence:
            announce(self, sentence, at_once=at_once)
            self._scroll.verticalScrollBar().setValue(0)
        self.told.show_words(sentence, icon)

    def panes(self) -> list[QWidget]:
        """What F6 goes to and fro between."""
        return [self._scroll, self._foot]

    # Inside

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        token = "ink" if self._theme.high_contrast else "line"
        QPainter(self).fillRect(0, self._foot.y(), self.width(), 1, self._theme.colour(token))

    def _show_hardest(self, results: Results) -> None:
        hardest = results.hardest
        for part in (self.hardest_title, self.hardest, self.hardest_about):
            part.setVisible(hardest is not None)
        if hardest is not None:
            self.hardest.setText(wording.title(hardest.heading))
            self.hardest_about.setText(wording.hardest(hardest))

    def _show_directions(self, plan: WorkshopPlan, results: Results) -> None:
        for number, label in enumerate(self.directions):
            shown = number < len(results.confusions)
            label.setText(wording.direction(plan, results.confusions[number]) if shown else "")
            label.setVisible(shown)
        self.mixed_title.setVisible(bool(results.confusions))

    def _lay_out(self) -> None:
        self._scroll = PageScroll()
        column = self._scroll.column
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(4)
        column.addWidget(self.told)
        for part, gap in (
            (self.headline, 4),
            (self.about, 16),
            (self.standings, 24),
            (self.hardest_title, 4),
            (self.hardest, 2),
            (self.hardest_about, 24),
            (self.mixed_title, 4),
            *((label, 0) for label in self.directions),
        ):
            column.addWidget(part)
            column.addSpacing(gap)
        column.addSpacing(24)
        column.addWidget(self.contrasts)
        column.addStretch(1)
        self._buttons = FlowRow((self.export, self.take_home, self.again, self.done), gap=12)
        self._foot = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._foot)
        self._box.addWidget(self.note, 1)
        self._box.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignVCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._foot)

    def _fit(self) -> None:
        side = max(_LEAST_SIDE_PX, (self.width() - self._theme.px(_CONTENT_PX)) // 2)
        low = self.window().height() < _LOW_PX
        self._scroll.set_margins(side, 16 if low else 24, side, 24)
        self._box.setContentsMargins(side, 14, side, 14)
        self._buttons.fit()
        beside = self._buttons.sizeHint().width() + self._theme.px(160) <= self.width() - 2 * side
        directions = QBoxLayout.Direction
        self.note.setVisible(beside)
        self._box.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._box.setSpacing(20 if beside else 8)
        self._box.setAlignment(
            self._buttons, Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag(0)
        )
        self.update()

    def _close_told(self) -> None:
        self.told.hide()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
