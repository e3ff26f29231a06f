"""Cards with marks in the real window: from a deck file, asked, answered, edited, heard, looked at."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.compose import open_engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.domain.memory import Rating
from desktop_app.study.choices import choose
from desktop_app.study.importing import add_deck, load
from desktop_app.study.selection import Scope
from desktop_app.ui.study.prompts.recall import TextRecallPrompt
from desktop_app.ui.study.prompts.typed import TypedPrompt
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets import card_body
from desktop_app.ui.widgets.card_body import CardBody
from tests.clock import FakeClock
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.accessible_tree import stops, tab_order
from tests.ui.hostile import FLOODS, hostile_texts, lay_bait
from tests.ui.making_pictures import png
from tests.ui.misfits import misfits
from tests.ui.opened import watched
from tests.ui.pages import FIRST, SMALL, settle, until, visible_texts
from tests.ui.spoken import listening
from tests.ui.widgets.accessible import name_of

Ctrl = Qt.KeyboardModifier.ControlModifier
DECK = DeckId("marks")
PICTURE, SOUND = png(60, 40, "#00aa00"), b"ID3 not much of a sound"
PICTURE_HASH, SOUND_HASH = (hashlib.sha256(content).hexdigest() for content in (PICTURE, SOUND))
FILE = f"""
format = 1
id = "{DECK}"
title = "Marks"

[[cards]]
id = "plain"
html = true
front = 'What does <b>leadership</b> settle?'
back = '''<p>The <i>what</i> and the <i>why</i>.</p><ul><li>people</li><li>direction</li></ul>
<p><img src="media:{PICTURE_HASH}"></p>[sound:media:{SOUND_HASH}]
<p><a href="https://example.org/a">The paper</a></p>'''

[[cards]]
id = "gap"
html = true
cloze = "<p>Leaders settle the {{{{c1::<b>what</b> and why::two}}}}.</p>"

[[cards]]
id = "typed"
html = true
typed = true
front = "The capital of <b>France</b>?"
back = "<b>Par</b>is<img src='media:{PICTURE_HASH}'>"

[[cards]]
id = "wide"
html = true
front = "<h3>Who asks what?</h3><table><tr><th>Leader</th><td>what and why</td></tr></table>"
back = "<table><tr><td>responsibility</td><td>accountability</td><td>communication</td></tr></table>"
"""


@pytest.fixture
def learner(sit: Sit, folder: Path, clock: FakeClock, tmp_path: Path) -> Learner:
    path = tmp_path / "marks.toml"
    path.write_text(FILE, encoding="utf-8")
    engine = open_engine(folder, clock=clock)
    store = engine.study.store
    with store.transaction():
        store.media.add(PICTURE, "png")
        store.media.add(SOUND, "mp3")
        add_deck(store, load(path))
        store.decks.start(engine.study.learner.id, DECK)
    engine.close()
    learner = sit()
    learner.window.start_session(Scope(deck=DECK))
    settle()
    return learner


def ask(learner: Learner, item: str) -> None:
    learner.until(lambda each: each.showing.card.item == item)


def recall(learner: Learner) -> TextRecallPrompt:
    prompt = learner.window.study_page.prompt
    assert isinstance(prompt, TextRecallPrompt)
    return prompt


def typed(learner: Learner) -> TypedPrompt:
    prompt = learner.window.study_page.prompt
    assert isinstance(prompt, TypedPrompt)
    return prompt


def body(place: object) -> CardBody:
    found = place.body  # type: ignore[attr-defined]
    assert isinstance(found, CardBody)
    return found


def test_marks_are_shown_and_not_read(learner: Learner) -> None:
    front = body(recall(learner).front)
    assert front.isVisible()
    assert front.text.text() == "What does leadership settle?"
    assert not front.text.is_plain
    assert "<b>" not in "".join(visible_texts(learner.window))


def test_the_answer_is_neither_seen_nor_heard_before_it_is_asked_for(learner: Learner) -> None:
    back = body(recall(learner).back)
    assert not back.isVisible()
    assert not any("people" in each for each in visible_texts(learner.window))
    learner.press(Key.Key_Space)
    assert back.isVisible()
    assert back.text.text().startswith("The what and the why.\npeople\ndirection\n(picture)")


def test_question_and_answer_are_spoken_as_words(learner: Learner) -> None:
    with listening() as ear:
        learner.window.study.show_card()
        learner.press(Key.Key_Space)
        said = " ".join(ear.words)
    assert "What does leadership settle?" in said
    assert "The what and the why." in said
    assert "<" not in said


def test_a_picture_is_painted(learner: Learner) -> None:
    learner.press(Key.Key_Space)
    image = body(recall(learner).back).grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, 60) for y in range(image.height())}
    assert "#00aa00" in colours


def test_the_next_plain_card_has_nothing_of_the_one_before(learner: Learner) -> None:
    learner.press(Key.Key_Space)
    learner.answer()
    ask(learner, "wide")
    back = recall(learner).back.body
    assert back is not None
    assert not back.sounds.buttons
    assert not back.links.buttons


# Gaps and typed answers


def test_a_gap_lies_among_the_marks(learner: Learner) -> None:
    ask(learner, "gap")
    assert learner.showing.card.kind is CardKind.CLOZE
    gaps = body(typed(learner).gaps)
    assert "what" not in gaps.text.text()
    assert name_of(gaps.text) == "Leaders settle the (gap, hint: two)."
    learner.type("what and why")
    learner.press(Key.Key_Return)
    assert learner.window.study_page.rating_bar.suggested == Rating.GOOD
    assert " ".join(gaps.text.text().split()) == "Leaders settle the what and why ."
    assert name_of(gaps.text) == gaps.text.text()


def test_what_is_typed_is_compared_without_marks(learner: Learner) -> None:
    ask(learner, "typed")
    learner.type("paris")
    learner.press(Key.Key_Return)
    assert learner.window.study_page.rating_bar.suggested == Rating.GOOD
    assert body(typed(learner).back).text.text() == "Paris (picture)"


def test_a_session_of_marks_goes_to_its_end(learner: Learner) -> None:
    assert learner.study_to_the_end() == 4


# Links


class Browser(QObject):
    """Stands for what the system would open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    QDesktopServices.setUrlHandler("https", made, "open")  # type: ignore[arg-type]
    yield made
    QDesktopServices.unsetUrlHandler("https")


