"""Statements of the two sides that stand against each other."""
