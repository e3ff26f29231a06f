"""Drafts of an article on their way to a deck: what a person has said of each, as plain values that can wait.

Every act gives another `Review`; the one before it is what Undo goes back to.
"""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.domain import plain_json
from desktop_app.domain.item import Advice, Contrast, Definition, Example, Similarity, TraitSet
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from desktop_app.formats.article.blocks import Article, Block, BlockKind
from desktop_app.formats.article.drafts import DraftSide, Passage
from desktop_app.study.editing import Edits, TextField

__all__ = ["Article", "Block", "BlockKind", "DraftSide", "Edits", "Passage"]

_REVIEW, _OWN = "review", "own"
_TITLE_WORDS = 6
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
    """`kind` is that of the item which it would become. `title` and `question` of contrasts alone; "" where
    nobody has written one. An example is one situation; its side is whose job that is, none for both."""

    id: str
    kind: str
    said: tuple[Said, ...]
    title: str = ""
    question: str = ""
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
        first, second = (_capital(side.name) if not at else side.name for at, side in enumerate(self.sides))
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
    return _next_open(_with(review, draft, fate=fate), draft)


def swapped(review: Review, draft: str) -> Review:
    """What was said of the one side is said of the other; an example may be both's job, too."""
    one = _of(review, draft)
    turn = _NEXT_OF_THREE if one.kind == Example.kind else _OTHER
    return _with(review, draft, said=tuple(replace(each, side=turn[each.side]) for each in one.said))


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
    return _with(review, draft.id, said=(*draft.said, said), fate=fate)


def said_in(article: Article, passage: Passage) -> str:
    """The passage as it stands on a card: one line, a capital first, no full stop."""
    text = " ".join(article.text[passage.start : passage.end].split()).strip(" ,;:–—-")
    if text.endswith(".") and not text.endswith(".."):
        text = text[:-1]
    return _capital(text)


def with_names(review: Review, first: str, second: str) -> Review:
    """Sides that the person has named."""
    named = [
        side if side.name == name else DraftSide(name, name, name)
        for side, name in zip(review.sides, (first, second), strict=True)
    ]
    return replace(review, sides=tuple(named))


# Texts of a draft


_FIELD_TITLE = QT_TRANSLATE_NOOP("fields", "Title")
_FIELD_QUESTION = QT_TRANSLATE_NOOP("fields", "Question")
_FIELD_TEXT = {
    Definition.kind: QT_TRANSLATE_NOOP("fields", "Definition"),
    Similarity.kind: QT_TRANSLATE_NOOP("fields", "True of both"),
    Advice.kind: QT_TRANSLATE_NOOP("fields", "Advice"),
    Example.kind: QT_TRANSLATE_NOOP("fields", "Situation"),
}
_FIELD_SETTING = QT_TRANSLATE_NOOP("fields", "Setting")
_FIELD_BECAUSE = QT_TRANSLATE_NOOP("fields", "Because")
_LEFT = QT_TRANSLATE_NOOP("fields", "Left side")
_RIGHT = QT_TRANSLATE_NOOP("fields", "Right side")
_NO_TEXT = phrase(QT_TRANSLATE_NOOP("errors", "Write a text here."))
_SAID_TWICE = phrase(QT_TRANSLATE_NOOP("errors", "The same text is on both sides."))
_NO_STATEMENT = QT_TRANSLATE_NOOP("errors", "{side} has no statement. Add one, or reject this draft.")
_NO_REASON = phrase(QT_TRANSLATE_NOOP("errors", "Say why: press Edit and fill in “Because”."))
_NO_NAMES = phrase(QT_TRANSLATE_NOOP("errors", "Name both sides first."))


def fields_of(review: Review, draft: Draft) -> tuple[TextField, ...]:
    """Its texts in reading order; those of a side may be emptied, and are gone then."""
    fields: list[TextField] = []
    if draft.kind == Contrast.kind:
        fields.append(TextField("title", phrase(_FIELD_TITLE), title_for(draft)))
        fields.append(TextField("question", phrase(_FIELD_QUESTION), question_for(draft)))
    places = sorted(range(len(draft.said)), key=lambda at: draft.said[at].side or 0)
    for place in places:
        said = draft.said[place]
        label = phrase(_FIELD_TEXT[draft.kind]) if not draft.has_sides else _side_name(review, said.side)
        fields.append(TextField(f"said/{place}", label, said.text, required=not draft.has_sides))
    if draft.kind == Example.kind:
        fields.insert(0, TextField("setting", phrase(_FIELD_SETTING), setting_for(review, draft)))
        fields.append(TextField("because", phrase(_FIELD_BECAUSE), draft.because))
    return tuple(fields)