@pytest.mark.parametrize("by_mouse", [True, False])
def test_a_link_opens_once_it_is_confirmed(learner: Learner, browser: Browser, by_mouse: bool) -> None:
    learner.press(Key.Key_Space)
    learner.press_button("Open https://example.org/a", by_mouse=by_mouse)
    assert browser.opened == []
    learner.press_button("Open it", by_mouse=by_mouse)
    assert browser.opened == ["https://example.org/a"]
    assert not body(recall(learner).back).links.asks


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_question_whether_to_open_a_link_has_room(
    learner: Learner, theme: Theme, browser: Browser, scale: float
) -> None:
    theme.set_text_scale(scale)
    learner.window.resize(*SMALL)
    settle()
    learner.press(Key.Key_Space)
    settle()
    learner.press_button("Open https://example.org/a", by_mouse=False)
    settle()
    asked = body(recall(learner).back).links
    assert QApplication.focusWidget() is asked.leave_button
    assert asked.leave_button.visibleRegion().boundingRect() == asked.leave_button.rect()
    assert not misfits(learner.window)
    assert browser.opened == []


def test_a_link_may_stay_closed(learner: Learner, browser: Browser) -> None:
    learner.press(Key.Key_Space)
    learner.press_button("Open https://example.org/a", by_mouse=True)
    learner.press(Key.Key_Space)  # "Not now" has the focus
    assert browser.opened == []
    assert learner.is_studying


def test_a_click_on_the_words_of_a_link_asks_too(learner: Learner, browser: Browser) -> None:
    learner.press(Key.Key_Space)
    text = body(recall(learner).back).text
    QTest.mouseClick(text, Qt.MouseButton.LeftButton, pos=text.rect().bottomLeft() + QPoint(20, -14))
    assert body(recall(learner).back).links.asks
    assert browser.opened == []


# Sounds


class Loudspeaker:
    """Stands for what would be heard."""

    def __init__(self) -> None:
        self.played: list[str] = []

    def play(self, path: Path) -> None:
        self.played.append(path.stem)

    def stop(self) -> None:
        self.played.append("silence")


def test_a_sound_plays_by_key_and_by_button_and_never_by_itself(
    learner: Learner, monkeypatch: pytest.MonkeyPatch
) -> None:
    speaker = Loudspeaker()
    monkeypatch.setattr(card_body, "can_play", lambda: True)
    monkeypatch.setattr(card_body, "QtPlayer", lambda _parent: speaker)
    recall(learner).back._body = None  # made anew, now that there is something to play with
    learner.window.study.show_card()
    learner.press(Key.Key_L)
    learner.press(Key.Key_Space)
    assert speaker.played == []
    learner.press(Key.Key_L)
    assert speaker.played == [SOUND_HASH]
    learner.press_button("Play Sound 1", by_mouse=True)
    assert speaker.played == [SOUND_HASH] * 2
    learner.press(Key.Key_3)
    assert speaker.played[-1] == "silence"


