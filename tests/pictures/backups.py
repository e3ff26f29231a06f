"""Copies of the data: their page, what a restore would change, and the word on Today if none can be made."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from PySide6.QtWidgets import QDialog

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.progress import Silent
from desktop_app.study.copies import Why
from desktop_app.study.importing import add_deck
from desktop_app.ui.backing_up import MISSED_IN_A_ROW
from desktop_app.ui.settings import view
from desktop_app.ui.settings.backups import BackupsSection
from tests.flows.driver import Key, Learner
from tests.pictures.shot import Shot, Visit
from tests.pictures.sitting import Sitting
from tests.ui.pages import settle, until

MADE = (
    (datetime.timedelta(days=400), Why.BEFORE_MIGRATION),
    (datetime.timedelta(days=21), Why.START),
    (datetime.timedelta(days=5, hours=3), Why.CHANGES),
    (datetime.timedelta(days=3, hours=1), Why.BEFORE_IMPORT),
    (datetime.timedelta(days=1, hours=8), Why.CLOSE),
    (datetime.timedelta(hours=2), Why.BEFORE_RESTORE),
)
"""How long ago copies were made, and why."""
_ANSWERS = 5


def make_copies(sitting: Sitting) -> None:
    now = sitting.clock.at_utc_ms
    for ago, why in MADE:
        sitting.clock.at_utc_ms = now - round(ago.total_seconds() * 1000)
        sitting.learner.engine.backups.make(why, Silent())
    sitting.clock.at_utc_ms = now


def open_backups(learner: Learner) -> BackupsSection:
    """With everything known that there is to know."""
    learner.window.show_settings()
    learner.window.settings_page.go_to(view.Whereabouts(view.BACKUPS, inside=False))
    section = learner.window.settings_page.section
    assert isinstance(section, BackupsSection)
    learner.window.backing_up.refresh()
    until(lambda: not learner.window.jobs.jobs)
    settle()
    return section


def backups(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    open_backups(learner)
    yield Shot("none-yet")
    make_copies(sitting)
    section = open_backups(learner)
    yield Shot("some")
    section.copies.more.click()
    settle()
    yield Shot("all")


def restore(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    make_copies(sitting)
    learner.press(Key.Key_Return)
    for _ in range(_ANSWERS):
        learner.answer()
    store = learner.engine.store
    with store.transaction():
        for number in range(_ANSWERS):
            head = DeckHead(id=DeckId(f"new-{number}"), title="What a project manager has to decide")
            add_deck(store, Deck(head, (PlainCard(id=ItemId("one"), front="One?", back="One."),)))
    section = open_backups(learner)
    yield Shot("asked", lambda: _dialog(section, merges=True))
    yield Shot("asked-without", lambda: _dialog(section, merges=False))


def failing(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    make_copies(sitting)
    make_backups_fail(learner)
    open_backups(learner)
    yield Shot("failed")
    learner.window.show_today()
    settle()
    yield Shot("told-on-today")


def make_backups_fail(learner: Learner) -> None:
    """The folder that was chosen for them is a file by now."""
    window = learner.window
    chosen = learner.engine.settings.folder.parent / "stick"
    chosen.mkdir()
    window.backing_up.backups.use_folder(chosen)
    chosen.rmdir()
    chosen.touch()
    for _ in range(MISSED_IN_A_ROW):
        window.backing_up.back_up_now()
        until(lambda: not window.jobs.jobs)
    window.backing_up.begin()
    window.job_strip.button.click()


def _dialog(section: BackupsSection, *, merges: bool) -> QDialog:
    section.copies.buttons[1].click()
    until(lambda: section.dialog is not None)
    assert section.dialog is not None
    section.dialog.merge.setChecked(merges)
    settle()
    return section.dialog


BACKUPS: dict[str, Visit] = {
    "settings-backups": backups,
    "settings-restore": restore,
    "backups-failing": failing,
}
