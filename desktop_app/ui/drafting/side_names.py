"""What the two sides are called, where the article does not say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.one_line import OneLineField
from desktop_app.ui.widgets.side_glyph import SideGlyph
from desktop_app.ui.widgets.text_label import TextLabel


class SideNames(QWidget):
    typed = Signal(str, str)
    """Both names, as they stand now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = [OneLineField(theme), OneLineField(theme)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for side, (field, name) in enumerate(
            zip(self.fields, (self.tr("Left side"), self.tr("Right side")), strict=True)
        ):
            label = TextLabel(theme, TextRole.BODY, "ink2", name)
            label.setBuddy(field)
            field.setAccessibleName(name)
            field.textEdited.connect(self._tell)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(SideGlyph(theme, side), 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(field, 1)
            column.addLayout(row)

    def set_names(self, names: Sequence[str]) -> None:
        """What is being typed just now is left alone."""
        for field, name in zip(self.fields, names, strict=True):
            if not field.hasFocus() and field.text() != name:
                field.setText(name)

    def _tell(self) -> None:
        first, second = self.fields
        self.typed.emit(first.text(), second.text())
