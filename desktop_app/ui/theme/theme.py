"""What widgets ask for colours, type, icons and sizes; it follows the system and the learner's settings."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from desktop_app.paths import resource
from desktop_app.ui.theme.collecting import not_collecting
from desktop_app.ui.theme.fonts import TextRole, growth, load_fonts, make_font
from desktop_app.ui.theme.icons import IconStore
from desktop_app.ui.theme.palette import build_palette, system_colour
from desktop_app.ui.theme.stylesheet import build_stylesheet
from desktop_app.ui.theme.tokens import Tokens, load_tokens

_Measured = TypeVar("_Measured")


class Mode(Enum):
    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Theme(QObject):
    """Passed to every widget by its constructor; there is one per application, but nothing enforces it."""

    changed = Signal()

    def __init__(self, tokens: Tokens, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self._resources = resources
        self._icons = IconStore(resources / "icons")
        self._mode = Mode.SYSTEM
        self._text_scale = 1.0
        self._line_spacing = 1.0
        self._reduced_motion: bool | None = None
        self._high_contrast: bool | None = None
        self._key_hints = True
        self._stored_colours = False
        self._key_texts: dict[str, str] = {}
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[TextRole, bool], QFont] = {}
        self._line_heights: dict[TextRole, int] = {}
        self._measured: dict[tuple[object, ...], Any] = {}
        # Kept: without its owner's wrapper the accessibility hints' wrapper dies too.
        self._hints = QGuiApplication.styleHints()
        self._accessibility: Any = None  # Qt 6.10
        if hasattr(self._hints, "accessibility"):
            self._accessibility = self._hints.accessibility()
            self._accessibility.contrastPreferenceChanged.connect(self._system_contrast_changed)
        self._hints.colorSchemeChanged.connect(self._system_scheme_changed)

    # Settings

    @property
    def mode(self) -> Mode:
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        if mode is not self._mode:
            self._mode = mode
            self._tell_system()
            self._refresh()

    @property
    def text_scale(self) -> float:
        return self._text_scale

    def set_text_scale(self, scale: float) -> None:
        """Clamped to 1.0 (100 %) to 2.0 (200 %)."""
        scale = min(max(scale, 1.0), 2.0)
        if scale != self._text_scale:
            self._text_scale = scale
            self._refresh()

    @property
    def line_spacing(self) -> float:
        return self._line_spacing

    def set_line_spacing(self, factor: float) -> None:
        """Clamped to 1.0 to 1.5 times the line height of the design."""
        factor = min(max(factor, 1.0), 1.5)
        if factor != self._line_spacing:
            self._line_spacing = factor
            self._refresh()

    @property
    def reduced_motion(self) -> bool:
        return self._system_reduces_motion() if self._reduced_motion is None else self._reduced_motion

    def set_reduced_motion(self, reduced: bool | None) -> None:
        """None follows the system."""
        self._reduced_motion = reduced

    @property
    def high_contrast(self) -> bool:
        return self._system_wants_contrast() if self._high_contrast is None else self._high_contrast

    def set_high_contrast(self, wanted: bool | None) -> None:
        """None follows the system."""
        self._high_contrast = wanted
        self._refresh()

    @property
    def key_hints(self) -> bool:
        return self._key_hints

    def set_key_hints(self, shown: bool) -> None:
        if shown != self._key_hints:
            self._key_hints = shown
            self._refresh()

    @property
    def stored_colours(self) -> bool:
        """Cards in the colours their text was written in, on white paper in the dark theme."""
        return self._stored_colours

    def set_stored_colours(self, shown: bool) -> None:
        if shown != self._stored_colours:
            self._stored_colours = shown
            self._refresh()

    def key_text(self, action: str, usual: str) -> str:
        """What to write on the key cap of an action: `usual`, unless its key was changed."""
        return self._key_texts.get(action, usual)

    def set_key_texts(self, texts: dict[str, str]) -> None:
        """By action, of those that have not their usual keys."""
        if texts != self._key_texts:
            self._key_texts = dict(texts)
            self._refresh()

    @property
    def is_dark(self) -> bool:
        if self._mode is Mode.SYSTEM:
            return self._hints.colorScheme() == Qt.ColorScheme.Dark
        return self._mode is Mode.DARK

    # What widgets ask for

    def colour(self, name: str) -> QColor:
        """Raises KeyError for a name that is not in the tokens."""
        found = self._colours.get(name)
        if found is None:
            found = QColor(self.tokens.colours(dark=self.is_dark)[name])
            if self.high_contrast:
                found = system_colour(QGuiApplication.palette(), name)
            self._colours[name] = found
        return QColor(found)

    def card_colour(self, name: str) -> QColor:
        """Of text with marks: on white paper where its stored colours are shown."""
        return QColor(self.tokens.light[name]) if self._stored_colours else self.colour(name)

    def font(self, role: TextRole, *, tabular: bool = False) -> QFont:
        key = (role, tabular)
        if key not in self._fonts:
            self._fonts[key] = make_font(role.value, self._text_scale, tabular=tabular)
        return QFont(self._fonts[key])

    def line_height(self, role: TextRole) -> int:
        found = self._line_heights.get(role)
        if found is None:
            style = role.value
            found = round(style.line_px * growth(style.size_px, self._text_scale) * self._line_spacing)
            self._line_heights[role] = found
        return found

    def measured(self, key: tuple[object, ...], measure: Callable[[], _Measured]) -> _Measured:
        """What `measure` gives, asked once until something here changes.

        For the size of a few fixed texts that many widgets ask for: all that are asked for are kept.
        """
        if key not in self._measured:
            self._measured[key] = measure()
        found: _Measured = self._measured[key]
        return found

    def px(self, value: float) -> int:
        """A control size or icon that grows with the text, at half its rate; plain spacing does not grow."""
        return round(value * (1 + (self._text_scale - 1) / 2))

    def motion(self, name: str) -> int:
        """Milliseconds for "color", "reveal" or "move"; 0 when motion is reduced."""
        return 0 if self.reduced_motion else self.tokens.motion_ms[name]

    def pixmap(self, name: str, colour_token: str = "ink2", size: int = 18, ratio: float = 0) -> QPixmap:
        """An icon of `size` px as given (use `px` for one that grows); crisp on the sharpest screen."""
        ratio = ratio or QGuiApplication.instance().devicePixelRatio()  # type: ignore[union-attr]
        return self._icons.pixmap(name, self.colour(colour_token), size, ratio)

    def icon(self, name: str, colour_token: str = "ink2", size: int = 18) -> QIcon:
        icon = QIcon(self.pixmap(name, colour_token, size))
        icon.addPixmap(self.pixmap(name, "edge", size), QIcon.Mode.Disabled)
        return icon

    def paint_icon(self, painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
        self._icons.paint(painter, rect, name, colour)

    def palette(self) -> QPalette:
        return QPalette() if self.high_contrast else build_palette(self.colour)

    def stylesheet(self) -> str:
        return build_stylesheet(self)

    def resource(self, name: str) -> Path:
        return self._resources / name

    def apply(self, app: QApplication) -> None:
        """Dresses the application now and after each change."""
        self._dress(app)
        self.changed.connect(self._dress_again)

    # Inside

    def _dress_again(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._dress(app)

    def _dress(self, app: QApplication) -> None:
        with not_collecting():
            app.setFont(self.font(TextRole.BODY))
            app.setPalette(self.palette())
            sheet = self.stylesheet()
            if sheet != app.styleSheet():  # else Qt would polish and lay out every widget for nothing
                app.setStyleSheet(sheet)

    def _refresh(self) -> None:
        self._colours.clear()
        self._fonts.clear()
        self._line_heights.clear()
        self._measured.clear()
        if self.high_contrast:
            with not_collecting():
                QApplication.setPalette(QPalette())  # ours would hide the system's
        self.changed.emit()

    def _tell_system(self) -> None:
        """So that title bars and the system's own dialogs match a chosen theme."""
        scheme = {Mode.LIGHT: Qt.ColorScheme.Light, Mode.DARK: Qt.ColorScheme.Dark}.get(self._mode)
        if scheme is None:
            self._hints.unsetColorScheme()
        else:
            self._hints.setColorScheme(scheme)

    def _system_scheme_changed(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._refresh()

    def _system_contrast_changed(self) -> None:
        if self._high_contrast is None:
            self._refresh()

    def _system_wants_contrast(self) -> bool:
        if self._accessibility is None:
            return False
        return bool(self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast)

    def _system_reduces_motion(self) -> bool:
        preference: Callable[[], object] | None = getattr(self._accessibility, "motionPreference", None)
        return preference is not None and "Reduced" in str(preference())


def make_theme(parent: QObject | None = None) -> Theme:
    """The theme of the bundled tokens, with the bundled fonts registered. Needs a QApplication."""
    load_fonts(resource("fonts"))
    return Theme(load_tokens(resource("tokens.json")), resource("."), parent)
