"""Drafts of an article on their way to a deck: what a person has said of each, as plain values that can wait.

Every act gives another `Review`; the one before it is what Undo goes back to.
"""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.domain import plain_json
from desktop_app.domain.item import Contrast, Example, TraitSet
from desktop_app.formats.article.blocks import Article, Block, BlockKind
from desktop_app.formats.article.drafts import DraftSide, Passage

__all__ = ["Article", "Block", "BlockKind", "DraftSide", "Passage"]

_REVIEW, _OWN = "review", "own"
_LEAST_TO_SORT = 3
"""Statements: with fewer, whatever goes leaves a side without any."""
NO_SIDES = (DraftSide("", "", ""), DraftSide("", "", ""))


class Fate(enum.StrEnum):
    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    ADDED = "added"
    """It is in a deck."""


@dataclass(frozen=True, slots=True)
class Said:
    """A statement, a trait, a definition, a similarity or advice, and where the article says it."""

    text: str
    passage: Passage
    side: int | None = None
    """0 or 1; None: it is said of both, or of neither."""


@dataclass(frozen=True, slots=True)
class Draft:
    """`kind` is that of the item which it would become. `title`, `question` and `why` of those kinds that
    have them; "" where nobody has written one. An example is one situation; its side is whose job that is,
    none for both."""

    id: str
    kind: str
    said: tuple[Said, ...]
    title: str = ""
    question: str = ""
    why: str = ""
    """What tells the sides apart here; no article says it in one place. A person writes it."""
    setting: str = ""
    """Of an example; "" for one that names the article."""
    because: str = ""
    """Of an example: why it is their job, which no article says in one place. A person writes it."""
    fate: Fate = Fate.OPEN

    @property
    def has_sides(self) -> bool:
        """It says something of each side, and more may be added."""
        return self.kind in (Contrast.kind, TraitSet.kind)

    @property
    def is_open(self) -> bool:
        return self.fate is Fate.OPEN

    @property
    def can_be_sorted(self) -> bool:
        """Some of what it says may go, or become a draft of its own."""
        return self.has_sides and len(self.said) >= _LEAST_TO_SORT and self.fate is not Fate.ADDED

    @property
    def start(self) -> int:
        return min(each.passage.start for each in self.said)

    @property
    def name(self) -> str:
        """What a person knows it by; "" for trait lists, which have none."""
        if self.kind == TraitSet.kind:
            return ""
        return self.title or (self.said[0].text if self.said else "")

    def of_side(self, side: int) -> tuple[Said, ...]:
        return tuple(each for each in self.said if each.side == side)


@dataclass(frozen=True)
class Review:
    """`drafts` are in reading order, `sides` two; without names where the article gave none."""

    article: Article
    sides: tuple[DraftSide, ...] = NO_SIDES
    drafts: tuple[Draft, ...] = ()
    current: str = ""
    """The id of the draft that is open; "": none."""
    noise: tuple[int, ...] = ()
    """Where the blocks begin that are none of the article: advertising, links, captions."""
    encoding: str = ""
    encodings: tuple[str, ...] = ()
    """Best first, where nobody can tell for certain; else none."""
    target: str = ""
    """The id of a deck; "": a new one."""
    title: str = ""
    """Of a new deck, where a person has named it."""
    number: int = 0
    """Of the drafts that a person began."""

    @property
    def open(self) -> Draft | None:
        return next((each for each in self.drafts if each.id == self.current), None)

    @property
    def has_sides(self) -> bool:
        """Both have a name, and not the same."""
        names = [side.name.strip().casefold() for side in self.sides]
        return all(names) and len(set(names)) == len(names)

    @property
    def deck_title(self) -> str:
        first, second = (capital(side.name) if not at else side.name for at, side in enumerate(self.sides))
        return self.title or (f"{first} vs. {second}" if self.has_sides else "")

    @property
    def words(self) -> int:
        return sum(len(block.text.split()) for block in self.article.blocks)

    def of_fate(self, fate: Fate) -> tuple[Draft, ...]:
        return tuple(each for each in self.drafts if each.fate is fate)

    def passages(self) -> tuple[Said, ...]:
        """Each place once, in reading order: its number is its place here, from 1."""
        every = {(each.passage, each.side): each for draft in self.drafts for each in draft.said}
        return tuple(sorted(every.values(), key=lambda each: (each.passage.start, each.passage.end)))


# It waits


def to_plain(review: Review) -> dict[str, Any]:
    """For JSON; `restored` takes it."""
    return {_REVIEW: plain_json.write(review)}


def restored(plain: Mapping[str, Any]) -> Review | None:
    """None: nothing was begun, or it is none of ours."""
    try:
        return plain_json.read_checked(Review, plain[_REVIEW])
    except (KeyError, TypeError, ValueError):
        return None


def with_fate_in(plain: Mapping[str, Any], drafts: Collection[str], fate: Fate) -> tuple[dict[str, Any], int]:
    """Of a review that waits; and how many of its drafts are still to be looked at or added."""
    review = restored(plain)
    if review is None:
        return dict(plain), 0
    review = with_fate(review, drafts, fate)
    return {**plain, **to_plain(review)}, unfinished(review)