def edited(review: Review, draft: str, edits: Edits) -> tuple[Review, dict[str, Phrase]]:
    """With these texts, and what is wrong with those that were left as they are."""
    one = _of(review, draft)
    problems = {
        path: _NO_TEXT
        for path, text in edits.items()
        if not text.strip() and (not path.startswith("said/") or not one.has_sides)
    }
    sound = {path: " ".join(text.split()) for path, text in edits.items() if path not in problems}
    said = tuple(
        replace(each, text=sound.get(f"said/{place}", each.text)) for place, each in enumerate(one.said)
    )
    changed = _with(
        review,
        draft,
        title=sound.get("title", one.title),
        question=sound.get("question", one.question),
        setting=sound.get("setting", one.setting),
        because=sound.get("because", one.because),
        said=said,
    )
    return changed, problems


def without_empty(review: Review, draft: str) -> Review:
    """Once its fields are closed: statements whose text was emptied go. One stays in any case."""
    one = _of(review, draft)
    said = tuple(each for each in one.said if each.text) or one.said[:1]
    return _with(review, draft, said=said) if said != one.said else review


def problem_of(review: Review, draft: Draft) -> Phrase | None:
    """Why it cannot be accepted as it is."""
    if (draft.kind in (Definition.kind, Example.kind) or draft.has_sides) and not review.has_sides:
        return _NO_NAMES
    if not draft.has_sides:
        if not draft.said[0].text:
            return _NO_TEXT
        return _NO_REASON if draft.kind == Example.kind and not draft.because else None
    texts = [{each.text.casefold() for each in draft.of_side(side) if each.text} for side in (0, 1)]
    for side, found in enumerate(texts):
        if not found:
            return phrase(_NO_STATEMENT, side=_side_name(review, side))
    return _SAID_TWICE if texts[0] & texts[1] else None


def title_for(draft: Draft) -> str:
    """Of a contrast: what it is called where nobody has named it."""
    return draft.title or " ".join(draft.said[0].text.split()[:_TITLE_WORDS]).rstrip(".,;:")


def question_for(draft: Draft) -> str:
    """Of a contrast: unlike that of any other, so that a learner knows which answer is wanted."""
    if draft.kind != Contrast.kind:
        return ""
    return draft.question or f"{title_for(draft)}: how do the two differ?"


def setting_for(review: Review, draft: Draft) -> str:
    """Of an example: what stands above its situation, in the language of what is drafted."""
    return draft.setting or f"An example from “{review.article.title}”"


# Reading along


def sentences(block: Block) -> tuple[Passage, ...]:
    """What a person goes through by keys."""
    from desktop_app.formats.article.sentences import sentences_of

    found = tuple(Passage(each.start, each.end) for each in sentences_of(block.text, block.start))
    return found or (Passage(block.start, block.end),)


# Inside


def _of(review: Review, draft: str) -> Draft:
    return next(each for each in review.drafts if each.id == draft)


def _with(review: Review, draft: str, **values: Any) -> Review:
    drafts = (replace(each, **values) if each.id == draft else each for each in review.drafts)
    return replace(review, drafts=tuple(drafts))


def _next_open(review: Review, after: str) -> Review:
    place = next(at for at, each in enumerate(review.drafts) if each.id == after)
    rest: Iterable[Draft] = (*review.drafts[place + 1 :], *review.drafts[:place])
    found = next((each for each in rest if each.is_open), None)
    return review if found is None else replace(review, current=found.id)


def _side_name(review: Review, side: int | None) -> Phrase:
    name = review.sides[side or 0].name
    return phrase("{side}", side=_capital(name)) if name else phrase(_RIGHT if side else _LEFT)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
