"""Small reusable widgets; each takes the theme first and knows nothing of pages."""
