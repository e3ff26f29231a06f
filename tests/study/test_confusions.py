"""Which contrasts are mixed up, from the log."""

from __future__ import annotations

import pytest

from desktop_app.compose import Engine
from desktop_app.domain.event import EventKind
from desktop_app.domain.ids import DeckId, ItemId, SideId
from desktop_app.study import confusions
from desktop_app.study.confusions import Confusions, MixUp, Place, titles
from desktop_app.study.recorder import Recorder
from tests.answering import BUILT_IN
from tests.choices import contrasts, log_choices, mix_up, title_of
from tests.clock import FakeClock


def worst(engine: Engine) -> MixUp | None:
    found = Confusions(engine.study)
    while not found.read():
        pass
    return found.worst()


def counts(engine: Engine, contrast: str, asked: str = "management") -> tuple[int, int]:
    found = Confusions(engine.study)
    while not found.read():
        pass
    direction = found.findings()[Place(DeckId(BUILT_IN), ItemId(contrast))].directions[SideId(asked)]
    return direction.errors, direction.answers


def test_nothing_is_mixed_up_at_first(engine: Engine) -> None:
    assert worst(engine) is None


def test_a_flagged_contrast_is_found_with_its_direction(engine: Engine) -> None:
    mixed = mix_up(engine)
    found = worst(engine)
    assert found is not None
    assert (found.contrast, found.title) == (mixed, title_of(engine, mixed))
    assert (found.asked, found.chosen, found.errors, found.answers) == ("management", "leadership", 5, 11)


def test_the_one_with_most_errors_in_one_direction_comes_first(engine: Engine) -> None:
    mix_up(engine)
    worse = contrasts(engine)[7]
    log_choices(engine, worse, "leadership", "xx.xx.xx")
    found = worst(engine)
    assert found is not None
    assert (found.contrast, found.asked, found.errors) == (worse, "leadership", 6)


def test_both_and_practice_count_nowhere(engine: Engine) -> None:
    first, second = contrasts(engine)[:2]
    log_choices(engine, first, "management", "..bb")
    log_choices(engine, first, "leadership", "x")
    log_choices(engine, second, "management", "xxxxx", EventKind.PRACTICE)
    assert counts(engine, first) == (0, 2)
    assert worst(engine) is None


def test_what_was_taken_back_does_not_count_until_it_is_given_again(engine: Engine) -> None:
    contrast = contrasts(engine)[0]
    *_, last = log_choices(engine, contrast, "management", "xx.x")
    key = engine.store.cards.key_of(last.card)
    assert key is not None
    found = Confusions(engine.study)
    found.read()
    recorder = Recorder(engine.study)
    with engine.store.transaction():
        undo = recorder.append(EventKind.UNDO, last.card, {"names": last.uuid.hex})
    place = Place(DeckId(BUILT_IN), ItemId(contrast))
    found.read()
    assert found.findings()[place].directions[SideId("management")].errors == 2
    assert counts(engine, contrast) == (2, 3)
    with engine.store.transaction():
        recorder.append(EventKind.REDO, last.card, {"names": undo.uuid.hex})
    found.read()
    assert found.findings()[place].directions[SideId("management")].errors == 3
    assert counts(engine, contrast) == (3, 4)


@pytest.mark.parametrize("page", [1, 3, 7, 1000])
def test_reading_in_pieces_finds_the_same(engine: Engine, monkeypatch: pytest.MonkeyPatch, page: int) -> None:
    mix_up(engine)
    whole = Confusions(engine.study)
    while not whole.read():
        pass
    monkeypatch.setattr(confusions, "PAGE", page)
    found = Confusions(engine.study)
    while not found.read():
        pass
    assert found.findings() == whole.findings()


def test_what_is_new_is_seen_before_the_old_part_is_read(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(confusions, "PAGE", 10)
    contrast = contrasts(engine)[0]
    log_choices(engine, contrast, "management", 40 * ".")
    found = Confusions(engine.study)
    assert not found.read()
    log_choices(engine, contrast, "management", "xx")
    found.read()
    assert not found.is_complete
    (finding,) = found.findings().values()
    assert finding.directions[SideId("management")].errors == 2


def test_only_the_last_forty_count(engine: Engine) -> None:
    contrast = contrasts(engine)[0]
    log_choices(engine, contrast, "management", 10 * "x" + 40 * ".")
    assert counts(engine, contrast) == (0, 40)


def test_a_deck_that_is_not_studied_is_not_named(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    mix_up(engine)
    found = Confusions(engine.study)
    found.read()
    monkeypatch.setattr(engine.store.decks, "started", lambda _learner: ())
    assert found.worst() is None


def test_same_way_today_counts_one_direction_of_one_day(engine: Engine, clock: FakeClock) -> None:
    contrast = contrasts(engine)[0]
    log_choices(engine, contrast, "management", "x")
    clock.advance(days=1)
    log_choices(engine, contrast, "management", "x.x")
    log_choices(engine, contrast, "leadership", "x")
    log_choices(engine, contrasts(engine)[1], "management", "x")
    found, place = Confusions(engine.study), Place(DeckId(BUILT_IN), ItemId(contrast))
    found.read()
    assert found.same_way(place, SideId("management"), engine.study.today()) == 2
    assert found.same_way(place, SideId("management"), engine.study.today() - 1) == 1


def test_titles_are_what_can_be_practised(engine: Engine) -> None:
    found = dict(titles(engine.study, DeckId(BUILT_IN)))
    assert set(contrasts(engine)) <= set(found)
    assert all(found.values())
