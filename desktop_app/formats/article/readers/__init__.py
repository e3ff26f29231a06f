"""Text, Markdown, HTML and Word files as blocks with their places."""
