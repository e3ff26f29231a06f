"""What was learned: due dates by the collection's own days, memory, answers that count."""

from __future__ import annotations

import datetime
import json
import time
from pathlib import Path
from typing import Any

import pytest

from desktop_app.formats.anki.calendar import calendar_of
from desktop_app.formats.foreign import PastCard
from tests.formats.anki.handmade import Package
from tests.formats.anki.reading import found_in, only_past, reasons, written

NOW_S = 1_700_000_000
DAY_MS = 86_400_000
NOON_MS = 1_650_000_000_000


def utc(text: str) -> int:
    return int(datetime.datetime.fromisoformat(f"{text}+00:00").timestamp())


@pytest.mark.parametrize(
    ("created", "settings", "date"),
    [
        ("2020-03-10T03:00:00", {}, "2020-03-20"),  # 04:00 one hour east
        ("2020-03-10T12:00:00", {}, "2020-03-20"),  # 04:00 in California
        ("2020-03-09T19:00:00", {}, "2020-03-20"),  # 04:00 in Japan, on the 10th there
        ("2020-03-10T06:00:00", {"rollover": 6}, "2020-03-20"),
        ("2020-03-09T19:00:00", {"creationOffset": -540}, "2020-03-20"),
        ("2020-03-10T08:00:00", {"creationOffset": 240}, "2020-03-20"),
        ("2020-03-10T15:00:00", {"creationOffset": -780}, "2020-03-21"),
        ("2020-03-10T03:00:00", {"creationOffset": "broken", "rollover": "x"}, "2020-03-20"),
    ],
)
def test_day_numbers_are_dates(created: str, settings: dict[str, Any], date: str) -> None:
    assert calendar_of(utc(created), settings, NOW_S).date_of_day(10) == date


@pytest.mark.parametrize(
    ("at", "date"), [("2021-05-02T01:59:00", "2021-05-01"), ("2021-05-02T02:01:00", "2021-05-02")]
)
def test_an_instant_belongs_to_the_day_that_began_at_the_rollover(at: str, date: str) -> None:
    calendar = calendar_of(utc("2020-03-10T03:00:00"), {"creationOffset": -60, "localOffset": -120}, NOW_S)
    assert calendar.date_of_time(utc(at)) == date


def test_dates_beyond_a_century_are_none() -> None:
    calendar = calendar_of(utc("2020-03-10T03:00:00"), {}, NOW_S)
    assert (calendar.date_of_day(60_000), calendar.date_of_day(-(10**15))) == ("", "")


def past(folder: Path, conf: dict[str, Any] | None = None, **card: Any) -> PastCard:
    package = Package(conf={"schedVer": 2, "creationOffset": 0} if conf is None else conf)
    package.note("a", "b", **({"type": 2, "queue": 2, "due": 400, "ivl": 30, "factor": 2500} | card))
    return only_past(written(package, folder))


def test_memory_that_anki_wrote_down_is_taken_over(tmp_path: Path) -> None:
    data = json.dumps({"s": 31.5, "d": 5.25, "dr": 0.9, "decay": 0.154, "cd": "{}", "pos": 3})
    known = past(tmp_path, data=data)
    assert (known.stability, known.difficulty, known.retention) == (31.5, 5.25, 0.9)
    assert known.due == (datetime.date(2020, 9, 13) + datetime.timedelta(days=400)).isoformat()


@pytest.mark.parametrize(
    "data", ["", "{}", '{"s": 31.5}', '{"d": 5}', "{", '{"s": 0, "d": 5}', '{"s": "x", "d": 5}']
)
def test_without_both_numbers_memory_is_guessed_from_the_interval(data: str, tmp_path: Path) -> None:
    known = past(tmp_path, data=data)
    assert (known.stability, known.difficulty) == (30.0, 5.0)


def test_how_memory_was_found_is_told(tmp_path: Path) -> None:
    package = Package()
    for _ in range(3):
        package.note("a", "b", type=2, queue=2, due=400, ivl=30, factor=1300)
    package.answer(package.cards[0][0], NOON_MS, 3)
    found = written(package, tmp_path)
    assert [notice[-2:] for notice in reasons(found)] == ["1.", "2."]
    assert found.decks[0].past[0].stability is None


@pytest.mark.parametrize(
    ("columns", "due", "suspended"),
    [
        ({"queue": -1}, "2021-10-18", True),
        ({"queue": -2}, "2021-10-18", False),
        ({"type": 1, "queue": 1, "due": utc("2021-05-02T12:00:00")}, "2021-05-02", False),
        ({"type": 1, "queue": 3}, "2021-10-18", False),
        ({"type": 1, "queue": -1, "due": utc("2021-05-02T12:00:00")}, "2021-05-02", True),
        ({"type": 3, "queue": 1, "due": utc("2021-05-02T12:00:00")}, "2021-05-02", False),
        ({"did": 1, "odid": 1, "odue": 400, "due": -5}, "2021-10-18", False),
        ({"type": 0, "queue": -1, "due": 7}, "", True),
    ],
)
def test_where_a_card_stands(columns: dict[str, Any], due: str, suspended: bool, tmp_path: Path) -> None:
    known = past(tmp_path, **columns)
    assert (known.due, known.suspended, known.flag) == (due, suspended, 0)


