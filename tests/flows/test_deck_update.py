"""A new version of a deck's file: noticed, looked at change by change, taken over, taken back in one step."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_app.domain.deck import Deck
from desktop_app.domain.ids import DeckId
from desktop_app.domain.item import Contrast
from desktop_app.formats.toml_writer import write_deck_toml
from desktop_app.study import importing, operations, replay
from desktop_app.study.deck_plan import Added, Changed, Gone
from desktop_app.ui.actions import DECKS, UPDATE
from desktop_app.ui.library.room import DecksRoom
from desktop_app.ui.library.update_rows import UpdateRow
from tests.answering import answer_cards
from tests.deck_files import DECK, contrasts_of, write_version
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.study.versions import bring, plain
from tests.ui.accessible_tree import nodes
from tests.ui.clipping import clipped
from tests.ui.pages import settle, until, visible_texts

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def learner(sit: Sit) -> Learner:
    """Has answered a few cards before."""
    learner = sit()
    answer_cards(learner.engine, 6)
    return learner


@pytest.fixture
def file(learner: Learner, tmp_path: Path) -> Path:
    """What the deck came from: as it is here, and known to be."""
    path = tmp_path / "leadership.toml"
    write_version(learner.engine, path, reworded=0, added=0, gone=0)
    store = learner.engine.store
    with importing.read(path) as found:
        assert found.mark is not None
        with store.transaction():
            store.library.put_file(DECK, found.mark)
    return path


def room_of(learner: Learner) -> DecksRoom:
    return learner.window.rooms.decks


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def deck_of(learner: Learner) -> Deck:
    return learner.engine.store.decks.deck(DECK)


def rows(learner: Learner, kind: type) -> list[UpdateRow]:
    return [row for row in room_of(learner).update_page.rows if isinstance(row.change, kind)]


def change_file(learner: Learner, path: Path, **how: int) -> Deck:
    """A newer version lies there."""
    written = write_version(learner.engine, path, **how)
    os.utime(path, (path.stat().st_atime + 100, path.stat().st_mtime + 100))
    return written


def open_update(learner: Learner, path: Path) -> DecksRoom:
    learner.press(Key.Key_2, ALT)
    room = room_of(learner)
    room.updating.update_from(DECK, path)
    until(lambda: learner.window.place == UPDATE)
    settle()
    return room


def apply_by_key(learner: Learner) -> None:
    learner.press(Key.Key_Return)
    until(lambda: learner.window.place == DECKS)
    settle()


def test_a_changed_file_is_noticed_and_looked_at(learner: Learner, file: Path) -> None:
    change_file(learner, file)
    learner.press(Key.Key_2, ALT)
    detail = room_of(learner).decks.detail
    until(lambda: not detail.changes.isHidden())
    # Advice that is gone makes them entries.
    assert detail.changes.text == (
        "The deck file has changed on disk: 2 entries added, 3 reworded, 1 gone from the file."
    )
    click(detail.changes.button)
    until(lambda: learner.window.place == UPDATE)
    settle()
    assert QApplication.focusWidget() is room_of(learner).update_page.foot.do_button
    assert [len(rows(learner, kind)) for kind in (Changed, Added, Gone)] == [3, 2, 1]


def test_a_file_that_is_as_it_was_says_nothing(learner: Learner, file: Path) -> None:
    os.utime(file, (1, file.stat().st_mtime + 100))
    learner.press(Key.Key_2, ALT)
    until(lambda: not learner.window.jobs.jobs)
    settle()
    assert room_of(learner).decks.detail.changes.isHidden()
    known = learner.engine.store.library.file(DECK)
    assert known is not None


def test_the_words_tell_what_becomes_of_each(learner: Learner, file: Path) -> None:
    change_file(learner, file)
    page = open_update(learner, file).update_page
    said = visible_texts(page)
    assert "What changed in the file" in said
    assert [row._tag.text() for row in page.rows][:3] == ["reworded"] * 3
    assert rows(learner, Added)[0]._tag.text().startswith("new, ")
    assert rows(learner, Gone)[0]._tag.text() == "gone from the file, kept in your deck"
    assert not rows(learner, Gone)[0].is_ticked
    assert page.foot.do_button.text() == "Update 5 contrasts"
    first = next(node for node in nodes(page) if "added: quite another thing" in node.name)
    assert "removed: " in first.name


def test_taken_over_by_one_key_and_taken_back_by_another(learner: Learner, file: Path) -> None:
    before, events = deck_of(learner), len(learner.events)
    written = change_file(learner, file, gone=0)
    open_update(learner, file)
    apply_by_key(learner)
    after = deck_of(learner)
    assert {item.id for item in after.items} == {item.id for item in written.items}
    assert [each.statements for each in contrasts_of(after)[:3]] == [
        each.statements for each in contrasts_of(written)[:3]
    ]
    assert room_of(learner).decks.toast.text == "5 entries updated"
    assert len(learner.events) == events
    learner.undo()
    assert deck_of(learner) == before
    learner.redo()
    assert deck_of(learner) == after
    assert not list(replay.differences(learner.engine.study))


def test_by_mouse_only_what_is_ticked_is_taken(learner: Learner, file: Path) -> None:
    before = deck_of(learner)
    change_file(learner, file)
    room = open_update(learner, file)
    reworded, new = rows(learner, Changed), rows(learner, Added)
    gone = rows(learner, Gone)[0]
    click(reworded[0].box)
    click(new[0].box)
    click(gone.box)
    assert gone._tag.text() == "gone from the file, will be put away"
    assert room.update_page.foot.do_button.text() == "Update 4 entries"
    click(room.update_page.foot.do_button)
    until(lambda: learner.window.place == DECKS)
    names = [item.id for item in deck_of(learner).items]
    assert gone.id not in names
    assert new[0].id not in names
    assert new[1].id in names
    untouched = {item.id: item for item in before.items}[reworded[0].id]
    assert untouched in deck_of(learner).items


def test_none_and_all_are_ticked_at_once(learner: Learner, file: Path) -> None:
    change_file(learner, file)
    room = open_update(learner, file)
    learner.press(Key.Key_A, CONTROL)
    assert room.update_page.foot.do_button.text() == "Leave all as it is"
    learner.press(Key.Key_A, CONTROL)
    assert room.update_page.foot.do_button.text() == "Update 5 contrasts"


def test_not_now_changes_nothing_and_the_notice_stays(learner: Learner, file: Path) -> None:
    before = deck_of(learner)
    change_file(learner, file)
    learner.press(Key.Key_2, ALT)
    room = room_of(learner)
    until(lambda: not room.decks.detail.changes.isHidden())
    learner.press(Key.Key_V)
    until(lambda: learner.window.place == UPDATE)
    learner.press(Key.Key_Escape)
    assert learner.window.place == DECKS
    assert deck_of(learner) == before
    assert not room.decks.detail.changes.isHidden()
    learner.press(Key.Key_V)
    until(lambda: learner.window.place == UPDATE)
    click(room.update_page.foot.back_button)
    assert deck_of(learner) == before


def test_what_was_edited_here_stays(learner: Learner, file: Path) -> None:
    first = contrasts_of(deck_of(learner))[0]
    key = learner.engine.store.decks.find_item(DECK, first.id)
    assert key is not None
    path = f"statements/{first.statements[0].id}/text"
    change_file(learner, file)
    operations.edit_item(learner.engine.study, learner.engine.catalogue, key, {path: "My own words"})
    page = open_update(learner, file).update_page
    assert "What you edited here yourself stays as you wrote it." in visible_texts(page) or not any(
        row.id == first.id for row in rows(learner, Changed)
    )
    apply_by_key(learner)
    item = learner.engine.store.decks.item(key)[1]
    assert isinstance(item, Contrast)
    assert item.statements[0].text == "My own words"


def test_ask_again_soon_brings_the_answer_back(learner: Learner, file: Path) -> None:
    from tests.pictures.states import make_some_due

    make_some_due(learner, 400, -30)
    change_file(learner, file, added=0, gone=0)
    open_update(learner, file)
    row = rows(learner, Changed)[0]
    assert row.again is not None
    assert not row.again.isChecked()
    click(row.again)
    due = learner.engine.store.cards.due_by_day
    study = learner.engine.study
    before = sum(due(study.learner.id, (DECK,), 0, study.today() + 7).values())
    apply_by_key(learner)
    assert sum(due(study.learner.id, (DECK,), 0, study.today() + 7).values()) > before


def test_a_file_that_cannot_be_read_is_said_where_one_is(learner: Learner, tmp_path: Path) -> None:
    path = tmp_path / "broken.toml"
    path.write_text("format = 1\nid = ", "utf-8")
    learner.press(Key.Key_2, ALT)
    room = room_of(learner)
    room.updating.update_from(DECK, path)
    until(lambda: bool(room.decks.problem))
    assert learner.window.place == DECKS


def test_hundreds_of_changes_come_a_page_at_a_time_and_all_are_taken(learner: Learner, file: Path) -> None:
    change_file(learner, file, reworded=0, added=90, gone=0)
    room = open_update(learner, file)
    assert len(room.update_page.rows) < 90
    assert room.update_page.foot.do_button.text() == "Update 90 contrasts"
    click(room.update_page.more)
    assert len(room.update_page.rows) == 80
    click(room.update_page.foot.do_button)
    until(lambda: learner.window.place == DECKS)
    assert len([item for item in deck_of(learner).items if item.id.startswith("new-")]) == 90


def test_nothing_is_cut_at_200_percent(learner: Learner, file: Path) -> None:
    learner.window._theme.set_text_scale(2.0)
    learner.window.resize(900, 600)
    change_file(learner, file)
    open_update(learner, file)
    assert clipped(learner.window) == []


def test_everything_has_a_name(learner: Learner, file: Path) -> None:
    change_file(learner, file)
    page = open_update(learner, file).update_page
    assert [str(node) for node in nodes(page) if node.can_focus and not node.name] == []


def test_a_doubt_is_a_question_and_its_answer_changes_what_becomes_of_it(
    learner: Learner, tmp_path: Path
) -> None:
    same = "one two three four five six seven eight nine ten"
    words = DeckId("words")
    bring(learner.engine, plain("words", ("red", f"{same} red", "r"), ("green", f"{same} green", "g")))
    path = tmp_path / "words.toml"
    write_deck_toml(plain("words", ("blue", f"{same} blue", "b"), ("new", "Quite new", "n")), path)
    learner.press(Key.Key_2, ALT)
    room = room_of(learner)
    room.updating.update_from(words, path)
    until(lambda: learner.window.place == UPDATE)
    settle()
    page = room.update_page
    (field,) = page.questions
    assert field.text() == f"It is: {same} red · r"
    click(rows(learner, Added)[0].box)
    field.setFocus()
    field.chosen.emit("green")
    until(lambda: [row.id for row in rows(learner, Changed)] == ["green"])
    (field,) = page.questions
    assert field.text() == f"It is: {same} green · g", "it can still be answered otherwise"
    assert not rows(learner, Added)[0].is_ticked, "what was ticked stays so"
    field.chosen.emit("")
    until(lambda: len(rows(learner, Added)) == 2)
    click(page.foot.do_button)
    until(lambda: learner.window.place == DECKS)
    assert {item.id for item in learner.engine.store.decks.items(words)} == {"red", "green", "blue"}
