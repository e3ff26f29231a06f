"""What the page of a table says: what columns can mean, how the file was read, what will come of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP
from desktop_app.study.sheets import SIDES, USUAL, Role
from desktop_app.ui import text
from desktop_app.ui.text import plurals
from desktop_app.ui.widgets.choice_field import Choice

translate = QCoreApplication.translate

_ROLES = {
    Role.IGNORE: QT_TRANSLATE_NOOP("TablePage", "Leave out"),
    Role.TITLE: QT_TRANSLATE_NOOP("TablePage", "Title"),
    Role.QUESTION: QT_TRANSLATE_NOOP("TablePage", "Question"),
    Role.FIRST: QT_TRANSLATE_NOOP("TablePage", "Left side"),
    Role.SECOND: QT_TRANSLATE_NOOP("TablePage", "Right side"),
    Role.WHY: QT_TRANSLATE_NOOP("TablePage", "Why"),
    Role.SOURCE: QT_TRANSLATE_NOOP("TablePage", "Source"),
    Role.FRONT: QT_TRANSLATE_NOOP("TablePage", "Front of a card"),
    Role.BACK: QT_TRANSLATE_NOOP("TablePage", "Back of a card"),
    Role.CLOZE: QT_TRANSLATE_NOOP("TablePage", "Text with gaps"),
    Role.ID: QT_TRANSLATE_NOOP("TablePage", "Id"),
    Role.TAGS: QT_TRANSLATE_NOOP("TablePage", "Tags"),
    Role.NOTE: QT_TRANSLATE_NOOP("TablePage", "Note for the facilitator"),
}
_FIXES = {
    "type": QT_TRANSLATE_NOOP("TablePage", "Type it"),
    "merge": QT_TRANSLATE_NOOP("TablePage", "Merge"),
    "edit": QT_TRANSLATE_NOOP("TablePage", "Edit"),
    "fix": QT_TRANSLATE_NOOP("TablePage", "Fix it"),
}
_SEPARATORS = {
    ",": QT_TRANSLATE_NOOP("TablePage", "commas"),
    ";": QT_TRANSLATE_NOOP("TablePage", "semicolons"),
    "\t": QT_TRANSLATE_NOOP("TablePage", "tabs"),
    "|": QT_TRANSLATE_NOOP("TablePage", "upright strokes"),
    ":": QT_TRANSLATE_NOOP("TablePage", "colons"),
    " ": QT_TRANSLATE_NOOP("TablePage", "spaces"),
}
_ENCODINGS = {
    "utf-8": QT_TRANSLATE_NOOP("TablePage", "UTF-8"),
    "cp1252": QT_TRANSLATE_NOOP("TablePage", "Windows, Western Europe"),
    "cp1250": QT_TRANSLATE_NOOP("TablePage", "Windows, Central Europe"),
    "cp1251": QT_TRANSLATE_NOOP("TablePage", "Windows, Cyrillic"),
    "cp1253": QT_TRANSLATE_NOOP("TablePage", "Windows, Greek"),
    "cp1254": QT_TRANSLATE_NOOP("TablePage", "Windows, Turkish"),
    "mac_roman": QT_TRANSLATE_NOOP("TablePage", "Mac, Western Europe"),
    "cp850": QT_TRANSLATE_NOOP("TablePage", "DOS, Western Europe"),
    "utf-16": QT_TRANSLATE_NOOP("TablePage", "UTF-16"),
    "shift_jis": QT_TRANSLATE_NOOP("TablePage", "Japanese (Shift JIS)"),
    "gb18030": QT_TRANSLATE_NOOP("TablePage", "Chinese (GB 18030)"),
    "big5": QT_TRANSLATE_NOOP("TablePage", "Chinese (Big5)"),
}
"""By Python's name; what is offered where a text does not look right."""


def meanings(side_names: Sequence[str], used: Sequence[Role]) -> list[Choice]:
    """What a column can mean; `used` are those it means already, which may be of our own export."""
    more = [role for role in dict.fromkeys(used) if role not in USUAL]
    choices = []
    for role in (*USUAL[1:], *more, Role.IGNORE):
        place = SIDES.index(role) if role in SIDES else None
        words = side_names[place] if place is not None and len(side_names) == 2 else role_words(role)
        choices.append(Choice(role, words, place, apart=role is Role.IGNORE))
    return choices


def role_words(role: Role) -> str:
    template = _ROLES.get(role)
    return role.value if template is None else translate("TablePage", template)


