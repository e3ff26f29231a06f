"""The cards of a deck that are suspended, and the way back for them."""
