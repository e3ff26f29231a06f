"""From a slide to a picture of the wall."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.study.workshop.rounds import RoundKind
from desktop_app.study.workshop.slide import Scene, Slide, TeamLine
from desktop_app.ui.workshop.slide_board import board
from desktop_app.ui.workshop.slide_draft import Draft, Fitted, fitted
from desktop_app.ui.workshop.slide_ends import results, title
from desktop_app.ui.workshop.slide_frame import Canvas, header, mirrored
from desktop_app.ui.workshop.slide_items import Picture
from desktop_app.ui.workshop.slide_round import choosing
from desktop_app.ui.workshop.slide_scores import badges, scores
from desktop_app.ui.workshop.slide_talk import talk
from desktop_app.ui.workshop.slide_type import HEIGHT, LEAST_WIDTH, Typesetter

_NOTHING = Picture()
_CROWDED = 0.76
"""Below this scale the teams on a panel are shown by their letters or numbers, if that makes room."""
_BODIES = {RoundKind.SORT_BOARD: board, RoundKind.DISCUSSION: talk}


def canvas_for(width: float, height: float, is_mirrored: bool) -> tuple[Canvas, float]:
    """The wall in its own measure, and how many px of a screen one unit is."""
    unit = min(height / HEIGHT, width / LEAST_WIDTH)
    return Canvas(width / unit, height / unit, is_mirrored), unit


class SlideLayout:
    """Keeps the last picture but its header: every second brings a slide that differs in its timer only."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """The language is another one now."""
        self._setter = Typesetter()
        self._made: tuple[Slide, Canvas] | None = None
        self._body = _NOTHING

    def head(self, slide: Slide, canvas: Canvas) -> Picture:
        if slide.scene in (Scene.BLANK, Scene.TITLE):
            return _NOTHING
        return header(self._setter, slide, canvas)

    def body(self, slide: Slide, canvas: Canvas) -> Picture:
        key = replace(slide, countdown=None), canvas
        if key != self._made:
            self._body, self._made = self._lay_out(slide, canvas), key
        return self._body

    def _lay_out(self, slide: Slide, canvas: Canvas) -> Picture:
        if slide.scene is Scene.BLANK:
            return _NOTHING
        if slide.scene is Scene.ROUND:
            return self._round(slide, canvas)
        fill = title if slide.scene is Scene.TITLE else results

        def make(draft: Draft) -> float:
            return fill(draft, slide, canvas)

        picture = fitted(self._setter, make).picture
        return Picture(mirrored(picture.items, canvas), picture.is_cut)

    def _round(self, slide: Slide, canvas: Canvas) -> Picture:
        foot, bottom = scores(self._setter, slide, canvas)
        # A talk is turned around as a whole; of the other rounds the sides keep their places.
        is_talk = slide.kind is RoundKind.DISCUSSION
        own = canvas._replace(is_mirrored=False) if is_talk else canvas
        best = self._middle(slide, own, bottom)
        if best.scale < _CROWDED and any(panel.teams for panel in slide.panels):
            # The foot tells whose letters or numbers they are.
            short = self._middle(replace(slide, teams=_in_short(slide.teams)), canvas, bottom)
            best = max(best, short, key=lambda each: (each.scale, not each.picture.is_cut))
        items = mirrored(best.picture.items, canvas) if is_talk else best.picture.items
        return Picture((*items, *foot.items), best.picture.is_cut or foot.is_cut)

    def _middle(self, slide: Slide, canvas: Canvas, bottom: float) -> Fitted:
        fill = _BODIES.get(slide.kind, choosing) if slide.kind else choosing

        def make(draft: Draft) -> float:
            return fill(draft, slide, canvas, bottom)

        return fitted(self._setter, make)


def _in_short(teams: tuple[TeamLine, ...]) -> tuple[TeamLine, ...]:
    return tuple(replace(team, name=badge) for team, badge in zip(teams, badges(teams), strict=True))
