"""Today's cards of decks with a date: by the plan, or by what stands in for it.

Learning engine, section 7.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from desktop_app.domain.ids import DeckId
from desktop_app.domain.memory import Phase
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.dates import coming_dates, item_key, request_of
from desktop_app.study.day_budget import DayBudget
from desktop_app.study.next_kind import kind_to_ask
from desktop_app.study.rows import DeckCard, QueueRow

if TYPE_CHECKING:
    from desktop_app.scheduling.deadline import Turn


@dataclass(frozen=True, slots=True)
class Dated:
    """`rows`: candidates for today in their order, each with its expected seconds; `seconds` hold them.

    `reserved[k]`: seconds that these decks are expected to take on the k-th day from today.
    """

    rows: tuple[tuple[QueueRow, float], ...] = ()
    seconds: float = 0.0
    reserved: tuple[float, ...] = ()
    has_begun: bool = False
    """Something of them was asked today."""


NOTHING_DATED = Dated()


def dated_cards(
    study: Study,
    catalogue: Catalogue,
    decks: Sequence[DeckId],
    day: int,
    budget: DayBudget,
    asked_today: Sequence[QueueRow],
    fixed_seconds: float,
) -> Dated:
    """`decks`: those of the session; `fixed_seconds`: of what decks without a date ask today."""
    dates = coming_dates(study)
    if not dates:
        return NOTHING_DATED
    from desktop_app.scheduling.deadline import seconds_for_dates

    plan = study.planner.current(study)
    turns, reserved = (plan.order, plan.load_seconds) if plan is not None else (_without_plan(study), ())
    (seconds,) = seconds_for_dates([budget.minutes], [fixed_seconds], min(dates.values()) - day)
    cards: dict[bytes, list[DeckCard]] = {}
    for card in study.store.states.of_decks(study.learner.id, tuple(dates)):
        cards.setdefault(item_key(card.deck, card.memory_item), []).append(card)
    done = {row.uuid for row in asked_today}
    cost = {turn.key: turn.seconds for turn in turns}
    has_begun = False
    for key, made in cards.items():
        asked = [card for card in made if card.uuid in done]
        if asked:
            # The order that stands in for a plan leaves out what was asked today.
            was_new = all(card.state is None or card.state.reviews == card.state.showings for card in asked)
            seconds -= cost.pop(key, budget.pace.first if was_new else budget.pace.right)
            has_begun = True
    wanted = [
        (turn, cards[turn.key])
        for turn in turns
        if turn.key in cost and turn.key in cards and cards[turn.key][0].deck in decks
    ]
    rows = _rows(study, catalogue, wanted, day, max(0.0, seconds))
    return Dated(tuple(rows), max(0.0, seconds), reserved or (max(0.0, seconds),), has_begun)


def _without_plan(study: Study) -> tuple[Turn, ...]:
    request = request_of(study)
    if request is None:
        return ()
    from desktop_app.scheduling.deadline import order_without_plan

    return order_without_plan(request, study.model, study.options.desired_retention)


def _rows(
    study: Study,
    catalogue: Catalogue,
    wanted: Sequence[tuple[Turn, Sequence[DeckCard]]],
    day: int,
    seconds: float,
) -> list[tuple[QueueRow, float]]:
    """As many as could be wanted: some may be kept apart from siblings."""
    found: list[tuple[QueueRow, float]] = []
    used = 0.0
    for turn, cards in wanted:
        if used > 2 * seconds:
            break
        row = _card_of(study, catalogue, cards, day)
        if row is not None:
            found.append((row, turn.seconds))
            used += turn.seconds
    return found


def _card_of(study: Study, catalogue: Catalogue, cards: Sequence[DeckCard], day: int) -> QueueRow | None:
    """The card that asks for a memory item now: of those met before the one to ask, else the first."""
    rows = study.store.cards.rows(study.learner.id, [UUID(bytes=card.uuid) for card in cards], day)
    awake = [row for row in rows if row.phase in (Phase.NEW, Phase.REVIEW)]
    met = [row for row in awake if row.phase is Phase.REVIEW]
    if met:
        return kind_to_ask(study, catalogue, met[0], day)
    return awake[0] if awake else None
