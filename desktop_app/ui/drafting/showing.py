"""What the page shows of a review: the draft that is open, and the passages in the article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.item import Advice, Definition, Example
from desktop_app.study import draft_texts
from desktop_app.study.drafting import Draft, Fate, Passage, Review
from desktop_app.study.drafts_to_deck import findings, findings_of_all
from desktop_app.ui.drafting import wording
from desktop_app.ui.drafting.draft_card import CardShown
from desktop_app.ui.drafting.paragraph import Mark
from desktop_app.ui.drafting.sort_pane import SortLine
from desktop_app.ui.drafting.target_pane import TargetShown
from desktop_app.ui.remarks import remarks_of

_Place: TypeAlias = tuple[Passage, int | None]


def card(review: Review) -> CardShown:
    """Of the draft that is open."""
    draft = review.open
    assert draft is not None
    numbers = _numbers(review)
    has_pair = draft.has_sides or draft.kind == Definition.kind
    return CardShown(
        title=_title(draft),
        said_title=wording.title(draft),
        places=wording.passages(sorted({numbers[each.passage, each.side] for each in draft.said})),
        names=(wording.side(review, 0), wording.side(review, 1)),
        left=tuple(each.text for each in draft.of_side(0)),
        right=tuple(each.text for each in draft.of_side(1)),
        question=_question(review, draft),
        body="" if has_pair else _body(draft),
        has_sides=has_pair,
        wants_both=draft.has_sides,
        reason=wording.reason(draft),
        state="" if draft.is_open else wording.fate(draft.fate),
        remarks=remarks_of((draft.id, each) for each in findings(review, draft)),
        is_done=draft.fate is Fate.ADDED,
        swap=wording.swap(review, draft) if can_swap(draft) else "",
        say_why=wording.say_why(draft) if draft_texts.reason_of(draft) is not None else "",
        can_be_sorted=draft.can_be_sorted,
        is_accepted=draft.fate is Fate.ACCEPTED,
        is_rejected=draft.fate is Fate.REJECTED,
        fields=draft_texts.fields_of(review, draft),
        title_field=draft_texts.title_of(draft),
        reason_field=draft_texts.reason_of(draft),
        lines=_lines(review, draft),
    )


def selection(review: Review) -> tuple[str, str, str, bool]:
    """What the bar below the article says: its lead, both sides, and whether a new contrast may be begun."""
    draft = review.open
    joins = draft is not None and draft.has_sides and draft.fate is not Fate.ADDED
    lead = wording.joining(draft) if draft is not None and joins else wording.beginning()
    return lead, wording.side(review, 0), wording.side(review, 1), joins


def target(review: Review, decks: Sequence[DeckHead]) -> TargetShown:
    """The last step."""
    first, second = review.sides
    return TargetShown(
        wording.going_in(review),
        decks,
        review.target,
        review.deck_title,
        (first.name, second.name),
        ((first.one, first.many), (second.one, second.many)),
        wording.source(review),
        wording.left_over(review),
        remarks_of(findings_of_all(review)),
    )


def marks(review: Review) -> list[Mark]:
    """In reading order."""
    numbers = _numbers(review)
    current: set[_Place] = {(each.passage, each.side) for each in (review.open.said if review.open else ())}
    alive: set[_Place] = {
        (each.passage, each.side)
        for draft in review.drafts
        if draft.fate is not Fate.REJECTED
        for each in draft.said
    }
    return [
        Mark(
            said.passage.start,
            said.passage.end,
            said.side,
            numbers[said.passage, said.side],
            (said.passage, said.side) in current,
            (said.passage, said.side) not in alive,
            wording.passage(review, numbers[said.passage, said.side], said),
        )
        for said in review.passages()
    ]


def can_swap(draft: Draft) -> bool:
    return draft.has_sides or draft.kind in (Definition.kind, Example.kind)


def _title(draft: Draft) -> str:
    if draft_texts.wants_title(draft):
        return wording.untitled()
    if draft.has_sides:
        return wording.marked_title(draft)
    return draft_texts.title_for(draft) if draft.kind == Advice.kind else wording.kind(draft.kind)


def _question(review: Review, draft: Draft) -> str:
    """Of an example whose job it is, as far as that is known."""
    return wording.whose(review, draft) if draft.kind == Example.kind else draft_texts.question_for(draft)


def _body(draft: Draft) -> str:
    return "\n".join(each.text for each in draft.said)


def _lines(review: Review, draft: Draft) -> tuple[SortLine, ...]:
    if not draft.can_be_sorted:
        return ()
    return tuple(
        SortLine(place, said.side or 0, said.text, wording.line(review, said))
        for place in draft_texts.in_order(draft)
        for said in (draft.said[place],)
    )


def _numbers(review: Review) -> dict[_Place, int]:
    """From a place and its side to its number."""
    return {(each.passage, each.side): at for at, each in enumerate(review.passages(), 1)}