def fix_words(fix: str) -> str:
    return translate("TablePage", _FIXES.get(fix, _FIXES["edit"]))


def column_name(place: int, heading: str) -> str:
    """What the column is called; without a heading by its letter, as spreadsheets do."""
    if heading:
        return heading
    letters, left = "", place + 1
    while left:
        left, letter = divmod(left - 1, 26)
        letters = chr(ord("A") + letter) + letters
    #: {letter} of a column of a table.
    return translate("TablePage", "Column {letter}").format(letter=letters)


def rows(number: int) -> str:
    return translate("TablePage", "1 row") if number == 1 else plurals.tr("%Ln rows", "", number)


def how_read(file: str, number: int, encoding: str, separator: str, sheet: str) -> str:
    """One line below the title."""
    values = {
        "file": file,
        "rows": rows(number),
        "encoding": encoding_words(encoding),
        "separator": separator_words(separator),
        "sheet": sheet,
    }
    if encoding and separator:
        #: {rows}: "42 rows"; {encoding}: "UTF-8"; {separator}: "commas".
        pattern = translate("TablePage", "{file}, {rows}, read as {encoding} with {separator}")
    elif encoding:
        pattern = translate("TablePage", "{file}, {rows}, read as {encoding}")
    elif sheet:
        #: {sheet}: name of a sheet of a workbook.
        pattern = translate("TablePage", "{file}, {rows} on the sheet “{sheet}”")
    else:
        pattern = translate("TablePage", "{file}, {rows}")
    return pattern.format(**values)


def encoding_words(encoding: str) -> str:
    known = _ENCODINGS.get(encoding)
    if known is None:
        base = encoding.removesuffix("-sig").removesuffix("_sig")
        known = _ENCODINGS.get(base)
    return translate("TablePage", known) if known is not None else encoding.upper()


def separator_words(separator: str) -> str:
    known = _SEPARATORS.get(separator)
    return translate("TablePage", known) if known is not None else separator


def encodings(current: str, likely: Sequence[str]) -> list[Choice]:
    """The likely ones first."""
    names = dict.fromkeys((*likely, *([current] if current else []), *_ENCODINGS))
    seen: dict[str, str] = {}
    for name in names:
        seen.setdefault(encoding_words(name), name)
    many = len(likely)
    return [
        Choice(name, words, apart=bool(many) and at == many) for at, (words, name) in enumerate(seen.items())
    ]


def separators(current: str) -> list[Choice]:
    return [Choice(each, separator_words(each)) for each in dict.fromkeys((*_SEPARATORS, current))]


def outcome(ready: int, left_out: int, *, is_pasted: bool = False) -> str:
    """What pressing the button will do with the rows."""
    if not ready and not left_out:
        return translate("TablePage", "There is no row with a text here.")
    if not ready:
        return translate(
            "TablePage", "No row is ready yet. Say above each column what it holds, or mend the rows."
        )
    if not left_out:
        if ready == 1:
            return translate("TablePage", "The row is ready.")
        return plurals.tr("All %Ln rows are ready.", "", ready)
    first = translate("TablePage", "1 row is ready.")
    first = first if ready == 1 else plurals.tr("%Ln rows are ready.", "", ready)
    second = _others_in_exports(left_out) if is_pasted else _others_beside(left_out)
    #: Two sentences: how many rows are ready, and what becomes of the others.
    return translate("TablePage", "{ready} {others}").format(ready=first, others=second)


def _others_beside(number: int) -> str:
    if number == 1:
        return translate("TablePage", "The other one stays in a file next to yours, so nothing is lost.")
    return plurals.tr("The other %Ln stay in a file next to yours, so nothing is lost.", "", number)


def _others_in_exports(number: int) -> str:
    if number == 1:
        return translate("TablePage", "The other one is kept in a file, so nothing is lost.")
    return plurals.tr("The other %Ln are kept in a file, so nothing is lost.", "", number)


def import_rows(number: int) -> str:
    """On the button."""
    if number == 0:
        return translate("TablePage", "Import")
    if number == 1:
        return translate("TablePage", "Import 1 row")
    return plurals.tr("Import %Ln rows", "", number)


def filter_words(value: str, number: int) -> str:
    patterns = {
        #: {number} of rows.
        "all": translate("TablePage", "All {number}"),
        #: {number} of rows that can come in as they are.
        "ready": translate("TablePage", "Ready {number}"),
        #: {number} of rows with a problem.
        "wrong": translate("TablePage", "Needs attention {number}"),
    }
    return patterns[value].format(number=text.count(number))
