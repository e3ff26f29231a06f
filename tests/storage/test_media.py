"""Pictures and sounds: one file per content, there before its row, a month in the trash."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from desktop_app.compose import Engine, restore_folder
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.progress import Silent
from desktop_app.storage.backups.folder import FolderBackups
from desktop_app.storage.doctor import all_problems
from desktop_app.storage.media import Media, MediaFile
from desktop_app.storage.store import SqliteStore
from desktop_app.study.copies import Why
from tests.clock import FakeClock
from tests.storage.sample import add, open_at

PICTURE = b"\x89PNG and so on"
DAY_MS = 86_400_000


@pytest.fixture
def media(store: SqliteStore, clock: FakeClock) -> Media:
    return Media(store.database, lambda: clock.at_utc_ms)


def use(store: SqliteStore, name: str) -> None:
    card = PlainCard(id=ItemId("a"), front=f'<img src="media:{name}">', back="b", html=True)
    add(store, Deck(DeckHead(id=DeckId("pictures"), title="Pictures"), (card,)))


def added(store: SqliteStore, media: Media, content: bytes = PICTURE) -> MediaFile:
    with store.transaction():
        return media.add(content, "png")


def swept(store: SqliteStore, media: Media) -> None:
    with store.transaction():
        media.sweep()


def test_a_file_is_named_by_its_content(store: SqliteStore, media: Media, data: Path) -> None:
    one = added(store, media)
    digest = hashlib.sha256(PICTURE).hexdigest()
    assert media.path(one) == data / "media" / digest[:2] / f"{digest}.png"
    assert media.path(one).read_bytes() == PICTURE
    assert media.all() == (one,)
    assert all_problems(store.database.raw) == ()


def test_equal_contents_are_kept_once(store: SqliteStore, media: Media) -> None:
    assert added(store, media) == added(store, media)
    assert len(media.all()) == 1


def test_a_row_whose_transaction_failed_leaves_a_file_only(store: SqliteStore, media: Media) -> None:
    class Stop(Exception):
        pass

    def fail() -> None:
        with store.transaction():
            media.add(PICTURE, "png")
            raise Stop

    with pytest.raises(Stop):
        fail()
    assert media.all() == ()
    swept(store, media)
    assert added(store, media).unused_utc_ms is None
    assert media.path(media.all()[0]).exists()


def test_an_extension_that_leads_elsewhere_is_refused(store: SqliteStore, media: Media) -> None:
    with pytest.raises(ValueError, match="extension"):
        media.add(PICTURE, "../../x")


def test_unused_it_goes_to_the_trash_and_after_a_month_for_good(
    store: SqliteStore, media: Media, clock: FakeClock, data: Path
) -> None:
    one = added(store, media)
    swept(store, media)
    thrown = data / "media" / "trash" / one.name
    assert not media.path(one).exists()
    assert thrown.exists()
    clock.advance(days=29)
    swept(store, media)
    assert thrown.exists()
    clock.advance(days=2)
    swept(store, media)
    assert not thrown.exists()
    assert media.all() == ()
    assert all_problems(store.database.raw) == ()


def test_what_an_item_shows_stays(store: SqliteStore, media: Media) -> None:
    one = added(store, media)
    use(store, one.hash.hex())
    swept(store, media)
    assert media.path(one).exists()
    assert media.all() == (one,)


def test_used_again_it_comes_back_from_the_trash(store: SqliteStore, media: Media) -> None:
    one = added(store, media)
    swept(store, media)
    use(store, one.hash.hex())
    swept(store, media)
    assert media.path(one).read_bytes() == PICTURE
    assert media.all() == (one,)


def test_added_again_it_comes_back_from_the_trash(store: SqliteStore, media: Media, data: Path) -> None:
    one = added(store, media)
    swept(store, media)
    assert added(store, media) == one
    assert media.path(one).exists()
    assert not (data / "media" / "trash" / one.name).exists()


def test_a_file_that_changed_is_written_anew(store: SqliteStore, media: Media) -> None:
    one = added(store, media)
    media.path(one).write_bytes(b"x" * len(PICTURE))
    assert media.bring_back() == (one.name,)
    added(store, media)
    assert media.bring_back() == ()


def test_files_without_a_row_are_swept_and_a_person_s_own_stay(
    store: SqliteStore, media: Media, data: Path, clock: FakeClock
) -> None:
    name = f"{'ab' * 32}.png"
    (data / "media" / "ab").mkdir(parents=True)
    (data / "media" / "ab" / name).write_bytes(b"left")
    (data / "media" / "ab" / "holiday.png").write_bytes(b"mine")
    swept(store, media)
    assert not (data / "media" / "ab" / name).exists()
    clock.advance(days=31)
    swept(store, media)
    assert not (data / "media" / "trash" / name).exists()
    assert (data / "media" / "ab" / "holiday.png").exists()


@pytest.mark.skipif(os.name != "posix", reason="permissions of files are another matter here")
def test_nobody_else_may_read_them(store: SqliteStore, media: Media) -> None:
    one = added(store, media)
    assert media.path(one).stat().st_mode & 0o777 == 0o600


def test_a_restore_brings_back_what_lies_in_the_trash(data: Path, clock: FakeClock) -> None:
    store = open_at(data)
    media = Media(store.database, lambda: clock.at_utc_ms)
    kept, lost = added(store, media), added(store, media, b"another")
    copy = FolderBackups(data, clock).make(Why.ASKED, Silent())
    swept(store, media)
    (data / "media" / "trash" / lost.name).unlink()
    store.close()
    restored = restore_folder(data, copy, clock=clock)
    assert restored.missing_media == (lost.name,)
    assert media.path(kept).read_bytes() == PICTURE


def test_closing_the_engine_sweeps(engine: Engine, folder: Path) -> None:
    media = engine.store.media
    assert media.is_empty
    assert isinstance(media, Media)
    with engine.store.transaction():
        one = media.add(PICTURE, "png")
    engine.close()
    assert (folder / "media" / "trash" / one.name).exists()


@pytest.mark.parametrize("name", ["", "0" * 64, "../versus", "g" * 64, "A" * 64])
def test_what_is_not_there_is_not_found(store: SqliteStore, media: Media, name: str) -> None:
    added(store, media)
    assert media.find(name) is None


def test_a_file_is_found_by_its_hash(store: SqliteStore, media: Media) -> None:
    one = added(store, media)
    assert media.find(one.hash.hex()) == media.path(one)
    media.path(one).unlink()
    assert media.find(one.hash.hex()) is None
    media.path(one).mkdir()
    assert media.find(one.hash.hex()) is None
