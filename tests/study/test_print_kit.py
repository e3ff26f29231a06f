"""What is on the sheets: contrasts side by side, exercises that repeat from a seed, keys that are right."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId, SideId
from desktop_app.domain.item import PlainCard, Similarity
from desktop_app.formats.files import CannotWriteFile
from desktop_app.study.card_sheet import Flip, SheetOptions
from desktop_app.study.paper import Glyph, Sheet, Sign
from desktop_app.study.print_files import BrokenPdf, keep_pdf
from desktop_app.study.print_kit import CannotPrint, CardPart, PrintChoices, What, print_kit
from desktop_app.study.said_of_sides import Said, apart, said_of_sides
from tests.study.small_deck import SIDES, SMALL

PLAIN = Deck(DeckHead(DeckId("plain"), "Plain"), (PlainCard(id=ItemId("a"), front="Front", back="Back"),))
SIMILAR = Similarity(id=ItemId("same"), text="Sets an example")
WITH_BOTH = Deck(replace(SMALL.head, has_similarities=True), (*SMALL.items, SIMILAR))
MANY = tuple(Said(f"Statement {number}", SIDES[number % 2].id, "") for number in range(40))
A_PDF = b"%PDF-1.4\n" + b"x" * 500 + b"\n%%EOF\n"


def sheets(deck: Deck, what: What, **options: object) -> list[Sheet]:
    parts = print_kit(deck, PrintChoices((what,), **options))  # type: ignore[arg-type]
    return [part for part in parts if isinstance(part, Sheet)]


def words(sheet: Sheet, row: int) -> list[str]:
    return [" ".join(str(text.words) for text in cell.texts) for cell in sheet.rows[row].cells]


def test_the_handout_has_each_contrast_with_its_sides_beside_each_other() -> None:
    sheet = sheets(SMALL, What.HANDOUT)[0]
    assert words(sheet, 1) == ["Horizon How far?", "Looks years ahead", "Looks at the week"]
    assert [cell.tint for cell in sheet.rows[1].cells] == [None, Glyph.LEFT, Glyph.RIGHT]


def test_the_handout_says_what_both_have_in_common() -> None:
    sheet = sheets(WITH_BOTH, What.HANDOUT)[0]
    assert words(sheet, len(sheet.rows) - 1) == ["Sets an example"]


def test_a_plain_deck_has_questions_and_answers() -> None:
    assert words(sheets(PLAIN, What.HANDOUT)[0], 0) == ["Front", "Back"]


@pytest.mark.parametrize("what", What)
def test_a_tint_is_never_alone_in_telling_a_side(what: What) -> None:
    """So a copy in grey tells as much: the shape stands in the same face, or at the head of the column."""
    for part in print_kit(WITH_BOTH, PrintChoices((what,))):
        if isinstance(part, CardPart):
            for face in (face for card in part.cards for face in (card.front, card.back) if face):
                assert face.tint is None or face.tint in {text.glyph for text in face.texts}
        elif isinstance(part, Sheet):
            heads = part.head.cells if part.head is not None else ()
            shapes = [{text.glyph for text in cell.texts} for cell in heads]
            for row in part.rows:
                for column, cell in enumerate(row.cells):
                    own = {text.glyph for text in cell.texts}
                    assert cell.tint is None or cell.tint in own | shapes[column]


@pytest.mark.parametrize("what", [What.SLIPS, What.QUIZ, What.CORNERS])
def test_a_plain_deck_has_nothing_to_sort(what: What) -> None:
    with pytest.raises(CannotPrint, match=what.value):
        print_kit(PLAIN, PrintChoices((what,)))


def test_without_a_choice_a_plain_deck_gives_what_it_has() -> None:
    handout, cards = print_kit(PLAIN, PrintChoices())
    assert isinstance(handout, Sheet)
    assert isinstance(cards, CardPart)


def test_only_the_contrasts_asked_for() -> None:
    sheet = sheets(SMALL, What.HANDOUT, contrasts=(ItemId("horizon"),))[0]
    assert len(sheet.rows) == 1


def test_a_contrast_nobody_knows_is_named() -> None:
    with pytest.raises(CannotPrint, match="nope") as caught:
        print_kit(SMALL, PrintChoices(contrasts=(ItemId("nope"),)))
    assert "horizon" in str(caught.value.way_on)


def test_slips_do_not_tell_and_their_key_does() -> None:
    part, key = print_kit(WITH_BOTH, PrintChoices((What.SLIPS,)))
    assert isinstance(part, CardPart)
    assert isinstance(key, Sheet)
    names, slips = part.cards[:3], part.cards[3:]
    assert [card.front.texts[0].glyph for card in names] == [Glyph.LEFT, Glyph.RIGHT, Glyph.BOTH]
    assert all(card.back is None and card.front.texts[0].glyph is None for card in slips)
    sides = {each.text: each.side for each in said_of_sides(WITH_BOTH.items)}
    shapes = {SIDES[0].id: Glyph.LEFT, SIDES[1].id: Glyph.RIGHT, SideId("both"): Glyph.BOTH}
    for place, slip in enumerate(slips):
        number, _, text = words(key, place)
        assert (number, text) == (slip.label, slip.front.texts[0].words)
        assert key.rows[place].cells[1].texts[0].glyph is shapes[sides[text]]


def test_both_quiz_sheets_ask_the_same_in_other_orders_and_the_key_fits_both() -> None:
    first, second, key = sheets(SMALL, What.QUIZ)
    asked = [[words(sheet, row)[1] for row in range(len(sheet.rows))] for sheet in (first, second)]
    assert sorted(asked[0]) == sorted(asked[1])
    for row in range(len(key.rows)):
        on_first, on_second, _, text = words(key, row)
        assert asked[0][int(on_first) - 1] == asked[1][int(on_second) - 1] == text


def test_the_same_seed_gives_the_same_sheets() -> None:
    one, other = (print_kit(SMALL, PrintChoices((What.QUIZ, What.SLIPS), seed=7)) for _ in range(2))
    assert one == other
    assert one != print_kit(SMALL, PrintChoices((What.QUIZ, What.SLIPS), seed=8))


@given(count=st.integers(2, 40), seed=st.integers())
def test_no_question_has_the_same_number_on_both_sheets(count: int, seed: int) -> None:
    said = MANY[:count]
    other = apart(said, seed)
    assert sorted(other) == sorted(said)
    assert not any(one == two for one, two in zip(said, other, strict=True))


@given(count=st.integers(6, 40), seed=st.integers(0, 1000))
def test_no_two_questions_follow_each_other_on_both_sheets(count: int, seed: int) -> None:
    said = MANY[:count]
    other = apart(said, seed)
    pairs = set(pairwise(said))
    assert not pairs & set(pairwise(other))


def test_corner_cards_are_the_sides_both_and_not_sure() -> None:
    signs = [part for part in print_kit(WITH_BOTH, PrintChoices((What.CORNERS,))) if isinstance(part, Sign)]
    assert [str(sign.words) for sign in signs] == ["Leadership", "Management", "Both", "Not sure yet"]
    assert [sign.glyph for sign in signs] == [Glyph.LEFT, Glyph.RIGHT, Glyph.BOTH, None]


def test_cards_ask_on_the_front_and_tell_only_on_the_back() -> None:
    part = print_kit(SMALL, PrintChoices((What.CARDS,), SheetOptions(flip=Flip.SHORT)))[0]
    assert isinstance(part, CardPart)
    card = next(each for each in part.cards if each.front.texts[0].words == "Looks years ahead")
    assert card.front.tint is None
    assert [text.glyph for text in card.front.texts if text.glyph] == [Glyph.LEFT, Glyph.RIGHT]
    assert card.back is not None
    assert (card.back.texts[0].words, card.back.texts[0].glyph) == ("Leadership", Glyph.LEFT)
    assert [each.label for each in part.cards] == [str(number) for number in range(1, len(part.cards) + 1)]


@pytest.mark.parametrize("pdf", [b"", A_PDF[:-6], A_PDF[1:], b"%PDF-%%EOF"])
def test_what_is_no_whole_pdf_is_not_kept(tmp_path: Path, pdf: bytes) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"before")
    with pytest.raises(BrokenPdf):
        keep_pdf(target, pdf)
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_pdf_goes_elsewhere_where_its_folder_is_gone(tmp_path: Path) -> None:
    kept = keep_pdf(tmp_path / "gone" / "a.pdf", A_PDF, instead=tmp_path)
    assert kept == (tmp_path / "exports" / "a.pdf", True, ())
    assert kept.path.read_bytes() == A_PDF
    with pytest.raises(CannotWriteFile):
        keep_pdf(tmp_path / "gone" / "a.pdf", A_PDF)
