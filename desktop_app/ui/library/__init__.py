"""Decks: which there are, what each holds and how far one is with it, and what can be done with a deck."""
