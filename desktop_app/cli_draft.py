"""`versus draft`: an article becomes the draft of a deck."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.formats.article.drafts import DraftText
    from desktop_app.formats.article.reading import Drafted

SAYS = "draft a deck from an article that contrasts two things"
NOTHING = "No contrast was found in this article."


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("article", metavar="ARTICLE", help=".txt, .md, .html or .docx")
    command.add_argument("-o", "--output", metavar="FILE.toml", help="write the draft as a deck file")
    command.add_argument("--encoding", metavar="NAME", default="", help="of a text, where it cannot be told")


def draft(parsed: argparse.Namespace) -> int:
    """No contrast is no failure: an empty result, and a sentence."""
    from desktop_app.formats.article.reading import draft_file
    from desktop_app.formats.base import ReadOptions
    from desktop_app.formats.files import UnreadableFile, shown_name

    path = Path(parsed.article)
    try:
        drafted = draft_file(path, ReadOptions(encoding=parsed.encoding))
    except UnreadableFile as error:
        print(f"{shown_name(path)}: {error.sentence}", file=sys.stderr)
        return 1
    if not drafted.drafts.contrasts:
        print(NOTHING, file=sys.stderr)
    if parsed.output:
        _write(drafted, Path(parsed.output))
    if getattr(parsed, "json", False):
        is_utf8 = sys.stdout.encoding.casefold().replace("-", "") == "utf8"
        print(json.dumps(as_json(drafted), ensure_ascii=not is_utf8, indent=2))
    elif drafted.drafts.sides:
        _tell(drafted)
    return 0


def as_json(drafted: Drafted) -> dict[str, Any]:
    """`a` and `b` belong to the first and the second of `sides`; passages are [start, end] in `text`."""
    drafts = drafted.drafts
    names = [side.name for side in drafts.sides]
    return {
        "title": drafts.title,
        "sides": names,
        "contrasts": [
            {
                "title": each.title,
                "a": _texts(each.first),
                "b": _texts(each.second),
                "passages": {"a": _passages(each.first), "b": _passages(each.second)},
            }
            for each in drafts.contrasts
        ],
        "definitions": {names[each.side]: each.text.text for each in drafts.definitions},
        "traits": {
            key: [each.text.text for each in drafts.traits if each.side == side]
            for side, key in enumerate("ab")
        },
        "similarities": _texts(drafts.similarities),
        "examples": _texts(each.text for each in drafts.examples),
        "advice": _texts(drafts.advice),
        "passages": {
            "definitions": {names[each.side]: _passages([each.text])[0] for each in drafts.definitions},
            "traits": {
                key: _passages(each.text for each in drafts.traits if each.side == side)
                for side, key in enumerate("ab")
            },
            "similarities": _passages(drafts.similarities),
            "examples": _passages(each.text for each in drafts.examples),
            "advice": _passages(drafts.advice),
        },
        "text": drafted.article.text,
    }


def _texts(texts: Iterable[DraftText]) -> list[str]:
    return [each.text for each in texts]


def _passages(texts: Iterable[DraftText]) -> list[list[int]]:
    return [[each.passage.start, each.passage.end] for each in texts]


def _write(drafted: Drafted, path: Path) -> None:
    """Nothing where nothing would be in the deck. Raises CannotWriteFile."""
    from desktop_app.formats.article.to_deck import deck_of
    from desktop_app.formats.files import write_text
    from desktop_app.formats.toml_writer import write_toml

    if drafted.drafts.sides and (deck := deck_of(drafted.article, drafted.drafts)).items:
        write_text(path, write_toml(deck))


def _tell(drafted: Drafted) -> None:
    drafts = drafted.drafts
    print(" vs. ".join(side.name for side in drafts.sides))
    for contrast in drafts.contrasts:
        print(f"\n{contrast.title}")
        for side, texts in zip(drafts.sides, contrast.sides, strict=True):
            for text in texts:
                print(f"  {side.name}: {text.text}")
