"""Choices for a workshop, saved with the deck: the tables `[[workshops]]` of its file, and back.

What a table says beyond what is known here stays in it; what is wrong in it is named, and the usual value
stands in its place.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from desktop_app.domain.deck import Deck
from desktop_app.domain.errors import UnknownName
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import Contrast, TraitSet
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.decks import sound_name
from desktop_app.study.workshop.rounds import (
    LEAST_MINUTES,
    LEAST_TEAMS,
    MOST_MINUTES,
    MOST_TEAMS,
    RoundKind,
    Voting,
    WorkshopSet,
)

SET_SAVED = QT_TRANSLATE_NOOP("undo", "Workshop saved with the deck")
SET_DELETED = QT_TRANSLATE_NOOP("undo", "Saved workshop deleted")
MOST_SECONDS = 600
FIELD = "workshops"
_USUAL = WorkshopSet()

_NOT_A_NUMBER = QT_TRANSLATE_NOOP(
    "workshop", "“{name}” is {value}; it must be a number from {least} to {most}."
)
_NOT_YES_OR_NO = QT_TRANSLATE_NOOP("workshop", "“{name}” is {value}; it must be true or false.")
_NOT_ONE_OF = QT_TRANSLATE_NOOP("workshop", "“{name}” has {value}, which is none of {names}.")
_NOT_A_TEXT = QT_TRANSLATE_NOOP("workshop", "“{name}” is {value}; it must be a text.")
_NOT_A_LIST = QT_TRANSLATE_NOOP("workshop", "“{name}” is {value}; it must be a list.")
_NO_CONTRAST = QT_TRANSLATE_NOOP("workshop", "There is no contrast {value} in this deck.")
_NO_TEAMS = QT_TRANSLATE_NOOP("workshop", "“teams” must be {least} to {most} different names.")


@dataclass(frozen=True, slots=True)
class SavedSet:
    place: int
    """Among the deck's tables."""
    chosen: WorkshopSet
    problems: tuple[Phrase, ...] = ()
    """What is wrong in the table, in words of the context "workshop"."""


@dataclass(frozen=True, slots=True)
class SetsChanged:
    """The saved sets of a deck as they were and as they became; for an undo stack."""

    deck: DeckId
    before: tuple[dict[str, Any], ...]
    after: tuple[dict[str, Any], ...]

    @property
    def label(self) -> str:
        """Of the translation context "undo"."""
        return SET_DELETED if len(self.after) < len(self.before) else SET_SAVED

    def take_back(self, study: Study, catalogue: Catalogue) -> SetsChanged:
        return self._put(study, catalogue, self.before)

    def give_again(self, study: Study, catalogue: Catalogue) -> SetsChanged:
        return self._put(study, catalogue, self.after)

    def _put(self, study: Study, catalogue: Catalogue, tables: tuple[dict[str, Any], ...]) -> SetsChanged:
        head = study.store.decks.head(self.deck)
        study.store.library.put_head(replace(head, workshops=tables), FIELD)
        catalogue.forget()
        return self


def sets_of(deck: Deck) -> tuple[SavedSet, ...]:
    """In the order of the file."""
    there = frozenset(item.id for item in deck.items if isinstance(item, Contrast | TraitSet))
    return tuple(SavedSet(place, *_read(table, there)) for place, table in enumerate(deck.head.workshops))


def save(
    study: Study, catalogue: Catalogue, deck: DeckId, chosen: WorkshopSet, place: int | None = None
) -> SetsChanged:
    """With its title, in the place of one of the same title (or of the one at `place`), else as the last.

    Raises TextProblems (of "title"), UnknownName; and writes nothing.
    """
    named = replace(chosen, title=sound_name(chosen.title, "title"))
    before = study.store.decks.head(deck).workshops
    if place is None:
        place = next((at for at, table in enumerate(before) if _is_called(table, named.title)), None)
    tables = list(before)
    if place is None:
        tables.append(as_table(named))
    else:
        tables[place] = as_table(named, before[place])
    return _change(study, catalogue, SetsChanged(deck, before, tuple(tables)))


def delete(study: Study, catalogue: Catalogue, deck: DeckId, place: int) -> SetsChanged:
    """Raises UnknownName where there is none at this place."""
    before = study.store.decks.head(deck).workshops
    if not 0 <= place < len(before):
        raise UnknownName(
            phrase(QT_TRANSLATE_NOOP("errors", "This saved workshop is not in the deck any more.")),
            phrase(QT_TRANSLATE_NOOP("errors", "Look at the list again.")),
        )
    return _change(study, catalogue, SetsChanged(deck, before, (*before[:place], *before[place + 1 :])))


