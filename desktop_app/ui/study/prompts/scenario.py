"""A situation: whose job is it first, and why. The verdict comes after the reason."""

from __future__ import annotations

import itertools

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.study.showing import Judged, Showing
from desktop_app.ui.study.prompts.base import ColumnPrompt, place_of
from desktop_app.ui.study.prompts.notes import Notes
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.answer_panels import AnswerPanels
from desktop_app.ui.widgets.balanced_label import BalancedLabel
from desktop_app.ui.widgets.check_box import CheckBox
from desktop_app.ui.widgets.text_label import TextLabel


class ScenarioPrompt(ColumnPrompt):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._setting = TextLabel(theme, TextRole.CARD_BODY, "ink2")
        self._situation = TextLabel(theme, TextRole.SITUATION)
        self._question = BalancedLabel(theme, TextRole.PAGE_TITLE, text=self.tr("Whose job is it first?"))
        self._panels: dict[bool, AnswerPanels] = {}
        self.reason = ReasonEdit(theme)
        self._because = _Because(theme, self.reason)
        self.points = _Points(theme)
        self.notes = Notes(theme)
        self._asks = True
        self._build()
        self.panels = self._panels_for(offers_both=False)
        self.reason.handedIn.connect(self.handedIn)
        self.reason.textChanged.connect(self.typed)
        self.points.changed.connect(self.ticked)

    @property
    def written(self) -> str:
        return self.reason.toPlainText()

    def show_card(self, showing: Showing) -> None:
        card, head = showing.card, showing.head
        self.heading.set_card(card)
        self._asks = True
        self._setting.setText(card.setting)
        self._situation.setText(card.prompt)
        panels = self._panels_for(offers_both=card.offers_both)
        if panels is not self.panels:
            self.panels.hide()
            self.panels = panels
        roles = dict(card.roles)
        for index, side in enumerate(head.sides):
            role = roles.get(side.id, side.one)
            # Where the sides are named after the roles, once is enough.
            caption = side.name if side.name.casefold() != role.casefold() else ""
            panels.panel(index).set_text(role[:1].upper() + role[1:], caption)
        panels.reset()
        panels.show()
        self._below.hide()
        self._because.hide()
        self.points.hide()
        self.notes.clear()

    def spoken_question(self) -> str:
        parts = (self._setting.text(), self._situation.text(), self._question.text())
        return " ".join(part for part in parts if part)

    def set_tight(self, tight: bool) -> None:
        """The setting is told first, and again only where there is room for it."""
        wanted = self._asks and bool(self._setting.text()) and not tight
        if wanted != self._setting.isVisibleTo(self):
            self._setting.setVisible(wanted)

    def answer_part(self) -> QWidget:
        return self._below

    def choice_part(self) -> QWidget:
        return self.panels

    def show_chosen(self, index: int) -> None:
        self._asks = False
        self._setting.hide()
        self.panels.set_chosen(index)

    def ask_reason(self, chosen: int, draft: str) -> None:
        """The side is chosen; now "because…", which may stay empty."""
        self.show_chosen(chosen)
        self.reason.blockSignals(True)
        self.reason.setPlainText(draft)
        self.reason.blockSignals(False)
        self._because.set_open(True)
        self._because.show()
        self._below.show()
        self.reason.moveCursor(self.reason.textCursor().MoveOperation.End)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_verdict(self, showing: Showing, judged: Judged) -> None:
        card, verdict = showing.card, judged.verdict
        self.heading.set_card(card, answered=True)
        self.panels.set_result(place_of(showing, verdict.given), place_of(showing, verdict.side))
        self._because.set_open(False)
        typed = bool(self.reason.toPlainText().strip())
        self._because.setVisible(typed)
        self.points.set_points(card.points, can_tick=typed and verdict.right)
        for before, box in itertools.pairwise((self.reason, *self.points.boxes)):
            QWidget.setTabOrder(before, box)
        self.points.setVisible(bool(card.points))
        self.notes.show_notes(showing)

    def _build(self) -> None:
        column = self._column
        column.addWidget(self._setting)
        column.addSpacing(6)
        column.addWidget(self._situation)
        column.addSpacing(20)
        column.addWidget(self._question)
        column.addSpacing(16)
        self._panel_place = QVBoxLayout()
        self._panel_place.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._panel_place)
        column.addSpacing(16)
        self._below = QWidget()
        said = QVBoxLayout()
        said.setSpacing(12)
        said.addWidget(self._because)
        said.addWidget(self.notes)
        said.addStretch(1)
        row = QHBoxLayout(self._below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(36)
        row.addLayout(said, 1)
        row.addWidget(self.points, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._below)

    def _panels_for(self, *, offers_both: bool) -> AnswerPanels:
        if offers_both not in self._panels:
            panels = AnswerPanels(self._theme, ("", ""), offers_both=offers_both, compact=True)
            panels.chosen.connect(self.chosen)
            panels.hide()
            self._panel_place.addWidget(panels)
            panels.stackUnder(self._below)  # read before what comes after the choice
            for others in self._panels.values():
                panels.follow(others)
            self._panels[offers_both] = panels
        return self._panels[offers_both]


class ReasonEdit(QPlainTextEdit):
    """Enter hands the reason in; Shift+Enter starts a line."""

    handedIn = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("because… (may stay empty)"))
        self.setAccessibleName(self.tr("Your reason"))
        self.setAccessibleDescription(self.tr("Type why, or leave it empty. Enter hands it in."))
        self.textChanged.connect(self._fit)
        theme.changed.connect(self._retheme)
        self._retheme()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.handedIn.emit(self.toPlainText())
            return
        super().keyPressEvent(event)

    def _retheme(self) -> None:
        self.setFont(self._theme.font(TextRole.CARD_BODY))
        self._fit()

    def _fit(self) -> None:
        lines = min(max(2, int(self.document().size().height())), 5)
        margins = self.contentsMargins()
        frame = int(2 * self.document().documentMargin()) + margins.top() + margins.bottom()
        height = lines * self.fontMetrics().lineSpacing() + frame + 2
        if height != self.height():
            self.setFixedHeight(height)


class _Because(QWidget):
    """The field while typing, plain text afterwards."""

    def __init__(self, theme: Theme, field: ReasonEdit) -> None:
        super().__init__()
        self._label = TextLabel(theme, TextRole.SMALL, "ink3", self.tr("Your reason: because…"))
        self._field = field
        self._text = TextLabel(theme, TextRole.CARD_BODY, "ink")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._label, field, self._text):
            column.addWidget(widget)

    def set_open(self, is_open: bool) -> None:
        self._text.setText(self._field.toPlainText())
        self._field.setVisible(is_open)
        self._text.setVisible(not is_open)


class _Points(QWidget):
    """What a good reason names, to be ticked by the learner."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._label = TextLabel(theme, TextRole.SMALL, "ink3")
        self._boxes: list[CheckBox] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._label)

    def set_points(self, points: tuple[str, ...], *, can_tick: bool) -> None:
        for box in self._boxes:
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = []
        self._label.setText(
            self.tr("A good reason names these. Tick what you said.")
            if can_tick
            else self.tr("A good reason names these.")
        )
        for point in points:
            box = CheckBox(self._theme, point)
            box.setEnabled(can_tick)
            box.toggled.connect(self.changed)
            self._column.addWidget(box)
            self._boxes.append(box)

    @property
    def ticked(self) -> tuple[int, ...]:
        return tuple(number for number, box in enumerate(self._boxes) if box.isChecked())

    @property
    def boxes(self) -> tuple[CheckBox, ...]:
        return tuple(self._boxes)
