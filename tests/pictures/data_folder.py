"""Settings, Data folder: with what was deleted, with damage, and the question before a learner is erased."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from desktop_app.domain.card import CardKind
from desktop_app.domain.item import Advice, Contrast, Example, TraitSet
from desktop_app.storage.store import SqliteStore
from desktop_app.study.deleting import delete
from desktop_app.study.erasing import delete_learner
from desktop_app.ui.settings import view
from desktop_app.ui.settings.data_folder import DataFolderSection
from tests.answering import rows_of
from tests.flows.driver import Learner
from tests.pictures.shot import Shot, Visit
from tests.pictures.sitting import Sitting
from tests.ui.pages import settle, until

_CONFLICT = "versus (Kim's conflicted copy 2026-11-20).db"


def open_section(learner: Learner) -> DataFolderSection:
    """By the list, once the folder was looked at."""
    learner.window.show_settings()
    learner.window.settings_page.go_to(view.Whereabouts(view.DATA_FOLDER, inside=False))
    section = learner.window.settings_page.section
    assert isinstance(section, DataFolderSection)
    until(lambda: section.total.text())
    settle()
    return section


def fill(sitting: Sitting) -> None:
    """Four things and a learner were deleted at different times; two more learners, one of whom studied."""
    learner, clock = sitting.learner, sitting.clock
    engine = learner.engine
    for kind, item_kind in (
        (CardKind.RECALL, Contrast.kind),
        (CardKind.WHICH_SIDE, TraitSet.kind),
        (CardKind.SCENARIO, Example.kind),
        (CardKind.RECALL, Advice.kind),
    ):
        row = rows_of(engine, kind, item_kind)[0]
        delete(engine.study, engine.catalogue, row.item, engine.catalogue.card(row)[1])
        clock.advance(days=2)
    learners = engine.store.learners
    for name in ("Maximiliane-Alexandra Wolkenstein-Trostburg", "Kim", "Lee"):
        learners.add(name)
    delete_learner(engine.study, learners.find("Lee"))
    folder = learner.window.preferences.folder
    (folder / ".dropbox").mkdir()
    (folder / _CONFLICT).write_bytes(b"")


def data_folder(sitting: Sitting) -> Iterator[Shot]:
    fill(sitting)
    section = open_section(sitting.learner)
    until(lambda: section.conflict_warning.isVisible())
    yield Shot("places-and-lists")
    section.ensureWidgetVisible(section.learners)
    section.deleted.buttons[0].click()
    section.toast._timer.stop()
    settle()
    yield Shot("put-back")
    section.toast.close_toast()
    yield Shot("erase", lambda: _question(section))


def data_folder_checked(sitting: Sitting) -> Iterator[Shot]:
    store = sitting.learner.engine.store
    assert isinstance(store, SqliteStore)
    store.database.raw.execute("UPDATE deck SET cards = cards + 1")
    section = open_section(sitting.learner)
    section.check.button.click()
    until(lambda: section.check.repair_button.isVisible())
    settle()
    yield Shot("damaged")


def _question(section: DataFolderSection) -> QWidget:
    row = next(each for each in section.learners.rows if each.buttons)
    row.buttons[-1].click()
    assert section.dialog is not None
    settle()
    return section.dialog


DATA_FOLDER: dict[str, Visit] = {
    "data-folder": data_folder,
    "data-folder-checked": data_folder_checked,
}
