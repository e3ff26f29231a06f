from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.answer_panel import AnswerPanel
from desktop_app.ui.widgets.buttons import SecondaryButton
from desktop_app.ui.widgets.focus_ring import FocusRing
from desktop_app.ui.widgets.heatmap import Heatmap
from desktop_app.ui.widgets.shapes import Radii
from tests.ui.widgets.accessible import interface

# The offscreen platform's own remark when a window is shown.


class Page(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.first = SecondaryButton(theme, "First")
        self.second = SecondaryButton(theme, "Second")
        self.field = QLineEdit()
        self.map = Heatmap(theme)
        self.inside = SecondaryButton(theme, "Inside")
        self.area = QScrollArea()
        content = QWidget()
        column = QVBoxLayout(content)
        column.addWidget(self.inside)
        column.addSpacing(600)
        self.area.setWidget(content)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        for widget in (self.first, self.second, self.field, self.map, self.area):
            layout.addWidget(widget)
        self.ring = FocusRing(theme, self)


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> Page:
    made = Page(theme)
    qtbot.addWidget(made)
    made.resize(500, 500)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def focus(qtbot: QtBot, widget: QWidget, reason: Qt.FocusReason = Qt.FocusReason.TabFocusReason) -> None:
    widget.setFocus(reason)
    qtbot.waitUntil(widget.hasFocus)


def test_the_ring_surrounds_the_focused_widget(page: Page, qtbot: QtBot):
    focus(qtbot, page.second)
    frame = page.ring.frame
    assert frame is not None
    assert frame.geometry() == page.second.geometry().adjusted(-4, -4, 4, 4)
    focus(qtbot, page.first, Qt.FocusReason.OtherFocusReason)
    assert page.ring.frame is frame
    assert frame.geometry() == page.first.geometry().adjusted(-4, -4, 4, 4)


def test_a_click_draws_no_ring_but_the_next_key_does(page: Page, qtbot: QtBot):
    focus(qtbot, page.second)
    qtbot.mouseClick(page.first, Qt.MouseButton.LeftButton)
    assert page.first.hasFocus()
    assert page.ring.frame is None
    qtbot.keyClick(page.first, Qt.Key.Key_Shift)
    assert page.ring.frame is not None


def test_the_ring_follows_when_its_widget_moves(page: Page, qtbot: QtBot):
    focus(qtbot, page.first)
    page.first.move(page.first.pos() + QPoint(30, 5))
    assert page.ring.frame is not None
    assert page.ring.frame.geometry() == page.first.geometry().adjusted(-4, -4, 4, 4)


def test_the_ring_scrolls_with_the_page(page: Page, qtbot: QtBot):
    focus(qtbot, page.inside)
    assert page.ring.frame is not None
    assert page.ring.frame.parentWidget() is page.area.widget()


def test_the_ring_survives_the_page_it_was_on(page: Page, qtbot: QtBot):
    focus(qtbot, page.inside)
    page.area.takeWidget().deleteLater()
    qtbot.wait(1)
    focus(qtbot, page.first)
    assert page.ring.frame is not None


def test_the_ring_goes_with_the_focus(page: Page, qtbot: QtBot):
    focus(qtbot, page.first)
    page.first.clearFocus()
    assert page.ring.frame is None
    focus(qtbot, page.first)
    page.first.hide()
    assert page.ring.frame is None or page.ring.frame.geometry() != page.first.geometry()


def test_a_widget_may_draw_its_own_focus(page: Page, qtbot: QtBot):
    focus(qtbot, page.map)
    assert page.ring.frame is None


def test_screen_readers_do_not_meet_the_ring(page: Page, qtbot: QtBot):
    before = interface(page).childCount()
    focus(qtbot, page.first)
    assert page.ring.frame is not None
    assert interface(page).childCount() == before


def test_the_ring_has_the_shape_of_an_answer_panel(theme: Theme, qtbot: QtBot):
    panel = AnswerPanel(theme, 0)
    qtbot.addWidget(panel)
    assert panel.focus_radii() == Radii(44, 0, 0, 44)
    assert Radii(44, 0, 0, 44).grown(3) == Radii(47, 0, 0, 47)
