"""What the name of a column says it is, in English or German or by the sides of the deck."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from desktop_app.domain.item import Side
from desktop_app.formats.sheet.roles import SIDE_IDS, SIDE_PAIRS, SIDE_WHYS, SIDES, Role

_NAMES: Final[dict[Role, str]] = {
    Role.TITLE: "title|contrast title|topic|contrast|comparison|theme|aspect|criterion|dimension|subject"
    "|heading|titel|thema|gegensatz|kontrast|vergleich|aspekt|kriterium|merkmal|überschrift|bereich",
    Role.QUESTION: "question|key question|guiding question|frage|fragestellung|leitfrage",
    Role.FIRST: "side 1|first side|left side|left|side a|seite 1|erste seite|linke seite|links|seite a",
    Role.SECOND: "side 2|second side|right side|right|side b"
    "|seite 2|zweite seite|rechte seite|rechts|seite b",
    Role.WHY: "why|reason|explanation|because|rationale|comment|extra|back extra"
    "|warum|grund|begründung|erklärung|erläuterung|weil|kommentar",
    Role.SOURCE: "source|sources|reference|references|literature|citation"
    "|quelle|quellen|literatur|beleg|belege|quellenangabe",
    Role.FRONT: "front|term|word|prompt|concept"
    "|vorderseite|begriff|wort|stichwort|vokabel|frontseite|konzept",
    Role.BACK: "back|answer|definition|translation|meaning|response"
    "|rückseite|antwort|bedeutung|übersetzung|lösung|begriffserklärung",
    Role.CLOZE: "cloze|cloze text|gap text|gapfill|fill in the blank|lückentext|lücke|lücken",
    Role.ID: "id|guid|key|identifier|kennung|schlüssel",
    Role.TAGS: "tags|tag|labels|keywords|schlagworte|schlagwörter|stichworte|stichwörter|etiketten",
    Role.NOTE: "note|notes|facilitator note|trainer note|notiz|notizen|anmerkung|hinweis|bemerkung",
    Role.KIND: "kind|item kind|art|eintragsart",
    Role.TEXT: "text|statement|aussage",
    Role.SIDE: "side|whose|seite|wessen",
    Role.BY: "by|says|said by|von|sagt",
    Role.PART_ID: "part id|situation id|teil id",
    Role.CONTRAST: "contrast id|to contrast|gegensatz id",
    Role.POINTS: "points|punkte",
    Role.TRANSFER: "transfer",
    Role.TYPED: "typed|type in|getippt",
    Role.GROUP: "group|gruppe",
    Role.HTML: "html",
    Role.NOTE_TYPE: "note type|notetype|notiztyp",
    Role.IGNORE: "reason left out|row|zeile|nr|no|number|nummer|#",
}
_BY_NAME: Final = {name: role for role, names in _NAMES.items() for name in names.split("|")}
_OWN: Final[dict[str, Role]] = {role.value: role for role in Role}
_PARTS: Final = {"id": SIDE_IDS, "why": SIDE_WHYS, "pair": SIDE_PAIRS, "warum": SIDE_WHYS, "paar": SIDE_PAIRS}
_PUNCTUATION = re.compile(r"[\s_:*.?!()\[\]“”„\"'/|-]+")


def is_own_heading(row: Sequence[str]) -> bool:
    """Whether this program wrote it: its names are then ours, whatever the sides are called."""
    return Role.KIND.value in row and Role.ID.value in row


def own_role(name: str, sides: Sequence[Side]) -> Role | None:
    """In a heading that this program wrote."""
    return _OWN.get(name) or role_of_name(name, sides)


def role_of_name(name: str, sides: Sequence[Side] = ()) -> Role | None:
    """None if the name says nothing; `sides` are those of the deck the table goes into."""
    word = normal(name)
    for role, side in zip(SIDES, sides, strict=False):
        if word and word in {normal(each) for each in (side.name, side.one, side.many, side.id)}:
            return role
    if word in _BY_NAME:
        return _BY_NAME[word]
    stem, _, part = word.rpartition(" ")
    if part in _PARTS:
        of = role_of_name(stem, sides)
        if of in SIDES:
            return _PARTS[part][SIDES.index(of)]
    return None


def normal(name: str) -> str:
    """For comparing: without case, punctuation and spaces around it."""
    return _PUNCTUATION.sub(" ", unicodedata.normalize("NFKC", name).casefold()).strip()
