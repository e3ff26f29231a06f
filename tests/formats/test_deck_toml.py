"""A good file that uses everything the deck file can say."""

from __future__ import annotations

import datetime

import pytest

from desktop_app.domain.deck import Deck
from desktop_app.domain.item import (
    Advice,
    Contrast,
    Definition,
    Disagreement,
    Example,
    PlainCard,
    Position,
    Role,
    Side,
    Similarity,
    Source,
    SourceRef,
    Statement,
    TraitSet,
)
from desktop_app.formats.deck_toml import parse_toml
from desktop_app.formats.toml_writer import write_toml

EVERYTHING = '''\
format = 1
id = "lead"   # progress hangs on it
title = "Leadership vs. management"
language = "de"
description = """
Two lines
of text."""
author = "Somebody"
deadline = 2026-12-03
part_of = "whole"

[sides.leadership]
name = "Leadership"
one = "leader"
many = "leaders"
[sides.management]
name = "Management"

[[sources]]
id = "runn"
title = "An article"
author = "A. Writer"
publisher = "A house"
year = 2023

[[definitions]]
id = "leadership"
side = "leadership"
text = "Moving people."
sources = ["runn", { id = "runn", where = "section 3", passage = "Short." }]
tags = ["basics"]
note = "For the facilitator."

[[cards]]
id = "capital"
front = "<b>Front</b>"
back = "Back"
why = "Because."
typed = true
group = "places"
html = true

[[contrasts]]
id = "vision-execution"
title = "Vision vs. execution"
question = "What does each bring?"
leadership = [
  "Asks why",   # its id is made of its wording
  { text = "Asks why", why = "It does.", pair = "steps" },
]
management = ["Asks how", { id = "steps", text = "Cuts a goal into steps" }]
why = "A reason."

[[traits]]
id = "character"
title = "Characteristics"
leadership = ["Champions the team"]

[[similarities]]
id = "role-models"
text = "Sets an example."
why = "Both are watched."

[[disagreements]]
id = "who-can-lead"
question = "Can every manager lead?"
positions = [{ source = "runn", says = "Yes" }, { source = "runn", says = "No" }]

[[examples]]
id = "firm"
setting = "A marketing firm."
roles = { management = "project manager", leadership = "agency owner" }
[[examples.situations]]
id = "double-booked"
text = "Two designers are promised twice."
side = "management"
because = "Sharing out work is the project manager's job."
contrast = "vision-execution"
points = ["scarce people", "a promised date"]
[[examples.situations]]
text = "A client leaves."
side = "both"
because = "It touches both."
transfer = true

[[advice]]
id = "reflect"
title = "Reflect"
text = "Ask for feedback."

[[cards]]
id = "gap"
cloze = "Leaders ask {{what}} and {{why}}."

[[workshops]]
name = "Morning"
rounds = [{ kind = "sort", minutes = 5 }]
'''


@pytest.fixture(scope="module")
def deck() -> Deck:
    result = parse_toml(EVERYTHING.encode(), "deck.toml")
    assert result.problems == ()
    assert result.deck is not None
    return result.deck


def test_the_head_is_read(deck: Deck) -> None:
    head = deck.head
    assert (head.id, head.language, head.author, head.part_of) == ("lead", "de", "Somebody", "whole")
    assert head.description == "Two lines\nof text."
    assert head.deadline == datetime.date(2026, 12, 3)
    assert head.sources == (Source("runn", "An article", "A. Writer", "A house", 2023),)
    assert head.workshops == ({"name": "Morning", "rounds": [{"kind": "sort", "minutes": 5}]},)
    assert head.has_similarities


def test_a_side_without_people_is_called_by_its_name(deck: Deck) -> None:
    assert deck.head.sides == (
        Side("leadership", "Leadership", "leader", "leaders"),
        Side("management", "Management", "Management", "Management"),
    )


def test_items_come_in_the_order_of_the_file(deck: Deck) -> None:
    assert [type(item) for item in deck.items] == [
        Definition,
        PlainCard,
        Contrast,
        TraitSet,
        Similarity,
        Disagreement,
        Example,
        Advice,
        PlainCard,
    ]


def test_what_every_item_has_is_read(deck: Deck) -> None:
    item = deck.items[0]
    assert item.sources == (SourceRef("runn"), SourceRef("runn", "section 3", "Short."))
    assert (item.tags, item.note) == (("basics",), "For the facilitator.")


def test_statements_without_an_id_get_one_of_their_wording(deck: Deck) -> None:
    contrast = deck.items[2]
    assert isinstance(contrast, Contrast)
    assert contrast.statements == (
        Statement("asks-why", "leadership", "Asks why", id_is_given=False),
        Statement("asks-why-2", "leadership", "Asks why", "It does.", "steps", id_is_given=False),
        Statement("asks-how", "management", "Asks how", id_is_given=False),
        Statement("steps", "management", "Cuts a goal into steps"),
    )


def test_roles_come_in_the_order_of_the_sides(deck: Deck) -> None:
    example = deck.items[6]
    assert isinstance(example, Example)
    assert example.roles == (Role("leadership", "agency owner"), Role("management", "project manager"))


def test_situations_are_read(deck: Deck) -> None:
    example = deck.items[6]
    assert isinstance(example, Example)
    first, second = example.situations
    assert (first.id, first.contrast, first.points) == (
        "double-booked",
        "vision-execution",
        ("scarce people", "a promised date"),
    )
    assert (second.id, second.side, second.transfer, second.id_is_given) == (
        "a-client-leaves",
        "both",
        True,
        False,
    )


def test_the_other_kinds_are_read(deck: Deck) -> None:
    assert deck.items[1] == PlainCard(
        id="capital",
        front="<b>Front</b>",
        back="Back",
        why="Because.",
        typed=True,
        group="places",
        html=True,
    )
    assert deck.items[4] == Similarity(id="role-models", text="Sets an example.", why="Both are watched.")
    assert deck.items[5] == Disagreement(
        id="who-can-lead",
        question="Can every manager lead?",
        positions=(Position("runn", "Yes"), Position("runn", "No")),
    )
    assert deck.items[7] == Advice(id="reflect", title="Reflect", text="Ask for feedback.")


def test_a_written_deck_shows_the_ids_that_were_made(deck: Deck) -> None:
    text = write_toml(deck)
    assert '  { id = "asks-why", text = "Asks why" },\n' in text
    assert 'roles = { leadership = "agency owner", management = "project manager" }\n' in text
    assert 'description = """\nTwo lines\nof text."""\n' in text
    assert "deadline = 2026-12-03\n" in text


def test_a_plain_deck_needs_no_sides() -> None:
    text = 'format = 1\nid = "a"\ntitle = "A"\ncards = [{ id = "x", front = "f", back = "b" }]\n'
    result = parse_toml(text.encode(), "deck.toml")
    assert result.deck is not None
    assert result.deck.items == (PlainCard(id="x", front="f", back="b"),)


def test_direction_overrides_are_kept() -> None:
    text = 'format = 1\nid = "a"\ntitle = "A \u202eB"\ncards = [{ id = "x", front = "f", back = "b" }]\n'
    deck = parse_toml(text.encode(), "deck.toml").required()
    assert deck.head.title == "A \u202eB"
    assert "\\u202E" in write_toml(deck)
