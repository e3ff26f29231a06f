"""Accepted drafts become what an import would do to a deck; and what the linter says of a draft before."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.errors import UnknownName
from desktop_app.domain.ids import DeckId, ItemId, SourceId, slug
from desktop_app.domain.item import Advice, Contrast, Definition, Example, Item, Similarity, Source, TraitSet
from desktop_app.domain.lint import Finding, lint
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.formats.article.drafts import DraftContrast, DraftExample, Drafts, DraftText, OfSide
from desktop_app.formats.article.to_deck import example_of, items_of, sides_of, source_of
from desktop_app.formats.foreign import Foreign, ForeignDeck
from desktop_app.progress import Progress
from desktop_app.study import importing
from desktop_app.study.context import Study
from desktop_app.study.deck_plan import Added, DeckPlan
from desktop_app.study.draft_texts import own_texts, setting_for, title_for
from desktop_app.study.drafting import Draft, Fate, Review, Said, mirrored
from desktop_app.study.importing import ImportPlan, Outcome
from desktop_app.study.item_texts import whole_text
from desktop_app.study.ports import Store
from desktop_app.study.ports_safety import Backups

_ABOUT_THE_WHOLE = frozenset({"no-why", "no-source", "unbalanced", "guessable", "empty-side"})
"""Rules that say nothing of a single draft."""
_NEW = DeckId("drafted")
_GONE = QT_TRANSLATE_NOOP("errors", "This deck has other sides now, or is gone.")
_CHOOSE = QT_TRANSLATE_NOOP("errors", "Choose another deck.")


def head_of(review: Review) -> DeckHead:
    """Of a new deck, under an id made of its title. What is drafted is English."""
    title = review.deck_title
    return DeckHead(
        DeckId(slug(title) if title else _NEW),
        title,
        "en",
        sides=sides_of(review.sides) if review.has_sides else (),
        sources=(source_of(review.article),),
    )


def fitting(review: Review, heads: Sequence[DeckHead]) -> list[DeckHead]:
    """Decks with the same two sides, in whichever order."""
    wanted = _names(side.name for side in review.sides)
    return [head for head in heads if len(head.sides) == 2 and _names(s.name for s in head.sides) == wanted]


def item_of(review: Review, draft: Draft, head: DeckHead, taken: Collection[ItemId] = ()) -> Item | None:
    """None where nothing would come of it. `head` has the sides in the order of the review."""
    if draft.kind == Example.kind:
        return _example_of(review, draft, head, taken)
    texts = {side: tuple(map(_text, draft.of_side(side))) for side in (0, 1)}
    drafts = Drafts(sides=review.sides)
    if draft.kind == Contrast.kind:
        if not (texts[0] and texts[1]):
            return None
        made = DraftContrast(title_for(draft), texts[0], texts[1])
        drafts = replace(drafts, contrasts=(made,))
    else:
        drafts = replace(drafts, **_others(draft))
    items = items_of(review.article, drafts, head, taken)
    return replace(items[0], **own_texts(draft)) if items else None


def _example_of(review: Review, draft: Draft, head: DeckHead, taken: Collection[ItemId]) -> Example:
    (said,) = draft.said
    drafted = DraftExample(_text(said), said.side)
    setting = setting_for(review, draft)
    return example_of(review.article, drafted, head, setting=setting, because=draft.because, taken=taken)


def _others(draft: Draft) -> dict[str, Any]:
    of_sides = tuple(OfSide(each.side or 0, _text(each)) for each in draft.said)
    plain = tuple(map(_text, draft.said))
    fields: dict[str, dict[str, Any]] = {
        Definition.kind: {"definitions": of_sides},
        TraitSet.kind: {"traits": of_sides},
        Similarity.kind: {"similarities": plain},
        Advice.kind: {"advice": plain},
    }
    return fields[draft.kind]


def findings(review: Review, draft: Draft) -> tuple[Finding, ...]:
    """What a linter says of this draft beside those that are accepted; nothing of one that is rejected."""
    if draft.fate is Fate.REJECTED:
        return ()
    beside = [each for each in review.drafts if each.id == draft.id or each.fate is Fate.ACCEPTED]
    head, items = _drafted(review, beside)
    wanted = items.get(draft.id)
    if wanted is None:
        return ()
    found = lint(Deck(head, tuple(items.values())))
    return tuple(each for each in found if each.place.item == wanted.id and each.rule not in _ABOUT_THE_WHOLE)


def findings_of_all(review: Review) -> tuple[tuple[str, Finding], ...]:
    """What a linter says of all that is accepted, as a deck of its own: each with the id of the draft that it
    is about, "" for the whole."""
    head, items = _drafted(review, review.of_fate(Fate.ACCEPTED))
    drafts = {item.id: draft for draft, item in items.items()}
    found = lint(Deck(head, tuple(items.values()))) if items else ()
    return tuple((drafts.get(ItemId(each.place.item), ""), each) for each in found)


def _drafted(review: Review, drafts: Sequence[Draft]) -> tuple[DeckHead, dict[str, Item]]:
    """What would come of these, by the ids of the drafts; nothing while the sides have no names."""
    head, items = head_of(review), dict[str, Item]()
    if review.has_sides:
        for draft in drafts:
            item = item_of(review, draft, head, {each.id for each in items.values()})
            if item is not None:
                items[draft.id] = item
    return replace(head, has_similarities=any(isinstance(each, Similarity) for each in items.values())), items


@dataclass(frozen=True, slots=True)
class Adding:
    """What came of it. `drafts` are in a deck now."""

    plan: ImportPlan
    outcome: Outcome
    drafts: tuple[str, ...]
    known: int = 0
    """Of them: those that the deck has already, word for word; they were not added again."""


def add(study: Study, review: Review, progress: Progress, backups: Backups | None = None) -> Adding:
    """All that is accepted goes into the deck, as one change. In a worker inside `store.in_worker()`.

    Raises UnknownName where the deck has other sides by now or is gone, StorageError, Cancelled: then nothing
    was written.
    """
    drafts = review.of_fate(Fate.ACCEPTED)
    made = plan(study, review, drafts, progress)
    outcome = importing.apply(study, made, None, progress, backups)
    wanted = sum(item_of(review, each, made.decks[0].head) is not None for each in drafts)
    known = max(wanted - len(made.decks[0].added), 0)
    return Adding(made, outcome, tuple(each.id for each in drafts), known)


def plan(study: Study, review: Review, drafts: Sequence[Draft], progress: Progress) -> ImportPlan:
    """What `add` would write."""
    here = next(
        (each for each in fitting(review, study.store.decks.heads()) if each.id == review.target), None
    )
    if here is None and review.target:
        raise UnknownName(phrase(_GONE), phrase(_CHOOSE))
    if here is not None:
        return _into(study.store, review, drafts, here)
    head = head_of(review)
    items = _items(review, drafts, head, ())
    head = replace(head, has_similarities=any(isinstance(item, Similarity) for item in items))
    found = importing.found_of(Foreign((ForeignDeck(Deck(head, tuple(items))),)))
    return importing.plan(study, found, progress=progress, as_new=True)


def _into(store: Store, review: Review, drafts: Sequence[Draft], here: DeckHead) -> ImportPlan:
    """Behind what the deck holds; nothing of that is compared or changed."""
    if _name(here.sides[0].name) != _name(review.sides[0].name):
        review = mirrored(review)
        names = {draft.id for draft in drafts}
        drafts = [each for each in review.drafts if each.id in names]
    stored = store.library.items(here.id)
    source = _source(review, here)
    there = {_said_by(each.item) for each in stored if not each.retired}
    items = _items(review, drafts, here, {each.item.id for each in stored})
    items = [item for item in items if _said_by(item) not in there]
    items = [_with_source(item, source_of(review.article).id, source.id) for item in items]
    known = {each.id for each in here.sources}
    head = here if source.id in known or not items else replace(here, sources=(*here.sources, source))
    live = tuple(each.item.id for each in stored if not each.retired)
    made = DeckPlan(
        head,
        False,
        tuple(Added(item, head) for item in items),
        unchanged=len(live),
        before=here,
        order=(*live, *(item.id for item in items)),
        stored=tuple(stored),
        sources=frozenset(each.id for each in head.sources),
    )
    return ImportPlan(importing.found_of(Foreign()), (made,))


def _items(review: Review, drafts: Sequence[Draft], head: DeckHead, taken: Collection[ItemId]) -> list[Item]:
    items: list[Item] = []
    for draft in drafts:
        item = item_of(review, draft, head, {*taken, *(each.id for each in items)})
        if item is not None:
            items.append(item)
    return items


def _said_by(item: Item) -> tuple[str, frozenset[str]]:
    """What tells an entry that is drafted from others: titles and questions are made up."""
    if isinstance(item, Contrast | TraitSet):
        texts = [f"{each.side}: {each.text}" for each in item.statements]
    elif isinstance(item, Example):
        texts = [each.text for each in item.situations]
    else:
        texts = [whole_text(item)]
    return item.kind, frozenset(map(_name, texts))


def _source(review: Review, here: DeckHead) -> Source:
    """The article among those of the deck, else under an id that none of them has."""
    own = source_of(review.article)
    known = next((each for each in here.sources if each.title == own.title), None)
    if known is not None:
        return known
    return replace(own, id=SourceId(slug(own.title, {each.id for each in here.sources})))


def _with_source(item: Item, old: SourceId, new: SourceId) -> Item:
    refs = tuple(replace(each, id=new) if each.id == old else each for each in item.sources)
    return replace(item, sources=refs)


def _text(said: Said) -> DraftText:
    return DraftText(said.text, said.passage)


def _names(names: Any) -> set[str]:
    return {_name(each) for each in names}


def _name(text: str) -> str:
    return " ".join(text.split()).casefold()
