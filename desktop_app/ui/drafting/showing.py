"""What the page shows of a review: the draft that is open, and the passages in the article."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.item import Definition, Example
from desktop_app.study import drafting
from desktop_app.study.drafting import Draft, Fate, Passage, Review
from desktop_app.study.drafts_to_deck import findings
from desktop_app.ui import text
from desktop_app.ui.drafting import wording
from desktop_app.ui.drafting.draft_card import CardShown
from desktop_app.ui.drafting.paragraph import Mark

_MOST_REMARKS = 3
_Place: TypeAlias = tuple[Passage, int | None]

translate = QCoreApplication.translate


def card(review: Review) -> CardShown:
    """Of the draft that is open."""
    draft = review.open
    assert draft is not None
    numbers = _numbers(review)
    has_pair = draft.has_sides or draft.kind == Definition.kind
    return CardShown(
        title=wording.marked_title(draft) if draft.has_sides else wording.kind(draft.kind),
        said_title=wording.title(draft),
        places=wording.passages(sorted({numbers[each.passage, each.side] for each in draft.said})),
        names=(wording.side(review, 0), wording.side(review, 1)),
        left=tuple(each.text for each in draft.of_side(0)),
        right=tuple(each.text for each in draft.of_side(1)),
        question=_question(review, draft),
        body="" if has_pair else _body(draft),
        has_sides=has_pair,
        wants_both=draft.has_sides,
        state="" if draft.is_open else wording.fate(draft.fate),
        remarks=_remarks(review, draft),
        is_done=draft.fate is Fate.ADDED,
        can_swap=can_swap(draft),
        is_accepted=draft.fate is Fate.ACCEPTED,
        is_rejected=draft.fate is Fate.REJECTED,
        fields=drafting.fields_of(review, draft),
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


def _question(review: Review, draft: Draft) -> str:
    """Of an example whose job it is, as far as that is known."""
    return wording.whose(review, draft) if draft.kind == Example.kind else drafting.question_for(draft)


def _body(draft: Draft) -> str:
    texts = [each.text for each in draft.said]
    if draft.because:
        #: Of an example: {reason} why it is their job.
        texts.append(translate("Drafting", "Because: {reason}").format(reason=draft.because))
    return "\n".join(texts)


def _remarks(review: Review, draft: Draft) -> tuple[str, ...]:
    """What the linter says, the first few."""
    if draft.fate not in (Fate.OPEN, Fate.ACCEPTED):
        return ()
    words = list(dict.fromkeys(text.phrase_text(each.what, "lint") for each in findings(review, draft)))
    more = len(words) - _MOST_REMARKS
    if more > 0:
        #: Further remarks on a draft.
        pattern = translate("Drafting", "and {number} more")
        words = [*words[:_MOST_REMARKS], pattern.format(number=text.count(more))]
    return tuple(words)


def _numbers(review: Review) -> dict[_Place, int]:
    """From a place and its side to its number."""
    return {(each.passage, each.side): at for at, each in enumerate(review.passages(), 1)}
