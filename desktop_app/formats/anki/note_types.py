"""The note types of the packages we write: one for each way of asking, with ids and fields fixed for ever.

Anki takes an update of a note only if its note type has the same fields, so none may be added, renamed or
moved later: that is what the spare ones are for. Templates and style may change; `MODIFIED_S` grows then.

What a template would have to say in words stands in fields: a deck has a language, a note type has none.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

MODIFIED_S: Final = 1_735_689_600
"""When a template or the style was last changed."""

PROMPT: Final = "Prompt"
TEXT: Final = "Text"
ANSWER: Final = "Answer"
WHY: Final = "Why"
HEADING: Final = "Heading"
SETTING: Final = "Setting"
POINTS: Final = "Points"
SIDE_A, SIDE_B, BOTH = "Side A", "Side B", "Both"
COUNTERPART: Final = "Counterpart"
ASKS_COUNTERPART: Final = "Counterpart asked"
TYPED: Final = "Typed"
SOURCES: Final = "Sources"
SPARE: Final = ("Spare 1", "Spare 2", "Spare 3")

DECK_ID, ITEM_ID, STATEMENT_ID, PLACE = "Deck id", "Item id", "Statement id", "Place"
ITEM, DECK, CHECK = "Versus item", "Versus deck", "Versus check"
OWN_FIELDS: Final = (DECK_ID, ITEM_ID, STATEMENT_ID, PLACE, ITEM, DECK, CHECK)
"""For ourselves, at the end of each note type: see `own_data.py`."""


class Template(NamedTuple):
    name: str
    front: str
    back: str
    needs: str
    """The card is made where this field holds something."""


class NoteType(NamedTuple):
    id: int
    name: str
    shown: tuple[str, ...]
    """The fields that people read, the first of them the one to sort by."""
    templates: tuple[Template, ...]
    is_cloze: bool = False

    @property
    def fields(self) -> tuple[str, ...]:
        return (*self.shown, *SPARE, *OWN_FIELDS)


_OPTIONS = (
    "{{#Side A}}<div class=options><span class=a>{{Side A}}</span> <span class=b>{{Side B}}</span>"
    "{{#Both}} <span class=both>{{Both}}</span>{{/Both}}</div>{{/Side A}}"
)
_LINE = "<hr id=answer>"
_MORE = (
    "{{#Why}}<div class=why>{{Why}}</div>{{/Why}}{{#Sources}}<div class=sources>{{Sources}}</div>{{/Sources}}"
)
_HEADING = "{{#Heading}}<div class=heading>{{Heading}}</div>{{/Heading}}"
_ANSWER = "<div class=answer>{{Answer}}</div>"

RECALL: Final = NoteType(
    1_735_689_600_101,
    "Versus: recall",
    (PROMPT, ANSWER, WHY, HEADING, TYPED, SOURCES),
    (
        Template(
            "Recall",
            _HEADING + "<div class=prompt>{{Prompt}}</div>{{#Typed}}{{type:Answer}}{{/Typed}}",
            "{{FrontSide}}" + _LINE + _ANSWER + _MORE,
            PROMPT,
        ),
    ),
)
STATEMENT: Final = NoteType(
    1_735_689_600_102,
    "Versus: which side",
    (PROMPT, ANSWER, WHY, HEADING, SIDE_A, SIDE_B, BOTH, COUNTERPART, ASKS_COUNTERPART, SOURCES),
    (
        Template(
            "Which side",
            "<div class=prompt>{{Prompt}}</div>" + _OPTIONS,
            "{{FrontSide}}" + _LINE + _ANSWER + _HEADING + _MORE,
            PROMPT,
        ),
        Template(
            "Counterpart",
            "{{#Counterpart}}"
            + _HEADING
            + "<div class=side>{{Answer}}</div><div class=prompt>{{Prompt}}</div>"
            "<div class=asked>{{Counterpart asked}}</div>{{/Counterpart}}",
            "{{FrontSide}}" + _LINE + "<div class=answer>{{Counterpart}}</div>" + _MORE,
            COUNTERPART,
        ),
    ),
)
SCENARIO: Final = NoteType(
    1_735_689_600_103,
    "Versus: situation",
    (PROMPT, ANSWER, WHY, HEADING, SETTING, SIDE_A, SIDE_B, BOTH, POINTS, SOURCES),
    (
        Template(
            "Situation",
            "{{#Setting}}<div class=setting>{{Setting}}</div>{{/Setting}}<div class=prompt>{{Prompt}}</div>"
            + _OPTIONS,
            "{{FrontSide}}"
            + _LINE
            + _ANSWER
            + _HEADING
            + "{{#Points}}<div class=points>{{Points}}</div>{{/Points}}"
            + _MORE,
            PROMPT,
        ),
    ),
)
DEFINITION: Final = NoteType(
    1_735_689_600_104,
    "Versus: definition",
    (PROMPT, ANSWER, WHY, SOURCES),
    (
        Template(
            "Definition",
            "<div class=prompt>{{Prompt}}</div>",
            "{{FrontSide}}" + _LINE + _ANSWER + _MORE,
            PROMPT,
        ),
    ),
)
CLOZE: Final = NoteType(
    1_735_689_600_105,
    "Versus: gaps",
    (TEXT, WHY, TYPED, SOURCES),
    (
        Template(
            "Gap",
            "<div class=prompt>{{cloze:Text}}</div>{{#Typed}}{{type:cloze:Text}}{{/Typed}}",
            "<div class=prompt>{{cloze:Text}}</div>{{#Typed}}{{type:cloze:Text}}{{/Typed}}" + _MORE,
            TEXT,
        ),
    ),
    is_cloze=True,
)
NOTE_TYPES: Final = (RECALL, STATEMENT, SCENARIO, DEFINITION, CLOZE)

WHICH_SIDE_CARD, COUNTERPART_CARD = 0, 1
"""The numbers of the two templates of `STATEMENT`."""

_STYLE = """\
.card { font-family: sans-serif; font-size: 20px; line-height: 1.4; text-align: center; padding: 1em; }
.prompt { font-size: 1.2em; margin: 0.6em 0; }
.heading, .setting, .asked, .side { color: #5b6675; margin: 0.6em 0; }
.options span { display: inline-block; border: 1px solid #8a94a3; border-radius: 6px; padding: 0.3em 0.9em; \
margin: 0.2em; }
.answer { font-weight: 600; margin: 0.6em 0; }
.answer table { margin: 0 auto; font-weight: 400; text-align: start; border-spacing: 1.5em 0; }
.answer td { vertical-align: top; }
.why, .points { margin: 0.8em auto; max-width: 38em; }
.points ul, .answer ul { text-align: start; display: inline-block; margin: 0; }
.sources { color: #5b6675; font-size: 0.7em; margin-top: 1.6em; }
.cloze { font-weight: 600; color: #1f5fbf; }
.nightMode .heading, .nightMode .setting, .nightMode .asked, .nightMode .side, .nightMode .sources \
{ color: #aab4c2; }
.nightMode .cloze { color: #8ab4f8; }
img { max-width: 100%; }
"""


def models() -> dict[str, Any]:
    """All of them as `col.models` of schema 11 holds them, by id."""
    return {str(each.id): _model(each) for each in NOTE_TYPES}


def _model(kind: NoteType) -> dict[str, Any]:
    return {
        "id": kind.id,
        "name": kind.name,
        "type": int(kind.is_cloze),
        "mod": MODIFIED_S,
        "usn": -1,
        "sortf": 0,
        "did": 1,
        "tmpls": [_template(each, number) for number, each in enumerate(kind.templates)],
        "flds": [_field(name, number) for number, name in enumerate(kind.fields)],
        "css": _STYLE,
        "latexPre": "",
        "latexPost": "",
        "latexsvg": False,
        "req": [
            [number, "any", [kind.fields.index(each.needs)]] for number, each in enumerate(kind.templates)
        ],
        "tags": [],
        "vers": [],
    }


def _template(template: Template, number: int) -> dict[str, Any]:
    return {
        "name": template.name,
        "ord": number,
        "qfmt": template.front,
        "afmt": template.back,
        "bqfmt": "",
        "bafmt": "",
        "did": None,
    }


def _field(name: str, number: int) -> dict[str, Any]:
    is_for_people = name not in OWN_FIELDS and name not in SPARE
    return {
        "name": name,
        "ord": number,
        "sticky": False,
        "rtl": False,
        "font": "Arial",
        "size": 20,
        "media": [],
        "description": "",
        "plainText": name in OWN_FIELDS,
        "collapsed": not is_for_people,
        "excludeFromSearch": name in (ITEM, DECK, CHECK),
    }
