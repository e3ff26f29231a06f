"""Writes a deck as TOML: readable in a diff, and such that it reads in as the same deck.

Every statement and situation shows its id, so that progress stays with it whatever becomes of its wording.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from desktop_app.domain.deck import FORMAT, Deck, DeckHead
from desktop_app.domain.item import (
    Advice,
    Contrast,
    Definition,
    Disagreement,
    Example,
    Item,
    PlainCard,
    Side,
    Similarity,
    Situation,
    Source,
    SourceRef,
    Statement,
    TraitSet,
    statements_of,
)
from desktop_app.formats.files import write_text
from desktop_app.formats.toml_values import (
    Pairs,
    written_key,
    written_line,
    written_lines,
    written_table,
)


def write_deck_toml(deck: Deck, path: Path) -> None:
    """Raises CannotWriteFile."""
    write_text(path, write_toml(deck))


def write_toml(deck: Deck) -> str:
    head = deck.head
    blocks = [_head(head)]
    blocks += (_side(side) for side in head.sides)
    blocks += ("[[sources]]\n" + _source(source) for source in head.sources)
    blocks += (block for item in deck.items for block in _item(item, head))
    blocks += ("[[workshops]]\n" + _lines(plan.items()) for plan in head.workshops)
    return "\n".join(blocks)


def write_item(item: Item, head: DeckHead) -> str:
    """One item as it stands in the file of its deck."""
    return "\n".join(_item(item, head))


def _lines(pairs: Pairs) -> str:
    return "".join(written_line(key, value) for key, value in pairs)


def _given(**values: Any) -> Pairs:
    """Those that say something: an empty text or list is the same as none, false the same as nothing said."""
    return [(key, value) for key, value in values.items() if value]


def _head(head: DeckHead) -> str:
    return _lines(
        _given(
            format=FORMAT,
            id=head.id,
            title=head.title,
            language=head.language,
            description=head.description,
            author=head.author,
            deadline=head.deadline,
            part_of=head.part_of,
        )
    )


def _side(side: Side) -> str:
    """Words for people that are just the side's name were not given."""
    one = "" if side.one == side.name else side.one
    many = "" if side.many == side.name else side.many
    return f"[sides.{written_key(side.id)}]\n" + _lines(_given(name=side.name, one=one, many=many))


def _source(source: Source) -> str:
    pairs = _given(id=source.id, title=source.title, author=source.author, publisher=source.publisher)
    year = [] if source.year is None else [("year", source.year)]
    return _lines([*pairs, *year])


def _item(item: Item, head: DeckHead) -> list[str]:
    """The item's table, and for an example those of its situations."""
    name, body = _WRITERS[item.kind]
    text = f"[[{name}]]\n{_lines([('id', item.id)])}{body(item, head)}"
    text += _lines(
        _given(sources=[_reference(each) for each in item.sources], tags=item.tags, note=item.note)
    )
    situations = item.situations if isinstance(item, Example) else ()
    return [text, *(f"[[{name}.situations]]\n{_situation(each)}" for each in situations)]


def _reference(reference: SourceRef) -> str | dict[str, str]:
    if not (reference.where or reference.passage):
        return reference.id
    return dict(_given(id=reference.id, where=reference.where, passage=reference.passage))


def _definition(item: Definition, _head: DeckHead) -> str:
    return _lines(_given(side=item.side, text=item.text))


def _contrast(item: Contrast, head: DeckHead) -> str:
    top = _lines(_given(title=item.title, question=item.question))
    return top + _statements(item, head) + _lines(_given(why=item.why))


def _traits(item: TraitSet, head: DeckHead) -> str:
    return _lines(_given(title=item.title)) + _statements(item, head) + _lines(_given(why=item.why))


def _statements(item: Contrast | TraitSet, head: DeckHead) -> str:
    found = [(side.id, statements_of(item, side.id)) for side in head.sides]
    return "".join(
        written_lines(side, [_statement(each) for each in statements])
        for side, statements in found
        if statements
    )


def _statement(statement: Statement) -> dict[str, Any]:
    return dict(_given(id=statement.id, text=statement.text, why=statement.why, pair=statement.pair))


def _similarity(item: Similarity, _head: DeckHead) -> str:
    return _lines(_given(text=item.text, why=item.why))


def _disagreement(item: Disagreement, _head: DeckHead) -> str:
    positions = [{"source": each.source, "says": each.says} for each in item.positions]
    return _lines(_given(question=item.question)) + written_lines("positions", positions)


def _example(item: Example, _head: DeckHead) -> str:
    roles = written_table((role.side, role.name) for role in item.roles)
    return _lines(_given(setting=item.setting)) + f"roles = {roles}\n"


def _situation(situation: Situation) -> str:
    return _lines(
        _given(
            id=situation.id,
            text=situation.text,
            side=situation.side,
            because=situation.because,
            contrast=situation.contrast,
            points=situation.points,
            transfer=situation.transfer,
        )
    )


def _advice(item: Advice, _head: DeckHead) -> str:
    return _lines(_given(title=item.title, text=item.text))


def _card(item: PlainCard, _head: DeckHead) -> str:
    return _lines(
        _given(
            front=item.front,
            back=item.back,
            cloze=item.cloze,
            why=item.why,
            typed=item.typed,
            group=item.group,
            html=item.html,
        )
    )


_WRITERS: Mapping[str, tuple[str, Callable[[Any, DeckHead], str]]] = {
    Definition.kind: ("definitions", _definition),
    Contrast.kind: ("contrasts", _contrast),
    TraitSet.kind: ("traits", _traits),
    Similarity.kind: ("similarities", _similarity),
    Disagreement.kind: ("disagreements", _disagreement),
    Example.kind: ("examples", _example),
    Advice.kind: ("advice", _advice),
    PlainCard.kind: ("cards", _card),
}
"""The name of the list, and what stands in it beside the keys that every item has."""
