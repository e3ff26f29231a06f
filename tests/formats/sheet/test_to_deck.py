"""Rows become items; what stands in the way is said in the row with one fix."""

from __future__ import annotations

import pytest

from desktop_app.domain.item import Contrast, PlainCard, SourceRef, statements_of
from desktop_app.formats.sheet import SheetDeck, deck_of, guess_mapping, merged, new_head
from tests.formats.sheet.reading import HEAD, deck_from, said, table_of

TEAM = """topic,question,leader,manager
Vision vs. execution,Who sets the aim?,Describes a future worth the effort,Turns it into steps and dates
Influence vs. authority,Why do people act?,Followed out of trust,
Long vs. near view,Which clock counts?,Invests in years ahead,Answers for this quarter
vision vs. Execution,Who sets the aim?,Sells the destination,Plans the route
Goal vs. result,How is success judged?,Wants opinion to shift,wants opinion  to shift
Emerges vs. appointed,Where do they start?,Needs no formal r\ufffdle,Named to a vacant post
,Who?,Asks,Tells
"""


def _contrast(found: SheetDeck, place: int = 0) -> Contrast:
    item = found.deck.items[place]
    assert isinstance(item, Contrast)
    return item


def _texts(item: Contrast) -> tuple[list[str], list[str]]:
    first, second = sorted({each.side for each in item.statements})
    return [each.text for each in statements_of(item, first)], [
        each.text for each in statements_of(item, second)
    ]


def test_each_problem_stands_in_its_row_with_one_fix() -> None:
    assert said(deck_from(TEAM, HEAD)) == [
        (3, "No management side.", "type"),
        (5, "Same title as row 2.", "merge"),
        (6, "Same text on both sides.", "edit"),
        (7, "Unreadable letter.", "fix"),
        (8, "No title.", "type"),
    ]


def test_problems_name_the_column_of_their_cell() -> None:
    assert [each.column for each in deck_from(TEAM, HEAD).row_problems] == [3, 0, 2, 2, 0]


def test_the_other_rows_are_ready() -> None:
    found = deck_from(TEAM, HEAD)
    assert found.ready_rows == (2, 4)
    assert [found.row_of[item.id] for item in found.deck.items] == [2, 4]
    assert found.left_out_rows == (3, 5, 6, 7, 8)


def test_a_correction_makes_a_row_ready() -> None:
    table = table_of(TEAM)
    table = table.with_cell(3, 3, "Obeyed for the position").with_cell(6, 2, "Wants minds to change")
    table = table.with_cell(7, 2, "Needs no formal role").with_cell(8, 0, "Asking vs. telling")
    assert said(deck_from(table, HEAD)) == [(5, "Same title as row 2.", "merge")]


def test_merging_joins_the_statements_into_the_first_row() -> None:
    table = table_of(TEAM)
    problem = next(each for each in deck_from(table, HEAD).row_problems if each.fix == "merge")
    table = merged(table, guess_mapping(table, HEAD), problem.row, problem.other)
    item = _contrast(deck_from(table, HEAD))
    assert item.title == "Vision vs. execution"
    assert _texts(item) == (
        ["Describes a future worth the effort", "Sells the destination"],
        ["Turns it into steps and dates", "Plans the route"],
    )
    assert 5 not in table.numbers


def test_merging_keeps_what_only_one_row_says() -> None:
    table = table_of("Contrast,A,B,Why,Tags\nx,a,b,,one\nx,a,c,because,two\n")
    mapping = guess_mapping(table)
    table = merged(table, mapping, 3, 2)
    item = _contrast(deck_from(table))
    assert _texts(item) == (["a"], ["b", "c"])
    assert (item.why, item.tags) == ("because", ("one", "two"))


def test_a_row_that_is_not_there_cannot_be_merged_or_corrected() -> None:
    table = table_of(TEAM)
    with pytest.raises(KeyError):
        merged(table, guess_mapping(table), 99, 2)
    with pytest.raises(KeyError):
        table.with_cell(99, 0, "x")


def test_lines_of_a_cell_are_statements_without_their_bullets() -> None:
    found = deck_from('Contrast,A,B\nx,"- Asks why\n- Looks ahead\n\n• Dares",Plans\n')
    assert _texts(_contrast(found)) == (["Asks why", "Looks ahead", "Dares"], ["Plans"])


def test_a_number_or_dash_inside_a_statement_stays() -> None:
    found = deck_from("Contrast,A,B\nx,-5 degrees,2 of 3\n")
    assert _texts(_contrast(found)) == (["-5 degrees"], ["2 of 3"])


