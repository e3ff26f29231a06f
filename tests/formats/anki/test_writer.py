"""What lies in a package of ours, read without Anki."""

from __future__ import annotations

import json
import re
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.ids import CardId
from desktop_app.domain.memory import MemoryState, Phase
from desktop_app.domain.origin import Origin
from desktop_app.domain.rules import cards_of
from desktop_app.domain.study_day import Moment, study_day
from desktop_app.formats.anki.history import CardHistory, CardReview, ReviewKind
from desktop_app.formats.anki.note_types import ANSWER, COUNTERPART, NOTE_TYPES, PROMPT, TEXT
from desktop_app.formats.files import CannotWriteFile
from desktop_app.progress import Cancelled
from tests.formats.anki.our_packages import (
    AT,
    LOST,
    PICTURE,
    SOUND,
    built_in,
    card,
    database,
    gaps,
    plain,
    repacked,
    rows_of,
    settings,
    write,
)

CARDS = plain(card("one"), card("two"), card("three"))
DAY_MS = 86_400_000
TODAY = study_day(AT)


def test_a_package_holds_a_collection_and_a_list_of_media(tmp_path: Path) -> None:
    path = tmp_path / "deck.apkg"
    packed = write(CARDS, path)
    assert packed == (3, 3, 0, 0, ())
    with zipfile.ZipFile(path) as package:
        assert package.namelist() == ["collection.anki2", "media"]
        assert json.loads(package.read("media")) == {}
        assert {entry.date_time[0] for entry in package.infolist()} == {1980}
    assert list(tmp_path.iterdir()) == [path]


def test_twice_the_same_is_twice_the_same_file(tmp_path: Path) -> None:
    deck = built_in("coaching-vs-mentoring")
    for name in ("one", "two"):
        write(deck, tmp_path / name, folder=("Lead",))
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_old_and_new_programs_find_what_they_want(tmp_path: Path) -> None:
    path = tmp_path / "deck.apkg"
    write(CARDS, path, folder=("A::b", " "))
    decks = settings(path, "decks")
    assert [deck["name"] for deck in decks.values()] == ["Default", "A:b", "A:b::blank", "A:b::blank::Plain"]
    assert {deck["dyn"] for deck in decks.values()} == {0}
    assert settings(path, "conf")["schedVer"] == 2
    assert set(settings(path, "dconf")) == {"1"}
    with closing(database(path)) as connection:
        assert connection.execute("SELECT ver, crt < mod / 1000 FROM col").fetchone() == (11, 1)
        tables = {
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        }
    assert tables == {"col", "notes", "cards", "revlog", "graves"}


def test_note_types_never_change() -> None:
    """Whoever brings an update into Anki needs the same ids and fields as before."""
    own = ("Deck id", "Item id", "Statement id", "Place", "Versus item", "Versus deck", "Versus check")
    rest = ("Sources", "Spare 1", "Spare 2", "Spare 3", *own)
    sides = ("Side A", "Side B", "Both")
    assert {kind.id: kind.fields for kind in NOTE_TYPES} == {
        1_735_689_600_101: ("Prompt", "Answer", "Why", "Heading", "Typed", *rest),
        1_735_689_600_102: (
            *("Prompt", "Answer", "Why", "Heading", *sides, "Counterpart", "Counterpart asked"),
            *rest,
        ),
        1_735_689_600_103: ("Prompt", "Answer", "Why", "Heading", "Setting", *sides, "Points", *rest),
        1_735_689_600_104: ("Prompt", "Answer", "Why", *rest),
        1_735_689_600_105: ("Text", "Why", "Typed", *rest),
    }


def test_ids_are_distinct_and_in_the_past(tmp_path: Path) -> None:
    path = tmp_path / "deck.apkg"
    write(built_in("leadership-vs-management"), path)
    with closing(database(path)) as connection:
        for table in ("notes", "cards"):
            ids = [each for (each,) in connection.execute(f"SELECT id FROM {table}")]
            assert len(set(ids)) == len(ids)
            assert max(ids) < AT.at_utc_ms
            assert min(ids) > 1_577_000_000_000


