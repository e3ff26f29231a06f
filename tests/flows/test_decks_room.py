"""The Decks room: which decks there are, how far one is with them, what can be done; by keys and mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import Contrast, PlainCard
from desktop_app.study import dates, replay
from desktop_app.study.importing import add_deck
from desktop_app.ui.actions import DECKS
from desktop_app.ui.library.page import DecksPage
from desktop_app.ui.library.room import DecksRoom
from desktop_app.ui.library.tree import DeckTree
from tests.answering import BUILT_IN
from tests.choices import mix_up
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.pictures.states import make_some_due
from tests.ui.accessible_tree import nodes
from tests.ui.clipping import clipped
from tests.ui.pages import settle, until, visible_texts

DECK = DeckId(BUILT_IN)
WAITING = DeckId("coaching-vs-mentoring")
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
OFFSCREEN_MENU = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
PLAIN = DeckId("plain")


@pytest.fixture
def learner(sit: Sit) -> Learner:
    return sit()


def room_of(learner: Learner) -> DecksRoom:
    return learner.window.rooms.decks


def enter(learner: Learner) -> DecksPage:
    learner.press(Key.Key_2, ALT)
    settle()
    assert learner.window.place == DECKS
    return room_of(learner).decks


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def click_row(tree: DeckTree, title: str) -> None:
    index = next(each for each in tree._indexes() if each.data() == title)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center())
    settle()


def words(page: QWidget) -> str:
    return "\n".join(visible_texts(page))


def shown(page: DecksPage) -> QWidget:
    return page.shown


def title_of(learner: Learner, deck: DeckId = DECK) -> str:
    return learner.engine.store.decks.head(deck).title


def add_plain(learner: Learner, number: int) -> None:
    store = learner.engine.store
    items = tuple(
        PlainCard(id=ItemId(f"c{each}"), front=f"Question {each}", back=f"Answer {each}")
        for each in range(number)
    )
    with store.transaction():
        add_deck(store, Deck(DeckHead(id=PLAIN, title="Plain cards", language="en"), items))
        store.decks.start(learner.engine.study.learner.id, PLAIN)


# Coming in


def test_the_rail_and_keys_lead_there_and_back(learner: Learner) -> None:
    click(learner.window.rail.decks)
    assert learner.window.place == DECKS
    assert learner.window.rail.decks.isChecked()
    learner.press(Key.Key_Escape)
    assert learner.page is learner.window.today_page
    learner.press(Key.Key_D)
    assert learner.window.place == DECKS
    assert QApplication.focusWidget() is room_of(learner).decks.tree


def test_it_shows_the_deck_that_is_studied(learner: Learner) -> None:
    page = enter(learner)
    store, study = learner.engine.store, learner.engine.study
    counts = store.decks.counts(study.learner.id, study.today())[DECK]
    assert page.detail.title.text() == title_of(learner)
    assert page.detail.about.text() == f"{counts.contrasts} contrasts, {counts.cards} cards, 5 sources"
    assert page.tree.deck == DECK
    contents = room_of(learner).presenter.contents
    assert contents is not None
    assert page.detail.study.text() == f"Study {contents.due_today}"
    assert page.detail.table.contents.rowCount() == counts.items


def test_the_arrow_keys_go_from_deck_to_deck(learner: Learner) -> None:
    page = enter(learner)
    learner.press(Key.Key_Down)
    other = page.tree.deck
    assert other not in (None, DECK)
    assert page.detail.title.text() == title_of(learner, DeckId(str(other)))
    learner.press(Key.Key_Escape)
    learner.press(Key.Key_2, ALT)
    assert page.tree.deck == other, "it is there again when one comes back"


def test_a_deck_is_found_by_a_few_letters(learner: Learner) -> None:
    page = enter(learner)
    learner.press(Key.Key_F, CONTROL)
    assert QApplication.focusWidget() is page.search
    learner.type("coach")
    assert page.tree.shown == [title_of(learner, WAITING)]
    assert page.detail.title.text() == title_of(learner, WAITING)
    learner.type("xyz")
    assert "No deck is called “coachxyz”." in words(page)
    learner.press(Key.Key_Escape)
    assert len(page.tree.shown) == len(learner.engine.store.decks.heads())


# Studying


def test_enter_studies_the_deck_and_esc_leads_back_to_today(learner: Learner) -> None:
    enter(learner)
    learner.press(Key.Key_Return)
    assert learner.is_studying
    assert learner.showing.head.id == DECK


def test_a_deck_that_waits_is_started_with_one_click(learner: Learner) -> None:
    page = enter(learner)
    click_row(page.tree, title_of(learner, WAITING))
    assert page.detail.study.text() == "Start studying"
    assert not page.detail.cram.isEnabled()
    click(page.detail.study)
    assert learner.is_studying
    assert learner.showing.head.id == WAITING
    assert WAITING in learner.engine.store.decks.started(learner.engine.study.learner.id)


def test_cram_asks_cards_that_are_not_due_and_changes_no_date(learner: Learner) -> None:
    make_some_due(learner, 6, -3)
    enter(learner)
    states = dict(learner.engine.store.states.all(learner.engine.study.learner.id))
    learner.press(Key.Key_C)
    assert learner.is_studying
    learner.study_to_the_end()
    assert dict(learner.engine.store.states.all(learner.engine.study.learner.id)) == states


def test_mastery_is_told_in_words_with_the_weak_side(learner: Learner) -> None:
    mixed = mix_up(learner.engine)
    make_some_due(learner, 400)
    page = enter(learner)
    table = page.detail.table.contents
    contents = table.contents
    assert contents is not None
    row = next(place for place, each in enumerate(contents.rows) if each.id == mixed)
    cells = [str(table.data(table.index(row, column))) for column in range(4)]
    assert cells[1] == "Leadership 7 of 7 right, Management 6 of 11 right"
    assert cells[2] == "Weak side: Management"
    assert [str(table.headerData(column, Qt.Orientation.Horizontal)) for column in range(4)] == [
        "Contrast",
        "Accuracy by side",
        "Mastery",
        "Due",
    ]


# One entry


def test_the_button_has_room_for_its_key_again_once_the_table_is_left(learner: Learner) -> None:
    page = enter(learner)
    page.detail.table.setFocus()
    settle()
    page.detail.fit()
    page.detail.edit.setFocus()
    settle()
    assert page.detail.study.width() >= page.detail.study.sizeHint().width()


def test_enter_opens_a_contrast_in_place_and_esc_leads_back(learner: Learner) -> None:
    page = enter(learner)
    page.detail.table.setFocus()
    learner.press(Key.Key_Down)
    item = page.detail.table.current_item()
    assert item is not None
    learner.press(Key.Key_Return)
    assert shown(page) is page.item
    _, opened = learner.engine.store.decks.item(item)
    assert isinstance(opened, Contrast)
    said = words(page.item)
    assert all(each.text in said for each in opened.statements)
    assert opened.question in said
    learner.press(Key.Key_Escape)
    assert shown(page) is page.detail
    assert QApplication.focusWidget() is page.detail.table
    assert page.detail.table.current_item() == item, "where one was"


def test_a_click_opens_it_and_practice_begins(learner: Learner) -> None:
    page = enter(learner)
    table = page.detail.table
    place = table.visualRect(table.contents.index(0, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert shown(page) is page.item
    click(page.item.practise)
    assert learner.is_studying
    assert learner.showing.card.contrast == opened_id(learner, table.contents.contents.rows[0].key)  # type: ignore[union-attr]


def opened_id(learner: Learner, key: object) -> ItemId:
    return learner.engine.store.decks.item(key)[1].id  # type: ignore[arg-type]


def test_texts_are_edited_in_place_saved_and_taken_back(learner: Learner) -> None:
    page = enter(learner)
    page.detail.table.setFocus()
    key = page.detail.table.contents.contents.rows[0].key  # type: ignore[union-attr]
    before = learner.engine.store.decks.item(key)[1]
    learner.press(Key.Key_E)
    assert shown(page) is page.editor
    learner.type(" indeed")
    learner.press(Key.Key_Escape)
    assert shown(page) is page.detail
    after = learner.engine.store.decks.item(key)[1]
    assert isinstance(after, Contrast)
    assert after.title.endswith(" indeed")
    learner.undo()
    assert learner.engine.store.decks.item(key)[1] == before
    learner.redo()
    assert learner.engine.store.decks.item(key)[1] == after


def test_leaving_the_room_keeps_what_was_typed(learner: Learner) -> None:
    page = enter(learner)
    page.detail.table.setFocus()
    key = page.detail.table.contents.contents.rows[0].key  # type: ignore[union-attr]
    learner.press(Key.Key_E)
    learner.type(" kept")
    learner.press(Key.Key_1, ALT)
    item = learner.engine.store.decks.item(key)[1]
    assert isinstance(item, Contrast)
    assert item.title.endswith(" kept")


# The deck as a whole


def test_renamed_in_place_and_taken_back(learner: Learner) -> None:
    page, before = enter(learner), title_of(learner)
    learner.press(Key.Key_F2)
    pane = room_of(learner).deck_acts.rename_pane
    assert QApplication.focusWidget() is pane.field
    pane.field.clear()
    learner.press(Key.Key_Return)
    assert pane.problem.text == "Write a name here."
    learner.type("Lead or manage")
    learner.press(Key.Key_Return)
    assert pane.isHidden()
    assert title_of(learner) == "Lead or manage" == page.detail.title.text()
    assert page.tree.shown[0] == "Lead or manage"
    click(page.toast.button)
    assert title_of(learner) == before == page.detail.title.text()


def test_moved_to_a_new_group_and_to_one_that_is_there(learner: Learner) -> None:
    page = enter(learner)
    acts = room_of(learner).deck_acts
    learner.press(Key.Key_G)
    assert QApplication.focusWidget() is acts.move_pane.field
    learner.type("Basics")
    learner.press(Key.Key_Return)
    assert learner.engine.store.library.folders()[DECK] == ("Basics",)
    assert "Basics" in page.tree.shown
    page.tree.choose(WAITING)
    learner.press(Key.Key_G)
    acts.move_pane._choose(("Basics",))
    click(acts.move_pane.act)
    assert learner.engine.store.library.folders()[WAITING] == ("Basics",)
    learner.undo()
    assert learner.engine.store.library.folders().get(WAITING, ()) == ()
    learner.undo()
    assert "Basics" not in page.tree.shown


def test_deleted_with_undo_and_thirty_days_in_the_settings(learner: Learner) -> None:
    page, title = enter(learner), title_of(learner)
    learner.press(Key.Key_Delete, CONTROL)
    assert title not in page.tree.shown
    assert page.toast.text == f"Deck deleted: {title}"
    assert DECK not in {head.id for head in learner.engine.store.decks.heads()}
    learner.undo()
    assert title in page.tree.shown
    learner.press(Key.Key_Delete, CONTROL)
    learner.window.show_settings()
    learner.window.settings_page.open("data-folder")
    settle()
    learner.press_button("Put back", by_mouse=True)
    assert DECK in {head.id for head in learner.engine.store.decks.heads()}


def test_a_date_is_set_in_place_and_taken_back(learner: Learner) -> None:
    page = enter(learner)
    click(page.detail.date)
    pane = room_of(learner).deck_acts.date_pane
    click(pane.quick[4])
    click(pane.set_button)
    study = learner.engine.study
    assert dates.date_of(study, DECK) == study.today() + 28
    assert page.detail.date.text() == "Change the date"
    assert page.detail.note.text().startswith("To be known by")
    learner.undo()
    assert dates.date_of(study, DECK) is None


def test_options_let_a_deck_wait_again(learner: Learner) -> None:
    page = enter(learner)
    learner.press(Key.Key_O)
    pane = room_of(learner).deck_acts.options_pane
    assert pane.studied.isChecked()
    click(pane.studied)
    assert learner.engine.store.decks.started(learner.engine.study.learner.id) == ()
    assert page.detail.study.text() == "Start studying"
    learner.press(Key.Key_Escape)
    assert pane.isHidden()
    learner.undo()
    assert learner.engine.store.decks.started(learner.engine.study.learner.id) == (DECK,)


@pytest.mark.parametrize("ending", [".toml", ".csv", ".xlsx", ".apkg"])
def test_exported_to_each_format(learner: Learner, tmp_path: Path, ending: str) -> None:
    page, path = enter(learner), tmp_path / f"out{ending}"
    learner.press(Key.Key_X)
    assert not room_of(learner).deck_acts.export_pane.isHidden()
    room_of(learner).deck_acts.export_to(path)
    until(lambda: "Exported: " in page.detail.note.text())
    assert path.stat().st_size > 1000


def test_export_asks_where_with_the_systems_dialog(learner: Learner) -> None:
    enter(learner)
    learner.press(Key.Key_X)
    acts = room_of(learner).deck_acts
    click(acts.export_pane.act)
    assert acts.dialog is not None
    assert acts.dialog.defaultSuffix() == "toml"
    assert acts.dialog.selectedFiles()[0].endswith("Leadership vs. management.toml")
    acts.dialog.reject()
    settle()
    assert acts.dialog is None


def test_what_cannot_be_written_is_said(learner: Learner, tmp_path: Path) -> None:
    page = enter(learner)
    room_of(learner).deck_acts.export_to(tmp_path / "nowhere" / "out.toml")
    until(lambda: bool(page.problem))
    assert "out.toml" in page.problem


# States


def test_no_deck_is_said_with_one_way_on(learner: Learner) -> None:
    page = enter(learner)
    for _ in learner.engine.store.decks.heads():
        learner.press(Key.Key_Delete, CONTROL)
    assert shown(page) is page.no_decks
    assert "There is no deck here yet." in words(page)
    learner.undo()
    assert shown(page) is page.detail


def test_a_plain_deck_lists_its_cards(learner: Learner) -> None:
    add_plain(learner, 30)
    page = enter(learner)
    click_row(page.tree, "Plain cards")
    table = page.detail.table
    assert page.detail.about.text() == "30 cards"
    assert table.isColumnHidden(1), "there are no sides to be right about"
    assert table.contents.data(table.contents.index(4, 0)) == "Question 4"


def test_a_large_deck_is_read_in_a_worker_and_shown_from_end_to_end(learner: Learner) -> None:
    add_plain(learner, 4_000)
    page = enter(learner)
    click_row(page.tree, "Plain cards")
    table = page.detail.table
    until(lambda: table.contents.rowCount() == 4_000)
    table.setFocus()
    learner.press(Key.Key_End, CONTROL)
    learner.press(Key.Key_Return)
    assert shown(page) is page.item
    assert page.item.title.accessibleName() == "Question 3999"


def test_an_empty_deck_says_so(learner: Learner) -> None:
    add_plain(learner, 1)
    store = learner.engine.store
    key = store.decks.find_item(PLAIN, ItemId("c0"))
    assert key is not None
    card = store.cards.of_item(key)[0]
    from desktop_app.study.deleting import delete

    _, made = learner.engine.catalogue.cards(key)
    delete(learner.engine.study, learner.engine.catalogue, key, made[card.uuid.bytes])
    page = enter(learner)
    click_row(page.tree, "Plain cards")
    assert "No cards yet." in words(page)
    assert not page.detail.study.isEnabled()


def test_in_a_narrow_window_one_of_the_two_is_shown(learner: Learner) -> None:
    learner.window.resize(900, 600)
    page = enter(learner)
    assert page.tree.isVisible()
    assert not page.detail.isVisible()
    click_row(page.tree, title_of(learner))
    assert page.detail.isVisible()
    assert not page.tree.isVisible()
    learner.press(Key.Key_Escape)
    assert page.tree.isVisible()
    learner.press(Key.Key_Escape)
    assert learner.page is learner.window.today_page


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_at_any_size(learner: Learner, scale: float) -> None:
    learner.window._theme.set_text_scale(scale)
    page = enter(learner)
    for size in ((900, 600), (1180, 760), (1600, 1000)):
        learner.window.resize(*size)
        page.enter_deck()
        settle()
        assert clipped(learner.window) == []


def test_everything_has_a_name(learner: Learner) -> None:
    page = enter(learner)
    page.detail.table.setFocus()
    settle()
    assert [str(node) for node in nodes(page) if node.can_focus and not node.name] == []


@OFFSCREEN_MENU
def test_the_menu_behind_the_dots_holds_the_rest(learner: Learner) -> None:
    page = enter(learner)
    learner.press(Key.Key_M)
    assert page.detail.menu is not None
    said = [each.text() for each in page.detail.menu.actions() if each.text()]
    assert {"Export this deck", "Options of this deck", "Delete this deck"} <= set(said)
    page.detail.menu.close()


def test_undo_of_another_room_is_left_alone(learner: Learner) -> None:
    """Ctrl+Z here takes back what was done here, nothing else."""
    learner.press(Key.Key_Return)
    learner.answer()
    answered = len(learner.events)
    learner.press(Key.Key_Escape)
    enter(learner)
    assert not learner.window.actions_["undo"].isEnabled()
    learner.undo()
    assert len(learner.events) == answered
    assert not list(replay.differences(learner.engine.study))


def test_a_card_with_marks_is_shown_with_them(learner: Learner) -> None:
    store = learner.engine.store
    card = PlainCard(id=ItemId("c"), front="What is <b>bold</b>?", back="<i>This</i>", html=True)
    with store.transaction():
        add_deck(store, Deck(DeckHead(id=PLAIN, title="Plain cards", language="en"), (card,)))
    page = enter(learner)
    click_row(page.tree, "Plain cards")
    table = page.detail.table
    assert table.contents.data(table.contents.index(0, 0)) == "What is bold?"
    table.setFocus()
    learner.press(Key.Key_Return)
    assert shown(page) is page.item
    assert "<b>" not in words(page.item)
