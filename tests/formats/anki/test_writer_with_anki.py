"""What Anki itself makes of our packages."""

from __future__ import annotations

import datetime
import html
import random
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("anki.collection", reason="the package anki is not installed")

from desktop_app.domain.memory import MemoryState, Phase
from desktop_app.domain.rules import cards_of
from desktop_app.domain.study_day import Moment, study_day
from desktop_app.formats.anki.history import CardHistory, CardReview, ReviewKind
from desktop_app.formats.anki.note_types import ANSWER, PROMPT, TEXT
from desktop_app.formats.deck_toml import read_toml
from tests.formats.anki.anki_itself import Anki, anki_in
from tests.formats.anki.our_packages import (
    BUILT_IN,
    PICTURE,
    SOUND,
    built_in,
    card,
    gaps,
    plain,
    rows_of,
    write,
)

HERE = round((datetime.datetime.now().astimezone().utcoffset() or datetime.timedelta()).total_seconds() / 60)
NOW = Moment(int(time.time()) * 1000, HERE)
"""Anki looks at the clock of the machine, and at its zone."""
DAY_MS = 86_400_000
CARDS = plain(
    card("one", "1 < 2 & <b>", "Line one\nLine two", tags=("time", "two words"), why="Because"),
    card("two", "<b>Bold</b>", "x", html=True, typed=True),
    gaps("gaps", "{{c1::One}} and {{c2::two::a number}}, {{std::vector}} {"),
)


def guids(path: Path) -> dict[str, str]:
    """By the id of the item; of decks whose items make one note each."""
    return {row.fields["Item id"]: row.guid for row in rows_of(path)}


@pytest.fixture
def anki(tmp_path: Path) -> Iterator[Anki]:
    with anki_in(tmp_path / "anki") as opened:
        yield opened


@pytest.mark.parametrize("path", BUILT_IN, ids=lambda path: path.stem)
def test_a_deck_arrives_whole(anki: Anki, tmp_path: Path, path: Path) -> None:
    deck = read_toml(path).required()
    package = tmp_path / "deck.apkg"
    packed = write(deck, package, at=NOW, folder=("Versus",))
    assert anki.take(package) == (packed.notes, 0, 0, 0)
    assert anki.decks() == {"Versus", f"Versus::{deck.head.title}"}
    assert {guid: fields[PROMPT] for guid, fields in anki.notes().items()} == {
        row.guid: row.fields[PROMPT] for row in rows_of(package)
    }
    assert len(anki.sides()) == packed.cards
    assert anki.take(package) == (0, 0, packed.notes, 0)
    assert anki.is_sound()


def test_what_is_asked_does_not_tell_the_answer(anki: Anki, tmp_path: Path) -> None:
    deck = read_toml(BUILT_IN[1]).required()
    write(deck, tmp_path / "deck.apkg", at=NOW)
    anki.take(tmp_path / "deck.apkg")
    cards = {made.id: made for item in deck.items for made in cards_of(item, deck.head)}
    for asked, answered in anki.sides().values():
        assert asked.strip()
        assert len(answered) > len(asked)
    counterparts = [made for made in cards.values() if made.kind == "counterpart"]
    shown = [sides for (_, number), sides in anki.sides().items() if number == 1]
    assert len(shown) == len(counterparts)
    for made in counterparts:
        assert any(made.statement_text in asked and made.answer in answered for asked, answered in shown)


def test_texts_and_tags_arrive(anki: Anki, tmp_path: Path) -> None:
    write(CARDS, tmp_path / "deck.apkg", at=NOW)
    anki.take(tmp_path / "deck.apkg")
    one, two, three = (anki.notes()[row.guid] for row in rows_of(tmp_path / "deck.apkg"))
    assert (one[PROMPT], one[ANSWER], one["tags"]) == (
        "1 &lt; 2 &amp; &lt;b&gt;",
        "Line one<br>Line two",
        "time two_words",
    )
    assert (two[PROMPT], two["Typed"]) == ("<b>Bold</b>", "typed")
    assert three[TEXT] == "{{c1::One}} and {{c2::two::a number}}, {{c3::std:&#58;vector}} &#123;"


