"""What the linter says: what it noticed, why that matters, what to do, and the way to where it is done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.lint import Finding
from desktop_app.ui import text
from desktop_app.ui.announcing import sentences
from desktop_app.ui.inline_label import InlineLabel, with_icon
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton
from desktop_app.ui.widgets.text_label import TextLabel

_INDENT = 22
_MOST_OF_ONE_RULE = 3


class Noticed(NamedTuple):
    words: str
    about: str = ""
    """The id of what is to be mended; "": the whole."""


@dataclass(frozen=True)
class Remark:
    """`noticed`: by one rule; `advice` is for all of it, and so for the `more` that are not listed."""

    noticed: tuple[Noticed, ...]
    advice: str
    more: int = 0


def remarks_of(findings: Iterable[tuple[str, Finding]]) -> tuple[Remark, ...]:
    """By rules, in the order in which each spoke first; each finding with the id of what it is about."""
    found: dict[tuple[str, str], list[Noticed]] = {}
    for about, each in findings:
        advice = sentences(text.phrase_text(each.why, "lint"), text.phrase_text(each.to_do, "lint"))
        noticed = found.setdefault((each.rule, advice), [])
        one = Noticed(text.phrase_text(each.what, "lint"), about)
        if one not in noticed:
            noticed.append(one)
    return tuple(_remark(noticed, advice) for (_, advice), noticed in found.items())


def _remark(noticed: list[Noticed], advice: str) -> Remark:
    more = len(noticed) - _MOST_OF_ONE_RULE
    if more <= 1:  # no line is saved by leaving one out
        return Remark(tuple(noticed), advice)
    return Remark(tuple(noticed[:_MOST_OF_ONE_RULE]), advice, more)


class Remarks(QWidget):
    """Hidden while there are none."""

    chosen = Signal(str)
    """What a remark is about is to be mended."""

    def __init__(self, theme: Theme, *, leads_there: bool = False, parent: QWidget | None = None) -> None:
        """`leads_there`: beside each remark stands a button that leads to what it is about."""
        super().__init__(parent)
        self._theme = theme
        self._leads_there = leads_there
        self.shown: tuple[Remark, ...] = ()
        self.buttons: list[QuietButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        self.setVisible(bool(remarks))
        if remarks == self.shown:
            return
        self.shown = remarks
        self.buttons = []
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for remark in remarks:
            for noticed in remark.noticed:
                self._column.addWidget(self._line(noticed))
            if remark.more:
                #: Further remarks of the same kind.
                pattern = self.tr("and {number} more")
                self._add_below(pattern.format(number=text.count(remark.more)), 0)
            self._add_below(remark.advice, 6)

    def _line(self, noticed: Noticed) -> QWidget:
        marked = with_icon(noticed.words)
        label = InlineLabel(self._theme, TextRole.SMALL, "ink2", marked, icon="lightbulb")
        if not (self._leads_there and noticed.about):
            return label
        edit = QuietButton(self._theme, self.tr("Edit"), size=ButtonSize.SMALL)
        edit.setAccessibleDescription(noticed.words)
        edit.clicked.connect(partial(self.chosen.emit, noticed.about))
        self.buttons.append(edit)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label, 1)
        row.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _add_below(self, words: str, gap: int) -> None:
        label = TextLabel(self._theme, TextRole.SMALL, "ink3", words)
        label.setContentsMargins(self._theme.px(_INDENT), 0, 0, gap)
        self._column.addWidget(label)
