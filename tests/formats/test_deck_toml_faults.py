"""One broken sample for each rule: the line, the item, the field and the words it is told in."""

from __future__ import annotations

import pytest

from desktop_app.domain.errors import Problem
from desktop_app.formats.deck_toml import parse_toml

HEAD = """\
format = 1
id = "deck"
title = "Deck"
[sides.left]
name = "Left"
[sides.right]
name = "Right"
[[sources]]
id = "book"
title = "A book"
"""
CONTRAST = """\
[[contrasts]]
id = "one"
title = "One"
question = "What?"
left = ["Goes left"]
right = ["Goes right"]
"""
EXAMPLE = """\
[[examples]]
id = "firm"
setting = "A firm."
roles = { left = "a leader", right = "a manager" }
"""
SITUATION = """\
[[examples.situations]]
text = "Something happens."
side = "left"
because = "It does."
"""
GOOD = HEAD + CONTRAST + EXAMPLE + SITUATION
H, C, E = HEAD.count("\n"), CONTRAST.count("\n"), EXAMPLE.count("\n")


def problems(text: str | bytes) -> tuple[Problem, ...]:
    data = text if isinstance(text, bytes) else text.encode()
    result = parse_toml(data, "deck.toml")
    assert (result.deck is None) == bool(result.problems)
    return result.problems


def changed(old: str, new: str) -> str:
    assert GOOD.count(old) >= 1
    return GOOD.replace(old, new, 1)


def test_the_sample_itself_is_good() -> None:
    assert problems(GOOD) == ()


