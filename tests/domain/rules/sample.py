"""One small deck head and contrast for the tests of the rules."""

from __future__ import annotations

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.item import Contrast, Side, Source, SourceRef, Statement

LEFT = Side("leadership", "Leadership", "leader", "leaders")
RIGHT = Side("management", "Management", "manager", "managers")
HEAD = DeckHead(
    id="lead",
    title="Leadership vs. management",
    sides=(LEFT, RIGHT),
    sources=(
        Source("runn", "An article", author="A. Writer"),
        Source("other", "Another article", author="A. Writer"),
        Source("book", "A book", author="B. Writer"),
    ),
)
CONTRAST = Contrast(
    id="vision",
    title="Vision vs. execution",
    question="What does each bring to a plan?",
    statements=(
        Statement("why", "leadership", "Asks why", why="Reasons come first."),
        Statement("far", "leadership", "Looks years ahead"),
        Statement("sure", "leadership", "Makes people sure"),
        Statement("how", "management", "Asks how"),
        Statement("steps", "management", "Cuts a goal into steps"),
    ),
    sources=(SourceRef("runn", "section 1"),),
)
