"""Which two things an article sets against each other."""
