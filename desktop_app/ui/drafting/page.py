"""The page on which drafts are reviewed: the article on the left, the drafts on the right, or one of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.announcing import announce
from desktop_app.ui.drafting import wording
from desktop_app.ui.drafting.drafts_pane import DraftsPane
from desktop_app.ui.drafting.highlight_text import HighlightText
from desktop_app.ui.drafting.selection_bar import SelectionBar
from desktop_app.ui.drafting.steps import Steps
from desktop_app.ui.drafting.target_pane import TargetPane
from desktop_app.ui.settings.row import Hint
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import PrimaryButton, QuietButton
from desktop_app.ui.widgets.choice_field import ChoiceField
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.text_label import TextLabel

_TABS_UNDER_PX, _LOW_PX = 980, 500
_RING = 4
ARTICLE, DRAFTS = "article", "drafts"


class _Surface(QWidget):
    """What the article is on. It reaches from edge to edge, so the ring of its focus is inside."""

    def __init__(self, theme: Theme, article: HighlightText, bar: SelectionBar) -> None:
        super().__init__()
        self._theme = theme
        self._article = article
        theme.changed.connect(self.update)
        article.focusShown.connect(self.update)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(_RING, _RING, _RING, _RING)
        inside.setSpacing(0)
        inside.addWidget(article, 1)
        inside.addWidget(bar)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        if self._article.shows_focus:
            painter.setPen(QPen(self._theme.colour("ink"), 2))
            painter.drawRect(self.rect().adjusted(2, 2, -2, -2))


class DraftPage(QWidget):
    closeRequested = Signal()
    addRequested = Signal()
    """The filled button: to the last step, and there into the deck."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_working = False
        self.title = TextLabel(theme, TextRole.PANEL_NAME_COMPACT, "ink", self.tr("Review drafts"))
        self.about = Hint(theme, TextRole.SMALL, "ink3")
        self.steps = Steps(theme)
        self.title.setContentsMargins(0, 2, 0, 2)
        self.close_button = QuietButton(theme, self.tr("Save and close"))
        self.add_button = PrimaryButton(theme, "")
        self.close_button.clicked.connect(self.closeRequested)
        self.add_button.clicked.connect(self.addRequested)
        self.tabs = Segmented(theme, ((ARTICLE, self.tr("Article")), (DRAFTS, self.tr("Drafts"))))
        self.tabs.set_title(self.tr("What is shown"))
        self.tabs.set_value(DRAFTS)
        self.tabs.chosen.connect(self._choose_tab)
        self.article = HighlightText(theme)
        self.selection = SelectionBar(theme)
        self.notice = Notice(theme)
        self.encoding = ChoiceField(theme, self.tr("Letters (encoding)"))
        self.drafts = DraftsPane(theme)
        self.target = TargetPane(theme)
        self.target.doRequested.connect(self.addRequested)
        self.right = QStackedWidget()
        self.right.addWidget(self.drafts)
        self.right.addWidget(self.target)
        self._lay_out()
        theme.changed.connect(self._fit)
        self.setAccessibleName(self.title.text())
        self.article.selected.connect(self._show_selection)

    @property
    def first(self) -> QWidget:
        """Where the focus begins."""
        card = self.drafts.card
        if self.is_adding:
            return self.add_button
        has_draft = not card.isHidden() and not card.is_editing and not self.right.isHidden()
        return card.accept if has_draft and card.accept.isEnabled() else self.article

    def turn_to_draft(self) -> None:
        """Once its texts are closed."""
        card = self.drafts.card
        (card.accept if card.accept.isEnabled() else card.edit).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_adding(self) -> bool:
        """The last step is open."""
        return self.right.currentWidget() is self.target

    @property
    def has_tabs(self) -> bool:
        return self.width() < _TABS_UNDER_PX * self._theme.text_scale - self._theme.px(60)

    def panes(self) -> list[QWidget]:
        """What F6 goes to and fro between."""
        return [self._head, self.article, self.right]

    def show_step(self, *, adding: bool) -> None:
        self.right.setCurrentWidget(self.target if adding else self.drafts)
        self.steps.set_current(2 if adding else 1)
        self._fit()

    def show_tab(self, name: str) -> None:
        """Where only one of them has room."""
        self.tabs.set_value(name)
        self._fit()

    def set_head(self, about: str, accepted: int) -> None:
        self.about.setText(about)
        self.add_button.setText(wording.add_button(accepted))
        self.add_button.setEnabled(accepted > 0 and not self._is_working)
        self._fit()

    def set_working(self, working: bool) -> None:
        if working != self._is_working:
            self._is_working = working
            self.add_button.set_working(working)
            self.right.setEnabled(not working)
            self.close_button.setText(self.tr("Cancel") if working else self.tr("Save and close"))

    def tell(self, sentence: str) -> None:
        """What could not be done, where the drafts are."""
        where = self.target.problem if self.is_adding else self.drafts.card.problem
        where.set_text(sentence)
        if not where.isVisible():
            announce(self, sentence, at_once=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.about)
        self._head = QWidget()
        self._head.setAccessibleName(self.title.text())
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self.close_button)
        self._buttons.addWidget(self.add_button)
        head = self._head_row = QHBoxLayout(self._head)
        head.setSpacing(16)
        head.addLayout(names, 1)
        head.addWidget(self.steps, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(self._buttons)
        self._line = QFrame()
        self._line.setProperty("panel", "line")
        self._tab_place = QWidget()
        tabs = self._tab_row = QHBoxLayout(self._tab_place)
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        self._notice_place = QWidget()
        question = self._notice_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._notice_place)
        question.addWidget(self.notice, 1)
        question.addWidget(self.encoding)
        self._notice_place.hide()
        left = self._left = _Surface(self._theme, self.article, self.selection)
        self.article.set_filled(False)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(left, 11)
        body.addWidget(self.right, 10)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for widget in (self._head, self._line, self._notice_place, self._tab_place):
            whole.addWidget(widget)
        whole.addLayout(body, 1)

    def show_encodings(self, *, asked: bool) -> None:
        """Whether the letters look right is asked above the article."""
        words = self.tr("The letters of this file can be read in several ways. Do they look right?")
        self.notice.set_text(words if asked else "")
        self.notice.set_button(self.tr("They look right") if asked else "")
        self._fit()

    def _choose_tab(self, _name: object) -> None:
        self._fit()

    def _fit(self) -> None:
        narrow = self.has_tabs
        side = 20 if narrow else 28
        self._head_row.setContentsMargins(side, 14, side, 14)
        self._tab_row.setContentsMargins(side, 8, side, 8)
        self._notice_row.setContentsMargins(side, 10, side, 10)
        beside = self.width() > 760 * self._theme.text_scale
        directions = QBoxLayout.Direction
        self._notice_row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        low = self.window().height() < _LOW_PX * self._theme.text_scale
        self.drafts.set_room(20 if narrow else 18, low=low)
        self.selection.set_margin(side)
        self.about.setVisible(not (low and narrow))
        self._notice_place.setVisible(bool(self.notice.text) and (not narrow or self.tabs.value == ARTICLE))
        self.target.set_margins(24, 20, 24, 20)
        self._tab_place.setVisible(narrow and not self.is_adding)
        tab = DRAFTS if self.is_adding else self.tabs.value
        self._left.setVisible(not narrow or tab == ARTICLE)
        self.right.setVisible(not narrow or tab != ARTICLE)
        buttons = self.close_button.sizeHint().width() + self.add_button.sizeHint().width()
        spare = self.width() - 2 * side - buttons - self._theme.px(190) - 56
        self.steps.set_compact(spare < self.steps.width_of(compact=False))
        self.steps.setVisible(spare >= self.steps.width_of(compact=True))

    def _show_selection(self, passage: object) -> None:
        """What can be done with it; what was wanting is there, or is not asked for any more."""
        self.drafts.card.problem.set_text("")
        self.selection.setVisible(passage is not None)
        self._left.layout().activate()  # type: ignore[union-attr]  # the article scrolls in the room that is left
