"""Which item of the main deck carries which label of the articles, and what is wrong with that account."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from desktop_app.domain.deck import Deck
from desktop_app.domain.item import Contrast, Example, Item, TraitSet


class Label(NamedTuple):
    """One thing that careful reading found in an article; a definition is named by its side."""

    article: str
    kind: str
    text: str


class Row(NamedTuple):
    label: Label
    item: str
    statement: str = ""
    optional: bool = False


class Coverage(NamedTuple):
    sources: dict[str, str]
    """Article file without its ending → id of the source in the deck."""
    rows: tuple[Row, ...]


def read_coverage(path: Path) -> Coverage:
    data = tomllib.loads(path.read_text("utf-8"))
    rows = (
        Row(
            Label(each["article"], each["kind"], each["label"]),
            each.get("item", ""),
            each.get("statement", ""),
            each.get("optional", False),
        )
        for each in data["label"]
    )
    return Coverage(data["articles"], tuple(rows))


def labels_of(path: Path) -> list[Label]:
    data = json.loads(path.read_text("utf-8"))
    texts = {
        "definition": [side for side, is_there in data["definitions"].items() if is_there],
        "contrast": [each["title"] for each in data["contrasts"]],
        "trait": [text for side in ("a", "b") for text in data["traits"][side]],
        "similarity": data["similarities"],
        "example": data["examples"],
        "advice": data["advice"],
    }
    return [Label(path.stem, kind, text) for kind, found in texts.items() for text in found]


def optional_labels(path: Path) -> set[Label]:
    data = json.loads(path.read_text("utf-8"))
    return {Label(path.stem, "contrast", each["title"]) for each in data["contrasts"] if each.get("optional")}


def faults_in_deck(coverage: Coverage, deck: Deck) -> list[str]:
    """Rows whose item or statement is not in the deck, or whose item does not name the article."""
    items = {str(item.id): item for item in deck.items}
    found = []
    for label, name, statement, optional in coverage.rows:
        item = items.get(name)
        if not name:
            found += [] if optional else [f"{label}: no item"]
        elif item is None:
            found.append(f"{label}: no item “{name}” in the deck")
        elif statement and statement not in _parts(item):
            found.append(f"{label}: no statement “{statement}” in {name}")
        elif coverage.sources[label.article] not in {reference.id for reference in item.sources}:
            found.append(f"{label}: {name} does not name the article as a source")
    return found


def faults_in_labels(coverage: Coverage, labels: Iterable[Label], optional: set[Label]) -> list[str]:
    """Labels without a row, and rows without a label or wrongly called optional."""
    wanted = set(labels)
    told = {row.label for row in coverage.rows}
    found = [f"{label}: not in the coverage" for label in sorted(wanted - told)]
    found += [f"{label}: no such label" for label in sorted(told - wanted)]
    found += [
        f"{row.label}: is not optional" for row in coverage.rows if row.optional and row.label not in optional
    ]
    return found


def _parts(item: Item) -> set[Any]:
    if isinstance(item, Contrast | TraitSet):
        return {each.id for each in item.statements}
    return {each.id for each in item.situations} if isinstance(item, Example) else set()
