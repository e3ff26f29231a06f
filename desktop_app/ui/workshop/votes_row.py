"""A line of the votes: who, what they chose or how many hands there are, and their points."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.domain.isolating import isolated
from desktop_app.study.workshop.answering import MOST_POINTS
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, SecondaryButton
from desktop_app.ui.widgets.key_hint import KeyHint
from desktop_app.ui.widgets.text_label import TextLabel
from desktop_app.ui.workshop.count_stepper import CountStepper
from desktop_app.ui.workshop.side_button import SideButton

SEAM = 3


class Entry(enum.Enum):
    """What is entered on a line."""

    NOTHING = enum.auto()
    CHOICE = enum.auto()
    HANDS = enum.auto()
    BUZZ = enum.auto()


@dataclass(frozen=True, slots=True)
class Column:
    place: int
    """0 left, 1 right, 2 both."""
    name: str


@dataclass(frozen=True, slots=True)
class Line:
    name: str
    chosen: int | None = None
    """The place of the side it chose."""
    hands: tuple[int, ...] = ()
    """For each column."""
    points: int | None = None
    """None: it has none to win or lose."""
    is_picked: bool = False
    """The next arrow key is for it."""
    note: str = ""
    """Why it stands out: it buzzed, it is its turn."""


class VotesRow(QObject):
    """Owns the widgets of a line; the table lays them out."""

    voted = Signal(int, int)
    counted = Signal(int, int, int)
    buzzed = Signal(int)
    pointed = Signal(int, int)

    def __init__(
        self, theme: Theme, number: int, entry: Entry, columns: Sequence[Column], parent: QWidget
    ) -> None:
        """`number` counts from 0."""
        super().__init__(parent)
        self._theme = theme
        self._number = number
        self._columns = tuple(columns)
        self.cap = KeyHint(theme, str(number + 1))
        self.name = TextLabel(theme, TextRole.SECTION, "ink")
        self.name.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.name.setAccessibleDescription(self.tr("Key: {key}").format(key=number + 1))
        self.points = CountStepper(theme)
        self.points.stepped.connect(self._point)
        self.cells = _Cells()
        self.votes: list[SideButton] = []
        self.hands: list[CountStepper] = []
        self.buzzer: SecondaryButton | None = None
        if entry is Entry.CHOICE:
            self._add_votes()
        elif entry is Entry.HANDS:
            self._add_hands()
        elif entry is Entry.BUZZ:
            self._add_buzzer()
        for widget in self.widgets:
            widget.setParent(parent)
        self._line = Line("")

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """In the order in which they are read."""
        return (self.cap, self.name, self.cells, self.points)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab reaches, in reading order."""
        counted = [each for stepper in (*self.hands, self.points) for each in (stepper.less, stepper.more)]
        return [*self.votes, *([self.buzzer] if self.buzzer is not None else []), *counted]

    @property
    def line(self) -> Line:
        return self._line

    def show_line(self, line: Line, *, can_enter: bool, can_point: bool) -> None:
        self._line = line
        name = isolated(line.name)
        #: A team, and why it stands out: "North, their turn".
        noted = self.tr("{name}, {note}").format(name=line.name, note=line.note)
        self.name.setText(noted if line.note else line.name)
        for column, button in zip(self._columns, self.votes, strict=False):
            button.setChecked(line.chosen == column.place)
            button.setEnabled(can_enter)
            #: A button: a team and the side it may vote for.
            words = self.tr("{team}: {side}")
            button.setAccessibleName(words.format(team=name, side=isolated(column.name)))
        for column, count, stepper in zip(self._columns, line.hands, self.hands, strict=False):
            self._show_hands(column, count, stepper, can_enter)
        if self.buzzer is not None:
            self.buzzer.setEnabled(can_enter)
            self.buzzer.setAccessibleName(self.tr("{team} buzzed").format(team=name))
        self._show_points(line, can_point)

    def _show_hands(self, column: Column, count: int, stepper: CountStepper, can_enter: bool) -> None:
        values = {"team": isolated(self._line.name), "side": isolated(column.name), "n": count}
        stepper.set_names(
            self.tr("{team}: one hand fewer for {side}").format(**values),
            self.tr("{team}: one hand more for {side}").format(**values),
        )
        said = self.tr("{team}: {n} for {side}").format(**values)
        stepper.set_number(count, said, enabled=can_enter)

    def _show_points(self, line: Line, can_point: bool) -> None:
        self.points.setVisible(line.points is not None)
        if line.points is not None:
            team = isolated(line.name)
            self.points.set_names(
                self.tr("{team}: one point less").format(team=team),
                self.tr("{team}: one point more").format(team=team),
            )
            points = self.tr("1 point") if line.points == 1 else self.tr("%n points", "", line.points)
            #: A team and its points.
            said = self.tr("{team}: {points}").format(team=team, points=points)
            self.points.set_number(line.points, said, least=-MOST_POINTS, enabled=can_point)

    def _add_votes(self) -> None:
        for column in self._columns:
            button = SideButton(self._theme, column.place)
            button.clicked.connect(self._vote)
            self.votes.append(button)
            self.cells.add(button)

    def _add_hands(self) -> None:
        for column in self._columns:
            stepper = CountStepper(self._theme, column.place)
            stepper.stepped.connect(self._count)
            self.hands.append(stepper)
            self.cells.add(stepper)

    def _add_buzzer(self) -> None:
        self.buzzer = SecondaryButton(self._theme, self.tr("Buzzed"), size=ButtonSize.SMALL)
        self.buzzer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.buzzer.clicked.connect(self._buzz)
        self.cells.add(self.buzzer)

    def _vote(self) -> None:
        at = self.votes.index(self.sender())  # type: ignore[arg-type]
        self.voted.emit(self._number, self._columns[at].place)

    def _count(self, by: int) -> None:
        at = self.hands.index(self.sender())  # type: ignore[arg-type]
        self.counted.emit(self._number, self._columns[at].place, by)

    def _buzz(self) -> None:
        self.buzzed.emit(self._number)

    def _point(self, by: int) -> None:
        self.pointed.emit(self._number, by)


class _Cells(QWidget):
    """Left stays left, whichever way the language runs."""

    def __init__(self) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SEAM)

    def add(self, widget: QWidget) -> None:
        self._row.addWidget(widget, 1)
