"""Daily study: minutes, rest days, caps, when a day begins, how new things are met, and asking how sure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.study.choices import choose
from desktop_app.study.context import Study
from desktop_app.ui import text
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.settings.number_stepper import NumberStepper
from desktop_app.ui.settings.row import SettingRow
from desktop_app.ui.settings.section import Section
from desktop_app.ui.settings.weekdays import Weekdays
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.toggle import Toggle

NO_LIMIT = 9999
MINUTES = (*range(1, 16), 18, 20, 25, 30, 35, 40, 45, 50, 60, 75, 90, 120, 150, 180, 240)
NEW_CARDS = (0, 1, 2, 3, 5, 8, 10, 12, 15, 20, 25, 30, 40, 50, 75, 100, 150, 200, NO_LIMIT)
REVIEWS = (0, 10, 20, 30, 40, 50, 75, 100, 150, 200, 250, 300, 400, 500, 750, 999, NO_LIMIT)
HOURS = range(24)


class DailyStudySection(Section):
    def __init__(self, theme: Theme, preferences: Preferences, study: Study) -> None:
        super().__init__(theme, preferences)
        self._study = study
        about = self.tr("How much you study on a day. Every change holds from the next session on.")
        self.add_head(self.tr("Daily study"), about)
        self._add_minutes()
        self._add_rest_days()
        self._add_caps()
        self._add_day_start()
        self._add_beginnings()
        self._add_sureness()
        self.close_column()
        self.show_values()

    def show_values(self) -> None:
        """As they are set; they may be changed on Today too."""
        options = self._study.options
        self.minutes.set_value(round(options.minutes_per_day))
        self.rest_days.set_days(options.rest_weekdays)
        self.new_cards.set_value(options.new_per_day)
        self.reviews.set_value(options.reviews_per_day)
        self.day_start.set_value(options.rollover_hour)
        self.guesses.setChecked(options.guesses_first)
        self.lessons.setChecked(options.opens_contrasts)
        self.sureness.setChecked(options.asks_if_sure)

    def _add_minutes(self) -> None:
        less, more = self.tr("Fewer minutes a day"), self.tr("More minutes a day")
        self.minutes = self._stepper(less, more, MINUTES, self._minutes_text, "minutes_per_day")
        hint = self.tr("New cards come only as far as the minutes of the next two weeks hold them.")
        self._row(self.tr("Minutes a day"), self.minutes, hint)

    def _add_rest_days(self) -> None:
        title = self.tr("Rest days")
        self.rest_days = Weekdays(self.theme, title)
        self.rest_days.changed.connect(self._set_rest_days)
        self._row(title, self.rest_days, self.tr("On these days nothing is asked."))

    def _add_caps(self) -> None:
        less, more = self.tr("Fewer new cards"), self.tr("More new cards")
        self.new_cards = self._stepper(less, more, NEW_CARDS, self._cap_text, "new_per_day")
        self._row(self.tr("New cards a day, at most"), self.new_cards)
        less, more = self.tr("Fewer reviews"), self.tr("More reviews")
        self.reviews = self._stepper(less, more, REVIEWS, self._cap_text, "reviews_per_day")
        self._row(self.tr("Reviews a day, at most"), self.reviews)

    def _add_day_start(self) -> None:
        less, more = self.tr("An hour earlier"), self.tr("An hour later")
        self.day_start = self._stepper(less, more, HOURS, text.hour_of_day, "rollover_hour")
        hint = self.tr("Until then what you study late counts for the day before.")
        self._row(self.tr("A new day begins at"), self.day_start, hint)

    def _add_beginnings(self) -> None:
        hint = self.tr("You try what nobody has told you yet: right or wrong, it makes the answer stick.")
        self.guesses = self._toggle(self.tr("A guess before a new deck"), hint, "guesses_first")
        hint = self.tr("You read both sides next to each other once, then you are asked.")
        self.lessons = self._toggle(self.tr("Show a new contrast before asking it"), hint, "opens_contrasts")

    def _add_sureness(self) -> None:
        hint = self.tr("Before the verdict on a choice. A lucky guess then comes back sooner.")
        self.sureness = self._toggle(self.tr("Ask if I am sure"), hint, "asks_if_sure", last=True)

    def _toggle(self, title: str, hint: str, name: str, *, last: bool = False) -> Toggle:
        toggle = Toggle(self.theme, title)
        toggle.setProperty("option", name)
        toggle.clicked.connect(self._set_toggle)
        self._row(title, toggle, hint).last = last
        return toggle

    def _stepper(
        self, less: str, more: str, numbers: Sequence[int], words: Callable[[int], str], name: str
    ) -> NumberStepper:
        stepper = NumberStepper(self.theme, less, more, numbers, words)
        stepper.setProperty("option", name)
        stepper.changed.connect(self._set_number)
        return stepper

    def _row(self, title: str, control: QWidget, hint: str = "") -> SettingRow:
        row = SettingRow(self.theme, title, control, hint)
        self.add(row)
        return row

    def _minutes_text(self, minutes: int) -> str:
        return self.tr("{minutes} min").format(minutes=text.count(minutes))

    def _cap_text(self, cards: int) -> str:
        return self.tr("No limit") if cards >= NO_LIMIT else text.count(cards)

    def _set_number(self, number: int) -> None:
        self._choose(self.sender().property("option"), number)

    def _set_rest_days(self, days: frozenset[int]) -> None:
        self._choose("rest_weekdays", days)

    def _set_toggle(self, on: bool) -> None:
        self._choose(self.sender().property("option"), on)

    def _choose(self, name: str, value: object) -> None:
        self.attempt(lambda: choose(self._study, name, value))
