from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.study.copies import Copy, RestorePreview, Why
from desktop_app.ui import text
from desktop_app.ui.settings.backups_restore import RestoreDialog
from desktop_app.ui.settings.backups_state import StateCard
from desktop_app.ui.settings.backups_table import CopiesTable
from desktop_app.ui.settings.backups_wording import Said
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today.notices import Notices
from tests.clock import FakeClock
from tests.ui.misfits import misfits
from tests.ui.pages import in_window, visible_texts
from tests.ui.widgets.accessible import name_of

NOW = FakeClock().now()
COPY = Copy(Path("copy.db"), NOW.at_utc_ms, Why.CLOSE, 3, 5, 243, 4118, 2_400_000, is_checked=True)
COPIES = tuple(
    dataclasses.replace(COPY, path=Path(f"{number}.db"), at_utc_ms=NOW.at_utc_ms - number * 86_400_000)
    for number in range(30)
)


@pytest.fixture(autouse=True)
def _english() -> None:
    text.speak_english()


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> CopiesTable:
    table = CopiesTable(theme)
    table.set_copies(COPIES, NOW)
    return table


@pytest.mark.parametrize(
    ("width", "in_columns", "button_beside"), [(800, True, True), (420, False, True), (180, False, False)]
)
def test_the_list_takes_the_room_there_is(
    qtbot: QtBot, theme: Theme, table: CopiesTable, width: int, in_columns: bool, button_beside: bool
) -> None:
    window = in_window(qtbot, theme, table, (width, 900))
    words = visible_texts(table)
    assert ("Made" in words) is in_columns
    assert ("when closing · 243 cards · 2.4 MB · Checked" in words) is not in_columns
    button = table.buttons[0]
    assert (button.x() > width // 2) is button_beside
    assert misfits(window) == []
    window.close()


def test_the_list_is_mirrored(qtbot: QtBot, theme: Theme, table: CopiesTable) -> None:
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = in_window(qtbot, theme, table, (800, 900))
    assert table.buttons[0].x() == 0
    window.close()


def test_a_copy_is_asked_for_by_its_button(qtbot: QtBot, theme: Theme, table: CopiesTable) -> None:
    window = in_window(qtbot, theme, table, (800, 900))
    with qtbot.waitSignal(table.restoreRequested) as asked:
        qtbot.mouseClick(table.buttons[3], Qt.MouseButton.LeftButton)
    assert asked.args == [COPIES[3]]
    assert name_of(table.buttons[3]) == "Restore the copy: Wed 18 Nov, 10:00"
    window.close()


def test_older_ones_come_twenty_at_a_time(qtbot: QtBot, theme: Theme, table: CopiesTable) -> None:
    window = in_window(qtbot, theme, table, (800, 900))
    assert (len(table.buttons), table.more.text()) == (5, "Show 20 older copies")
    table.more.click()
    assert (len(table.buttons), table.more.text()) == (25, "Show 5 older copies")
    table.more.click()
    assert len(table.buttons) == 30
    assert not table.more.isVisible()
    table.set_copies((), NOW)
    assert visible_texts(table) == ["There are no copies yet."]
    window.close()


def test_the_button_of_the_card_keeps_its_focus_while_it_works(qtbot: QtBot, theme: Theme) -> None:
    card = StateCard(theme)
    card.set_said(Said("Last copy today at 10:00", "2.4 MB", "shield-check", "ok"))
    window = in_window(qtbot, theme, card)
    card.button.setFocus()
    with qtbot.waitSignal(card.backUpRequested):
        card.button.click()
    card.set_busy(True)
    qtbot.waitUntil(lambda: name_of(card.button) == "Working…")
    with qtbot.assertNotEmitted(card.backUpRequested):
        card.button.click()
    assert card.button.hasFocus()
    card.set_busy(False)
    assert name_of(card.button) == "Back up now"
    window.close()


def dialog(theme: Theme, window: QWidget, **facts: object) -> RestoreDialog:
    preview = RestorePreview(COPY, 42, 4160, 243, (), can_merge=True)
    made = RestoreDialog(theme, dataclasses.replace(preview, **facts), NOW, window)  # type: ignore[arg-type]
    made.open()
    return made


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    return in_window(qtbot, theme, QWidget())


@pytest.mark.parametrize("kept", [True, False])
def test_answers_since_then_are_kept_unless_somebody_says_otherwise(
    qtbot: QtBot, theme: Theme, window: QWidget, kept: bool
) -> None:
    asked = dialog(theme, window)
    if not kept:
        asked.merge.click()
    with qtbot.waitSignal(asked.restoreChosen) as chosen:
        asked.restore_button.click()
    assert chosen.args == [COPY, kept]


def test_what_cannot_be_read_cannot_be_kept(theme: Theme, window: QWidget) -> None:
    asked = dialog(theme, window, can_merge=False)
    assert not asked.merge.isChecked()
    assert not asked.merge.isEnabled()
    assert "They cannot be read, so they cannot be kept." in visible_texts(asked)
    assert "42 answers since then would be set aside." in visible_texts(asked)
    asked.reject()


def test_enter_on_the_check_box_restores_nothing(qtbot: QtBot, theme: Theme, window: QWidget) -> None:
    asked = dialog(theme, window)
    asked.merge.setFocus()
    with qtbot.assertNotEmitted(asked.restoreChosen):
        qtbot.keyClick(asked.merge, Qt.Key.Key_Return)
    assert asked.isVisible()
    asked.reject()


def test_each_notice_has_a_strip_of_its_own(qtbot: QtBot, theme: Theme) -> None:
    notices = Notices(theme)
    window = in_window(qtbot, theme, notices)
    assert not notices.isVisible()
    notices.set_notice("disk", "The disk is full.", "Try again")
    notices.set_notice("backups", "No backup could be made.", "Change folder")
    assert visible_texts(notices) == ["The disk is full.", "No backup could be made."]
    with qtbot.waitSignal(notices.activated) as pressed:
        notices.tab_stops()[1].click()  # type: ignore[attr-defined]
    assert pressed.args == ["backups"]
    notices.set_notice("disk", "")
    assert visible_texts(notices) == ["No backup could be made."]
    notices.set_notice("backups", "")
    assert not notices.isVisible()
    window.close()
