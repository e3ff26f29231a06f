"""What else a deck can hold: traits, definitions, similarities, examples, advice."""
