"""Packages of ours hold the items they were made of, and give them back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.deck import Deck
from desktop_app.domain.item import Item
from desktop_app.domain.origin import Origin
from desktop_app.domain.rules import cards_of
from desktop_app.formats.anki.note_types import DECK, DECK_ID, ITEM, NOTE_TYPES, PROMPT
from desktop_app.formats.anki.own_data import OwnNote, is_own, own_decks
from desktop_app.formats.deck_toml import read_toml
from desktop_app.formats.toml_writer import write_toml
from tests.formats.anki.our_packages import (
    BUILT_IN,
    Row,
    built_in,
    card,
    gaps,
    own_notes,
    plain,
    rows_of,
    write,
)


def packed(deck: Deck, folder: Path) -> list[Row]:
    path = folder / "deck.apkg"
    write(deck, path)
    return rows_of(path)


@pytest.mark.parametrize("path", BUILT_IN, ids=lambda path: path.stem)
def test_a_deck_comes_back_as_it_was(tmp_path: Path, path: Path) -> None:
    deck = read_toml(path).required()
    rows = packed(deck, tmp_path)
    (own,) = own_decks(own_notes(rows))
    assert write_toml(own.deck) == write_toml(deck)
    ours = {made.id for item in deck.items for made in cards_of(item, deck.head)}
    assert {own.cards[place][ord_] for place, row in enumerate(rows) for ord_, _ in row.cards} == ours


def test_any_text_comes_back(tmp_path: Path) -> None:
    deck = plain(
        card(
            "marks",
            'Is <b> & "b" {{c1::no}} gap?',
            "a\n\n  b\u00a0c\\n",
            why="1 < 2",
            tags=("two words",),
        ),
        card("html", "<b>1 &lt; 2</b><br>x", "<ul><li>y</li></ul>", html=True, typed=True, group="g"),
        gaps("gaps", "{{c2::a::hint}} {{std::vector}} \\(x^{ {{c1::2}} }\\) {{c0::never}} }}"),
    )
    (own,) = own_decks(own_notes(packed(deck, tmp_path)))
    assert own.deck == deck


def test_a_damaged_note_is_left_out(tmp_path: Path) -> None:
    deck = plain(card("one"), card("two"), card("three"))
    notes = own_notes(packed(deck, tmp_path))
    notes[1] = notes[1]._replace(fields={**notes[1].fields, ITEM: "[[cards]]<br>id = "})
    (own,) = own_decks(notes)
    assert own.deck.items == (deck.items[0], deck.items[2])
    assert sorted(own.cards) == [0, 2]


def test_without_any_head_plain_cards_come_back(tmp_path: Path) -> None:
    deck = plain(card("one"), card("two"))
    notes = [each._replace(fields={**each.fields, DECK: ""}) for each in own_notes(packed(deck, tmp_path))]
    (own,) = own_decks(notes)
    assert own.deck.items == deck.items
    assert own.deck.head.id == deck.head.id


def test_of_two_wordings_the_newer_counts(tmp_path: Path) -> None:
    deck = built_in("coaching-vs-mentoring")
    notes = own_notes(packed(deck, tmp_path))
    of_contrast = [place for place, note in enumerate(notes) if "[[contrasts]]" in note.fields[ITEM]]
    newer = notes[of_contrast[1]]
    text = newer.fields[ITEM].replace("why = ", 'note = "newer"<br>why = ', 1)
    notes[of_contrast[1]] = newer._replace(
        fields={**newer.fields, ITEM: text}, modified_s=newer.modified_s + 9
    )
    (own,) = own_decks(notes)
    assert [item.note for item in own.deck.items].count("newer") == 1


def test_items_that_make_no_cards_come_back_too(tmp_path: Path) -> None:
    deck = built_in("leadership-vs-management")
    example = next(item for item in deck.items if item.kind == "example")
    silent = replace(
        example,
        id="kept",
        situations=tuple(replace(each, transfer=True) for each in example.situations),  # type: ignore[union-attr]
    )
    deck = Deck(deck.head, (*deck.items, silent))
    (own,) = own_decks(own_notes(packed(deck, tmp_path)))
    assert own.deck.items[-1].id == "kept"


def test_decks_are_told_apart(tmp_path: Path) -> None:
    one, other = plain(card("one"), deck="one"), plain(card("one"), deck="other")
    notes = [*own_notes(packed(one, tmp_path)), *own_notes(packed(other, tmp_path))]
    assert [own.deck.head.id for own in own_decks(notes)] == ["one", "other"]


def test_a_note_of_no_deck_is_nobody_s(tmp_path: Path) -> None:
    (note,) = own_notes(packed(plain(card("one")), tmp_path))
    assert own_decks([note._replace(fields={**note.fields, DECK_ID: " "})]) == ()


def test_our_note_types_are_known_by_their_fields() -> None:
    assert all(is_own(kind.fields) for kind in NOTE_TYPES)
    assert not is_own((PROMPT, "Back"))


def changed(row: Row, **texts: str) -> OwnNote:
    """As somebody typed it in Anki; underscores stand for spaces."""
    fields = {name.replace("_", " "): text for name, text in texts.items()}
    return OwnNote({**row.fields, **fields}, row.modified_s + 60)


def after(deck: Deck, folder: Path, **changes: dict[str, str]) -> dict[str, Item]:
    """The items by id, after fields of the first note of some of them were changed."""
    rows = packed(deck, folder)
    notes = own_notes(rows)
    for name, texts in changes.items():
        place = next(
            place for place, row in enumerate(rows) if row.fields["Item id"] == name.replace("_", "-")
        )
        notes[place] = changed(rows[place], **texts)
    (own,) = own_decks(notes)
    return {item.id: item for item in own.deck.items}


def test_what_was_changed_in_anki_comes_back_changed(tmp_path: Path) -> None:
    deck = plain(card("text", "Frnt"), card("html", "<b>Frnt</b>", html=True), gaps("gaps", "{{One}} < two"))
    items = after(
        deck,
        tmp_path,
        text={"Prompt": "Front &lt; <b>1</b><div><br></div><div>2</div>3", "Why": "Because"},
        html={"Prompt": "<b>Front</b>"},
        gaps={"Text": "{{c1::One}} &lt; {{c2::two::hint}}"},
    )
    assert items["text"] == card("text", "Front < 1\n\n2\n3", why="Because")
    assert items["html"] == card("html", "<b>Front</b>", html=True)
    assert items["gaps"] == gaps("gaps", "{{c1::One}} &lt; {{c2::two::hint}}", html=True)


def test_what_was_emptied_in_anki_stays(tmp_path: Path) -> None:
    deck = plain(card("one"), gaps("gaps", "{{One}}"))
    items = after(deck, tmp_path, one={"Prompt": "<br>"}, gaps={"Text": "no gap any more"})
    assert tuple(items.values()) == deck.items


def test_a_statement_that_was_changed_in_anki_is_changed(tmp_path: Path) -> None:
    deck = built_in("leadership-vs-management")
    rows = packed(deck, tmp_path)
    notes = own_notes(rows)
    for kind in ("Versus: which side", "Versus: situation", "Versus: definition"):
        place = next(place for place, row in enumerate(rows) if row.kind == kind)
        field = "Answer" if kind == "Versus: definition" else "Prompt"
        notes[place] = changed(rows[place], **{field: f"Said otherwise: {kind}"})
    (own,) = own_decks(notes)
    text = write_toml(own.deck)
    assert [
        text.count(f"Said otherwise: Versus: {kind}") for kind in ("which side", "situation", "definition")
    ] == [
        1,
        1,
        1,
    ]


def test_the_answer_leadership_is_nobody_s_to_change(tmp_path: Path) -> None:
    deck = built_in("coaching-vs-mentoring")
    rows = packed(deck, tmp_path)
    notes = [
        changed(row, Answer="Neither") if row.kind == "Versus: which side" else note
        for row, note in zip(rows, own_notes(rows), strict=True)
    ]
    (own,) = own_decks(notes)
    assert write_toml(own.deck) == write_toml(deck)


def test_a_situation_outlives_its_contrast(tmp_path: Path) -> None:
    deck = built_in("leadership-vs-management")
    notes = [note for note in own_notes(packed(deck, tmp_path)) if "[[contrasts]]" not in note.fields[ITEM]]
    (own,) = own_decks(notes)
    kinds = [item.kind for item in own.deck.items]
    assert kinds == [item.kind for item in deck.items if item.kind != "contrast"]


def test_what_anki_called_a_note_first_is_not_forgotten(tmp_path: Path) -> None:
    deck = plain(card("one"), gaps("gaps", "{{One}}"), card("ours"))
    origins = {item.id: Origin("anki", f"guid {item.id}") for item in deck.items[:2]}
    write(deck, tmp_path / "deck.apkg", origins=origins)
    (own,) = own_decks(own_notes(rows_of(tmp_path / "deck.apkg")))
    assert {item: origin.id for item, origin in own.origins.items()} == {
        "one": "guid one",
        "gaps": "guid gaps",
    }
    write(deck, tmp_path / "again.apkg", origins=own.origins)
    guids = [[row.guid for row in rows_of(tmp_path / name)] for name in ("deck.apkg", "again.apkg")]
    assert guids[0] == guids[1]
