"""A table before it comes in: what its columns mean, what is wrong in which row, into which deck it goes."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import DeckId
from desktop_app.study.sheets import Role, Table
from desktop_app.ui.importing import table_wording as wording
from desktop_app.ui.importing.foot_bar import FootBar
from desktop_app.ui.importing.new_deck import NewDeck
from desktop_app.ui.importing.reading_pane import ReadingPane
from desktop_app.ui.importing.rows_model import CellProblem
from desktop_app.ui.importing.rows_view import RowsView
from desktop_app.ui.importing.target_field import TargetField
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.settings.row import Hint
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, SecondaryButton
from desktop_app.ui.widgets.check_box import CheckBox
from desktop_app.ui.widgets.choice_field import Choice
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.text_label import TextLabel

ALL, READY, WRONG = "all", "ready", "wrong"
_NARROW_PX, _LOW_PX, _BESIDE_FROM_PX = 1080, 700, 820
_TABLE_PX = 170
"""The table is never lower: the page scrolls instead."""


@dataclass(frozen=True)
class Shown:
    """Everything the page shows of a table."""

    file: str
    table: Table = field(default_factory=Table)
    names: tuple[str, ...] = ()
    """Of the columns."""
    roles: tuple[Role, ...] = ()
    side_names: tuple[str, ...] = ()
    has_heading: bool = False
    can_have_heading: bool = True
    places: Mapping[str, Sequence[int]] = field(default_factory=dict)
    """By what is filtered for: places among the table's rows."""
    problems: Mapping[int, Mapping[int, CellProblem]] = field(default_factory=dict)
    encoding: str = ""
    encodings: tuple[str, ...] = ()
    """Not empty: it must be chosen first, and these are the likely ones."""
    separator: str = ""
    sheets: tuple[str, ...] = ()
    sheet: int = 0
    decks: tuple[DeckHead, ...] = ()
    target: DeckId | str = ""
    title: str = ""
    has_sides: bool = False
    """Some column is one of a new deck's sides, so that they need names."""
    is_pasted: bool = False
    """There is no file beside which another could lie."""
    is_checking: bool = False
    notices: tuple[str, ...] = ()

    @property
    def ready(self) -> int:
        return len(self.places.get(READY, ()))

    @property
    def wrong(self) -> int:
        return len(self.places.get(WRONG, ()))


