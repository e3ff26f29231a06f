"""What holds for English in general: sentences, word families, opposites."""
