"""What can be wrong with a package and what became of its cards, in a person's words."""

from __future__ import annotations

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP

# The file as a whole
NO_COLLECTION = QT_TRANSLATE_NOOP("anki", "This file holds no Anki collection.")
NEWER = QT_TRANSLATE_NOOP(
    "anki",
    "This package was made by a newer Anki. Export it there again with “Support older Anki versions” ticked.",
)
OLDER = QT_TRANSLATE_NOOP(
    "anki", "This package was made by a very old Anki. Open it in a current one and export it there again."
)
DAMAGED_META = QT_TRANSLATE_NOOP("anki", "This package is damaged: its version cannot be read.")
TOO_MANY_NOTES = QT_TRANSLATE_NOOP(
    "anki", "This package has {n} notes; {limit} is the most that can be read."
)
NO_CARDS = QT_TRANSLATE_NOOP("anki", "This package has no cards that could be read.")

# Notes and cards
NO_CARD = QT_TRANSLATE_NOOP("anki", "Left out: this note has no card.")
TOO_LONG = QT_TRANSLATE_NOOP("anki", "Left out: a field of this note is too long, or it has too many.")
EMPTY_NOTE = QT_TRANSLATE_NOOP("anki", "Left out: this card shows nothing.")
NO_SUCH_GAP = QT_TRANSLATE_NOOP("anki", "Left out: the text has no gap number {n}.")
NO_SUCH_TEMPLATE = QT_TRANSLATE_NOOP("anki", "Left out: its note type has no card number {n}.")
MORE_NOTICES = QT_TRANSLATE_NOOP("anki", "Further remarks on notes, not listed here: {n}.")
ORPHANS = QT_TRANSLATE_NOOP("anki", "Cards left out because their note is missing: {n}.")
UNREADABLE_TEXT = QT_TRANSLATE_NOOP("anki", "Characters of this note could not be read; they show as �.")
FIELDS_DIFFER = QT_TRANSLATE_NOOP(
    "anki", "This note has {found} fields where its note type has {wanted}; look it through."
)
UNKNOWN_TYPE = QT_TRANSLATE_NOOP(
    "anki", "The note type is missing from the package: the first field is asked, the others answer."
)
BAD_TEMPLATE = QT_TRANSLATE_NOOP(
    "anki", "The template of “{kind}” is faulty at {tag}: the first field is asked, the others answer."
)
NO_GAPS = QT_TRANSLATE_NOOP("anki", "This cloze text has no gap. It is suspended.")
OCCLUSION = QT_TRANSLATE_NOOP(
    "anki", "Covered pictures cannot be asked: the picture and its text are kept, suspended."
)
SCRIPT = QT_TRANSLATE_NOOP(
    "anki", "The cards of “{kind}” run programs, which Versus never does. Look them through."
)
SAME_GUID = QT_TRANSLATE_NOOP(
    "anki", "Another note of this package has the same identifier; this one got its own."
)
EXTRA_MEDIA = QT_TRANSLATE_NOOP(
    "anki", "Pictures and sounds that only the answer of a gap text shows were left out."
)

# Media
MISSING_MEDIA = QT_TRANSLATE_NOOP("anki", "This picture or sound is not in the package.")
BAD_MEDIA_NAME = QT_TRANSLATE_NOOP("anki", "Left out: this is no name for a picture or a sound.")
DAMAGED_MEDIA_LIST = QT_TRANSLATE_NOOP(
    "anki", "The list of pictures and sounds is damaged; the cards come without them."
)
DAMAGED_MEDIA = QT_TRANSLATE_NOOP("anki", "This picture or sound is damaged and was left out.")

# What was learned
REBUILT = QT_TRANSLATE_NOOP("anki", "Cards whose memory is worked out again from their answers: {n}.")
GUESSED = QT_TRANSLATE_NOOP("anki", "Cards whose memory is guessed from their last interval: {n}.")
