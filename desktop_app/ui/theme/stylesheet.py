"""The one style sheet of the application, built from the tokens.

It dresses Qt's own widgets. Widgets that paint themselves are left alone, and so are fonts: a size set here
would win over the type roles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme


def build_stylesheet(theme: Theme) -> str:
    parts = (_BASE, _BUTTONS, _FIELDS, _CHECKS, _LISTS, _SCROLL_BARS)
    values = _values(theme)
    return "\n".join(part % values for part in parts)


def _values(theme: Theme) -> dict[str, str | int]:
    names = theme.tokens.colours(dark=theme.is_dark)
    values: dict[str, str | int] = {name: theme.colour(name).name() for name in names}
    tone = "dark" if theme.is_dark else "light"
    for sign in ("check", "down"):
        values[sign] = theme.resource(f"icons/indicator-{sign}-{tone}.svg").as_posix()
    radius = theme.tokens.radius
    values |= {"r_small": radius["small"], "r_control": radius["control"], "r_card": radius["card"]}
    values |= {"h_control": theme.px(36) - 2, "h_small": theme.px(30) - 2, "h_large": theme.px(52) - 2}
    values |= {
        "box": theme.px(18),
        "round": theme.px(18) // 2 + 1,
        "arrow": theme.px(14),
        "sign": theme.px(16),
        "bar": 10,
        "handle": 32,
    }
    ring = theme.px(5)
    values |= {"ring": ring, "dot": theme.px(18) + 2 - 2 * ring}
    # Hairlines are decoration; where contrast counts every panel gets a full outline.
    values["hairline"] = values["ink"] if theme.high_contrast else values["line"]
    return values


_BASE = """
QToolTip { color: %(onInk)s; background: %(ink)s; border: 0; padding: 6px 8px; }
QFrame[panel="card"] { background: %(surface)s; border: 1px solid %(hairline)s; border-radius: %(r_card)spx; }
QFrame[panel="rail"] { background: %(rail)s; border: 0; }
QFrame[panel="line"] { background: %(line)s; border: 0; max-height: 1px; min-height: 1px; }
QLabel { background: transparent; }
QMenu { background: %(surface)s; border: 1px solid %(edge)s; padding: 6px; icon-size: %(sign)spx;
    menu-scrollable: 1; }
QMenu::icon { left: 8px; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: %(r_small)spx; color: %(ink)s; }
QMenu::item:selected { background: %(press)s; }
QMenu::item:disabled { color: %(ink3)s; }
QMenu::separator { height: 1px; background: %(line)s; margin: 6px 8px; }
QSplitter::handle { background: %(line)s; }
"""

_BUTTONS = """
QPushButton { min-height: %(h_control)spx; padding: 0 14px; border-radius: %(r_control)spx; outline: 0;
  color: %(ink)s; background: %(surface)s; border: 1px solid %(edge)s; }
QPushButton:hover { background: %(sunken)s; }
QPushButton:pressed { background: %(press)s; }
QPushButton:disabled { color: %(ink3)s; background: %(sunken)s; border-color: %(line)s; }
QPushButton[kind="primary"] { color: %(onInk)s; background: %(ink)s; border-color: %(ink)s; }
QPushButton[kind="primary"]:hover { background: %(inkHover)s; border-color: %(inkHover)s; }
QPushButton[kind="primary"]:disabled { color: %(ink3)s; background: %(sunken)s; border-color: %(line)s; }
QPushButton[kind="quiet"], QToolButton { color: %(ink2)s; background: transparent;
  border: 1px solid transparent; }
QPushButton[kind="quiet"]:hover, QToolButton:hover { background: %(press)s; }
QPushButton[size="small"] { min-height: %(h_small)spx; padding: 0 11px; border-radius: %(r_small)spx; }
QPushButton[size="large"] { min-height: %(h_large)spx; padding: 0 24px; }
QToolButton { padding: 5px 8px; border-radius: %(r_small)spx; outline: 0; }
QToolButton::menu-indicator { image: none; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { color: %(ink)s; background: %(surface)s;
  border: 1px solid %(edge)s; border-radius: %(r_control)spx; padding: 0 10px;
  selection-background-color: %(ink)s; selection-color: %(onInk)s; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height: %(h_control)spx; }
QPlainTextEdit, QTextEdit { padding: 8px 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus { border-color: %(ink)s; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"] { border-color: %(bad)s; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled,
QComboBox:disabled { color: %(ink3)s; background: %(sunken)s; border-color: %(line)s; }
QComboBox { outline: 0; }
QComboBox::drop-down { border: 0; width: 28px; }
QComboBox::down-arrow { image: url("%(down)s"); width: %(arrow)spx; height: %(arrow)spx; }
QComboBox QAbstractItemView { background: %(surface)s; border: 1px solid %(edge)s; outline: 0; padding: 4px; }
"""

_CHECKS = """
QCheckBox, QRadioButton { spacing: 10px; color: %(ink)s; outline: 0; }
QCheckBox:disabled, QRadioButton:disabled { color: %(ink3)s; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
  width: %(box)spx; height: %(box)spx; border: 1px solid %(edge)s; border-radius: 5px;
  background: %(surface)s; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
  background: %(ink)s; border-color: %(ink)s; image: url("%(check)s"); }
QRadioButton::indicator { border-radius: %(round)spx; }
QRadioButton::indicator:checked { width: %(dot)spx; height: %(dot)spx; border: %(ring)spx solid %(ink)s; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {
  background: %(sunken)s; border-color: %(line)s; }
"""

_LISTS = """
QAbstractItemView { background: transparent; border: 0; outline: 0; color: %(ink)s;
  selection-background-color: %(press)s; selection-color: %(ink)s; }
QAbstractItemView::item:hover { background: %(sunken)s; }
QAbstractItemView::item:selected { background: %(press)s; color: %(ink)s; }
QTableView { gridline-color: transparent; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: transparent; color: %(ink3)s; border: 0;
  border-bottom: 1px solid %(line)s; padding: 8px 4px; }
QTableCornerButton::section { background: transparent; border: 0; border-bottom: 1px solid %(hairline)s; }
"""

_SCROLL_BARS = """
QScrollArea { background: transparent; border: 0; }
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: %(bar)spx; margin: 0; }
QScrollBar:horizontal { height: %(bar)spx; margin: 0; }
QScrollBar::handle { background: %(h2)s; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: %(handle)spx; }
QScrollBar::handle:horizontal { min-width: %(handle)spx; }
QScrollBar::handle:hover { background: %(h3)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
