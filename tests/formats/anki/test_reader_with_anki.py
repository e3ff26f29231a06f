"""Packages that Anki itself made arrive with what Anki itself shows."""

from __future__ import annotations

import datetime
import sqlite3
import zipfile
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.item import PlainCard
from desktop_app.domain.rules import gaps
from desktop_app.formats.foreign import Foreign
from tests.formats.anki import real_anki
from tests.formats.anki.handmade import MP3, png, rewrite
from tests.formats.anki.reading import cards_of, found_in
from tests.formats.anki.real_anki import Shown, note, note_type, stripped

pytestmark = real_anki.needs_anki

VARIANTS = ("latest", "legacy", "colpkg", "colpkg-legacy")
CLOZES = [
    "{{c1::a {{c2::b}} c}}", "{{c1::x}} and {{c1::y}}", "{{c1,3::x}} {{c2::y}}",
    "{{c12::x::hint with :: inside}}", "{{c0::zero}} {{c1::one}}", "stray }} {{c1::x}}",
    r"\({{c1::x^{2}}}\)", "<b>{{c1::bold</b> text::<i>hint</i>}} &amp; {{braces}} {one}",
    "{{c1::a<br>b}}<div>{{c2::c}}</div>", "{{c2::only two}}", "{{c1::{a}}} {{{c2::b}}}",
    "{{c1::a {{c2::b {{c3::c::h3}} d::h2}} e::h1}}",
]  # fmt: skip


def fill(made: Any) -> None:
    """Notes of many kinds in a tree of decks."""
    note(
        made,
        "Basic",
        ["Vision &amp; <b>goal</b><br>line", "x<div>y</div>&nbsp;z &lt;"],
        "Lead::Contrasts",
        "a::b ünï marked",
    )
    note(
        made, "Basic", ['<img src="pic a.png"> what?', "[sound:a&amp;b.mp3] that"], "Lead::Contrasts::Deeper"
    )
    note(made, "Basic (and reversed card)", ["front", "back"], "Lead")
    note(made, "Basic (optional reversed card)", ["front 2", "back 2", "y"], "Lead")
    note(made, "Basic (optional reversed card)", ["front 3", "back 3", ""], "Other")
    note(made, "Basic (type in the answer)", ["type this", "so &amp; so"], "Other")
    for place, text in enumerate(CLOZES):
        note(made, "Cloze", [text, f"extra {place}"], "Gaps")
    note_type(
        made, "Conditions ß Ü", ["A", "B", "C"],
        ("{{A}} {{#B}}has {{B}}{{^C}} without C{{/C}}{{/B}}{{^B}}no B{{/B}} {{text:C}}",
         "{{FrontSide}}\n\n<hr id=answer>\n\n{{C}} {{Type}} {{Deck}} {{Subdeck}} {{Card}} {{Tags}}"),
        ("{{#C}}{{furigana:C}} <!-- {{A}} -->{{/C}}", "{{FrontSide}}<hr id=answer>{{kana:C}} {{kanji:C}}"),
        ("{{#B}}{{unheard-of:B}} {{#c3}}third{{/c3}}{{#c1}}first{{/c1}}{{/B}}", "{{A}}<hr id=answer>{{C}}"),
    )  # fmt: skip
    note(made, "Conditions ß Ü", ["one", "two", "漢字[かんじ] <b>x</b>"], "Ünter::Straße", "t1 t2")
    note(made, "Conditions ß Ü", ["one", "", " 私[わたし]"], "Ünter")
    note(made, "Conditions ß Ü", ["one", "<br>", ""], "Ünter")
    note_type(
        made, "Typed gaps", ["Head", "Text", "Back"],
        ("{{Head}} {{cloze:Text}} {{type:cloze:Text}}", "{{Head}} {{cloze:Text}}<hr id=answer>{{Back}}"),
        is_cloze=True,
    )  # fmt: skip
    note(made, "Typed gaps", ["head", "{{c1::leaders}} ask {{c2::what}}", "because"], "Gaps")
    made.media.write_data("pic a.png", png())
    made.media.write_data("a&b.mp3", MP3)


def package(made: Any, folder: Path, variant: str) -> Path:
    if variant.startswith("colpkg"):
        path = folder / f"{variant}.colpkg"
        made.export_collection_package(str(path), True, variant.endswith("legacy"))
        return path
    return real_anki.export(made, folder / f"{variant}.apkg", legacy=variant == "legacy")


