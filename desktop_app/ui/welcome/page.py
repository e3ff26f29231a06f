"""Welcome: what Versus does, the way in, and a card to try. Shown once, to whoever has not studied yet."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.study.first_look import FirstLook
from desktop_app.ui import text
from desktop_app.ui.actions import WELCOME, Actions, press_focused
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today.wording import contrasts
from desktop_app.ui.welcome.foot import Foot
from desktop_app.ui.welcome.trial import Trial
from desktop_app.ui.welcome.way_in import WayIn
from desktop_app.ui.widgets.balanced_label import BalancedLabel
from desktop_app.ui.widgets.side_glyph import AppMark
from desktop_app.ui.widgets.text_label import TextLabel

_LOW_PX, _NARROW_PX = 700, 1080
_LEFT_SHARE = 0.475
_CONTENT_PX = 560


class WelcomePage(QWidget):
    finished = Signal()
    """The way in was chosen."""
    importRequested = Signal()
    """Something of one's own is to be brought first."""

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        look: FirstLook | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._start = self._make_start(look)
        self._bring = WayIn(
            theme,
            self.tr("Bring a deck, a table or an article"),
            self.tr("Your own material: a Versus or Anki deck, a spreadsheet, a text"),
            "import",
            "",
            is_first=False,
        )
        self._bring.clicked.connect(self.importRequested)
        self._trial = Trial(theme, look) if look is not None else None
        if self._trial is not None:
            self._trial.answered.connect(self._go_on)
            # Once the layout has made room for it.
            self._trial.answered.connect(self._show_verdict, Qt.ConnectionType.QueuedConnection)
        self.foot = Foot(theme, preferences)
        self._headline = BalancedLabel(
            theme, TextRole.HEADLINE, "ink", self.tr("Tell two close ideas apart, for good.")
        )
        self._left, self._right = PageScroll(), PageScroll()
        self._lay_out()
        theme.changed.connect(self._fit)
        self.setAccessibleName(self.tr("Welcome"))
        self.setFocusProxy(self._start)

    def install(self, actions: Actions) -> None:
        """Arrow keys try the card, Enter leads on."""
        actions.install(WELCOME, self)
        actions.follow("welcome_start", self._start)
        for name, slot in (
            ("welcome_start", self._press_or_finish),
            ("try_left", self._try_left),
            ("try_right", self._try_right),
            ("try_both", self._try_both),
        ):
            actions[name].triggered.connect(slot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("window"))
        if not self._right.isHidden():
            area = self._right.geometry()
            painter.fillRect(area, self._theme.colour("surface"))
            at = area.right() if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else area.left()
            painter.fillRect(QRect(at, 0, 1, self.height()), self._theme.colour("line"))

    def _make_start(self, look: FirstLook | None) -> WayIn:
        if look is None:
            words, about = self.tr("Begin"), self.tr("The first cards are waiting.")
        else:
            #: {deck} is a deck's title, which in English goes on in small letters.
            words = self.tr("Learn {deck}").format(deck=text.title_in_sentence(look.head.title))
            #: {contrasts}: "13 contrasts"; {time}: "about 9 min".
            about = self.tr("{contrasts}, {time} a day").format(
                contrasts=contrasts(look.contrasts), time=text.duration(look.seconds)
            )
        start = WayIn(self._theme, words, about, "book-open", "")
        start.clicked.connect(self.finished)
        return start

    def _lay_out(self) -> None:
        for scroll in (self._left, self._right):
            scroll.set_filled(False)
        column = self._left.column
        column.addLayout(self._brand())
        self._above = QWidget()
        about = TextLabel(
            self._theme,
            TextRole.ANSWER,
            "ink2",
            self.tr("A few cards each day, always in pairs. Everything stays on this computer."),
        )
        for widget, gap in (
            (self._above, 0),
            (self._headline, 12),
            (about, 28),
            (self._start, 10),
            (self._bring, 8),
        ):
            column.addWidget(widget)
            column.addSpacing(gap)
        column.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self._left, 1)
        left.addWidget(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 19)
        row.addWidget(self._right, 21)
        self._right.column.addStretch(1)
        self._right.column.addStretch(1)
        self.foot.raise_()  # read last: the card to try comes before the settings

    def _order_tabs(self, trial: Trial) -> None:
        stops = [
            self._start,
            self._bring,
            *trial.tab_stops(),
            *self.foot.tab_stops(),
        ]
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _brand(self) -> QHBoxLayout:
        brand = QHBoxLayout()
        brand.setSpacing(12)
        brand.addWidget(AppMark(self._theme, 28), 0, Qt.AlignmentFlag.AlignVCenter)
        name = TextLabel(self._theme, TextRole.PANEL_NAME_COMPACT, "ink", self.tr("Versus"))
        brand.addWidget(name, 1, Qt.AlignmentFlag.AlignVCenter)
        return brand

    def _fit(self) -> None:
        """Two columns where there is width for them, else the card to try under the way in."""
        two = self.width() >= _NARROW_PX * self._theme.text_scale and self._trial is not None
        low = self.height() < _LOW_PX
        tight = low or self.width() < _NARROW_PX
        side = 36 if tight else 64
        if self._trial is not None:
            wanted = self._right.column if two else self._left.column
            if wanted.indexOf(self._trial) < 0:
                (self._left if two else self._right).column.removeWidget(self._trial)
                wanted.insertWidget(1 if two else wanted.count() - 1, self._trial)
            self._trial.set_compact(not two)
            self._order_tabs(self._trial)
            self._trial.setContentsMargins(0, 0 if two else 28, 0, 0)
        self._right.setVisible(two)
        spare = max(0, (round(self.width() * (1 - _LEFT_SHARE)) - 2 * side - _CONTENT_PX) // 2) if two else 0
        self._left.set_margins(side, 28 if low else 64, side, 12)
        self._right.set_margins(side - 8 + spare, 24, side - 8 + spare, 24)
        self.foot.setContentsMargins(side - 14, 4, side - 14, 16 if low else 28)
        self._above.setFixedHeight(20 if low else 48)
        self._headline.set_role(TextRole.NUMBER if tight else TextRole.HEADLINE)
        self.update()

    def _go_on(self) -> None:
        """The card is answered: Enter leads on, wherever it was answered."""
        self._start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_verdict(self) -> None:
        """Bring it into view, where the page is taller than the window."""
        assert self._trial is not None
        scroll = self._left if self._right.isHidden() else self._right
        scroll.ensureWidgetVisible(self._trial.verdict, 0, 12)

    def _press_or_finish(self) -> None:
        if not press_focused(self):
            self.finished.emit()

    def _try(self, index: int) -> None:
        if self._trial is not None:
            self._trial.choose(index)

    def _try_left(self) -> None:
        self._try(0)

    def _try_right(self) -> None:
        self._try(1)

    def _try_both(self) -> None:
        self._try(2)
