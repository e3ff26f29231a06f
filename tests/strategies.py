"""Hypothesis strategies for valid decks of every kind, for any test to use.

`decks()` is the one to begin with; `item_kinds` narrows it: `decks(item_kinds=("contrast",))`.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import cache
from typing import Any

from hypothesis import strategies as st

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import BOTH, DeckId, ItemId, SideId, SourceId, StatementId, is_valid_id, slug
from desktop_app.domain.item import (
    ITEM_CLASSES,
    Advice,
    Contrast,
    Definition,
    Disagreement,
    Example,
    Item,
    PlainCard,
    Position,
    Role,
    Side,
    Similarity,
    Situation,
    Source,
    SourceRef,
    Statement,
    TraitSet,
)
from desktop_app.formats.deck_toml import RESERVED

ALL_KINDS = tuple(ITEM_CLASSES)
SIDELESS_KINDS = ("advice", "disagreement", "card")

_LETTERS = "abc XYZ019\n\t .,:;!?-_#=+*/\\|()[]{}<>'\"“”äßéøŁЖ語한שع\u0301\u200d\u202e\u2028\ufeff🙂"
"""Few, since drawing is slow, but what breaks readers is among them."""
_TRICKY = st.sampled_from(
    [
        "Both",
        "“Why?”",
        'say "no"',
        '"""',
        "C:\\new",
        "# no remark",
        "[x]",
        "a = 1",
        "é",
        "e\u0301",
        "ש\u202e!",
        "'",
    ]
)
_ID_LETTERS = "abcdefghijklmnopqrstuvwxyzABC0123456789äß語"


@cache
def texts(most: int = 30) -> st.SearchStrategy[str]:
    """What a person may write anywhere: not empty, no control characters but newline and tab."""
    return (_TRICKY | st.text(_LETTERS, min_size=1, max_size=most)).filter(lambda text: bool(text.strip()))


@cache
def optional_texts() -> st.SearchStrategy[str]:
    return st.just("") | texts()


@cache
def ids() -> st.SearchStrategy[str]:
    return st.text(_ID_LETTERS + "-._", min_size=1, max_size=8).filter(is_valid_id)


@cache
def sides() -> st.SearchStrategy[tuple[Side, ...]]:
    side_ids = ids().filter(lambda name: name not in RESERVED and name != BOTH)
    one = st.builds(Side, id=side_ids.map(SideId), name=texts(), one=texts(), many=texts())
    return st.lists(
        one, min_size=2, max_size=2, unique_by=(lambda side: side.id, lambda side: side.name)
    ).map(tuple)


@cache
def sources() -> st.SearchStrategy[tuple[Source, ...]]:
    one = st.builds(
        Source,
        id=ids().map(SourceId),
        title=texts(),
        author=optional_texts(),
        publisher=optional_texts(),
        year=st.none() | st.integers(-500, 2100),
    )
    return st.lists(one, min_size=2, max_size=3, unique_by=lambda source: source.id).map(tuple)


def _common(draw: st.DrawFn, item: str, head: DeckHead) -> dict[str, Any]:
    known = st.sampled_from([source.id for source in head.sources])
    reference = st.builds(SourceRef, id=known, where=optional_texts(), passage=optional_texts())
    return {
        "id": ItemId(item),
        "sources": tuple(draw(st.lists(reference, max_size=2))),
        "tags": tuple(draw(st.lists(texts(), max_size=2))),
        "note": draw(optional_texts()),
    }


def _with_id(draw: st.DrawFn, text: str, taken: set[str]) -> tuple[StatementId, bool]:
    """An id as a reader would have it: given, or made of the wording."""
    is_given = draw(st.booleans())
    name = draw(ids().filter(lambda each: each not in taken)) if is_given else slug(text, taken)
    taken.add(name)
    return StatementId(name), is_given


def _statements(draw: st.DrawFn, head: DeckHead, least: int) -> tuple[Statement, ...]:
    taken: set[str] = set()
    found: list[Statement] = []
    for side in head.sides:
        for text in draw(st.lists(texts(), min_size=least, max_size=3)):
            name, is_given = _with_id(draw, text, taken)
            opposite = [each.id for each in found if each.side != side.id]
            pair = draw(st.none() | st.sampled_from(opposite)) if opposite else None
            found.append(Statement(name, side.id, text, draw(optional_texts()), pair, is_given))
    return tuple(found)


def _definition(draw: st.DrawFn, item: str, head: DeckHead, _contrasts: Sequence[ItemId]) -> Item:
    side = draw(st.sampled_from(head.sides)).id
    return Definition(**_common(draw, item, head), side=side, text=draw(texts()))


def _contrast(draw: st.DrawFn, item: str, head: DeckHead, _contrasts: Sequence[ItemId]) -> Item:
    return Contrast(
        **_common(draw, item, head),
        title=draw(texts()),
        question=draw(texts()),
        statements=_statements(draw, head, 1),
        why=draw(optional_texts()),
    )


def _traits(draw: st.DrawFn, item: str, head: DeckHead, _contrasts: Sequence[ItemId]) -> Item:
    statements = _statements(draw, head, 0)
    if not statements:
        statements = (Statement(StatementId("trait"), head.sides[0].id, draw(texts())),)
    return TraitSet(
        **_common(draw, item, head), title=draw(texts()), statements=statements, why=draw(optional_texts())
    )


def _similarity(draw: st.DrawFn, item: str, head: DeckHead, _contrasts: Sequence[ItemId]) -> Item:
    return Similarity(**_common(draw, item, head), text=draw(texts()), why=draw(optional_texts()))


