"""Every round that a deck could give, each with what it asks and what it gives away."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.card import Card, CardKind
from desktop_app.domain.deck import Deck
from desktop_app.domain.ids import ItemId, MemoryItemId
from desktop_app.domain.item import (
    Contrast,
    Disagreement,
    Example,
    Item,
    Similarity,
    Statement,
    TraitSet,
    counterpart_of,
    statements_of,
)
from desktop_app.domain.rules import cards_of
from desktop_app.domain.rules.disagreement import who_says_what
from desktop_app.domain.rules.identity import memory_item
from desktop_app.domain.rules.traits import named_counterpart
from desktop_app.study.workshop.lengths import about_seconds, timer_seconds
from desktop_app.study.workshop.rounds import Round, RoundKind, Says, Tile, WorkshopSet

LEAST_TILES, MOST_TILES = 4, 8


@dataclass(frozen=True, slots=True)
class Draft:
    """`shows`: the memory items that the round asks or gives away; two of one plan share none."""

    round: Round
    shows: frozenset[MemoryItemId]
    is_of_set: bool = False
    """A board of a trait set."""

    @property
    def topic(self) -> ItemId:
        """What rounds are spread over."""
        return self.round.contrast or self.round.item


def drafts_of(
    deck: Deck, chosen: WorkshopSet, items: Sequence[Item] | None = None
) -> Mapping[RoundKind, tuple[Draft, ...]]:
    """Of each chosen kind, in an order drawn from the seed; kinds that the deck has nothing for are left out.

    Where contrasts are chosen, what belongs to none of them is left out, but for the disagreements.
    `items`: those of the deck to draw from, if not all.
    """
    maker, chance = _Maker(deck, chosen, items), random.Random(chosen.seed)
    found = {}
    for kind in dict.fromkeys(chosen.kinds):
        drafts = list(maker.sort_boards(chance) if kind is RoundKind.SORT_BOARD else maker.of(kind))
        chance.shuffle(drafts)
        if drafts:
            found[kind] = tuple(drafts)
    return found


def has_round(deck: Deck, chosen: WorkshopSet, kind: RoundKind) -> bool:
    maker = _Maker(deck, chosen)
    drafts = maker.sort_boards(random.Random(0)) if kind is RoundKind.SORT_BOARD else maker.of(kind)
    return next(iter(drafts), None) is not None


class _Maker:
    def __init__(self, deck: Deck, chosen: WorkshopSet, items: Sequence[Item] | None = None) -> None:
        self._head, self._chosen = deck.head, chosen
        self._items = deck.items if items is None else items
        self._wanted = frozenset(chosen.contrasts)
        self._titles = {each.id: each.title for each in deck.items if isinstance(each, Contrast | TraitSet)}

    def of(self, kind: RoundKind) -> Iterator[Draft]:
        for item in self._items:
            match kind:
                case RoundKind.DISCUSSION if isinstance(item, Disagreement):
                    yield self._discussion(item)
                case RoundKind.WHICH_SIDE if isinstance(item, Contrast | TraitSet | Similarity):
                    yield from self._choices(item, CardKind.WHICH_SIDE, kind)
                case RoundKind.SCENARIO if isinstance(item, Example):
                    yield from self._choices(item, CardKind.SCENARIO, kind)
                case RoundKind.BUZZER if isinstance(item, Contrast):
                    yield from self._buzzers(item)

    def sort_boards(self, chance: random.Random) -> Iterator[Draft]:
        """Of trait sets; of contrasts where there is no set that fills a board."""
        of_sets = self._boards_of((each for each in self._items if isinstance(each, TraitSet)), chance)
        first = next(of_sets, None)
        if first is not None:
            yield first
            yield from of_sets
            return
        yield from self._boards_of((each for each in self._items if isinstance(each, Contrast)), chance)

    def _choices(self, item: Item, of: CardKind, kind: RoundKind) -> Iterator[Draft]:
        for card in cards_of(item, self._head):
            # Transfer situations make no card, so they stay unseen until the monthly check.
            if card.kind is of and self._is_wanted(card.contrast):
                yield Draft(self._choice(item, card, kind), card.shows | _counterparts(item, card))

    def _choice(self, item: Item, card: Card, kind: RoundKind) -> Round:
        return Round(
            kind=kind,
            item=card.item,
            contrast=card.contrast,
            statement=card.statement,
            heading=card.heading or self._titles.get(card.contrast or card.item, ""),
            heading_tells=card.heading_tells,
            setting=card.setting,
            prompt=card.prompt,
            roles=card.roles,
            right=card.right,
            offers_both=card.offers_both,
            reason=card.reason,
            note=item.note,
            good_reason=card.points,
            seconds=timer_seconds(kind, self._chosen),
            about_seconds=about_seconds(kind, self._chosen),
        )

    def _buzzers(self, item: Contrast) -> Iterator[Draft]:
        kind = RoundKind.BUZZER
        if not self._is_wanted(item.id):
            return
        for card in cards_of(item, self._head):
            if card.kind is not CardKind.COUNTERPART or card.asked_side is None:
                continue
            made = Round(
                kind=kind,
                item=item.id,
                contrast=item.id,
                statement=card.statement,
                heading=card.heading,
                heading_tells=_holds(card.heading, card.answer),
                prompt=card.statement_text,
                ask=card.prompt,
                right=self._head.other_side(card.asked_side).id,
                answer=card.answer,
                reason=card.reason,
                note=item.note,
                seconds=timer_seconds(kind, self._chosen),
                about_seconds=about_seconds(kind, self._chosen),
            )
            if not _holds(card.statement_text, card.answer):
                yield Draft(made, card.shows)

    def _discussion(self, item: Disagreement) -> Draft:
        kind = RoundKind.DISCUSSION
        made = Round(
            kind=kind,
            item=item.id,
            prompt=item.question,
            positions=tuple(Says(who, says) for who, says in who_says_what(item, self._head)),
            note=item.note,
            seconds=timer_seconds(kind, self._chosen),
            about_seconds=about_seconds(kind, self._chosen),
        )
        return Draft(made, frozenset({memory_item(item.id)}))

    def _boards_of(self, items: Iterable[Contrast | TraitSet], chance: random.Random) -> Iterator[Draft]:
        for item in items:
            if not self._is_wanted(item.id):
                continue
            left, right = ([*statements_of(item, side.id)] for side in self._head.sides)
            chance.shuffle(left)
            chance.shuffle(right)
            is_first = True
            while (size := self._size(len(left), len(right), is_first)) > 0:
                is_first = False
                fewer, more = sorted((left, right), key=len)
                tiles = fewer[: size // 2] + more[: size - size // 2]
                del fewer[: size // 2], more[: size - size // 2]
                chance.shuffle(tiles)
                yield self._board(item, tiles)

    def _size(self, left: int, right: int, may_be_uneven: bool) -> int:
        """As many tiles for each team, and of each side, as can be; 0: not enough for a board."""
        most = min(2 * min(left, right) + (left != right), MOST_TILES)
        even = most - most % len(self._chosen.teams)
        size = most if may_be_uneven and even < LEAST_TILES else even
        return size if size >= LEAST_TILES else 0

    def _board(self, item: Contrast | TraitSet, tiles: Iterable[Statement]) -> Draft:
        kind, tiles = RoundKind.SORT_BOARD, tuple(tiles)
        is_contrast = isinstance(item, Contrast)
        made = Round(
            kind=kind,
            item=item.id,
            contrast=item.id,
            heading=item.title,
            # A contrast is named after what tells its sides apart, a set after what its traits are of.
            heading_tells=is_contrast,
            prompt=item.question if isinstance(item, Contrast) else item.title,
            tiles=tuple(Tile(each.id, each.text, each.side, each.why) for each in tiles),
            reason=item.why,
            note=item.note,
            seconds=timer_seconds(kind, self._chosen),
            about_seconds=about_seconds(kind, self._chosen),
        )
        return Draft(made, frozenset(memory_item(item.id, each.id) for each in tiles), not is_contrast)

    def _is_wanted(self, contrast: ItemId | None) -> bool:
        return not self._wanted or contrast in self._wanted


def _counterparts(item: Item, card: Card) -> frozenset[MemoryItemId]:
    """Who has seen where a statement belongs knows where its counterpart does."""
    if not isinstance(item, Contrast | TraitSet):
        return frozenset()
    statement = next(each for each in item.statements if each.id == card.statement)
    if isinstance(item, Contrast):
        other = counterpart_of(item, statement)
    else:
        other = named_counterpart(item, statement)
    return frozenset() if other is None else frozenset({memory_item(item.id, other.id)})


def _holds(text: str, answer: str) -> bool:
    return answer.casefold() in text.casefold()