FAULTS = [
    # text, line, item, field, words
    (changed("format = 1\n", ""), 1, "", "format", "Put the line format = 1 at the top"),
    (changed("format = 1", 'format = "1"'), 1, "", "format", "whole number without quotation marks"),
    (changed("format = 1", "format = true"), 1, "", "format", "whole number"),
    (changed("format = 1", "format = 0"), 1, "", "format", "There is no format 0"),
    (
        changed("format = 1", "format = 3"),
        1,
        "",
        "format",
        "This deck was made by a newer Versus (format 3). Update Versus to open it.",
    ),
    (changed('id = "deck"\n', ""), 1, "", "id", "“id” is missing"),
    (changed('id = "deck"', 'id = "my deck"'), 2, "", "id", "“my deck” cannot be an id"),
    (changed('id = "deck"', "id = 3"), 2, "", "id", "text in quotation marks, not a number"),
    (changed('title = "Deck"', 'tittle = "Deck"\ntitle = "Deck"'), 3, "", "tittle", "Did you mean “title”?"),
    (changed('title = "Deck"', 'title = "Deck"\nzzz = 1'), 4, "", "zzz", "Unknown key “zzz”. Take it out"),
    (changed('title = "Deck"', 'title = ""'), 3, "", "title", "“title” is empty"),
    (changed('title = "Deck"', 'title = " \\n"'), 3, "", "title", "“title” is empty"),
    (changed('title = "Deck"', 'title = "a\\u0007b"'), 3, "", "title", "control character U+0007"),
    (changed('title = "Deck"', 'title = "a\\rb"'), 3, "", "title", "control character U+000D"),
    (changed("[sides", 'language = "english"\n[sides'), 4, "", "language", "no language code"),
    (changed("[sides", 'deadline = "2026-12-03"\n[sides'), 4, "", "deadline", "date without quotation marks"),
    (changed("[sides", "deadline = 2026-12-03T08:00:00\n[sides"), 4, "", "deadline", "without a time"),
    (changed("[sides", 'part_of = "deck"\n[sides'), 4, "", "part_of", "part of itself"),
    (changed("[sides", 'workshops = "none"\n[sides'), 4, "", "workshops", "Put [[workshops]]"),
    (
        changed("[sides.left]", '[sides.third]\nname = "Third"\n[sides.left]'),
        4,
        "",
        "sides",
        "exactly two sides; this one has 3",
    ),
    (
        HEAD.split("[sides.right]")[0] + '[[cards]]\nid="a"\nfront="a"\nback="b"',
        4,
        "",
        "sides",
        "this one has 1",
    ),
    (GOOD.replace("left", "both"), 4, "", "sides, both", "A side cannot have the id “both”"),
    (GOOD.replace("left", "cloze"), 4, "", "sides, cloze", "uses that word itself"),
    (
        GOOD.replace("sides.left", 'sides."l r"').replace("left =", '"l r" =').replace('"left"', '"l r"'),
        4,
        "",
        "sides, l r, id",
        "cannot be an id",
    ),
    (changed('name = "Left"', 'nmae = "Left"\nname = "Left"'), 5, "", "sides, left, nmae", "“name”?"),
    (changed('name = "Left"\n', ""), 4, "", "sides, left, name", "“name” is missing"),
    (changed('name = "Left"', 'name = "Right"'), 4, "", "sides", "Both sides have the name “Right”"),
    ('format = 1\nid = "a"\ntitle = "a"\nsides = 3\n' + CONTRAST, 4, "", "sides", "[sides.leadership]"),
    ('format = 1\nid = "a"\ntitle = "a"\n' + CONTRAST, 1, "", "sides", "contrasts need two"),
    (HEAD, 1, "", "", "This deck says nothing yet"),
    (changed('id = "book"\n', ""), 8, "", "source 1, id", "“id” is missing"),
    (
        changed("[[contrasts]]", '[[sources]]\nid = "book"\ntitle = "b"\n[[contrasts]]'),
        12,
        "",
        "source 2, id",
        "used before, on line 8",
    ),
    (
        changed('title = "A book"', 'title = "A book"\nyear = "2020"'),
        11,
        "",
        "source 1, year",
        "a year in digits",
    ),
    (changed("[[sources]]", "[sources]"), 8, "", "sources", "Put [[sources]]"),
    # items
    (changed('id = "one"\n', ""), H + 1, "contrast 1", "id", "“id” is missing"),
    (changed('id = "one"', 'id = "one/two"'), H + 2, "one/two", "id", "cannot be an id"),
    (changed('id = "firm"', 'id = "one"'), H + C + 2, "one", "id", f"used before, on line {H + 1}"),
    (changed('question = "What?"\n', ""), H + 1, "one", "question", "“question” is missing"),
    (changed('question = "What?"', 'questoin = "?"'), H + 4, "one", "questoin", "Did you mean “question”?"),
    (changed("left = [", "lefft = ["), H + 5, "one", "lefft", "Did you mean “left”?"),
    (changed('left = ["Goes left"]\n', ""), H + 1, "one", "left", "“left” says nothing here"),
    (changed('left = ["Goes left"]', "left = []"), H + 5, "one", "left", "“left” says nothing here"),
    (changed('left = ["Goes left"]', 'left = "Goes left"'), H + 5, "one", "left", 'left = ["…", "…"]'),
    (changed('"Goes left"', '"Goes left",\n\n ""'), H + 7, "one", "left 2", "This entry is empty"),
    (changed('"Goes left"', "7"), H + 5, "one", "left 1", "not a number"),
    (changed('"Goes left"', '{ id = "x" }'), H + 5, "one", "left 1, text", "“text” is missing"),
    (changed('"Goes left"', '{ text = "x", wy = "y" }'), H + 5, "one", "left 1, wy", "Did you mean “why”?"),
    (
        changed('"Goes left"', '{ id = "a", text = "x" },\n { id = "a", text = "y" }'),
        H + 6,
        "one",
        "left 2, id",
        f"used before, on line {H + 5}",
    ),
    (
        changed('"Goes left"', '{ text = "x", pair = "goes-rigt" }'),
        H + 5,
        "one",
        "left 1, pair",
        "The other side has no statement “goes-rigt”. Did you mean “goes-right”?",
    ),
    (
        changed('"Goes left"', '{ text = "x", pair = "x" }'),
        H + 5,
        "one",
        "left 1, pair",
        "Write one of its ids",
    ),
    (
        changed('right = ["Goes right"]', 'right = ["Goes right"]\nsources = ["bok"]'),
        H + 7,
        "one",
        "source 1",
        "There is no source “bok”. Did you mean “book”?",
    ),
    (
        changed('right = ["Goes right"]', 'right = ["Goes right"]\nsources = [{ id = "zzz" }]'),
        H + 7,
        "one",
        "source 1, id",
        "Add it under [[sources]]",
    ),
    (
        changed('right = ["Goes right"]', 'right = ["Goes right"]\nsources = [3]'),
        H + 7,
        "one",
        "source 1",
        "not a number",
    ),
    (
        changed('right = ["Goes right"]', 'right = ["Goes right"]\ntags = ["a", ""]'),
        H + 7,
        "one",
        "tag 2",
        "entry is empty",
    ),
    (GOOD + '[[traits]]\nid = "t"\ntitle = "T"\n', H + C + E + 5, "t", "left", "no trait"),
    (
        GOOD + '[[definitions]]\nid = "d"\nside = "lefd"\ntext = "x"\n',
        H + C + E + 7,
        "d",
        "side",
        "There is no side “lefd”. Write “left” or “right”.",
    ),
    (GOOD + '[[definitions]]\nid = "d"\nside = "both"\ntext = "x"\n', H + C + E + 7, "d", "side", "“both”"),
    (GOOD + '[[similarities]]\nid = "s"\n', H + C + E + 5, "s", "text", "“text” is missing"),
    (GOOD + '[[advice]]\nid = "a"\ntitle = "T"\ntext = 1\n', H + C + E + 8, "a", "text", "not a number"),
    (
        GOOD + '[[disagreements]]\nid = "d"\nquestion = "?"\npositions = [{ source = "book", says = "x" }]\n',
        H + C + E + 8,
        "d",
        "positions",
        "two positions",
    ),
    # examples
    (
        changed('roles = { left = "a leader", right = "a manager" }\n', ""),
        H + C + 1,
        "firm",
        "roles",
        "missing",
    ),
    (changed(', right = "a manager"', ""), H + C + 4, "firm", "roles", "The role for “right” is missing"),
    (changed("{ left =", '{ lefft = "x", left ='), H + C + 4, "firm", "roles, lefft", "Did you mean “left”?"),
    (HEAD + CONTRAST + EXAMPLE, H + C + 1, "firm", "situations", "no situation"),
    (
        changed('side = "left"', 'side = "middle"'),
        H + C + E + 3,
        "firm",
        "situation 1, side",
        "Write “left”, “right” or “both”",
    ),
    (
        changed('side = "left"', 'side = "left"\ncontrast = "won"'),
        H + C + E + 4,
        "firm",
        "situation 1, contrast",
        "There is no contrast “won”. Did you mean “one”?",
    ),
    (
        changed('side = "left"', 'side = "left"\ncontrast = "firm"'),
        H + C + E + 4,
        "firm",
        "situation 1, contrast",
        "There is no contrast “firm” in this deck",
    ),
    (
        changed('side = "left"', 'side = "left"\ntransfer = "yes"'),
        H + C + E + 4,
        "firm",
        "situation 1, transfer",
        "true or false",
    ),
    (
        changed('side = "left"', 'side = "left"\npoints = [""]'),
        H + C + E + 4,
        "firm",
        "situation 1, point 1",
        "empty",
    ),
    (changed('because = "It does."\n', ""), H + C + E + 1, "firm", "situation 1, because", "missing"),
]


