"""Which ways on a page offers for what is in the way, the likeliest first."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.errors import AppError
from desktop_app.domain.study_day import Moment
from desktop_app.storage import errors
from desktop_app.storage.database import nothing_to_read
from desktop_app.storage.lock import Holder, _held_elsewhere, _in_use
from desktop_app.storage.migrations import too_new
from desktop_app.study.copies import Copy, Why
from desktop_app.ui.start.pages import page_for

AT = 1_795_255_200_000
NOW = Moment(AT, 0)
COPY = Copy(Path("copy.db"), AT - 86_400_000, Why.START, 3, 3, 596, 4_118, 2_400_000, is_checked=True)
ELSEWHERE = Holder(4, "studio-mac", AT)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("error", "choices"),
    [
        (_in_use(None), ["try", "look"]),
        (_in_use(ELSEWHERE), ["try", "look"]),
        (_held_elsewhere(ELSEWHERE), ["try", "look", "take-over"]),
        (too_new(9, 3), []),
        (errors.damaged(), ["restore", "salvage", "folder"]),
        (errors.not_a_database(), ["restore", "salvage", "folder"]),
        (errors.disk_full(), ["try", "look"]),
        (errors.read_only(), ["try", "look"]),
        (errors.unknown_learner("Kim"), []),
    ],
)
def test_the_ways_on(error: AppError, choices: list[str]) -> None:
    page = page_for(error, last=COPY, now=NOW, wanted_to_look=False)
    assert [each.name for each in page.choices] == choices


def test_whose_lock_reaches_us_is_named() -> None:
    page = page_for(_in_use(ELSEWHERE), last=None, now=NOW, wanted_to_look=False)
    assert "studio-mac" in page.sentence


def test_without_a_copy_salvage_is_the_first_way() -> None:
    page = page_for(errors.damaged(), last=None, now=NOW, wanted_to_look=False)
    assert [each.name for each in page.choices] == ["salvage", "folder"]
    assert "no checked copy" in page.way_on


def test_the_copy_is_named_by_its_date() -> None:
    page = page_for(errors.damaged(), last=COPY, now=NOW, wanted_to_look=False)
    assert page.choices[0].words == "Restore the copy from yesterday, 10:00"


def test_data_that_cannot_be_looked_at_yet_can_be_opened_for_writing() -> None:
    page = page_for(nothing_to_read(2), last=None, now=NOW, wanted_to_look=True)
    assert [each.name for each in page.choices] == ["write"]
