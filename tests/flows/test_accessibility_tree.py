"""The window as a screen reader has it: names, roles, order, and nothing that only the eye needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QMargins, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.card import CardKind
from desktop_app.domain.ids import DeckId
from desktop_app.ui.actions import UPDATE
from desktop_app.ui.settings.view import ABOUT, APPEARANCE, BACKUPS, DATA_FOLDER, KEYS, LANGUAGE, READING
from desktop_app.ui.text import interval
from tests.answering import BUILT_IN
from tests.clock import FakeClock
from tests.deck_files import DECK, write_version
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.flows.importing import Trainer, deck_file, table_file
from tests.flows.test_sort_board import study_until_a_board
from tests.ui.accessible_tree import Node, nodes, stops, tab_order
from tests.ui.pages import settle, until

SPOKEN = (
    "Button",
    "CheckBox",
    "RadioButton",
    "EditableText",
    "StaticText",
    "ProgressBar",
    "ListItem",
    "List",
)
_RING = QMargins(12, 12, 12, 12)
"""Around a control, with room for the ring."""


def screens(sit: Sit, clock: FakeClock) -> Iterator[tuple[str, Learner]]:
    """Each screen of the first days, before and after its answer."""
    learner = sit()
    learner.window.welcome()
    yield "welcome", learner
    learner.press(Key.Key_Left)
    yield "welcome, answered", learner
    learner.window.show_today()
    yield "today", learner
    yield from study(learner)
    yield "summary", learner
    study_until_a_board(learner, clock)
    yield "sort board", learner
    learner.press(Key.Key_Right)
    learner.press(Key.Key_Left)
    yield "sort board, two placed", learner
    learner.press(Key.Key_Backspace)
    learner.press(Key.Key_Backspace)
    learner.place_all(wrongly=True)
    yield "sort board, all placed", learner
    learner.press(Key.Key_Space)
    yield "sort board, checked", learner
    learner.press(Key.Key_Space)
    learner.press(Key.Key_E)
    yield "editing", learner
    learner.press(Key.Key_Escape)
    learner.press(Key.Key_I)
    yield "card info", learner
    learner.press(Key.Key_Escape)
    learner.press(Key.Key_Exclam)
    learner.window.show_suspended(DeckId(BUILT_IN))
    yield "suspended cards", learner
    learner.window.show_settings()
    for section in (APPEARANCE, READING, KEYS, BACKUPS, DATA_FOLDER, LANGUAGE, ABOUT):
        learner.window.settings_page.open(section)
        yield f"settings, {section}", learner
    yield from decks(learner)
    yield from imports(learner)


def decks(learner: Learner) -> Iterator[tuple[str, Learner]]:
    learner.window.show_decks()
    yield "decks", learner
    for key in (Key.Key_X, Key.Key_O, Key.Key_G, Key.Key_F2):
        learner.press(key)
        yield f"decks, {key.name} pressed", learner
        learner.press(Key.Key_Escape)
    room = learner.window.rooms.decks
    room.decks.detail.table.setFocus()
    learner.press(Key.Key_Return)
    yield "decks, a contrast", learner
    learner.press(Key.Key_E)
    yield "decks, editing", learner
    learner.press(Key.Key_Escape)
    learner.press(Key.Key_Escape)
    path = learner.engine.settings.folder / "another.toml"
    write_version(learner.engine, path)
    room.updating.update_from(DECK, path)
    until(lambda: learner.window.place == UPDATE)
    yield "decks, an update", learner


def imports(learner: Learner) -> Iterator[tuple[str, Learner]]:
    trainer, folder = Trainer(learner), learner.engine.settings.folder
    trainer.enter()
    yield "import", learner
    trainer.open(table_file(folder))
    yield "import, a table", learner
    trainer.press("Change", by="mouse")
    yield "import, how a table is read", learner
    trainer.press("Back", by="mouse")
    yield "import, a table waits", learner
    trainer.open(deck_file(folder))
    yield "import, a deck", learner
    trainer.press(trainer.pages.preview.foot.do_button.text(), by="mouse")
    yield "import, done", learner


def study(learner: Learner) -> Iterator[tuple[str, Learner]]:
    learner.press(Key.Key_Return)
    seen: set[str] = set()
    while learner.is_studying:
        kind = learner.showing.card.kind
        if kind in seen:
            learner.answer()
            continue
        seen.add(kind)
        yield kind, learner
        if kind.is_forced_choice:
            learner.choose(wrongly=True)
        else:
            learner.press(Key.Key_Space)
        yield f"{kind}, answered", learner
        if kind is CardKind.SCENARIO:
            learner.type("because")
            learner.press(Key.Key_Return)
            yield f"{kind}, with a reason", learner
        learner.press(Key.Key_Space)


def failing(sit: Sit, clock: FakeClock, wrong: Callable[[Learner], list[str]]) -> list[str]:
    found = []
    for screen, learner in screens(sit, clock):
        settle()
        found += [f"{screen}: {each}" for each in wrong(learner)]
    return found


def test_everything_that_is_read_has_a_name_and_tab_goes_in_reading_order(sit: Sit, clock: FakeClock) -> None:
    def nameless(learner: Learner) -> list[str]:
        found = nodes(learner.window)
        assert len(found) > 10
        return [str(node) for node in found if not node.name and (node.role in SPOKEN or node.can_focus)]

    def astray(learner: Learner) -> list[str]:
        read, reached = stops(learner.window), tab_order(learner.window)
        assert read
        return [] if read == reached else [f"{list(map(named, read))} but {list(map(named, reached))}"]

    assert not failing(sit, clock, lambda learner: [*nameless(learner), *astray(learner)])


def test_the_focus_is_seen_at_every_stop(sit: Sit, clock: FakeClock) -> None:
    """The ring, or what the control itself draws: there, and not somewhere else."""

    def unseen(learner: Learner) -> list[str]:
        found, window, before = [], learner.window, QApplication.focusWidget()
        for _ in tab_order(window):
            learner.press(Key.Key_Tab)
            stop = QApplication.focusWidget()
            assert stop is not None
            around = QRect(stop.mapTo(window, QPoint()), stop.size()).marginsAdded(_RING)
            focused = window.grab(around).toImage()
            window.setFocus(Qt.FocusReason.OtherFocusReason)
            settle()
            if window.grab(around).toImage() == focused:
                found.append(named(stop))
            stop.setFocus(Qt.FocusReason.TabFocusReason)
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        settle()
        return found

    assert not failing(sit, clock, unseen)


def named(widget: object) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()!r}"  # type: ignore[attr-defined]


def lines(learner: Learner, *roles: str) -> list[str]:
    settle()
    return [node.name for node in nodes(learner.window) if not roles or node.role in roles]


def node(learner: Learner, name: str) -> Node:
    return next(each for each in nodes(learner.window) if each.name == name)


def test_today_reads_from_the_number_to_the_year(sit: Sit) -> None:
    learner = sit()
    names = lines(learner)
    wanted = [
        "Today, 20 cards",
        "Settings",
        "Today",
        "Start studying",
        "Study Leadership vs. management",
    ]
    assert [name for name in names if name in wanted] == wanted
    assert node(learner, "Today, 20 cards").description == "Open now. Key: Alt+1"
    assert node(learner, "Today, 20 cards").role == "Button"
    assert {"20 new", "0 learning", "0 due"} <= set(names)


def test_the_study_bar_tells_its_keys(sit: Sit) -> None:
    learner = sit()
    learner.press(Key.Key_Return)
    learner.answer()
    bar = learner.window.study_page.top_bar
    assert node(learner, "Back to Today").description == "Key: Esc"
    assert node(learner, "Undo").description == "Undo: Answer given. Key: Ctrl+Z"
    assert node(learner, "More").description == "Key: M"
    assert [each.toolTip() for each in (bar.close_button, bar.undo_button, bar.more_button)] == [
        "Back to Today (Esc)",
        "Undo: Answer given (Ctrl+Z)",
        "More (M)",
    ]


def test_the_study_bar_tells_other_keys(sit_as_set: Sit) -> None:
    learner = sit_as_set()
    learner.press(Key.Key_Return)
    learner.window.actions_.set_keys({"more": ("F9",)})
    assert learner.window.study_page.top_bar.more_button.toolTip() == "More (F9)"


def test_a_situation_is_read_in_the_order_in_which_it_is_seen(sit: Sit) -> None:
    learner = sit()
    learner.press(Key.Key_Return)
    while learner.showing.card.kind is not CardKind.SCENARIO:
        learner.answer()
    card = learner.showing.card
    learner.choose(wrongly=True)
    learner.type("because")
    learner.press(Key.Key_Return)
    names = lines(learner)
    panels = [name for name in names if name.endswith("correct") or name.endswith("your answer, wrong")]
    wanted = [card.prompt, "Whose job is it first?", *panels, card.reason]
    assert [names.index(each) for each in wanted] == sorted(names.index(each) for each in wanted)
    assert len(panels) == 2


def test_nothing_of_the_answer_is_read_before_it_is_asked_for(sit: Sit) -> None:
    learner = sit()
    learner.press(Key.Key_Return)
    while learner.is_studying and learner.board is None:
        card = learner.showing.card
        if not card.kind.is_forced_choice and not card.is_typed:
            read = " ".join(f"{each.name} {each.description} {each.value}" for each in nodes(learner.window))
            assert card.answer not in read
            assert not card.reason or card.reason not in read
        learner.answer()


def test_traits_are_read_where_they_lie(sit: Sit, clock: FakeClock) -> None:
    learner = sit()
    study_until_a_board(learner, clock)
    assert learner.board is not None
    traits = [each.card.prompt for each in learner.board.showings]
    total = len(traits)
    assert f"{traits[0]}, not placed, 1 of {total}" in lines(learner, "Button")
    learner.press(Key.Key_Right)
    learner.press(Key.Key_Left)
    read = [name for name in lines(learner, "Button") if any(name.startswith(trait) for trait in traits)]
    left, right = (side.name for side in learner.board.head.sides)
    assert read[-2:] == [f"{traits[1]}, {left}, 1 of 1", f"{traits[0]}, {right}, 1 of 1"]
    assert read[0] == f"{traits[2]}, not placed, 1 of {total - 2}"
    assert "Left and right arrows place it" in lines(learner, "StaticText")
    assert f"{left}, left side, 1" in lines(learner)


def test_a_heatmap_day_is_named(sit: Sit) -> None:
    learner = sit()
    heatmap = learner.window.today_page._year.tab_stop()
    heatmap.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(heatmap, Qt.Key.Key_Up)
    assert any(name == "Fri 20 November, 0 cards" for name in lines(learner))


def test_ratings_name_their_interval_and_key(sit: Sit) -> None:
    learner = sit()
    learner.press(Key.Key_Return)
    learner.press(Key.Key_Space)
    intervals = learner.showing.intervals

    def days(rating: int) -> str:
        return interval(intervals[rating - 1])

    ratings = [
        each for each in nodes(learner.window) if each.description in ("Key: 1", "Key: 2", "Key: 3", "Key: 4")
    ]
    assert [each.name for each in ratings] == [
        "Again, back this session",
        f"Hard, next in {days(2)}",
        f"Good, next in {days(3)}",
        f"Easy, next in {days(4)}",
    ]
    assert "focused" in ratings[2].states


def test_texts_of_one_side_are_told_apart_while_editing(sit: Sit) -> None:
    learner = sit()
    learner.press(Key.Key_Return)
    while learner.showing.card.kind is not CardKind.WHICH_SIDE or learner.showing.card.right == "both":
        learner.answer()
    learner.press(Key.Key_E)
    names = lines(learner, "EditableText")
    assert len(names) == len(set(names)) > 4
    assert any(name.startswith("Leadership, 1 of ") for name in names)
