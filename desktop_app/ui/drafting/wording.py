"""What the review of drafts says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.isolating import isolated
from desktop_app.domain.item import Advice, Contrast, Definition, Example, Similarity, TraitSet
from desktop_app.study.draft_texts import title_for
from desktop_app.study.drafting import Draft, Fate, Review, Said, turned
from desktop_app.ui import text
from desktop_app.ui.inline_label import quiet, with_glyph
from desktop_app.ui.library.wording import listed
from desktop_app.ui.text import plurals

translate = QCoreApplication.translate
_LEAST_RUN = 3


def about(review: Review, name: str) -> str:
    """ "leadership-vs-management.txt, 1 362 words"."""
    words = plurals.tr("%Ln words", "", review.words)
    #: {file}: the name of a file; {words}: "1 362 words".
    return translate("Drafting", "{file}, {words}").format(file=isolated(name), words=words)


def drafts(number: int) -> str:
    return translate("Drafting", "1 draft") if number == 1 else plurals.tr("%Ln drafts", "", number)


def counts(review: Review) -> str:
    """ "4 accepted, 1 rejected, 4 to review"."""
    parts = [
        (Fate.ADDED, translate("Drafting", "{number} in the deck")),
        (Fate.ACCEPTED, translate("Drafting", "{number} accepted")),
        (Fate.REJECTED, translate("Drafting", "{number} rejected")),
        (Fate.OPEN, translate("Drafting", "{number} to review")),
    ]
    numbers = {fate: len(review.of_fate(fate)) for fate, _ in parts}
    shown = [
        pattern.format(number=text.count(numbers[fate]))
        for fate, pattern in parts
        if numbers[fate] or fate is Fate.OPEN
    ]
    return listed(shown)


def fate(of: Fate) -> str:
    return {
        Fate.OPEN: translate("Drafting", "To review"),
        Fate.ACCEPTED: translate("Drafting", "Accepted"),
        Fate.REJECTED: translate("Drafting", "Rejected"),
        Fate.ADDED: translate("Drafting", "In the deck"),
    }[of]


def kind(name: str) -> str:
    return {
        Contrast.kind: translate("Drafting", "Contrast"),
        Definition.kind: translate("Drafting", "Definition"),
        TraitSet.kind: translate("Drafting", "Traits"),
        Similarity.kind: translate("Drafting", "Similarity"),
        Advice.kind: translate("Drafting", "Advice"),
        Example.kind: translate("Drafting", "Example"),
    }[name]


def whose(review: Review, draft: Draft) -> str:
    """ "Whose job: leadership"."""
    of = draft.said[0].side
    name = translate("Drafting", "both") if of is None else side(review, of)
    #: Of an example: {side} that it falls to.
    return translate("Drafting", "Whose job: {side}").format(side=name)


def swap(review: Review, draft: Draft) -> str:
    """What it does: the two sides of a draft change places, and what is one side's is given to another."""
    if draft.has_sides:
        return translate("Drafting", "Swap sides")
    after = turned(draft, draft.said[0])
    name = translate("Drafting", "both") if after is None else side(review, after)
    #: On a button of a definition or of an example: {side} that it is to belong to.
    return translate("Drafting", "Give it to {side}").format(side=name)


def say_why(draft: Draft) -> str:
    return translate("Drafting", "Because") if draft.kind == Example.kind else translate("Drafting", "Why")


def reason(draft: Draft) -> str:
    """ "Why: a plan needs a reason."; "" where none was written."""
    if draft.because:
        #: Of an example: {reason} why it is their job.
        return translate("Drafting", "Because: {reason}").format(reason=draft.because)
    #: {reason} why a statement belongs to its side.
    return translate("Drafting", "Why: {reason}").format(reason=draft.why) if draft.why else ""


def joining(draft: Draft) -> str:
    """Of words that are selected in the article."""
    #: {title} of a draft; below stand the names of both sides, to choose from.
    return translate("Drafting", "Add to “{title}”, as a statement of").format(title=title(draft))


def beginning() -> str:
    #: Below stand the names of both sides, to choose from.
    return translate("Drafting", "Begin a new contrast, with a statement of")


def line(review: Review, said: Said) -> str:
    """ "Leadership: looks ahead", for a screen reader."""
    #: {side} of a statement, and its {text}.
    return translate("Drafting", "{side}: {text}").format(side=side(review, said.side or 0), text=said.text)


def source(review: Review) -> str:
    #: {title}: of the article, which is named as the source.
    return translate("Drafting", "Source: {title}").format(title=review.article.title)


def rest_rejected(number: int) -> str:
    return (
        translate("Drafting", "1 draft rejected")
        if number == 1
        else plurals.tr("%Ln drafts rejected", "", number)
    )


def side(review: Review, index: int) -> str:
    """Its name, with a capital."""
    name = review.sides[index].name
    if not name:
        return translate("Drafting", "Right side") if index else translate("Drafting", "Left side")
    return name[:1].upper() + name[1:]


