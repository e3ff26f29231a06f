"""Bringing decks, tables and articles in: everything is seen before anything is saved."""
