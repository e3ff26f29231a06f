"""Bringing in a next version: what is told before, what stays, what comes back, and the way back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.compose import Engine
from desktop_app.domain.deck import Deck
from desktop_app.domain.errors import StaleItem
from desktop_app.domain.ids import DeckId, ItemId, StatementId
from desktop_app.domain.item import PlainCard
from desktop_app.domain.origin import Origin
from desktop_app.progress import Cancelled
from desktop_app.study import deleting, importing, operations
from desktop_app.study.copies import Why
from desktop_app.study.deck_plan import DeckPlan
from desktop_app.study.importing import Choices
from desktop_app.study.update_work import Counts, DeckChoices
from tests.study.small_deck import CONTRAST, SMALL, TRAITS, card_of
from tests.study.versions import (
    answer_some,
    assert_sound,
    bring,
    events,
    found,
    known,
    live_cards,
    plain,
    plan,
    plan_one,
)

WORDS = DeckId("words")
FIRST = plain("words", ("sea", "Meer", "sea"), ("ship", "Schiff", "ship"), ("land", "Land", "land"))
NEXT = plain("words", ("ship", "Schiff", "vessel"), ("sea", "Meer", "sea"), ("sky", "Himmel", "sky"))


def ids(deck: Deck) -> list[str]:
    return [item.id for item in deck.items]


def summary(told: DeckPlan) -> tuple[list[str], list[str], list[str], list[str], int]:
    return (
        [each.id for each in told.added],
        [each.id for each in told.changed],
        [each.id for each in told.gone],
        list(told.moved),
        told.unchanged,
    )


def backs(engine: Engine) -> dict[str, str]:
    items = engine.store.decks.items(WORDS)
    return {item.id: item.back for item in items if isinstance(item, PlainCard)}


def edit(engine: Engine, name: str, **texts: str) -> None:
    key = engine.store.decks.find_item(WORDS, ItemId(name))
    assert key is not None
    operations.edit_item(engine.study, engine.catalogue, key, texts)


def undo(engine: Engine, outcome: importing.Outcome) -> None:
    assert outcome.change is not None
    with engine.study.writing():
        outcome.change.take_back(engine.study, engine.catalogue)


# What is told


def test_a_new_deck_is_all_added(engine: Engine) -> None:
    told = plan_one(engine, FIRST)
    assert told.is_new
    assert [(each.title, each.cards) for each in told.added] == [("Meer", 1), ("Schiff", 1), ("Land", 1)]


def test_added_changed_gone_and_moved(engine: Engine) -> None:
    bring(engine, FIRST)
    assert summary(plan_one(engine, NEXT)) == (["sky"], ["ship"], ["land"], ["sea"], 1)


def test_changes_are_told_word_by_word(engine: Engine) -> None:
    bring(engine, SMALL)
    words = tuple(replace(each, text=each.text.replace("the", "one")) for each in CONTRAST.statements)
    version = Deck(SMALL.head, (TRAITS, replace(CONTRAST, statements=words), SMALL.items[2]))
    (changed,) = plan_one(engine, version).changed
    assert changed.title == "Horizon"
    (text,) = [each for each in changed.texts if each.before != each.after]
    assert (text.path, text.side) == ("statements/weeks/text", "manage")
    assert [(run.text, run.mark) for run in text.runs] == [
        ("Looks at ", "same"),
        ("the", "gone"),
        ("one", "come"),
        (" week", "same"),
    ]


def test_a_plan_writes_nothing(engine: Engine) -> None:
    bring(engine, FIRST)
    before = engine.store.changes
    plan(engine, NEXT)
    assert engine.store.changes == before


def test_a_text_that_may_be_one_of_two_is_a_question(engine: Engine) -> None:
    same = "one two three four five six seven eight nine ten"
    bring(engine, plain("words", ("red", f"{same} red", ""), ("green", f"{same} green", "")))
    version = plain("words", ("blue", f"{same} blue", ""))
    (question,) = plan_one(engine, version).questions
    assert [each.answer for each in question.candidates] == ["red", "green"]
    assert [each.id for each in plan_one(engine, version).changed] == ["red"]
    chosen = plan_one(engine, version, answers={question.id: "green"})
    assert ([each.id for each in chosen.changed], chosen.questions) == (["green"], ())
    new = plan_one(engine, version, answers={question.id: ""})
    assert ([each.id for each in new.added], new.changed) == (["blue"], ())


# What is kept


def test_progress_follows_a_card_whose_id_and_wording_are_others(engine: Engine) -> None:
    front = "a long question with quite enough words in it"
    bring(engine, plain("words", ("first", front, "yes")))
    answer_some(engine, WORDS)
    before = known(engine)
    bring(engine, plain("words", ("other", front + " now", "yes")))
    assert known(engine) == before
    (item,) = engine.store.decks.items(WORDS)
    assert item == PlainCard(id=ItemId("first"), front=front + " now", back="yes")
    # The file's own name for it is remembered, so that any wording finds it.
    version = plain("words", ("other", "nothing of what it was", "no"))
    assert [each.id for each in plan_one(engine, version).changed] == ["first"]


def test_own_edits_survive(engine: Engine) -> None:
    bring(engine, FIRST)
    edit(engine, "ship", front="das Schiff")
    edit(engine, "sea", back="ocean")
    version = plain(
        "words", ("sea", "Meer", "the sea"), ("ship", "Schiff", "vessel"), ("land", "Land", "land")
    )
    told = {each.id: each for each in plan_one(engine, version).changed}
    assert (told[ItemId("sea")].kept, told[ItemId("ship")].kept) == (("back",), ())
    bring(engine, version)
    assert backs(engine) == {"sea": "ocean", "ship": "vessel", "land": "land"}
    bring(engine, version)
    assert backs(engine)["sea"] == "ocean"
    assert plan_one(engine, version).changed == ()


def test_what_the_file_took_over_counts_as_imported(engine: Engine) -> None:
    bring(engine, FIRST)
    edit(engine, "sea", back="ocean")
    bring(
        engine,
        plain("words", ("sea", "Meer", "ocean"), *(("ship", "Schiff", "ship"), ("land", "Land", "land"))),
    )
    bring(engine, FIRST)
    assert backs(engine)["sea"] == "sea"


def test_what_was_deleted_here_stays_deleted(engine: Engine) -> None:
    bring(engine, FIRST)
    key = engine.store.decks.find_item(WORDS, ItemId("sea"))
    assert key is not None
    deleting.delete(engine.study, engine.catalogue, key, card_of(engine, key))
    told = plan_one(engine, NEXT)
    assert [each.item.id for each in told.deleted_here] == ["sea"]
    bring(engine, NEXT)
    assert "sea" not in backs(engine)


def test_what_is_gone_stays_where_it_stood(engine: Engine) -> None:
    bring(engine, FIRST)
    assert bring(engine, NEXT).counts == Counts(added=1, changed=1, removed=0, unchanged=1, kept=1)
    assert ids(engine.store.decks.deck(WORDS)) == ["ship", "land", "sea", "sky"]


def test_what_is_retired_comes_back_with_its_history(engine: Engine) -> None:
    bring(engine, FIRST)
    answer_some(engine, WORDS)
    before = known(engine)
    bring(engine, NEXT, choices=Choices(retire_all=True))
    assert "words/land/recall" not in live_cards(engine, WORDS)
    assert known(engine) == before
    (back,) = [each for each in plan_one(engine, FIRST).added if each.back is not None]
    assert back.id == "land"
    bring(engine, FIRST, choices=Choices(retire_all=True))
    assert engine.store.decks.deck(WORDS) == FIRST
    assert known(engine) == before
    assert_sound(engine)


def test_only_what_was_chosen_is_written(engine: Engine) -> None:
    bring(engine, FIRST)
    chosen = DeckChoices(frozenset({ItemId("ship")}), frozenset({ItemId("land")}))
    outcome = bring(engine, NEXT, choices=Choices({WORDS: chosen}))
    assert outcome.counts == Counts(added=1, changed=0, removed=1, unchanged=2, kept=0)
    assert backs(engine) == {"ship": "ship", "sea": "sea", "sky": "sky"}
    assert [each.id for each in plan_one(engine, NEXT).changed] == ["ship"]


def test_a_title_that_was_given_here_stays(engine: Engine) -> None:
    from desktop_app.study.decks import rename

    bring(engine, FIRST)
    rename(engine.study, engine.catalogue, WORDS, "My words")
    bring(engine, Deck(replace(NEXT.head, title="Other words", author="Kim"), NEXT.items))
    head = engine.store.decks.head(WORDS)
    assert (head.title, head.author) == ("My words", "Kim")


# Asked again


def test_an_answer_that_means_something_else_is_asked_again_soon(engine: Engine) -> None:
    bring(engine, FIRST)
    answer_some(engine, WORDS)
    engine.study.clock.advance(days=1)  # type: ignore[attr-defined]
    before = known(engine)
    (changed,) = plan_one(engine, NEXT).changed
    assert changed.changes_an_answer
    chosen = DeckChoices(ask_again=frozenset({ItemId("ship")}))
    outcome = bring(engine, NEXT, choices=Choices({WORDS: chosen}))
    after = known(engine)
    differ = {name for name in after if after[name] != before[name]}
    assert differ == {"words/ship/recall"}
    assert {after[name].due_day for name in differ} == {engine.study.today()}
    assert_sound(engine)
    undo(engine, outcome)
    assert known(engine) == before
    assert_sound(engine)


# The way back


def test_one_undo_takes_all_of_it_back(engine: Engine) -> None:
    bring(engine, FIRST)
    edit(engine, "sea", back="ocean")
    answer_some(engine, WORDS)
    rows = engine.store.library.items(WORDS)
    order, states = live_cards(engine, WORDS), known(engine)
    outcome = bring(engine, NEXT, choices=Choices(retire_all=True))
    undo(engine, outcome)
    after = {each.key: each for each in engine.store.library.items(WORDS)}
    assert [after[each.key] for each in rows] == list(rows)
    assert (live_cards(engine, WORDS), known(engine)) == (order, states)
    assert_sound(engine)


def test_redo_does_it_once_more(engine: Engine) -> None:
    bring(engine, FIRST)
    outcome = bring(engine, NEXT, choices=Choices(retire_all=True))
    assert outcome.change is not None
    for _ in range(2):
        with engine.study.writing():
            change = outcome.change.take_back(engine.study, engine.catalogue)
        assert engine.store.decks.deck(WORDS) == FIRST
        with engine.study.writing():
            change.give_again(engine.study, engine.catalogue)
        assert engine.store.decks.deck(WORDS) == NEXT
        assert_sound(engine)


def test_a_new_deck_goes_and_comes_again(engine: Engine) -> None:
    outcome = bring(engine, FIRST, choices=Choices(start=True))
    assert WORDS in engine.store.decks.started(engine.study.learner.id)
    undo(engine, outcome)
    assert WORDS not in [head.id for head in engine.store.decks.heads()]
    assert WORDS not in engine.store.decks.started(engine.study.learner.id)
    told = plan_one(engine, FIRST)
    assert not told.is_new
    assert not told.is_unchanged
    undo(engine, bring(engine, NEXT))
    assert WORDS not in [head.id for head in engine.store.decks.heads()]
    bring(engine, FIRST)
    assert engine.store.decks.deck(WORDS) == FIRST
    assert_sound(engine)


# What may come between


class _CancelledAt:
    def __init__(self, step: int) -> None:
        self.left = step

    def step(self, _done: int, _total: int = 0) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def test_cancelled_at_any_moment_nothing_was_written(engine: Engine) -> None:
    bring(engine, FIRST)
    told, before = plan(engine, NEXT), engine.store.changes
    steps = 0
    while True:
        try:
            importing.apply(engine.study, told, progress=_CancelledAt(steps))
        except Cancelled:
            assert engine.store.changes == before
            steps += 1
        else:
            break
    assert steps > 1
    assert backs(engine)["ship"] == "vessel"


def test_a_card_that_was_edited_meanwhile_is_not_written_over(engine: Engine) -> None:
    bring(engine, FIRST)
    told = plan(engine, NEXT)
    edit(engine, "ship", back="boat")
    with pytest.raises(StaleItem):
        importing.apply(engine.study, told)
    assert backs(engine) == {"sea": "sea", "ship": "boat", "land": "land"}


def test_what_was_edited_since_is_not_taken_back_with_it(engine: Engine) -> None:
    bring(engine, FIRST)
    outcome = bring(engine, NEXT)
    edit(engine, "ship", back="boat")
    with pytest.raises(StaleItem):
        undo(engine, outcome)
    assert backs(engine)["ship"] == "boat"


def test_a_copy_is_made_before(engine: Engine) -> None:
    importing.apply(engine.study, plan(engine, FIRST), backups=engine.backups)
    assert [copy.why for copy in engine.backups.copies()] == [Why.BEFORE_IMPORT]
    importing.apply(engine.study, plan(engine, FIRST), backups=engine.backups)
    assert len(engine.backups.copies()) == 1


# Several decks, parts, other programs


def test_a_file_of_several_decks_is_one_act(engine: Engine) -> None:
    other = plain("birds", ("owl", "Eule", "owl"))
    outcome = bring(engine, FIRST, other)
    assert outcome.decks == ("words", "birds")
    assert outcome.counts.added == 4
    undo(engine, outcome)
    assert {"words", "birds"}.isdisjoint(head.id for head in engine.store.decks.heads())


def test_a_deck_can_be_brought_as_another_one(engine: Engine) -> None:
    bring(engine, FIRST)
    (told,) = plan(engine, FIRST, as_new=True).decks
    assert (told.is_new, told.id) == (True, "words-2")


def test_a_deck_can_be_a_version_of_one_that_is_called_otherwise(engine: Engine) -> None:
    bring(engine, FIRST)
    (told,) = plan(engine, plain("other", ("x", "Meer", "sea")), target=WORDS).decks
    assert (told.id, told.unchanged, len(told.gone)) == (WORDS, 1, 2)


def test_a_part_joins_its_whole_and_removes_nothing(engine: Engine) -> None:
    bring(engine, FIRST)
    part = plain("home", ("land", "Land", "country"))
    outcome = bring(
        engine, Deck(replace(part.head, part_of=WORDS), part.items), choices=Choices(retire_all=True)
    )
    assert outcome.counts == Counts(changed=1)
    assert ids(engine.store.decks.deck(WORDS)) == ["land", "sea", "ship"]
    assert live_cards(engine, WORDS)[0] == "words/land/recall"


def test_the_whole_joins_a_part_that_is_here(engine: Engine) -> None:
    part = Deck(replace(FIRST.head, id=DeckId("home"), part_of=WORDS), FIRST.items[2:])
    bring(engine, part)
    answer_some(engine, DeckId("home"))
    before = known(engine)
    bring(engine, FIRST)
    assert engine.store.decks.items(DeckId("home")) == FIRST.items
    assert known(engine) == before
    assert_sound(engine)


def test_a_part_brings_its_deleted_whole_back(engine: Engine) -> None:
    from desktop_app.study import decks

    bring(engine, FIRST)
    decks.delete(engine.study, engine.catalogue, WORDS)
    bring(engine, Deck(replace(FIRST.head, id=DeckId("home"), part_of=WORDS), FIRST.items[2:]))
    assert len(engine.store.decks.items(WORDS)) == 3
    assert_sound(engine)


def test_of_a_deck_and_its_part_in_one_file_the_whole_comes_in(engine: Engine) -> None:
    part = Deck(replace(FIRST.head, id=DeckId("home"), part_of=WORDS), FIRST.items[2:])
    told = plan(engine, part, FIRST, FIRST)
    assert [deck.id for deck in told.decks] == [WORDS]
    assert len(told.notices) == 2
    importing.apply(engine.study, told)
    assert engine.store.decks.deck(WORDS) == FIRST


def anki(name: str, *cards: tuple[str, str, str]) -> tuple[Deck, dict[ItemId, Origin]]:
    deck = plain(name, *((f"{name}-{place}", front, back) for place, (_, front, back) in enumerate(cards)))
    return deck, {item.id: Origin("anki", guid) for item, (guid, _, _) in zip(deck.items, cards, strict=True)}


def bring_anki(engine: Engine, *decks: tuple[Deck, dict[ItemId, Origin]]) -> importing.Outcome:
    from desktop_app.formats.foreign import Foreign, ForeignDeck

    foreign = Foreign(tuple(ForeignDeck(deck, origins=origins) for deck, origins in decks))
    told = importing.plan(engine.study, importing.found_of(foreign))
    outcome = importing.apply(engine.study, told)
    importing.settle(engine.study, engine.catalogue)
    return outcome


def test_guids_come_first_then_the_first_field(engine: Engine) -> None:
    bring_anki(engine, anki("words", ("g1", "Meer", "sea"), ("g2", "Schiff", "ship")))
    outcome = bring_anki(engine, anki("words", ("new", "Schiff", "vessel"), ("g1", "See", "lake")))
    assert outcome.counts == Counts(changed=2)
    assert backs(engine) == {"words-1": "vessel", "words-0": "lake"}
    assert set(engine.store.library.whereabouts("anki")) == {("g1", 0), ("new", 0)}


def test_a_note_that_changed_decks_there_stays_in_its_deck_here(engine: Engine) -> None:
    bring_anki(
        engine,
        anki("words", ("g1", "Meer", "sea"), ("g2", "Schiff", "ship")),
        anki("birds", ("g3", "Eule", "owl")),
    )
    outcome = bring_anki(
        engine,
        anki("words", ("g1", "Meer", "sea")),
        anki("birds", ("g3", "Eule", "owl"), ("g2", "Schiff", "vessel")),
    )
    assert outcome.counts == Counts(changed=1, unchanged=2)
    assert backs(engine) == {"words-0": "sea", "words-1": "vessel"}


# What comes with it


def test_statements_keep_the_ids_they_were_first_given(engine: Engine) -> None:
    bring(engine, SMALL)
    statements = tuple(
        replace(each, id=StatementId(f"{each.id}-x"), text=each.text + ".", id_is_given=False)
        for each in CONTRAST.statements
    )
    bring(engine, Deck(SMALL.head, (TRAITS, replace(CONTRAST, statements=statements), SMALL.items[2])))
    after = engine.store.decks.items(SMALL.head.id)[1]
    assert [(each.id, each.text) for each in after.statements] == [  # type: ignore[union-attr]
        ("years", "Looks years ahead."),
        ("weeks", "Looks at the week."),
    ]


def test_the_log_is_never_touched_by_an_update(engine: Engine) -> None:
    bring(engine, FIRST)
    answer_some(engine, WORDS)
    log = events(engine)
    undo(engine, bring(engine, NEXT, choices=Choices(retire_all=True)))
    assert events(engine) == log


def test_found_is_closed_once_more_without_harm(engine: Engine) -> None:
    with found(FIRST) as read:
        assert read.required() is read
    read.close()
