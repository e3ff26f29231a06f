"""Tells of a fault of ours in the window: a strip that can be copied from and closed, never a dialog."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.announcing import announce
from desktop_app.ui.reporter import Report
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import QuietButton
from desktop_app.ui.widgets.notice import Notice


class ReportStrip(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = ""
        self._notice = Notice(theme, "triangle-alert")
        self._notice.set_button(self.tr("Copy details"))
        self._notice.activated.connect(self._copy)
        self._close = QuietButton(theme, self.tr("Close this notice"), "x", icon_only=True)
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._notice, 1)
        row.addWidget(self._close)
        self.hide()

    def show_report(self, report: Report) -> None:
        self._details = report.details
        self._notice.set_text(report.sentence)
        self.show()
        announce(self, report.sentence, at_once=True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
