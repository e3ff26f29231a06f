"""Rules for the two sides as wholes: nothing but the meaning may tell which is right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from desktop_app.domain.ids import BOTH
from desktop_app.domain.item import Contrast, TraitSet, statements_of
from desktop_app.domain.lint.finding import DECK, Hit, Place, hit
from desktop_app.domain.lint.guesser import Sample, Telling, Unit, guess_rate, telling_words
from desktop_app.domain.lint.subject import Asked, Subject
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP

MOST_LONGER = 1.2
"""Times the mean length of the other side."""
FEWEST_TO_COMPARE = 3
"""Of each side: the length of one or two texts is chance."""
MOST_OF_ONE_SIDE = 0.6
FEWEST_TO_BALANCE = 3
TOO_EASY = 0.6
FEWEST_TO_GUESS = 16
TELLING_WORDS = 4

STATEMENTS_LONGER = QT_TRANSLATE_NOOP(
    "lint", "The statements of {side} have {long} characters on average, those of {other_side} {short}."
)
SITUATIONS_LONGER = QT_TRANSLATE_NOOP(
    "lint", "The situations of {side} have {long} characters on average, those of {other_side} {short}."
)


def longer_side(subject: Subject) -> Iterator[Hit]:
    """Over the deck, over its situations, and within each contrast or set that has enough of each side."""
    yield from _longer(subject, subject.statements, DECK, STATEMENTS_LONGER)
    yield from _longer(subject, subject.situations, DECK, SITUATIONS_LONGER)
    for item, own in _by_item(subject).items():
        yield from _longer(subject, own, Place(item), STATEMENTS_LONGER)


def empty_side(subject: Subject) -> Iterator[Hit]:
    template = QT_TRANSLATE_NOOP("lint", "“{title}” says nothing of {side}.")
    for item in subject.opposed:
        for side in subject.sides:
            if not statements_of(item, side):
                yield hit(Place(item.id, "", side), template, title=item.title, side=subject.name(side))


def unbalanced(subject: Subject) -> Iterator[Hit]:
    yield from _unbalanced(
        subject,
        subject.statements,
        QT_TRANSLATE_NOOP("lint", "{n} of {of} statements belong to {side}: that is {share} %."),
    )
    yield from _unbalanced(
        subject,
        subject.situations,
        QT_TRANSLATE_NOOP("lint", "{n} of {of} situations belong to {side}: that is {share} %."),
    )


def guessable(subject: Subject) -> Iterator[Hit]:
    """Statements and situations each by themselves: they are worded differently."""
    statements = QT_TRANSLATE_NOOP(
        "lint", "Single words tell the side of {rate} % of the statements. Most telling: {words}."
    )
    situations = QT_TRANSLATE_NOOP(
        "lint", "Single words tell the side of {rate} % of the situations. Most telling: {words}."
    )
    yield from _guessable(subject, _pairs_of_statements(subject), statements)
    yield from _guessable(subject, _pairs_of_situations(subject), situations)


def _longer(subject: Subject, asked: Sequence[Asked], place: Place, template: str) -> Iterator[Hit]:
    lengths = [[len(each.text) for each in asked if each.side == side] for side in subject.sides]
    if not lengths or min(map(len, lengths)) < FEWEST_TO_COMPARE:
        return
    means = [sum(own) / len(own) for own in lengths]
    if max(means) > MOST_LONGER * min(means):
        long = means.index(max(means))
        yield hit(
            place,
            template,
            side=subject.name(subject.sides[long]),
            other_side=subject.name(subject.sides[1 - long]),
            long=round(means[long]),
            short=round(means[1 - long]),
        )


def _unbalanced(subject: Subject, asked: Sequence[Asked], template: str) -> Iterator[Hit]:
    """What belongs to both sides is no part of it."""
    of_sides = [each.side for each in asked if each.side != BOTH]
    if len(of_sides) < FEWEST_TO_BALANCE:
        return
    for side in subject.sides:
        own = of_sides.count(side)
        if own > MOST_OF_ONE_SIDE * len(of_sides):
            share = round(100 * own / len(of_sides))
            yield hit(DECK, template, n=own, of=len(of_sides), side=subject.name(side), share=share)


def _guessable(subject: Subject, pairs: Sequence[tuple[Asked, ...]], template: str) -> Iterator[Hit]:
    units = [_unit(pair, subject) for pair in pairs]
    samples = [sample for unit in units for sample in unit.samples]
    if len(samples) < FEWEST_TO_GUESS:
        return
    rate = guess_rate(units)
    if rate >= TOO_EASY:
        telling = telling_words(samples, TELLING_WORDS)
        words = ", ".join(_told(each, subject) for each in telling)
        yield hit(DECK, template, rate=round(100 * rate), words=words)


def _unit(pair: Sequence[Asked], subject: Subject) -> Unit:
    key = min(f"{each.place.item}/{each.place.part}" for each in pair)
    return Unit(key, tuple(Sample(each.word_set, each.side == subject.sides[0]) for each in pair))


def _told(telling: Telling, subject: Subject) -> str:
    first, second = map(subject.name, subject.sides)
    return f"“{telling.word}” ({first} {telling.first}, {second} {telling.second})"


def _by_item(subject: Subject) -> dict[str, list[Asked]]:
    found: defaultdict[str, list[Asked]] = defaultdict(list)
    for each in subject.statements:
        found[each.place.item].append(each)
    return found


def _pairs_of_statements(subject: Subject) -> list[tuple[Asked, ...]]:
    """A pair that is named, else those in the same place of an item."""
    pairs: list[tuple[Asked, ...]] = []
    for own in _by_item(subject).values():
        left, right = ([each for each in own if each.side == side] for side in subject.sides)
        partner = _named_pairs(own)
        by_part = {each.place.part: each for each in right}
        named = [
            (each, by_part[partner[each.place.part]])
            for each in left
            if partner.get(each.place.part) in by_part
        ]
        taken = {each.place.part for pair in named for each in pair}
        rest = ([each for each in side if each.place.part not in taken] for side in (left, right))
        pairs += named
        pairs += [tuple(each for each in pair if each is not None) for pair in zip_longest(*rest)]
    return pairs


def _named_pairs(asked: Sequence[Asked]) -> dict[str, str]:
    """Both ways round: it is enough that one of the two names the other."""
    item = asked[0].item
    statements = item.statements if isinstance(item, Contrast | TraitSet) else ()
    named = [(str(each.id), str(each.pair)) for each in statements if each.pair is not None]
    return {**{pair: own for own, pair in named}, **dict(named)}


def _pairs_of_situations(subject: Subject) -> list[tuple[Asked, ...]]:
    """Situations on one contrast are made as pairs."""
    groups: defaultdict[str, list[Asked]] = defaultdict(list)
    for each in subject.situations:
        if each.side != BOTH:
            groups[f"{each.place.item}/{subject.contrast_of[each.place] or each.place.part}"].append(each)
    return [tuple(group) for group in groups.values()]
