"""Pages of cards to cut: each face fitted into its place; what is too long goes on with another card."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from desktop_app.progress import Progress
from desktop_app.study.card_sheet import Box, Place, SheetPage, face_of, lay_cards
from desktop_app.study.paper import Face, Glyph, PaperCard, Style, Text
from desktop_app.study.print_kit import CardPart
from desktop_app.ui.printing.canvas import Canvas
from desktop_app.ui.printing.strips import Strip, draw, fitted, height_of, strips

DrawPage = Callable[[Canvas], None]
PADDING_MM = 4.0
_LABEL_MM = 5.0
"""Kept free at the foot for the number."""


@dataclass(frozen=True, slots=True)
class _FaceDrawn:
    texts: list[Strip]
    tint: Glyph | None
    label: list[Strip]


def card_pages(part: CardPart, progress: Progress) -> Iterator[DrawPage]:
    """Raises Cancelled: to lay thousands of texts out takes a while."""
    size, made = face_of(part.sheet), []
    for card in part.cards:
        progress.step(0)
        made += _faces(card, size)
    for page in lay_cards(len(made), part.sheet):
        yield partial(_draw_page, page=page, made=made)


def _faces(card: PaperCard, size: Box) -> list[tuple[_FaceDrawn, _FaceDrawn]]:
    """One front and back; more of them where one of the two is too long for a single card."""
    fronts = _pieces(card.front, size)
    backs = _pieces(card.back, size) if card.back is not None else []
    total = max(len(fronts), len(backs))
    made = []
    for number in range(1, total + 1):
        front, back = (faces[number - 1] if number <= len(faces) else [] for faces in (fronts, backs))
        words = card.label if total == 1 else f"{card.label} ({number}/{total})"
        label = strips((Text(words, Style.SMALL),), size.width) if words else []
        back_tint = card.back.tint if card.back is not None else None
        made.append((_FaceDrawn(front, card.front.tint, label), _FaceDrawn(back, back_tint, label)))
    return made


def _pieces(face: Face, size: Box) -> list[list[Strip]]:
    return fitted(face.texts, _inside(size))


def _inside(box: Box) -> Box:
    inner = box.inset(PADDING_MM)
    return Box(inner.x, inner.y, inner.width, inner.height - _LABEL_MM)


def _draw_page(canvas: Canvas, page: SheetPage, made: list[tuple[_FaceDrawn, _FaceDrawn]]) -> None:
    for place in page.places:
        face = made[place.card][place.is_back]
        if place.is_turned:
            canvas.turn(place.box)
            _draw_face(canvas, place, face)
            canvas.painter.restore()
        else:
            _draw_face(canvas, place, face)
    for line in page.cuts:
        canvas.line(line)
    for line in page.folds:
        canvas.line(line, is_dashed=True)


def _draw_face(canvas: Canvas, place: Place, face: _FaceDrawn) -> None:
    # Not up to the edge: a cut that is a little off would show it.
    canvas.tint(place.box.inset(PADDING_MM / 2), face.tint)
    inner = _inside(place.box)
    draw(canvas, face.texts, inner.x, inner.y + max((inner.height - height_of(face.texts)) / 2, 0))
    if face.label:
        draw(canvas, face.label, inner.x, inner.bottom + _LABEL_MM - height_of(face.label))
