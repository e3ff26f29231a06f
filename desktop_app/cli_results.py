"""`versus workshop results` and `versus workshop take-home`: what workshops came to, and what goes home."""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import paths
from desktop_app.domain.errors import UnknownName
from desktop_app.domain.phrases import phrase

if TYPE_CHECKING:
    from desktop_app.compose import Engine
    from desktop_app.study.workshop.keeping import KeptResults

RESULTS_SAYS = "list the workshops that were kept, and what they came to"
HOME_SAYS = "write what a room got wrong as a small deck to take home"
_WRONG_USAGE = 2


def add_arguments(acts: argparse._SubParsersAction[Any], parents: Sequence[argparse.ArgumentParser]) -> None:
    listing = acts.add_parser("results", parents=list(parents), help=RESULTS_SAYS, description=RESULTS_SAYS)
    listing.set_defaults(run=results)
    listing.add_argument("deck", metavar="DECK", nargs="?", help="the deck's id or title (else of all)")
    home = acts.add_parser("take-home", parents=list(parents), help=HOME_SAYS, description=HOME_SAYS)
    home.set_defaults(run=take_home)
    home.add_argument("deck", metavar="DECK", help="the deck's id or title")
    home.add_argument("-o", dest="file", metavar="FILE.toml", required=True, help="where to write it")
    home.add_argument(
        "--workshop", metavar="ID", help="as `results --json` tells it (else the deck's latest workshop)"
    )


def results(parsed: argparse.Namespace) -> int:
    engine, _ = _open(parsed)
    try:
        kept = _kept(engine, parsed.deck)
        if getattr(parsed, "json", False):
            print(json.dumps([_row(each) for each in kept], indent=2, ensure_ascii=False))
        else:
            for each in kept:
                print("\n".join(_lines(each)))
            if not kept:
                print("No workshop was kept.")
    finally:
        engine.close()
    return 0


def take_home(parsed: argparse.Namespace) -> int:
    path = Path(parsed.file).expanduser()
    if path.suffix.casefold() != ".toml":
        print("versus: Give the file a name that ends in .toml.", file=sys.stderr)
        return _WRONG_USAGE
    from desktop_app.study.workshop import take_home as home

    engine, folder = _open(parsed)
    try:
        kept = _chosen(_kept(engine, parsed.deck), parsed.workshop)
        part = home.take_home(engine.store.decks.deck(kept.deck), kept.results)
        written = home.write(part, path, engine.store.media.find, instead=folder)
    finally:
        engine.close()
    if getattr(parsed, "json", False):
        items = [item.id for item in part.items]
        print(json.dumps({"file": str(written.path), "id": part.head.id, "items": items}, indent=2))
        return 0
    if written.is_elsewhere:
        print("That folder cannot be written to.", file=sys.stderr)
    print(f"Written: {written.path}")
    return 0


def _open(parsed: argparse.Namespace) -> tuple[Engine, Path]:
    """To be closed."""
    from desktop_app.compose import open_engine

    folder = paths.data_dir(getattr(parsed, "data_dir", None))
    return open_engine(folder, learner=getattr(parsed, "learner", None), read_only=True), folder


def _kept(engine: Engine, deck: str | None) -> tuple[KeptResults, ...]:
    from desktop_app.study.listing import find_deck
    from desktop_app.study.workshop.keeping import WorkshopKeeper

    keeper = WorkshopKeeper(engine.study)
    return keeper.all_results() if deck is None else keeper.results_of(find_deck(engine.study, deck).id)


def _chosen(kept: Sequence[KeptResults], name: str | None) -> KeptResults:
    found = next((each for each in kept if name is None or str(each.id) == name), None)
    if found is None:
        raise UnknownName(
            phrase("No such workshop of this deck was kept."),
            phrase("“versus workshop results” lists those there are."),
        )
    return found


def _row(kept: KeptResults) -> dict[str, Any]:
    found = kept.results
    return {
        "id": str(kept.id),
        "deck": kept.deck,
        "title": kept.title,
        "started": _at(kept.started_utc_ms).isoformat(),
        "ended": _at(kept.ended_utc_ms).isoformat(),
        "rounds": found.rounds,
        "minutes": found.minutes,
        "teams": [
            {"name": each.name, "points": each.points, "place": each.place} for each in found.standings
        ],
        "contrasts": [
            {
                "id": each.contrast,
                "title": each.heading,
                "right": each.teams.right,
                "of": each.teams.of,
                "hands_right": each.alone.right,
                "hands": each.alone.of,
                "sure_but_wrong": each.sure_but_wrong,
                "confusions": [
                    {"said": one.said, "right": one.right, "n": one.times} for one in each.confusions
                ],
            }
            for each in found.contrasts
        ],
    }


def _lines(kept: KeptResults) -> Iterator[str]:
    found = kept.results
    started = f"{_at(kept.started_utc_ms).astimezone():%Y-%m-%d %H:%M}"
    yield "\t".join((started, kept.deck, kept.title, f"{found.rounds} rounds"))
    for each in found.standings:
        yield f"\t{each.place}.\t{each.name}\t{each.points}"
    if found.hardest is not None:
        share = found.hardest.teams
        yield f"\tHardest contrast: {found.hardest.heading} ({share.right} of {share.of} right)"


def _at(utc_ms: int) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(utc_ms // 1000, datetime.UTC)
