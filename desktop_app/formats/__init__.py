"""Reading and writing decks in every format. Knows the domain only."""