def test_ids_come_from_the_first_wording() -> None:
    item = _contrast(deck_from("Contrast,A,B\nVision vs. execution,Asks why,Asks how\n"))
    assert item.id == "vision-vs-execution"
    assert [(each.id, each.id_is_given) for each in item.statements] == [
        ("asks-why", False),
        ("asks-how", False),
    ]


def test_an_id_column_is_used_and_remembered_as_the_origin() -> None:
    found = deck_from("ID,Contrast,A,B\nQ-17,x,a,b\nno good id!,y,c,d\n,z,e,f\n")
    assert [item.id for item in found.deck.items] == ["Q-17", "no-good-id", "z"]
    assert {name: origin.id for name, origin in found.origins.items()} == {
        "Q-17": "Q-17",
        "no-good-id": "no good id!",
    }


def test_the_same_id_twice_is_told() -> None:
    assert said(deck_from("ID,Front,Back\n1,a,b\n1,c,d\n")) == [(3, "Same id as row 2.", "merge")]


def test_a_made_id_never_takes_a_given_one() -> None:
    found = deck_from("ID,Front,Back\n,apple,a\napple,b,c\n")
    assert [item.id for item in found.deck.items] == ["apple-2", "apple"]


def test_many_alike_get_ids_of_their_own() -> None:
    rows = "".join(f"?{'!' * place},back {place}\n" for place in range(1, 300))
    assert len({item.id for item in deck_from("Front,Back\n" + rows).deck.items}) == 299


def test_sources_are_known_by_title_or_added() -> None:
    found = deck_from("Contrast,A,B,Source\nx,a,b,Kotter 1990\ny,c,d,kotter 1990 | p. 3; Runn\n")
    assert [source.title for source in found.deck.head.sources] == ["Kotter 1990", "Runn"]
    assert found.deck.items[1].sources == (SourceRef("kotter-1990", "p. 3"), SourceRef("runn"))  # type: ignore[arg-type]


def test_tags_may_be_separated_by_commas_or_semicolons() -> None:
    found = deck_from('Front,Back,Tags\na,b,"one, two words"\nc,d,x; y\ne,f,two words\n')
    assert [item.tags for item in found.deck.items] == [("one", "two words"), ("x", "y"), ("two words",)]


def test_without_a_title_column_the_statements_make_the_title() -> None:
    item = _contrast(
        deck_from("Leadership,Management\nInvests in years ahead,Answers for this quarter\n", HEAD)
    )
    assert item.title == "Invests in years ahead – Answers for this quarter"


def test_a_missing_question_is_the_usual_one_in_the_language() -> None:
    table = table_of("Thema,Führung,Management\nx,a,b\n")
    mapping = guess_mapping(table)
    (german,) = deck_of(table, mapping, new_head("Deck", mapping, "de")).deck.items
    assert isinstance(german, Contrast)
    assert german.question == "Was unterscheidet sie?"


def test_a_row_with_statements_only_may_belong_to_the_row_above() -> None:
    found = deck_from("Contrast,A,B\nx,a,b\n,c,d\n,e,f\n")
    assert said(found) == [(3, "No title. Part of row 2?", "merge"), (4, "No title. Part of row 2?", "merge")]


def test_side_ids_are_none_of_the_formats_own_words() -> None:
    table = table_of("Contrast,Title,Both\nx,a,b\n")
    mapping = guess_mapping(table).with_side_names("Sources", "Both")
    assert [side.id for side in new_head("D", mapping).sides] == ["sources-2", "both-2"]


@pytest.mark.parametrize("names", [("", "B"), ("A", "A"), ("\x07", "B")])
def test_sides_that_cannot_be_named_so_get_names(names: tuple[str, str]) -> None:
    mapping = guess_mapping(table_of("Contrast,A,B\nx,a,b\n")).with_side_names(*names)
    assert [side.name for side in new_head("D\x00 \n D", mapping).sides] == ["Side 1", "Side 2"]
    assert new_head("D\x00 \n D", mapping).title == "D D"


# Plain cards


def test_two_columns_are_plain_cards_as_typed() -> None:
    (card,) = deck_from(" Vision & <b> , Ziel \n").deck.items
    assert card == PlainCard(id="vision-b", front="Vision & <b>", back="Ziel")  # type: ignore[arg-type]


def test_cards_with_the_same_front_are_told() -> None:
    assert said(deck_from("a,b\nA,b\na,c\n")) == [
        (2, "Same card as row 1.", "merge"),
        (3, "Same front as row 1.", "merge"),
    ]