def ours(found: Foreign) -> dict[tuple[str, int], Shown]:
    """What our cards show, by the guid and the number of the card they came from."""
    shown = {}
    for deck in found.decks:
        for item in deck.deck.items:
            assert isinstance(item, PlainCard)
            origin = deck.origins[item.id]
            if not item.cloze:
                shown[origin.id, origin.part] = Shown(stripped(item.front), stripped(item.back))
                continue
            parts = gaps.parse_gaps(item.cloze)
            for number in gaps.gap_numbers(parts):
                question = stripped(gaps.rendered(parts, number)).replace("…", "...")
                answer = stripped(gaps.rendered(parts) + item.why)
                shown[origin.id, number - 1] = Shown(question, answer)
    return shown


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_card_shows_what_anki_shows(variant: str, tmp_path: Path) -> None:
    with real_anki.collection(tmp_path / "src.anki2") as made:
        fill(made)
        wanted = real_anki.shown_cards(made)
        path = package(made, tmp_path, variant)
    found = found_in(path)
    got = ours(found)
    assert got.keys() == wanted.keys()
    for key, shown in wanted.items():
        answer = got[key].answer
        assert got[key].question == shown.question
        # Of a gap text with a line, Anki shows the text above it and ours the whole.
        assert shown.answer == answer or answer.endswith(shown.answer)
    assert not [notice for notice in found.notices if "missing" in notice.reason.casefold()]
    assert found.is_own_collection == variant.startswith("colpkg")


@pytest.mark.parametrize("variant", VARIANTS)
def test_decks_tags_and_media_arrive(variant: str, tmp_path: Path) -> None:
    with real_anki.collection(tmp_path / "src.anki2") as made:
        fill(made)
        names = {entry.name: entry.id for entry in made.decks.all_names_and_ids(skip_empty_default=True)}
        cards = {name: made.decks.card_count(deck, include_subdecks=False) for name, deck in names.items()}
        tags = {found.guid: found.tags for found in map(made.get_note, made.find_notes(""))}
        path = package(made, tmp_path, variant)
    found = found_in(path)
    paths = {"::".join((*deck.folder, deck.deck.head.title)): _cards(deck.deck.items) for deck in found.decks}
    assert paths == {name: number for name, number in cards.items() if number}
    for deck in found.decks:
        for item in deck.deck.items:
            assert sorted({*item.tags} | {"marked"}) == sorted({*tags[deck.origins[item.id].id]} | {"marked"})
    assert sorted(media.label for media in found.media) == ["a&b.mp3", "pic a.png"]


def _cards(items: tuple[Any, ...]) -> int:
    return sum(len(gaps.gap_numbers(gaps.parse_gaps(item.cloze))) if item.cloze else 1 for item in items)


@pytest.mark.parametrize("variant", VARIANTS)
def test_what_was_learned_arrives(variant: str, tmp_path: Path) -> None:
    with real_anki.collection(tmp_path / "src.anki2") as made:
        made.set_config("fsrs", True)
        made.set_config("rollover", 0)
        for number in range(8):
            note(made, "Basic", [f"front {number}", "back"], "Learned")
        made.decks.select(made.decks.id("Learned"))
        for rating in (1, 2, 3, 4, 4, 3):
            made.sched.answerCard(made.sched.getCard(), rating)
        numbers = made.find_cards("")
        made.sched.suspend_cards(numbers[:1])
        made.sched.set_due_date(numbers[6:7], "10")
        state = {card.note().guid: card for card in map(made.get_card, numbers)}
        answers = made.db.all("select n.guid, r.id, r.ease, r.type from revlog r, cards c, notes n "
                              "where r.cid = c.id and c.nid = n.id and r.ease > 0")  # fmt: skip
        today = made.sched.today
        path = package(made, tmp_path, variant)
    found = found_in(path)
    (deck,) = found.decks
    past = {deck.origins[each.item].id: each for each in deck.past}
    assert sorted(
        (guid, each.at_utc_ms, each.rating) for guid, known in past.items() for each in known.reviews
    ) == (sorted((guid, at, ease) for guid, at, ease, _ in answers))
    for guid, card in state.items():
        if card.type == 0 and card.queue == 0:
            assert guid not in past
            continue
        known = past[guid]
        assert known.suspended == (card.queue == -1)
        if card.memory_state is not None:
            assert known.stability == pytest.approx(card.memory_state.stability, abs=1e-3)
            assert known.difficulty == pytest.approx(card.memory_state.difficulty, abs=1e-3)
        if card.type == 2:
            due = datetime.date.fromisoformat(known.due)
            assert (due - datetime.date.today()).days == pytest.approx(card.due - today, abs=0)


