"""What a workshop sends home: what the room got wrong, the worst first, as a part of the deck and on paper.

Items are taken whole, so that the part, joined to the deck at home, changes and removes nothing of it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import BOTH, MAX_ID_LENGTH, DeckId, ItemId
from desktop_app.domain.item import Disagreement, Example, Item, Similarity, Situation
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.domain.rules.words import words_of
from desktop_app.study.exporting import Exported, written
from desktop_app.study.handout import table
from desktop_app.study.paper import Cell, Glyph, Row, Sheet, Style, Text, glyph_of, texts
from desktop_app.study.workshop.results import Results

SITUATIONS = QT_TRANSLATE_NOOP("print", "Situations")
ABOUT = QT_TRANSLATE_NOOP(
    "print",
    "What was answered wrong in the workshop, the hardest first. Cover a column and say what is in it.",
)
_MARK = "-workshop-"
_DIGITS = 8


class NothingMissed(AppError):
    """The room knew it all, or what it missed is not in the deck any more."""


def take_home(deck: Deck, results: Results) -> Deck:
    """Raises NothingMissed."""
    there = {item.id: item for item in deck.items}
    items = tuple(there[name] for name in dict.fromkeys(_missed(results)) if name in there)
    if not items:
        raise NothingMissed(
            phrase(QT_TRANSLATE_NOOP("errors", "The room got nothing wrong that is in this deck.")),
            phrase(QT_TRANSLATE_NOOP("errors", "Give out the whole deck, or its hand-out.")),
        )
    head = deck.head
    return Deck(
        replace(
            head,
            id=_part_id(head, items),
            title=words_of(head).from_workshop.format(title=head.title),
            description="",
            deadline=None,
            part_of=head.card_root,
            sources=tuple(source for source in head.sources if source.id in _sources(items)),
            workshops=(),
            has_similarities=any(isinstance(item, Similarity) for item in items),
        ),
        items,
    )


def write(
    part: Deck, path: Path, media: Callable[[str], Path | None], *, instead: Path | None = None
) -> Exported:
    """As a deck file. `media` finds pictures and sounds by their hash; `instead`: the data folder, for where
    `path` cannot be written. Raises CannotWriteFile; then nothing was written."""
    from desktop_app.formats.toml_media import write_deck

    return written(lambda target: write_deck(part, target, media), path, instead)


def sheet(part: Deck, results: Results) -> Sheet:
    """The same on paper: contrasts as on the hand-out, and of examples the situations that were missed."""
    head, missed = part.head, {each.statement for each in results.missed}
    whole = table(part.items, head)
    rows = list(whole.rows)
    for item in part.items:
        if isinstance(item, Disagreement):
            rows.append(Row((Cell((Text(item.question, Style.STRONG),)),)))
    cases = [
        (item, tuple(each for each in item.situations if each.id in missed))
        for item in part.items
        if isinstance(item, Example)
    ]
    if head.sides and any(situations for _, situations in cases):
        rows.append(_heading())
        for item, situations in cases:
            rows += [_case(item, each, head) for each in situations]
    return replace(whole, rows=tuple(rows), intro=(Text(phrase(ABOUT), Style.SMALL),))


def _missed(results: Results) -> Iterator[ItemId]:
    """Items: each contrast that was missed, the hardest first, and after it the examples that turn on it."""
    contrasts = {each.contrast for each in results.missed}
    for result in results.contrasts:
        if result.contrast is not None and result.contrast in contrasts:
            yield result.contrast
            yield from (each.item for each in results.missed if each.contrast == result.contrast)
    yield from (each.item for each in results.missed)


def _part_id(head: DeckHead, items: Iterable[Item]) -> DeckId:
    """Another one for each choice of items: two parts that are called the same would be versions of one."""
    names = "/".join(item.id for item in items)
    ending = _MARK + hashlib.blake2b(names.encode(), digest_size=_DIGITS // 2).hexdigest()
    return DeckId(head.card_root[: MAX_ID_LENGTH - len(ending)].rstrip(".-") + ending)


def _sources(items: Sequence[Item]) -> frozenset[str]:
    """What the items refer to."""
    named = {reference.id for item in items for reference in item.sources}
    said = {each.source for item in items if isinstance(item, Disagreement) for each in item.positions}
    return frozenset(named | said)


def _heading() -> Row:
    title = Text(phrase(SITUATIONS), Style.STRONG, gap=2)
    return Row((Cell((title,)),), is_ruled=False, keeps_next=True)


def _case(item: Example, each: Situation, head: DeckHead) -> Row:
    """In the column of its side; what belongs to both goes across."""
    said = texts(Text(each.text), Text(each.because, Style.SMALL, gap=0.5))
    if each.side == BOTH:
        first, *rest = said
        return Row((Cell((replace(first, glyph=Glyph.BOTH), *rest)),))
    about = Cell((Text(item.setting, Style.SMALL),))
    columns = (Cell(said if side.id == each.side else (), glyph_of(side.id, head)) for side in head.sides)
    return Row((about, *columns))