class TablePage(QWidget):
    meaningChosen = Signal(int, object)
    """A column and its Role."""
    headingChosen = Signal(bool)
    sheetChosen = Signal(object)
    encodingChosen = Signal(object)
    separatorChosen = Signal(object)
    targetChosen = Signal(object)
    titleTyped = Signal(str)
    sidesTyped = Signal(str, str)
    typed = Signal(int, int, str)
    fixRequested = Signal(int, int)
    backRequested = Signal()
    importRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = Shown("")
        self._title = TextLabel(theme, TextRole.PAGE_TITLE, "ink", self.tr("Check the rows"))
        self._how = Hint(theme, TextRole.CARD_BODY, "ink2")
        self.change_button = SecondaryButton(theme, self.tr("Change"), size=ButtonSize.SMALL)
        self.change_button.clicked.connect(self._toggle_reading)
        self.notice = Notice(theme, "triangle-alert")
        self._notice_place = QWidget()
        place = QVBoxLayout(self._notice_place)
        place.setContentsMargins(0, 0, 0, 12)
        place.addWidget(self.notice)
        self._notice_place.hide()
        self.reading = ReadingPane(theme)
        self.reading.hide()
        self.filter = Segmented(
            theme, [(each, wording.filter_words(each, 0)) for each in (ALL, READY, WRONG)]
        )
        self.filter.set_title(self.tr("Rows that are shown"))
        self.filter.set_value(ALL)
        self.heading_box = CheckBox(theme, self.tr("First row is a heading"), TextRole.BODY)
        self.target = TargetField(theme)
        self.new_deck = NewDeck(theme)
        self.rows = RowsView(theme)
        self.foot = FootBar(theme)
        self._scroll = PageScroll()
        self._connect()
        self._lay_out()
        theme.changed.connect(self._fit)
        self.setAccessibleName(self._title.text())

    @property
    def shown(self) -> Shown:
        return self._shown

    @property
    def first(self) -> QWidget:
        """Where the focus begins."""
        return self.rows

    def show_table(self, shown: Shown) -> None:
        before, self._shown = self._shown, shown
        number = len(shown.places.get(ALL, ()))
        sheet = shown.sheets[shown.sheet] if len(shown.sheets) > 1 else ""
        self._how.setText(wording.how_read(shown.file, number, shown.encoding, shown.separator, sheet))
        self._show_reading(shown, is_new=before.file != shown.file)
        for each in (ALL, READY, WRONG):
            self.filter.set_words(each, wording.filter_words(each, len(shown.places.get(each, ()))))
        if before.file != shown.file or (self.filter.value == WRONG and not shown.wrong):
            self.filter.set_value(ALL)
        self.heading_box.setVisible(shown.can_have_heading)
        self.heading_box.blockSignals(True)
        self.heading_box.setChecked(shown.has_heading)
        self.heading_box.blockSignals(False)
        self.target.set_decks(shown.decks, shown.target)
        self.new_deck.set_deck(
            shown.title, shown.side_names, is_new=not shown.target, has_sides=shown.has_sides
        )
        self._show_notice(shown)
        self.show_rows()
        self._show_foot()
        self._order_tabs()

    def show_rows(self) -> None:
        """Those that are filtered for."""
        shown = self._shown
        places = shown.places.get(self.filter.value, ())
        self.rows.show_rows(shown.table, shown.names, places, shown.problems)
        self.rows.set_columns(
            shown.names,
            wording.meanings(shown.side_names, shown.roles),
            shown.roles,
        )

    def set_working(self, working: bool) -> None:
        """Nothing can be changed while the rows come in."""
        for part in (self.filter, self.heading_box, self.target, self.new_deck, self.reading, self.rows):
            part.setEnabled(not working)
        self.change_button.setEnabled(not working)
        self.foot.set_working(working)

    def panes(self) -> list[QWidget]:
        """What F6 goes to and fro between."""
        return [self.filter, self.rows, self.foot]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        self.filter.chosen.connect(self.show_rows)
        self.heading_box.toggled.connect(self.headingChosen)
        self.reading.sheetChosen.connect(self.sheetChosen)
        self.reading.encodingChosen.connect(self.encodingChosen)
        self.reading.separatorChosen.connect(self.separatorChosen)
        self.target.chosen.connect(self.targetChosen)
        self.new_deck.titleTyped.connect(self.titleTyped)
        self.new_deck.sidesTyped.connect(self.sidesTyped)
        self.rows.typed.connect(self.typed)
        self.rows.fixRequested.connect(self.fixRequested)
        self.rows.heads.meaningChosen.connect(self.meaningChosen)
        self.notice.activated.connect(self._accept_letters)
        self.foot.backRequested.connect(self.backRequested)
        self.foot.doRequested.connect(self.importRequested)

    def _lay_out(self) -> None:
        how = QHBoxLayout()
        how.setSpacing(12)
        how.addWidget(self._how)
        how.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignVCenter)
        how.addStretch(1)
        tools = self._tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        tools.addWidget(self.filter)
        tools.addStretch(1)
        tools.addWidget(self.heading_box)
        tools.addWidget(self.target)
        frame = QFrame()
        frame.setProperty("panel", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 4, 1, 4)
        inside.setSpacing(0)
        inside.addWidget(self.rows.heads)
        inside.addWidget(self.rows)
        column = self._scroll.column
        column.addWidget(self._title)
        column.addSpacing(4)
        column.addLayout(how)
        for widget, gap in ((self.reading, 8), (self._notice_place, 12)):
            column.addSpacing(gap)
            column.addWidget(widget)
        column.addLayout(tools)
        column.addWidget(self.new_deck)
        column.addSpacing(16)
        column.addWidget(frame, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self.foot)

    def _show_reading(self, shown: Shown, *, is_new: bool) -> None:
        sheets = [Choice(at, name) for at, name in enumerate(shown.sheets)]
        self.reading.set_sheets(sheets, shown.sheet)
        is_text = bool(shown.encoding or shown.encodings)
        encodings = wording.encodings(shown.encoding, shown.encodings) if is_text else []
        self.reading.set_encodings(encodings, "" if shown.encodings else shown.encoding)
        separators = wording.separators(shown.separator) if shown.separator else []
        self.reading.set_separators(separators, shown.separator)
        can_change = bool(self.reading.fields)
        self.change_button.setVisible(can_change)
        if is_new or not can_change:
            self.reading.setVisible(can_change and bool(shown.encodings))

    def _show_notice(self, shown: Shown) -> None:
        words = ""
        if shown.encodings:
            words = self.tr("The letters of this file can be read in several ways. Do they look right?")
        elif shown.notices:
            words = " ".join(shown.notices[:3])
        self.notice.set_text(words)
        self.notice.set_button(self.tr("They look right") if shown.encodings else "")
        self._notice_place.setVisible(bool(words))

    def _show_foot(self) -> None:
        shown = self._shown
        if shown.is_checking:
            self.foot.show_words(self.tr("Checking the rows…"), wording.import_rows(0), can=False)
            return
        has_title = bool(shown.target or shown.title.strip())
        can = bool(shown.ready) and has_title and not shown.encodings
        words = wording.outcome(shown.ready, shown.wrong, is_pasted=shown.is_pasted)
        if shown.ready and not has_title:
            words = self.tr("Give the new deck a title.")
        if shown.encodings:
            words = self.tr("Say first whether the letters look right, or choose how they are to be read.")
        self.foot.show_words(words, wording.import_rows(shown.ready), can=can)

    def _toggle_reading(self) -> None:
        if self.reading.isHidden():
            self._open_reading()
        else:
            self.reading.hide()
        self._order_tabs()

    def _open_reading(self) -> None:
        self.reading.show()
        self._order_tabs()
        if self.reading.fields:
            self.reading.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _accept_letters(self) -> None:
        """As they were guessed."""
        if self._shown.encodings:
            self.encodingChosen.emit(self._shown.encoding)

    def _order_tabs(self) -> None:
        """As it is read."""
        stops: list[QWidget] = [self.change_button]
        stops += self.reading.fields if not self.reading.isHidden() else []
        stops += [self.notice.button, *self.filter.segments, self.heading_box, self.target.field]
        stops += [*self.new_deck.fields, *self.rows.heads.fields, self.rows]
        stops += [self.foot.back_button, self.foot.do_button]
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _fit(self) -> None:
        window = self.window()
        low, narrow = window.height() < _LOW_PX, window.width() < _NARROW_PX
        side = 28 if narrow else 36
        self._scroll.set_margins(side, 20 if low else 28, side, 20)
        self.foot.set_side(side)
        room = self.width() - 2 * side
        beside = room >= _BESIDE_FROM_PX * self._theme.text_scale
        directions = QBoxLayout.Direction
        self._tools.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._tools.setSpacing(20 if beside else 10)
        self.rows.setMinimumHeight(self._theme.px(_TABLE_PX))
