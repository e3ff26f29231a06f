"""Accepted drafts become items of a deck, each with the passage that it came from as its source."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import BOTH, DeckId, ItemId, SideId, SourceId, StatementId, slug
from desktop_app.domain.item import (
    Advice,
    Contrast,
    Definition,
    Example,
    Item,
    Role,
    Side,
    Similarity,
    Situation,
    Source,
    SourceRef,
    Statement,
    TraitSet,
)
from desktop_app.formats.article.blocks import Article
from desktop_app.formats.article.drafts import (
    DraftContrast,
    DraftExample,
    Drafts,
    DraftSide,
    DraftText,
    OfSide,
)
from desktop_app.formats.deck_toml import RESERVED

QUESTION = "{title}: how do the two differ?"
"""Each asks something else, since the title is in it."""
_MOST_PASSAGE = 400
_TITLE_WORDS = 6


def deck_of(article: Article, drafts: Drafts, taken: Iterable[DeckId] = ()) -> Deck:
    """All drafts as a deck of their own, under an id that is not among `taken`."""
    sides = sides_of(drafts.sides)
    title = " vs. ".join(side.name for side in sides)
    head = DeckHead(DeckId(slug(title, set(taken))), title, sides=sides)
    return Deck(
        replace(head, sources=(source_of(article),), has_similarities=bool(drafts.similarities)),
        tuple(items_of(article, drafts, head)),
    )


def sides_of(drafted: Sequence[DraftSide]) -> tuple[Side, ...]:
    made: list[Side] = []
    for side in drafted:
        name = slug(side.name, {each.id for each in made} | RESERVED | {BOTH})
        made.append(Side(SideId(name), side.name[:1].upper() + side.name[1:], side.one, side.many))
    return tuple(made)


def source_of(article: Article) -> Source:
    title = article.title or "The article"
    return Source(SourceId(slug(title)), title)


def items_of(article: Article, drafts: Drafts, head: DeckHead, taken: Iterable[ItemId] = ()) -> list[Item]:
    """In the order of a deck; the ids are not among `taken`. The sides of `head` are those of the drafts.

    Without the examples: whose job each is, and why, a person has to say (`example_of`).
    """
    made = _Made(article, head, set(taken))
    for definition in drafts.definitions:
        made.define(definition)
    for contrast in drafts.contrasts:
        made.set_against(contrast)
    if drafts.traits:
        made.list_traits(drafts.traits)
    for text in drafts.similarities:
        made.add(Similarity(id=made.id(text.text), sources=made.source(text), text=text.text))
    for text in drafts.advice:
        title = " ".join(text.text.split()[:_TITLE_WORDS]).rstrip(".,;:")
        made.add(Advice(id=made.id(text.text), sources=made.source(text), title=title, text=text.text))
    return made.items


def example_of(
    article: Article,
    drafted: DraftExample,
    head: DeckHead,
    *,
    setting: str,
    because: str,
    taken: Iterable[ItemId] = (),
) -> Example:
    """One situation, in which the people of both sides stand."""
    made, text = _Made(article, head, set(taken)), drafted.text
    side = BOTH if drafted.side is None else head.sides[drafted.side].id
    situation = Situation(StatementId(slug(text.text)), text.text, side, because, id_is_given=False)
    return Example(
        id=made.id(text.text),
        sources=made.source(text),
        setting=setting,
        roles=tuple(Role(each.id, each.one) for each in head.sides),
        situations=(situation,),
    )


class _Made:
    def __init__(self, article: Article, head: DeckHead, taken: set[ItemId]) -> None:
        self.items: list[Item] = []
        self._article = article
        self._source = source_of(article).id
        self._sides = [side.id for side in head.sides]
        self._names = [side.name for side in head.sides]
        self._taken: set[str] = set(taken)
        self._unnamed = 0

    def add(self, item: Item) -> None:
        self.items.append(item)

    def id(self, text: str) -> ItemId:
        name = slug(text, self._taken)
        self._taken.add(name)
        return ItemId(name)

    def source(self, *texts: DraftText) -> tuple[SourceRef, ...]:
        first = min(texts, key=lambda text: text.passage.start)
        passage = self._article.text[first.passage.start : first.passage.end]
        return (SourceRef(self._source, passage=" ".join(passage.split())[:_MOST_PASSAGE]),)

    def define(self, definition: OfSide) -> None:
        side, text = self._sides[definition.side], definition.text
        self.add(Definition(id=self.id(side), sources=self.source(text), side=side, text=text.text))

    def set_against(self, contrast: DraftContrast) -> None:
        title = contrast.title or self._nameless()
        self.add(
            Contrast(
                id=self.id(title),
                sources=self.source(*contrast.first, *contrast.second),
                title=title,
                question=QUESTION.format(title=title.rstrip(" .:?!")),
                statements=self._statements(contrast.first, contrast.second),
            )
        )

    def _nameless(self) -> str:
        """For whoever looks through the deck to name better; a piece of a statement would give it away."""
        self._unnamed += 1
        return f"{' vs. '.join(self._names)}, {self._unnamed}"

    def list_traits(self, traits: Sequence[OfSide]) -> None:
        rows = [[each.text for each in traits if each.side == side] for side in (0, 1)]
        self.add(
            TraitSet(
                id=self.id("traits"),
                sources=self.source(*(text for row in rows for text in row)),
                title="Traits",
                statements=self._statements(*rows),
            )
        )

    def _statements(self, first: Sequence[DraftText], second: Sequence[DraftText]) -> tuple[Statement, ...]:
        """Each once: what is said of both sides tells nothing."""
        said: set[str] = set()
        taken: set[str] = set()
        made = []
        for side, texts in zip(self._sides, (first, second), strict=True):
            for text in texts:
                if text.text.casefold() in said:
                    continue
                said.add(text.text.casefold())
                name = slug(text.text, taken)
                taken.add(name)
                made.append(Statement(StatementId(name), side, text.text, id_is_given=False))
        return tuple(made)