def _disagreement(draw: st.DrawFn, item: str, head: DeckHead, _contrasts: Sequence[ItemId]) -> Item:
    position = st.builds(Position, source=st.sampled_from([each.id for each in head.sources]), says=texts())
    return Disagreement(
        **_common(draw, item, head),
        question=draw(texts()),
        positions=tuple(draw(st.lists(position, min_size=2, max_size=3))),
    )


def _situation(draw: st.DrawFn, head: DeckHead, contrasts: Sequence[ItemId], taken: set[str]) -> Situation:
    text = draw(texts())
    name, is_given = _with_id(draw, text, taken)
    return Situation(
        id=name,
        text=text,
        side=draw(st.sampled_from([*(side.id for side in head.sides), BOTH])),
        because=draw(texts()),
        contrast=draw(st.none() | st.sampled_from(list(contrasts))) if contrasts else None,
        points=tuple(draw(st.lists(texts(), max_size=2))),
        transfer=draw(st.booleans()),
        id_is_given=is_given,
    )


def _example(draw: st.DrawFn, item: str, head: DeckHead, contrasts: Sequence[ItemId]) -> Item:
    taken: set[str] = set()
    return Example(
        **_common(draw, item, head),
        setting=draw(texts()),
        roles=tuple(Role(side.id, draw(texts())) for side in head.sides),
        situations=tuple(_situation(draw, head, contrasts, taken) for _ in range(draw(st.integers(1, 3)))),
    )


def _advice(draw: st.DrawFn, item: str, head: DeckHead, _contrasts: Sequence[ItemId]) -> Item:
    return Advice(**_common(draw, item, head), title=draw(texts()), text=draw(texts()))


@cache
def cloze_texts() -> st.SearchStrategy[str]:
    """With at least one gap, plain, numbered or with a hint."""
    word = st.text([each for each in _LETTERS if each not in "{}:"], min_size=1, max_size=8)
    said = word.filter(lambda text: bool(text.strip()))
    gap = st.one_of(
        said.map(lambda text: f"{{{{{text}}}}}"),
        st.tuples(st.integers(1, 12), said).map(lambda pair: f"{{{{c{pair[0]}::{pair[1]}}}}}"),
        st.tuples(st.integers(1, 12), said, said).map(lambda three: "{{{{c{}::{}::{}}}}}".format(*three)),
    )
    return st.lists(st.tuples(word, gap), min_size=1, max_size=3).map(
        lambda pairs: "".join(text + each for text, each in pairs)
    )


def _card(draw: st.DrawFn, item: str, head: DeckHead, _contrasts: Sequence[ItemId]) -> Item:
    is_cloze = draw(st.booleans())
    return PlainCard(
        **_common(draw, item, head),
        front="" if is_cloze else draw(texts()),
        back="" if is_cloze else draw(texts()),
        cloze=draw(cloze_texts()) if is_cloze else "",
        why=draw(optional_texts()),
        typed=draw(st.booleans()),
        group=draw(optional_texts()),
        html=draw(st.booleans()),
    )


_BUILDERS = {
    "definition": _definition,
    "contrast": _contrast,
    "traits": _traits,
    "similarity": _similarity,
    "disagreement": _disagreement,
    "example": _example,
    "advice": _advice,
    "card": _card,
}


@cache
def _plans() -> st.SearchStrategy[tuple[dict[str, Any], ...]]:
    value = st.booleans() | st.integers(-5, 5) | texts() | st.lists(texts(), max_size=2) | st.floats(0, 1)
    plan = st.dictionaries(texts(8), value | st.dictionaries(texts(8), value, max_size=2), max_size=3)
    return st.lists(plan, max_size=1).map(tuple)


@st.composite
def deck_heads(draw: st.DrawFn, *, has_sides: bool = True, has_similarities: bool = False) -> DeckHead:
    deck, part_of = draw(st.lists(ids(), min_size=2, max_size=2, unique=True))
    return DeckHead(
        id=DeckId(deck),
        title=draw(texts()),
        language=draw(st.sampled_from(["en", "de", "en-GB", "fr"])),
        description=draw(optional_texts()),
        author=draw(optional_texts()),
        deadline=draw(st.none() | st.dates(datetime.date(2000, 1, 1))),
        part_of=DeckId(part_of) if draw(st.booleans()) else None,
        sides=draw(sides()) if has_sides else (),
        sources=draw(sources()),
        workshops=draw(_plans()),
        has_similarities=has_similarities,
    )


@st.composite
def decks(draw: st.DrawFn, *, item_kinds: Sequence[str] = ALL_KINDS, most_items: int = 4) -> Deck:
    """A deck that a reader would accept. Kinds that need no sides come without them half of the time."""
    kinds = draw(st.lists(st.sampled_from(list(item_kinds)), min_size=1, max_size=most_items))
    needs_sides = not set(kinds) <= set(SIDELESS_KINDS)
    head = draw(
        deck_heads(has_sides=needs_sides or draw(st.booleans()), has_similarities="similarity" in kinds)
    )
    names = draw(st.lists(ids(), min_size=len(kinds), max_size=len(kinds), unique=True))
    contrasts = [ItemId(name) for kind, name in zip(kinds, names, strict=True) if kind == "contrast"]
    items = (_BUILDERS[kind](draw, name, head, contrasts) for kind, name in zip(kinds, names, strict=True))
    return Deck(head, tuple(items))
