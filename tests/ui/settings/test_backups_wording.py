from __future__ import annotations

import dataclasses
import datetime
from pathlib import Path

import pytest

from desktop_app.domain.errors import DiskError, DiskFull
from desktop_app.domain.phrases import phrase
from desktop_app.domain.study_day import Moment
from desktop_app.study.copies import KEEPS, BackupState, Copy, RestorePreview, Why
from desktop_app.ui import text
from desktop_app.ui.settings import backups_wording as wording
from tests.clock import FakeClock

NOW = FakeClock().now()
"""Saturday, 2026-11-21, 10:00."""
COPY = Copy(Path("copy.db"), NOW.at_utc_ms, Why.CLOSE, 3, 5, 243, 4118, 2_400_000, is_checked=True)
FULL = DiskFull(phrase("No room."), phrase("Make some."))
GONE = DiskError(phrase("The folder is gone."), phrase("Choose another one."))


def ago(**span: float) -> int:
    return NOW.at_utc_ms - round(datetime.timedelta(**span).total_seconds() * 1000)


def preview(since: int, *, cards_now: int = 243, gone: tuple[str, ...] = ()) -> RestorePreview:
    return RestorePreview(COPY, since, 5000, cards_now, gone, can_merge=True)


@pytest.fixture(autouse=True)
def _english() -> None:
    text.speak_english()


@pytest.mark.parametrize(
    ("at", "row", "sentence"),
    [
        (ago(hours=1.8), "Today, 08:12", "today at 08:12"),
        (ago(hours=10), "Today, 00:00", "today at 00:00"),
        (ago(hours=15, minutes=20), "Yesterday, 18:40", "yesterday at 18:40"),
        (ago(days=2, minutes=55), "Thu 19 Nov, 09:05", "Thu 19 Nov at 09:05"),
        (ago(days=400), "17 Oct 2025, 10:00", "17 Oct 2025 at 10:00"),
        (ago(days=-2), "Mon 23 Nov, 10:00", "Mon 23 Nov at 10:00"),
    ],
)
def test_when_a_copy_was_made(at: int, row: str, sentence: str) -> None:
    assert (wording.when(at, NOW), wording.when_in_sentence(at, NOW)) == (row, sentence)


def test_the_hour_is_that_of_the_wall() -> None:
    assert wording.when(NOW.at_utc_ms, Moment(NOW.at_utc_ms, 330)) == "Today, 15:30"


@pytest.mark.parametrize("why", Why)
def test_every_reason_has_its_words(why: Why) -> None:
    assert wording.made(why)


def test_all_about_a_copy_in_one_line() -> None:
    assert wording.detail(COPY) == "when closing · 243 cards · 2.4 MB · Checked"
    unsure = dataclasses.replace(COPY, is_checked=False)
    assert wording.detail(unsure).endswith("Not checked")


def test_the_last_copy() -> None:
    said = wording.standing(BackupState(COPY), NOW)
    assert said.title == "Last copy today at 10:00, checked and complete"
    assert said.detail == "2.4 MB, all 5 decks and 4,118 answers"
    assert (said.icon, said.colour) == ("shield-check", "ok")


def test_one_of_each_is_not_several() -> None:
    assert wording.contents(dataclasses.replace(COPY, decks=1, answers=1)) == "2.4 MB, 1 deck and 1 answer"
    assert wording.contents(dataclasses.replace(COPY, answers=0)).endswith("all 5 decks and no answers yet")


def test_no_copy_yet() -> None:
    assert wording.standing(BackupState(), NOW).title == "No copy yet"


def test_what_went_wrong_and_what_there_is_all_the_same() -> None:
    said = wording.standing(BackupState(COPY, 1, GONE), NOW)
    assert said.title == "The last copy could not be made"
    assert said.detail == (
        "The folder is gone. Choose another one. The last good copy is from today at 10:00."
    )
    said = wording.standing(BackupState(None, 1, GONE), NOW)
    assert said.detail.endswith("There is no copy yet.")
    assert (said.icon, said.colour) == ("triangle-alert", "bad")


def test_want_of_room_is_said_once() -> None:
    state = BackupState(COPY, 0, FULL, is_short_of_space=True)
    said = wording.standing(state, NOW)
    assert (said.title, said.detail) == ("No room.", "Make some. The last good copy is from today at 10:00.")
    assert wording.notice(state) == "No room. Make some."


def test_the_notice() -> None:
    assert wording.notice(BackupState(COPY)) == ""
    assert wording.notice(BackupState(COPY, 3, GONE)) == (
        "No backup could be made. The folder is gone. Choose another one."
    )


def test_how_many_are_kept() -> None:
    assert wording.kept(KEEPS["usual"]) == "All for 2 days, then 14 daily, 8 weekly, 12 monthly."


@pytest.mark.parametrize(
    ("since", "kept", "said"),
    [
        (0, True, "No answer was given since then."),
        (1, True, "1 answer since then would be kept."),
        (42, True, "42 answers since then would be kept."),
        (1, False, "1 answer since then would be set aside."),
        (42, False, "42 answers since then would be set aside."),
    ],
)
def test_what_becomes_of_answers(since: int, kept: bool, said: str) -> None:
    assert wording.fate_of_answers(preview(since), kept=kept) == said


def test_what_becomes_of_cards() -> None:
    assert wording.fate_of_cards(preview(0)) == ""
    assert wording.fate_of_cards(preview(0, cards_now=1)) == "Instead of 1 card there would be 243 cards."


@pytest.mark.parametrize(
    ("gone", "said"),
    [
        ((), ""),
        (("A",), "This deck would go: A."),
        (("A", "B", "C"), "These decks would go: A, B and C."),
        (("A", "B", "C", "D", "E"), "These decks would go: A, B, C, and 2 more."),
    ],
)
def test_what_becomes_of_decks(gone: tuple[str, ...], said: str) -> None:
    assert wording.fate_of_decks(preview(0, gone=gone)) == said
