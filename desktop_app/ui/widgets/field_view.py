"""The text of a field to read, in a list of them: with its marks where it has some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.study.editing import TextField
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from desktop_app.study.card_text import Find


def field_view(theme: Theme, field: TextField, find: Find, role: TextRole = TextRole.CARD_BODY) -> QWidget:
    """`find`: where pictures and sounds lie."""
    if not field.html:
        return TextLabel(theme, role, "ink", field.text)
    from desktop_app.domain.rules.plain_text import plain_text
    from desktop_app.study.card_text import rich_text
    from desktop_app.ui.widgets.card_body import CardBody

    rich = rich_text(field.text, find)
    if rich is None:
        return TextLabel(theme, role, "ink", plain_text(field.text))
    body = CardBody(theme, role)
    body.show_rich(rich)
    return body
