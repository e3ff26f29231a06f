"""Anki itself, where the package `anki` is installed: it makes packages and says what their cards show."""

from __future__ import annotations

import html
import importlib.util
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest

IS_INSTALLED = importlib.util.find_spec("anki") is not None
needs_anki = pytest.mark.skipif(not IS_INSTALLED, reason="needs the package anki: uv sync --group oracle")

_GONE = re.compile(r"<style.*?</style>|<script.*?</script>|<!--.*?-->", re.DOTALL | re.IGNORECASE)
_LINE = re.compile(r"<hr id=answer>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_TYPED = re.compile(r"\[\[type:[^\]]*\]\]")
_SOUND = re.compile(r"\[anki:play:[^\]]*\]|\[sound:[^\]]*\]")


class Shown(NamedTuple):
    """One card as Anki renders it, without tags and spaces."""

    question: str
    answer: str


@contextmanager
def collection(path: Path) -> Iterator[Any]:
    """A new one, closed at the end unless it was already."""
    from anki.collection import Collection

    made = Collection(str(path))
    try:
        yield made
    finally:
        if made.db is not None:
            made.close()


def note(
    made: Any, kind: str, fields: Mapping[int, str] | list[str], deck: str = "Default", tags: str = ""
) -> Any:
    found = made.new_note(made.models.by_name(kind))
    for place, value in enumerate(fields) if isinstance(fields, list) else fields.items():
        found.fields[place] = value
    found.tags = tags.split()
    made.add_note(found, made.decks.id(deck))
    return found


def note_type(
    made: Any, name: str, fields: list[str], *sides: tuple[str, str], is_cloze: bool = False
) -> None:
    """Each of `sides` is the two sides of one card."""
    kind = made.models.new(name)
    kind["type"] = int(is_cloze)
    for each in fields:
        made.models.add_field(kind, made.models.new_field(each))
    for number, (question, answer) in enumerate(sides):
        template = made.models.new_template(f"Card {number + 1}")
        template["qfmt"], template["afmt"] = question, answer
        made.models.add_template(kind, template)
    made.models.add(kind)


def export(made: Any, path: Path, *, legacy: bool, with_history: bool = True) -> Path:
    from anki.collection import ExportAnkiPackageOptions

    options = ExportAnkiPackageOptions(
        with_scheduling=with_history, with_deck_configs=True, with_media=True, legacy=legacy
    )
    made.export_anki_package(out_path=str(path), limit=None, options=options)
    return path


def bring(made: Any, path: Path) -> None:
    from anki.collection import ImportAnkiPackageOptions, ImportAnkiPackageRequest

    options = ImportAnkiPackageOptions(with_scheduling=True)
    made.import_anki_package(ImportAnkiPackageRequest(package_path=str(path), options=options))


def shown_cards(made: Any) -> dict[tuple[str, int], Shown]:
    """By guid and number of the card."""
    found = {}
    for number in made.find_cards(""):
        card = made.get_card(number)
        output = card.render_output()
        question = stripped(output.question_text)
        # What is to be typed is compared with the question's own text.
        answer = stripped(_LINE.split(output.answer_text)[-1])
        found[card.note().guid, card.ord] = Shown(question, answer)
    return found


def stripped(text: str) -> str:
    """Words alone, without anything that stands for media or for a box to type in."""
    text = _TYPED.sub("", _SOUND.sub("", _GONE.sub("", text)))
    return "".join(html.unescape(_TAG.sub("", text)).split())
