"""The Workshop room: set-up, the facilitator's desk, the wall, and the results."""
