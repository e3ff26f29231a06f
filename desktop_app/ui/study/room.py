"""The study room as a whole: its page, its presenter, and what its keys do."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QCheckBox

from desktop_app.ui.actions import STUDY, Actions, press_focused
from desktop_app.ui.study.aside import Aside
from desktop_app.ui.study.card_acts import CardActs
from desktop_app.ui.study.more_menu import GROUPS
from desktop_app.ui.study.page import StudyPage
from desktop_app.ui.study.presenter import StudyPresenter
from desktop_app.ui.study.set_aside import SetAsideOffer
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.action_menu import ActionMenu


class StudyRoom(QObject):
    leaveRequested = Signal()

    def __init__(self, theme: Theme, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page = StudyPage(theme)
        self.presenter = StudyPresenter(self.page, self)
        self.page.top_bar.close_button.clicked.connect(self.leaveRequested)
        self.page.top_bar.undo_button.clicked.connect(actions["undo"].trigger)
        self.presenter.leftWithout.connect(self._leave)
        self.acts = CardActs(self.page, self.presenter, actions, self)
        self.set_aside = SetAsideOffer(self.page, self.presenter, self.acts, self)
        actions["reword"].triggered.connect(self.set_aside.reword)
        actions["keep_asking"].triggered.connect(self.set_aside.keep)
        actions.follow("reword", self.page.set_aside.button)
        actions.follow("keep_asking", self.page.set_aside.keep)
        self.page.top_bar.set_menu(ActionMenu(theme, actions, GROUPS, self.page))
        actions.install(STUDY, self.page)
        actions.follow("go_back", self.page.top_bar.close_button)
        actions.follow("undo", self.page.top_bar.undo_button)
        actions.follow("more", self.page.top_bar.more_button)
        actions.follow("next_step", self.page.lesson_row.button)
        actions.follow("next_step", self.page.reveal_row.button)
        actions.follow("next_step", self.page.sure_row.sure)
        actions.follow("not_sure", self.page.sure_row.not_sure)
        actions.follow("next_step", self.page.feedback.button)
        actions.follow("next_step", self.page.board.actions.check)
        actions.follow("next_step", self.page.board.actions.onward)
        actions.follow("hand_in", self.page.check_row.button)
        actions.follow("hand_in", self.page.reason_row.button)
        for name, slot in (
            ("next_step", self._next_or_press),
            ("hand_in", self._hand_in_or_press),
            ("card_up", self._card_up),
            ("card_down", self._card_down),
            ("rate_again", self._rate_again),
            ("rate_hard", self._rate_hard),
            ("rate_good", self._rate_good),
            ("rate_easy", self._rate_easy),
            ("choose_left", self._choose_left),
            ("choose_right", self._choose_right),
            ("choose_both", self._choose_both),
            ("not_sure", self._not_sure),
            ("previous_trait", self._previous_trait),
            ("take_back", self.page.take_back_trait),
            ("source", self.page.toggle_source),
            ("play_sound", self.page.play_sound),
            ("more", self.page.top_bar.open_menu),
        ):
            actions[name].triggered.connect(slot)

    def add_aside(self, aside: Aside, actions: Actions) -> None:
        """What offers practice in the middle of a session."""
        self.aside = aside
        actions["practise_offer"].triggered.connect(aside.practise)
        actions["decline_offer"].triggered.connect(aside.decline)

    def _leave(self, closing: bool) -> None:
        if closing:
            self.page.window().close()
        else:
            self.leaveRequested.emit()

    def _next_or_press(self) -> None:
        if not press_focused(self.page) and not self.page.card_panes.is_open:
            self.presenter.next_step()

    def _hand_in_or_press(self) -> None:
        """Enter goes on even from a box that Space ticks."""
        if self.page.card_panes.is_open:
            press_focused(self.page)
            return
        if isinstance(QApplication.focusWidget(), QCheckBox) or not press_focused(self.page):
            self.presenter.next_step()

    def _card_up(self) -> None:
        self.page.scroll_words(-1)

    def _card_down(self) -> None:
        self.page.scroll_words(1)

    def _rate_again(self) -> None:
        self.presenter.rate(1)

    def _rate_hard(self) -> None:
        self.presenter.rate(2)

    def _rate_good(self) -> None:
        self.presenter.rate(3)

    def _rate_easy(self) -> None:
        self.presenter.rate(4)

    def _choose_left(self) -> None:
        self.page.choose(0)

    def _choose_right(self) -> None:
        self.page.choose(1)

    def _choose_both(self) -> None:
        self.page.choose(2)

    def _not_sure(self) -> None:
        self.presenter.say_sure(False)

    def _previous_trait(self) -> None:
        self.page.step_trait(-1)
