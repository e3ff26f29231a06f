"""What can be wrong with a deck file, in a trainer's words: what it is, and what to do."""

from __future__ import annotations

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP

# The file as a whole
EMPTY_FILE = QT_TRANSLATE_NOOP("problems", "This file is empty.")
NOT_UTF8 = QT_TRANSLATE_NOOP(
    "problems", "A character on this line cannot be read. Save the file with the encoding UTF-8."
)
IS_UTF16 = QT_TRANSLATE_NOOP(
    "problems", "This file has the encoding UTF-16. Save it with the encoding UTF-8."
)
HAS_NUL = QT_TRANSLATE_NOOP(
    "problems",
    "This line holds a NUL character, so the file is damaged or is no text. Take the character out.",
)
TOO_DEEP = QT_TRANSLATE_NOOP(
    "problems", "Brackets are nested {depth} deep here; {limit} is the most that can be read."
)
TOO_MANY_PARTS = QT_TRANSLATE_NOOP(
    "problems", "This key is nested too deep: it has more than {limit} parts joined by dots."
)
UNREADABLE = QT_TRANSLATE_NOOP("problems", "This file is no valid TOML: {reason}.")
NUMBER_TOO_LONG = QT_TRANSLATE_NOOP("problems", "This file holds a number that is too large to be read.")
TOO_MANY_ITEMS = QT_TRANSLATE_NOOP(
    "problems", "This deck has {n} items; {limit} is the most that can be read."
)
MORE_PROBLEMS = QT_TRANSLATE_NOOP("problems", "{n} more problems are not listed. Correct these first.")

# Syntax
TEXT_NOT_CLOSED = QT_TRANSLATE_NOOP(
    "problems", "A text begins on this line and never ends. Close it with the quotation mark it begins with."
)
KEY_WITHOUT_VALUE = QT_TRANSLATE_NOOP(
    "problems", 'After a key there must be an equals sign and a value: key = "text".'
)
NOT_A_VALUE = QT_TRANSLATE_NOOP(
    "problems", 'What stands here is no value. Put texts in double quotation marks: key = "text".'
)
NOT_A_LINE = QT_TRANSLATE_NOOP(
    "problems",
    "This line is neither a key with a value nor a heading in brackets. Begin a remark with the sign #.",
)
KEY_TWICE = QT_TRANSLATE_NOOP("problems", "This key was given before. Keep one of the two lines.")
TABLE_TWICE = QT_TRANSLATE_NOOP(
    "problems",
    "This heading was given before. Keep one; for a list, put two brackets on each side: [[contrasts]].",
)
BAD_DATE = QT_TRANSLATE_NOOP("problems", "There is no such date. Write year, month and day: 2026-12-03.")
LIST_NOT_CLOSED = QT_TRANSLATE_NOOP(
    "problems", "A list is not closed here. Put commas between its entries and ] at its end."
)
BRACE_NOT_CLOSED = QT_TRANSLATE_NOOP(
    "problems",
    "Braces are not closed here. Put commas between the entries and }} at the end, on the same line.",
)
LINE_IN_TEXT = QT_TRANSLATE_NOOP(
    "problems",
    "A text is not closed on its line. Close it, or put three quotation marks at both ends of a long text.",
)
BAD_CHARACTER = QT_TRANSLATE_NOOP(
    "problems", "This line holds a character that is not allowed here. Take it out and type it again."
)
BAD_BACKSLASH = QT_TRANSLATE_NOOP("problems", "A backslash in a text must be doubled: \\\\.")
LINE_GOES_ON = QT_TRANSLATE_NOOP(
    "problems", 'The line goes on after its value. A quotation mark inside a text must be written \\".'
)
HEADING_NOT_CLOSED = QT_TRANSLATE_NOOP(
    "problems", "A heading needs the same brackets on both sides: [sides.name] or [[contrasts]]."
)
BAD_KEY = QT_TRANSLATE_NOOP(
    "problems",
    "A key may have letters from a to z, digits, hyphens and underscores; put any other in quotation marks.",
)

# Keys and values
UNKNOWN_KEY = QT_TRANSLATE_NOOP("problems", "Unknown key “{key}”. Take it out or correct it.")
UNKNOWN_KEY_GUESS = QT_TRANSLATE_NOOP("problems", "Unknown key “{key}”. Did you mean “{guess}”?")
MISSING = QT_TRANSLATE_NOOP("problems", "“{key}” is missing. Add it.")
MISSING_FORMAT = QT_TRANSLATE_NOOP(
    "problems", "“format” is missing. Put the line format = {newest} at the top of the file."
)
EMPTY_TEXT = QT_TRANSLATE_NOOP("problems", "“{key}” is empty. Write a text, or take the key out.")
EMPTY_ENTRY = QT_TRANSLATE_NOOP("problems", "This entry is empty. Write a text, or take the entry out.")
TOO_LONG = QT_TRANSLATE_NOOP(
    "problems", "This text has {n} characters; {limit} is the most that can be read."
)
CONTROL_CHARACTER = QT_TRANSLATE_NOOP(
    "problems", "The text holds the control character U+{code:04X}. Take it out and type the place again."
)
NOT_TEXT = QT_TRANSLATE_NOOP("problems", "This must be a text in quotation marks, not {found}.")
NOT_FLAG = QT_TRANSLATE_NOOP("problems", "This must be true or false, without quotation marks.")
NOT_YEAR = QT_TRANSLATE_NOOP("problems", "This must be a year in digits without quotation marks, like 2024.")
NOT_DATE = QT_TRANSLATE_NOOP(
    "problems", "This must be a date without quotation marks and without a time, like 2026-12-03."
)
NOT_NUMBER = QT_TRANSLATE_NOOP("problems", "This must be a whole number without quotation marks, like 1.")
NOT_LIST = QT_TRANSLATE_NOOP("problems", 'This must be a list in brackets: {key} = ["…", "…"].')
NOT_TABLE = QT_TRANSLATE_NOOP("problems", "This must have keys of its own: write {example}.")
NOT_TABLES = QT_TRANSLATE_NOOP(
    "problems", "Put [[{key}]], with two brackets on each side, on a line above each entry."
)
NOT_TEXT_OR_TABLE = QT_TRANSLATE_NOOP(
    "problems", 'This must be a text in quotation marks or {{ id = "…", … }}, not {found}.'
)
NOT_AN_ID = QT_TRANSLATE_NOOP(
    "problems",
    "“{id}” cannot be an id. Use letters, digits, hyphens, dots and underscores, no spaces, at most {most}.",
)