def test_a_sound_that_cannot_be_played_is_named(learner: Learner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(card_body, "can_play", lambda: False)
    recall(learner).back._body = None
    learner.window.study.show_card()
    learner.press(Key.Key_Space)
    assert "Sound 1 (sounds cannot be played on this computer)" in visible_texts(learner.window)
    learner.press(Key.Key_L)
    assert learner.is_studying


# Edit


def test_texts_are_edited_as_written_and_shown_as_read(learner: Learner) -> None:
    learner.press(Key.Key_E)
    pane = learner.window.study_page.card_panes.edit
    box = pane.fields[0]
    assert box.toPlainText() == "What does <b>leadership</b> settle?"
    box.selectAll()
    box.insertPlainText("What do <i>leaders</i> settle? <script>x</script><img src='file:///dev/zero'>")
    until(lambda: "What do leaders settle?" in visible_texts(pane))
    pane.flush()
    learner.press(Key.Key_Escape)
    assert body(recall(learner).front).text.text().strip() == "What do leaders settle?"
    _, item = learner.engine.study.store.decks.item(learner.showing.row.item)
    assert item.front == "What do <i>leaders</i> settle?"  # type: ignore[union-attr]


def test_what_is_pasted_brings_no_more_than_a_card_may_have(learner: Learner) -> None:
    learner.press(Key.Key_E)
    box = learner.window.study_page.card_panes.edit.fields[0]
    data = QMimeData()
    data.setHtml("<style>p{}</style><p style='color:red' onclick='x()'>A <b>word</b><script>y</script></p>")
    data.setText("A word")
    QGuiApplication.clipboard().setMimeData(data)
    box.selectAll()
    learner.press(Key.Key_V, Ctrl)
    assert box.toPlainText() == '<p style="color:red">A <b>word</b></p>'


# What wants to be more than a card


def cards_of(texts: list[str]) -> tuple[PlainCard, ...]:
    """As nobody has cleaned them: front, back and gaps."""
    fronts = [
        PlainCard(id=ItemId(f"f{number}"), front=text, back=text, html=True)
        for number, text in enumerate(texts)
    ]
    gaps = [
        PlainCard(id=ItemId(f"g{number}"), cloze=f"{text} {{{{c1::{text}}}}}", html=True)
        for number, text in enumerate(texts)
    ]
    return (*fronts, *gaps)


def study_these(sit: Sit, folder: Path, clock: FakeClock, texts: list[str]) -> None:
    engine = open_engine(folder, clock=clock)
    study = engine.study
    with study.store.transaction():
        add_deck(study.store, Deck(DeckHead(id=DECK, title="Bad", language="en"), cards_of(texts)))
        study.store.decks.start(study.learner.id, DECK)
    choose(study, "new_per_day", 100)
    engine.close()
    learner = sit()
    learner.window.start_session(Scope(deck=DECK))
    settle()
    while learner.is_studying:
        learner.window.grab()
        learner.press(Key.Key_Return if learner.showing.card.is_typed else Key.Key_Space)
        learner.window.grab()
        learner.press(Key.Key_3)
    assert len(learner.events) >= len(texts)


def test_hostile_cards_open_nothing(sit: Sit, folder: Path, clock: FakeClock, tmp_path: Path) -> None:
    bait = lay_bait(tmp_path)
    with watched(bait.files) as watch:
        study_these(sit, folder, clock, hostile_texts(bait))
        assert watch.opened == []


def test_floods_leave_the_window_alive(sit: Sit, folder: Path, clock: FakeClock) -> None:
    study_these(sit, folder, clock, list(FLOODS))


# Looks


@pytest.mark.parametrize(("size", "scale"), [(SMALL, 1.0), (FIRST, 1.0), (SMALL, 2.0)])
def test_nothing_is_cut(learner: Learner, theme: Theme, size: tuple[int, int], scale: float) -> None:
    """In one theme, for colours move nothing."""
    theme.set_text_scale(scale)
    learner.window.resize(*size)
    settle()
    faults = []
    while learner.is_studying:
        item = learner.showing.card.item
        faults += [f"{item} asked: {each}" for each in misfits(learner.window)]
        if learner.showing.card.is_typed:
            learner.type("something")
            learner.press(Key.Key_Return)
        else:
            learner.press(Key.Key_Space)
        settle()
        faults += [f"{item} answered: {each}" for each in misfits(learner.window)]
        learner.press(Key.Key_3)
        settle()
    assert not faults


def test_the_focus_is_where_it_is_on_plain_cards(learner: Learner) -> None:
    page = learner.window.study_page
    assert QApplication.focusWidget() is page.reveal_row.button
    learner.press(Key.Key_Space)
    assert QApplication.focusWidget() is page.rating_bar.button(Rating.GOOD)


def test_tab_goes_in_reading_order(learner: Learner) -> None:
    learner.press(Key.Key_Space)
    prompt = recall(learner)
    inside = [each for each in stops(learner.window) if prompt.isAncestorOf(each)]
    assert [name_of(each) for each in inside] == ["Open https://example.org/a"]
    assert stops(learner.window) == tab_order(learner.window)