def test_a_note_keeps_its_name_whatever_becomes_of_its_words_and_place(tmp_path: Path) -> None:
    one, two, three = CARDS.items
    changed = plain(replace(three, front="Another"), card("new"), one, two)
    write(CARDS, tmp_path / "before")
    write(changed, tmp_path / "after")
    before = {row.fields["Item id"]: (row.id, row.guid) for row in rows_of(tmp_path / "before")}
    after = {row.fields["Item id"]: (row.id, row.guid) for row in rows_of(tmp_path / "after")}
    assert before.items() < after.items()


def test_a_part_of_a_deck_has_the_names_of_the_whole(tmp_path: Path) -> None:
    whole = built_in("coaching-vs-mentoring")
    part = replace(whole, head=replace(whole.head, id="part", part_of=whole.head.id), items=whole.items[:3])
    write(whole, tmp_path / "whole")
    write(part, tmp_path / "part")
    assert {row.guid for row in rows_of(tmp_path / "part")} < {
        row.guid for row in rows_of(tmp_path / "whole")
    }


def test_an_imported_name_is_given_back(tmp_path: Path) -> None:
    one, two, three = (item.id for item in CARDS.items)
    origins = {
        one: Origin("anki", "Kb<#{|9"),
        two: Origin("anki", "Kb<#{|9", part=1),
        three: Origin("sheet", "7"),
    }
    write(CARDS, tmp_path / "deck", origins=origins)
    write(CARDS, tmp_path / "plain")
    first, second, third = (row.guid for row in rows_of(tmp_path / "deck"))
    assert first == "Kb<#{|9"
    assert second not in (first, third)
    assert third == rows_of(tmp_path / "plain")[2].guid


def test_two_items_of_one_note_are_two_notes(tmp_path: Path) -> None:
    origins = {item.id: Origin("anki", "same") for item in CARDS.items}
    write(CARDS, tmp_path / "deck", origins=origins)
    guids = [row.guid for row in rows_of(tmp_path / "deck")]
    assert guids[0] == "same"
    assert len(set(guids)) == 3


def test_only_what_was_changed_is_newer(tmp_path: Path) -> None:
    two = CARDS.items[1].id
    write(CARDS, tmp_path / "before")
    write(CARDS, tmp_path / "after", modified_s={two: 1_780_000_000})
    before = [row.modified_s for row in rows_of(tmp_path / "before")]
    after = [row.modified_s for row in rows_of(tmp_path / "after")]
    assert [b < a for b, a in zip(before, after, strict=True)] == [False, True, False]


def test_nothing_was_changed_in_the_future(tmp_path: Path) -> None:
    write(CARDS, tmp_path / "deck", modified_s={CARDS.items[0].id: 9_000_000_000})
    assert rows_of(tmp_path / "deck")[0].modified_s == AT.at_utc_ms // 1000


def test_two_sides_of_a_statement_are_one_note(tmp_path: Path) -> None:
    write(built_in("coaching-vs-mentoring"), tmp_path / "deck")
    rows = rows_of(tmp_path / "deck")
    statements = [row for row in rows if row.kind == "Versus: which side"]
    assert {len(row.cards) for row in statements if row.fields[COUNTERPART]} == {2}
    assert {len(row.cards) for row in statements if not row.fields[COUNTERPART]} <= {1}


def test_new_cards_are_met_in_the_order_given(tmp_path: Path) -> None:
    cards = [made.id for item in CARDS.items for made in cards_of(item, CARDS.head)]
    write(CARDS, tmp_path / "deck", order=cards[::-1])
    assert [row.fields["Item id"] for row in rows_of(tmp_path / "deck")] == ["three", "two", "one"]


def test_plain_text_is_written_as_html_and_html_as_it_is(tmp_path: Path) -> None:
    deck = plain(
        card("text", "1 < 2 & <b>\nnext", "\x1f"), card("html", "<b>1 &lt; 2</b>", "x", html=True, typed=True)
    )
    write(deck, tmp_path / "deck")
    text, html = rows_of(tmp_path / "deck")
    assert (text.fields[PROMPT], text.fields[ANSWER]) == ("1 &lt; 2 &amp; &lt;b&gt;<br>next", " ")
    assert (html.fields[PROMPT], html.fields["Typed"]) == ("<b>1 &lt; 2</b>", "typed")