def test_merged_cards_have_both_backs() -> None:
    table = table_of("a,b\na,c\n")
    (card,) = deck_from(merged(table, guess_mapping(table), 2, 1)).deck.items
    assert isinstance(card, PlainCard)
    assert card.back == "b\nc"


def test_a_card_without_a_side_is_told() -> None:
    assert said(deck_from("Front,Back\na,\n,b\n")) == [(2, "No back.", "type"), (3, "No front.", "type")]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("no gap at all", "No gap: put {{…}} around a word."),
        ("an {{open gap", "A gap is not closed: }} is missing."),
        ("an empty {{ }}", "A gap is empty."),
    ],
)
def test_gap_texts_are_checked(text: str, problem: str) -> None:
    assert said(deck_from(f"cloze,tags\n{text},x\n")) == [(2, problem, "edit")]


def test_gaps_of_anki_in_a_front_make_it_cloze() -> None:
    (card,) = deck_from("{{c1::Paris}} is it,more\n").deck.items
    assert isinstance(card, PlainCard)
    assert (card.front, card.cloze, card.why) == ("", "{{c1::Paris}} is it", "more")


# Odd cells


@pytest.mark.parametrize("letter", ["\ufffd", "\x07", "\x93", "\x1b"])
def test_letters_that_cannot_be_read_are_told(letter: str) -> None:
    assert said(deck_from(f"a{letter},b\n")) == [(1, "Unreadable letter.", "fix")]


def test_a_text_too_long_is_told() -> None:
    assert said(deck_from(f"a,{'x' * (2**20 + 1)}\n")) == [
        (1, "Too long: 1048577 characters, 1048576 is the most.", "edit")
    ]


@pytest.mark.parametrize("cell", ["#REF!", "#N/A", "#WERT!"])
def test_an_error_of_the_spreadsheet_is_told(cell: str) -> None:
    assert said(deck_from(f"a,{cell}\n")) == [(1, "The spreadsheet shows an error here.", "type")]


def test_a_formula_stays_a_text() -> None:
    (card,) = deck_from('"=HYPERLINK(""http://x"")",=1+1\n').deck.items
    assert isinstance(card, PlainCard)
    assert (card.front, card.back) == ('=HYPERLINK("http://x")', "=1+1")


def test_direction_overrides_are_kept() -> None:
    (card,) = deck_from("a\u202eb,c\n").deck.items
    assert isinstance(card, PlainCard)
    assert card.front == "a\u202eb"


# Kinds

KINDS = "kind,id,title,question,Leadership,Management,text,side,by,why,part id\n"


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("novel,,,,,,x,,,,", (2, "There is no kind “novel”.", "edit")),
        ("definition,,,,,,x,nobody,,,", (2, "There is no side “nobody”.", "edit")),
        ("definition,,,,,,,Leadership,,,", (2, "No text.", "type")),
        ("disagreement,d,,Can they?,,,Yes,,Runn,,", (2, "A disagreement needs two rows at least.", "edit")),
        ("situation,s,,,,,x,both,,y,", (2, "There is no example with this id.", "edit")),
        (
            "example,e,,,agency owner,project manager,A firm,,,,",
            (2, "This example has no situation.", "edit"),
        ),
        ("contrast,c,,Who?,a,b,,,,,", (2, "No title.", "type")),
        ("traits,t,Traits,,,,,,,,", (2, "No leadership side.", "type")),
    ],
)
def test_faults_in_rows_of_kinds(row: str, problem: tuple[int, str, str]) -> None:
    assert said(deck_from(KINDS + row + "\n", HEAD))[0] == problem


def test_all_rows_of_an_item_are_left_out_together() -> None:
    text = KINDS + "example,e,,,owner,manager,A firm,,,,\nsituation,e,,,,,Late,nobody,,why,\n"
    found = deck_from(text, HEAD)
    assert said(found) == [
        (2, "Belongs to row 3, which needs attention.", "edit"),
        (3, "There is no side “nobody”.", "edit"),
    ]
    assert found.deck.items == ()


def test_kinds_are_read_in_german() -> None:
    found = deck_from(
        "kind,id,text,side\nBegriff,x,Ziele setzen,Leadership\nGemeinsamkeit,,Sind Vorbild,\n", HEAD
    )
    assert [item.kind for item in found.deck.items] == ["definition", "similarity"]
    assert found.deck.head.has_similarities