# The deck
FORMAT_NEWER = QT_TRANSLATE_NOOP(
    "problems", "This deck was made by a newer Versus (format {found}). Update Versus to open it."
)
FORMAT_UNKNOWN = QT_TRANSLATE_NOOP("problems", "There is no format {found}. Write format = {newest}.")
NOT_A_LANGUAGE = QT_TRANSLATE_NOOP(
    "problems", "“{language}” is no language code. Write “en” for English, “de” for German."
)
PART_OF_ITSELF = QT_TRANSLATE_NOOP(
    "problems", "A deck cannot be a part of itself. Give it another id, or take “part_of” out."
)
NO_ITEMS = QT_TRANSLATE_NOOP(
    "problems",
    "This deck says nothing yet. Add one item at least, for example a contrast under [[contrasts]].",
)
NO_SIDES = QT_TRANSLATE_NOOP(
    "problems",
    "This deck has no sides, and {items} need two. Add [sides.one] and [sides.other] with a name each.",
)
NOT_TWO_SIDES = QT_TRANSLATE_NOOP("problems", "A deck has exactly two sides; this one has {n}.")
SIDE_IS_A_KEY = QT_TRANSLATE_NOOP(
    "problems", "A side cannot have the id “{id}”: the deck file uses that word itself. Choose another id."
)
SIDES_NAMED_ALIKE = QT_TRANSLATE_NOOP("problems", "Both sides have the name “{name}”. Give one another name.")

# Items
ID_TAKEN = QT_TRANSLATE_NOOP(
    "problems", "The id “{id}” is used before, on line {line}. Give one of the two another id."
)
UNKNOWN_SIDE = QT_TRANSLATE_NOOP("problems", "There is no side “{id}”. Write {choices}.")
UNKNOWN_SOURCE = QT_TRANSLATE_NOOP(
    "problems", "There is no source “{id}”. Add it under [[sources]], or correct the id."
)
UNKNOWN_SOURCE_GUESS = QT_TRANSLATE_NOOP("problems", "There is no source “{id}”. Did you mean “{guess}”?")
UNKNOWN_CONTRAST = QT_TRANSLATE_NOOP(
    "problems", "There is no contrast “{id}” in this deck. Correct the id, or take the line out."
)
UNKNOWN_CONTRAST_GUESS = QT_TRANSLATE_NOOP("problems", "There is no contrast “{id}”. Did you mean “{guess}”?")
UNKNOWN_PAIR = QT_TRANSLATE_NOOP("problems", "The other side has no statement “{id}”. Write one of its ids.")
UNKNOWN_PAIR_GUESS = QT_TRANSLATE_NOOP(
    "problems", "The other side has no statement “{id}”. Did you mean “{guess}”?"
)
NO_STATEMENT = QT_TRANSLATE_NOOP("problems", '“{side}” says nothing here. Add {side} = ["…"].')
NO_TRAIT = QT_TRANSLATE_NOOP("problems", 'This trait set has no trait. Add {side} = ["…"].')
NO_ROLE = QT_TRANSLATE_NOOP(
    "problems", 'The role for “{side}” is missing. Name both: roles = {{ {first} = "…", {second} = "…" }}.'
)
NO_SITUATION = QT_TRANSLATE_NOOP(
    "problems", "This example has no situation. Add one under [[examples.situations]]."
)
TOO_FEW_POSITIONS = QT_TRANSLATE_NOOP(
    "problems", "A disagreement needs two positions at least. Add another, or make it a plain card."
)
CARD_WITHOUT_TEXT = QT_TRANSLATE_NOOP(
    "problems", "A plain card needs “front” and “back”, or “cloze”. Add them."
)
CARD_WITH_BOTH = QT_TRANSLATE_NOOP(
    "problems", "A plain card has “front” and “back”, or “cloze”, not both. Take one of them out."
)
NO_GAP = QT_TRANSLATE_NOOP(
    "problems", "This text has no gap. Put two braces on each side of what is to be asked: {{{{like this}}}}."
)
EMPTY_GAP = QT_TRANSLATE_NOOP("problems", "A gap is empty. Write between its braces what is to be asked.")
OPEN_GAP = QT_TRANSLATE_NOOP("problems", "A gap is opened with {{{{ and never closed. Add }}}} at its end.")
WORKSHOP_TOO_DEEP = QT_TRANSLATE_NOOP("problems", "This round plan is nested too deep to be read.")
