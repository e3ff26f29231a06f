"""What the room got wrong goes home as a deck file and on paper, and is studied first there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.deck import Deck
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import Contrast
from desktop_app.formats.files import CannotWriteFile
from desktop_app.study import importing
from desktop_app.study.choices import choose
from desktop_app.study.paper import Sheet
from desktop_app.study.selection import select
from desktop_app.study.workshop import take_home
from desktop_app.study.workshop.planning import make_plan
from desktop_app.study.workshop.results import Results
from desktop_app.study.workshop.rounds import RoundKind, WorkshopPlan, WorkshopSet
from desktop_app.study.workshop.run import Stage, WorkshopRun
from desktop_app.study.workshop.take_home import NothingMissed
from tests.answering import answer_one, session_of
from tests.clock import FakeClock
from tests.decks.built_in import built_in
from tests.running import Versus
from tests.study.versions import assert_sound, bring, events, known
from tests.study.workshop.rounds_of_all_kinds import TEAMS, deck

NAME = deck().head.id
WHICH = (RoundKind.WHICH_SIDE,)


def results_of(plan: WorkshopPlan, wrong: Sequence[str]) -> Results:
    """As a room gives them that knows these contrasts badly, the first the worst, and all others well."""
    run = WorkshopRun(plan)
    while run.stage is not Stage.ENDED:
        asked = run.desk.round
        if run.stage is Stage.VOTING and asked is not None and asked.right is not None:
            here = asked.contrast or asked.item
            missing = len(TEAMS) - list(wrong).index(here) if here in wrong else 0
            other = next(name for name, *_ in plan.sides if name != asked.right)
            for team in range(len(TEAMS)):
                run.vote(team, other if team < missing else asked.right)
        run.next()
    return run.results


def of_contrasts(*wrong: str, kinds: tuple[RoundKind, ...] = WHICH) -> Results:
    chosen = WorkshopSet(kinds=kinds, teams=TEAMS, minutes=180, seconds=0)
    return results_of(make_plan(deck(), chosen), wrong)


def ids(wanted: Deck) -> list[str]:
    return [item.id for item in wanted.items]


# The part


def test_the_contrasts_that_were_missed_the_worst_first() -> None:
    part = take_home.take_home(deck(), of_contrasts("c4", "c1"))
    assert ids(part)[:2] == ["c4", "c1"]
    assert all(item in deck().items for item in part.items)


def test_it_is_a_part_of_the_whole_and_has_its_card_ids() -> None:
    part = take_home.take_home(deck(), of_contrasts("c4"))
    assert (part.head.part_of, part.head.card_root) == (NAME, NAME)
    assert part.head.id != NAME
    assert part.head.title == "From the workshop: All kinds"
    again = take_home.take_home(replace(deck(), head=part.head), of_contrasts("c4"))
    assert again.head.part_of == NAME


def test_its_title_is_in_the_decks_language() -> None:
    german = replace(deck(), head=replace(deck().head, language="de"))
    part = take_home.take_home(german, of_contrasts("c4"))
    assert part.head.title == "Aus dem Workshop: All kinds"


def test_after_a_contrast_come_the_examples_that_turn_on_it() -> None:
    results = of_contrasts("c1", "c2", kinds=(RoundKind.SCENARIO, RoundKind.WHICH_SIDE))
    part = take_home.take_home(deck(), results)
    assert sorted(ids(part)) == ["c1", "c2", "firm"]
    assert ids(part).index("firm") == 1


def test_two_workshops_send_two_parts_home() -> None:
    first, second, same = (take_home.take_home(deck(), of_contrasts(name)) for name in ("c1", "c2", "c1"))
    assert first.head.id != second.head.id
    assert first == same


def test_a_part_of_a_deck_with_a_long_id_has_a_proper_one(tmp_path: Path) -> None:
    long = replace(deck(), head=replace(deck().head, id=DeckId("x" * 80)))
    part = take_home.take_home(long, of_contrasts("c1"))
    take_home.write(part, tmp_path / "home.toml", lambda _: None)
    assert importing.load(tmp_path / "home.toml") == part


def test_what_is_not_in_the_deck_any_more_is_left_out() -> None:
    fewer = Deck(deck().head, tuple(item for item in deck().items if item.id != "c4"))
    assert ids(take_home.take_home(fewer, of_contrasts("c4", "c1"))) == ["c1"]


@pytest.mark.parametrize("wrong", [(), ("c4",)])
def test_where_nothing_was_missed_there_is_nothing_to_take_home(wrong: tuple[str, ...]) -> None:
    fewer = Deck(deck().head, tuple(item for item in deck().items if item.id != "c4"))
    with pytest.raises(NothingMissed):
        take_home.take_home(fewer, of_contrasts(*wrong))


def test_only_the_sources_that_are_named_go_along() -> None:
    part = take_home.take_home(deck(), of_contrasts("c1"))
    assert part.head.sources == ()


# As a file, at home


def file_of(place: Path, *wrong: str) -> Path:
    path = place / "home.toml"
    take_home.write(take_home.take_home(deck(), of_contrasts(*wrong)), path, lambda _: None)
    return path


def open_at_home(engine: Engine, path: Path) -> importing.Outcome:
    """As the window and the command do it."""
    with importing.read(path) as found:
        plan = importing.plan(engine.study, found.required())
        outcome = importing.apply(engine.study, plan, backups=engine.backups)
    importing.settle(engine.study, engine.catalogue)
    return outcome


def first_asked(engine: Engine, number: int) -> list[str]:
    session, found = session_of(engine), list[str]()
    for _ in range(number):
        assert session.current is not None
        found.append(session.current.card.item)
        answer_one(session)
    return found


def first_noted(engine: Engine, name: DeckId) -> object:
    noted = engine.store.choices.all(engine.study.learner.id)[f"first/{name}"]
    assert isinstance(noted, dict)
    return noted["items"]


def study_only(engine: Engine, name: DeckId) -> None:
    learner, decks = engine.study.learner.id, engine.store.decks
    with engine.store.transaction():
        for started in decks.started(learner):
            decks.stop(learner, started)
        decks.start(learner, name)


@pytest.fixture
def home(engine: Engine, clock: FakeClock) -> Engine:
    """A data folder with the whole deck, which was studied for some days."""
    bring(engine, deck())
    study_only(engine, NAME)
    choose(engine.study, "new_per_day", 400)
    choose(engine.study, "minutes_per_day", 30)
    for _ in range(6):
        session = session_of(engine)
        while session.current is not None:
            answer_one(session)
        clock.advance(days=1)
    return engine


def test_with_progress_the_contrasts_come_first_and_nothing_else_changes(
    home: Engine, tmp_path: Path
) -> None:
    before, log, items = known(home), events(home), set(home.store.decks.deck(NAME).items)
    heads = home.store.decks.heads()
    outcome = open_at_home(home, file_of(tmp_path, "c5", "c3"))
    assert (outcome.counts.added, outcome.counts.changed, outcome.counts.removed) == (0, 0, 0)
    assert [head.id for head in home.store.decks.heads()] == [head.id for head in heads]
    assert (known(home), events(home)) == (before, log)
    assert set(home.store.decks.deck(NAME).items) == items
    assert ids(home.store.decks.deck(NAME))[:2] == ["c5", "c3"]
    number = len(select(home.study, home.catalogue).first)
    assert number >= 2
    assert set(first_asked(home, number)) == {"c5", "c3"}
    after = known(home)
    assert all(after[name].reviews >= state.reviews for name, state in before.items())
    assert sum(state.reviews for state in after.values()) == number + sum(
        state.reviews for state in before.values()
    )
    assert_sound(home)


def test_the_file_of_the_whole_deck_stays_the_file_it_is_updated_from(engine: Engine, tmp_path: Path) -> None:
    take_home.write(deck(), tmp_path / "whole.toml", lambda _: None)
    open_at_home(engine, tmp_path / "whole.toml")
    before = engine.store.library.file(NAME)
    open_at_home(engine, file_of(tmp_path, "c5"))
    assert engine.store.library.file(NAME) == before is not None


def test_own_edits_and_what_was_deleted_stay(home: Engine, tmp_path: Path) -> None:
    session = session_of(home)
    assert session.current is not None
    texts = session.texts()
    session.edit({texts[0].path: "In my own words"})
    item = session.current.card.item
    edited = next(each for each in home.store.decks.items(NAME) if each.id == item)
    importing.settle(home.study, home.catalogue)
    open_at_home(home, file_of(tmp_path, item if item.startswith("c") else "c1", "c2"))
    assert edited in home.store.decks.items(NAME)
    assert_sound(home)


def test_to_a_learner_who_knows_nothing_yet_they_come_first(engine: Engine, tmp_path: Path) -> None:
    bring(engine, deck())
    study_only(engine, NAME)
    open_at_home(engine, file_of(tmp_path, "c5", "c3"))
    assert first_asked(engine, 2) == ["c5", "c5"]


def test_a_whole_deck_that_waits_is_studied_from_then_on(engine: Engine, tmp_path: Path) -> None:
    bring(engine, deck())
    open_at_home(engine, file_of(tmp_path, "c5"))
    assert NAME in engine.store.decks.started(engine.study.learner.id)


def test_without_the_whole_deck_it_is_a_small_one(engine: Engine, tmp_path: Path) -> None:
    outcome = open_at_home(engine, file_of(tmp_path, "c5", "c3"))
    (name,) = outcome.decks
    study_only(engine, name)
    assert ids(engine.store.decks.deck(name)) == ["c5", "c3"]
    assert set(first_asked(engine, 4)) <= {"c5", "c3"}
    assert all(card.startswith(f"{NAME}/") for card in known(engine))
    assert_sound(engine)


def test_what_was_learned_of_it_is_known_when_the_whole_deck_comes(engine: Engine, tmp_path: Path) -> None:
    (name,) = open_at_home(engine, file_of(tmp_path, "c5", "c3")).decks
    study_only(engine, name)
    first_asked(engine, 6)
    before = known(engine)
    bring(engine, deck())
    assert known(engine) == before
    assert len(engine.store.decks.items(name)) == len(deck().items)
    assert_sound(engine)


def test_a_second_workshops_part_joins_the_first(engine: Engine, tmp_path: Path) -> None:
    main = built_in("leadership-vs-management")
    whole = replace(main, head=replace(main.head, id=DeckId("another")))
    plan = make_plan(whole, WorkshopSet(kinds=WHICH, teams=TEAMS, minutes=120, seconds=0))
    asked = list(dict.fromkeys(each.contrast for each in plan.rounds if each.contrast))[:3]
    path, decks = tmp_path / "home.toml", set()
    for wrong in (asked[1:], asked[:2]):
        take_home.write(take_home.take_home(whole, results_of(plan, wrong)), path, lambda _: None)
        decks |= set(open_at_home(engine, path).decks)
    (name,) = decks
    assert ids(engine.store.decks.deck(name)) == asked
    assert first_noted(engine, name) == asked[:2]


def test_the_command_brings_it_in(
    engine: Engine, command: Versus, folder: Path, tmp_path: Path, clock: FakeClock
) -> None:
    bring(engine, deck())
    engine.close()
    said = command("import", file_of(tmp_path, "c5"), "--retire-removed")
    assert said.status == 0
    assert "A part of the deck: 1 of its items are asked first from now on." in said.out
    again = open_engine(folder, clock=clock)
    assert ids(again.store.decks.deck(NAME))[0] == "c5"
    assert len(again.store.decks.items(NAME)) == len(deck().items)
    again.close()


def test_where_the_folder_refuses_it_lies_elsewhere(tmp_path: Path) -> None:
    part = take_home.take_home(deck(), of_contrasts("c1"))
    (tmp_path / "file").write_text("no folder")
    target = tmp_path / "file" / "home.toml"
    with pytest.raises(CannotWriteFile):
        take_home.write(part, target, lambda _: None)
    written = take_home.write(part, target, lambda _: None, instead=tmp_path / "data")
    assert written.is_elsewhere
    assert importing.load(written.path) == part


# On paper


def words(sheet: Sheet) -> list[str]:
    rows = [*([sheet.head] if sheet.head else []), *sheet.rows]
    return [str(text.words) for row in rows for cell in row.cells for text in cell.texts]


def test_the_sheet_says_every_statement_of_what_was_missed() -> None:
    results = of_contrasts("c4", "c1")
    part = take_home.take_home(deck(), results)
    said = words(take_home.sheet(part, results))
    for item in part.items:
        assert isinstance(item, Contrast)
        assert {item.title, item.question, *(each.text for each in item.statements)} <= set(said)
    assert "Title of c2" not in said


def test_of_an_example_it_has_the_situations_that_were_missed() -> None:
    results = of_contrasts("c1", kinds=(RoundKind.SCENARIO,))
    part = take_home.take_home(deck(), results)
    said = words(take_home.sheet(part, results))
    assert "Case 1" in said
    assert "Because of 1" in said
    assert "Case 0" not in said
    assert ItemId("firm") in ids(part)
