"""Each rule has a deck that sets it off and one, as much like it as can be, that does not."""

from __future__ import annotations

import pytest

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.item import Advice, Definition, Disagreement, Position
from desktop_app.domain.lint import RULES, lint
from tests.domain.lint.making import (
    LEFT,
    SOURCES,
    card,
    contrast,
    deck,
    example,
    found,
    rules_of,
    similarity,
)

LONG = "Sees that the long list of things to do gets shorter day by day" + " and by night" * 6
PLAIN = DeckHead("x", "X")
HARD = "Facilitates organisational transformation through interdepartmental communication"


def two(left: str, right: str, title: str = "Far vs. near") -> Deck:
    return deck(contrast([left], [right], title))


TRIGGERS = {
    "both-sides-fit": [
        two("Sets goals", "Sets goals."),
        two("Sets goals for the team", "Sets the goals for the team"),
        deck(contrast(["Sets goals"], ["Sets dates"]), similarity("Sets goals")),
        deck(contrast(["Sets goals"], ["Sets dates"]), contrast(["Sets dates"], ["Sets rules"], id="again")),
        deck(example(("A client rings.", "leadership"), ("A client rings.", "both"))),
    ],
    "two-right-answers": [
        deck(card("one", "What is it?", "A dog"), card("two", "What is  it?", "A cat")),
        deck(contrast(["Sets goals"], ["Keeps dates"]), contrast(["Asks why"], ["Asks how"], id="again")),
        deck(
            Definition(id="one", side=LEFT.id, text="A way to move others.", sources=SOURCES),
            Definition(id="two", side=LEFT.id, text="The gift of being followed.", sources=SOURCES),
        ),
    ],
    "duplicate": [
        deck(contrast(["Sets goals", "Sets: goals!"], ["Keeps dates", "Keeps lists"])),
        deck(contrast(["Sets goals"], ["Keeps dates"]), contrast(["Sets goals"], ["Counts"], id="again")),
        deck(card("one", "Dog?", "Hund"), card("two", "dog", "Hund")),
    ],
    "near-duplicate": [
        deck(
            contrast(["Sets goals for the team", "Sets clear goals for the team"], ["Counts", "Keeps dates"])
        ),
        deck(similarity("Draws on trust in the team"), similarity("Draws on the trust in the team", "more")),
        deck(
            card("one", "Capital city of France", "Paris"), card("two", "The capital city of France", "Paris")
        ),
    ],
    "names-a-side": [
        two("Thinks as a leader", "Keeps dates"),
        two("Sets goals", "Manages the dates"),
        two("Does what managing is not", "Keeps dates"),
        deck(similarity("Asks for leadership")),
    ],
    "names-a-role": [deck(example(("The project manager is ill.", "management")))],
    "title-word": [
        two("Has a vision of what could be", "Keeps dates", "Vision vs. execution"),
        two("Sets goals", "Executes what was agreed", "Vision versus execution"),
    ],
    "says-both": [
        two("Looks after both clients and staff", "Keeps dates"),
        deck(similarity("Both set goals")),
    ],
    "longer-side": [
        deck(contrast(["Sets out goals", "Moves people", "Asks about why"], ["Counts", "Checks", "Plans"])),
        deck(
            contrast(["Sets goals", "Looks far ahead"], ["Counts", "Checks"]),
            contrast(["Asks all the others"], ["Keeps"], id="again"),
        ),
        deck(
            example(
                *[(f"Long text no. {n}.", "leadership") for n in "abc"], *[(n, "management") for n in "abc"]
            )
        ),
    ],
    "empty-side": [deck(contrast(["Sets goals"], []))],
    "unbalanced": [
        deck(contrast(["Sets goals", "Asks why"], ["Counts"])),
        deck(example(("One", "leadership"), ("Two", "leadership"), ("Three", "management"))),
    ],
    "no-why": [deck(contrast(["Sets goals"], ["Keeps dates"], why=""))],
    "no-source": [
        deck(contrast(["Sets goals"], ["Keeps dates"], sources=())),
        Deck(PLAIN, (Advice(id="a", title="Rest", text="Sleep."),)),
    ],
    "hard-to-read": [two(HARD, "Keeps dates")],
    "too-long": [two("Sets goals", LONG)],
}
FINE = {
    "both-sides-fit": [
        two("Sets goals for the team", "Keeps dates for the team"),
        # Pairs made alike on purpose: a word each, another order, a negation.
        two("Looks far ahead at the work of all", "Looks little ahead at the work of all"),
        two("Puts people first, then the rules", "Puts the rules first, then people"),
        two("Follows the rules of the house", "Does not follow the rules of the house"),
        deck(example(("A client rings.", "leadership"), ("A client never rings.", "management"))),
    ],
    "two-right-answers": [
        deck(card("one", "What is it?", "A dog"), card("two", "What was it?", "A cat")),
        deck(card("one", "What is it?", "A dog"), card("two", "What is it?", "A dog")),
    ],
    "duplicate": [
        deck(contrast(["Sets goals"], ["Keeps dates"])),
        deck(card("one", "C", "A language"), card("two", "C++", "A language")),
        deck(card("one", "Dog", "Hund"), card("two", "Hund", "Dog")),
    ],
    "near-duplicate": [
        deck(contrast(["Sets goals for the team", "Asks the team for ideas"], ["Counts", "Keeps dates"])),
        deck(
            card("one", "In which year was the battle of Hastings fought?", "1066"),
            card("two", "In which year was the battle of Bosworth fought?", "1485"),
        ),
        deck(
            card("one", "May one park here on Sundays?", "Yes"),
            card("two", "May one not park here on Sundays?", "Yes"),
        ),
    ],
    "names-a-side": [two("Acts as a mentor", "Handles the dates"), two("Misleads nobody", "Keeps the manor")],
    "names-a-role": [deck(example(("The owner of a rival agency rings about a project.", "management")))],
    "title-word": [
        two("Has a picture of what could be", "Keeps dates", "Vision vs. execution"),
        two("Looks at the long run", "Looks at the term", "Near term vs. far term"),
        two("Sees the vision", "Keeps dates", "How it is seen"),
    ],
    "says-both": [two("Bothers about staff", "Keeps dates")],
    "longer-side": [
        deck(contrast(["Sets goals", "Moves people", "Asks why"], ["Counts all", "Checks work", "Plans it"])),
        two("Sets goals for the years to come", "Counts"),
    ],
    "empty-side": [two("Sets goals", "Keeps dates")],
    "unbalanced": [
        deck(contrast(["Sets goals", "Asks why", "Looks up"], ["Counts", "Checks"])),
        deck(example(("One", "leadership"), ("Two", "both"), ("Three", "both"), ("Four", "management"))),
    ],
    "no-why": [two("Sets goals", "Keeps dates"), deck(similarity("Sets an example"))],
    "no-source": [
        two("Sets goals", "Keeps dates"),
        deck(
            Disagreement(
                id="d", question="Is it?", positions=(Position("book", "Yes"), Position("book", "No"))
            )
        ),
        Deck(PLAIN, (card("one", "Dog", "Hund"),)),
    ],
    "hard-to-read": [
        two("Helps a firm to change by having its people talk", "Keeps dates"),
        deck(contrast(["Sets goals"], ["Keeps dates"], title=f"{HARD} vs. {HARD}")),
        deck(contrast([HARD], ["Keeps dates"]), language="de"),
    ],
    "too-long": [two("Sets goals", LONG[:140])],
}


