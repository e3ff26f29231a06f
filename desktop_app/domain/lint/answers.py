"""Rules for what may be answered: each prompt has one right answer, and each thing is said once."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from desktop_app.domain.card import Card, CardKind
from desktop_app.domain.ids import SideId
from desktop_app.domain.item import Advice, Definition, PlainCard
from desktop_app.domain.lint.finding import Hit, Place, hit
from desktop_app.domain.lint.subject import Asked, Subject
from desktop_app.domain.lint.vocabulary import has_content, is_negation, language_of
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP
from desktop_app.domain.rules import cards_of
from desktop_app.domain.rules.plain_text import plain_text
from desktop_app.domain.similarity import SIMILAR, contained_pairs, similar_pairs, similarity, words_in

_FREE_RECALL = (CardKind.RECALL, CardKind.DEFINITION, CardKind.CLOZE)


class Said(NamedTuple):
    """A text and its words, however it is asked; `side` is empty where none is."""

    place: Place
    text: str
    words: tuple[str, ...]
    side: SideId = SideId("")


def both_sides_fit(subject: Subject) -> Iterator[Hit]:
    """The same text, or nearly the same, with two sides as right answers; a similarity counts as a side."""
    language = language_of(subject.head)
    for pool in (_said(subject.which_side), _said(subject.situations)):
        for first, later in _alike(pool):
            if first.side == later.side or _tells_apart(first, later, language):
                continue
            yield hit(
                later.place,
                QT_TRANSLATE_NOOP("lint", "“{text}” fits both sides: {side} here, {other_side} in {other}."),
                text=later.text,
                side=subject.name(later.side),
                other_side=subject.name(first.side),
                other=_where(first.place),
            )


def two_right_answers(subject: Subject) -> Iterator[Hit]:
    """Prompts that are recalled freely; those with sides to choose from are the rule above."""
    seen: dict[str, dict[str, Card]] = {}
    cards = (card for item in subject.deck.items for card in cards_of(item, subject.head))
    for card in cards:
        if card.kind not in _FREE_RECALL:
            continue
        answers = seen.setdefault(_as_read(card.prompt), {})
        answer = _as_read(card.answer)
        if answers and answer not in answers:
            yield hit(
                Place(card.item, "", ""),
                QT_TRANSLATE_NOOP("lint", "“{text}” is also asked by {other}, with another answer."),
                text=" ".join(card.prompt.split()),
                other=next(iter(answers.values())).item,
            )
        answers.setdefault(answer, card)


def duplicates(subject: Subject) -> Iterator[Hit]:
    """The same words, apart from case and punctuation, on the same side."""
    template = QT_TRANSLATE_NOOP("lint", "“{text}” stands in {other} as well.")
    for pool in (*_pools(subject), _plain(subject)):
        first_of: dict[tuple[SideId, tuple[str, ...]], Said] = {}
        for said in pool:
            first = first_of.setdefault((said.side, said.words), said)
            if first is not said:
                yield hit(said.place, template, text=said.text, other=_where(first.place))


def near_duplicates(subject: Subject) -> Iterator[Hit]:
    for pool in _pools(subject):
        distinct = tuple({(said.side, said.words): said for said in reversed(pool)}.values())[::-1]
        for first, later in _alike(distinct):
            if first.side == later.side:
                yield _near(first, later)
    yield from _near_plain_cards(subject)


def _near_plain_cards(subject: Subject) -> Iterator[Hit]:
    """One says all that the other does. Questions made to one pattern ("Capital of …?") are no duplicates,
    however many words they share."""
    pool = tuple({said.words: said for said in reversed(_plain(subject))}.values())[::-1]
    sets = [frozenset(said.words) for said in pool]
    for contained, whole in contained_pairs(sets):
        extra = sets[whole] - sets[contained]
        if extra and similarity(sets[contained], sets[whole]) >= SIMILAR and not any(map(is_negation, extra)):
            first, later = sorted((contained, whole))
            yield _near(pool[first], pool[later])


def _near(first: Said, later: Said) -> Hit:
    template = QT_TRANSLATE_NOOP("lint", "“{text}” says nearly the same as “{other_text}” in {other}.")
    other = _where(first.place)
    return hit(later.place, template, text=later.text, other_text=first.text, other=other)


def _pools(subject: Subject) -> tuple[tuple[Said, ...], ...]:
    """Texts are compared with those that are asked in the same way."""
    told = (
        Said(Place(item.id, "", "text"), item.text, words_in(item.text))
        for item in subject.deck.items
        if isinstance(item, Definition | Advice)
    )
    return _said(subject.which_side), _said(subject.situations), tuple(told)


def _said(asked: Iterable[Asked]) -> tuple[Said, ...]:
    return tuple(Said(each.place, each.text, each.words, each.side) for each in asked if each.words)


def _plain(subject: Subject) -> tuple[Said, ...]:
    """Front and back count together; an arrow marks the words of the back."""
    found = []
    for card in subject.plain:
        front = _shown(card, card.cloze or card.front)
        back = (f"→{word}" for word in words_in(_shown(card, card.back)))
        words = (*words_in(front), *back)
        if words:
            found.append(Said(Place(card.id, "", "cloze" if card.cloze else "front"), front, words))
    return tuple(found)


def _shown(card: PlainCard, text: str) -> str:
    return plain_text(text) if card.html else text


def _alike(pool: tuple[Said, ...]) -> Iterator[tuple[Said, Said]]:
    for first, later in sorted(similar_pairs([frozenset(said.words) for said in pool])):
        yield pool[first], pool[later]


def _tells_apart(one: Said, other: Said, language: str) -> bool:
    """Two texts of one item, made alike on purpose: each has a word of its own, or the same words in another
    order, or one has a "not". That is a good pair, not one text with two answers."""
    if one.place.item != other.place.item:
        return False
    first, second = (_content(said, language) for said in (one, other))
    own, others = set(first) - set(second), set(second) - set(first)
    if own or others:
        return bool(own and others) or any(map(is_negation, own | others))
    return first != second


def _content(said: Said, language: str) -> tuple[str, ...]:
    return tuple(word for word in said.words if has_content(word, language))


def _as_read(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def _where(place: Place) -> str:
    """As the command line names a place: "vision-execution, leadership 2"."""
    return f"{place.item}, {place.field}" if place.part else place.item
