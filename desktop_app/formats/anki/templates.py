"""Anki's card templates: `{{Field}}`, filters, and sections that show when a field is filled or empty.

A template is compiled once against the field names of its note type and then rendered for every note. The
values it is rendered with are the note's fields in their order, followed by `SPECIALS`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from desktop_app.formats.anki.filters import FILTERS, Asked
from desktop_app.formats.limits import FIELD_CHARACTERS

SPECIALS = ("FrontSide", "Tags", "Type", "Deck", "Subdeck", "Card", "CardFlag", "CardID")
MAX_DEPTH = 64
_MOST_PLAIN = 20
_OTHER_BRACES = "{{=<% %>=}}"
_CARD_NUMBER = re.compile(r"c(\d{1,5})")
_EMPTY = re.compile(r"(?:\s|</?(?:br|div) ?/?>)*", re.IGNORECASE | re.ASCII)


class TemplateFault(ValueError):
    """The template cannot be shown; the text says what it asks for."""


class Insert(NamedTuple):
    """The value at `place`, put through `filters` in their order."""

    place: int
    filters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Shown if the value is filled, or empty; `card`: instead, if it is card number so-and-so of its note."""

    index: int
    wants_empty: bool
    nodes: tuple[Node, ...]
    card: int = 0


Node: TypeAlias = "str | Insert | Section"


@dataclass(frozen=True, slots=True)
class Template:
    nodes: tuple[Node, ...]
    filters: frozenset[str]
    """All that occur in it."""
    specials: frozenset[str]
    tells_cards_apart: bool
    """A section of it goes by the number of the card."""
    plain: tuple[str | int, ...] = ()
    """Where it is nothing but texts and the places of values: the same as `nodes`, and sooner rendered."""

    def render(self, values: Sequence[str], asked: Asked) -> str:
        """Raises TemplateFault if the result were longer than a text may be."""
        if self.plain:
            shown = "".join([part if isinstance(part, str) else values[part] for part in self.plain])
            if len(shown) > FIELD_CHARACTERS:
                raise TemplateFault("{{…}}")
            return shown
        parts: list[str] = []
        _render(self.nodes, values, asked, parts)
        if sum(map(len, parts)) > FIELD_CHARACTERS:
            raise TemplateFault("{{…}}")
        return "".join(parts)


def is_empty(html: str) -> bool:
    """Nothing but white space, breaks and bare divisions: what Anki takes for an empty field."""
    return not html or (html[0] in " \t\n\r\f\v<" and _EMPTY.fullmatch(html) is not None)


def compile_template(source: str, names: Sequence[str]) -> Template:
    """Raises TemplateFault for a name that is no field, or sections that do not fit into each other."""
    if len(source) > FIELD_CHARACTERS:
        raise TemplateFault("{{…}}")
    return _Compiler(names).compiled(source)


def _render(nodes: tuple[Node, ...], values: Sequence[str], asked: Asked, parts: list[str]) -> None:
    for node in nodes:
        if isinstance(node, str):
            parts.append(node)
        elif isinstance(node, Insert):
            value = values[node.place]
            for name in node.filters:
                value = FILTERS[name](value, asked)
            parts.append(value)
            if len(parts) > 10_000 and sum(map(len, parts)) > FIELD_CHARACTERS:
                raise TemplateFault("{{…}}")
        elif _is_shown(node, values, asked):
            _render(node.nodes, values, asked, parts)


def _is_shown(section: Section, values: Sequence[str], asked: Asked) -> bool:
    empty = asked.number != section.card if section.card else is_empty(values[section.index])
    return empty == section.wants_empty


class _Open(NamedTuple):
    name: str
    wants_empty: bool
    nodes: list[Node]


