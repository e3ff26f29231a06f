"""A deck whose every text wants to be more than text, and what a window must not have made of it."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel
from PySide6.QtGui import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QMenu,
    QTextEdit,
    QWidget,
)

from desktop_app.domain.deck import Deck
from desktop_app.ui.widgets.card_text import CardText

OVERRIDE = "\u202e"
BEGIN, END = "\u27e6", "\u27e7"
"""Around each planted text, so that one can tell what of a sentence is ours."""
_NAMES = frozenset({"title", "name", "one", "many", "author", "publisher", "description", "where", "passage"})
_TEXTS = frozenset({"text", "question", "why", "says", "setting", "because", "points"})
_TEXTS |= {"front", "back", "cloze"}
_ISOLATED = re.compile("\u2068[^\u2066-\u2069]*\u2069")
_RUNS_ON = re.compile(f"{OVERRIDE}[^{END}]*{END}[^{BEGIN}\u2029\n]*[^\\s{BEGIN}]")


def planted(text: str, bait: Path) -> str:
    return f"{BEGIN}<b>bold</b><img src=file://{bait}><img src=file:///dev/zero>{OVERRIDE}{text}{END}"


def planted_deck(deck: Deck, bait: Path) -> Deck:
    """Ids stay, so that it is known as the deck it was."""
    return _planted(deck, bait)  # type: ignore[no-any-return]


def _planted(value: Any, bait: Path, name: str = "") -> Any:
    if isinstance(value, str):
        return planted(value, bait) if value and name in _NAMES | _TEXTS else value
    if isinstance(value, tuple):
        return tuple(_planted(each, bait, name) for each in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        changed = {
            field.name: _planted(getattr(value, field.name), bait, field.name)
            for field in dataclasses.fields(value)
        }
        return dataclasses.replace(value, **changed)
    return value


def widgets_of(root: QWidget) -> Iterator[QWidget]:
    yield root
    yield from root.findChildren(QWidget)


def rich_ones(root: QWidget) -> list[str]:
    """Widgets that would draw or guess marks."""
    return [fault for widget in widgets_of(root) for fault in _rich(widget)]


def _rich(widget: QWidget) -> Iterator[str]:
    who = f"{type(widget).__module__}.{type(widget).__name__}"
    if isinstance(widget, QTextEdit):
        yield f"{who} draws marks"
    if isinstance(widget, QLabel) and not isinstance(widget, CardText):
        guesses = widget.textFormat() is not Qt.TextFormat.PlainText
        if guesses and (widget.text() or type(widget) is QLabel):
            yield f"{who} guesses: {widget.text()!r}"
    tips = [widget.toolTip(), widget.whatsThis(), widget.statusTip()]
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        tips += _cells(widget, Qt.ItemDataRole.ToolTipRole)
    for tip in tips:
        if Qt.mightBeRichText(tip) and "<img" in tip:
            yield f"{who} has a tool tip with marks: {tip!r}"


def said_by(root: QWidget) -> Iterator[tuple[str, str]]:
    """Who says what, to eye or ear."""
    for widget in widgets_of(root):
        who = type(widget).__name__
        for said in (widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()):
            yield who, said
        if isinstance(widget, QLabel | QAbstractButton):
            yield who, widget.text()
        if isinstance(widget, QMenu):
            yield from ((who, action.text()) for action in widget.actions())
        if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            roles = Qt.ItemDataRole
            cells = _cells(widget, roles.DisplayRole, roles.AccessibleTextRole)
            yield from ((who, said) for said in cells)


def _cells(view: QAbstractItemView, *roles: Qt.ItemDataRole) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    for row in range(min(model.rowCount(), 40)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
            for role in roles:
                found = model.index(row, column).data(role)
                if isinstance(found, str):
                    yield found


def running_on(root: QWidget) -> list[str]:
    """Texts in which words of ours come under the override of somebody else's."""
    return [f"{who}: {said}" for who, said in said_by(root) if runs_on(said)]


def runs_on(said: str) -> bool:
    before = None
    while before != said:
        before, said = said, _ISOLATED.sub("", said)
    return bool(_RUNS_ON.search(said))
