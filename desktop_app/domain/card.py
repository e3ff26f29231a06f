"""A card: one prompt that is scheduled on its own, generated from an item by a rule."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from desktop_app.domain.ids import CardId, ItemId, MemoryItemId, SideId, StatementId
from desktop_app.domain.item import SourceRef


class CardKind(enum.StrEnum):
    RECALL = "recall"
    WHICH_SIDE = "which-side"
    COUNTERPART = "counterpart"
    SCENARIO = "scenario"
    CLOZE = "cloze"
    DEFINITION = "definition"

    @property
    def is_forced_choice(self) -> bool:
        """The learner picks one of the sides, so a right answer may be luck."""
        return self in (CardKind.WHICH_SIDE, CardKind.SCENARIO)


@dataclass(frozen=True, slots=True)
class Pane:
    """What a card shows of one side: texts to read, or (empty) nothing."""

    side: SideId
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cloze:
    """A text with gaps: `around` is what stands before, between and after them, one piece more than gaps."""

    around: tuple[str, ...]
    answers: tuple[str, ...]
    hints: tuple[str, ...]
    """One for each gap; empty where there is none."""


@dataclass(frozen=True, slots=True)
class CardHtml:
    """Prompt and answer as the small HTML they were written in, unlooked at: see `study.card_text`.

    Of a cloze both are the whole text, with marks (`rules.gaps`) around the gaps this card asks: in the
    prompt their hints stand between the marks, in the answer what belongs there.
    """

    prompt: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One prompt with all it shows. Pure text; how it looks is the window's business."""

    id: CardId
    kind: CardKind
    item: ItemId
    item_kind: str
    memory_item: MemoryItemId
    shows: frozenset[MemoryItemId]
    """Memory items whose answers this card gives away once it is answered; holds its own."""
    group: str = ""
    """Plain cards of one group are siblings."""
    statement: StatementId | None = None
    statement_text: str = ""
    """The deck's own wording, kept in the event: another machine may have met another one."""

    heading: str = ""
    """The title of the contrast or set it belongs to. A scenario's is looked up by `contrast`."""
    heading_tells: bool = False
    """The heading would give the answer away before it is answered."""
    setting: str = ""
    prompt: str
    answer: str
    """The answer in words, for lists and the command line."""
    right: SideId | None = None
    """Forced choice: the side, or `both`."""
    asked_side: SideId | None = None
    """The side the statement belongs to (for a counterpart: of the statement shown)."""
    offers_both: bool = False
    panes: tuple[Pane, ...] = ()
    """Recall of a contrast, counterpart: both sides' texts once answered, in display order."""
    shown_pane: SideId | None = None
    """Counterpart: the pane that is readable from the start; the other is the slot."""
    roles: tuple[tuple[SideId, str], ...] = ()
    points: tuple[str, ...] = ()
    reason: str = ""
    """Why: the statement's reason, else its item's; which-side falls back to the counterpart."""
    example: str = ""
    sources: tuple[SourceRef, ...] = field(default=())
    contrast: ItemId | None = None
    """The contrast (or trait set) that confusions are counted under."""
    typed: bool = False
    """A plain card whose answer is to be typed."""
    filled: str = ""
    """Cloze: the whole text with every gap filled, for after the answer."""
    cloze: Cloze | None = None
    """Cloze: the same text in pieces, around the gaps that this card asks."""
    html: CardHtml | None = None
    """The same with its marks, where a plain card has some; every other text here is without."""

    @property
    def is_typed(self) -> bool:
        """The answer is typed and compared: every cloze, and a plain card that says so."""
        return self.kind is CardKind.CLOZE or (self.kind is CardKind.RECALL and self.typed)

    @property
    def takes_words(self) -> bool:
        """Something is typed into it: an answer, or a reason."""
        return self.is_typed or self.kind is CardKind.SCENARIO

    @property
    def asks(self) -> str:
        """What tells this card from others in a list: a counterpart's prompt is the same on all of them."""
        return self.statement_text if self.kind is CardKind.COUNTERPART else self.prompt


def are_siblings(one: Card, other: Card) -> bool:
    """Cards of one memory item, of one group, or of which one shows the other's answer."""
    if one.item != other.item:
        return bool(one.group) and one.group == other.group
    return (
        one.memory_item in other.shows
        or other.memory_item in one.shows
        or (bool(one.group) and one.group == other.group)
    )