class _Compiler:
    def __init__(self, names: Sequence[str]) -> None:
        self._index: Mapping[str, int] = {
            **{name: len(names) + place for place, name in enumerate(SPECIALS)},
            **{name: place for place, name in enumerate(names)},
        }
        self._special = frozenset(SPECIALS) - frozenset(names)
        self._filters: set[str] = set()
        self._specials: set[str] = set()
        self._tells_cards_apart = False

    def compiled(self, source: str) -> Template:
        stack = [_Open("", False, [])]
        for is_tag, text in _tokens(source):
            if not is_tag:
                stack[-1].nodes.append(text)
            elif text[:1] in ("#", "^") and len(text) > 1:
                if len(stack) > MAX_DEPTH:
                    raise TemplateFault(_shown(text))
                stack.append(_Open(text[1:].strip(), text[0] == "^", []))
            elif text[:1] == "/" and len(text) > 1:
                self._close(stack, text)
            else:
                stack[-1].nodes.append(self._insert(text))
        if len(stack) > 1:
            raise TemplateFault(_shown(f"#{stack[-1].name}"))
        return Template(
            tuple(stack[0].nodes),
            frozenset(self._filters),
            frozenset(self._specials),
            self._tells_cards_apart,
            _plain(stack[0].nodes),
        )

    def _close(self, stack: list[_Open], text: str) -> None:
        opened = stack[-1]
        if len(stack) == 1 or opened.name != text[1:].strip():
            raise TemplateFault(_shown(text))
        stack.pop()
        stack[-1].nodes.append(self._section(opened))

    def _section(self, opened: _Open) -> Section:
        nodes = tuple(opened.nodes)
        index = self._index.get(opened.name)
        if index is not None:
            self._note_special(opened.name)
            return Section(index, opened.wants_empty, nodes)
        number = _CARD_NUMBER.fullmatch(opened.name)
        if number is None:
            raise TemplateFault(_shown(f"#{opened.name}"))
        self._tells_cards_apart = True
        return Section(0, opened.wants_empty, nodes, int(number[1]) or -1)

    def _insert(self, text: str) -> Insert:
        *filters, name = (part.strip() for part in text.split(":"))
        index = self._index.get(name)
        if index is None:
            raise TemplateFault(_shown(text))
        self._note_special(name)
        known = tuple(each for each in map(_filter_name, _joined(filters)[::-1]) if each)
        self._filters.update(known)
        return Insert(index, known)

    def _note_special(self, name: str) -> None:
        if name in self._special:
            self._specials.add(name)


def _plain(nodes: list[Node]) -> tuple[str | int, ...]:
    """Empty where there is more than texts and values, or too much of them."""
    if len(nodes) > _MOST_PLAIN or any(
        isinstance(node, Section) or (isinstance(node, Insert) and node.filters) for node in nodes
    ):
        return ()
    return tuple(node.place if isinstance(node, Insert) else str(node) for node in nodes)


def _joined(filters: list[str]) -> list[str]:
    """`type:cloze:` and `type:nc:` are one filter each."""
    if filters[:1] == ["type"] and filters[1:2] in (["cloze"], ["nc"]):
        return [f"type-{filters[1]}", *filters[2:]]
    return filters


def _filter_name(text: str) -> str:
    """Filters that nobody knows leave the text as it is."""
    name = text.partition(" ")[0]
    return name if name in FILTERS else ""


def _tokens(source: str) -> list[tuple[bool, str]]:
    """Tags (True) and what stands between them. Comments are text, whatever they hold."""
    opens, closes = "{{", "}}"
    if source.lstrip().startswith(_OTHER_BRACES):
        source, opens, closes = source.lstrip()[len(_OTHER_BRACES) :], "<%", "%>"
    starts = re.compile(f"<!--|{opens}")
    ends = {"<!--": "-->", opens: closes}
    tokens: list[tuple[bool, str]] = []
    place = begin = 0
    while (start := starts.search(source, place)) is not None:
        mark = start[0]
        end = source.find(ends[mark], start.end()) if mark in ends else -1
        if end < 0:
            ends.pop(mark, None)  # Never closed again: so it need not be looked for twice.
            place = start.end()
            continue
        place = end + len(ends[mark])
        if mark == opens:
            tokens.append((False, source[begin : start.start()]))
            tokens.append((True, source[start.end() : end].lstrip("{").strip()))
            begin = place
    tokens.append((False, source[begin:]))
    return [token for token in tokens if token[0] or token[1]]


def _shown(tag: str) -> str:
    return "{{" + tag[:60] + "}}"
