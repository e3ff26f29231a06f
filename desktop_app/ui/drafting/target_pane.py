"""The last step: into which deck the accepted drafts go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.deck import DeckHead
from desktop_app.ui.drafting.side_names import SideNames
from desktop_app.ui.importing.target_field import TargetField
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.remarks import Remark, Remarks
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, SecondaryButton
from desktop_app.ui.widgets.one_line import OneLineField
from desktop_app.ui.widgets.problem_text import ProblemText
from desktop_app.ui.widgets.text_label import TextLabel


@dataclass(frozen=True)
class TargetShown:
    going_in: str
    decks: Sequence[DeckHead]
    target: str
    title: str
    names: tuple[str, str]
    people: tuple[tuple[str, str], ...]
    """Of each side: the words for one and for several."""
    source: str
    left_over: str = ""
    remarks: tuple[Remark, ...] = ()


class TargetPane(PageScroll):
    chosen = Signal(object)
    """A DeckId, or "" for a new deck."""
    titleTyped = Signal(str)
    backRequested = Signal()
    doRequested = Signal()
    """Enter in one of its fields."""
    rejectRestRequested = Signal()
    mendRequested = Signal(str)
    """The id of a draft that a remark is about."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Add to deck"))
        self.going_in = TextLabel(theme, TextRole.SECTION, "ink")
        self.target = TargetField(theme)
        self.target.chosen.connect(self.chosen)
        self._title_label = TextLabel(theme, TextRole.BODY, "ink2", self.tr("Title of the new deck"))
        self.title = OneLineField(theme)
        self.title.setAccessibleName(self._title_label.text())
        self._title_label.setBuddy(self.title)
        self.title.textEdited.connect(self.titleTyped)
        self.names = SideNames(theme, with_people=True)
        for field in (self.title, *self.names.every_field):
            field.entered.connect(self.doRequested)
        self.source = TextLabel(theme, TextRole.SMALL, "ink3")
        self.left_over = TextLabel(theme, TextRole.BODY, "ink2")
        self.reject_rest = SecondaryButton(theme, self.tr("Reject the rest"), size=ButtonSize.SMALL)
        self.reject_rest.clicked.connect(self.rejectRestRequested)
        self.remarks_head = TextLabel(theme, TextRole.SMALL_MEDIUM, "ink2", self.tr("Could be better"))
        self.remarks = Remarks(theme, leads_there=True)
        self.remarks.chosen.connect(self.mendRequested)
        self.problem = ProblemText(theme)
        self.back = SecondaryButton(theme, self.tr("Back to the drafts"), self.tr("Esc"))
        self.back.clicked.connect(self.backRequested)
        for widget, gap in (
            (self.going_in, 16),
            (self.target, 16),
            (self._title_label, 6),
            (self.title, 16),
            (self.names, 8),
            (self.source, 12),
            (self.left_over, 8),
            (self.reject_rest, 12),
            (self.problem, 12),
            (self.back, 20),
            (self.remarks_head, 8),
            (self.remarks, 0),
        ):
            self.column.addWidget(widget)
            self.column.addSpacing(gap)
        self.column.addStretch(1)

    def show_target(self, shown: TargetShown) -> None:
        self.going_in.setText(shown.going_in)
        self.target.set_decks(shown.decks, shown.target)
        if not self.title.hasFocus():
            self.title.setText(shown.title)
        is_new = not shown.target
        for widget in (self._title_label, self.title, self.names):
            widget.setVisible(is_new)
        self.names.set_names(shown.names)
        self.names.set_people(shown.people)
        self.source.setText(shown.source)
        self.left_over.setText(shown.left_over)
        self.left_over.setVisible(bool(shown.left_over))
        self.reject_rest.setVisible(bool(shown.left_over))
        self.remarks.show_remarks(shown.remarks)
        self.remarks_head.setVisible(bool(shown.remarks))
        self.problem.set_text("")
