"""The ways of writing that are tried on a disk with next to no room."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, TypeAlias

from desktop_app.compose import Engine, open_engine, restore_folder
from desktop_app.domain.card import CardKind
from desktop_app.domain.deck import Deck
from desktop_app.domain.ids import DeckId
from desktop_app.formats.foreign import Foreign, ForeignDeck
from desktop_app.progress import Silent
from desktop_app.study import dates, importing, operations
from desktop_app.study.choices import choose
from desktop_app.study.copies import Why
from desktop_app.study.exporting import export_deck
from desktop_app.study.importing import add_deck
from desktop_app.study.session import StudySession
from tests.answering import BUILT_IN, answer_one, session_of, until
from tests.clock import FakeClock
from tests.faults.facilitator import Facilitator
from tests.storage.sample import plain_deck

Ready: TypeAlias = Callable[[Path, Engine | None, FakeClock], Callable[[], object]]


class Act(NamedTuple):
    """`prepare` brings the folder into a state; `ready`, with room, gives what is then done without.

    Its result is called once there is room again, if it failed.
    """

    name: str
    ready: Ready
    prepare: Callable[[Engine], object] = bool
    opens: bool = True
    sample: str = ""
    """A database of an older schema."""
    is_kept_short: bool = False
    """Refused long before the disk is full, so that nothing fails half-way."""


def _session_act(
    act: Callable[[StudySession], object],
) -> Ready:
    def ready(folder: Path, engine: Engine | None, clock: FakeClock) -> Callable[[], object]:
        assert engine is not None
        session = session_of(engine)
        return lambda: act(session)

    return ready


def _engine_act(
    act: Callable[[Engine], object],
) -> Ready:
    def ready(folder: Path, engine: Engine | None, clock: FakeClock) -> Callable[[], object]:
        assert engine is not None
        return lambda: act(engine)

    return ready


def _folder_act(
    act: Callable[[Path, FakeClock], object],
) -> Ready:
    return lambda folder, _, clock: lambda: act(folder, clock)


def _open(folder: Path, clock: FakeClock) -> None:
    open_engine(folder, clock=clock).close()


def _restore(folder: Path, clock: FakeClock) -> None:
    (copy,) = (folder / "backups").glob("*.db")
    restore_folder(folder, copy, clock=clock)


def _board(session: StudySession) -> None:
    assert session.board is not None
    sides = [showing.card.right for showing in session.board.showings]
    session.answer_board([side for side in sides if side is not None], [0] * len(sides), 9_000)


def _undo(folder: Path, engine: Engine | None, clock: FakeClock) -> Callable[[], object]:
    assert engine is not None
    session = session_of(engine)
    answer_one(session)
    return session.undo


def _override(folder: Path, engine: Engine | None, clock: FakeClock) -> Callable[[], object]:
    assert engine is not None
    session = until(session_of(engine), CardKind.WHICH_SIDE)
    assert session.current is not None
    assert session.current.card.right is not None
    judged = session.choose(session.current.card.right, 2_000)
    return lambda: session.override(type(judged.rating)(1 + judged.rating % 4))


def _journal(folder: Path, engine: Engine | None, clock: FakeClock) -> Callable[[], object]:
    assert engine is not None
    session = session_of(engine)
    for _ in range(30):
        if session.current is not None:
            answer_one(session)
    return engine.backups.write_journal


def _edit(session: StudySession) -> None:
    texts = session.texts()
    session.edit({texts[0].path: f"{texts[0].text} and more"})


def _to_a_board(engine: Engine) -> None:
    """Learned yesterday, so that today the traits are due together."""
    study = engine.study
    session = StudySession(study, engine.catalogue)
    while session.current is not None and session.board is None:
        answer_one(session)
    assert session.board is not None


def _import(engine: Engine) -> None:
    with engine.study.writing():
        add_deck(engine.study.store, plain_deck(number=300))


def _update(engine: Engine) -> None:
    """Another version of the deck that `_import` brings: a text more in each item."""
    deck = plain_deck(number=300)
    newer = Deck(deck.head, tuple(replace(item, why="Because") for item in deck.items))
    plan = importing.plan(engine.study, importing.found_of(Foreign((ForeignDeck(newer),))))
    importing.apply(engine.study, plan)
    importing.settle(engine.study, engine.catalogue)


def _export(ending: str) -> Ready:
    def ready(folder: Path, engine: Engine | None, clock: FakeClock) -> Callable[[], object]:
        assert engine is not None
        target = folder / f"deck.{ending}"

        def work() -> None:
            try:
                export_deck(engine.study, DeckId(BUILT_IN), target)
            finally:
                if not target.exists():
                    assert not list(folder.glob("deck.*")), "a part of a file was left"

        return work

    return ready


def _suspend_deck(engine: Engine) -> None:
    cards = engine.study.store.cards.of_deck(DeckId(BUILT_IN))[:40]
    operations.suspend(engine.study, engine.catalogue, cards)


def _set_date(engine: Engine) -> None:
    dates.set_date(engine.study, DeckId(BUILT_IN), engine.study.today() + 12)


def _set_preference(engine: Engine) -> None:
    values = engine.settings.load()
    values.text_percent = 150
    engine.settings.save(values)


def _workshop(act: Callable[[Facilitator], Callable[[], object]]) -> Ready:
    """Of a workshop that is under way."""

    def ready(folder: Path, engine: Engine | None, clock: FakeClock) -> Callable[[], object]:
        assert engine is not None
        deck = engine.store.decks.deck(DeckId(BUILT_IN))
        return act(Facilitator(engine.study, random.Random(1), deck))

    return ready


def _begin_workshop(engine: Engine) -> None:
    deck = engine.store.decks.deck(DeckId(BUILT_IN))
    Facilitator(engine.study, random.Random(1), deck).begin()()


ACTS: tuple[Act, ...] = (
    Act("create", _folder_act(_open), opens=False, sample="none"),
    Act("open", _folder_act(_open), opens=False),
    Act("answer", _session_act(answer_one)),
    Act("override", _override),
    Act("board", _session_act(_board), _to_a_board),
    Act("undo", _undo),
    Act("draft", _session_act(lambda session: session.keep_draft("half a thought"))),
    Act("flag", _session_act(lambda session: session.set_flag(2))),
    Act("bury", _session_act(StudySession.bury_card)),
    Act("suspend 40", _engine_act(_suspend_deck)),
    Act("edit", _session_act(_edit)),
    Act("delete", _session_act(StudySession.delete)),
    Act("choice", _engine_act(lambda engine: choose(engine.study, "minutes_per_day", 21))),
    Act("date", _engine_act(_set_date)),
    Act("preference", _engine_act(_set_preference)),
    Act("learner", _engine_act(lambda engine: engine.store.learners.add("Ada"))),
    Act("import", _engine_act(_import)),
    Act("update", _engine_act(_update), _import),
    Act("begin workshop", _workshop(Facilitator.begin)),
    Act("workshop step", _workshop(Facilitator.go_on), _begin_workshop),
    Act("end workshop", _workshop(Facilitator.end), _begin_workshop),
    Act("export TOML", _export("toml")),
    Act("export XLSX", _export("xlsx")),
    Act("export Anki", _export("apkg")),
    Act("journal", _journal),
    Act("backup", _engine_act(lambda engine: engine.backups.make(Why.ASKED, Silent())), is_kept_short=True),
    Act(
        "restore",
        _folder_act(_restore),
        lambda engine: engine.backups.make(Why.ASKED, Silent()),
        opens=False,
    ),
    Act("migrate 1", _folder_act(_open), opens=False, sample="schema_1.db"),
    Act("migrate 2", _folder_act(_open), opens=False, sample="schema_2.db"),
)