def test_a_card_given_away_without_its_past_is_new(tmp_path: Path) -> None:
    package = Package()
    package.note("a", "b", data='{"dr":0.9,"decay":0.154,"lrt":1700000000}')
    assert written(package, tmp_path).decks[0].past == ()


def test_only_what_is_suspended_comes_if_the_past_is_not_wanted(tmp_path: Path) -> None:
    package = Package()
    package.note("a", "b", type=2, queue=-1, due=400, ivl=30)
    package.note("c", "d", type=2, queue=2, due=400, ivl=30)
    for card in package.cards:
        package.answer(card[0], NOON_MS + card[0] % 10, 3)
    known = only_past(found_in(package.write(tmp_path / "a.apkg"), with_history=False))
    assert (known.suspended, known.due, known.stability, known.reviews) == (True, "", None, ())


def test_unless_asked_for_only_ones_own_past_comes(tmp_path: Path) -> None:
    package = Package()
    package.note("a", "b", type=2, queue=2, due=400, ivl=30)
    paths = [package.write(tmp_path / name) for name in ("a.apkg", "a.colpkg")]
    theirs, own = (found_in(path, with_history=None).decks[0].past for path in paths)
    assert (len(theirs), len(own)) == (0, 1)


def ratings(folder: Path, rows: list[dict[str, Any]], conf: dict[str, Any] | None = None) -> list[int]:
    package = Package(conf={"schedVer": 2} if conf is None else conf)
    package.note("a", "b", type=2, queue=2, due=400, ivl=30)
    for place, row in enumerate(rows):
        at = row.pop("at", NOON_MS + place * DAY_MS)
        package.answer(package.cards[0][0], at, row.pop("ease"), **row)
    return [
        review.rating * (-1 if review.practice else 1)
        for review in only_past(written(package, folder)).reviews
    ]


def test_rows_that_are_no_answers_are_left_out(tmp_path: Path) -> None:
    rows = [
        {"ease": 1, "type": 0}, {"ease": 0, "type": 5}, {"ease": 5}, {"ease": -1}, {"ease": 4},
        {"ease": 0, "type": 4, "factor": 2500}, {"ease": 2, "type": 3, "factor": 0}, {"ease": 3, "type": 3},
        {"ease": 3, "at": 900_000_000_000}, {"ease": 3, "at": int(time.time() * 1000) + 3 * DAY_MS},
    ]  # fmt: skip
    assert ratings(tmp_path, rows) == [1, 4, -2, 3]


def test_what_came_before_a_reset_is_forgotten(tmp_path: Path) -> None:
    rows = [{"ease": 3}, {"ease": 0, "type": 4, "factor": 0}, {"ease": 2}, {"ease": 1}]
    assert ratings(tmp_path, rows) == [2, 1]


@pytest.mark.parametrize("conf", [{}, {"schedVer": 1}])
def test_the_first_scheduler_had_three_buttons_while_learning(conf: dict[str, Any], tmp_path: Path) -> None:
    rows = [{"ease": ease, "type": kind} for kind in (0, 1, 2) for ease in (1, 2, 3)]
    assert ratings(tmp_path, rows, conf) == [1, 3, 4, 1, 2, 3, 1, 3, 4]


def test_answers_come_in_their_order_with_sensible_times(tmp_path: Path) -> None:
    package = Package()
    package.note("a", "b", type=2, queue=2, due=400, ivl=30)
    card = package.cards[0][0]
    for at, milliseconds in ((NOON_MS + 2, -5), (NOON_MS, 7000), (NOON_MS + 1, 10**9)):
        package.answer(card, at, 3, time=milliseconds)
    reviews = only_past(written(package, tmp_path)).reviews
    assert [review.at_utc_ms - NOON_MS for review in reviews] == [0, 1, 2]
    assert [review.answer_ms for review in reviews] == [7000, 3_600_000, 0]


def test_each_gap_has_a_past_of_its_own(tmp_path: Path) -> None:
    package = Package()
    note = package.note("{{c1::a}} {{c3::b}}", "", kind=2, cards=())
    package.card(note, 0)
    package.card(note, 2, type=2, queue=2, due=400, ivl=30)
    known = only_past(written(package, tmp_path))
    assert (known.gap, known.card) == (3, None)