def cases(table: dict[str, list[Deck]]) -> list[object]:
    return [
        pytest.param(rule, made, id=f"{rule}-{number}")
        for rule, decks in table.items()
        for number, made in enumerate(decks, 1)
    ]


@pytest.mark.parametrize(("rule", "made"), cases(TRIGGERS))
def test_a_rule_finds_what_it_is_for(rule: str, made: Deck) -> None:
    assert rule in rules_of(made)


@pytest.mark.parametrize(("rule", "made"), cases(FINE))
def test_a_rule_leaves_alone_what_is_fine(rule: str, made: Deck) -> None:
    assert rule not in rules_of(made)


def test_every_rule_has_both_kinds_of_decks() -> None:
    # The guesser has a module of tests to itself.
    assert {rule.id for rule in RULES} == TRIGGERS.keys() | {"guessable"} == FINE.keys() | {"guessable"}


def test_a_finding_says_where_why_and_what_to_do() -> None:
    (finding,) = lint(two("Sets goals", "Manages the dates of all"))
    assert tuple(finding.place) == ("far-near", "management-1", "management 1")
    assert (finding.rule, finding.severity) == ("names-a-side", "warning")
    assert finding.message == (
        "“Manages the dates of all” holds “manages”, which is a name of Management. "
        "A learner reads the answer off that word instead of thinking. "
        "Say what is done or thought without the name."
    )


def test_findings_come_in_the_order_of_the_deck_and_those_about_all_of_it_last() -> None:
    one = contrast(["Sets goals", "Leads"], ["Keeps dates"], id="one")
    two = contrast(["Asks why", "Talks"], ["Asks how"], id="two", why="")
    assert [each.place.item for each in lint(deck(one, two))] == ["one", "two", "two", ""]


def test_a_deck_without_sides_is_looked_at_too() -> None:
    plain = Deck(PLAIN, (card("one", "Dog", "Hund"), card("two", "Dog", "Köter")))
    assert [each.rule for each in lint(plain)] == ["two-right-answers"]


def test_a_duplicate_is_told_once_and_not_as_a_near_one_as_well() -> None:
    made = deck(contrast(["Sets goals", "Sets goals!"], ["Counts all", "Keeps dates"]))
    assert [(each.rule, each.place.part) for each in lint(made)] == [("duplicate", "leadership-2")]


def test_words_of_a_german_deck_are_found_in_their_forms() -> None:
    made = deck(contrast(["Denkt an beide Seiten"], ["Führt Listen"]), language="de")
    assert [each.rule for each in lint(made)] == ["says-both"]
    assert found(deck(similarity("Both set goals"), language="de"), "says-both") == ()
