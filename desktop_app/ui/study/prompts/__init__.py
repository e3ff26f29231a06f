"""One widget per way of asking; `prompt_for` knows which card gets which."""

from __future__ import annotations

from desktop_app.domain.card import Card, CardKind
from desktop_app.ui.study.prompts.base import Prompt
from desktop_app.ui.study.prompts.counterpart import CounterpartPrompt
from desktop_app.ui.study.prompts.lesson import LessonPrompt
from desktop_app.ui.study.prompts.recall import PairRecallPrompt, TextRecallPrompt
from desktop_app.ui.study.prompts.scenario import ScenarioPrompt
from desktop_app.ui.study.prompts.typed import TypedPrompt
from desktop_app.ui.study.prompts.which_side import WhichSidePrompt

__all__ = ["PROMPTS", "Prompt", "prompt_class"]

PROMPTS: tuple[type[Prompt], ...] = (
    WhichSidePrompt,
    TextRecallPrompt,
    ScenarioPrompt,
    CounterpartPrompt,
    PairRecallPrompt,
    TypedPrompt,
    LessonPrompt,
)


def prompt_class(card: Card) -> type[Prompt]:
    if card.kind is CardKind.WHICH_SIDE:
        return WhichSidePrompt
    if card.kind is CardKind.SCENARIO:
        return ScenarioPrompt
    if card.kind is CardKind.COUNTERPART:
        return CounterpartPrompt
    if card.is_typed:
        return TypedPrompt
    return PairRecallPrompt if card.panes else TextRecallPrompt
