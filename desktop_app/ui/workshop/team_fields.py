"""How many teams there are, and what they are called."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP
from desktop_app.study.workshop.rounds import LEAST_TEAMS, MOST_TEAMS
from desktop_app.ui.settings.number_stepper import NumberStepper
from desktop_app.ui.settings.row import SettingRow
from desktop_app.ui.text import count
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.flow_row import FlowRow
from desktop_app.ui.widgets.one_line import OneLineField
from desktop_app.ui.widgets.problem_text import ProblemText

MOST_LETTERS = 24
_FIELD_PX = 132
_NAMES = (
    QT_TRANSLATE_NOOP("Workshop", "North"),
    QT_TRANSLATE_NOOP("Workshop", "East"),
    QT_TRANSLATE_NOOP("Workshop", "South"),
    QT_TRANSLATE_NOOP("Workshop", "West"),
    QT_TRANSLATE_NOOP("Workshop", "River"),
    QT_TRANSLATE_NOOP("Workshop", "Forest"),
    QT_TRANSLATE_NOOP("Workshop", "Coast"),
    QT_TRANSLATE_NOOP("Workshop", "Summit"),
)


def usual_names(number: int) -> tuple[str, ...]:
    """What so many teams are called where nobody says otherwise."""
    return tuple(QCoreApplication.translate("Workshop", name) for name in _NAMES[:number])


class _NameField(OneLineField):
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_FIELD_PX), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(_FIELD_PX) // 2, self.sizeHint().height())


class TeamFields(QWidget):
    changed = Signal()
    """Another number of teams, or a name that a person has typed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Teams")
        self.stepper = NumberStepper(
            theme,
            self.tr("Fewer teams"),
            self.tr("More teams"),
            range(LEAST_TEAMS, MOST_TEAMS + 1),
            count,
        )
        self.row = SettingRow(theme, title, self.stepper)
        self.row.last = True  # the line stands below the names
        self.fields = [_NameField(theme) for _ in range(MOST_TEAMS)]
        for number, (field, name) in enumerate(zip(self.fields, usual_names(MOST_TEAMS), strict=True), 1):
            field.setMaxLength(MOST_LETTERS)
            field.setPlaceholderText(name)
            #: {number} from 1 to 8.
            field.setAccessibleName(self.tr("Name of team {number}").format(number=count(number)))
            field.textEdited.connect(self._note)
            field.entered.connect(self._go_on)
        self._flow = FlowRow(self.fields)
        self.problem = ProblemText(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(self._flow)
        column.addSpacing(4)
        column.addWidget(self.problem)
        self.stepper.changed.connect(self._set_number)
        self._show_number(LEAST_TEAMS)

    @property
    def names(self) -> tuple[str, ...]:
        """An empty field stands for the name that shows in it."""
        return tuple(
            " ".join(field.text().split()) or field.placeholderText() for field in self.fields[: self._number]
        )

    @property
    def twice(self) -> str:
        """A name that two teams have; "" if none."""
        folded = [name.casefold() for name in self.names]
        return next((name for name in self.names if folded.count(name.casefold()) > 1), "")

    def set_names(self, names: Sequence[str]) -> None:
        for field, name in zip(self.fields, names, strict=False):
            if field.text() != name:
                field.setText(name)
                field.setCursorPosition(0)
        self._show_number(len(names))

    def focus_problem(self) -> None:
        """Go to the last of the fields that have the same name."""
        twice = self.twice.casefold()
        named = zip(self.fields, self.names, strict=False)
        found = [field for field, name in named if name.casefold() == twice]
        if found:
            found[-1].setFocus(Qt.FocusReason.OtherFocusReason)
            found[-1].selectAll()

    def _set_number(self, number: object) -> None:
        if isinstance(number, int):
            self._show_number(number)
            self._note()

    def _show_number(self, number: int) -> None:
        self._number = number
        self.stepper.set_value(number)
        for place, field in enumerate(self.fields):
            field.setVisible(place < number)
        self._flow.fit()
        self._check()

    def _note(self) -> None:
        self._check()
        self.changed.emit()

    def _check(self) -> None:
        #: {name} of a team.
        pattern = self.tr("Two teams are called {name}.")
        self.problem.set_text(pattern.format(name=self.twice) if self.twice else "")

    def _go_on(self) -> None:
        """Enter leads to the next name, as Tab does."""
        self.focusNextChild()
