"""What is asked in place, between a deck's buttons and its contents: a few fields and one button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import QuietButton, SecondaryButton
from desktop_app.ui.widgets.closable_pane import ClosablePane
from desktop_app.ui.widgets.flow_row import FlowRow
from desktop_app.ui.widgets.problem_text import ProblemText
from desktop_app.ui.widgets.text_label import TextLabel

_PADDING = 20


class InlinePane(ClosablePane):
    """Hidden until it is opened; Esc and Cancel close it, and nothing was done."""

    def __init__(self, theme: Theme, title: str, about: str, act: str, parent: QWidget | None = None) -> None:
        """`act`: what the button says; "" for a pane in which everything holds at once."""
        super().__init__(parent)
        self.theme = theme
        self.setProperty("panel", "card")
        self.setAccessibleName(title)
        self.title = TextLabel(theme, TextRole.SECTION, "ink", title)
        self.about = TextLabel(theme, TextRole.SMALL, "ink3", about)
        if not about:
            self.about.hide()  # to show it here, where it has no parent yet, would open a window
        self.problem = ProblemText(theme)
        self.act = SecondaryButton(theme, act)
        self.act.clicked.connect(self.accept)
        if not act:
            self.act.hide()
        close = self.tr("Cancel") if act else self.tr("Close")
        self.cancel = QuietButton(theme, close, key_hint=self.tr("Esc"))
        self.cancel.clicked.connect(self.close_pane)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, _PADDING - 4, _PADDING, _PADDING - 4)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addLayout(self.body)
        self.hide()

    def finish(self, *more: QWidget) -> None:
        """Once its fields are there: what is read and reached after them; `more`: other buttons."""
        self._actions = FlowRow((self.act, *more, self.cancel))
        self._column.addWidget(self.problem)
        self._column.addSpacing(4)
        self._column.addWidget(self._actions)

    def accept(self) -> None:
        """Do it, or say what is wrong."""
        raise NotImplementedError

    def first_field(self) -> QWidget:
        """What has the focus when it opens."""
        raise NotImplementedError

    def open_pane(self) -> None:
        self.problem.set_text("")
        self._actions.fit()
        self.show()
        self.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def add_field(self, label: str, field: QWidget) -> TextLabel:
        name = TextLabel(self.theme, TextRole.SMALL_MEDIUM, "ink2", label)
        name.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(label)
        self.body.addWidget(name)
        self.body.addWidget(field)
        return name
