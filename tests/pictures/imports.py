"""Import: what can be brought, a table with rows that need attention, decks before they come in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from desktop_app.ui.importing.table_page import WRONG
from tests.articles import MUCH, NOTHING, TWO_ROLES
from tests.flows.driver import Key
from tests.flows.importing import Trainer, deck_file, table_file
from tests.pictures.shot import Shot, Visit
from tests.pictures.sitting import Sitting
from tests.ui.pages import settle


def _trainer(sitting: Sitting) -> tuple[Trainer, Path]:
    trainer = Trainer(sitting.learner)
    folder = sitting.learner.engine.settings.folder.parent / "files"
    folder.mkdir(exist_ok=True)
    return trainer, folder


def start(sitting: Sitting) -> Iterator[Shot]:
    trainer, folder = _trainer(sitting)
    trainer.enter()
    yield Shot("nothing-waits")
    (folder / "handout.pdf").write_bytes(b"%PDF-1.7\n")
    trainer.open(table_file(folder))
    trainer.presenter.go_back()
    trainer.open(folder / "handout.pdf")
    yield Shot("not-finished")
    trainer.pages.start.area.set_hot(True)
    yield Shot("held-over")
    trainer.pages.start.area.set_hot(False)
    trainer.presenter.drop(trainer.pages.start.waiting.rows[-1].waiting.id)
    trainer.pages.toast._timer.stop()
    settle()
    yield Shot("taken-off-the-list")


def table(sitting: Sitting) -> Iterator[Shot]:
    trainer, folder = _trainer(sitting)
    trainer.open(table_file(folder))
    page = trainer.pages.table
    yield Shot("new-deck")
    page.filter.segment(WRONG).click()
    settle()
    yield Shot("needs-attention")
    page.change_button.click()
    settle()
    yield Shot("how-it-is-read")
    page.change_button.click()
    page.rows.edit_cell(4, 3)
    settle()
    yield Shot("typing")
    page.rows.close_editor(keep=False)
    deck = sitting.learner.engine.store.decks.heads()[0]
    page.targetChosen.emit(deck.id)
    settle()
    yield Shot("into-a-deck")


def outcome(sitting: Sitting) -> Iterator[Shot]:
    trainer, folder = _trainer(sitting)
    trainer.open(table_file(folder))
    trainer.pages.table.foot.do_button.click()
    trainer.rest()
    yield Shot("added")


def preview(sitting: Sitting) -> Iterator[Shot]:
    trainer, folder = _trainer(sitting)
    decks = folder / "decks"
    decks.mkdir()
    deck_file(decks, title="Mentors and sponsors, second edition")
    deck_file(decks, name_of_deck="other", title="Another", name="other.toml")
    for number in range(8):
        (decks / f"broken-{number}.toml").write_text("format = 1\nid = ", "utf-8")
    trainer.open(decks)
    yield Shot("folder")


def drafts(sitting: Sitting) -> Iterator[Shot]:
    trainer, folder = _trainer(sitting)
    article = folder / "leadership-vs-management.md"
    article.write_text(TWO_ROLES, "utf-8")
    trainer.open(article)
    page, work = trainer.pages.drafts, trainer.presenter.drafts
    yield Shot("first")
    work.accept()
    work.accept()
    work.reject()
    settle()
    yield Shot("decided")
    work.editing.open_all()
    settle()
    yield Shot("editing")
    work.editing.leave()
    work.editing.open_title()
    settle()
    yield Shot("title")
    work.editing.leave()
    work.editing.open_reason()
    settle()
    trainer.learner.type("A plan for a quarter needs a reason that lasts longer.")
    yield Shot("why")
    work.editing.leave()
    page.show_tab("article")
    page.article.setFocus()
    trainer.learner.press(Key.Key_Down)
    settle()
    yield Shot("selected")
    work.press_add()
    settle()
    yield Shot("add-to-deck")


def drafts_of_much(sitting: Sitting) -> Iterator[Shot]:
    trainer, folder = _trainer(sitting)
    article = folder / "coaching-vs-mentoring.md"
    article.write_text(MUCH, "utf-8")
    trainer.open(article)
    work = trainer.presenter.drafts
    for name in ("first", "second", "third", "fourth", "fifth"):
        yield Shot(name)
        review = work.review
        if review is not None and review.open is not None and review.open.can_be_sorted:
            work.editing.open_sorting()
            settle()
            yield Shot(f"{name}-sorting")
            work.editing.leave()
        work.accept()
        settle()
    work.press_add()
    settle()
    yield Shot("add-to-deck")


def drafts_by_hand(sitting: Sitting) -> Iterator[Shot]:
    trainer, folder = _trainer(sitting)
    article = folder / "bread.md"
    article.write_bytes(NOTHING.replace("Flour", "Café flour").encode("cp1252"))
    trainer.open(article)
    trainer.pages.drafts.show_tab("drafts")
    settle()
    yield Shot("no-contrasts")
    trainer.pages.drafts.article.setFocus()
    trainer.learner.press(Key.Key_Down)
    trainer.presenter.drafts.add_to_side(0)
    trainer.presenter.drafts.accept()
    settle()
    yield Shot("one-side")


IMPORTS: dict[str, Visit] = {
    "import-start": start,
    "import-table": table,
    "import-outcome": outcome,
    "import-preview": preview,
    "import-drafts": drafts,
    "import-drafts-by-hand": drafts_by_hand,
    "import-drafts-of-much": drafts_of_much,
}
