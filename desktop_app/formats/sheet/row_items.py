"""Rows of one item → the item, or what is missing in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from desktop_app.domain.ids import BOTH, ItemId, SideId
from desktop_app.domain.item import (
    Advice,
    Contrast,
    Definition,
    Disagreement,
    Example,
    Item,
    PlainCard,
    Position,
    Similarity,
    TraitSet,
)
from desktop_app.domain.item import (
    Role as SideRole,
)
from desktop_app.domain.rules.gaps import answers, gap_numbers, has_open_gap, parse_gaps
from desktop_app.formats.sheet import list_cell, words
from desktop_app.formats.sheet.context import Context, read_side
from desktop_app.formats.sheet.kinds import SITUATION, folded, is_yes
from desktop_app.formats.sheet.records import Group
from desktop_app.formats.sheet.roles import SIDES, Role
from desktop_app.formats.sheet.row_statements import read_situations, read_statements

_ANKI_GAP = re.compile(r"\{\{c\d+(?:,\d+)*::")
_LONGEST_TITLE = 60
_QUESTIONS: Final = {"de": "Was unterscheidet sie?"}
_QUESTION: Final = "What sets them apart?"


def build(group: Group, context: Context, name: str) -> Item | None:
    """None if a row has problems; `name` is the item's id."""
    common = {
        "id": ItemId(name),
        "sources": _sources(group, context),
        "tags": _tags(group),
        "note": _lines(group, Role.NOTE),
    }
    item = _BUILDERS[group.kind](group, context, common)
    return None if group.problems else item


def title_of(group: Group) -> str:
    """What the item is called; where no column is for titles, one is made of its statements."""
    title = group.text(Role.TITLE)
    if title or Role.TITLE in group.first.columns or group.kind not in (Contrast.kind, TraitSet.kind):
        return title
    question = group.text(Role.QUESTION)
    if question:
        return question
    said = [list_cell.lines(group.text(role)) for role in SIDES]
    return " – ".join(_short(lines[0]) for lines in said if lines)


def _short(text: str) -> str:
    most = _LONGEST_TITLE // 2
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _definition(group: Group, context: Context, common: dict[str, Any]) -> Item:
    return Definition(**common, side=_side(group, context), text=_needed(group, Role.TEXT, words.NO_TEXT))


def _contrast(group: Group, context: Context, common: dict[str, Any]) -> Item:
    title = _title(group)
    question = group.text(Role.QUESTION) or _usual_question(context)
    statements = read_statements(group, context, is_one_enough=False)
    return Contrast(**common, title=title, question=question, statements=statements, why=_why(group))


def _traits(group: Group, context: Context, common: dict[str, Any]) -> Item:
    title = _title(group)
    statements = read_statements(group, context, is_one_enough=True)
    return TraitSet(**common, title=title, statements=statements, why=_why(group))


def _similarity(group: Group, _context: Context, common: dict[str, Any]) -> Item:
    return Similarity(**common, text=_needed(group, Role.TEXT, words.NO_TEXT), why=_why(group))


def _disagreement(group: Group, context: Context, common: dict[str, Any]) -> Item:
    question = _needed(group, Role.QUESTION, words.NO_QUESTION)
    positions = []
    for record in group.records:
        says, by = record.text(Role.TEXT), record.text(Role.BY)
        if says and by:
            positions.append(Position(context.sources.id_of(by), says))
        elif says or by:
            missing = Role.BY if says else Role.TEXT
            group.add(missing, "type", words.NO_TEXT, record)
    if len(positions) < 2 and not group.problems:
        group.add(Role.TEXT, "edit", words.TOO_FEW_POSITIONS)
    return Disagreement(**common, question=question, positions=tuple(positions))


def _example(group: Group, context: Context, common: dict[str, Any]) -> Item:
    heads = [record for record in group.records if not _is_situation(record.text(Role.KIND))]
    own = Group(heads, group.kind, group.problems)
    roles = tuple(SideRole(side.id, own.text(role)) for side, role in zip(context.sides, SIDES, strict=False))
    for role, column, name in zip(roles, SIDES, context.side_names, strict=False):
        if not role.name.strip():
            own.add(column, "type", words.NO_ROLE, side=name)
    setting = _needed(own, Role.TEXT, words.NO_TEXT)
    situations = read_situations(group, context)
    if not situations and not group.problems:
        own.add(Role.KIND, "edit", words.NO_SITUATION)
    common = common | {"note": own.text(Role.NOTE), "tags": _tags(own)}
    return Example(**common, setting=setting, roles=roles, situations=situations)


def _is_situation(kind: str) -> bool:
    from desktop_app.formats.sheet.kinds import kind_of

    return kind_of(kind) == SITUATION


def _situation_alone(group: Group, _context: Context, _common: dict[str, Any]) -> None:
    group.add(Role.ID, "edit", words.SITUATION_ALONE)


