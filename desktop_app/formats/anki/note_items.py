"""One note with its cards becomes plain cards of ours: what its templates show, and gap texts as such."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from desktop_app.domain.ids import ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.domain.origin import Origin
from desktop_app.domain.phrases import phrase
from desktop_app.domain.rules import gaps
from desktop_app.formats import limits
from desktop_app.formats.anki import cloze, words
from desktop_app.formats.anki.card_text import CardText, has_media, shows_something
from desktop_app.formats.anki.parts import AnkiDeck, CardRow, Note, NoteType
from desktop_app.formats.anki.sides import CardSides, Sides
from desktop_app.formats.anki.templates import TemplateFault
from desktop_app.formats.foreign import Notice

MARKED = "marked"
"""The tag that Anki itself puts on notes that are marked."""
_LONGEST_WHERE = 60
_DIGITS = 20
_TAG_ENDS = re.compile(r"[\s\u3000]+")
_EMPTY_LEVEL = re.compile(r"(?:^|(?<=::))(?=::|$)")
_UNKNOWN = "?"


class Made(NamedTuple):
    """An item, and the rows of the cards it stands for: those of a gap text with the number of their gap."""

    item: PlainCard
    origin: Origin
    cards: tuple[tuple[CardRow, int | None], ...]
    is_suspended: bool = False
    """Whatever the rows say: it cannot be asked as it is."""


class NoteItems:
    def __init__(
        self,
        types: Mapping[int, NoteType],
        decks: Mapping[int, AnkiDeck],
        text: CardText,
        notices: list[Notice],
    ) -> None:
        self._types = types
        self._decks = decks
        self._text = text
        self._notices = notices
        self._sides: dict[tuple[int, int], CardSides | None] = {}
        self._guids: set[str] = set()
        self._known_tags: dict[str, tuple[str, ...]] = {}

    def of(self, note: Note, rows: Sequence[CardRow]) -> list[Made]:
        """`rows` ascend by `ord`."""
        kind = self._types.get(note.type)
        values = tuple(note.fields.split("\x1f"))
        if note.is_damaged:
            self._tell(values, words.UNREADABLE_TEXT)
        if kind is None:
            kind = NoteType(note.type, _UNKNOWN, False, tuple(str(n + 1) for n in range(len(values))), {})
            self._tell(values, words.UNKNOWN_TYPE)
        elif len(values) != len(kind.fields):
            self._tell(values, words.FIELDS_DIFFER, found=len(values), wanted=len(kind.fields))
        one = _OneNote(note, kind, values, self._own_guid(note, values), self._tags(note.tags))
        rows = _each_once(rows) if len(rows) > 1 else rows
        if not kind.templates:
            found = [self._plain(one, row, one.as_fields()) for row in rows]
        elif kind.is_cloze:
            found = self._of_cloze(one, rows)
        else:
            found = [self._card(one, row) for row in rows]
        return [made for made in found if made is not None]

    def _tags(self, text: str) -> tuple[str, ...]:
        """Many notes have the same."""
        if text not in self._known_tags:
            self._known_tags[text] = tags_of(text)
        return self._known_tags[text]

    def _own_guid(self, note: Note, values: tuple[str, ...]) -> str:
        """The first of several notes with one guid keeps it, the others get one made of their content.

        So do those without one.
        """
        guid = note.guid
        if guid and guid not in self._guids:
            self._guids.add(guid)
            return guid
        digest = hashlib.sha256(note.fields.encode("utf-8", "replace")).hexdigest()
        guid = own = f"{note.guid}-{digest[:_DIGITS]}" if note.guid else digest[:_DIGITS]
        number = 1
        while own in self._guids:
            number += 1
            own = f"{guid}-{number}"
        self._guids.add(own)
        if note.guid:
            self._tell(values, words.SAME_GUID)
        return own

    def _card(self, one: _OneNote, row: CardRow) -> Made | None:
        if row.ord not in one.kind.templates:
            self._tell(one.values, words.NO_SUCH_TEMPLATE, n=row.ord + 1)
            return None
        ready = self._ready(one, row.ord)
        if ready is None:
            return self._plain(one, row, one.as_fields())
        try:
            sides = ready.sides(one.filled, row.ord + 1, *self._specials(ready, one, row))
        except TemplateFault as fault:
            self._tell(one.values, words.BAD_TEMPLATE, kind=one.kind.name, tag=str(fault))
            sides = one.as_fields()
        return self._plain(one, row, sides)

    def _plain(self, one: _OneNote, row: CardRow, sides: Sides, *, is_suspended: bool = False) -> Made | None:
        front, back = self._text.html(sides.front), self._text.html(sides.back)
        if not shows_something(front):
            front = next(filter(shows_something, map(self._text.html, one.values)), "")
        if not front:
            self._tell(one.values, words.EMPTY_NOTE)
            return None
        if max(len(front), len(back)) > limits.FIELD_CHARACTERS:
            self._tell(one.values, words.TOO_LONG)
            return None
        item = PlainCard(
            id=ItemId(f"{one.base}-{row.ord + 1}"),
            tags=one.tags,
            front=front,
            back=back if shows_something(back) else front,
            why=self._text.text(sides.why),
            typed=sides.typed,
            group=one.base if one.has_siblings else "",
            html=True,
        )
        return Made(item, one.origin(row.ord), ((row, None),), is_suspended)

    def _of_cloze(self, one: _OneNote, rows: Sequence[CardRow]) -> list[Made | None]:
        """One gap text for all cards; where there can be none, a plain card for each."""
        ready = self._ready(one, 0)
        if ready is None:
            return [self._plain(one, rows[0], one.as_fields())]
        if any(map(cloze.is_occlusion, one.values)):
            return [self._occluded(one, rows)]
        try:
            made = self._gap_text(one, ready, rows) if ready.is_gap_text else None
            return [made] if made is not None else self._gap_cards(one, ready, rows)
        except TemplateFault as fault:
            self._tell(one.values, words.BAD_TEMPLATE, kind=one.kind.name, tag=str(fault))
            return [self._plain(one, rows[0], one.as_fields())]

    def _gap_text(self, one: _OneNote, ready: CardSides, rows: Sequence[CardRow]) -> Made | None:
        found = ready.gap_text(one.filled, *self._specials(ready, one, rows[0]))
        text = cloze.gap_text(self._text.html(found.marked))
        if len(text) > limits.FIELD_CHARACTERS:
            return None
        parts = gaps.parse_gaps(text)
        numbers = gaps.gap_numbers(parts)
        if not numbers or set(numbers) != found.numbers or not _can_be_asked(parts, numbers):
            return None
        for row in rows:
            if row.ord + 1 not in numbers:
                self._tell(one.values, words.NO_SUCH_GAP, n=row.ord + 1)
        if has_media(found.why):
            self._tell(one.values, words.EXTRA_MEDIA)
        item = PlainCard(
            id=ItemId(one.base),
            tags=one.tags,
            cloze=text,
            why=self._text.text(found.why),
            typed=found.typed,
            html=True,
        )
        cards = tuple((row, row.ord + 1) for row in rows if row.ord + 1 in numbers)
        return Made(item, one.origin(0), cards)

    def _gap_cards(self, one: _OneNote, ready: CardSides, rows: Sequence[CardRow]) -> list[Made | None]:
        numbers = {number for value in one.values for number in cloze.numbers(value)}
        if not numbers:
            self._tell(one.values, words.NO_GAPS)
            return [self._plain(one, rows[0], one.as_fields(), is_suspended=True)]
        found = []
        for row in rows:
            if row.ord + 1 in numbers:
                sides = ready.sides(one.filled, row.ord + 1, *self._specials(ready, one, row))
                found.append(self._plain(one, row, sides))
            else:
                self._tell(one.values, words.NO_SUCH_GAP, n=row.ord + 1)
        return found

    def _occluded(self, one: _OneNote, rows: Sequence[CardRow]) -> Made | None:
        """The picture and what else the note says."""
        self._tell(one.values, words.OCCLUSION)
        others = [value for value in one.values if not cloze.is_occlusion(value) and value.strip()]
        pictures = [value for value in others if "<img" in value]
        texts = [value for value in others if "<img" not in value]
        sides = Sides("<br>".join(pictures or texts[:1]), "<br>".join(texts if pictures else texts[1:]))
        return self._plain(one, rows[0], sides, is_suspended=True)

    def _ready(self, one: _OneNote, ord_: int) -> CardSides | None:
        """The template made ready, once for all notes; None if it is faulty, which is told once."""
        key = one.kind.id, ord_
        if key not in self._sides:
            self._sides[key] = None
            try:
                ready = CardSides(one.kind.templates[ord_], one.kind.fields)
            except TemplateFault as fault:
                self._notice(one.kind.name, words.BAD_TEMPLATE, kind=one.kind.name, tag=str(fault))
            else:
                self._sides[key] = ready
                if ready.has_script:
                    self._notice(one.kind.name, words.SCRIPT, kind=one.kind.name)
        return self._sides[key]

    def _specials(self, ready: CardSides, one: _OneNote, row: CardRow) -> tuple[tuple[str, ...], ...]:
        """Values of the names that are no fields, but for the first of them; nothing where none is used."""
        if not ready.needs_specials:
            return ()
        deck = self._decks.get(row.deck)
        path = deck.path if deck is not None else ("",)
        template = one.kind.template(row.ord)
        name = "" if template is None else template.name
        card = f"{name} {row.ord + 1}" if one.kind.is_cloze else name
        found = (" ".join(one.tags), one.kind.name, "::".join(path), path[-1], card, "flag0", str(row.id))
        return (tuple(text.replace("&", "&amp;").replace("<", "&lt;") for text in found),)

    def _tell(self, values: Sequence[str], template: str, **inserted: object) -> None:
        self._notice(where(values), template, **inserted)

    def _notice(self, place: str, template: str, **inserted: object) -> None:
        self._notices.append(Notice(place, str(phrase(template, **inserted))))


class _OneNote:
    """A note with what all its cards share."""

    __slots__ = (
        "_fields",
        "_guid",
        "_modified_s",
        "base",
        "filled",
        "has_siblings",
        "kind",
        "tags",
        "values",
    )

    def __init__(
        self, note: Note, kind: NoteType, values: tuple[str, ...], guid: str, tags: tuple[str, ...]
    ) -> None:
        self.kind = kind
        self.values = values
        self._guid = guid
        self._modified_s = note.modified_s
        self.base = item_base(guid)
        self.tags = tags
        missing = len(kind.fields) - len(values)
        self.filled: Sequence[str] = values if not missing else (*values[: len(kind.fields)], *[""] * missing)
        self.has_siblings = len(kind.templates) > 1 or kind.is_cloze
        self._fields: tuple[tuple[str, str], ...] | None = None

    def origin(self, part: int) -> Origin:
        if self._fields is None:
            names, values = self.kind.fields, self.values
            if len(values) > len(names):
                names = (*names, *(str(place + 1) for place in range(len(names), len(values))))
            self._fields = tuple(zip(names, self.filled if len(values) < len(names) else values, strict=True))
        return Origin("anki", self._guid, self.kind.name, self._fields, part, self._modified_s)

    def as_fields(self) -> Sides:
        """The first field asked, the others the answer: where no template says better."""
        filled = [value for value in self.values if value.strip()]
        return Sides(filled[0] if filled else "", "<br>".join(filled[1:]))


def item_base(guid: str) -> str:
    """What the ids of a note's items begin with: the same for the same guid, whatever characters it has."""
    return hashlib.sha256(guid.encode("utf-8", "replace")).hexdigest()[:_DIGITS]


