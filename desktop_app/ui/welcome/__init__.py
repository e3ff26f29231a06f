"""Welcome: the first thing a person sees, once."""
