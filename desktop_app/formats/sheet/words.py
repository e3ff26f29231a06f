"""What is said about tables: sentences with places for values, in one place so that they sound alike."""

from __future__ import annotations

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP

# The file
EMPTY = QT_TRANSLATE_NOOP("sheet", "This file is empty.")
NO_ROWS = QT_TRANSLATE_NOOP("sheet", "There is no row with a text in this file.")
TOO_MANY_ROWS = QT_TRANSLATE_NOOP(
    "sheet", "This sheet has more than {limit} rows. Split it into several files."
)
TOO_MANY_CELLS = QT_TRANSLATE_NOOP(
    "sheet", "This sheet has more than {limit} cells. Split it into several files."
)
TOO_MANY_COLUMNS = QT_TRANSLATE_NOOP(
    "sheet", "This sheet has more than {limit} columns. Take out those that are not needed."
)
TOO_MANY_ITEMS = QT_TRANSLATE_NOOP("sheet", "This deck has {n} items; {limit} is the most that can be read.")
ENCODING_UNSURE = QT_TRANSLATE_NOOP(
    "sheet", "The encoding of this file cannot be told for certain. Likely ones: {names}. Choose one."
)
ENCODING_UNKNOWN = QT_TRANSLATE_NOOP("sheet", "There is no encoding “{name}”.")
NOT_IN_ENCODING = QT_TRANSLATE_NOOP("sheet", "This file cannot be read as {name}. Choose another encoding.")
SEPARATOR_UNKNOWN = QT_TRANSLATE_NOOP(
    "sheet", "“{separator}” is no separator. Write one character, or tab, comma or semicolon."
)
CELL_NEVER_ENDS = QT_TRANSLATE_NOOP(
    "sheet", "A cell that begins on line {line} never ends. Close its quotation mark, or double it."
)
BROKEN_WORKBOOK = QT_TRANSLATE_NOOP(
    "sheet", "This workbook is damaged. Open it in the program it was made with and save it again."
)
FILE_TOO_LARGE = QT_TRANSLATE_NOOP(
    "sheet", "This file is larger than {megabytes} MB, the most that can be read."
)
NOT_A_WORKBOOK = QT_TRANSLATE_NOOP(
    "sheet", "This file is no workbook that can be read. Save it as .xlsx or .csv."
)
HAS_DOCTYPE = QT_TRANSLATE_NOOP(
    "sheet",
    "This workbook holds a document type declaration, which no spreadsheet program writes. It is not read.",
)
LOCKED_WORKBOOK = QT_TRANSLATE_NOOP(
    "sheet", "This workbook is protected by a password. Save it without one and try again."
)
HEAD_DAMAGED = QT_TRANSLATE_NOOP(
    "sheet", "What this file says about its deck cannot be read: {reason}. Its rows are read without it."
)

MORE_PROBLEMS = QT_TRANSLATE_NOOP("sheet", "{n} more rows need attention. Correct these first.")

# Notices
NULS_REMOVED = QT_TRANSLATE_NOOP("sheet", "NUL characters taken out: {n}.")
LONG_QUOTE = QT_TRANSLATE_NOOP(
    "sheet", "A cell that begins here has {n} lines. If that is wrong, a quotation mark is missing."
)
FORMULAS_WITHOUT_RESULT = QT_TRANSLATE_NOOP(
    "sheet",
    "Formulas without a stored result, read as empty: {n}. Open and save the file in its program first.",
)
SHEET_HIDDEN = QT_TRANSLATE_NOOP("sheet", "This sheet is hidden and was not read.")
MEDIA_LEFT_OUT = QT_TRANSLATE_NOOP("sheet", "Pictures and sounds are not in a text file. Left out: {n}.")

# Rows: short, since they stand below a cell
NO_SIDE = QT_TRANSLATE_NOOP("sheet", "No {side} side.")
NO_TITLE = QT_TRANSLATE_NOOP("sheet", "No title.")
NO_TITLE_BELOW = QT_TRANSLATE_NOOP("sheet", "No title. Part of row {row}?")
NO_TEXT = QT_TRANSLATE_NOOP("sheet", "No text.")
NO_QUESTION = QT_TRANSLATE_NOOP("sheet", "No question.")
NO_FRONT = QT_TRANSLATE_NOOP("sheet", "No front.")
NO_BACK = QT_TRANSLATE_NOOP("sheet", "No back.")
NO_GAP = QT_TRANSLATE_NOOP("sheet", "No gap: put {{{{…}}}} around a word.")
OPEN_GAP = QT_TRANSLATE_NOOP("sheet", "A gap is not closed: }}}} is missing.")
EMPTY_GAP = QT_TRANSLATE_NOOP("sheet", "A gap is empty.")
SAME_TITLE = QT_TRANSLATE_NOOP("sheet", "Same title as row {row}.")
SAME_CARD = QT_TRANSLATE_NOOP("sheet", "Same card as row {row}.")
SAME_FRONT = QT_TRANSLATE_NOOP("sheet", "Same front as row {row}.")
SAME_ID = QT_TRANSLATE_NOOP("sheet", "Same id as row {row}.")
SAME_ON_BOTH_SIDES = QT_TRANSLATE_NOOP("sheet", "Same text on both sides.")
UNREADABLE_LETTER = QT_TRANSLATE_NOOP("sheet", "Unreadable letter.")
SHEET_ERROR = QT_TRANSLATE_NOOP("sheet", "The spreadsheet shows an error here.")
TOO_LONG = QT_TRANSLATE_NOOP("sheet", "Too long: {n} characters, {limit} is the most.")
BAD_ID = QT_TRANSLATE_NOOP("sheet", "“{id}” cannot be an id.")
UNKNOWN_KIND = QT_TRANSLATE_NOOP("sheet", "There is no kind “{kind}”.")
UNKNOWN_SIDE = QT_TRANSLATE_NOOP("sheet", "There is no side “{side}”.")
UNKNOWN_CONTRAST = QT_TRANSLATE_NOOP("sheet", "There is no contrast “{contrast}”.")
UNKNOWN_PAIR = QT_TRANSLATE_NOOP("sheet", "The other side has no statement “{id}”.")
NO_SIDES_IN_DECK = QT_TRANSLATE_NOOP("sheet", "The deck has no two sides for this.")
NO_SITUATION = QT_TRANSLATE_NOOP("sheet", "This example has no situation.")
SITUATION_ALONE = QT_TRANSLATE_NOOP("sheet", "There is no example with this id.")
TOO_FEW_POSITIONS = QT_TRANSLATE_NOOP("sheet", "A disagreement needs two rows at least.")
NO_ROLE = QT_TRANSLATE_NOOP("sheet", "No role for {side}.")
PART_OF_THIS = QT_TRANSLATE_NOOP("sheet", "Belongs to row {row}, which needs attention.")

# Writing
CELL_TOO_LONG = QT_TRANSLATE_NOOP(
    "sheet", "A text of this deck has {n} characters; a cell of a workbook holds {limit} at most."
)
TOO_MANY_TO_WRITE = QT_TRANSLATE_NOOP(
    "sheet", "This deck would take {n} rows; a sheet of a workbook has {limit} at most."
)
WRITE_CSV_INSTEAD = QT_TRANSLATE_NOOP("sheet", "Export it as CSV or as a Versus deck.")
