"""The Settings room: what the person decides about the program; every change holds at once."""
