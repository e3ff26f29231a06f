"""What is told and asked around the start: pages in place of the window, and strips in it."""
