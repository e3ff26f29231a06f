"""What is wrong with a deck that is valid: cards that can be guessed, that mislead, or that tell too little.

One rule is one function and one row of `RULES`; a row says why the rule matters and what to do.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.deck import Deck
from desktop_app.domain.lint import answers, balance, completeness, wording
from desktop_app.domain.lint.finding import Finding, LintRule, Place, finding
from desktop_app.domain.lint.subject import Subject
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP

__all__ = ["RULES", "Finding", "Place", "lint"]

_GIVEN_AWAY = QT_TRANSLATE_NOOP("lint", "A learner reads the answer off that word instead of thinking.")

RULES: tuple[LintRule, ...] = (
    LintRule(
        "both-sides-fit",
        answers.both_sides_fit,
        QT_TRANSLATE_NOOP("lint", "Whoever answers the other way is marked wrong without being wrong."),
        QT_TRANSLATE_NOOP("lint", "Say what is true of one side only, or keep it as a similarity alone."),
    ),
    LintRule(
        "two-right-answers",
        answers.two_right_answers,
        QT_TRANSLATE_NOOP("lint", "A learner cannot know which answer is wanted."),
        QT_TRANSLATE_NOOP("lint", "Word the two prompts differently, or make one card of them."),
    ),
    LintRule(
        "duplicate",
        answers.duplicates,
        QT_TRANSLATE_NOOP("lint", "The same thing is asked twice, which costs time and teaches nothing."),
        QT_TRANSLATE_NOOP("lint", "Take one of them out."),
    ),
    LintRule(
        "near-duplicate",
        answers.near_duplicates,
        QT_TRANSLATE_NOOP("lint", "Answering one gives the other away."),
        QT_TRANSLATE_NOOP("lint", "Take one of them out, or make each say something of its own."),
    ),
    LintRule(
        "names-a-side",
        wording.names_a_side,
        _GIVEN_AWAY,
        QT_TRANSLATE_NOOP("lint", "Say what is done or thought without the name."),
    ),
    LintRule(
        "names-a-role",
        wording.names_a_role,
        _GIVEN_AWAY,
        QT_TRANSLATE_NOOP("lint", "Tell what happens, and leave open whose job it is."),
    ),
    LintRule(
        "title-word",
        wording.title_word,
        QT_TRANSLATE_NOOP("lint", "Whoever knows the title knows the answer, without the meaning."),
        QT_TRANSLATE_NOOP("lint", "Describe it in other words than the title does."),
    ),
    LintRule(
        "says-both",
        wording.says_both,
        QT_TRANSLATE_NOOP("lint", "“Both” is one of the answers, so the word points at it."),
        QT_TRANSLATE_NOOP("lint", "Reword it, for example with “the two” or “as well as”."),
    ),
    LintRule(
        "longer-side",
        balance.longer_side,
        QT_TRANSLATE_NOOP("lint", "More than a fifth of difference can be seen: length tells the side."),
        QT_TRANSLATE_NOOP("lint", "Shorten the one side or fill out the other."),
    ),
    LintRule(
        "empty-side",
        balance.empty_side,
        QT_TRANSLATE_NOOP("lint", "With one side alone there is nothing to tell apart."),
        QT_TRANSLATE_NOOP("lint", "Add what belongs to {side}."),
    ),
    LintRule(
        "unbalanced",
        balance.unbalanced,
        QT_TRANSLATE_NOOP("lint", "Over 60 %, always choosing that side pays better than thinking."),
        QT_TRANSLATE_NOOP("lint", "Add to the other side, or take some out."),
    ),
    LintRule(
        "no-why",
        completeness.no_why,
        QT_TRANSLATE_NOOP("lint", "After a wrong answer a learner sees that it was wrong, but not why."),
        QT_TRANSLATE_NOOP("lint", "Add a sentence that names the deciding feature."),
    ),
    LintRule(
        "no-source",
        completeness.no_source,
        QT_TRANSLATE_NOOP("lint", "Nobody can look up who says so."),
        QT_TRANSLATE_NOOP("lint", "Name at least one source."),
    ),
    LintRule(
        "hard-to-read",
        wording.hard_to_read,
        QT_TRANSLATE_NOOP("lint", "What is read with effort is learned badly."),
        QT_TRANSLATE_NOOP("lint", "Use shorter words, and make two sentences of one."),
    ),
    LintRule(
        "too-long",
        wording.too_long,
        QT_TRANSLATE_NOOP("lint", "A long statement says several things, and any of them may tell the side."),
        QT_TRANSLATE_NOOP("lint", "Keep the one thing that matters, or make two statements of it."),
    ),
    LintRule(
        "guessable",
        balance.guessable,
        QT_TRANSLATE_NOOP("lint", "From 60 % on the deck can be answered without being understood."),
        QT_TRANSLATE_NOOP("lint", "Use these words on the other side too, or say it without them."),
    ),
)


def lint(deck: Deck, after_rule: Callable[[int], None] = lambda _: None) -> tuple[Finding, ...]:
    """Those about an item in the order of the deck, then those about the deck as a whole.

    `after_rule` is called with the number of rules that are done, for whoever waits and may not want to: of
    50,000 cards they take seconds.
    """
    subject = Subject(deck)
    found: list[Finding] = []
    for number, rule in enumerate(RULES, start=1):
        found += [finding(rule, noticed) for noticed in rule.find(subject)]
        after_rule(number)
    order = {str(item.id): place for place, item in enumerate(deck.items)}
    return tuple(sorted(found, key=lambda each: order.get(each.place.item, len(order))))
