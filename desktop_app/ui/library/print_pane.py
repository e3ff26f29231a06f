"""What of a deck is printed, and how: chosen in place, then saved as a PDF or sent to a printer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.ids import ItemId
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP
from desktop_app.study.card_sheet import MOST_OFFSET_MM, Flip, Paper, SheetOptions
from desktop_app.study.print_kit import NEEDS_SIDES, PrintChoices, What
from desktop_app.ui.library.inline_pane import InlinePane
from desktop_app.ui.text import count, translate
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import SecondaryButton
from desktop_app.ui.widgets.check_box import CheckBox
from desktop_app.ui.widgets.choice_field import Choice, ChoiceField
from desktop_app.ui.widgets.one_line import OneLineField

PER_PAGE = (2, 4, 6, 8, 9, 10, 12, 16)
LONG, SHORT, FOLDED = "long", "short", "folded"
_PARTS = {
    What.HANDOUT: QT_TRANSLATE_NOOP("Decks", "Hand-out, the contrasts side by side on one page if they fit"),
    What.TABLE: QT_TRANSLATE_NOOP("Decks", "Table with all statements, over several pages"),
    What.CARDS: QT_TRANSLATE_NOOP("Decks", "Cards to cut"),
    What.SLIPS: QT_TRANSLATE_NOOP("Decks", "Slips to sort, with the answers"),
    What.QUIZ: QT_TRANSLATE_NOOP("Decks", "Quiz sheets A and B, with the answers"),
    What.CORNERS: QT_TRANSLATE_NOOP("Decks", "Signs for the corners of the room"),
    What.CALIBRATION: QT_TRANSLATE_NOOP("Decks", "Page to measure how the printer puts backs behind fronts"),
}
_SIDES = {
    LONG: QT_TRANSLATE_NOOP("Decks", "On both sides, turned over the long edge"),
    SHORT: QT_TRANSLATE_NOOP("Decks", "On both sides, turned over the short edge"),
    FOLDED: QT_TRANSLATE_NOOP("Decks", "On one side, to fold"),
}
_PAPERS = {
    Paper.A4: QT_TRANSLATE_NOOP("Decks", "A4"),
    Paper.LETTER: QT_TRANSLATE_NOOP("Decks", "Letter"),
}


class PrintPane(InlinePane):
    saveRequested = Signal(object)
    printRequested = Signal(object)
    """PrintChoices."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Decks", "Print the deck"), "", translate("Decks", "Save as PDF…"))
        self._has_sides = True
        self.contrasts: tuple[ItemId, ...] = ()
        """Of which only these are printed; empty: the whole deck."""
        self.parts = {what: CheckBox(theme, translate("Decks", words)) for what, words in _PARTS.items()}
        column = QVBoxLayout()
        column.setSpacing(0)
        self.body.addLayout(column)
        for what, box in self.parts.items():
            box.setChecked(what in (What.HANDOUT, What.CARDS))
            box.toggled.connect(self._fit)
            column.addWidget(box)
        self.paper = self._choice(
            translate("Decks", "Paper"),
            [(each, translate("Decks", words)) for each, words in _PAPERS.items()],
        )
        self.per_page = self._choice(
            translate("Decks", "Cards on a page"), [(number, count(number)) for number in PER_PAGE]
        )
        self.sides = self._choice(
            translate("Decks", "Fronts and backs"),
            [(each, translate("Decks", words)) for each, words in _SIDES.items()],
        )
        for field, value in ((self.paper, Paper.A4), (self.per_page, 8), (self.sides, LONG)):
            field.set_value(value)
        self.across, self.down = OneLineField(theme), OneLineField(theme)
        self._offset_names = [
            self.add_field(words, field)
            for words, field in (
                (translate("Decks", "Move backs to the right, in mm"), self.across),
                (translate("Decks", "Move backs down, in mm"), self.down),
            )
        ]
        for line in (self.across, self.down):
            line.setText(count(0))
            line.entered.connect(self.accept)
        self.print_out = SecondaryButton(theme, translate("Decks", "Print…"))
        self.print_out.clicked.connect(self._print)
        self.finish(self.print_out)

    def open_for(self, *, has_sides: bool) -> None:
        for what in NEEDS_SIDES:
            self.parts[what].setVisible(has_sides)
        self._has_sides = has_sides
        self._fit()
        self.open_pane()

    def first_field(self) -> QWidget:
        return self.parts[What.HANDOUT]

    def accept(self) -> None:
        choices = self._chosen()
        if choices is not None:
            self.saveRequested.emit(choices)

    def _print(self) -> None:
        choices = self._chosen()
        if choices is not None:
            self.printRequested.emit(choices)

    def _chosen(self) -> PrintChoices | None:
        """None after saying what is wrong."""
        what = self._ticked()
        if not what:
            self._refuse(translate("Decks", "Tick what to print."), self.first_field())
            return None
        offset = []
        for field in (self.across, self.down):
            number = _millimetres(field.text())
            if number is None:
                #: {most} is a number.
                pattern = translate("Decks", "Backs can be moved by at most {most} mm.")
                self._refuse(pattern.format(most=count(round(MOST_OFFSET_MM))), field)
                return None
            offset.append(number)
        self.problem.set_text("")
        folds = self.sides.value == FOLDED
        flip = Flip.SHORT if self.sides.value == SHORT else Flip.LONG
        paper, per_page = self.paper.value, self.per_page.value
        assert isinstance(paper, Paper)
        assert isinstance(per_page, int)
        sheet = SheetOptions(paper, per_page, flip, folds, offset=(offset[0], offset[1]))
        return PrintChoices(what, sheet, self.contrasts)

    def _refuse(self, words: str, field: QWidget) -> None:
        self.problem.set_text(words)
        field.setFocus()

    def _ticked(self) -> tuple[What, ...]:
        return tuple(
            what
            for what, box in self.parts.items()
            if box.isChecked() and (self._has_sides or what not in NEEDS_SIDES)
        )

    def _choice(self, title: str, choices: Sequence[tuple[object, str]]) -> ChoiceField:
        field = ChoiceField(self.theme, title)
        field.set_choices([Choice(value, words) for value, words in choices], choices[0][0])
        field.chosen.connect(field.set_value)
        field.chosen.connect(self._fit)
        self.add_field(title, field)
        return field

    def _fit(self) -> None:
        """Where backs lie matters only for what has some."""
        ticked = [what for what, box in self.parts.items() if box.isChecked()]
        moves = self.sides.value != FOLDED and (What.CARDS in ticked or What.CALIBRATION in ticked)
        for widget in (*self._offset_names, self.across, self.down):
            widget.setVisible(moves)


def _millimetres(words: str) -> float | None:
    """None for what is no number, or too large a one. Either sign of the decimals does."""
    try:
        number = float(words.strip().replace(",", ".") or "0")
    except ValueError:
        return None
    return number if abs(number) <= MOST_OFFSET_MM else None
