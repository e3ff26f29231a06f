"""`versus workshop print`: cards to cut, hand-out, table, sorting slips, quiz sheets and signs, as a PDF.

Only here and in `versus export … .pdf` a command loads Qt, late, for what draws.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import cli_results, paths

if TYPE_CHECKING:
    from desktop_app.study.card_sheet import SheetOptions
    from desktop_app.study.print_kit import PrintChoices

SAYS = "what a workshop needs"
PRINT_SAYS = "write cards to cut, a hand-out, sorting slips, quiz sheets or signs as a PDF"
_WRONG_USAGE = 2
_WHAT = ("cards", "handout", "table", "slips", "quiz", "corners", "calibration")
_PAPERS = ("A4", "Letter")
_PER_PAGE = 8


def add_arguments(command: argparse.ArgumentParser, parents: Sequence[argparse.ArgumentParser]) -> None:
    """`parents`: what every command takes, so that it may stand after the last word too."""
    acts = command.add_subparsers(title="what to do", metavar="ACTION", required=True)
    cli_results.add_arguments(acts, parents)
    act = acts.add_parser("print", parents=list(parents), help=PRINT_SAYS, description=PRINT_SAYS)
    act.set_defaults(run=print_deck)
    act.add_argument("deck", metavar="DECK", help="the deck's id or title")
    act.add_argument("-o", dest="file", metavar="FILE.pdf", required=True, help="where to write it")
    act.add_argument(
        "--what",
        metavar="LIST",
        type=_what,
        default=(),
        help=f"of {','.join(_WHAT)}, in the order wanted (else hand-out, cards, slips and quiz)",
    )
    act.add_argument("--paper", choices=_PAPERS, default=_PAPERS[0], help="A4 unless told")
    act.add_argument(
        "--per-page", metavar="N", type=_per_page, default=_PER_PAGE, help="cards on a page, 2 to 16 (else 8)"
    )
    act.add_argument(
        "--fold", action="store_true", help="front beside back with a line to fold, for one-sided printers"
    )
    act.add_argument(
        "--flip", choices=("long", "short"), default="long", help="the edge the printer turns the paper over"
    )
    act.add_argument(
        "--offset",
        metavar="X,Y",
        type=_offset,
        default=(0.0, 0.0),
        help="millimetres by which backs move right and down, as the calibration page tells; --offset=-1,0.5",
    )
    act.add_argument(
        "--contrasts", metavar="ID", nargs="+", default=(), help="only these contrasts or trait sets"
    )
    act.add_argument("--seed", metavar="N", type=int, default=1, help="another number: another order")


def print_deck(parsed: argparse.Namespace) -> int:
    path = Path(parsed.file).expanduser()
    if path.suffix.casefold() != ".pdf":
        print("versus: Give the file a name that ends in .pdf.", file=sys.stderr)
        return _WRONG_USAGE
    from desktop_app.compose import open_engine
    from desktop_app.study.listing import find_deck
    from desktop_app.ui.printing.saving import save_pdf

    folder = paths.data_dir(getattr(parsed, "data_dir", None))
    engine = open_engine(folder, learner=getattr(parsed, "learner", None), read_only=True)
    try:
        deck = engine.store.decks.deck(find_deck(engine.study, parsed.deck).id)
        written = save_pdf(deck, path, _choices(parsed), instead=folder)
    finally:
        engine.close()
    if getattr(parsed, "json", False):
        print(json.dumps({"file": str(written.path), "pages": written.pages}, indent=2))
        return 0
    if written.is_elsewhere:
        print("That folder cannot be written to.", file=sys.stderr)
    pages = "1 page" if written.pages == 1 else f"{written.pages} pages"
    print(f"Written: {written.path} ({pages})")
    return 0


def _choices(parsed: argparse.Namespace) -> PrintChoices:
    from desktop_app.study.print_kit import PrintChoices, What

    what = tuple(What(each) for each in parsed.what)
    return PrintChoices(what, _sheet(parsed), tuple(parsed.contrasts), parsed.seed)


def _sheet(parsed: argparse.Namespace) -> SheetOptions:
    from desktop_app.study.card_sheet import Flip, Paper, SheetOptions

    return SheetOptions(
        Paper[parsed.paper.upper()], parsed.per_page, Flip(parsed.flip), parsed.fold, offset=parsed.offset
    )


def _what(words: str) -> tuple[str, ...]:
    named = tuple(dict.fromkeys(each.strip().casefold() for each in words.split(",") if each.strip()))
    unknown = [each for each in named if each not in _WHAT]
    if unknown or not named:
        raise argparse.ArgumentTypeError(f"{', '.join(unknown) or 'nothing'} is none of {', '.join(_WHAT)}")
    return named


def _per_page(words: str) -> int:
    number = int(words) if words.isdecimal() else 0
    if not 2 <= number <= 16:
        raise argparse.ArgumentTypeError("a page takes 2 to 16 cards")
    return number


def _offset(words: str) -> tuple[float, float]:
    try:
        across, down = (float(each) for each in words.split(","))
    except ValueError:
        across = down = float("nan")
    if not (abs(across) <= 5 and abs(down) <= 5):
        raise argparse.ArgumentTypeError("an offset is two numbers of at most 5 mm, as in 0.5,-1")
    return across, down
