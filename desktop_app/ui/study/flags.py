"""The four flags and the mark: each has a shape and a name of its own, never a colour.

No discs and no squares: those are the sides'.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.marks import CardMarks
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP

FLAG_ICONS = {1: "triangle", 2: "diamond", 3: "heart", 4: "zap"}
MARK_ICON = "star"
_NAMES = {
    1: QT_TRANSLATE_NOOP("flags", "Triangle flag"),
    2: QT_TRANSLATE_NOOP("flags", "Diamond flag"),
    3: QT_TRANSLATE_NOOP("flags", "Heart flag"),
    4: QT_TRANSLATE_NOOP("flags", "Bolt flag"),
}
_MARKED = QT_TRANSLATE_NOOP("flags", "Marked")


def flag_name(flag: int) -> str:
    return QCoreApplication.translate("flags", _NAMES[flag])


def marks_shown(marks: CardMarks) -> list[tuple[str, str]]:
    """Icon and name of each mark that shows on a card."""
    shown = [(FLAG_ICONS[marks.flag], flag_name(marks.flag))] if marks.flag in FLAG_ICONS else []
    if marks.marked:
        shown.append((MARK_ICON, QCoreApplication.translate("flags", _MARKED)))
    return shown
