"""The command line on real data folders: what it prints, its JSON contract, its exit statuses."""

from __future__ import annotations

from desktop_app import paths
from desktop_app.compose import Engine
from desktop_app.domain.memory import Rating
from desktop_app.study.session import StudySession
from tests.answering import answer_cards
from tests.clock import FakeClock
from tests.running import Versus

DECK = "leadership-vs-management"
TITLE = "Leadership vs. management"

# decks


def test_decks_as_json(command: Versus) -> None:
    said = command("decks", "--json")
    assert (said.status, said.err) == (0, "")
    deck = next(each for each in said.data if each["id"] == DECK)
    assert deck["title"] == TITLE
    assert deck["sides"] == ["leadership", "management"]
    assert deck["started"] is True
    assert deck["items"] > 10
    assert deck["cards"] == deck["new"] > 100
    assert (deck["learning"], deck["due"]) == (0, 0)


def test_every_built_in_deck_is_listed(command: Versus) -> None:
    listed = {each["id"] for each in command("decks", "--json").data}
    assert listed == {path.stem for path in paths.built_in_decks()}


def test_decks_as_text(command: Versus) -> None:
    said = command("decks")
    assert said.status == 0
    assert said.lines[0] == ["id", "title", "items", "cards", "new", "learning", "due"]
    assert [DECK, TITLE] in [line[:2] for line in said.lines]


def test_decks_count_what_was_answered(command: Versus, engine: Engine) -> None:
    answer_cards(engine, 1)
    deck = next(each for each in command("decks", "--json").data if each["id"] == DECK)
    assert deck["new"] == deck["cards"] - 1


# cards


def test_cards_as_json(command: Versus) -> None:
    said = command("cards", DECK, "--json")
    assert (said.status, said.err) == (0, "")
    keys = {"id", "item", "kind", "side", "prompt", "answer", "sources", "state", "due"}
    assert all(keys <= each.keys() for each in said.data)
    assert {each["kind"] for each in said.data} >= {"recall", "which-side", "scenario", "definition"}
    assert all(each["state"] == "new" and each["due"] is None for each in said.data)
    assert all(each["prompt"] and each["answer"] for each in said.data)
    assert any(each["sources"] for each in said.data)


def test_cards_number_as_decks_say(command: Versus) -> None:
    deck = next(each for each in command("decks", "--json").data if each["id"] == DECK)
    ids = [each["id"] for each in command("cards", DECK, "--json").data]
    assert len(ids) == len(set(ids)) == deck["cards"]


def test_cards_tell_state_and_due_date(command: Versus, engine: Engine) -> None:
    answer_cards(engine, 1)
    answered = [each for each in command("cards", DECK, "--json").data if each["state"] != "new"]
    assert len(answered) == 1
    assert answered[0]["due"] >= "2026-11-21"


def test_cards_as_text(command: Versus) -> None:
    said = command("cards", DECK)
    assert said.status == 0
    assert said.lines[0] == ["kind", "prompt", "answer", "item", "sources", "state", "due"]
    assert {len(line) for line in said.lines} == {7}
    assert len(said.lines) > 100


def test_a_deck_is_found_by_its_title_in_any_case(command: Versus) -> None:
    assert command("cards", TITLE.upper(), "--json").data == command("cards", DECK, "--json").data


def test_an_unknown_deck_is_a_problem_that_names_those_there(command: Versus) -> None:
    said = command("cards", "cats-vs-dogs")
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith("versus: There is no deck “cats-vs-dogs”.")
    assert DECK in said.err


# due


def test_due_as_json(command: Versus) -> None:
    said = command("due", "--json")
    assert (said.status, said.err) == (0, "")
    assert said.data == {"new": 20, "learning": 0, "review": 0, "seconds": 400}


def test_due_as_text(command: Versus) -> None:
    assert command("due").out == "20 cards, about 7 min: 20 new, 0 still being learned, 0 to review\n"


def test_nothing_is_due_after_the_days_work(command: Versus, engine: Engine) -> None:
    session = StudySession(engine.study, engine.catalogue)
    while session.current is not None:
        session.rate(Rating.EASY, 2000, session.current.card.right)
    assert command("due").out == "All done for today.\n"
    assert command("due", "--json").data == {"new": 0, "learning": 0, "review": 0, "seconds": 0}


# stats


def test_stats_before_the_first_answer(command: Versus) -> None:
    data = command("stats", "--json").data
    assert (data["reviews"], data["days"], data["retention"], data["confusions"]) == (0, 0, None, [])
    assert command("stats").out == "0 reviews on 0 days\n"


def test_stats_as_json(command: Versus, engine: Engine) -> None:
    confused = answer_cards(engine, 20, wrongly=True)
    data = command("stats", "--json").data
    assert (data["reviews"], data["days"], data["seconds"]) == (20, 1, 40)
    assert sum(each["n"] for each in data["confusions"]) == confused > 0
    for each in data["confusions"]:
        assert each.keys() >= {"contrast", "asked", "chosen", "n", "of"}
        assert {each["asked"], each["chosen"]} == {"leadership", "management"}
        assert 0 < each["n"] <= each["of"]


def test_stats_as_text(command: Versus, engine: Engine) -> None:
    answer_cards(engine, 20, wrongly=True)
    lines = command("stats").out.splitlines()
    assert lines[0] == "20 reviews on 1 day"
    assert any(line.endswith(" leadership taken for management") for line in lines)


def test_retention_counts_reviews_past_learning(command: Versus, engine: Engine, clock: FakeClock) -> None:
    answer_cards(engine, 20)
    clock.advance(days=30)
    answer_cards(engine, 5)
    assert command("stats", "--json").data["retention"] == 1.0
    assert "Remembered: 100%" in command("stats").out
