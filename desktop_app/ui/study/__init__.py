"""The study room: one card at a time."""
