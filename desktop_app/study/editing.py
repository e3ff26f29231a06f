"""The texts of an item as fields: what can be edited in place, what may be written, and the item with it.

A field is named by its path: `title`, `statements/ID/text`, `situations/ID/because`, `positions/0/says`,
`roles/SIDE`. Ids stay whatever the wording becomes, so no card loses its progress.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import StatementId
from desktop_app.domain.item import (
    Advice,
    Contrast,
    Definition,
    Disagreement,
    Example,
    Item,
    PlainCard,
    Similarity,
    SourceRef,
    TraitSet,
)
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase

Edits = Mapping[str, str]
"""New texts by path."""


@dataclass(frozen=True, slots=True)
class TextField:
    """`label` is of the translation context "fields". `in_lines`: each line is an entry of its own.

    `html`: it is written with the marks of `card_text`.
    """

    path: str
    label: Phrase
    text: str
    required: bool = True
    in_lines: bool = False
    html: bool = False


_TITLE = QT_TRANSLATE_NOOP("fields", "Title")
_QUESTION = QT_TRANSLATE_NOOP("fields", "Question")
_WHY = QT_TRANSLATE_NOOP("fields", "Why (may stay empty)")
_WHY_THIS = QT_TRANSLATE_NOOP("fields", "Why this one (may stay empty)")


def fields_of(item: Item, head: DeckHead, about: StatementId | None = None) -> tuple[TextField, ...]:
    """An item's texts in reading order. Where `about` names a statement or situation of an item that has
    many, only the texts that its card shows: those of a contrast belong together, others do not."""
    return tuple(_FIELDS[item.kind](item, head, about))


def _definition(item: Definition, _head: DeckHead, _about: StatementId | None) -> Iterator[TextField]:
    yield TextField("text", phrase(QT_TRANSLATE_NOOP("fields", "Definition")), item.text)


def _statements(item: Contrast | TraitSet, head: DeckHead, about: StatementId | None) -> Iterator[TextField]:
    for each in item.statements:
        if isinstance(item, TraitSet) and about not in (None, each.id):
            continue
        side = head.side(each.side).name
        yield TextField(f"statements/{each.id}/text", phrase("{side}", side=side), each.text)
        if each.why or about == each.id:
            yield TextField(f"statements/{each.id}/why", phrase(_WHY_THIS), each.why, required=False)
    yield TextField("why", phrase(_WHY), item.why, required=False)


def _contrast(item: Contrast, head: DeckHead, about: StatementId | None) -> Iterator[TextField]:
    yield TextField("title", phrase(_TITLE), item.title)
    yield TextField("question", phrase(_QUESTION), item.question)
    yield from _statements(item, head, about)


def _traits(item: TraitSet, head: DeckHead, about: StatementId | None) -> Iterator[TextField]:
    yield TextField("title", phrase(_TITLE), item.title)
    yield from _statements(item, head, about)


def _similarity(item: Similarity, _head: DeckHead, _about: StatementId | None) -> Iterator[TextField]:
    yield TextField("text", phrase(QT_TRANSLATE_NOOP("fields", "True of both")), item.text)
    yield TextField("why", phrase(_WHY), item.why, required=False)


def _disagreement(item: Disagreement, head: DeckHead, _about: StatementId | None) -> Iterator[TextField]:
    yield TextField("question", phrase(_QUESTION), item.question)
    label = QT_TRANSLATE_NOOP("fields", "What {source} says")
    for number, position in enumerate(item.positions):
        source = head.source(SourceRef(position.source))
        name = source.title if source is not None else position.source
        yield TextField(f"positions/{number}/says", phrase(label, source=name), position.says)


def _example(item: Example, head: DeckHead, about: StatementId | None) -> Iterator[TextField]:
    yield TextField("setting", phrase(QT_TRANSLATE_NOOP("fields", "Setting")), item.setting)
    role = QT_TRANSLATE_NOOP("fields", "Who stands for {side}")
    for each in item.roles:
        yield TextField(f"roles/{each.side}", phrase(role, side=head.side(each.side).name), each.name)
    for situation in item.situations:
        if about not in (None, situation.id):
            continue
        path = f"situations/{situation.id}"
        yield TextField(f"{path}/text", phrase(QT_TRANSLATE_NOOP("fields", "Situation")), situation.text)
        yield TextField(f"{path}/because", phrase(QT_TRANSLATE_NOOP("fields", "Because")), situation.because)
        yield TextField(
            f"{path}/points",
            phrase(QT_TRANSLATE_NOOP("fields", "What a good reason names, one on each line")),
            "\n".join(map(_in_one_line, situation.points)),
            required=False,
            in_lines=True,
        )


def _advice(item: Advice, _head: DeckHead, _about: StatementId | None) -> Iterator[TextField]:
    yield TextField("title", phrase(_TITLE), item.title)
    yield TextField("text", phrase(QT_TRANSLATE_NOOP("fields", "Advice")), item.text)


def _card(item: PlainCard, _head: DeckHead, _about: StatementId | None) -> Iterator[TextField]:
    if item.cloze:
        label = QT_TRANSLATE_NOOP("fields", "Text, with two braces on each side of what is asked")
        yield TextField("cloze", phrase(label), item.cloze, html=item.html)
    else:
        yield TextField("front", phrase(QT_TRANSLATE_NOOP("fields", "Front")), item.front, html=item.html)
        back = phrase(QT_TRANSLATE_NOOP("fields", "Back"))
        yield TextField("back", back, item.back, html=item.html)
    yield TextField("why", phrase(_WHY), item.why, required=False)


_FIELDS: Mapping[str, Callable[[Any, DeckHead, StatementId | None], Iterator[TextField]]] = {
    Definition.kind: _definition,
    Contrast.kind: _contrast,
    TraitSet.kind: _traits,
    Similarity.kind: _similarity,
    Disagreement.kind: _disagreement,
    Example.kind: _example,
    Advice.kind: _advice,
    PlainCard.kind: _card,
}


def edited(item: Item, head: DeckHead, edits: Edits) -> tuple[Item, dict[str, Phrase]]:
    """The item with these texts, and what is wrong with them by path; with a problem, do not keep it.

    Raises KeyError for a path that is none of the item's.
    """
    known = {field.path: field for field in fields_of(item, head)}
    changed: Item = item
    problems: dict[str, Phrase] = {}
    for path, text in edits.items():
        field = _field(known, path)
        wanted = _cleaned(text.strip()) if field.html else text.strip()
        problem = _problem(field, wanted)
        if problem is not None:
            problems[path] = problem
        changed = _with_text(changed, path.split("/"), wanted)
    if isinstance(changed, Contrast | TraitSet):
        for path in _said_twice(changed, edits):
            problems.setdefault(path, _SAID_TWICE)
    return changed, problems


def _cleaned(html: str) -> str:
    from desktop_app.study.card_text import clean

    return clean(html).strip()


_SAID_TWICE = phrase(QT_TRANSLATE_NOOP("errors", "The same text is on both sides."))


def _field(known: Mapping[str, TextField], path: str) -> TextField:
    """A statement without a reason of its own has no field for one until somebody asks for it."""
    if path not in known and path.endswith("/why"):
        known[path.removesuffix("why") + "text"]
        return TextField(path, phrase(_WHY_THIS), "", required=False)
    return known[path]


def _problem(field: TextField, text: str) -> Phrase | None:
    from desktop_app.formats.limits import FIELD_CHARACTERS
    from desktop_app.formats.toml_fields import is_sound

    if not text:
        return phrase(QT_TRANSLATE_NOOP("errors", "Write a text here.")) if field.required else None
    if len(text) > FIELD_CHARACTERS:
        template = QT_TRANSLATE_NOOP("errors", "This text has {n} characters; {limit} is the most.")
        return phrase(template, n=len(text), limit=FIELD_CHARACTERS)
    if not is_sound(text):
        return phrase(
            QT_TRANSLATE_NOOP("errors", "There is a control character in this text. Type the place again.")
        )
    return _gap_problem(text) if field.path == "cloze" else None


def _gap_problem(text: str) -> Phrase | None:
    from desktop_app.domain.rules.gaps import answers, gap_numbers, has_open_gap, parse_gaps

    parts = parse_gaps(text)
    numbers = gap_numbers(parts)
    if has_open_gap(text):
        return phrase(QT_TRANSLATE_NOOP("errors", "A gap is opened and never closed. Add two braces."))
    if not numbers:
        return phrase(QT_TRANSLATE_NOOP("errors", "There is no gap. Put two braces on each side of one."))
    if not all(answer.strip() for number in numbers for answer in answers(parts, number)):
        return phrase(QT_TRANSLATE_NOOP("errors", "A gap is empty. Write between its braces what is asked."))
    return None


def _said_twice(item: Contrast | TraitSet, edits: Edits) -> Iterator[str]:
    """Statements that were edited into what the other side says."""
    for each in item.statements:
        if f"statements/{each.id}/text" in edits and any(
            other.side != each.side and other.text.casefold() == each.text.casefold()
            for other in item.statements
        ):
            yield f"statements/{each.id}/text"


def _with_text(value: Any, path: list[str], text: str) -> Any:
    """`value` (an item, or something inside one) with the text at `path`."""
    name, *rest = path
    if not rest:
        lines = tuple(line.strip() for line in text.splitlines() if line.strip())
        return replace(value, **{name: lines if name == "points" else text})
    key, *inside = rest
    inside = inside or ["name"]  # of a role
    entries = getattr(value, name)
    return replace(
        value,
        **{
            name: tuple(
                _with_text(entry, inside, text) if _key_of(entry, number) == key else entry
                for number, entry in enumerate(entries)
            )
        },
    )


def _key_of(entry: Any, number: int) -> str:
    """A statement's or situation's id, a role's side, a position's place."""
    return str(getattr(entry, "id", None) or getattr(entry, "side", None) or number)


def _in_one_line(text: str) -> str:
    return " ".join(text.split())
