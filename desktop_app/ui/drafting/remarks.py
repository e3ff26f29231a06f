"""What the linter says: what it noticed, why that matters, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.lint import Finding
from desktop_app.ui import text
from desktop_app.ui.announcing import sentences
from desktop_app.ui.inline_label import InlineLabel, with_icon
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.text_label import TextLabel

_INDENT = 22
_MOST_OF_ONE_RULE = 3

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Remark:
    """`noticed`: by one rule; `advice` is for all of it."""

    noticed: tuple[str, ...]
    advice: str


def remarks_of(findings: Iterable[Finding]) -> tuple[Remark, ...]:
    """By rules, in the order in which each spoke first."""
    found: dict[tuple[str, str], list[str]] = {}
    for each in findings:
        advice = sentences(text.phrase_text(each.why, "lint"), text.phrase_text(each.to_do, "lint"))
        noticed = found.setdefault((each.rule, advice), [])
        words = text.phrase_text(each.what, "lint")
        if words not in noticed:
            noticed.append(words)
    return tuple(Remark(_first(noticed), advice) for (_, advice), noticed in found.items())


def _first(noticed: list[str]) -> tuple[str, ...]:
    more = len(noticed) - _MOST_OF_ONE_RULE
    if more <= 1:  # no line is saved by leaving one out
        return tuple(noticed)
    #: Further remarks on a draft.
    pattern = translate("Drafting", "and {number} more")
    return (*noticed[:_MOST_OF_ONE_RULE], pattern.format(number=text.count(more)))


class Remarks(QWidget):
    """Hidden while there are none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.shown: tuple[Remark, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        self.setVisible(bool(remarks))
        if remarks == self.shown:
            return
        self.shown = remarks
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for remark in remarks:
            for words in remark.noticed:
                marked = with_icon(words)
                self._column.addWidget(
                    InlineLabel(self._theme, TextRole.SMALL, "ink2", marked, icon="lightbulb")
                )
            advice = TextLabel(self._theme, TextRole.SMALL, "ink3", remark.advice)
            advice.setContentsMargins(self._theme.px(_INDENT), 0, 0, 4)
            self._column.addWidget(advice)
