"""What is known of the card on screen: how well it is remembered, in words and numbers, and its answers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.isolating import isolated
from desktop_app.domain.memory import Rating
from desktop_app.study.card_info import CardInfo, PastAnswer
from desktop_app.ui import text
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.study.flags import marks_shown
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import QuietButton
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.text_label import TextLabel

_LISTED = 50
_WIDTH = 640


class CardInfoPane(QWidget):
    closeRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sheet = _Sheet(theme)
        self._sheet.close_button.clicked.connect(self.closeRequested)
        self.setFocusProxy(self._sheet.reader)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._sheet)
        self._fit()

    def show_info(self, info: CardInfo, *, tells: bool) -> None:
        """`tells`: the card was answered, so what was given before may be said."""
        theme, body = self._theme, QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(_label(theme, TextRole.CARD_BODY, "ink", text.phrase_text(info.summary, _WORDS)))
        if info.sleeps is not None:
            column.addWidget(_label(theme, TextRole.CARD_BODY, "ink", text.phrase_text(info.sleeps, _WORDS)))
        column.addSpacing(10)
        for line in self._numbers(info):
            column.addWidget(_label(theme, TextRole.BODY, "ink2", line))
        column.addSpacing(18)
        column.addWidget(_label(theme, TextRole.SECTION, "ink", self.tr("Answers")))
        column.addSpacing(4)
        for line in self._answers(info, tells):
            column.addWidget(_label(theme, TextRole.BODY, "ink2", line))
        self._sheet.fill(body)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _numbers(self, info: CardInfo) -> list[str]:
        state, lines = info.state, []
        if info.recall is not None and state.memory is not None:
            number = QLocale().toString(state.memory.stability, "f", 1)
            difficulty = QLocale().toString(state.memory.difficulty, "f", 1)
            lines += [
                self.tr("Chance of recalling it now: {chance}").format(chance=text.percent(info.recall)),
                self.tr("Stability: {days} days until the chance falls to 90 %").format(days=number),
                self.tr("Difficulty: {number} of 10").format(number=difficulty),
            ]
        if info.due is not None:
            lines.append(self.tr("Due: {date}").format(date=text.full_date(info.due)))
        lines += [
            self.tr("Answers that counted: {number}").format(number=text.count(state.reviews)),
            self.tr("Forgotten after it was known: {number}").format(number=text.count(state.lapses)),
        ]
        return [*lines, *(name for _, name in marks_shown(info.marks))]

    def _answers(self, info: CardInfo, tells: bool) -> list[str]:
        if not info.history:
            return [self.tr("None yet.")]
        lines = [self._answer(each, tells) for each in info.history[:_LISTED]]
        left = len(info.history) - _LISTED
        if left > 0:
            lines.append(self.tr("And %n earlier", "", left))
        return lines

    def _answer(self, past: PastAnswer, tells: bool) -> str:
        names = {
            Rating.AGAIN: self.tr("Again"),
            Rating.HARD: self.tr("Hard"),
            Rating.GOOD: self.tr("Good"),
            Rating.EASY: self.tr("Easy"),
        }
        #: One answer: date, rating and how long it took.
        line = self.tr("{date} · {rating} · {time}").format(
            date=text.full_date(past.date),
            rating=names[past.rating],
            time=text.duration(round(past.answer_ms / 1000), exact=True),
        )
        if past.given is not None and tells:
            right, wrong = self.tr("{answer} · {side}, right"), self.tr("{answer} · {side}, wrong")
            side = text.phrase_text(past.given, _WORDS)
            line = (right if past.right else wrong).format(answer=line, side=side)
        if past.reason and tells:
            line = self.tr("{answer} · “{reason}”").format(answer=line, reason=isolated(past.reason))
        return self.tr("{answer} · practice").format(answer=line) if past.practice else line

    def _fit(self) -> None:
        side = max(24, (self.width() - self._theme.px(_WIDTH)) // 2)
        self._row.setContentsMargins(side, 12, side, 24)


_WORDS = "card info"


class _Sheet(QFrame):
    """The pane's paper: a heading that stays, and what scrolls below it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        title = TextLabel(theme, TextRole.SECTION, "ink", self.tr("Card info"))
        self.close_button = QuietButton(theme, self.tr("Close"), "x", self.tr("Esc"))
        self.reader = PageScroll()
        self.reader.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.reader.set_filled(False)
        self.reader.setAccessibleName(title.text())
        self.reader.set_margins(24, 4, 24, 20)
        self.reader.installEventFilter(self)
        head = QHBoxLayout()
        head.setContentsMargins(24, 14, 14, 8)
        head.setSpacing(12)
        head.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.reader, 1)

    def fill(self, body: QWidget) -> None:
        self.reader.fill(body)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A stronger edge tells that the arrow keys scroll here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.reader.hasFocus()
        width = self._theme.tokens.focus_width if focused else 1
        half = width / 2
        radii = Radii.even(self._theme.tokens.radius["card"])
        path = rounded_path(self.rect().toRectF().adjusted(half, half, -half, -half), radii)
        painter.fillPath(path, self._theme.colour("surface"))
        painter.setPen(QPen(self._theme.colour("ink" if focused else "edge"), width))
        painter.drawPath(path)


def _label(theme: Theme, role: TextRole, colour: str, words: str) -> TextLabel:
    return TextLabel(theme, role, colour, words)
