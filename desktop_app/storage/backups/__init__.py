"""Checked copies of the database, how many of them stay, the journal of events, and the way back.

`folder` is what the program sees (`study.ports_safety.Backups`): it makes copies (`copying`), lists them
(`listing`), thins them out (`retention`) and remembers how that went (`state`, `problems`). `journal` writes
the events once more as plain lines. `restore` goes back to a copy: `restoring` moves the files, `reading`
finds what is newer.
"""
