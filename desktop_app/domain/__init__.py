"""What Versus is about, in plain Python: decks, items, cards, answers, time. Knows nobody else."""
