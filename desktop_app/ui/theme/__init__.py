"""Colours, type and sizes as tokens with meanings; widgets ask a `Theme` for them."""
