"""Answering cards without a window."""

from __future__ import annotations

from desktop_app.compose import Engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.ids import SideId
from desktop_app.domain.memory import Phase, Rating
from desktop_app.study.listing import cards_of_deck
from desktop_app.study.rows import QueueRow
from desktop_app.study.selection import EVERYTHING, Scope
from desktop_app.study.session import StudySession

BUILT_IN = "leadership-vs-management"


def session_of(engine: Engine, scope: Scope = EVERYTHING) -> StudySession:
    return StudySession(engine.study, engine.catalogue, scope)


def wrong_side(session: StudySession) -> SideId:
    showing = session.current
    assert showing is not None
    return next(side.id for side in showing.head.sides if side.id != showing.card.right)


def answer_one(session: StudySession, *, wrongly: bool = False) -> bool:
    """Answer the card on screen and go on; gives whether one side was taken for the other."""
    assert session.current is not None
    card = session.current.card
    if card.kind is CardKind.WHICH_SIDE and card.right is not None:
        side = wrong_side(session) if wrongly else card.right
        session.choose(side, 2000)
        session.proceed()
        return side != card.right and card.right != "both"
    session.rate(Rating.AGAIN if wrongly else Rating.GOOD, 2000, card.right)
    return False


def answer_cards(engine: Engine, number: int, *, wrongly: bool = False) -> int:
    """Answer so many cards; gives how many which-side cards were taken for the other side."""
    session = session_of(engine)
    return sum(answer_one(session, wrongly=wrongly) for _ in range(number))


def rows_of(
    engine: Engine, kind: CardKind, item_kind: str = "", deck: str = BUILT_IN
) -> tuple[QueueRow, ...]:
    """All cards of a kind (of items of a kind), as a practice session takes them."""
    cards = engine.study.store.cards
    rows = []
    for each in cards_of_deck(engine.study, deck):
        if each.card.kind is kind and item_kind in ("", each.card.item_kind):
            stored = cards.find(each.card.id)
            assert stored is not None
            uuid, group = stored.uuid.bytes, each.card.group
            rows.append(QueueRow(stored.key, uuid, stored.deck, stored.item, group, Phase.NEW, None, 0, None))
    return tuple(rows)


def until(session: StudySession, kind: CardKind) -> StudySession:
    """Answer rightly until a card of this kind is on screen."""
    while session.current is not None and session.current.card.kind is not kind:
        answer_one(session)
    assert session.current is not None, f"no {kind} card today"
    return session
