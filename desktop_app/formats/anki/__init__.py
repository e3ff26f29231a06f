"""Anki's packages: read into decks of ours and written for Anki to read, with code of our own only."""