def _advice(group: Group, _context: Context, common: dict[str, Any]) -> Item:
    title = _needed(group, Role.TITLE, words.NO_TITLE)
    return Advice(**common, title=title, text=_needed(group, Role.TEXT, words.NO_TEXT))


def _card(group: Group, _context: Context, common: dict[str, Any]) -> Item:
    front, back, cloze = (group.text(role) for role in (Role.FRONT, Role.BACK, Role.CLOZE))
    why = _why(group)
    is_own = group.first.is_own
    if not is_own and not cloze and _is_anki_cloze(front):
        cloze, why = front, "\n".join(filter(None, (back, why)))
        front = back = ""
    if cloze:
        _check_gaps(group, cloze)
        front = back = ""
    else:
        _check_sides_of_card(group, front, back)
    return PlainCard(
        **common,
        front=front,
        back=back,
        cloze=cloze,
        why=why,
        typed=is_yes(group.text(Role.TYPED)),
        group=group.text(Role.GROUP),
        html=is_yes(group.text(Role.HTML)),
    )


def _is_anki_cloze(front: str) -> bool:
    """The commonest mark is looked for first: nearly no card has it."""
    return "{{c" in front and _ANKI_GAP.search(front) is not None


def _check_sides_of_card(group: Group, front: str, back: str) -> None:
    columns = group.first.columns
    if not front and Role.FRONT not in columns and Role.CLOZE in columns:
        group.add(Role.CLOZE, "type", words.NO_TEXT)
        return
    if not front:
        group.add(Role.FRONT, "type", words.NO_FRONT)
    if not back:
        group.add(Role.BACK, "type", words.NO_BACK)


def _check_gaps(group: Group, text: str) -> None:
    role = Role.CLOZE if group.first.columns.get(Role.CLOZE) else Role.FRONT
    parts = parse_gaps(text)
    numbers = gap_numbers(parts)
    if has_open_gap(text):
        group.add(role, "edit", words.OPEN_GAP)
    elif not numbers:
        group.add(role, "edit", words.NO_GAP)
    elif not all(answer.strip() for number in numbers for answer in answers(parts, number)):
        group.add(role, "edit", words.EMPTY_GAP)


def _title(group: Group) -> str:
    title = title_of(group)
    if not title and Role.TITLE in group.first.columns:
        group.add(Role.TITLE, "type", words.NO_TITLE)
    return title


def _usual_question(context: Context) -> str:
    language = context.head.language.replace("_", "-").partition("-")[0].casefold()
    return _QUESTIONS.get(language, _QUESTION)


def _needed(group: Group, role: Role, template: str) -> str:
    text = group.text(role)
    if not text.strip():
        group.add(role, "type", template)
    return text


def _side(group: Group, context: Context) -> SideId:
    word = group.text(Role.SIDE)
    found = read_side(context.head, word)
    if found is None:
        group.add(Role.SIDE, "edit", words.UNKNOWN_SIDE, side=word.strip()[:40])
    return found or BOTH


def _why(group: Group) -> str:
    return _lines(group, Role.WHY)


def _lines(group: Group, role: Role) -> str:
    """The cells of all columns and rows with this role, one below the other."""
    columns = group.first.columns.get(role, ())
    if not columns:
        return ""
    if len(group.records) == 1 and len(columns) == 1:
        return group.first.text(role)
    found = [
        text if record.is_own else text.strip() for record in group.records for text in record.texts(role)
    ]
    return "\n".join(dict.fromkeys(found))


def _tags(group: Group) -> tuple[str, ...]:
    """As they stand if this program wrote them; else each once."""
    if Role.TAGS not in group.first.columns:
        return ()
    cells = [cell for record in group.records for cell in record.texts(Role.TAGS)]
    if group.first.is_own:
        return tuple(tag for cell in cells for tag in list_cell.split(cell))
    separators = ";,\n" if any(sign in cell for cell in cells for sign in ";,\n") else "\n"
    found = (" ".join(tag.split()) for cell in cells for tag in list_cell.split(cell, separators))
    return tuple({folded(tag): tag for tag in found}.values())


def _sources(group: Group, context: Context) -> Any:
    if Role.SOURCE not in group.first.columns:
        return ()
    cells = [cell for record in group.records for cell in record.texts(Role.SOURCE)]
    found = [reference for cell in cells for reference in context.sources.references(cell)]
    return tuple(found) if group.first.is_own else tuple(dict.fromkeys(found))


_BUILDERS: Final[Mapping[str, Callable[[Group, Context, dict[str, Any]], Item | None]]] = {
    Definition.kind: _definition,
    Contrast.kind: _contrast,
    TraitSet.kind: _traits,
    Similarity.kind: _similarity,
    Disagreement.kind: _disagreement,
    Example.kind: _example,
    SITUATION: _situation_alone,
    Advice.kind: _advice,
    PlainCard.kind: _card,
}
NEEDS_SIDES: Final = frozenset(
    {Definition.kind, Contrast.kind, TraitSet.kind, Similarity.kind, Example.kind, SITUATION}
)
