"""What a new version of a deck's file would change: each change with a box, before anything is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from types import MappingProxyType
from typing import TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.isolating import isolated
from desktop_app.study.deck_plan import Added, Changed, DeckPlan, Gone, Question
from desktop_app.ui.actions import UPDATE, Actions
from desktop_app.ui.announcing import announce
from desktop_app.ui.importing.foot_bar import FootBar
from desktop_app.ui.library import update_wording as words
from desktop_app.ui.library.update_rows import UpdateRow
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import QuietButton, SecondaryButton
from desktop_app.ui.widgets.choice_field import Choice, ChoiceField
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.text_label import TextLabel

_Change: TypeAlias = Added | Changed | Gone
_CONTENT_PX = 1120
_ROWS_A_TIME = 40
"""A row is a dozen widgets; of a thousand changes nobody looks at all."""


class UpdatePage(QWidget):
    backRequested = Signal()
    applyRequested = Signal()
    answered = Signal(str, str)
    """A question's id, and the answer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[UpdateRow] = []
        self._rest: list[tuple[DeckPlan, _Change]] = []
        """Changes whose rows are not there yet; taken as a row takes them at first."""
        self._rest_ticked = True
        self._plans: tuple[DeckPlan, ...] = ()
        self._kept: dict[tuple[DeckId, ItemId], UpdateRow] = {}
        """While the same file is shown anew: its rows as they were."""
        self.questions: list[ChoiceField] = []
        self.back = QuietButton(theme, "", "arrow-left")
        self.back.clicked.connect(self.backRequested)
        title = words.title(())
        self.setAccessibleName(title)
        self.title = TextLabel(theme, TextRole.PAGE_TITLE, "ink", title)
        self.about = TextLabel(theme, TextRole.CARD_BODY, "ink2")
        self.notice = Notice(theme, "triangle-alert")
        self.notice.hide()
        self.more = SecondaryButton(theme, "")
        self.more.clicked.connect(self.show_more)
        self.foot = FootBar(theme)
        self.foot.back_button.setText(self.tr("Not now"))
        self.foot.backRequested.connect(self.backRequested)
        self.foot.doRequested.connect(self.applyRequested)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._lay_out()
        self.setFocusProxy(self.foot.do_button)

    def install(self, actions: Actions) -> None:
        actions.install(UPDATE, self)
        actions.follow("apply_update", self.foot.do_button)
        actions.follow("go_back", self.back)

    def show_plans(
        self,
        title: str,
        plans: Sequence[DeckPlan],
        questions: Sequence[Question] = (),
        answers: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """`title` of the deck to go back to. With `answers` it is the same file looked at anew: what was
        ticked stays so, and one stays where one was."""
        self._kept = {(row.deck, row.id): row for row in self.rows} if answers else {}
        asked = self.focusWidget().objectName() if answers and self.focusWidget() is not None else ""
        self._plans = tuple(plans)
        self.back.setText(title)
        #: {deck} is the title of the deck.
        self.back.setAccessibleName(self.tr("Back to {deck}").format(deck=isolated(title)))
        self.title.setText(words.title(plans))
        self.setAccessibleName(self.title.text())
        self.about.setText(words.summary(plans))
        self.show_problem("")
        self._clear()
        self._rest = [(plan, change) for plan in plans for change in words.all_changes(plan)]
        self._rest_ticked = True
        for question in questions:
            self._add_question(question, answers)
        for plan in plans:
            self._add_about(plan)
        self.show_more()
        self._kept = {}
        if not answers:
            self._scroll.verticalScrollBar().setValue(0)
        for field in self.questions:
            if asked and field.objectName() == asked:
                field.setFocus()
        self._count()

    def show_problem(self, sentence: str) -> None:
        """ "" takes it away."""
        self.notice.set_text(sentence)
        self.notice.setVisible(bool(sentence))
        announce(self, sentence, at_once=True)

    def show_more(self) -> None:
        shown, self._rest = self._rest[:_ROWS_A_TIME], self._rest[_ROWS_A_TIME:]
        for plan, change in shown:
            is_first = not self.rows or self.rows[-1].deck != plan.id
            if len(self._plans) > 1 and is_first:
                # A package of several decks.
                self._list.addSpacing(12)
                self._list.addWidget(TextLabel(self._theme, TextRole.SECTION, "ink", plan.head.title))
                self._list.addSpacing(8)
            row = UpdateRow(self._theme, change, replace(plan.before or plan.head, id=plan.id))
            before = self._kept.get((row.deck, row.id))
            if before is not None and type(before.change) is type(change):
                row.set_like(before)
            else:
                row.box.setChecked(row.is_ticked and self._rest_ticked)
            row.toggled.connect(self._count)
            self.rows.append(row)
            self._list.addWidget(row)
        self.more.setText(words.more(min(_ROWS_A_TIME, len(self._rest))))
        self.more.setVisible(bool(self._rest))
        self._order_tabs()

    def toggle_all(self) -> None:
        """All that comes from the file, or nothing of it; what is gone is ticked one by one."""
        changes = [row for row in self.rows if not isinstance(row.change, Gone)]
        wanted = not all(row.is_ticked for row in changes)
        self._rest_ticked = wanted
        for row in changes:
            row.blockSignals(True)  # to count once is enough
            row.box.setChecked(wanted)
            row.blockSignals(False)
        self._count()

    def taken_of(self, deck: DeckId) -> list[_Change]:
        """What is ticked of a deck, with that whose rows are not there yet."""
        rows = [row.change for row in self.rows if row.is_ticked and row.deck == deck]
        rest = [change for plan, change in self._rest if plan.id == deck and not isinstance(change, Gone)]
        return [*rows, *(rest if self._rest_ticked else ())]

    @property
    def taken(self) -> list[_Change]:
        return [change for plan in self._plans for change in self.taken_of(plan.id)]

    def panes(self) -> list[QWidget]:
        return [self._scroll, self.foot]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _add_about(self, plan: DeckPlan) -> None:
        """What changes of a deck without a box."""
        if plan.before is not None and plan.before.title != plan.head.title:
            #: {old} and {new} are titles of the deck.
            renamed = self.tr("The deck is now called “{new}”, before it was “{old}”.")
            self._add_line(renamed.format(old=isolated(plan.before.title), new=isolated(plan.head.title)))
        if plan.first:
            self._add_line(words.first(plan))
        elif plan.moved:
            self._add_line(words.moved(len(plan.moved)))

    def _add_question(self, question: Question, answers: Mapping[str, str]) -> None:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 12, 0, 16)
        column.setSpacing(8)
        column.addWidget(TextLabel(self._theme, TextRole.SMALL_MEDIUM, "ink2", words.question()))
        said = (
            question.text
            if question.text.startswith(question.title)
            else f"{question.title}: {question.text}"
        )
        column.addWidget(TextLabel(self._theme, TextRole.CARD_BODY, "ink", said))
        field = ChoiceField(self._theme, words.question())
        choices = [Choice(each.answer, words.same_as(each.text)) for each in question.candidates]
        first = question.candidates[0].answer if question.candidates else ""
        chosen = answers.get(question.id, first)
        field.set_choices([*choices, Choice("", words.is_new(), None, True)], chosen)
        field.setObjectName(question.id)
        field.chosen.connect(self._answer)
        column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
        self.questions.append(field)
        self._list.addWidget(part)

    def _answer(self, value: object) -> None:
        field = self.sender()
        if isinstance(field, ChoiceField):
            field.set_value(value)
            self.answered.emit(field.objectName(), str(value))

    def _add_line(self, sentence: str) -> None:
        label = TextLabel(self._theme, TextRole.BODY, "ink2", sentence)
        label.setContentsMargins(0, 4, 0, 12)
        self._list.addWidget(label)

    def _order_tabs(self) -> None:
        """Rows made later would come last."""
        stops: list[QWidget] = [self.back, *self.questions]
        stops += [stop for row in self.rows for stop in (row.box, row.again) if stop is not None]
        stops += [self.more, self.foot.back_button, self.foot.do_button]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _clear(self) -> None:
        self.rows, self.questions = [], []
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def _count(self) -> None:
        taken = self.taken
        anything = not all(plan.is_unchanged for plan in self._plans)
        about = self.tr("You can undo the update afterwards.") if taken else ""
        button = self._only_head() or words.update(taken)
        self.foot.show_words(about, button if anything else self.tr("Done"), can=True)

    def _only_head(self) -> str:
        """The button where there is nothing to tick: only places, a title, sources; else empty."""
        if any(words.all_changes(plan) for plan in self._plans):
            return ""
        if any(plan.first for plan in self._plans):
            return words.ask_first()
        is_other = any(plan.moved or plan.head_changed for plan in self._plans)
        return self.tr("Update the deck") if is_other else ""

    def _lay_out(self) -> None:
        self._scroll = PageScroll()
        column = self._scroll.column
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        for widget, gap in ((self.title, 2), (self.about, 16), (self.notice, 8)):
            column.addWidget(widget)
            column.addSpacing(gap)
        column.addLayout(self._list)
        column.addSpacing(8)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self.foot)

    def _fit(self) -> None:
        least = self._theme.px(40) if self.width() > self._theme.px(700) else 24
        side = max(least, (self.width() - self._theme.px(_CONTENT_PX)) // 2)
        self._scroll.set_margins(side, 24, side, 24)
        self.foot.set_side(side)