def unfinished(review: Review) -> int:
    """Drafts that are to be looked at, or that are accepted and in no deck."""
    return len(review.of_fate(Fate.OPEN)) + len(review.of_fate(Fate.ACCEPTED))


# Acts


_OTHER: Mapping[int | None, int | None] = {0: 1, 1: 0, None: None}
_NEXT_OF_THREE: Mapping[int | None, int | None] = {0: 1, 1: None, None: 0}


def opened(review: Review, draft: str) -> Review:
    return replace(review, current=draft)


def decided(review: Review, draft: str, fate: Fate) -> Review:
    """The next one that waits is open then; the same one where none does."""
    return _next_open(changed(review, draft, fate=fate), draft)


def rest_rejected(review: Review) -> Review:
    """All that nobody has looked at."""
    return with_fate(review, {each.id for each in review.of_fate(Fate.OPEN)}, Fate.REJECTED)


def swapped(review: Review, draft: str) -> Review:
    """What was said of the one side is said of the other; an example may be both's job, too."""
    one = draft_of(review, draft)
    return changed(review, draft, said=tuple(replace(each, side=turned(one, each)) for each in one.said))


def without(review: Review, draft: str, places: Collection[int]) -> Review:
    """What is said at these places goes; to be decided on anew. Nothing happens where nothing would stay."""
    kept = tuple(each for place, each in enumerate(draft_of(review, draft).said) if place not in places)
    return changed(review, draft, said=kept, fate=Fate.OPEN) if kept and places else review


def mirrored(review: Review) -> Review:
    """The sides change places, and what is said with them: each says the same of the same side."""
    drafts = (
        replace(draft, said=tuple(replace(each, side=_OTHER[each.side]) for each in draft.said))
        for draft in review.drafts
    )
    return replace(review, sides=review.sides[::-1], drafts=tuple(drafts))


def turned(draft: Draft, said: Said) -> int | None:
    """The side that this is said of once `swapped` was done."""
    return (_NEXT_OF_THREE if draft.kind == Example.kind else _OTHER)[said.side]


def split(review: Review, draft: str, places: Collection[int]) -> Review:
    """What is said at these places becomes a draft of its own, to be looked at after this one.

    Both are to be decided on anew. Nothing happens where one of them would be left without a word.
    """
    one = draft_of(review, draft)
    taken = tuple(each for place, each in enumerate(one.said) if place in places)
    kept = tuple(each for place, each in enumerate(one.said) if place not in places)
    if not taken or not kept:
        return review
    number = review.number + 1
    new = Draft(f"{_OWN}-{number}", one.kind, taken)
    drafts = [*review.drafts]
    place = drafts.index(one)
    drafts[place : place + 1] = [replace(one, said=kept, fate=Fate.OPEN), new]
    return replace(review, drafts=tuple(drafts), number=number)


def with_fate(review: Review, drafts: Collection[str], fate: Fate) -> Review:
    return replace(
        review,
        drafts=tuple(replace(each, fate=fate) if each.id in drafts else each for each in review.drafts),
    )


def added(review: Review, side: int, passage: Passage) -> Review:
    """A passage becomes a statement of a side: of the open draft, else of a new contrast."""
    said = Said(said_in(review.article, passage), passage, side)
    draft = review.open
    if draft is None or not draft.has_sides or draft.fate is Fate.ADDED:
        number = review.number + 1
        new = Draft(f"{_OWN}-{number}", Contrast.kind, (said,))
        drafts = sorted([*review.drafts, new], key=lambda each: each.start)
        return replace(review, drafts=tuple(drafts), current=new.id, number=number)
    if said in draft.said:
        return review
    fate = Fate.OPEN if draft.fate is Fate.REJECTED else draft.fate
    return changed(review, draft.id, said=(*draft.said, said), fate=fate)


def said_in(article: Article, passage: Passage) -> str:
    """The passage as it stands on a card: one line, a capital first, no full stop."""
    text = " ".join(article.text[passage.start : passage.end].split()).strip(" ,;:–—-")
    if text.endswith(".") and not text.endswith(".."):
        text = text[:-1]
    return capital(text)


# Reading along


def sentences(block: Block) -> tuple[Passage, ...]:
    """What a person goes through by keys."""
    from desktop_app.formats.article.language.sentences import sentences_of

    found = tuple(Passage(each.start, each.end) for each in sentences_of(block.text, block.start))
    return found or (Passage(block.start, block.end),)


# Inside


def draft_of(review: Review, draft: str) -> Draft:
    return next(each for each in review.drafts if each.id == draft)


def changed(review: Review, draft: str, **values: Any) -> Review:
    drafts = (replace(each, **values) if each.id == draft else each for each in review.drafts)
    return replace(review, drafts=tuple(drafts))


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _next_open(review: Review, after: str) -> Review:
    place = next(at for at, each in enumerate(review.drafts) if each.id == after)
    rest: Iterable[Draft] = (*review.drafts[place + 1 :], *review.drafts[:place])
    found = next((each for each in rest if each.is_open), None)
    return review if found is None else replace(review, current=found.id)
