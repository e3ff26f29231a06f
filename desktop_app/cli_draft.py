"""`versus draft`: an article becomes the draft of a deck."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.formats.article.drafts import Drafts, DraftText
    from desktop_app.formats.article.reading import Drafted

SAYS = "draft a deck from an article that contrasts two things"
NOTHING = "No contrast was found in this article."
NO_CONTRAST = "No contrast was found in this article, but {others}."
WRITTEN = "{file}: {what}."
NOT_WRITTEN = "{file} was not written: nothing would be in it."
LEFT_OUT = "Left out: {examples}. Whose job it is, and why, is for a person to say, in the window."
_COUNTED = {
    "contrasts": ("1 contrast", "{} contrasts"),
    "definitions": ("1 definition", "{} definitions"),
    "traits": ("1 trait", "{} traits"),
    "similarities": ("1 similarity", "{} similarities"),
    "examples": ("1 example", "{} examples"),
    "advice": ("1 piece of advice", "{} pieces of advice"),
}


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
        others = _counted(drafted.drafts)
        print(NO_CONTRAST.format(others=others) if others else NOTHING, file=sys.stderr)
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
    """Nothing where nothing would be in the deck; what became of it is told. Raises CannotWriteFile."""
    from desktop_app.formats.article.to_deck import deck_of
    from desktop_app.formats.files import shown_name, write_text
    from desktop_app.formats.toml_writer import write_toml

    drafts = drafted.drafts
    if not (drafts.sides and (deck := deck_of(drafted.article, drafts)).items):
        if drafts.sides:
            print(NOT_WRITTEN.format(file=shown_name(path)), file=sys.stderr)
        return
    write_text(path, write_toml(deck))
    what = _counted(drafts, [kind for kind in _COUNTED if kind != "examples"])
    print(WRITTEN.format(file=shown_name(path), what=what), file=sys.stderr)
    if drafts.examples:
        print(LEFT_OUT.format(examples=_counted(drafts, ["examples"])), file=sys.stderr)


def _counted(drafts: Drafts, kinds: Iterable[str] = _COUNTED) -> str:
    """ "2 contrasts, 1 definition and 4 traits"; empty where there is nothing."""
    numbers = [(len(getattr(drafts, kind)), *_COUNTED[kind]) for kind in kinds]
    found = [one if number == 1 else many.format(number) for number, one, many in numbers if number]
    return " and ".join([", ".join(found[:-1]), found[-1]] if found[1:] else found)


def _tell(drafted: Drafted) -> None:
    drafts = drafted.drafts
    names = [side.name for side in drafts.sides]
    print(" vs. ".join(names))
    for contrast in drafts.contrasts:
        _tell_some(
            contrast.title or "(no title yet)",
            [(names[side], text) for side, texts in enumerate(contrast.sides) for text in texts],
        )
    _tell_some("Definitions", [(names[each.side], each.text) for each in drafts.definitions])
    _tell_some("Traits", [(names[each.side], each.text) for each in drafts.traits])
    _tell_some("Similarities", [("both", text) for text in drafts.similarities])
    _tell_some("Examples", [("", each.text) for each in drafts.examples])
    _tell_some("Advice", [("", text) for text in drafts.advice])


def _tell_some(title: str, texts: Sequence[tuple[str, DraftText]]) -> None:
    """Each with whose it is."""
    if texts:
        print(f"\n{title}")
    for whose, text in texts:
        print(f"  {whose}: {text.text}" if whose else f"  {text.text}")
