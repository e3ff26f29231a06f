"""The texts of a draft: which it has, what they are called, and what is wrong with them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desktop_app.domain.item import Advice, Contrast, Definition, Example, Similarity, TraitSet
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from desktop_app.study.drafting import Draft, Fate, Review, capital, changed, draft_of
from desktop_app.study.editing import Edits, TextField

__all__ = ["Edits"]

_TITLE_WORDS = 6
_SAID = "said/"
_TITLED = (Contrast.kind, TraitSet.kind, Advice.kind)
_WITH_WHY = (Contrast.kind, TraitSet.kind, Similarity.kind)
_TRAITS = "Traits"
"""What is drafted is English."""
_FIELD_TITLE = QT_TRANSLATE_NOOP("fields", "Title")
_FIELD_QUESTION = QT_TRANSLATE_NOOP("fields", "Question")
_FIELD_WHY = QT_TRANSLATE_NOOP("fields", "Why (may stay empty)")
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
_NO_REASON = phrase(QT_TRANSLATE_NOOP("errors", "Say whose job it is and why: press “Because”."))
NO_TITLE = phrase(
    QT_TRANSLATE_NOOP("errors", "Say in a few words what it is about, as in “Vision vs. execution”.")
)
_NO_NAMES = phrase(QT_TRANSLATE_NOOP("errors", "Name both sides first."))


def fields_of(review: Review, draft: Draft) -> tuple[TextField, ...]:
    """Its texts in reading order; those of a side may be emptied, and are gone then."""
    fields: list[TextField] = []
    if draft.kind in _TITLED:
        fields.append(_title_field(draft))
    if draft.kind == Contrast.kind:
        fields.append(TextField("question", phrase(_FIELD_QUESTION), question_for(draft)))
    if draft.kind == Example.kind:
        fields.append(TextField("setting", phrase(_FIELD_SETTING), setting_for(review, draft)))
    for place in in_order(draft):
        said = draft.said[place]
        label = phrase(_FIELD_TEXT[draft.kind]) if not draft.has_sides else side_name(review, said.side)
        fields.append(TextField(f"{_SAID}{place}", label, said.text, required=not draft.has_sides))
    reason = reason_of(draft)
    return (*fields, reason) if reason is not None else tuple(fields)


def in_order(draft: Draft) -> list[int]:
    """The places of what it says: the first side's, then the second's."""
    return sorted(range(len(draft.said)), key=lambda at: draft.said[at].side or 0)


def title_of(draft: Draft) -> TextField | None:
    """None: this kind has no title."""
    return _title_field(draft) if draft.kind in _TITLED else None


def _title_field(draft: Draft) -> TextField:
    """Empty where a person has to find the words: a scrap of a statement would give the answer away."""
    title = draft.title if draft.kind == Contrast.kind else title_for(draft)
    return TextField("title", phrase(_FIELD_TITLE), title)


def reason_of(draft: Draft) -> TextField | None:
    """Why it is so, which a learner is told after an answer; None: this kind has no place for it."""
    if draft.kind == Example.kind:
        return TextField("because", phrase(_FIELD_BECAUSE), draft.because)
    has_why = draft.kind in _WITH_WHY
    return TextField("why", phrase(_FIELD_WHY), draft.why, required=False) if has_why else None


def edited(review: Review, draft: str, edits: Edits) -> tuple[Review, dict[str, Phrase]]:
    """With these texts, and what is wrong with those that were left as they are."""
    one = draft_of(review, draft)
    required = {each.path for each in fields_of(review, one) if each.required}
    problems = {path: _NO_TEXT for path, text in edits.items() if not text.strip() and path in required}
    sound = {path: " ".join(text.split()) for path, text in edits.items() if path not in problems}
    said = tuple(
        replace(each, text=sound.get(f"{_SAID}{place}", each.text)) for place, each in enumerate(one.said)
    )
    values = {name: text for name, text in sound.items() if not name.startswith(_SAID)}
    return changed(review, draft, said=said, **values), problems


def without_empty(review: Review, draft: str) -> Review:
    """Once its fields are closed: statements whose text was emptied go. One stays in any case.

    What was accepted and cannot be any more is to be looked at again.
    """
    one = draft_of(review, draft)
    said = tuple(each for each in one.said if each.text) or one.said[:1]
    if said != one.said:
        review = changed(review, draft, said=said)
    is_wrong = one.fate is Fate.ACCEPTED and problem_of(review, draft_of(review, draft)) is not None
    return changed(review, draft, fate=Fate.OPEN) if is_wrong else review


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
            return phrase(_NO_STATEMENT, side=side_name(review, side))
    if texts[0] & texts[1]:
        return _SAID_TWICE
    return NO_TITLE if wants_title(draft) else None


def wants_title(draft: Draft) -> bool:
    """Nothing in the article names it, and a person has to."""
    return draft.kind == Contrast.kind and not draft.title


def title_for(draft: Draft) -> str:
    """What it is called where nobody has named it: its first words."""
    if draft.title or draft.kind == TraitSet.kind:
        return draft.title or _TRAITS
    return " ".join(draft.said[0].text.split()[:_TITLE_WORDS]).rstrip(".,;:")


def question_for(draft: Draft) -> str:
    """Of a contrast: unlike that of any other, so that a learner knows which answer is wanted."""
    if draft.kind != Contrast.kind:
        return ""
    return draft.question or (f"{draft.title}: how do the two differ?" if draft.title else "")


def setting_for(review: Review, draft: Draft) -> str:
    """Of an example: what stands above its situation, in the language of what is drafted."""
    return draft.setting or f"An example from “{review.article.title}”"


def own_texts(draft: Draft) -> dict[str, Any]:
    """What an item of this kind says beside its statements, by the names of its fields."""
    found: dict[str, Any] = {}
    if draft.kind in _TITLED:
        found["title"] = title_for(draft)
    if draft.kind == Contrast.kind:
        found["question"] = question_for(draft)
    if draft.kind in _WITH_WHY:
        found["why"] = draft.why
    return found


def side_name(review: Review, side: int | None) -> Phrase:
    """With a capital."""
    name = review.sides[side or 0].name
    return phrase("{side}", side=capital(name)) if name else phrase(_RIGHT if side else _LEFT)
