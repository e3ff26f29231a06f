"""Rules for what a learner misses: the reason behind an answer, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.domain.item import Disagreement, Item, PlainCard
from desktop_app.domain.lint.finding import DECK, Hit, Place, hit
from desktop_app.domain.lint.subject import Subject
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP


def no_why(subject: Subject) -> Iterator[Hit]:
    """Where sides are told apart. It is enough that each statement has a reason of its own."""
    template = QT_TRANSLATE_NOOP("lint", "“{title}” has no “why”.")
    for item in subject.opposed:
        if not item.why and not all(statement.why for statement in item.statements):
            yield hit(Place(item.id, "", "why"), template, title=item.title)


def no_source(subject: Subject) -> Iterator[Hit]:
    """One finding for a deck that names no source at all; plain cards alone need none."""
    lacking = [item for item in subject.deck.items if not _has_source(item)]
    if subject.head.sources:
        for item in lacking:
            yield hit(Place(item.id, "", "sources"), QT_TRANSLATE_NOOP("lint", "No source is named."))
    elif any(not isinstance(item, PlainCard) for item in lacking):
        yield hit(DECK._replace(field="sources"), QT_TRANSLATE_NOOP("lint", "The deck names no source."))


def _has_source(item: Item) -> bool:
    """Each position of a disagreement is somebody's."""
    return bool(item.sources) or isinstance(item, Disagreement)