@pytest.mark.parametrize(
    ("ours", "theirs", "cards"),
    [
        ("{{One}} and {{two}}", "{{c1::One}} and {{c2::two}}", (0, 1)),
        ("{{c3::x::hint}}", "{{c3::x::hint}}", (2,)),
        ("{{c1,3::x}} {{c2::y}}", "{{c1,3::x}} {{c2::y}}", (0, 1, 2)),
        ("{{c1::a {{c2::b}} c}}", "{{c1::a {{c2::b}} c}}", (0, 1)),
        ("{{std::vector}}", "{{c1::std:&#58;vector}}", (0,)),
        ("{{c0::zero}} {{one}}", "zero {{c1::one}}", (0,)),
        ("stray }} {{x}}", "stray &#125;&#125; {{c1::x}}", (0,)),
        ("{{c1::x}} {{c2::never closed", "{{c1::x}} &#123;&#123;c2::never closed", (0,)),
        ("{{1 < 2}}", "{{c1::1 &lt; 2}}", (0,)),
    ],
)
def test_gaps_are_written_by_anki_s_rules(
    tmp_path: Path, ours: str, theirs: str, cards: tuple[int, ...]
) -> None:
    write(plain(gaps("gaps", ours)), tmp_path / "deck")
    (row,) = rows_of(tmp_path / "deck")
    assert row.fields[TEXT] == theirs
    assert tuple(ord_ for ord_, _ in row.cards) == cards


def test_tags_hold_no_spaces(tmp_path: Path) -> None:
    write(plain(card("one", tags=("two words", "a::b", " ", "two words"))), tmp_path / "deck")
    assert rows_of(tmp_path / "deck")[0].tags == ("two_words", "a::b")


def test_media_come_along_under_their_hashes(tmp_path: Path) -> None:
    files = {PICTURE: tmp_path / f"{PICTURE}.png", SOUND: tmp_path / f"{SOUND}.mp3"}
    for path in files.values():
        path.write_bytes(path.suffix.encode())
    deck = plain(
        card("one", f'<img src="media:{PICTURE}">', f"[sound:media:{SOUND}]", html=True),
        card("two", f'<img src="media:{PICTURE}"><img src="media:{LOST}">', "x", html=True),
    )
    target = tmp_path / "deck.apkg"
    packed = write(deck, target, media=files.get)
    assert (packed.media, packed.missing) == (2, (LOST,))
    with zipfile.ZipFile(target) as package:
        assert json.loads(package.read("media")) == {"0": f"{PICTURE}.png", "1": f"{SOUND}.mp3"}
        assert (package.read("0"), package.read("1")) == (b".png", b".mp3")
    one, _ = rows_of(target)
    assert (one.fields[PROMPT], one.fields[ANSWER]) == (f'<img src="{PICTURE}.png">', f"[sound:{SOUND}.mp3]")


def test_nothing_tells_of_machine_or_person(tmp_path: Path) -> None:
    target = tmp_path / "deck.apkg"
    write(CARDS, target)
    with closing(database(target)) as connection:
        content = connection.serialize()
    assert not re.search(re.escape(str(tmp_path).encode()) + b"|/tmp/|/home/|\\\\Users", content)


def history(phase: Phase = Phase.REVIEW, **more: object) -> CardHistory:
    base = CardHistory(
        phase=phase,
        memory=MemoryState(31.5, 5.25),
        due_day=TODAY + 10,
        last_day=TODAY - 20,
        last_utc_ms=AT.at_utc_ms - 20 * DAY_MS,
        reviews=4,
        lapses=1,
        retention=0.92,
        flag=3,
    )
    return replace(base, **more)  # type: ignore[arg-type]


def first_card() -> CardId:
    return cards_of(CARDS.items[0], CARDS.head)[0].id


def card_row(path: Path) -> dict[str, object]:
    names = "type, queue, due, ivl, factor, reps, lapses, flags, data"
    with closing(database(path)) as connection:
        row = connection.execute(f"SELECT {names} FROM cards ORDER BY reps DESC LIMIT 1").fetchone()
        (created,) = connection.execute("SELECT crt FROM col").fetchone()
    found = dict(zip(names.split(", "), row, strict=True))
    found["data"] = json.loads(str(found["data"]))
    first = study_day(Moment(created * 1000, AT.zone_minutes))
    return {**found, "due": found["due"] + first - TODAY}


