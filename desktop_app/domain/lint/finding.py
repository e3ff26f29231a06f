"""What a rule of the linter hands back: where, what, why it matters, what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from desktop_app.domain.errors import Severity
from desktop_app.domain.phrases import Phrase, phrase

if TYPE_CHECKING:
    from desktop_app.domain.lint.subject import Subject


class Place(NamedTuple):
    """Where in a deck; all empty: the deck as a whole. Fields are named as the deck reader names them."""

    item: str = ""
    part: str = ""
    """Id of the statement or situation."""
    field: str = ""
    """"why", "leadership 2" (the second statement of that side), "situation 3, because"."""


DECK = Place()


class Hit(NamedTuple):
    """What one rule noticed; the rule's `why` and `to_do` may use the values of `what`."""

    place: Place
    what: Phrase


def hit(place: Place, template: str, **values: object) -> Hit:
    return Hit(place, phrase(template, **values))


Find: TypeAlias = "Callable[[Subject], Iterator[Hit]]"


class LintRule(NamedTuple):
    """One row of the table. `id` is stable: scripts and settings may name it."""

    id: str
    find: Find
    why: str
    to_do: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is wrong with a valid deck. A warning always: the deck can be studied as it is."""

    rule: str
    place: Place
    what: Phrase
    why: Phrase
    to_do: Phrase
    severity: Severity = "warning"

    @property
    def message(self) -> str:
        """All of it in English, for the command line."""
        return f"{self.what} {self.why} {self.to_do}"


def finding(rule: LintRule, noticed: Hit) -> Finding:
    values = noticed.what.values
    return Finding(rule.id, noticed.place, noticed.what, Phrase(rule.why, values), Phrase(rule.to_do, values))
