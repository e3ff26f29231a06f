"""A deck's cards as they are printed: what is asked on one face, the answer and why on the other."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.domain.card import Card, CardKind, Pane
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.item import Item
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.domain.rules import cards_of
from desktop_app.study.paper import Face, PaperCard, Style, Text, glyph_of, texts

WHOSE_JOB = QT_TRANSLATE_NOOP("print", "Whose job is it first?")
WHICH_SIDE = QT_TRANSLATE_NOOP("print", "Which side?")


def paper_cards(items: Iterable[Item], head: DeckHead) -> tuple[PaperCard, ...]:
    """In the order of the deck, numbered from 1.

    Counterparts are left out: on paper they would show the same pairs as the contrast's own card.
    """
    made = [card for item in items for card in cards_of(item, head) if card.kind is not CardKind.COUNTERPART]
    return tuple(
        PaperCard(str(number), _front(card, head), _back(card, head)) for number, card in enumerate(made, 1)
    )


def _front(card: Card, head: DeckHead) -> Face:
    heading = "" if card.heading_tells else card.heading
    asked = {CardKind.WHICH_SIDE: WHICH_SIDE, CardKind.SCENARIO: WHOSE_JOB}.get(card.kind)
    return Face(
        texts(
            Text(heading, Style.SMALL),
            Text(card.setting, Style.BODY),
            Text(card.prompt, Style.STATEMENT, gap=2 if heading or card.setting else 0),
            Text(phrase(asked), Style.SMALL, gap=3) if asked else None,
            _choices(card, head) if asked else None,
        )
    )


def _choices(card: Card, head: DeckHead) -> list[Text]:
    """Both sides, or both roles, with their shapes in outline."""
    roles = dict(card.roles)
    return [
        Text(roles.get(side.id, side.name), Style.SMALL, glyph_of(side.id, head), is_open=True, gap=0.5)
        for side in head.sides
    ]


def _back(card: Card, head: DeckHead) -> Face:
    if card.panes:
        return Face(texts(*(_pane(pane, head) for pane in card.panes), _reason(card)))
    side = glyph_of(card.right, head)
    return Face(texts(_answer(card, head), Text(_heading(card), Style.SMALL, gap=1), _reason(card)), side)


def _heading(card: Card) -> str:
    return card.heading if card.heading_tells else ""


def _answer(card: Card, head: DeckHead) -> list[Text]:
    """A forced choice is answered by a shape and a name; a cloze by its whole text."""
    words = dict(card.roles).get(card.right, card.answer) if card.right else card.answer
    if card.right:
        return [Text(words, Style.STATEMENT, glyph_of(card.right, head))]
    style = Style.STATEMENT if len(words) < _SHORT else Style.BODY
    whole = [Text(card.filled, Style.SMALL, gap=2)] if card.filled else []
    return [*(Text(line, style) for line in words.splitlines()), *whole]


_SHORT = 60
"""Letters of an answer that is set as large as a question."""


def _pane(pane: Pane, head: DeckHead) -> list[Text]:
    name = Text(head.side(pane.side).name, Style.STRONG, glyph_of(pane.side, head), gap=1.5)
    return [name, *(Text(each, Style.BODY, lead="–") for each in pane.texts)]


def _reason(card: Card) -> list[Text]:
    points = [Text(point, Style.SMALL, lead="–") for point in card.points]
    return [Text(card.reason, Style.SMALL, gap=2), *points]
