"""The study room as widgets: shows what the presenter says and reports what the learner does."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.marks import CardMarks
from desktop_app.domain.memory import Rating
from desktop_app.domain.typed_answer import Comparison
from desktop_app.study.showing import Judged, Lesson, Showing
from desktop_app.study.sort_board import Board
from desktop_app.ui import text
from desktop_app.ui.announcing import announce, sentences
from desktop_app.ui.study.board_view import BoardView
from desktop_app.ui.study.button_rows import ButtonRow, SureRow
from desktop_app.ui.study.card_area import CardArea
from desktop_app.ui.study.card_panes import CardPanes
from desktop_app.ui.study.feedback import Feedback
from desktop_app.ui.study.not_saved import NotSaved
from desktop_app.ui.study.prompts import PROMPTS, Prompt, prompt_class
from desktop_app.ui.study.prompts.lesson import LessonPrompt
from desktop_app.ui.study.prompts.scenario import ScenarioPrompt
from desktop_app.ui.study.prompts.typed import TypedPrompt, comparison_words
from desktop_app.ui.study.set_aside_notice import SetAsideNotice
from desktop_app.ui.study.source_line import SourceLine
from desktop_app.ui.study.top_bar import TopBar
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.rating_bar import RatingBar
from desktop_app.ui.widgets.side_glyph import BOTH
from desktop_app.ui.widgets.text_label import TextLabel
from desktop_app.ui.widgets.undo_toast import UndoToast

_DRAFT_AFTER_MS = 400


class StudyPage(QWidget):
    answerRequested = Signal()
    chosen = Signal(int)  # 0 left, 1 right, 2 both
    sureSaid = Signal(bool)
    reasonGiven = Signal(str)
    draftChanged = Signal(str)
    ticksChanged = Signal(object)  # tuple of places
    rated = Signal(int)
    continued = Signal()
    practiceRequested = Signal()
    """Of the contrast just mixed up."""
    deactivated = Signal()
    """The window is no more in front."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_practice = False
        self._tens_done = 0
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes between what shows that it has the focus
        self.setAccessibleName(self.tr("Study"))
        self.top_bar = TopBar(theme)
        self.notice = NotSaved(theme)
        self.set_aside = SetAsideNotice(theme)
        self._practice = TextLabel(theme, TextRole.SMALL, "ink3")
        self._practice.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._practice.hide()
        self.card_area = CardArea(theme)
        self._prompts: dict[type[Prompt], Prompt] = {}
        self.prompt: Prompt | None = None
        self.lesson_row = ButtonRow(theme, self.tr("Ask me"), self.tr("Space"))
        self.reveal_row = ButtonRow(theme, self.tr("Show answer"), self.tr("Space"))
        self.check_row = ButtonRow(theme, self.tr("Check"), self.tr("Enter"))
        self.reason_row = ButtonRow(theme, self.tr("Continue"), self.tr("Enter"))
        self._rows = (self.lesson_row, self.reveal_row, self.check_row, self.reason_row)
        for row in self._rows:
            row.button.clicked.connect(self.answerRequested)
        self.sure_row = SureRow(theme)
        self.sure_row.said.connect(self.sureSaid)
        self.rating_bar = RatingBar(theme)
        self.rating_bar.setContentsMargins(4, 0, 4, 0)  # as the card has, for a focus ring
        self.rating_bar.rated.connect(self.rated)
        self.feedback = Feedback(theme)
        self.feedback.continued.connect(self.continued)
        self.feedback.practiceRequested.connect(self.practiceRequested)
        self.board = BoardView(theme, self.card_area, self)
        self.board.continued.connect(self.continued)
        self.board.practiceRequested.connect(self.practiceRequested)
        self.board.said.connect(self.announce)
        for action in (*self._rows, self.sure_row, self.rating_bar, self.feedback):
            action.setParent(self.card_area)
            action.hide()
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(_DRAFT_AFTER_MS)
        self._draft_timer.timeout.connect(self._report_draft)
        self.card_panes = CardPanes(theme, self.card_area)
        self.toast = UndoToast(theme, self)
        self.toast.shown.connect(self._fit_foot)
        self.toast.gone.connect(self._take_foot_back)
        theme.changed.connect(self._fit_foot)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self.notice)
        column.addWidget(self.set_aside)
        column.addWidget(self._practice)
        column.addWidget(self.card_panes, 1)

    # What the presenter tells

    def prepare_one(self) -> bool:
        """Make one more kind of prompt before it is needed; False once all are there."""
        missing = next((each for each in PROMPTS if each not in self._prompts), None)
        if missing is not None:
            self._prompt_of(missing)
        return missing is not None

    def set_place(self, showing: Showing, done: int, left: int) -> None:
        self.top_bar.set_place(showing.head.title, done, left)
        before, self._tens_done = self._tens_done, done // 10
        if self._tens_done > before and left:
            self.announce(self.tr("{cards} left").format(cards=text.cards(left)))

    def set_practice(self, is_practice: bool, *, is_check: bool = False) -> None:
        """Say that nothing here counts, and promise no dates."""
        self._is_practice = is_practice
        words = self.tr("Practice: no card's date changes.")
        self._practice.setText(self.tr("Monthly check: nothing of it counts.") if is_check else words)
        self._practice.setVisible(is_practice)
        self.feedback.set_practice(is_practice)

    def ask(self, showing: Showing, *, choice: bool) -> None:
        """Show a card unanswered; `choice`: its panels are the action."""
        self._draft_timer.stop()
        self._fit_foot()
        prompt = self._prompt_for(showing)
        prompt.show_card(showing)
        self._order_new(showing)
        prompt.heading.set_marks(showing.marks)
        self.prompt = prompt
        self.card_area.show_prompt(prompt)
        typed = isinstance(prompt, TypedPrompt)
        self.card_area.show_action(None if choice else self.check_row if typed else self.reveal_row)
        if choice:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(prompt, TypedPrompt):
            prompt.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.reveal_row.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say_question(prompt)

    def show_lesson(self, showing: Showing, lesson: Lesson) -> None:
        """Both sides of a new contrast, before it is asked."""
        self._draft_timer.stop()
        self._fit_foot()
        prompt = self._prompt_of(LessonPrompt)
        assert isinstance(prompt, LessonPrompt)
        prompt.show_lesson(showing, lesson)
        prompt.heading.set_marks(showing.marks)
        self.prompt = prompt
        self.card_area.show_prompt(prompt)
        self.card_area.show_action(self.lesson_row)
        self.lesson_row.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say_question(prompt)

    def ask_sure(self, showing: Showing, chosen: int) -> None:
        """A side is chosen; was that sure?"""
        assert self.prompt is not None
        self.prompt.show_chosen(chosen)
        self.card_area.show_action(self.sure_row)
        # Once more when all parts have said what they need: right after a change of text size some are late.
        QTimer.singleShot(0, self.card_area.arrange)
        self._bring_up(self.prompt.choice_part())
        self.sure_row.sure.setFocus(Qt.FocusReason.OtherFocusReason)
        name = self.tr("Both") if chosen == BOTH else showing.head.sides[chosen].name
        self.announce(sentences(name, self.sure_row.question.text()))

    def ask_board(self, board: Board, marks: CardMarks) -> None:
        self._draft_timer.stop()
        self._fit_foot()
        self.prompt = self.board.prompt
        self.show_marks(marks)
        self.board.ask(board)
        self._say_question(self.board.prompt)

    def show_comparison(self, showing: Showing, comparison: Comparison) -> None:
        """A typed answer beside the right one, with the rating that suggests."""
        assert isinstance(self.prompt, TypedPrompt)
        self.prompt.show_comparison(showing, comparison)
        self._order_new(showing)
        words = comparison_words(comparison)
        self.rating_bar.set_question(words)
        self.rating_bar.set_key(self._theme.key_text("next_step", self.tr("Space")))
        self.set_ratings(comparison.rating, showing.intervals)
        self.card_area.show_action(self.rating_bar)
        self._bring_up(self.prompt.answer_part())
        self.rating_bar.button(comparison.rating).setFocus(Qt.FocusReason.OtherFocusReason)
        self.announce(sentences(words, self.prompt.spoken_answer, showing.card.reason))

    def show_marks(self, marks: CardMarks) -> None:
        if self.prompt is not None:
            self.prompt.heading.set_marks(marks)

    def ask_reason(self, chosen: int, draft: str) -> None:
        if isinstance(self.prompt, ScenarioPrompt):
            self.prompt.ask_reason(chosen, draft)
            self.card_area.show_action(self.reason_row)
            self._bring_up(self.prompt.reason)

    def reveal(self, showing: Showing) -> None:
        assert self.prompt is not None
        self.prompt.reveal(showing)
        self.rating_bar.set_question(self.tr("How well did you know it?"))
        self.rating_bar.set_key(self._theme.key_text("next_step", self.tr("Space")))
        self.set_ratings(Rating.GOOD, showing.intervals)
        self.card_area.show_action(self.rating_bar)
        self._bring_up(self.prompt.answer_part())
        self.rating_bar.button(Rating.GOOD).setFocus(Qt.FocusReason.OtherFocusReason)
        self.announce(sentences(*showing.card.answer.splitlines(), showing.card.reason))

    def show_verdict(self, showing: Showing, judged: Judged) -> None:
        """Which side: the panels answer, the reason stands below."""
        assert self.prompt is not None
        self.prompt.show_verdict(showing, judged)
        self.update_verdict(showing, judged)
        self.card_area.show_action(self.feedback)
        self._bring_up(self.prompt.choice_part())
        self.feedback.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say_verdict(showing, judged)

    def offer_practice(self, contrast: str) -> None:
        """Two minutes of it, since it was the third mix-up this way round; a board may hold more than one."""
        is_board = self.prompt is self.board.prompt
        offer = self.board.actions.offer if is_board else self.feedback.offer
        offer.offer(contrast if is_board else "")
        self.card_area.arrange()
        self.announce(offer.text)

    def withdraw_practice(self) -> None:
        for offer in (self.board.actions.offer, self.feedback.offer):
            offer.withdraw()
        self.card_area.arrange()

    def update_verdict(self, showing: Showing, judged: Judged) -> None:
        self.feedback.show_judged(showing, judged)

    def show_scenario(self, showing: Showing, judged: Judged) -> None:
        assert self.prompt is not None
        self.prompt.show_verdict(showing, judged)
        right = judged.verdict.right
        question = (
            self.tr("The side is right. How good was your reason?")
            if right
            else self.tr("Not this side. How well did you know it?")
        )
        self.rating_bar.set_question(question)
        self.set_ratings(judged.rating, judged.intervals)
        self.card_area.show_action(self.rating_bar)
        boxes = self.prompt.points.boxes if isinstance(self.prompt, ScenarioPrompt) else ()
        to_tick = next((box for box in boxes if box.isEnabled()), None)
        enter, space = ("hand_in", self.tr("Enter")), ("next_step", self.tr("Space"))
        self.rating_bar.set_key(self._theme.key_text(*(enter if to_tick else space)))
        self._bring_up(self.prompt.answer_part())
        (to_tick or self.rating_bar.button(judged.rating)).setFocus(Qt.FocusReason.OtherFocusReason)
        self._say_verdict(showing, judged)

    def set_ratings(self, suggested: Rating, intervals: tuple[int, int, int, int]) -> None:
        shown = ["" if self._is_practice else text.interval(days) for days in intervals]
        self.rating_bar.set_intervals(shown)
        self.rating_bar.set_suggested(suggested)

    # What a key or menu does here

    def choose(self, index: int) -> None:
        if self.prompt is self.board.prompt:
            self.board.choose(index)
            return
        panels = getattr(self.prompt, "panels", None)
        if panels is None or not panels.isVisible():
            return
        if self.sure_row.isVisible() or self.notice.isVisible():
            if index < len(panels.panels):
                self.chosen.emit(index)  # chosen already, and thought over
        else:
            panels.choose(index)

    def step_trait(self, by: int) -> None:
        if self.prompt is self.board.prompt:
            self.board.step(by)

    def scroll_words(self, pages: float) -> None:
        """The words of a verdict where they are cut; else the card."""
        if not (self.feedback.isVisible() and self.feedback.scroll_pages(pages)):
            self.card_area.scroll_pages(pages)

    def take_back_trait(self) -> None:
        if self.prompt is self.board.prompt:
            self.board.take_back()

    def toggle_source(self) -> None:
        for line in self.findChildren(SourceLine):
            if line.isVisible():
                line.toggle()
                self.card_area.arrange()
                return

    def play_sound(self) -> None:
        if self.prompt is not None:
            self.prompt.play_sound()

    @property
    def reason_text(self) -> str:
        """What is typed into the card: a reason or an answer."""
        return self.prompt.written if self.prompt is not None else ""

    def announce(self, words: str, *, at_once: bool = False) -> None:
        """Say it to a screen reader."""
        announce(self, words, at_once=at_once)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowDeactivate:
            self.deactivated.emit()
        return super().event(event)

    # Inside

    def _take_foot_back(self) -> None:
        """At once only where the card needs the room; else with the next one, so that no button moves under
        the mouse."""
        if self.card_area.is_cut:
            self._fit_foot()

    def _fit_foot(self) -> None:
        """The toast covers nothing: the rest ends above it."""
        room = self.toast.room() if self.toast.parentWidget() is self else 0
        self._column.setContentsMargins(0, 0, 0, room)

    def _say_verdict(self, showing: Showing, judged: Judged) -> None:
        verdict = self.feedback.sentence(showing, judged)
        below = self.feedback.spoken if self.feedback.isVisible() else ""
        self.announce(sentences(verdict, showing.card.reason, below))

    def _say_question(self, prompt: Prompt) -> None:
        self.announce(sentences(prompt.heading.words, prompt.spoken_question()))

    def _prompt_for(self, showing: Showing) -> Prompt:
        return self._prompt_of(prompt_class(showing.card))

    def _prompt_of(self, wanted: type[Prompt]) -> Prompt:
        if wanted not in self._prompts:
            prompt = wanted(self._theme)
            self.card_area.adopt(prompt)
            self._order_tabs(prompt)
            prompt.chosen.connect(self.chosen)
            prompt.handedIn.connect(self.reasonGiven)
            prompt.typed.connect(self._draft_timer.start)
            prompt.ticked.connect(self._report_ticks)
            self._prompts[wanted] = prompt
        return self._prompts[wanted]

    def _order_new(self, showing: Showing) -> None:
        """Links and sounds of a text with marks come with it."""
        if showing.rich_prompt is not None or showing.rich_answer is not None:
            self._order_tabs(self._prompt_for(showing))

    def _order_tabs(self, prompt: Prompt) -> None:
        """A new prompt lies before what follows every card."""
        stops = [*prompt.tab_stops(), *(row.button for row in self._rows)]
        stops += [self.sure_row.sure, self.sure_row.not_sure]
        stops += [self.rating_bar.button(rating) for rating in Rating]
        stops += [self.feedback.button, self.feedback.offer.button, self.toast.button]
        for before, behind in itertools.pairwise(stops):
            QWidget.setTabOrder(before, behind)

    def _bring_up(self, part: QWidget | None) -> None:
        """Once the layout has settled, in the same turn, so that nothing is painted twice."""
        if part is not None:
            self.card_area.arrange()
            layout = self.prompt.layout() if self.prompt is not None else None
            if layout is not None:
                layout.activate()
            self.card_area.scroll_to(part)

    def _report_draft(self) -> None:
        self.draftChanged.emit(self.reason_text)

    def _report_ticks(self) -> None:
        if isinstance(self.prompt, ScenarioPrompt):
            self.ticksChanged.emit(self.prompt.points.ticked)