def test_gaps_hide_what_they_hide_here(anki: Anki, tmp_path: Path) -> None:
    write(CARDS, tmp_path / "deck.apkg", at=NOW)
    anki.take(tmp_path / "deck.apkg")
    guid = guids(tmp_path / "deck.apkg")["gaps"]
    shown = {number: sides for (name, number), sides in anki.sides().items() if name == guid}
    asked = {number: "".join(html.unescape(question).split()) for number, (question, _) in shown.items()}
    assert asked == {
        0: "[...]andtwo,std::vector{",
        1: "Oneand[anumber],std::vector{",
        2: "Oneandtwo,[...]{",
    }


TOKENS = (
    "{{c1::",
    "{{c2::",
    "{{c3,1::",
    "{{",
    "}}",
    "::",
    "{",
    "}",
    "a",
    "b ",
    "<",
    "&",
    "\n",
    "c4::",
    "$x^{2}$",
)


def test_any_gap_text_makes_the_cards_it_makes_here(anki: Anki, tmp_path: Path) -> None:
    """Whatever braces and colons stand where: the same gaps, hiding and showing the same."""
    chance = random.Random(7)
    texts = ["".join(chance.choices(TOKENS, k=chance.randrange(3, 14))) for _ in range(700)]
    items = (gaps(f"gap-{number}", text) for number, text in enumerate(texts))
    deck = plain(*(item for item in items if cards_of(item, CARDS.head)))
    assert len(deck.items) > 150
    write(deck, tmp_path / "deck.apkg", at=NOW)
    anki.take(tmp_path / "deck.apkg")
    names = guids(tmp_path / "deck.apkg")
    sides = anki.sides()
    for item in deck.items:
        made = {int((each.statement or "c1")[1:]) - 1: each for each in cards_of(item, deck.head)}
        assert anki.gap_numbers(names[item.id]) == {number + 1 for number in made}, item.cloze
        for number, each in made.items():
            asked, answered = sides[names[item.id], number]
            assert words(asked) == words(each.prompt.replace("…", "...")), item.cloze
            assert words(answered) == words(each.filled), item.cloze


def words(text: str) -> str:
    return "".join(html.unescape(text).split())


