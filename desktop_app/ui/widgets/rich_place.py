"""Where a card's text with marks is shown in place of its plain one. What shows it is loaded late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from desktop_app.study.card_text import RichText
    from desktop_app.ui.widgets.card_body import CardBody

_SHORT = 140
"""Letters of a question that is set as one."""
_MOST_KEPT_PX = 200
_ANY_HEIGHT = (1 << 24) - 1  # QWIDGETSIZE_MAX
_SHAPED = ("<table", "<ul", "<ol", "<pre", "<blockquote", "<h1", "<h2", "<h3", "<h4")


class RichPlace:
    """The place of a label that shows a text with marks instead where there is one.

    The label is told the plain text all the same; only one of the two is ever visible.
    """

    def __init__(
        self,
        theme: Theme,
        label: TextLabel,
        column: QVBoxLayout,
        role: TextRole,
        long_role: TextRole | None = None,
    ) -> None:
        """`long_role`: of texts that are more than a sentence or two."""
        self._theme = theme
        self._label = label
        self._column = column
        self._role = role
        self._long_role = long_role or role
        self._body: CardBody | None = None
        self._is_rich = False
        self._retains = label.sizePolicy().retainSizeWhenHidden()

    @property
    def shown(self) -> CardBody | TextLabel:
        return self._body if self._is_rich and self._body is not None else self._label

    @property
    def body(self) -> CardBody | None:
        """None where there is no text with marks."""
        return self._body if self._is_rich else None

    @property
    def words(self) -> str:
        """What is read of it."""
        said = self._label if self._body is None or not self._is_rich else self._body.text
        return said.accessibleName() or said.text()

    def fill(self, rich: RichText | None, *, filled: bool = False) -> None:
        """None: the label's own text is shown."""
        self._is_rich = rich is not None
        if rich is not None:
            body = self._made()
            body.text.set_role(self._long_role if _is_long(rich) else self._role)
            body.show_rich(rich, filled=filled)
            body.text.setAccessibleName(self._label.accessibleName())
        elif self._body is not None:
            self._body.clear()
        for widget, is_used in ((self._label, not self._is_rich), (self._body, self._is_rich)):
            if widget is not None:
                policy = widget.sizePolicy()
                policy.setRetainSizeWhenHidden(self._retains and is_used)
                widget.setSizePolicy(policy)
                widget.updateGeometry()
        self.set_visible(True)

    def set_visible(self, visible: bool) -> None:
        self._label.setVisible(visible and not self._is_rich)
        if self._body is not None:
            # Room is kept for an answer, so that nothing moves when it comes; not for a whole page.
            self._body.setMaximumHeight(_ANY_HEIGHT if visible else self._theme.px(_MOST_KEPT_PX))
            self._body.setVisible(visible and self._is_rich)

    def play_sound(self) -> bool:
        """The next of those in sight; False where there is none."""
        body = self.body
        return body is not None and body.isVisible() and body.sounds.play_next()

    def _made(self) -> CardBody:
        if self._body is None:
            from desktop_app.ui.widgets.card_body import CardBody

            self._body = CardBody(self._theme, self._role)
            self._body.setSizePolicy(self._label.sizePolicy())
            self._column.insertWidget(self._column.indexOf(self._label) + 1, self._body)
        return self._body


def says_more(rich: RichText) -> bool:
    """It holds what its plain text cannot tell."""
    return bool(rich.sounds) or "<img" in rich.html or any(tag in rich.html for tag in _SHAPED)


def _is_long(rich: RichText) -> bool:
    from desktop_app.domain.rules.plain_text import plain_text

    return any(tag in rich.html for tag in _SHAPED) or len(plain_text(rich.html)) > _SHORT