def title(draft: Draft) -> str:
    """Without glyphs."""
    if draft.kind == Contrast.kind:
        return title_for(draft) if draft.said else draft.title
    if draft.kind == TraitSet.kind and not draft.title:
        #: Of a list of traits; {number} of them.
        return translate("Drafting", "Traits ({number})").format(number=text.count(len(draft.said)))
    return draft.name


def marked_title(draft: Draft) -> str:
    """ "Vision vs. execution" with the glyphs of the sides; for inline labels."""
    plain = title(draft)
    if draft.kind == Contrast.kind:
        left, versus, right = plain.partition(" vs. ")
        if versus and left.strip() and right.strip():
            #: {left} and {right} are the two halves of a title such as "Vision vs. execution".
            pattern = translate("Drafting", "{left} {quiet}vs.{end} {right}")
            begin, end = quiet(" ").split(" ")
            return pattern.format(left=with_glyph(0, left), right=with_glyph(1, right), quiet=begin, end=end)
    if draft.kind == Definition.kind and draft.said[0].side is not None:
        return with_glyph(draft.said[0].side, plain)
    return plain


def untitled() -> str:
    """Of a draft that nothing in the article names."""
    return translate("Drafting", "No title yet")


def passages(numbers: Sequence[int]) -> str:
    """ "passages 5, 6"."""
    if len(numbers) == 1:
        return translate("Drafting", "passage {number}").format(number=text.count(numbers[0]))
    #: {numbers} such as "5, 6" or "5–8, 11".
    pattern = translate("Drafting", "passages {numbers}")
    return pattern.format(numbers=listed(_runs(numbers)))


def _runs(numbers: Sequence[int]) -> list[str]:
    """Three or more in a row as their first and last; `numbers` are in order."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    found: list[str] = []
    for run in runs:
        if len(run) < _LEAST_RUN:
            found += [text.count(number) for number in run]
        else:
            found.append(f"{text.count(run[0])}–{text.count(run[-1])}")
    return found


def passage(review: Review, number: int, said: Said) -> str:
    """ "Passage 5, leadership", for a screen reader."""
    name = translate("Drafting", "both sides") if said.side is None else side(review, said.side)
    #: {number} of a passage of the article; {side} whose it is.
    return translate("Drafting", "Passage {number}, {side}").format(number=text.count(number), side=name)


def add_button(number: int) -> str:
    """ "Add 4 to deck"."""
    return translate("Drafting", "Add {number} to deck").format(number=text.count(number))


def no_drafts() -> str:
    return translate(
        "Drafting", "No contrasts were found. Mark two passages yourself, or paste another text."
    )


def select_first() -> str:
    return translate("Drafting", "Select a passage of the article first.")


def waiting(review: Review | None) -> str:
    """Of an article on the list of what is not finished."""
    if review is None:
        return translate("Drafting", "Not looked at yet")
    left = len(review.of_fate(Fate.OPEN))
    accepted = len(review.of_fate(Fate.ACCEPTED))
    #: {left} of {all} drafts; {accepted} of those that were looked at.
    pattern = translate("Drafting", "{left} of {all} drafts to review, {accepted} accepted")
    return pattern.format(
        left=text.count(left), all=text.count(len(review.drafts)), accepted=text.count(accepted)
    )


def left_over(review: Review) -> str:
    """What is not added stays."""
    left = len(review.of_fate(Fate.OPEN))
    if not left:
        return ""
    if left == 1:
        return translate("Drafting", "1 draft is left to review. It waits in Import, under Not finished.")
    return plurals.tr("%Ln drafts are left to review. They wait in Import, under Not finished.", "", left)


def going_in(review: Review) -> str:
    """ "3 contrasts, 1 definition"."""
    found = review.of_fate(Fate.ACCEPTED)
    parts = []
    for name, one, many in (
        (Contrast.kind, translate("Drafting", "1 contrast"), "%Ln contrasts"),
        (Definition.kind, translate("Drafting", "1 definition"), "%Ln definitions"),
        (TraitSet.kind, translate("Drafting", "1 list of traits"), "%Ln lists of traits"),
        (Similarity.kind, translate("Drafting", "1 similarity"), "%Ln similarities"),
        (Advice.kind, translate("Drafting", "1 advice"), "%Ln pieces of advice"),
        (Example.kind, translate("Drafting", "1 example"), "%Ln examples"),
    ):
        number = sum(each.kind == name for each in found)
        if number:
            parts.append(one if number == 1 else _many(many, number))
    return listed(parts)


def _many(pattern: str, number: int) -> str:
    return {
        "%Ln contrasts": plurals.tr("%Ln contrasts", "", number),
        "%Ln definitions": plurals.tr("%Ln definitions", "", number),
        "%Ln lists of traits": plurals.tr("%Ln lists of traits", "", number),
        "%Ln similarities": plurals.tr("%Ln similarities", "", number),
        "%Ln pieces of advice": plurals.tr("%Ln pieces of advice", "", number),
        "%Ln examples": plurals.tr("%Ln examples", "", number),
    }[pattern]
