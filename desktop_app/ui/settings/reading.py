"""Text size and reading, with a sentence for each side to try them on."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent

from desktop_app.ui.actions import Actions
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.settings.sample import Sample
from desktop_app.ui.settings.section import Section
from desktop_app.ui.settings.stepper import PercentStepper
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.pair_tile import PairTile
from desktop_app.ui.widgets.text_label import TextLabel

_SAMPLE_PADDING, _LEAST_SAMPLE_PADDING = 20, 10
_SCARCE_PX = 280  # of width, at 100 % text


class ReadingSection(Section):
    def __init__(
        self, theme: Theme, preferences: Preferences, actions: Actions, sample: Sample | None
    ) -> None:
        super().__init__(theme, preferences)
        about = self.tr("Every screen grows with the text; nothing is cut off.")
        self.add_head(self.tr("Text size and reading"), about)
        self._actions = actions
        self.text_size = PercentStepper(theme, self.tr("Smaller text"), self.tr("Larger text"))
        self.text_size.stepped.connect(self._step_size)
        self.text_size.resetRequested.connect(self._reset_size)
        actions.follow("text_smaller", self.text_size.less)
        actions.follow("text_larger", self.text_size.more)
        self._size_row = self.add_row("text_percent", self.text_size)
        self.line_gap = PercentStepper(
            theme, self.tr("Lines closer together"), self.tr("Lines further apart")
        )
        self.line_gap.stepped.connect(self._step_lines)
        self.line_gap.resetRequested.connect(self._reset_lines)
        self.add_row("line_percent", self.line_gap).last = True
        self.sample: PairTile | None = None
        self._add_sample(sample)
        self.close_column()
        actions.keysChanged.connect(self.show_values)
        preferences.changed.connect(self.show_values)
        self.show_values()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.sample is not None:
            scarce = self.width() < _SCARCE_PX * self.theme.text_scale
            self.sample.set_stacked(scarce)
            self.sample.set_padding(_LEAST_SAMPLE_PADDING if scarce else _SAMPLE_PADDING)

    def _add_sample(self, sample: Sample | None) -> None:
        if sample is None:
            return
        self.add(TextLabel(self.theme, TextRole.SMALL, "ink3", self.tr("How it reads")), 12)
        self.add(TextLabel(self.theme, TextRole.QUESTION, "ink", sample.question), 6)
        self.sample = PairTile(self.theme, sample.names)
        self.sample.set_texts([sample.texts[0]], [sample.texts[1]])
        self.add(self.sample, 14)

    def _step_size(self, steps: int) -> None:
        self.preferences.step("text_percent", steps)

    def _reset_size(self) -> None:
        self.preferences.change("text_percent", 100)

    def _step_lines(self, steps: int) -> None:
        self.preferences.step("line_percent", steps)

    def _reset_lines(self) -> None:
        self.preferences.change("line_percent", 100)

    def show_values(self) -> None:
        values = self.preferences.values
        for stepper, name, percent in (
            (self.text_size, "text_percent", values.text_percent),
            (self.line_gap, "line_percent", values.line_percent),
        ):
            declared = self.preferences.declared(name)
            stepper.set_value(percent, declared.least, declared.most)
        keys = [self._actions.hint(name) for name in ("text_larger", "text_smaller", "text_normal")]
        #: The three are keys such as "Ctrl++".
        words = self.tr("Anywhere: {larger} larger, {smaller} smaller, {normal} normal.")
        hint = words.format(larger=keys[0], smaller=keys[1], normal=keys[2]) if all(keys) else ""
        self._size_row.set_hint(hint)
