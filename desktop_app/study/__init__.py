"""What a person can do with Versus: study, undo, bring decks in. Knows no Qt and no database."""
