"""Packages that we wrote ourselves come back as the decks they were made from."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from pathlib import Path

import pytest

from desktop_app.domain.item import PlainCard
from desktop_app.domain.rules import cards_of
from desktop_app.domain.rules.plain_text import plain_text
from desktop_app.domain.study_day import Moment
from desktop_app.formats.anki.history import CardHistory, CardReview, ReviewKind
from desktop_app.formats.anki.writer import write_apkg
from desktop_app.formats.foreign import Foreign
from tests.formats.anki.handmade import MP3, png, rewrite
from tests.formats.anki.our_packages import AT, built_in, card, gaps, no_media, plain
from tests.formats.anki.reading import cards_of as plain_cards
from tests.formats.anki.reading import found_in

NAME = "leadership-vs-management"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    write_apkg(built_in(NAME), tmp_path / "ours.apkg", at=AT, media=no_media, folder=("Courses", "Own"))
    return tmp_path / "ours.apkg"


def changed(package: Path, folder: Path, *statements: str) -> Foreign:
    """With its database changed, as Anki or a person might have."""
    path = folder / "changed.sqlite"
    with zipfile.ZipFile(package) as archive:
        path.write_bytes(archive.read("collection.anki2"))
    database = sqlite3.connect(path)
    for statement in statements:
        database.execute(statement)
    database.commit()
    database.close()
    return found_in(rewrite(package, **{"collection.anki2": path.read_bytes()}))


def test_the_deck_is_what_it_was(package: Path) -> None:
    found = found_in(package)
    (deck,) = found.decks
    assert (deck.deck, deck.folder, deck.past) == (built_in(NAME), ("Courses", "Own"), ())
    assert (found.problems, found.notices) == ((), ())


def test_a_note_that_lost_what_is_ours_is_read_like_any_other(package: Path, tmp_path: Path) -> None:
    """All of them: then nothing tells what they were."""
    found = changed(package, tmp_path, "UPDATE notes SET flds = 'front' || char(31) || 'back'")
    assert {plain_text(item.front) for item in plain_cards(found)} == {"front"}


def test_what_was_learned_names_cards_of_ours(tmp_path: Path) -> None:
    deck = built_in(NAME)
    cards = [each for item in deck.items for each in cards_of(item, deck.head)]
    history = {each.id: CardHistory() for each in cards}
    review = CardReview(AT.at_utc_ms - 86_400_000, 3, 4_000, ReviewKind.LEARNING, 3, 0, 5.0)
    history[cards[3].id] = CardHistory(suspended=True)
    history[cards[4].id] = CardHistory(flag=3)
    history[cards[5].id] = CardHistory(log=(review,))
    path = tmp_path / "ours.apkg"
    write_apkg(deck, path, at=AT, media=no_media, history=history)
    past = {each.card: each for each in found_in(path).decks[0].past}
    assert past.keys() == {cards[place].id for place in (3, 4, 5)}
    assert past[cards[3].id].suspended
    assert past[cards[4].id].flag == 3
    assert [each.rating for each in past[cards[5].id].reviews] == [3]
    assert all(each.item == name.item for name in cards for each in past.values() if each.card == name.id)


def test_media_of_ours_are_taken_out(tmp_path: Path) -> None:
    import hashlib

    picture, sound = png(), MP3
    files = {}
    for content, ending in ((picture, "png"), (sound, "mp3")):
        digest = hashlib.sha256(content).hexdigest()
        files[digest] = tmp_path / f"{digest}.{ending}"
        files[digest].write_bytes(content)
    first, second = files
    deck = plain(
        card("one", f'<img src="media:{first}">', f"[sound:media:{second} bell.mp3]", html=True),
        gaps("two", f'{{{{c1::<img src="media:{first}">}}}}', html=True),
    )
    path = tmp_path / "ours.apkg"
    write_apkg(deck, path, at=Moment(AT.at_utc_ms, 60), media=files.get)
    found = found_in(path)
    assert found.decks[0].deck == deck
    assert {each.hash for each in found.media} == set(files)
    assert found.notices == ()
    with zipfile.ZipFile(path) as archive:
        assert sorted(json.loads(archive.read("media")).values()) == sorted(
            each.name for each in files.values()
        )


def test_notes_of_strangers_stay_beside_ours(package: Path, tmp_path: Path) -> None:
    kind = 77
    model = json.dumps(
        {
            "id": kind,
            "name": "Basic",
            "type": 0,
            "flds": [{"name": "Front", "ord": 0}, {"name": "Back", "ord": 1}],
            "tmpls": [{"name": "Card", "ord": 0, "qfmt": "{{Front}}", "afmt": "{{Back}}"}],
        }
    )
    found = changed(
        package,
        tmp_path,
        f"UPDATE col SET models = json_set(models, '$.\"{kind}\"', json('{model}'))",
        f"INSERT INTO notes VALUES (5, 'guid', {kind}, 0, -1, '', 'theirs' || char(31) || 'x', 0, 0, 0, '')",
        "INSERT INTO cards SELECT 5, 5, did, 0, 0, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '' FROM cards "
        "LIMIT 1",
    )
    assert [len(deck.deck.items) for deck in found.decks] == [len(built_in(NAME).items), 1]
    (theirs,) = (item for item in found.decks[1].deck.items if isinstance(item, PlainCard))
    assert theirs.front == "theirs"
