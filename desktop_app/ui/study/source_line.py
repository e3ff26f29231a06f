"""Where a statement comes from: one line, and all of it once opened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.isolating import isolated
from desktop_app.domain.item import Source, SourceRef
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.key_hint import KeyHint
from desktop_app.ui.widgets.text_label import TextLabel

translate = QCoreApplication.translate


class SourceLine(QWidget):
    """`toggle` opens the full list; the page's S key calls it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = TextLabel(theme, TextRole.SMALL, "ink3")
        self._all = TextLabel(theme, TextRole.SMALL, "ink2")
        self._all.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(IconLabel(theme, "book-open", "ink3", 15), 0, top)
        row.addWidget(self._first, 0, top)
        row.addWidget(KeyHint(theme, "S"), 0, top)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._all)

    def set_sources(self, head: DeckHead, references: tuple[SourceRef, ...]) -> None:
        found = [(head.source(each), each) for each in references]
        known = [(source, each) for source, each in found if source is not None]
        self._all.hide()
        self.setVisible(bool(known))
        if not known:
            return
        source, reference = known[0]
        self._first.setText(self.tr("Source: {source}").format(source=_short(source, reference)))
        self._all.setText("\n".join(_full(source, each) for source, each in known))

    def toggle(self) -> None:
        self._all.setVisible(self._all.isHidden())

    @property
    def is_open(self) -> bool:
        return not self._all.isHidden()


def _short(source: Source, reference: SourceRef) -> str:
    if not reference.where:
        return isolated(source.title)
    return translate("SourceLine", "{title}, {where}").format(
        title=isolated(source.title), where=isolated(reference.where)
    )


def _full(source: Source, reference: SourceRef) -> str:
    words = _short(source, reference)
    by = source.author or source.publisher
    if by and source.year:
        words = translate("SourceLine", "{source} ({by}, {year})").format(
            source=words, by=isolated(by), year=source.year
        )
    elif by or source.year:
        words = translate("SourceLine", "{source} ({by})").format(
            source=words, by=isolated(by) or source.year
        )
    if reference.passage:
        words = translate("SourceLine", "{source}: “{passage}”").format(
            source=words, passage=isolated(reference.passage)
        )
    return words
