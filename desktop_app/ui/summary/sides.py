"""How the two sides went, and which was taken for which."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.isolating import isolated
from desktop_app.study.summary import Score, Summary
from desktop_app.ui.inline_label import InlineLabel
from desktop_app.ui.summary import wording
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.seam_bar import SeamBar
from desktop_app.ui.widgets.side_glyph import LEFT, RIGHT, side_token
from desktop_app.ui.widgets.side_label import SideLabel
from desktop_app.ui.widgets.text_label import TextLabel

_SEAM = 4


class SidesResult(QWidget):
    """Empty and to be hidden unless `set_summary` says that there is something to show."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = [SideLabel(theme, index, "", role=TextRole.SECTION) for index in (LEFT, RIGHT)]
        self._scores = [
            TextLabel(theme, TextRole.SECTION, side_token(index, "Ink"), tabular=True)
            for index in (LEFT, RIGHT)
        ]
        self._bar = SeamBar(theme)
        self._absent = [TextLabel(theme, TextRole.SMALL, side_token(index, "Ink")) for index in (LEFT, RIGHT)]
        self._directions = [InlineLabel(theme, TextRole.SMALL, "ink2") for _ in (LEFT, RIGHT)]
        self._lay_out()

    def set_summary(self, summary: Summary) -> bool:
        head = summary.head
        scores = [score for _, score in summary.sides]
        if head is None or len(scores) != 2 or not any(score.total for score in scores):
            return False
        left, right = scores
        for index, score in enumerate(scores):
            self._names[index].setText(head.sides[index].name)
            self._scores[index].setText(wording.score(score) if score.total else "")
            self._scores[index].setVisible(bool(score.total))
            #: For screen readers: a side and how many of its cards were right.
            spoken = self.tr("{side}: {score}").format(
                side=isolated(head.sides[index].name), score=wording.score(score)
            )
            self._scores[index].setAccessibleName(spoken)
            self._absent[index].setText("" if score.total else wording.not_asked())
            self._absent[index].setVisible(not score.total)
        self._bar.set_names(head.sides[LEFT].name, head.sides[RIGHT].name)
        self._bar.set_values((left.right, left.total), (right.right, right.total))
        self._bar.setAccessibleName(self._bar_text(head, left, right))
        self._show_directions(head, summary)
        return True

    def _bar_text(self, head: DeckHead, left: Score, right: Score) -> str:
        said = [wording.score(score) if score.total else wording.not_asked() for score in (left, right)]
        #: For screen readers: "Leadership 11 of 12, Management 9 of 12".
        return self.tr("{left} {left_score}, {right} {right_score}").format(
            left=isolated(head.sides[LEFT].name),
            left_score=said[LEFT],
            right=isolated(head.sides[RIGHT].name),
            right_score=said[RIGHT],
        )

    def _show_directions(self, head: DeckHead, summary: Summary) -> None:
        known = {side.id for side in head.sides}
        shown = [each for each in summary.confusions if known.issuperset(each[:2])]
        for number, label in enumerate(self._directions):
            label.setText(wording.direction(head, *shown[number]) if number < len(shown) else "")
            label.setVisible(number < len(shown))

    def _lay_out(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(_SEAM)
        for widgets in ((self._names[LEFT], self._scores[LEFT]), (self._scores[RIGHT], self._names[RIGHT])):
            half = QHBoxLayout()
            half.setContentsMargins(*((0, 0, 14, 0) if widgets[0] is self._names[LEFT] else (14, 0, 0, 0)))
            half.setSpacing(12)
            half.addWidget(widgets[0])
            half.addStretch()
            half.addWidget(widgets[1])
            names.addLayout(half, 1)
        inside = QHBoxLayout()
        inside.setContentsMargins(12, 0, 12, 0)
        for label in self._absent:
            policy = label.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            label.setSizePolicy(policy)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inside.addWidget(label, 1)
        both = QWidget()
        both.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # left stays left in every language
        sides = QVBoxLayout(both)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(10)
        sides.addLayout(names)
        bar = QGridLayout()
        bar.addWidget(self._bar, 0, 0)
        bar.addLayout(inside, 0, 0)  # words in place of a bar
        sides.addLayout(bar)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(both)
        whole.addSpacing(10)
        for direction in self._directions:
            whole.addWidget(direction)
