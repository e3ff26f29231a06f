"""Columns are recognised by their names in English and German, by the deck's sides, by their place."""

from __future__ import annotations

import json

import pytest

from desktop_app.formats.sheet import Role, SheetMapping, guess_mapping, headings
from desktop_app.formats.sheet.table import Table
from tests.formats.sheet.reading import HEAD, table_of


def _roles(text: str, in_deck: bool = False) -> list[str]:
    return [role.value for role in guess_mapping(table_of(text), HEAD if in_deck else None).roles]


@pytest.mark.parametrize(
    ("names", "roles"),
    [
        (
            "Contrast,Question,Leadership,Management,Why,Source",
            ["title", "question", "side 1", "side 2", "why", "source"],
        ),
        (
            "Gegensatz,Frage,Führung,Management,Begründung,Quelle",
            ["title", "question", "side 1", "side 2", "why", "source"],
        ),
        ("Thema,Scrum,Kanban", ["title", "side 1", "side 2"]),
        ("Topic,Side 1,Side 2,Tags", ["title", "side 1", "side 2", "tags"]),
        ("Aspect,Left,Right,Notes", ["title", "side 1", "side 2", "note"]),
        ("Front,Back", ["front", "back"]),
        ("Question,Answer", ["front", "back"]),
        ("Frage,Antwort,Schlagworte", ["front", "back", "tags"]),
        ("Begriff,Definition", ["front", "back"]),
        ("Lückentext,Erklärung", ["cloze", "why"]),
        ("cloze,tags", ["cloze", "tags"]),
        ("ID,Vorderseite,Rückseite", ["id", "front", "back"]),
    ],
)
def test_names_tell_the_roles(names: str, roles: list[str]) -> None:
    assert _roles(f"{names}\n{','.join('x' * len(roles))}\n") == roles


@pytest.mark.parametrize("names", ["topic,question,leader,manager", "Topic,Question,LEADERSHIP,Managers"])
def test_words_for_a_side_are_its_columns(names: str) -> None:
    assert _roles(f"{names}\na,b,c,d\n", in_deck=True) == ["title", "question", "side 1", "side 2"]


def test_sides_may_stand_in_the_other_order() -> None:
    assert _roles("Topic,Management,Leadership\na,b,c\n", in_deck=True) == ["title", "side 2", "side 1"]


def test_two_columns_without_names_are_plain_cards() -> None:
    mapping = guess_mapping(table_of("Paris,France\nRome,Italy\n"), HEAD)
    assert mapping.roles == (Role.FRONT, Role.BACK)
    assert not mapping.has_heading


def test_known_words_among_data_are_no_heading() -> None:
    mapping = guess_mapping(table_of("one,eins\ntwo,zwei\nleft,links\nright,rechts\n"))
    assert mapping.heading_row == 0


def test_two_words_of_one_side_are_no_heading() -> None:
    assert guess_mapping(table_of("left,links\nright,rechts\n")).heading_row == 0


@pytest.mark.parametrize(
    ("columns", "width"), [("title|side 1|side 2", 3), ("title|question|side 1|side 2", 4)]
)
def test_columns_without_names_in_a_deck_with_sides(columns: str, width: int) -> None:
    row = ",".join(f"Some text {place}" for place in range(width))
    assert "|".join(_roles(f"{row}\n{row}x\n", in_deck=True)) == columns


def test_gaps_in_the_only_column_make_it_cloze() -> None:
    assert _roles("Leaders ask {{what}}\nManagers ask {{c1::how}}\n") == ["cloze"]


def test_titles_may_stand_above_the_heading() -> None:
    text = "Training plan 2026,,,\n,,,\nContrast,Leadership,Management,Why\na,b,c,d\n"
    mapping = guess_mapping(table_of(text))
    assert mapping.heading_row == 3
    assert mapping.side_names == ("Leadership", "Management")


def test_an_empty_column_is_passed_over() -> None:
    assert _roles("Contrast,,Leadership,Management\na,,b,c\n") == ["title", "ignore", "side 1", "side 2"]


def test_columns_under_one_merged_heading_are_one_side() -> None:
    table = Table(
        rows=(("Contrast", "Scrum", "Scrum", "Kanban", "Kanban"), ("a", "b", "c", "d", "e")),
        numbers=(1, 2),
        width=5,
    )
    mapping = guess_mapping(table)
    assert [role.value for role in mapping.roles] == ["title", "side 1", "side 1", "side 2", "side 2"]


def test_the_sides_of_a_new_deck_are_named_by_the_columns() -> None:
    assert guess_mapping(table_of("Thema,Führung,Management\na,b,c\n")).side_names == (
        "Führung",
        "Management",
    )


def test_the_heading_is_shown_above_the_columns() -> None:
    table = table_of("Topic , Key  question\na,b\n")
    mapping = guess_mapping(table)
    assert headings(table, mapping) == ("Topic", "Key question")
    assert headings(table, mapping.with_heading(table, False)) == ("", "")
    assert mapping.with_heading(table, False).with_heading(table, True).heading_row == 1


def test_a_role_moves_but_sides_may_have_several_columns() -> None:
    mapping = SheetMapping((Role.TITLE, Role.FIRST, Role.SECOND, Role.IGNORE))
    assert mapping.with_role(3, Role.TITLE).roles == (Role.IGNORE, Role.FIRST, Role.SECOND, Role.TITLE)
    assert mapping.with_role(3, Role.FIRST).roles == (Role.TITLE, Role.FIRST, Role.SECOND, Role.FIRST)


def test_a_mapping_is_kept_as_json() -> None:
    mapping = SheetMapping((Role.TITLE, Role.FIRST, Role.SECOND_ID), 2, ("One", "Two"))
    assert SheetMapping.of_plain(json.loads(json.dumps(mapping.to_plain()))) == mapping


@pytest.mark.parametrize(
    "plain", [{}, {"roles": ["never heard of"], "heading_row": "x", "side_names": ["a"]}]
)
def test_a_mapping_of_another_version_is_read_as_far_as_known(plain: dict[str, object]) -> None:
    mapping = SheetMapping.of_plain(plain)
    assert set(mapping.roles) <= {Role.IGNORE}
    assert (mapping.heading_row, mapping.side_names) == (0, ())