def tags_of(text: str) -> tuple[str, ...]:
    """Each once, without the one that says the note is marked; empty levels of a tag are called "blank"."""
    if not text or text.isspace():
        return ()
    found = dict.fromkeys(
        _EMPTY_LEVEL.sub("blank", tag) if "::" in tag else tag for tag in _TAG_ENDS.split(text) if tag
    )
    return tuple(tag for tag in found if tag.casefold() != MARKED)


def is_marked(text: str) -> bool:
    return MARKED in text.casefold() and MARKED in map(str.casefold, _TAG_ENDS.split(text))


def where(values: Sequence[str]) -> str:
    """What a note is called in the report: how its first filled field begins."""
    from desktop_app.domain.rules.plain_text import plain_text

    texts = (plain_text(value[:1000]) for value in values[:5])
    return next(filter(None, texts), values[0]).replace("\n", " ")[:_LONGEST_WHERE]


def _each_once(rows: Sequence[CardRow]) -> list[CardRow]:
    found: dict[int, CardRow] = {}
    for row in rows:
        found.setdefault(row.ord, row)
    return list(found.values())


def _can_be_asked(parts: tuple[gaps.Part, ...], numbers: Sequence[int]) -> bool:
    """Every gap has an answer, be it a picture."""
    return all(
        shows_something(answer) or "<img" in answer
        for number in numbers
        for answer in gaps.answers(parts, number)
    )
