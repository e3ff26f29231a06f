"""Before a learner is erased at once: what goes for good, and the name to be typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.study.erasing import Person
from desktop_app.ui.announcing import sentences
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.settings import data_folder_wording as wording
from desktop_app.ui.settings.row import Hint
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop_app.ui.widgets.check_box import CheckBox
from desktop_app.ui.widgets.focus_ring import FocusRing
from desktop_app.ui.widgets.text_label import TextLabel

_WIDTH, _AROUND = 520, 48
_SIDE, _ABOVE, _BELOW, _GAP = 28, 26, 24, 16
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EraseDialog(QDialog):
    """Enter and Esc keep what there is, until the button that erases has the focus."""

    eraseChosen = Signal(object, bool)
    """The Person, and whether the copies and the journal are to forget them too."""

    def __init__(self, theme: Theme, person: Person, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._person = person
        self._is_chosen = False
        name = person.learner.name
        self.setWindowTitle(self.tr("Erase a learner"))
        #: {name} of a learner.
        title = self.tr("Erase {name} for good?").format(name=name)
        self._title = Hint(theme, TextRole.PANEL_NAME_COMPACT, "ink", title)
        words = self.tr("All answers, marks and settings of this learner go, and nothing brings them back.")
        self._fate = TextLabel(theme, TextRole.CARD_BODY, "ink", words)
        about = TextLabel(theme, TextRole.SMALL, "ink2", wording.about_person(person))
        self.copies = CheckBox(theme, self.tr("From the copies and the journal as well"))
        words = self.tr("Otherwise the copies made until now still hold them, until they go by themselves.")
        left = TextLabel(theme, TextRole.SMALL, "ink2", words)
        #: {name} of a learner.
        self._asked = Hint(theme, TextRole.BODY, "ink", self.tr("Type {name} to go on:").format(name=name))
        self.field = NameField(theme)
        self.field.setAccessibleName(self._asked.text())
        self.field.textChanged.connect(self._compare)
        self.field.entered.connect(self._go_on)
        self._asked.setBuddy(self.field)
        self.keep_button = PrimaryButton(theme, self.tr("Keep the learner"))
        self.keep_button.clicked.connect(self.reject)
        self.erase_button = SecondaryButton(theme, self.tr("Erase for good"))
        self.erase_button.clicked.connect(self.accept)
        self._ring = FocusRing(theme, self)
        self._lay_out(about, left)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentences(self._fate.text(), about.text()))
        self._compare()
        self._place(parent.window())
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Only by the button of that name."""
        self._is_chosen = True
        super().accept()

    def done(self, result: int) -> None:
        window = self.parentWidget()
        super().done(result)
        if window is not None:
            window.activateWindow()  # not every system gives the focus back by itself
        if self._is_chosen:
            self.eraseChosen.emit(self._person, self.copies.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, and nothing else."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)

    def _lay_out(self, about: QWidget, left: QWidget) -> None:
        self._words = PageScroll()
        column = self._words.column
        for widget, gap in (
            (self._title, 12),
            (self._fate, 4),
            (about, 14),
            (self.copies, 2),
            (left, 0),
        ):
            column.addWidget(widget)
            column.addSpacing(gap)
        column.addStretch(1)
        self._words.set_margins(_SIDE, _ABOVE, _SIDE, 0)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self.keep_button)
        buttons.addWidget(self.erase_button)
        # What is to be done stays in sight where the words are scrolled.
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(_SIDE, 0, _SIDE, 0)
        self._foot.setSpacing(8)
        self._foot.addWidget(self._asked)
        self._foot.addWidget(self.field)
        self._foot.addSpacing(10)
        self._foot.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, _BELOW)
        whole.setSpacing(_GAP)
        whole.addWidget(self._words, 1)
        whole.addLayout(self._foot)

    def _is_typed(self) -> bool:
        return self.field.text().strip() == " ".join(self._person.learner.name.split())

    def _compare(self) -> None:
        self.erase_button.setEnabled(self._is_typed())

    def _go_on(self) -> None:
        if self._is_typed():
            self.erase_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self, window: QWidget) -> None:
        """In the middle of the window, as high as its words, scrolled where the window is lower."""
        width = min(self._theme.px(_WIDTH), window.width() - _AROUND)
        tall = sum(_height(each, width) for each in (self._words.column, self._foot))
        height = min(tall + _GAP + _BELOW, window.height() - _AROUND)
        self.resize(width, height)
        middle = window.mapToGlobal(window.rect().center())
        self.move(middle.x() - width // 2, middle.y() - height // 2)


def _height(layout: QVBoxLayout, width: int) -> int:
    layout.activate()
    return layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()


class NameField(QLineEdit):
    entered = Signal()
    """Enter was pressed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._retheme)
        self._retheme()

    def event(self, event: QEvent) -> bool:
        """Here Enter means something else than in the window."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        height = max(self._theme.px(36), self._theme.line_height(TextRole.BODY) + 12)
        return QSize(self._theme.px(220), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def _retheme(self) -> None:
        self.setFont(self._theme.font(TextRole.BODY))
        self.updateGeometry()
