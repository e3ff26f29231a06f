"""The More menu: everything that can be done to a card."""

from __future__ import annotations

GROUPS = (
    ("edit", "card_info", "source"),
    ("bury_card", "bury_contrast", "suspend_card", "suspend_contrast", "delete"),
    ("mark", "flag_1", "flag_2", "flag_3", "flag_4"),
    ("undo", "redo"),
    ("go_back",),
)
