"""Help in place: what a screen is for, what to do there, and its keys."""
