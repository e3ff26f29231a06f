"""What a person does to a deck as a whole: name it, put it into a group, delete it and have it back.

Each gives the change it wrote, for an undo stack. What is set here stays when the deck is updated.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from desktop_app.domain.errors import TextProblems
from desktop_app.domain.ids import DeckId
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.study.bin import days_left
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.rows import DeletedDeck

DECK_RENAMED = QT_TRANSLATE_NOOP("undo", "Deck renamed")
DECK_MOVED = QT_TRANSLATE_NOOP("undo", "Deck moved")
DECK_DELETED = QT_TRANSLATE_NOOP("undo", "Deck deleted")
MOST_LETTERS = 200
"""Of a title or the name of a group."""
MOST_LEVELS = 8


class DeckDeletion(NamedTuple):
    """A deleted deck, as it is listed."""

    deleted: DeletedDeck
    days_left: int
    """1 to 30: on the last of them it can still come back."""


@dataclass(frozen=True, slots=True)
class DeckSet:
    """What was set of a deck, as it was and as it became."""

    deck: DeckId
    field: Literal["title", "folder"]
    before: tuple[str, ...]
    after: tuple[str, ...]

    def take_back(self, study: Study, catalogue: Catalogue) -> DeckSet:
        _set(study, catalogue, self.deck, self.field, self.before)
        return self

    def give_again(self, study: Study, catalogue: Catalogue) -> DeckSet:
        _set(study, catalogue, self.deck, self.field, self.after)
        return self


@dataclass(frozen=True, slots=True)
class DeckDeleted:
    deck: DeckId
    at_utc_ms: int

    def take_back(self, study: Study, catalogue: Catalogue) -> DeckDeleted:
        study.store.library.restore(self.deck)
        _forget(study, catalogue)
        return self

    def give_again(self, study: Study, catalogue: Catalogue) -> DeckDeleted:
        study.store.library.delete(self.deck, self.at_utc_ms)
        _forget(study, catalogue)
        return self


def rename(study: Study, catalogue: Catalogue, deck: DeckId, title: str) -> DeckSet | None:
    """None: it is called so already. Raises TextProblems (of "title"), UnknownName; and writes nothing."""
    wanted = sound_name(title, "title")
    before = study.store.decks.head(deck).title
    return _change(study, catalogue, DeckSet(deck, "title", (before,), (wanted,)))


def move(study: Study, catalogue: Catalogue, deck: DeckId, folder: Sequence[str]) -> DeckSet | None:
    """Into a group, named from the outermost; none for the top. None: it is there already.

    Raises TextProblems (of "folder"), UnknownName; and writes nothing.
    """
    wanted = tuple(sound_name(name, "folder") for name in folder)
    if len(wanted) > MOST_LEVELS:
        template = QT_TRANSLATE_NOOP("errors", "Groups can lie in each other {limit} times at the most.")
        raise TextProblems({"folder": phrase(template, limit=MOST_LEVELS)})
    before = study.store.library.folders().get(deck, ())
    return _change(study, catalogue, DeckSet(deck, "folder", before, wanted))


def delete(study: Study, catalogue: Catalogue, deck: DeckId) -> DeckDeleted:
    """For every learner; nothing of it is lost, and for thirty days it can be had back."""
    at = study.clock.now().at_utc_ms
    study.store.decks.head(deck)  # raises UnknownName
    change = DeckDeleted(deck, at)
    with study.writing():
        change.give_again(study, catalogue)
    return change


def deleted_decks(study: Study) -> tuple[DeckDeletion, ...]:
    """What can come back, the latest first."""
    now = study.clock.now().at_utc_ms
    found = ((each, days_left(each.deleted_utc_ms, now)) for each in study.store.library.deleted())
    return tuple(DeckDeletion(each, left) for each, left in found if left > 0)


def put_back(study: Study, catalogue: Catalogue, deck: DeckId) -> DeckPutBack:
    """Whoever studied it studies it again."""
    when = {each.deck: each.deleted_utc_ms for each in study.store.library.deleted()}
    change = DeckPutBack(DeckDeleted(deck, when.get(deck, study.clock.now().at_utc_ms)))
    with study.writing():
        change.give_again(study, catalogue)
    return change


@dataclass(frozen=True, slots=True)
class DeckPutBack:
    deleted: DeckDeleted

    def take_back(self, study: Study, catalogue: Catalogue) -> DeckPutBack:
        self.deleted.give_again(study, catalogue)
        return self

    def give_again(self, study: Study, catalogue: Catalogue) -> DeckPutBack:
        self.deleted.take_back(study, catalogue)
        return self


def _change(study: Study, catalogue: Catalogue, change: DeckSet) -> DeckSet | None:
    if change.before == change.after:
        return None
    with study.writing():
        change.give_again(study, catalogue)
    return change


def _set(study: Study, catalogue: Catalogue, deck: DeckId, field: str, value: tuple[str, ...]) -> None:
    store = study.store
    if field == "folder":
        store.library.put_folder(deck, value)
    else:
        store.library.put_head(replace(store.decks.head(deck), title=value[0]), field)
    _forget(study, catalogue)


def sound_name(text: str, field: str) -> str:
    """A title as it is kept: on one line. Raises TextProblems of `field`."""
    from desktop_app.formats.toml_fields import is_sound

    wanted = " ".join(text.split())
    if not wanted:
        raise TextProblems({field: phrase(QT_TRANSLATE_NOOP("errors", "Write a name here."))})
    if len(wanted) > MOST_LETTERS:
        template = QT_TRANSLATE_NOOP("errors", "This text has {n} characters; {limit} is the most.")
        raise TextProblems({field: phrase(template, n=len(wanted), limit=MOST_LETTERS)})
    if not is_sound(wanted):
        template = QT_TRANSLATE_NOOP("errors", "There is a control character in this text. Type it again.")
        raise TextProblems({field: phrase(template)})
    return wanted


def _forget(study: Study, catalogue: Catalogue) -> None:
    catalogue.forget()
    study.planner.forget()
