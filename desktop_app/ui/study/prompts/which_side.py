"""One statement, two or three panels. The question is centred; the panels take the room there is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.study.showing import Judged, Showing
from desktop_app.ui.study.prompts.base import Prompt, place_of
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.answer_panels import AnswerPanels
from desktop_app.ui.widgets.balanced_label import BalancedLabel
from desktop_app.ui.widgets.text_label import TextLabel

_MARGIN = 4
_GAP_HEADING, _GAP_GUESS, _GAP_PANELS = 14, 8, 30


class WhichSidePrompt(Prompt):
    holds_action = True

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.heading.setParent(self)
        self.heading.set_centred()
        self._statement = BalancedLabel(theme, TextRole.STATEMENT, parent=self)
        self._statement.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        guess = self.tr("A guess first: nothing of it counts.")
        self._guess = TextLabel(theme, TextRole.SMALL, "ink3", guess, parent=self)
        self._guess.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._guess.hide()
        self._panels: dict[bool, AnswerPanels] = {}
        self.panels = self._panels_for(offers_both=False)

    def show_card(self, showing: Showing) -> None:
        card, head = showing.card, showing.head
        self.heading.set_card(card)
        self._guess.setVisible(showing.is_guess)
        self._statement.setText(card.prompt)
        panels = self._panels_for(offers_both=card.offers_both)
        if panels is not self.panels:
            self.panels.hide()
            self.panels = panels
        for index, side in enumerate(head.sides):
            panels.panel(index).set_text(side.name)
        panels.reset()
        panels.show()
        self._arrange()

    def spoken_question(self) -> str:
        guess = "" if self._guess.isHidden() else self._guess.text()
        return f"{guess} {self._statement.text()}".strip()

    def show_chosen(self, index: int) -> None:
        self.panels.set_chosen(index)

    def show_verdict(self, showing: Showing, judged: Judged) -> None:
        verdict = judged.verdict
        self._guess.hide()  # the verdict says it
        self.heading.show()
        self.heading.set_card(showing.card, answered=True)
        self.panels.set_result(place_of(showing, verdict.given), place_of(showing, verdict.side))

    def set_tight(self, tight: bool) -> None:
        """What kind of card it is goes without saying; that it is a guess does not."""
        wanted = not tight or self._guess.isHidden()
        if wanted == self.heading.isHidden():
            self.heading.setVisible(wanted)

    def preferred_height(self, width: int) -> int:
        return self._above(width) + self.panels.heightForWidth(width - 2 * _MARGIN) + 2 * _MARGIN

    def least_height(self, width: int) -> int:
        return self._above(width) + self.panels.least_height(width - 2 * _MARGIN) + 2 * _MARGIN

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _panels_for(self, *, offers_both: bool) -> AnswerPanels:
        if offers_both not in self._panels:
            panels = AnswerPanels(self._theme, ("", ""), offers_both=offers_both, parent=self)
            panels.chosen.connect(self.chosen)
            panels.hide()
            for others in self._panels.values():
                panels.follow(others)
            self._panels[offers_both] = panels
        return self._panels[offers_both]

    def _above(self, width: int) -> int:
        inner = width - 2 * _MARGIN
        return self._top_of_statement(inner) + self._statement.heightForWidth(inner) + _GAP_PANELS

    def _top_of_statement(self, inner: int) -> int:
        heading = 0 if self.heading.isHidden() else self.heading.sizeHint().height() + _GAP_HEADING
        return heading if self._guess.isHidden() else heading + self._guess.heightForWidth(inner) + _GAP_GUESS

    def _arrange(self) -> None:
        width, inner = self.width(), self.width() - 2 * _MARGIN
        heading = self.heading.sizeHint().height()
        statement = self._statement.heightForWidth(inner)
        self.heading.setGeometry(_MARGIN, _MARGIN, inner, heading)
        if not self._guess.isHidden():
            guess = self._guess.heightForWidth(inner)
            below = _MARGIN + self._top_of_statement(inner) - _GAP_GUESS - guess
            self._guess.setGeometry(_MARGIN, below, inner, guess)
        self._statement.setGeometry(_MARGIN, _MARGIN + self._top_of_statement(inner), inner, statement)
        top = _MARGIN + self._above(width)
        self.panels.setGeometry(_MARGIN, top, inner, max(1, self.height() - top - _MARGIN))