def as_table(chosen: WorkshopSet, before: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """As TOML has it. All is said, so that another usual value would change nothing; what `before` has beyond
    it stays."""
    said = {each.name: _plain(getattr(chosen, each.name)) for each in fields(WorkshopSet)}
    if not chosen.contrasts:
        del said["contrasts"]
    beyond = {name: value for name, value in (before or {}).items() if name not in _KNOWN}
    return said | beyond


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value.value if isinstance(value, RoundKind | Voting) else value


def _change(study: Study, catalogue: Catalogue, change: SetsChanged) -> SetsChanged:
    if change.before != change.after:
        with study.writing():
            change.give_again(study, catalogue)
    return change


def _is_called(table: Mapping[str, Any], title: str) -> bool:
    return str(table.get("title", "")).casefold() == title.casefold()


def _read(table: Mapping[str, Any], there: frozenset[ItemId]) -> tuple[WorkshopSet, tuple[Phrase, ...]]:
    reading = _Reading(there)
    found = {name: read(reading, name, table[name]) for name, read in _KNOWN.items() if name in table}
    good = {name: value for name, value in found.items() if value is not None}
    return WorkshopSet(**good), tuple(reading.problems)


@dataclass
class _Reading:
    """Each method gives the value, or None and notes what is wrong."""

    there: frozenset[ItemId]
    problems: list[Phrase] = field(default_factory=list)

    def text(self, name: str, value: Any) -> str | None:
        if isinstance(value, str):
            return value
        self._wrong(_NOT_A_TEXT, name, value)
        return None

    def yes_or_no(self, name: str, value: Any) -> bool | None:
        if isinstance(value, bool):
            return value
        self._wrong(_NOT_YES_OR_NO, name, value)
        return None

    def minutes(self, name: str, value: Any) -> int | None:
        return self._number(name, value, LEAST_MINUTES, MOST_MINUTES)

    def seconds(self, name: str, value: Any) -> int | None:
        return self._number(name, value, 0, MOST_SECONDS)

    def seed(self, name: str, value: Any) -> int | None:
        return self._number(name, value, 0, 2**31)

    def kinds(self, name: str, value: Any) -> tuple[RoundKind, ...] | None:
        """Those that are known; none left: the usual ones."""
        names = [kind.value for kind in RoundKind]
        listed = self._list(name, value)
        for each in listed:
            if each not in names:
                self._wrong(_NOT_ONE_OF, name, each, names=", ".join(names))
        return tuple(RoundKind(each) for each in dict.fromkeys(filter(names.__contains__, listed))) or None

    def voting(self, name: str, value: Any) -> Voting | None:
        names = [each.value for each in Voting]
        if value in names:
            return Voting(value)
        self._wrong(_NOT_ONE_OF, name, value, names=", ".join(names))
        return None

    def contrasts(self, name: str, value: Any) -> tuple[ItemId, ...]:
        """Those that are there; none left: the whole deck."""
        found = []
        for each in self._list(name, value):
            if isinstance(each, str) and each in self.there:
                found.append(ItemId(each))
            else:
                self._wrong(_NO_CONTRAST, name, each)
        return tuple(dict.fromkeys(found))

    def teams(self, name: str, value: Any) -> tuple[str, ...] | None:
        names = [each.strip() for each in self._list(name, value) if isinstance(each, str)]
        is_right = LEAST_TEAMS <= len(names) <= MOST_TEAMS and all(names)
        if is_right and len({each.casefold() for each in names}) == len(value):
            return tuple(names)
        self._wrong(_NO_TEAMS, name, value, least=LEAST_TEAMS, most=MOST_TEAMS)
        return None

    def _number(self, name: str, value: Any, least: int, most: int) -> int | None:
        if type(value) is int and least <= value <= most:
            return value
        self._wrong(_NOT_A_NUMBER, name, value, least=least, most=most)
        return None

    def _list(self, name: str, value: Any) -> list[Any]:
        if isinstance(value, list):
            return value
        self._wrong(_NOT_A_LIST, name, value)
        return []

    def _wrong(self, template: str, name: str, value: Any, **more: object) -> None:
        shown = f"“{value}”" if isinstance(value, str) else str(value)
        self.problems.append(phrase(template, name=name, value=shown, **more))


_KNOWN: Mapping[str, Callable[[_Reading, str, Any], Any]] = {
    "title": _Reading.text,
    "minutes": _Reading.minutes,
    "kinds": _Reading.kinds,
    "contrasts": _Reading.contrasts,
    "teams": _Reading.teams,
    "voting": _Reading.voting,
    "seconds": _Reading.seconds,
    "alone_first": _Reading.yes_or_no,
    "asks_why": _Reading.yes_or_no,
    "seed": _Reading.seed,
}
