"""Answering cards without a window."""

from __future__ import annotations

from desktop_app.compose import Engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.memory import Rating
from desktop_app.study.session import StudySession


def wrong_side(session: StudySession) -> str:
    showing = session.current
    assert showing is not None
    return next(side.id for side in showing.head.sides if side.id != showing.card.right)


def answer_cards(engine: Engine, number: int, *, wrongly: bool = False) -> int:
    """Answer so many cards; gives how many which-side cards were taken for the other side."""
    session = StudySession(engine.study, engine.catalogue)
    confused = 0
    for _ in range(number):
        assert session.current is not None
        card = session.current.card
        if card.kind is CardKind.WHICH_SIDE and card.right is not None:
            side = wrong_side(session) if wrongly else card.right
            confused += side != card.right and card.right != "both"
            session.choose(side, 2000)
            session.proceed()
        else:
            session.rate(Rating.GOOD, 2000, card.right)
    return confused
