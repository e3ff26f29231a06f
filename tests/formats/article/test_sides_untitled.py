"""The two sides of an article whose title does not say them, or says them in passing."""

from __future__ import annotations

import pytest

from tests.formats.article.drafting import drafts_of, names, said

TURNS = (
    "Sailors trust the wind. Rowers trust their arms.\n\n"
    "A sailor waits for the morning. A rower leaves at night and sings all the way.\n\n"
    "Sailors carry bread for a month. Rowers carry bread for a day, but they never go hungry.\n\n"
    "In a storm, rowers turn back. Sailors do not, as sailors and rowers fear other things.\n"
)


def test_a_text_without_a_title_that_speaks_of_both_by_turns() -> None:
    text = (
        "Whoever comes to our harbour has a boat and a reason to be out at sea for a long while.\n\n" + TURNS
    )
    assert set(names(drafts_of(text))) == {"sailor", "rower"}


def test_much_told_of_something_else() -> None:
    """Two that come by turns in passing are not what a text is about."""
    other = "The harbour is old and its walls are wide, and every child knows the names of its boats. " * 40
    text = f"Our Harbour\n\n{other}\n\nSailors trust the wind. Rowers sing. Sailors wait. Rowers pull.\n"
    assert names(drafts_of(text)) == []


def test_words_made_alike_are_likely_a_pair() -> None:
    text = (
        "Which are you? Take the boats that come to us.\n\n"
        "An inbound boat carries salt, and an outbound boat carries fish.\n\n"
        "Inbound boats are slow. Outbound boats are quick.\n\n"
        "An inbound crew is tired. An outbound crew is fresh.\n"
    )
    assert set(names(drafts_of(text))) == {"inbound", "outbound"}


def test_two_words_that_never_stand_apart_are_one_thing() -> None:
    text = (
        "Which way do you want to go out? It is your boat, and the sea is wide on every side of us.\n\n"
        "A row boat needs two arms. A sloop needs wind.\n\nA row boat is cheap, but a sloop is quick.\n\n"
        "Row boats leave at night. Sloops wait for the morning.\n\nUnlike a sloop, a row boat has no cabin.\n"
    )
    assert set(names(drafts_of(text))) == {"row boat", "sloop"}


def test_columns_that_every_table_has_are_no_sides() -> None:
    rows = "".join(f"| {word} | It is {word} | See {word} |\n" for word in ("wood", "iron", "rope", "sail"))
    text = f"# What We Keep\n\n| Area | Description | Notes |\n|---|---|---|\n{rows}\nThat is all.\n"
    assert names(drafts_of(text, is_markdown=True)) == []


def test_a_title_that_sets_them_apart_is_enough_if_the_text_speaks_of_both() -> None:
    text = (
        "Being a Rower Does Not Mean Being a Sailor\n\nWhoever wants to row asks a rower or two. It takes "
        "years until a sailor is asked, and then he asks another sailor.\n\n"
        "Once I met a rower in a bar. He had met one rower too many, and no sailor at all.\n"
    )
    assert set(names(drafts_of(text))) == {"rower", "sailor"}


def test_a_question_in_the_title_that_the_text_forgets() -> None:
    text = (
        "Are You Loved or Feared?\n\nA sailor trusts the wind, while a rower trusts his arms.\n\n"
        "Sailors wait for the morning, whereas rowers leave at night.\n"
    )
    assert set(names(drafts_of(text))) == {"sailor", "rower"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Pulling an oar does not mean that: being a sailor does not equal being a rower.",
        "The step from rower to sailor takes a year.",
        "A quick boat is no proof: pulling an oar is not a sailor's life. "
        "He who pulls isn't a rower. He is a sailor.",
        "The terms “sailor” and “rower” are often used as if they were synonymous.",
        "It is a long way, and there is a difference between being a sailor and being a rower.",
    ],
)
def test_sentences_that_set_them_apart(sentence: str) -> None:
    told = (
        "A sailor trusts the wind. A rower trusts his arms.\n\n"
        "While a sailor waits for the morning, a rower leaves at night.\n"
    )
    assert set(names(drafts_of(f"Who Comes to Us\n\n{sentence}\n\n{told}"))) == {"sailor", "rower"}


def test_acts_with_the_same_object() -> None:
    text = (
        "Mending a boat vs. buying a boat\n\nMending takes a winter, while buying takes a day.\n\n"
        "Buying costs a fortune, whereas mending costs some nails.\n"
    )
    assert names(drafts_of(text)) == ["mending", "buying"]


def test_a_name_with_hyphens_or_without() -> None:
    text = (
        "Built-to-last vs. Light Boats\n\nBuilt to last boats are heavy, whereas light boats are quick.\n\n"
        "Built-to-last boats need oil.\n"
    )
    assert said(drafts_of(text)) == [("Built to last boats are heavy", "Light boats are quick")]


def test_what_somebody_is_not_allowed_is_no_side() -> None:
    text = (
        "What is Mooring?\n\nA guest is not expected to pay at once. The guest finds a place.\n\n"
        "Guests are expected to be quiet, while the warden sleeps. A guest keeps the place clean.\n"
    )
    assert "expected" not in " ".join(names(drafts_of(text)))


def test_two_that_one_sentence_joins_in_passing_are_no_sides() -> None:
    text = (
        "What a Captain Owes\n\nA captain owns both gains and losses. He tells what a loss was for.\n\n"
        "Losses are met at night. Gains are met at noon. The crew rows on.\n\n"
        + "The harbour is old and its walls are wide, and every child knows the names of its boats. "
        * 12
    )
    assert names(drafts_of(text)) == []
