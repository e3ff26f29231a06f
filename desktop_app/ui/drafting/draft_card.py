"""The draft that is open: question, both statements, what the linter says of it, and what can be done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.phrases import Phrase
from desktop_app.study.editing import TextField
from desktop_app.ui import text
from desktop_app.ui.announcing import announce
from desktop_app.ui.inline_label import InlineLabel, with_icon
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, PrimaryButton, QuietButton, SecondaryButton
from desktop_app.ui.widgets.flow_row import FlowRow
from desktop_app.ui.widgets.growing_text import GrowingText
from desktop_app.ui.widgets.pair_tile import PairTile
from desktop_app.ui.widgets.problem_text import ProblemText
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.text_label import TextLabel

_PADDING = 16
SAVE_AFTER_MS = 400


@dataclass(frozen=True)
class CardShown:
    """`body`: of a draft without sides; else `left` and `right`."""

    title: str
    said_title: str
    places: str
    question: str = ""
    names: tuple[str, str] = ("", "")
    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    body: str = ""
    has_sides: bool = True
    wants_both: bool = True
    """A side without a statement lacks one."""
    state: str = ""
    remarks: tuple[str, ...] = ()
    problem: str = ""
    is_done: bool = False
    """It is in a deck: nothing can be done with it any more."""
    can_swap: bool = True
    is_accepted: bool = False
    is_rejected: bool = False
    fields: tuple[TextField, ...] = field(default=())


class DraftCard(QWidget):
    acceptRequested = Signal()
    editRequested = Signal()
    rejectRequested = Signal()
    swapRequested = Signal()
    edited = Signal(object)
    """Mapping from paths to texts."""
    editClosed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = InlineLabel(theme, TextRole.LEAD, "ink")
        self.places = TextLabel(theme, TextRole.SMALL, "ink3")
        self.question = TextLabel(theme, TextRole.CARD_BODY, "ink2")
        self.pair = PairTile(theme, ("", ""), small=True)
        self.body = TextLabel(theme, TextRole.CARD_BODY, "ink")
        self.remarks = QWidget()
        self._remarks = QVBoxLayout(self.remarks)
        self._remarks.setContentsMargins(0, 0, 0, 0)
        self._remarks.setSpacing(4)
        self.problem = ProblemText(theme)
        self.state = TextLabel(theme, TextRole.SMALL, "ink3")
        self.accept = PrimaryButton(theme, self.tr("Accept"), icon="check")
        self.edit = SecondaryButton(theme, self.tr("Edit"))
        self.reject = SecondaryButton(theme, self.tr("Reject"))
        self.swap = QuietButton(theme, self.tr("Swap sides"), "arrow-left-right", size=ButtonSize.SMALL)
        self.buttons = FlowRow((self.accept, self.edit, self.reject, self.swap), gap=6)
        for button, signal in (
            (self.accept, self.acceptRequested),
            (self.edit, self.editRequested),
            (self.reject, self.rejectRequested),
            (self.swap, self.swapRequested),
        ):
            button.clicked.connect(signal)
        self.fields = DraftFields(theme)
        self.fields.edited.connect(self.edited)
        self.fields.closeRequested.connect(self.editClosed)
        self.fields.hide()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title, 1)
        head.addWidget(self.places, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, _PADDING - 4, _PADDING, _PADDING)
        column.setSpacing(8)
        column.addLayout(head)
        for widget in (self.question, self.pair, self.body, self.fields, self.problem):
            column.addWidget(widget)
        column.addWidget(self.state)
        column.addSpacing(4)
        column.addWidget(self.buttons)
        column.addWidget(self.remarks)  # so that the buttons are in view however much there is to say
        self._shown_remarks: tuple[str, ...] = ()

    @property
    def is_editing(self) -> bool:
        return not self.fields.isHidden()

    def show_draft(self, shown: CardShown) -> None:
        self.setAccessibleName(shown.said_title)
        self.title.setText(shown.title)
        self.title.setAccessibleName(shown.said_title)
        self.places.setText(shown.places)
        self.question.setText(shown.question)
        self.pair.set_names(shown.names)
        self.pair.set_texts(shown.left, shown.right)
        self.pair.set_slot(0, shown.wants_both and not shown.left)
        self.pair.set_slot(1, shown.wants_both and not shown.right)
        self.body.setText(shown.body)
        self.state.setText(shown.state)
        self.problem.set_text(shown.problem)
        self._show_remarks(shown.remarks)
        self.accept.setEnabled(not shown.is_done and not shown.is_accepted)
        self.reject.setEnabled(not shown.is_done and not shown.is_rejected)
        self.edit.setEnabled(not shown.is_done)
        self.swap.setEnabled(not shown.is_done)
        self.swap.setVisible(shown.can_swap)
        self._fit(shown)
        self.updateGeometry()

    def open_fields(self, shown: CardShown) -> None:
        self.fields.open(shown.fields)
        self.fields.show()
        self._fit(shown)
        self.fields.enter()

    def close_fields(self) -> None:
        """Whatever is typed was told of before, by `fields.flush`."""
        self.fields.close_all()
        self.fields.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radii = Radii.even(self._theme.tokens.radius["card"])
        path = rounded_path(QRectF(self.rect()).adjusted(1, 1, -1, -1), radii)
        painter.fillPath(path, self._theme.colour("surface"))
        painter.strokePath(path, QPen(self._theme.colour("ink"), 2))

    def _fit(self, shown: CardShown) -> None:
        editing = self.is_editing
        self.title.setVisible(not editing or not shown.has_sides)
        self.question.setVisible(bool(shown.question) and not editing)
        self.pair.setVisible(shown.has_sides and not editing)
        self.body.setVisible(bool(shown.body) and not shown.has_sides and not editing)
        self.remarks.setVisible(bool(shown.remarks) and not editing)
        self.state.setVisible(bool(shown.state) and not editing)
        self.buttons.setVisible(not editing)
        self.buttons.fit()

    def _show_remarks(self, remarks: tuple[str, ...]) -> None:
        if remarks == self._shown_remarks:
            return
        self._shown_remarks = remarks
        while (item := self._remarks.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for words in remarks:
            label = InlineLabel(self._theme, TextRole.SMALL, "ink2", with_icon(words), icon="lightbulb")
            self._remarks.addWidget(label)


class DraftFields(QWidget):
    """The texts of the draft, in place of it: kept as they are typed."""

    edited = Signal(object)
    closeRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.boxes: dict[str, GrowingText] = {}
        self._told: dict[str, str] = {}
        self._problems: dict[str, ProblemText] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.flush)
        words, key = self.tr("Done"), self.tr("Esc")
        self.done = SecondaryButton(theme, words, key, size=ButtonSize.SMALL, icon="check")
        self.done.clicked.connect(self.closeRequested)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)

    def open(self, fields: Sequence[TextField]) -> None:
        self.close_all()
        for place, each in enumerate(fields):
            words = text.phrase_text(each.label, "fields")
            label = TextLabel(self._theme, TextRole.SMALL_MEDIUM, "ink2", words)
            box = GrowingText(self._theme)
            box.setPlainText(each.text)
            box.setAccessibleName(words)
            label.setBuddy(box)
            problem = ProblemText(self._theme)
            for offset, widget in enumerate((label, box, problem)):
                self._column.insertWidget(3 * place + offset, widget)
            box.textChanged.connect(self._timer.start)
            self.boxes[each.path], self._problems[each.path] = box, problem
            self._told[each.path] = each.text
        last: QWidget | None = None
        for stop in (*self.boxes.values(), self.done):
            if last is not None:
                QWidget.setTabOrder(last, stop)
            last = stop

    def close_all(self) -> None:
        self._timer.stop()
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.boxes, self._told, self._problems = {}, {}, {}

    def enter(self) -> None:
        if self.boxes:
            box = next(iter(self.boxes.values()))
            box.moveCursor(box.textCursor().MoveOperation.End)
            box.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Tell at once what was typed and not told yet."""
        self._timer.stop()
        now = {path: box.toPlainText() for path, box in self.boxes.items()}
        edits = {path: words for path, words in now.items() if words != self._told[path]}
        if edits:
            self._told.update(edits)
            self.edited.emit(edits)

    def show_problems(self, problems: Mapping[str, Phrase]) -> None:
        for path, label in self._problems.items():
            words = text.phrase_text(problems[path]) if path in problems else ""
            label.set_text(words)
            self.boxes[path].set_problem(bool(words))
            if words:
                announce(self, words, at_once=True)
