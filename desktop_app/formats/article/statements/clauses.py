"""Clauses built alike: "With coaching you ask, with mentoring you tell", "A coach asks why, a mentor how"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.formats.article.language.sentences import Sentence, words
from desktop_app.formats.article.sides.two_sides import Mention, Sides
from desktop_app.formats.article.statements.turns import Half

_BREAK = re.compile(r"\s*[;,]\s+(?:(?:and|but|while|whereas)\s+)?|\s+(?:and|but|while|whereas)\s+|\s[–—]\s")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SETS_AGAINST = re.compile(r"but|while|whereas")
_QUOTE = re.compile(r"\s*[\"“‘]")
_ARTICLES = frozenset(["a", "an", "the"])
_LINKS = frozenset(["with", "of", "for", "in", "on", "by", "to", "from", "through", "at", "as", "because"])
_ASKS = frozenset(["what", "why", "how", "when", "where", "who"])
_LEAST_SAID, _MOST_AHEAD, _MOST_OF_SHORT, _MOST_BREAKS = 2, 3, 8, 12


def halves_alike(sentence: Sentence, mentions: Sequence[Mention]) -> list[Half]:
    """Where the second clause repeats how the first begins or goes on, or leaves out its verb."""
    text = sentence.text
    for turn in list(_BREAK.finditer(text))[:_MOST_BREAKS]:
        left = [mention for mention in mentions if mention.end <= turn.start()]
        right = [mention for mention in mentions if mention.start >= turn.end()]
        named = [{mention.side for mention in part} for part in (left, right)]
        if sorted(map(len, named)) != [1, 1] or named[0] == named[1]:
            continue
        if _are_alike(_around(text[: turn.start()], left[-1], 0), _around(text, right[0], turn.end())):
            return _halves(sentence, turn, left[0].side, right[0].side)
    return []


def _halves(sentence: Sentence, turn: re.Match[str], one: int, other: int) -> list[Half]:
    text, start = sentence
    return [
        Half(one, Sentence(text[: turn.start()], start)),
        Half(other, Sentence(text[turn.end() :], start + turn.end())),
    ]


class _Clause(NamedTuple):
    """The words ahead of a name and after it."""

    ahead: list[str]
    after: list[str]
    quotes: bool
    """ "… coaches “why not”"."""


def _around(text: str, name: Mention, begin: int) -> _Clause:
    after = text[name.end :]
    return _Clause(words(text[begin : name.start]), words(after), bool(_QUOTE.match(after)))


def _are_alike(one: _Clause, other: _Clause) -> bool:
    if len(other.ahead) > _MOST_AHEAD or len(one.after) < _LEAST_SAID or not other.after:
        return False
    said = [word for word in other.ahead if word not in _ARTICLES]
    if said:
        return [word for word in one.ahead if word not in _ARTICLES][-len(said) :] == said
    goes_on = other.after[0]
    if goes_on in one.after and goes_on not in _LINKS:
        return True
    is_open = goes_on in _ASKS or goes_on in one.after or other.quotes
    return is_open and len(other.after) <= _MOST_OF_SHORT


def acts_alike(sentence: Sentence, sides: Sides) -> list[Half]:
    """ "You coach people; you mentor careers": verbs of the two families, with the same ahead of them."""
    found = [
        Mention(side, word.start(), word.end())
        for word in _WORD.finditer(sentence.text)
        if (side := sides.side_of_act(word.group())) is not None
    ]
    if [mention.side for mention in found] not in ([0, 1], [1, 0]):
        return []
    one, other = found
    text = sentence.text
    for turn in _BREAK.finditer(text, one.end, other.start):
        ahead, own = words(text[: one.start]), words(text[turn.end() : other.start])
        if not (text[one.end : turn.start()].split() and (own or text[other.end :].split())):
            continue
        sets_against = _SETS_AGAINST.search(turn.group()) is not None
        are_asked_for = turn.group().strip() == ";" and not own and len(ahead) <= 1
        if sets_against or are_asked_for or (ahead[-1:] == own[-1:] and len(own) <= _MOST_AHEAD):
            return _halves(sentence, turn, one.side, other.side)
    return []
