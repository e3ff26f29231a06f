"""The few words a rule adds to a deck, in the deck's language: English and German, else English."""

from __future__ import annotations

import re
from typing import NamedTuple

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.isolating import isolated
from desktop_app.domain.item import Side


class Words(NamedTuple):
    what_is: str
    """With a place for `{name}`."""
    what_is_one: str
    """The same where the side is somebody: "What is an agency owner?" """
    the: str
    """A side that is named after a person; German would need its gender."""
    other_side: str
    both: str
    quoted: str
    """With places for `{who}` and `{text}`."""
    from_workshop: str
    """The title of what a workshop sends home, with a place for `{title}`."""
    nouns_are_capital: bool
    picture: str
    sound: str
    """For a card's text in a list, where it is nothing but a picture or a sound."""


_ENGLISH = Words(
    what_is="What is {name}?",
    what_is_one="What is {article} {name}?",
    the="the {name}",
    other_side="What belongs on the other side?",
    both="Both",
    quoted="{who}: “{text}”",
    from_workshop="From the workshop: {title}",
    nouns_are_capital=False,
    picture="(picture)",
    sound="(sound)",
)
_GERMAN = Words(
    what_is="Was ist {name}?",
    what_is_one="Was bedeutet „{name}“?",
    the="{name}",
    other_side="Was steht auf der anderen Seite?",
    both="Beide",
    quoted="{who}: „{text}“",
    from_workshop="Aus dem Workshop: {title}",
    nouns_are_capital=True,
    picture="(Bild)",
    sound="(Ton)",
)
_BY_LANGUAGE = {"en": _ENGLISH, "de": _GERMAN}
_TAKES_AN = r"(?!eu|one\b|uni(?!n)|us[ae])[aeiou]|hour|heir|honest|honou?r"


def words_of(head: DeckHead) -> Words:
    language = head.language.replace("_", "-").partition("-")[0].casefold()
    return _BY_LANGUAGE.get(language, _ENGLISH)


def what_is(side: Side, words: Words) -> str:
    """The question for a definition: "What is leadership?", "What is an agency owner?" """
    name = _name_in_sentence(side, words)
    article = "an" if re.match(_TAKES_AN, name, re.IGNORECASE) else "a"
    template = words.what_is_one if _is_somebody(side) else words.what_is
    return template.format(name=isolated(name), article=article)


def side_in_sentence(side: Side, head: DeckHead) -> str:
    """How a side is spoken of: "leadership", "the agency owner"."""
    words = words_of(head)
    name = _name_in_sentence(side, words)
    return words.the.format(name=name) if _is_somebody(side) else name


def title_in_sentence(title: str, head: DeckHead) -> str:
    """One word of a title inside a sentence: "authority", but "OKR"; in German as it is."""
    is_ordinary = len(title) > 1 and title[0].isupper() and title[1:] == title[1:].lower()
    if words_of(head).nouns_are_capital or not is_ordinary:
        return title
    return title[0].lower() + title[1:]


def _is_somebody(side: Side) -> bool:
    """The side is named by the word for one of its people, and that word was given."""
    was_given = (side.one, side.many) != (side.name, side.name)
    return was_given and side.one.casefold() == side.name.casefold()


def _name_in_sentence(side: Side, words: Words) -> str:
    """The side's name inside a sentence: "leadership", but "Scrum" (its people are "Scrum teams"), "OKR"."""
    name = side.name
    is_ordinary = len(name) > 1 and name[0].isupper() and name[1:] == name[1:].lower()
    people_are_ordinary = side.one == name or side.one[:1].islower()
    if words.nouns_are_capital or not (is_ordinary and people_are_ordinary):
        return name
    return name[0].lower() + name[1:]
