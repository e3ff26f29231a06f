"""The draft that is open: question, both statements, what the linter says of it, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.study.editing import TextField
from desktop_app.ui.drafting.draft_fields import DraftFields
from desktop_app.ui.drafting.sort_pane import SortLine, SortPane
from desktop_app.ui.inline_label import InlineLabel
from desktop_app.ui.remarks import Remark, Remarks
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, PrimaryButton, QuietButton, SecondaryButton
from desktop_app.ui.widgets.flow_row import FlowRow
from desktop_app.ui.widgets.pair_tile import PairTile
from desktop_app.ui.widgets.problem_text import ProblemText
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.text_label import TextLabel

_PADDING = 16


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
    reason: str = ""
    """Why it is so, with what that is called."""
    state: str = ""
    remarks: tuple[Remark, ...] = ()
    is_done: bool = False
    """It is in a deck: nothing can be done with it any more."""
    swap: str = ""
    """What swapping its sides is called; "" where it has none."""
    say_why: str = ""
    """What saying why is called; "" where there is no place for it."""
    can_be_sorted: bool = False
    is_accepted: bool = False
    is_rejected: bool = False
    fields: tuple[TextField, ...] = field(default=())
    title_field: TextField | None = None
    reason_field: TextField | None = None
    lines: tuple[SortLine, ...] = ()


class DraftCard(QWidget):
    acceptRequested = Signal()
    editRequested = Signal()
    titleRequested = Signal()
    reasonRequested = Signal()
    rejectRequested = Signal()
    swapRequested = Signal()
    sortRequested = Signal()
    splitOffRequested = Signal(object)
    """The places of what becomes a draft of its own."""
    takeOutRequested = Signal(object)
    """The places of what goes."""
    edited = Signal(object)
    """Mapping from paths to texts."""
    editClosed = Signal()
    changedSize = Signal()
    """There is more or less in it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = InlineLabel(theme, TextRole.LEAD, "ink")
        self.places = TextLabel(theme, TextRole.SMALL, "ink3")
        self.question = TextLabel(theme, TextRole.CARD_BODY, "ink2")
        self.pair = PairTile(theme, ("", ""), small=True)
        self.body = TextLabel(theme, TextRole.CARD_BODY, "ink")
        self.reason = TextLabel(theme, TextRole.CARD_BODY, "ink2")
        self.remarks = Remarks(theme)
        self.problem = ProblemText(theme)
        self.state = TextLabel(theme, TextRole.SMALL, "ink3")
        self._make_buttons()
        self.title_field, self.reason_field = (DraftFields(theme, alone=True) for _ in range(2))
        self.fields = DraftFields(theme)
        for fields in self._typed:
            fields.edited.connect(self.edited)
            fields.closeRequested.connect(self.editClosed)
            fields.hide()
        self.sort_pane = SortPane(theme)
        self.sort_pane.splitRequested.connect(self.splitOffRequested)
        self.sort_pane.takeOutRequested.connect(self.takeOutRequested)
        self.sort_pane.closeRequested.connect(self.editClosed)
        self._lay_out()

    @property
    def is_editing(self) -> bool:
        """Texts are being typed, or statements sorted out."""
        return self.typing is not None or self.is_sorting

    @property
    def is_sorting(self) -> bool:
        """Statements are being ticked: nothing is decided meanwhile."""
        return not self.sort_pane.isHidden()

    @property
    def typing(self) -> DraftFields | None:
        """Where texts are being typed."""
        return next((each for each in self._typed if not each.isHidden()), None)

    @property
    def stops(self) -> list[QWidget]:
        """In the order of Tab."""
        typed = [each for fields in self._typed for each in fields.boxes.values()]
        buttons = [self.say_why, self.sort_out, self.accept, self.edit, self.reject, self.swap]
        return [self.change_title, *typed, self.fields.done, *buttons]

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
        self.reason.setText(shown.reason)
        self.state.setText(shown.state)
        self.problem.set_text("")
        self.accept.setEnabled(not shown.is_done and not shown.is_accepted)
        self.reject.setEnabled(not shown.is_done and not shown.is_rejected)
        self.edit.setEnabled(not shown.is_done)
        self.swap.setText(shown.swap)
        self.swap.setEnabled(not shown.is_done)
        self.swap.setVisible(bool(shown.swap))
        self.say_why.setText(shown.say_why)
        self.say_why.set_icon_name("pencil" if shown.reason else "plus")
        self._fit(shown)
        self.updateGeometry()

    def open_fields(self, shown: CardShown) -> None:
        """All its texts."""
        self._open(self.fields, shown.fields, shown)
        self.fields.enter()

    def open_title(self, shown: CardShown) -> None:
        """What is typed takes the place of the title."""
        if shown.title_field is not None:
            self._open(self.title_field, (shown.title_field,), shown)
            self.title_field.enter(selecting=True)

    def open_reason(self, shown: CardShown) -> None:
        if shown.reason_field is not None:
            self._open(self.reason_field, (shown.reason_field,), shown)
            self.reason_field.enter()

    def open_sorting(self, shown: CardShown) -> None:
        self.sort_pane.open(shown.lines)
        self._fit(shown)
        self.sort_pane.enter()

    def flush(self) -> None:
        """Tell of what is half typed."""
        for fields in self._typed:
            fields.flush()

    def close_fields(self) -> None:
        """Whatever is typed was told of before, by `flush`."""
        for fields in self._typed:
            fields.close_all()
            fields.hide()
        self.sort_pane.close_lines()

    def height_to_buttons(self, width: int) -> int:
        """What is to be in view at this width, wherever the main buttons stand; remarks come after them."""
        inner, gap, column = width - 2 * _PADDING, self._column.spacing(), self._column
        tall = _PADDING - 4 + self.buttons.heightForWidth(inner)
        for place in range(column.count()):
            item = column.itemAt(place)
            if item is not None and not item.isEmpty() and item.widget() not in (self.buttons, self.remarks):
                has_rule = item.hasHeightForWidth()
                tall += gap + (item.heightForWidth(inner) if has_rule else item.sizeHint().height())
        return tall

    def take_buttons_back(self) -> None:
        """From where they stood meanwhile."""
        self._column.insertWidget(self._column.indexOf(self.remarks), self.buttons)

    def fit_buttons(self, width: int) -> None:
        """On one line, if need be without the words of the last."""
        self.swap.set_icon_only(False)
        is_docked = not self.isAncestorOf(self.buttons)
        self.swap.set_icon_only(is_docked and self.buttons.sizeHint().width() > width)
        self.buttons.fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radii = Radii.even(self._theme.tokens.radius["card"])
        path = rounded_path(QRectF(self.rect()).adjusted(1, 1, -1, -1), radii)
        painter.fillPath(path, self._theme.colour("surface"))
        painter.strokePath(path, QPen(self._theme.colour("ink"), 2))

    # Inside

    @property
    def _typed(self) -> tuple[DraftFields, DraftFields, DraftFields]:
        return self.title_field, self.fields, self.reason_field

    def _make_buttons(self) -> None:
        theme, small = self._theme, ButtonSize.SMALL
        self.change_title = QuietButton(
            theme, self.tr("Change the title"), "pencil", size=small, icon_only=True
        )
        self.say_why = QuietButton(theme, "", "plus", size=small)
        self.sort_out = QuietButton(theme, self.tr("Sort out"), "list-checks", size=small)
        self.more = FlowRow((self.say_why, self.sort_out), gap=6)
        self.accept = PrimaryButton(theme, self.tr("Accept"), icon="check")
        self.edit = SecondaryButton(theme, self.tr("Edit"))
        self.reject = SecondaryButton(theme, self.tr("Reject"))
        self.swap = QuietButton(theme, "", "arrow-left-right", size=small)
        self.buttons = FlowRow((self.accept, self.edit, self.reject, self.swap), gap=6)
        for button, signal in (
            (self.change_title, self.titleRequested),
            (self.say_why, self.reasonRequested),
            (self.sort_out, self.sortRequested),
            (self.accept, self.acceptRequested),
            (self.edit, self.editRequested),
            (self.reject, self.rejectRequested),
            (self.swap, self.swapRequested),
        ):
            button.clicked.connect(signal)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title, 1)
        head.addWidget(self.change_title, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.places, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, _PADDING - 4, _PADDING, _PADDING)
        column.setSpacing(8)
        column.addLayout(head)
        for widget in (
            self.title_field,
            self.question,
            self.pair,
            self.body,
            self.fields,
            self.sort_pane,
            self.reason,
            self.reason_field,
            self.problem,
            self.state,
            self.more,
            self.buttons,
            self.remarks,  # below them, so that the buttons are in view however much there is to say
        ):
            column.addWidget(widget)

    def _open(self, fields: DraftFields, texts: tuple[TextField, ...], shown: CardShown) -> None:
        fields.open(texts)
        fields.show()
        self._fit(shown)

    def _fit(self, shown: CardShown) -> None:
        typing, sorting = self.typing, self.is_sorting
        whole = typing is self.fields
        texts = not whole and not sorting
        self.title.setVisible(typing is not self.title_field and not (whole and shown.has_sides))
        can_edit = not self.is_editing and not shown.is_done
        self.change_title.setVisible(can_edit and shown.title_field is not None)
        self.question.setVisible(bool(shown.question) and texts)
        self.pair.setVisible(shown.has_sides and texts)
        self.body.setVisible(bool(shown.body) and not shown.has_sides and texts)
        self.reason.setVisible(bool(shown.reason) and texts and typing is not self.reason_field)
        self.remarks.show_remarks(() if self.is_editing else shown.remarks)
        self.state.setVisible(bool(shown.state) and not self.is_editing)
        self.say_why.setVisible(bool(shown.say_why) and can_edit)
        self.sort_out.setVisible(shown.can_be_sorted and can_edit)
        self.more.setVisible((bool(shown.say_why) or shown.can_be_sorted) and can_edit)
        self.buttons.setVisible(not self.is_editing)
        self.more.fit()
        self.buttons.fit()
        self.changedSize.emit()
