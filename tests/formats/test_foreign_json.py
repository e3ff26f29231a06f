"""What a child hands over comes in equal, and checked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.errors import Problem
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.formats.files import UnreadableFile
from desktop_app.formats.foreign import (
    Foreign,
    ForeignDeck,
    ForeignMedia,
    Notice,
    Origin,
    PastCard,
    PastReview,
)
from desktop_app.formats.foreign_json import read_foreign, write_foreign
from desktop_app.formats.media_folder import MediaFolder
from tests.formats.test_media_kind import png
from tests.strategies import decks


def plain(number: int) -> PlainCard:
    return PlainCard(id=ItemId(f"card-{number}"), front=f"front {number}", back="b", html=True)


def foreign(media: tuple[ForeignMedia, ...] = ()) -> Foreign:
    items = tuple(map(plain, range(1200)))
    origins = {item.id: Origin("anki", "guid<", "Basic", (("Front", "x"),), 1, 99) for item in items}
    past = PastCard(
        ItemId("card-1"), stability=31.5, due="2026-12-03", reviews=(PastReview(1, 3, 900, True),)
    )
    deck = ForeignDeck(Deck(DeckHead(DeckId("deck"), "Deck"), items), ("Outer", "Inner"), origins, (past,))
    problems = (Problem("a.apkg", "x", "", "A warning.", 3, "warning"),)
    return Foreign((deck,), media, problems, (Notice("where", "why"),), True)


def round_trip(found: Foreign, folder: Path) -> Foreign:
    write_foreign(found, folder / "found.jsonl")
    return read_foreign(folder / "found.jsonl", folder / "media")


def test_all_of_it_comes_back(tmp_path: Path) -> None:
    sink = MediaFolder(tmp_path / "media")
    sink.add("a.png", png(1, 2))
    found = foreign(sink.media)
    assert round_trip(found, tmp_path) == found


def test_nothing_comes_back_as_nothing(tmp_path: Path) -> None:
    assert round_trip(Foreign(), tmp_path) == Foreign()


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(decks())
def test_items_of_every_kind_come_back(tmp_path: Path, deck: Deck) -> None:
    assert round_trip(Foreign((ForeignDeck(deck),)), tmp_path).decks[0].deck == deck


HEAD = ["deck", {"head": {"id": "d", "title": "t"}}]


@pytest.mark.parametrize(
    "lines",
    [
        ["no JSON"],
        [["items", []]],
        [["unknown", {}]],
        [["head"]],
        [["deck", {"head": {"id": "../x", "title": "t"}}]],
        [["deck", {"head": {"id": "d"}}]],
        [["deck", {"head": {"id": "d", "title": "t"}, "folder": ["x"] * 21}]],
        [HEAD, ["items", [{"$kind": "Secret", "id": "a"}]]],
        [HEAD, ["items", [{"$kind": "PlainCard", "id": "a/b"}]]],
        [HEAD, ["items", [{"$kind": "PlainCard", "id": "a", "front": 5}]]],
        [HEAD, ["items", [{"$kind": "PlainCard", "id": "a", "front": "x" * (2**20 + 1)}]]],
        [HEAD, ["items", [{"$kind": "PlainCard", "id": "a", "front": "x\0"}]]],
        [HEAD, ["past", [{"item": "a", "reviews": [{"rating": 1}]}]]],
        [["media", [{"hash": "../../x", "extension": "png", "bytes": 1, "label": "x"}]]],
        [["media", [{"hash": "a" * 64, "extension": "exe", "bytes": 1, "label": "x"}]]],
        [["media", [{"hash": "a" * 64, "extension": "png", "bytes": 1, "label": "x"}]]],
        ["[" * 200_000],
    ],
)
def test_what_a_child_must_not_say_is_refused(tmp_path: Path, lines: list[object]) -> None:
    path = tmp_path / "found.jsonl"
    path.write_text("\n".join(each if isinstance(each, str) else json.dumps(each) for each in lines))
    with pytest.raises(UnreadableFile, match="cannot be used"):
        read_foreign(path, tmp_path / "media")


def test_media_that_are_links_are_refused(tmp_path: Path) -> None:
    (tmp_path / "media").mkdir()
    secret = tmp_path / "secret"
    secret.write_bytes(b"x")
    link = tmp_path / "media" / f"{'a' * 64}.png"
    try:
        link.symlink_to(secret)
    except OSError:
        pytest.skip("no links here")
    found = Foreign(media=(ForeignMedia("a" * 64, "png", 1, "x"),))
    with pytest.raises(UnreadableFile):
        round_trip(found, tmp_path)