@pytest.mark.parametrize(("text", "line", "item", "field", "words"), FAULTS)
def test_a_fault_is_told_with_its_place(text: str, line: int, item: str, field: str, words: str) -> None:
    (found,) = problems(text)
    assert (found.file, found.line, found.item, found.field) == ("deck.toml", line, item, field)
    assert words in found.message


CARDS = [
    ("", "", "Add them"),
    ('front = "a"', "back", "“back” is missing"),
    ('back = "a"', "front", "“front” is missing"),
    ('front = "a"\nback = "b"\ncloze = "{{c}}"', "cloze", "not both"),
    (
        'cloze = "no gap"',
        "cloze",
        "no gap. Put two braces on each side of what is to be asked: {{like this}}.",
    ),
    ('cloze = "{{c0::never}}"', "cloze", "no gap"),
    ('cloze = "an {{empty}} {{ }} gap"', "cloze", "A gap is empty"),
    ('cloze = "{{c1::}}"', "cloze", "A gap is empty"),
    ('cloze = "{{closed}} {{open"', "cloze", "opened with {{ and never closed. Add }}"),
    ('front = "a"\nback = "b"\ntyped = 1', "typed", "true or false"),
]


@pytest.mark.parametrize(("body", "field", "words"), CARDS)
def test_a_plain_card_is_one_thing_or_the_other(body: str, field: str, words: str) -> None:
    (found,) = problems(GOOD + f'[[cards]]\nid = "card"\n{body}\n')
    assert (found.item, found.field) == ("card", field)
    assert words in found.message


def test_all_faults_are_told_at_once_in_the_order_of_lines() -> None:
    text = changed('title = "Deck"', 'tittle = "Deck"').replace('question = "What?"', 'question = ""')
    text = text.replace('side = "left"', 'side = "up"').replace('name = "Left"', "name = 1")
    assert [(each.line, each.field) for each in problems(text)] == [
        (3, "tittle"),
        (5, "sides, left, name"),
        (H + 4, "question"),
        (H + C + E + 3, "situation 1, side"),
    ]


def test_a_flood_of_faults_is_cut_short() -> None:
    text = HEAD + "".join(f'[[cards]]\nid = "c{n}"\nfront = ""\nback = ""\n' for n in range(600))
    found = problems(text)
    assert len(found) == 501
    assert "700 more problems are not listed" in found[-1].message


def test_a_part_may_name_contrasts_of_the_whole_deck() -> None:
    text = changed("[sides", 'part_of = "whole"\n[sides').replace(
        'side = "left"', 'side = "left"\ncontrast = "x"'
    )
    assert problems(text) == ()


def test_wrong_sides_do_not_bring_faults_of_their_items() -> None:
    text = changed("[sides.right]", "[sides.text]").replace("right", "text")
    assert [each.field for each in problems(text)] == ["sides, text"]
