"""What a deck says: items of nine kinds, made of statements, situations and sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from desktop_app.domain.ids import ItemId, SideId, SourceId, StatementId


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two poles; `one` and `many` are the words for its people ("leader", "leaders")."""

    id: SideId
    name: str
    one: str
    many: str


@dataclass(frozen=True, slots=True)
class Source:
    id: SourceId
    title: str
    author: str = ""
    publisher: str = ""
    year: int | None = None


@dataclass(frozen=True, slots=True)
class SourceRef:
    """Which source, and where in it; `passage` is a short quotation shown when the source is opened."""

    id: SourceId
    where: str = ""
    passage: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing said of one side. `pair` names its counterpart; None: the one in the same place opposite."""

    id: StatementId
    side: SideId
    text: str
    why: str = ""
    pair: StatementId | None = None
    id_is_given: bool = True
    """False where the file had no id and one was made from the wording."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Common:
    """What every item has."""

    id: ItemId
    sources: tuple[SourceRef, ...] = ()
    tags: tuple[str, ...] = ()
    note: str = ""
    """For the facilitator; never shown to a learner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition(Common):
    kind: ClassVar[str] = "definition"
    side: SideId
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contrast(Common):
    """`statements` lists the first side's in file order, then the second side's."""

    kind: ClassVar[str] = "contrast"
    title: str
    question: str
    statements: tuple[Statement, ...]
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TraitSet(Common):
    """`statements` lists the first side's in file order, then the second side's."""

    kind: ClassVar[str] = "traits"
    title: str
    statements: tuple[Statement, ...]
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Similarity(Common):
    kind: ClassVar[str] = "similarity"
    text: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Position:
    """What one source says on a disputed question."""

    source: SourceId
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement(Common):
    kind: ClassVar[str] = "disagreement"
    question: str
    positions: tuple[Position, ...]


@dataclass(frozen=True, slots=True)
class Situation:
    """A moment inside an example. `side` is whose job it is, or `both`."""

    id: StatementId
    text: str
    side: SideId
    because: str
    contrast: ItemId | None = None
    points: tuple[str, ...] = ()
    transfer: bool = False
    """True: never scheduled, kept for the monthly check on unseen cases."""
    id_is_given: bool = True


@dataclass(frozen=True, slots=True)
class Role:
    """What a side's person is called in an example: "agency owner" for leadership."""

    side: SideId
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Example(Common):
    """`roles` are in the order of the deck's sides."""

    kind: ClassVar[str] = "example"
    setting: str
    roles: tuple[Role, ...]
    situations: tuple[Situation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice(Common):
    kind: ClassVar[str] = "advice"
    title: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainCard(Common):
    """Front and back, or a cloze text with `{{…}}` gaps; never both."""

    kind: ClassVar[str] = "card"
    front: str = ""
    back: str = ""
    cloze: str = ""
    why: str = ""
    typed: bool = False
    group: str = ""
    html: bool = False


Item: TypeAlias = Definition | Contrast | TraitSet | Similarity | Disagreement | Example | Advice | PlainCard

ITEM_CLASSES: dict[str, type[Common]] = {
    cls.kind: cls
    for cls in (Definition, Contrast, TraitSet, Similarity, Disagreement, Example, Advice, PlainCard)
}


def statements_of(item: Contrast | TraitSet, side: SideId) -> tuple[Statement, ...]:
    return tuple(statement for statement in item.statements if statement.side == side)


def counterpart_of(item: Contrast | TraitSet, statement: Statement) -> Statement | None:
    """The named pair, else the one that names this one, else the one in the same place opposite."""
    own = statements_of(item, statement.side)
    other = tuple(each for each in item.statements if each.side != statement.side)
    if statement.pair is not None:
        return next((each for each in other if each.id == statement.pair), None)
    naming = next((each for each in other if each.pair == statement.id), None)
    if naming is not None:
        return naming
    place = own.index(statement)
    opposite = other[place] if place < len(other) else None
    return opposite if opposite is not None and opposite.pair is None else None