def test_what_is_known_of_a_card_goes_along(tmp_path: Path) -> None:
    write(CARDS, tmp_path / "deck", history={first_card(): history()})
    row = card_row(tmp_path / "deck")
    data = row.pop("data")
    assert row == {
        "type": 2, "queue": 2, "due": 10, "ivl": 30, "factor": 2500, "reps": 4, "lapses": 1, "flags": 3
    }  # fmt: skip
    assert isinstance(data, dict)
    assert data == {
        "s": 31.5, "d": 5.25, "dr": 0.92, "decay": 0.154, "pos": 1, "lrt": AT.at_utc_ms // 1000 - 20 * 86_400
    }  # fmt: skip


@pytest.mark.parametrize(
    ("past", "kind", "queue"),
    [
        (history(suspended=True), 2, -1),
        (history(Phase.LEARNING), 1, 3),
        (history(Phase.RELEARNING), 3, 3),
        (CardHistory(suspended=True, reviews=1), 0, -1),
    ],
)
def test_every_phase_has_its_place(tmp_path: Path, past: CardHistory, kind: int, queue: int) -> None:
    write(CARDS, tmp_path / "deck", history={first_card(): past})
    row = card_row(tmp_path / "deck")
    assert (row["type"], row["queue"]) == (kind, queue)


def test_what_was_due_before_day_one_is_due_before_it(tmp_path: Path) -> None:
    """Day numbers never fall below zero."""
    past = history(due_day=700_000, last_day=699_990)
    write(CARDS, tmp_path / "deck", history={first_card(): past})
    assert card_row(tmp_path / "deck")["due"] == 700_000 - TODAY


def test_the_collection_begins_at_the_hour_at_which_a_day_does(tmp_path: Path) -> None:
    at = replace(AT, zone_minutes=330)
    write(CARDS, tmp_path / "deck", at=at, rollover_hour=2)
    with closing(database(tmp_path / "deck")) as connection:
        (created,) = connection.execute("SELECT crt FROM col").fetchone()
    assert (created + 330 * 60 - 2 * 3600) % 86_400 == 0
    conf = settings(tmp_path / "deck", "conf")
    assert (conf["creationOffset"], conf["rollover"]) == (-330, 2)


def test_answers_go_along_each_at_an_instant_of_its_own(tmp_path: Path) -> None:
    review = CardReview(AT.at_utc_ms - DAY_MS, 3, 4_200, ReviewKind.REVIEW, 30, 7, 5.5)
    practice = replace(review, kind=ReviewKind.PRACTICE, difficulty=None)
    others = (cards_of(item, CARDS.head)[0].id for item in CARDS.items)
    pasts = {name: history(log=(review, practice)) for name in others}
    assert write(CARDS, tmp_path / "deck", history=pasts).reviews == 6
    with closing(database(tmp_path / "deck")) as connection:
        rows = connection.execute("SELECT id, ease, ivl, lastIvl, factor, time, type FROM revlog").fetchall()
    assert rows[0] == (review.at_utc_ms, 3, 30, 7, 600, 4_200, 1)
    assert rows[1][1:] == (3, 30, 7, 0, 4_200, 3)
    assert [row[0] - review.at_utc_ms for row in rows] == list(range(6))


def test_a_card_that_is_marked_tags_its_note(tmp_path: Path) -> None:
    write(CARDS, tmp_path / "deck", history={first_card(): CardHistory(marked=True)})
    assert [row.tags for row in rows_of(tmp_path / "deck")] == [("marked",), (), ()]


class _Stop:
    def step(self, _done: int, _total: int = 0) -> None:
        raise Cancelled


def test_cancelled_nothing_is_written(tmp_path: Path) -> None:
    target = tmp_path / "deck.apkg"
    target.write_bytes(b"before")
    with pytest.raises(Cancelled):
        write(CARDS, target, progress=_Stop())
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"before"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotWriteFile):
        write(CARDS, tmp_path / "none" / "deck.apkg")


def test_repacked_is_the_same_but_for_the_change(tmp_path: Path) -> None:
    """Of the tests' own means."""
    write(CARDS, tmp_path / "deck")
    other = repacked(tmp_path / "deck", tmp_path / "other", "UPDATE notes SET tags = ' x '")
    assert {row.tags for row in rows_of(other)} == {("x",)}
