"""The year at a glance; days without cards carry no reproach."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.study.today import Today
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today.wording import days_in_a_row
from desktop_app.ui.widgets.heatmap import Heatmap
from desktop_app.ui.widgets.heatmap_legend import HeatmapLegend
from desktop_app.ui.widgets.text_label import TextLabel


class YearSection(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = TextLabel(theme, TextRole.SECTION)
        self._heatmap = Heatmap(theme)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._title, 1)
        head.addWidget(HeatmapLegend(theme), 0, Qt.AlignmentFlag.AlignVCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addWidget(self._heatmap)

    def tab_stop(self) -> QWidget:
        return self._heatmap

    def set_today(self, today: Today) -> None:
        row = today.days_in_a_row
        self._title.setText(days_in_a_row(row) if row else self.tr("Your year"))
        by_day = dict(today.answers_by_day)
        first = min(by_day, default=today.date)
        days = (today.date - first).days + 1
        counts = [by_day.get(first + datetime.timedelta(days=each), 0) for each in range(days)]
        self._heatmap.set_days(first, counts, today.date)