def test_one_changed_card_is_one_update(anki: Anki, tmp_path: Path) -> None:
    write(CARDS, tmp_path / "before.apkg", at=NOW)
    anki.take(tmp_path / "before.apkg")
    one, *others = CARDS.items
    changed = replace(CARDS, items=(replace(one, back="Another"), *others))
    write(changed, tmp_path / "after.apkg", at=NOW, modified_s={one.id: NOW.at_utc_ms // 1000})
    assert anki.take(tmp_path / "after.apkg") == (0, 1, 2, 0)
    guid = guids(tmp_path / "after.apkg")[one.id]
    assert anki.notes()[guid][ANSWER] == "Another"


def test_a_card_that_came_since_is_one_more(anki: Anki, tmp_path: Path) -> None:
    write(CARDS, tmp_path / "before.apkg", at=NOW)
    anki.take(tmp_path / "before.apkg")
    more = replace(CARDS, items=(card("new"), *CARDS.items))
    write(more, tmp_path / "after.apkg", at=NOW)
    assert anki.take(tmp_path / "after.apkg") == (1, 0, 3, 0)


def test_checksums_are_anki_s_own(anki: Anki, tmp_path: Path) -> None:
    deck = plain(
        card("one", "1 < 2"),
        card("two", f'a&nbsp;<img src="media:{PICTURE}"> <b>x</b>', html=True),
        card("three", "007"),
    )
    write(deck, tmp_path / "deck.apkg", at=NOW)
    anki.take(tmp_path / "deck.apkg")
    query = "select id, csum, sfld from notes order by id"
    before = anki.collection.db.all(query)
    notes = [anki.collection.get_note(row[0]) for row in before]
    for note in notes:
        note["Why"] = "changed"
    anki.collection.update_notes(notes)
    assert anki.collection.db.all(query) == before


def test_media_arrive(anki: Anki, tmp_path: Path) -> None:
    files = {PICTURE: tmp_path / f"{PICTURE}.png", SOUND: tmp_path / f"{SOUND}.mp3"}
    for path in files.values():
        path.write_bytes(path.suffix.encode())
    deck = plain(card("one", f'<img src="media:{PICTURE}">', f"[sound:media:{SOUND}]", html=True))
    write(deck, tmp_path / "deck.apkg", at=NOW, media=files.get)
    anki.take(tmp_path / "deck.apkg")
    assert anki.media() == {f"{PICTURE}.png", f"{SOUND}.mp3"}


def a_review(days_ago: int, rating: int) -> CardReview:
    at = NOW.at_utc_ms - days_ago * DAY_MS
    return CardReview(at, rating, 4_200, ReviewKind.REVIEW, 30, 7, 5.25)


@pytest.mark.parametrize("away", [0, 330, -480])
def test_what_is_known_arrives(anki: Anki, tmp_path: Path, away: int) -> None:
    today = study_day(NOW)
    past = CardHistory(
        phase=Phase.REVIEW,
        memory=MemoryState(31.54321, 5.254),
        due_day=today + 10,
        last_day=today - 20,
        last_utc_ms=NOW.at_utc_ms - 20 * DAY_MS,
        reviews=5,
        lapses=1,
        flag=3,
        log=tuple(a_review(days, 3) for days in (60, 50, 40, 30, 20)),
    )
    one, two, *_ = (made.id for item in CARDS.items for made in cards_of(item, CARDS.head))
    asleep = replace(past, suspended=True, due_day=today - 400, log=(), marked=True)
    at = replace(NOW, zone_minutes=HERE + away)
    if study_day(at) != today:
        pytest.skip("it is another day there")
    write(CARDS, tmp_path / "deck.apkg", at=at, history={one: past, two: asleep})
    anki.take(tmp_path / "deck.apkg")
    first, second = (guids(tmp_path / "deck.apkg")[name] for name in ("one", "two"))
    known = anki.known()[first, 0]
    assert (known.kind, known.queue, known.due, known.interval) == (2, 2, 10, 30)
    assert (known.reps, known.lapses, known.flag) == (5, 1, 3)
    assert known.data["s"] == pytest.approx(31.54321, abs=0.001)
    assert known.data["d"] == pytest.approx(5.254, abs=0.001)
    assert known.data["lrt"] == (NOW.at_utc_ms - 20 * DAY_MS) // 1000
    assert (anki.known()[second, 0].queue, anki.known()[second, 0].due) == (-1, -400)
    assert anki.notes()[second]["tags"] == "marked"
    assert anki.reviews() == [(each.at_utc_ms, 3, 30, 1) for each in past.log]


@pytest.mark.parametrize(("phase", "kind"), [(Phase.LEARNING, 1), (Phase.RELEARNING, 3)])
def test_what_is_being_learned_is_due_on_its_day(anki: Anki, tmp_path: Path, phase: Phase, kind: int) -> None:
    today = study_day(NOW)
    past = CardHistory(phase, MemoryState(0.5, 7.0), today + 1, today, NOW.at_utc_ms - 60_000, 4, 0)
    (first, *_) = (made.id for item in CARDS.items for made in cards_of(item, CARDS.head))
    write(CARDS, tmp_path / "deck.apkg", at=NOW, history={first: past})
    anki.take(tmp_path / "deck.apkg")
    (known,) = (each for each in anki.known().values() if each.kind)
    assert (known.kind, known.queue, known.due, known.data["s"]) == (kind, 3, 1, 0.5)
    assert anki.is_sound()


def test_note_types_are_such_as_anki_would_save(anki: Anki, tmp_path: Path) -> None:
    """Its editor looks for unknown fields, sides that are all alike, gaps that are missing."""
    for number, deck in enumerate((CARDS, built_in("leadership-vs-management"))):
        write(deck, tmp_path / f"{number}.apkg", at=NOW)
        anki.take(tmp_path / f"{number}.apkg")
    models = anki.collection.models
    ours = [models.get(each.id) for each in models.all_names_and_ids() if each.name.startswith("Versus")]
    assert len(ours) == 5
    for model in ours:
        model["css"] += " "
        models.update_dict(model)


def test_what_is_typed_there_is_typed_here(anki: Anki, tmp_path: Path) -> None:
    deck = plain(card("typed", typed=True), card("plain"), gaps("gap", "{{One}}", typed=True))
    write(deck, tmp_path / "deck.apkg", at=NOW)
    anki.take(tmp_path / "deck.apkg")
    names = {guid: name for name, guid in guids(tmp_path / "deck.apkg").items()}
    asked = {names[guid]: question for (guid, _), (question, _) in anki.sides().items()}
    assert {name for name, question in asked.items() if "[[type:" in question} == {"typed", "gap"}
