"""From notes to cards of ours: sides, gap texts, identities, and what cannot be taken over as it is."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from desktop_app.domain.ids import is_valid_id
from tests.formats.anki.handmade import Package, note_type
from tests.formats.anki.reading import cards_of, found_in, fronts, only_card, only_past, reasons, written


def own_type(question: str, answer: str, *fields: str, type_: int = 0) -> Package:
    """With the fields A and B, if no others are named."""
    package = Package()
    package.types[3] = note_type(list(fields or ("A", "B")), question, answer, type_=type_)
    return package


@pytest.mark.parametrize(
    ("question", "answer", "back"),
    [
        ("{{A}}", "{{FrontSide}}\n\n<hr id=answer>\n\n{{B}}", "b"),
        ("{{A}}", '{{FrontSide}}<HR class="x" id="answer"/>{{B}}', "b"),
        ("{{A}}", "{{FrontSide}}<br>{{B}}", "<br>b"),
        ("{{A}}", "{{A}}: {{B}}", ": b"),
        ("{{A}}", "{{B}}", "b"),
        ("{{A}}", "{{FrontSide}}", "a"),
        ("{{A}}", "{{FrontSide}}<hr id=answer>", 'a<hr>'),
        ("{{A}}", "{{#B}}{{A}}<hr id=answer>{{B}}{{/B}}", "b"),
        ("{{A}}", "", "a"),
    ],
)  # fmt: skip
def test_the_answer_is_what_stands_behind_the_question(
    question: str, answer: str, back: str, tmp_path: Path
) -> None:
    package = own_type(question, answer)
    package.note("a", "b", kind=3)
    card = only_card(written(package, tmp_path))
    assert (card.front, card.back, card.html) == ("a", back, True)


def test_each_card_of_a_note_is_one_of_ours_and_they_are_siblings(tmp_path: Path) -> None:
    package = own_type("{{A}}", "{{B}}")
    package.types[3]["tmpls"].append({"name": "Back", "ord": 1, "qfmt": "{{B}}", "afmt": "{{A}}"})
    package.types[3]["tmpls"].reverse()
    package.note("a", "b", kind=3, cards=(0, 1))
    package.note("c", "d", kind=3, cards=(1,))
    first, second, third = cards_of(written(package, tmp_path))
    assert [card.front for card in (first, second, third)] == ["a", "b", "d"]
    assert first.group == second.group != third.group != ""
    assert all(is_valid_id(card.id) for card in (first, second, third))


def test_typed_answers_stay_typed(tmp_path: Path) -> None:
    package = own_type("{{A}} {{type:B}}", "{{A}}<hr id=answer>{{type:B}}<br>{{C}}", "A", "B", "C")
    package.note("a", "b &lt; c", "more <i>of</i> it", kind=3)
    package.note("a", "b", "", kind=3)
    package.note("a", "b", "c <img src=x.png>", kind=3)
    cards = cards_of(written(package, tmp_path))
    assert [(card.typed, card.back, card.why) for card in cards] == [
        (True, "b &lt; c", "more of it"),
        (True, "b<br>", ""),
        (False, "b<br>c ", ""),
    ]


def test_what_is_to_be_typed_is_found_however_the_answer_shows_it(tmp_path: Path) -> None:
    package = own_type("{{A}} {{type:B}}", "{{A}}<hr id=answer>{{B}}<br>{{C}}", "A", "B", "C")
    package.types[4] = note_type(
        ["A", "B", "C"], "{{A}} {{type:B}}", "{{A}}<hr id=answer>Banana: {{type:B}}<br>{{C}}"
    )
    package.note("a", "an", "Banana", kind=3)
    package.note("a", "an", "<b>more</b>", kind=4)
    cards = cards_of(written(package, tmp_path))
    assert [(card.typed, card.back, card.why) for card in cards] == [
        (True, "an", "Banana"),
        (True, "an", "Banana:\nmore"),
    ]


def test_what_a_click_would_show_comes_with_the_answer(tmp_path: Path) -> None:
    package = own_type("{{A}} {{hint:C}}", "{{FrontSide}}<hr id=answer>{{B}}", "A", "B", "C")
    package.note("a", "b", "begins with <b>b</b>", kind=3)
    card = only_card(written(package, tmp_path))
    assert (card.front, card.back, card.why) == ("a", "b", "begins with b")


def test_special_names_are_filled_in(tmp_path: Path) -> None:
    package = own_type("{{A}} {{Type}} {{Deck}} {{Subdeck}} {{Card}} {{Tags}}", "{{B}}")
    package.decks[5] = {"name": "One::Two"}
    package.note("a", "b", kind=3, tags=" x y ", did=5)
    assert only_card(written(package, tmp_path)).front == "a Own One::Two Two Card 1 x y"


def test_a_text_that_would_be_read_aloud_is_shown_if_it_is_all(tmp_path: Path) -> None:
    package = own_type("{{tts ja_JP:A}}", "{{A}}<hr id=answer>{{tts ja_JP:A}}{{B}}")
    package.note("a", "b", kind=3)
    card = only_card(written(package, tmp_path))
    assert (card.front, card.back) == ("a", "b")


@pytest.mark.parametrize("template", ["{{Nothing}}", "{{#A}}", "{{/A}}"])
def test_a_faulty_template_is_told_once_and_the_fields_are_asked(template: str, tmp_path: Path) -> None:
    package = own_type(template, "{{B}}")
    for _ in range(2):
        package.note("a", "b", kind=3)
    found = written(package, tmp_path)
    assert [(card.front, card.back) for card in cards_of(found)] == [("a", "b")] * 2
    assert len(found.notices) == 1


def test_a_template_that_runs_programs_is_told(tmp_path: Path) -> None:
    package = own_type("{{A}}<script>alert(1)</script>", "{{B}}<img src=x onerror=alert(1)>")
    package.note("a", "b", kind=3)
    found = written(package, tmp_path)
    card = only_card(found)
    assert (card.front, card.back) == ("a", "b")
    assert any("run programs" in reason for reason in reasons(found))


def test_gap_texts_stay_gap_texts(tmp_path: Path) -> None:
    package = Package()
    text = "<b>{{c1::Leaders</b> ask {{c2::what::hint}}}} {{x}} &amp; {y}"
    package.note(text, "because <i>so</i>", kind=2, cards=(0, 1))
    card = only_card(written(package, tmp_path))
    assert card.cloze == ("<b>{{c1::Leaders</b> ask {{c2::what::hint}}}} &#123;&#123;x&#125;&#125; &amp; {y}")
    assert (card.why, card.front, card.back, card.html) == ("because so", "", "", True)


def test_what_stands_beside_the_gaps_in_the_template_is_kept(tmp_path: Path) -> None:
    package = own_type(
        "{{B}}: {{cloze:A}} {{type:cloze:A}}", "{{B}}: {{cloze:A}} {{type:cloze:A}}<hr id=answer>{{C}}",
        "A", "B", "C", type_=1,
    )  # fmt: skip
    package.note("{{c1::x}}", "Head {{c2::literal}}", "more", kind=3)
    card = only_card(written(package, tmp_path))
    assert card.cloze == "Head &#123;&#123;c2::literal&#125;&#125;: {{c1::x}}"
    assert (card.why, card.typed) == ("more", True)


def test_cards_that_show_different_things_are_cards_of_their_own(tmp_path: Path) -> None:
    """A template with a section for one gap only has no text that serves all gaps."""
    package = own_type("{{#c1}}one {{/c1}}{{cloze:A}}", "{{cloze:A}}", type_=1)
    package.note("{{c1::x}} {{c2::y}}", kind=3, cards=(0, 1))
    first, second = cards_of(written(package, tmp_path))
    assert (first.front, second.front) == ("one [...] y", "x [...]")
    assert first.group == second.group != ""


@pytest.mark.parametrize("text", ["no gap", "{{C1::x}}", "{{c1::open", "{{c65536::x}}"])
def test_a_gap_text_without_gaps_is_kept_suspended(text: str, tmp_path: Path) -> None:
    package = Package()
    package.note(text, "more", kind=2)
    found = written(package, tmp_path)
    card = only_card(found)
    assert (card.front, card.back, card.cloze) == (text, "more", "")
    assert only_past(found).suspended
    assert found.notices[0].where.startswith(text[:5])


def test_a_card_of_a_gap_that_is_not_there_is_left_out(tmp_path: Path) -> None:
    package = Package()
    package.note("{{c2::x}}", "", kind=2, cards=(0, 1))
    found = written(package, tmp_path)
    assert only_card(found).cloze == "{{c2::x}}"
    assert "no gap number 1" in reasons(found)[0]


def test_covered_pictures_are_kept_suspended(tmp_path: Path) -> None:
    package = Package()
    package.types[3] = note_type(["Occlusion", "Image", "Extra"], "{{cloze:Occlusion}}", "x", type_=1)
    package.note("{{c1::image-occlusion:rect:left=.1}}", "<img src=a.png>", "words", kind=3)
    package.note("{{c1::image-occlusion:rect:left=.1}}", "", "only words", kind=3)
    found = written(package, tmp_path)
    assert [card.front for card in cards_of(found)] == ["only words", "words"] or fronts(found)
    assert all(past.suspended for deck in found.decks for past in deck.past)
    assert sum("Covered" in reason for reason in reasons(found)) == 2


def test_gap_marks_in_other_note_types_are_text(tmp_path: Path) -> None:
    package = Package()
    package.note("{{c1::x}}", "y")
    assert only_card(written(package, tmp_path)).front == "{{c1::x}}"


def test_origins_tell_the_note_as_it_came(tmp_path: Path) -> None:
    package = Package()
    package.note("<i>a</i>", "b", guid="x<>&#{|}")
    (deck,) = written(package, tmp_path).decks
    ((item, origin),) = deck.origins.items()
    assert (origin.format, origin.id, origin.kind, origin.part) == ("anki", "x<>&#{|}", "Basic", 0)
    assert origin.fields == (("Front", "<i>a</i>"), ("Back", "b"))
    assert item == hashlib.sha256(b"x<>&#{|}").hexdigest()[:20] + "-1"


def test_ids_hang_on_the_guid_alone(tmp_path: Path) -> None:
    first, second = Package(), Package()
    first.note("a", "b", guid="same")
    second.note("other", "x", guid="other")
    second.note("a changed", "b", guid="same")
    ids = [{card.id for card in cards_of(written(each, tmp_path))} for each in (first, second)]
    assert ids[0] < ids[1]


def test_several_notes_with_one_guid_all_come(tmp_path: Path) -> None:
    package = Package()
    for text in ("a", "b", "b"):
        package.note(text, "x", guid="same")
    found = written(package, tmp_path)
    assert len({card.id for card in cards_of(found)}) == 3
    assert sum("same identifier" in reason for reason in reasons(found)) == 2
    assert [card.id for card in cards_of(found)] == [card.id for card in cards_of(written(package, tmp_path))]


def test_notes_without_a_guid_are_known_by_what_they_say(tmp_path: Path) -> None:
    first, second = Package(), Package()
    for text in ("a", "b", "a"):
        first.note(text, "x", guid="")
    for text in ("b", "c"):
        second.note(text, "x", guid="")
    ids = [[card.id for card in cards_of(written(each, tmp_path))] for each in (first, second)]
    assert len({*ids[0], *ids[1]}) == 4
    assert ids[0][1] == ids[1][0]


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        (" a::b marked ", ("a::b",)),
        ("  ", ()),
        ("c::::d a\u3000b a", ("c::blank::d", "a", "b")),
        (" ::x y:: ", ("blank::x", "y::blank")),
        ("&amp;", ("&amp;",)),
    ],
)
def test_tags(tags: str, expected: tuple[str, ...], tmp_path: Path) -> None:
    package = Package()
    package.note("a", "b", tags=tags)
    found = written(package, tmp_path)
    assert only_card(found).tags == expected
    assert [past.marked for deck in found.decks for past in deck.past] == ["marked" in tags] * (
        "marked" in tags
    )


def test_bad_rows_are_listed_and_the_good_ones_come(tmp_path: Path) -> None:
    package = Package()
    package.note("good", "x")
    package.note("one field")
    package.note("a", "b", "c")
    package.note("unknown", "type", kind=99)
    package.note(b"bad \xff byte", "x")
    package.note("no card", "x", cards=())
    package.note("no such template", "x", cards=(7,))
    package.note("strange", "row", type=9, queue=77, due="x", ivl=12.7)
    package.note("", "")
    package.card(42)
    found = written(package, tmp_path)
    assert sorted(fronts(found)) == sorted(
        ["good", "one field", "a", "unknown", "bad \ufffd byte", "strange"]
    )
    assert {notice.where for notice in found.notices} >= {
        "one field", "a", "unknown", "bad \ufffd byte", "no card", "no such template", "Cards.apkg",
    }  # fmt: skip


def test_what_a_skipped_note_is_called_is_short(tmp_path: Path) -> None:
    package = Package()
    package.note("<b>x</b>" + "y" * 500, "", cards=())
    (notice,) = written(package, tmp_path).notices
    assert notice.where == "x" + "y" * 59


def test_limits_of_fields(tmp_path: Path) -> None:
    package = Package()
    package.note("x" * (2**20 + 1), "b")
    package.note(*["f"] * 65)
    package.note("good", "b")
    found = written(package, tmp_path)
    assert fronts(found) == ["good"]
    assert sum("too long" in reason for reason in reasons(found)) == 2


def test_empty_front_shows_the_first_field_that_says_something(tmp_path: Path) -> None:
    package = own_type("<script>run()</script>", "{{A}}")
    package.note("", "b", kind=3)
    card = only_card(written(package, tmp_path))
    assert card.front == "b"


def test_new_cards_come_in_the_order_they_were_to_be_met(tmp_path: Path) -> None:
    package = Package()
    for text, due in (("third", 9), ("first", 1), ("second", 5)):
        package.note(text, "x", due=due)
    package.note("known", "x", type=2, queue=2, due=700, ivl=3)
    assert fronts(written(package, tmp_path)) == ["known", "first", "second", "third"]


def test_decks_and_their_folders(tmp_path: Path) -> None:
    package = Package(
        decks={
            1: {"name": "Default"},
            2: {"name": "A::B", "desc": "<b>About</b> &amp; more"},
            3: {"name": "A"},
            4: {"name": " x:::: ::y"},
            5: {"name": "Filtered", "dyn": 1},
            6: {"name": "::".join("abcdefghijklmnopqrstuvwxyz")},
        }
    )
    for deck in (2, 3, 4, 6, 99):
        package.note(f"in {deck}", "x", did=deck)
    package.note("borrowed", "x", did=5, odid=2, odue=3)
    package.note("stray", "x", did=5)
    decks = written(package, tmp_path).decks
    paths = {(*each.folder, each.deck.head.title): len(each.deck.items) for each in decks}
    assert paths.pop((*"abcdefghijklmnopqrs", "t – u – v – w – x – y – z")) == 1
    assert paths == {("A",): 1, ("A", "B"): 2, ("Cards",): 2, ("x", "blank", "blank", "y"): 1}
    assert {each.deck.head.description for each in decks} == {"", "About & more"}
    assert all(is_valid_id(each.deck.head.id) for each in decks)


def test_the_same_deck_has_the_same_id_in_every_package(tmp_path: Path) -> None:
    ids = []
    for number in (7, 8):
        package = Package(decks={number: {"name": "Völker::Städte"}})
        package.note("a", "b", did=number)
        ids.append(written(package, tmp_path, "latest").decks[0].deck.head.id)
    assert ids[0] == ids[1]


def test_old_json_has_numbers_as_texts(tmp_path: Path) -> None:
    package = own_type("{{A}}", "{{B}}")
    kind = package.types[3]
    kind["type"] = "0"
    kind["flds"] = [{"name": "B", "ord": "1"}, {"name": "A", "ord": "0"}]
    package.note("a", "b", kind=3)
    assert only_card(written(package, tmp_path)).front == "a"


def test_a_column_may_hold_anything(tmp_path: Path) -> None:
    package = Package()
    package.note("a", "b")
    package.notes[0][1] = b"\xff\xfe"
    package.notes[0][3] = 1e300
    package.cards[0][8] = 2**62
    package.cards[0][17] = b'{"s": 1e999, "d": [], '
    assert only_card(found_in(package.write(tmp_path / "a.apkg"))).front == "a"


def test_no_text_of_ours_holds_a_nul_or_is_too_long(tmp_path: Path) -> None:
    """What the program that asked would refuse as a whole."""
    package = Package()
    package.note("{{c1::a\0b}}", "more\0", kind=2)
    package.note("a\0", "b\0")
    package.note("&" * 900_000, "x")
    found = written(package, tmp_path)
    texts = [text for card in cards_of(found) for text in (card.front, card.back, card.cloze, card.why)]
    assert texts
    assert not any("\0" in text or len(text) > 2**20 for text in texts)
