"""The results of a workshop and what goes home, drawn: every team, contrast and statement is there."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from desktop_app.compose import Engine
from desktop_app.domain.item import Contrast
from desktop_app.study.card_sheet import Paper
from desktop_app.study.workshop.export import results_sheet
from desktop_app.study.workshop.take_home import sheet, take_home
from desktop_app.ui.printing.document import pdf_of, ready_to_draw
from tests.faults.facilitator import run_workshop
from tests.ui.printing.pdf_text import words


@pytest.mark.usefixtures("qapp")
def test_the_results_and_what_goes_home_are_drawn(engine: Engine, tmp_path: Path) -> None:
    kept = run_workshop(engine, 3)
    results, plan = kept.results, kept.plan
    part = take_home(engine.store.decks.deck(kept.deck), results)
    parts = (results_sheet(results, plan, datetime.date(2026, 11, 21)), sheet(part, results))
    ready_to_draw()
    printed = "".join(words(pdf_of(parts, Paper.A4, plan.title).pdf, tmp_path))
    contrasts = [item for item in part.items if isinstance(item, Contrast)]
    wanted = [*plan.chosen.teams, *(each.text for item in contrasts for each in item.statements)]
    assert contrasts
    assert not [each for each in wanted if "".join(each.split()) not in printed]
