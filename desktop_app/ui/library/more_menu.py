"""What else can be done with a deck, behind the three dots."""

from __future__ import annotations

GROUPS = (
    ("print_deck", "export_deck", "update_deck"),
    ("deck_remarks", "deck_options", "move_deck", "rename_deck"),
    ("delete_deck",),
    ("undo", "redo"),
)
