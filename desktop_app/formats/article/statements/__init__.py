"""What is said of which side: sections, sentences and clauses, trimmed to what they say."""
