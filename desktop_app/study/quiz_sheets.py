"""Two quiz sheets with the same questions in orders that have nothing in common, and a key for both."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import BOTH
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.study.paper import Cell, Row, Sheet, Style, Text, glyph_of
from desktop_app.study.said_of_sides import Said, apart, drawn, side_name
from desktop_app.study.sorting_slips import SIDE, STATEMENT, answer_row

MOST_QUESTIONS = 20
QUIZ = QT_TRANSLATE_NOOP("print", "{deck}: quiz sheet {letter}")
TASK = QT_TRANSLATE_NOOP("print", "Which side does it belong to? Tick one shape in each row.")
NAME = QT_TRANSLATE_NOOP("print", "Name: ______________________________     Points: ______ of {most}")
KEY = QT_TRANSLATE_NOOP("print", "Quiz sheets A and B: answers")
ON_A = QT_TRANSLATE_NOOP("print", "On A")
ON_B = QT_TRANSLATE_NOOP("print", "On B")
_NUMBER, _CHOICE = 0.07, 0.15
_KEY_SHARES = (0.09, 0.09, 0.24, 0.58)


def quiz_sheets(said: tuple[Said, ...], head: DeckHead, seed: int) -> tuple[Sheet, Sheet, Sheet]:
    """A, B and the key. The same seed draws the same questions."""
    first = drawn(said, MOST_QUESTIONS, seed)
    second = apart(first, seed)
    return _sheet("A", first, head), _sheet("B", second, head), _key(first, second, head)


def _sheet(letter: str, questions: Sequence[Said], head: DeckHead) -> Sheet:
    sides = [side.id for side in head.sides]
    if head.has_similarities or any(each.side == BOTH for each in questions):
        sides.append(BOTH)
    choices = tuple(
        Cell((Text(side_name(side, head), Style.SMALL, glyph_of(side, head), is_open=True),))
        for side in sides
    )
    shares = (_NUMBER, 1 - _NUMBER - _CHOICE * len(sides), *(_CHOICE for _ in sides))
    rows = tuple(
        Row((Cell((Text(str(number)),)), Cell((Text(each.text),)), *choices))
        for number, each in enumerate(questions, 1)
    )
    intro = (Text(phrase(TASK)), Text(phrase(NAME, most=len(questions)), gap=4))
    return Sheet(phrase(QUIZ, deck=head.title, letter=letter), shares, rows, None, intro, head.title)


def _key(first: Sequence[Said], second: Sequence[Said], head: DeckHead) -> Sheet:
    names = tuple(Cell((Text(phrase(each), Style.STRONG),)) for each in (ON_A, ON_B, SIDE, STATEMENT))
    places = {each: place for place, each in enumerate(second, 1)}
    rows = tuple(
        answer_row((str(number), str(places[each])), each, head) for number, each in enumerate(first, 1)
    )
    return Sheet(phrase(KEY), _KEY_SHARES, rows, Row(names), subject=head.title)
