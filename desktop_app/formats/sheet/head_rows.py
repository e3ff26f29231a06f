"""The head of a deck as rows: `#title`, `#side`, `#source`, …; in CSV before the items, in XLSX a sheet.

History of the format: 1, the first.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from typing import Any, Final

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import BOTH, DeckId, SideId, SourceId, is_valid_id, slug
from desktop_app.domain.item import Side, Source
from desktop_app.formats.deck_toml import RESERVED
from desktop_app.formats.toml_fields import is_sound
from desktop_app.formats.toml_values import written_line

FORMAT: Final = 1
_MARK: Final = "#versus"
_FORMULAS: Final = "#formulas"
_GUARDED: Final = "guarded"
_OWN = re.compile(r'\s*"?#versus"?\s*[,;\t|]')
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")
_DATES: Final = ("%Y-%m-%d", "%d.%m.%Y", "%m/%d/%Y", "%d/%m/%Y")
"""As we write it, and as spreadsheet programs make of it."""


def is_own_text(text: str) -> bool:
    return _OWN.match(text) is not None


def is_head_row(cells: Sequence[str]) -> bool:
    """Empty rows between count too."""
    return not cells or cells[0].startswith("#") or not any(map(str.strip, cells))


def is_own_table(rows: Sequence[Sequence[str]]) -> bool:
    """Whether a sheet of a workbook is the one with the head."""
    return bool(rows and rows[0] and rows[0][0] == _MARK)


def says_guarded(rows: Sequence[Sequence[str]]) -> bool:
    return any(list(row[:2]) == [_FORMULAS, _GUARDED] for row in rows)


def rows_of(head: DeckHead, *, is_guarded: bool = False) -> list[list[str]]:
    rows = [[_MARK, str(FORMAT)]]
    if is_guarded:
        rows.append([_FORMULAS, _GUARDED])
    texts = {
        "id": head.id,
        "title": head.title,
        "language": head.language,
        "description": head.description,
        "author": head.author,
        "deadline": head.deadline.isoformat() if head.deadline else "",
        "part_of": head.part_of or "",
    }
    rows += ([f"#{key}", text] for key, text in texts.items() if text)
    rows += (["#side", side.id, side.name, side.one, side.many] for side in head.sides)
    for source in head.sources:
        year = "" if source.year is None else str(source.year)
        rows.append(["#source", source.id, source.title, source.author, source.publisher, year])
    for plan in head.workshops:
        rows.append(["#workshop", "".join(written_line(key, value) for key, value in plan.items())])
    return rows


def read_head(rows: Sequence[Sequence[str]]) -> tuple[DeckHead | None, str]:
    """The head, and why there is none if it cannot be used."""
    texts: dict[str, str] = {}
    lists: dict[str, list[list[str]]] = {"side": [], "source": [], "workshop": []}
    for row in rows:
        key = row[0].strip().removeprefix("#") if row else ""
        cells = [*row[1:], *[""] * 6]
        if key in lists:
            lists[key].append(cells)
        elif key:
            texts.setdefault(key, cells[0])
    try:
        return _head(texts, lists), ""
    except (ValueError, RecursionError) as error:  # what TOML raises is a ValueError
        return None, str(error)


def _head(texts: dict[str, str], lists: dict[str, list[list[str]]]) -> DeckHead:
    _check_texts(texts, lists)
    version = texts.get("versus", "").strip()
    if version != str(FORMAT):
        raise ValueError(f"#versus {version}")
    title = texts.get("title", "")
    deck = texts.get("id", "") or slug(title)
    part_of = texts.get("part_of", "")
    if not title.strip():
        raise ValueError("#title")
    if not is_valid_id(deck) or (part_of and not is_valid_id(part_of)):
        raise ValueError("#id")
    return DeckHead(
        id=DeckId(deck),
        title=title,
        language=texts.get("language", "").strip() or "en",
        description=texts.get("description", ""),
        author=texts.get("author", ""),
        deadline=_date(texts.get("deadline", "").strip()),
        part_of=DeckId(part_of) if part_of else None,
        sides=_sides(lists["side"]),
        sources=_sources(lists["source"]),
        workshops=tuple(_plan(cells[0]) for cells in lists["workshop"]),
    )


def _check_texts(texts: dict[str, str], lists: dict[str, list[list[str]]]) -> None:
    """What TOML could not hold cannot be in a deck."""
    listed = (cell for key in ("side", "source") for row in lists[key] for cell in row)
    for text in (*texts.values(), *listed):
        if text and not is_sound(text):
            raise ValueError(ascii(text[:40]))
    if not _LANGUAGE.fullmatch(texts.get("language", "").strip() or "en"):
        raise ValueError(f"#language {texts['language']}")


def _sides(rows: list[list[str]]) -> tuple[Side, ...]:
    if not rows:
        return ()
    sides = tuple(Side(SideId(row[0]), row[1], row[2] or row[1], row[3] or row[1]) for row in rows)
    ids = {side.id for side in sides}
    are_valid = all(is_valid_id(side) and side != BOTH and side not in RESERVED for side in ids)
    names = {side.name for side in sides}
    if len(sides) != 2 or len(ids) != 2 or len(names) != 2 or not are_valid or "" in names:
        raise ValueError("#side")
    return sides


def _sources(rows: list[list[str]]) -> tuple[Source, ...]:
    sources = {}
    for name, title, author, publisher, year, *_ in rows:
        if not is_valid_id(name) or name in sources or not title.strip():
            raise ValueError(f"#source {name}")
        number = int(year) if year.strip() else None
        if number is not None and not -9999 <= number <= 9999:
            raise ValueError(f"#source {name}: {year}")
        sources[name] = Source(SourceId(name), title, author, publisher, number)
    return tuple(sources.values())


def _date(text: str) -> datetime.date | None:
    if not text:
        return None
    for form in _DATES:
        try:
            return datetime.datetime.strptime(text, form).date()
        except ValueError:
            continue
    raise ValueError(f"#deadline {text}")


def _plan(text: str) -> dict[str, Any]:
    import tomllib

    return tomllib.loads(text)