def test_a_package_without_history_has_none(tmp_path: Path) -> None:
    with real_anki.collection(tmp_path / "src.anki2") as made:
        made.set_config("fsrs", True)
        note(made, "Basic", ["front", "back"])
        made.sched.answerCard(made.sched.getCard(), 3)
        path = real_anki.export(made, tmp_path / "a.apkg", legacy=False, with_history=False)
    assert found_in(path).decks[0].past == ()


def test_damage_that_stops_anki_does_not_stop_us(tmp_path: Path) -> None:
    """A referenced file that is missing makes Anki import nothing."""
    with real_anki.collection(tmp_path / "src.anki2") as made:
        note(made, "Basic", ['<img src="pic.png"> front', "back"])
        made.media.write_data("pic.png", png())
        path = real_anki.export(made, tmp_path / "a.apkg", legacy=False)
    found = found_in(rewrite(path, **{"0": None}))
    assert [stripped(card.front) for card in cards_of(found)] == ["front"]
    assert [notice.where for notice in found.notices] == ["pic.png"]


def test_formulas_have_the_names_that_anki_gives_their_pictures(tmp_path: Path) -> None:
    texts = ["[$]x&lt;y[/$]", "[$$]a<br>b[/$$]", "[latex]\\LaTeX<div>z</div>&nbsp;q[/latex]"]
    with real_anki.collection(tmp_path / "src.anki2") as made:
        for text in texts:
            note(made, "Basic", [text, "back"])
        names = []
        for text in texts:
            extracted = made._backend.extract_latex(text=text, svg=False, expand_clozes=False)
            names += [each.filename for each in extracted.latex]
        for name in names:
            made.media.write_data(name, png())
        path = real_anki.export(made, tmp_path / "a.apkg", legacy=True)
    assert all(card.front.startswith('<img src="media:') for card in cards_of(found_in(path)))


def test_cards_in_a_filtered_deck_come_home(tmp_path: Path) -> None:
    with real_anki.collection(tmp_path / "src.anki2") as made:
        note(made, "Basic", ["front", "back"], "Home")
        made.sched.rebuild_filtered_deck(made.decks.new_filtered("Away"))
        assert made.decks.name(made.get_card(made.find_cards("")[0]).did) == "Away"
        path = tmp_path / "all.colpkg"
        made.export_collection_package(str(path), True, False)
    assert [deck.deck.head.title for deck in found_in(path).decks] == ["Home"]


def test_covered_pictures_come_suspended(tmp_path: Path) -> None:
    with real_anki.collection(tmp_path / "src.anki2") as made:
        made._backend.add_image_occlusion_notetype()
        fields = ["{{c1::image-occlusion:rect:left=.1:top=.1:width=.2:height=.2}}", '<img src="pic.png">']
        note(made, "Image Occlusion", [*fields, "Header", "Extra words"])
        made.media.write_data("pic.png", png())
        path = real_anki.export(made, tmp_path / "a.apkg", legacy=False)
    found = found_in(path)
    (card,) = cards_of(found)
    assert card.front.startswith('<img src="media:')
    assert stripped(card.back) == "HeaderExtrawords"
    assert found.decks[0].past[0].suspended


def test_answers_of_the_first_scheduler_become_what_anki_makes_of_them(tmp_path: Path) -> None:
    """Anki does it too, as long as some card is not new."""
    with real_anki.collection(tmp_path / "src.anki2") as made:
        for number in range(6):
            note(made, "Basic", [f"front {number}", "back"])
        for rating in (1, 2, 3, 4):
            made.sched.answerCard(made.sched.getCard(), rating)
        path = real_anki.export(made, tmp_path / "a.apkg", legacy=True)
    with zipfile.ZipFile(path) as archive:
        (tmp_path / "c.sqlite").write_bytes(archive.read("collection.anki21"))
    database = sqlite3.connect(tmp_path / "c.sqlite")
    database.execute("UPDATE col SET conf = '{}'")
    database.execute("UPDATE revlog SET ease = 3 WHERE ease = 4")
    database.commit()
    database.close()
    rewrite(path, **{"collection.anki21": (tmp_path / "c.sqlite").read_bytes()})
    with real_anki.collection(tmp_path / "other.anki2") as made:
        real_anki.bring(made, path)
        wanted = sorted(made.db.list("select ease from revlog"))
    found = found_in(path)
    assert (
        sorted(each.rating for past in found.decks[0].past for each in past.reviews) == wanted == [1, 3, 4, 4]
    )
