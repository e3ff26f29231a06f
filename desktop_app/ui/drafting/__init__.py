"""The review of what was drafted of an article: its text with the passages, and the way into a deck."""
