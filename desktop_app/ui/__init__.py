"""What the user sees: views lay out and emit, presenters decide."""
