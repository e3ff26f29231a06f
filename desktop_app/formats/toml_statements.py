"""The items of a deck file that set sides against each other: contrasts, trait sets, examples."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from desktop_app.domain.ids import ItemId, SideId, StatementId, slug
from desktop_app.domain.item import Contrast, Example, Role, Situation, Statement, TraitSet
from desktop_app.formats import toml_words as words
from desktop_app.formats.toml_fields import Place, Table, described, guess_of, is_sound, read_text
from desktop_app.formats.toml_head import Scope
from desktop_app.formats.toml_items import COMMON_KEYS, common, read_side

CONTRAST_KEYS: Final = (*COMMON_KEYS, "title", "question", "why")
TRAIT_KEYS: Final = (*COMMON_KEYS, "title", "why")
STATEMENT_KEYS: Final = ("id", "text", "why", "pair")
EXAMPLE_KEYS: Final = (*COMMON_KEYS, "setting", "roles", "situations")
SITUATION_KEYS: Final = ("id", "text", "side", "because", "contrast", "points", "transfer")


def read_contrast(table: Table, scope: Scope) -> Contrast:
    """Without a statement on one side there is nothing to tell apart."""
    for side in scope.sides:
        if table.lacks(side) or table.get(side) == []:
            table.add(words.NO_STATEMENT, side, side=side)
    return Contrast(
        **common(table, scope),
        title=table.text("title"),
        question=table.text("question"),
        statements=_statements(table, scope),
        why=table.optional_text("why"),
    )


def read_traits(table: Table, scope: Scope) -> TraitSet:
    if scope.sides and all(table.lacks(side) or table.get(side) == [] for side in scope.sides):
        table.add(words.NO_TRAIT, scope.sides[0], side=scope.sides[0])
    return TraitSet(
        **common(table, scope),
        title=table.text("title"),
        statements=_statements(table, scope),
        why=table.optional_text("why"),
    )


def read_example(table: Table, scope: Scope) -> Example:
    if table.lacks("situations") or table.get("situations") == []:
        table.add(words.NO_SITUATION, "situations")
    return Example(
        **common(table, scope),
        setting=table.text("setting"),
        roles=_roles(table, scope),
        situations=_situations(table, scope),
    )


class _Written(NamedTuple):
    """A statement as the file has it; a missing id is an empty one."""

    id: str
    side: SideId
    text: str
    why: str
    pair: str
    place: Place


def _statements(table: Table, scope: Scope) -> tuple[Statement, ...]:
    written = [
        _written(side, entry, place, table)
        for side in scope.sides
        for entry, place in table.entries(side, side)
    ]
    ids = _with_ids([(each.id, each.text, each.place) for each in written], table)
    by_side = {
        side: [name for name, each in zip(ids, written, strict=True) if each.side == side]
        for side in scope.sides
    }
    for each in written:
        _check_pair(each, [name for side in by_side if side != each.side for name in by_side[side]], table)
    return tuple(
        Statement(
            id=name,
            side=each.side,
            text=each.text,
            why=each.why,
            pair=StatementId(each.pair) if each.pair else None,
            id_is_given=bool(each.id),
        )
        for name, each in zip(ids, written, strict=True)
    )


def _written(side: SideId, entry: Any, place: Place, table: Table) -> _Written:
    if isinstance(entry, dict):
        inner = Table(entry, place, table.report, STATEMENT_KEYS)
        text, why = inner.text("text"), inner.optional_text("why")
        return _Written(inner.optional_id(), side, text, why, inner.optional_text("pair"), place)
    if isinstance(entry, str):
        text = entry if is_sound(entry) else read_text(entry, place, table.report)
        return _Written("", side, text, "", "", place)
    table.report.add(words.NOT_TEXT_OR_TABLE, place, found=described(entry))
    return _Written("", side, "", "", "", place)


def _with_ids(written: list[tuple[str, str, Place]], table: Table) -> list[StatementId]:
    """Ids in order: those given, and for the others one made of the wording, unlike all of them."""
    taken: dict[str, Place] = {}
    for name, _, place in written:
        if name in taken:
            line = table.report.line(taken[name].path)
            table.report.add(words.ID_TAKEN, place.key("id"), id=name, line=line)
        elif name:
            taken[name] = place
    ids = []
    for name, text, place in written:
        if not name:
            name = slug(text, taken)
            taken[name] = place
        ids.append(StatementId(name))
    return ids


def _check_pair(written: _Written, opposite: list[StatementId], table: Table) -> None:
    if written.pair and written.pair not in opposite:
        guess = guess_of(written.pair, opposite)
        template = words.UNKNOWN_PAIR_GUESS if guess else words.UNKNOWN_PAIR
        table.report.add(template, written.place.key("pair"), id=written.pair, guess=guess)


def _roles(table: Table, scope: Scope) -> tuple[Role, ...]:
    values = table.get("roles")
    if values is None:
        if table.lacks("roles"):
            table.add(words.MISSING, "roles", key="roles")
        return ()
    if not isinstance(values, dict):
        table.add(words.NOT_TABLE, "roles", example='roles = { leadership = "…", management = "…" }')
        return ()
    place = table.place.key("roles")
    roles = Table(values, place, table.report, scope.sides or values)
    return tuple(_role(roles, side, scope) for side in scope.sides)


def _role(roles: Table, side: SideId, scope: Scope) -> Role:
    if roles.lacks(side):
        first, second = scope.sides
        roles.report.add(words.NO_ROLE, roles.place, side=side, first=first, second=second)
    return Role(side, roles.optional_text(side))


def _situations(table: Table, scope: Scope) -> tuple[Situation, ...]:
    inner = [
        Table(values, place, table.report, SITUATION_KEYS)
        for values, place in table.tables("situations", "situation")
    ]
    texts = [each.text("text") for each in inner]
    given = [each.optional_id() for each in inner]
    ids = _with_ids(list(zip(given, texts, (each.place for each in inner), strict=True)), table)
    return tuple(
        Situation(
            id=name,
            text=text,
            side=read_side(each, scope, or_both=True),
            because=each.text("because"),
            contrast=_contrast(each, scope),
            points=each.texts("points", "point"),
            transfer=each.flag("transfer"),
            id_is_given=is_given,
        )
        for name, text, each, is_given in zip(ids, texts, inner, map(bool, given), strict=True)
    )


def _contrast(situation: Table, scope: Scope) -> ItemId | None:
    contrast = situation.optional_text("contrast")
    if contrast and scope.contrasts is not None and contrast not in scope.contrasts:
        guess = guess_of(contrast, scope.contrasts)
        template = words.UNKNOWN_CONTRAST_GUESS if guess else words.UNKNOWN_CONTRAST
        situation.add(template, "contrast", id=contrast, guess=guess)
    return ItemId(contrast) if contrast else None
