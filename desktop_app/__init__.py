"""Versus: learn to tell two easily confused roles or concepts apart."""
