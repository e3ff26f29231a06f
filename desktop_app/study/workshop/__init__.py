"""A facilitated run of a deck with teams: plan, run, results. It touches no schedule."""
