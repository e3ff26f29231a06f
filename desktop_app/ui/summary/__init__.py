"""What a session came to, after it."""
