"""PDFs read back: every card once, backs behind fronts, and no text lost, however long."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase

from desktop_app.compose import Engine
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId, StatementId
from desktop_app.domain.item import Contrast, PlainCard, Statement, TraitSet
from desktop_app.progress import Cancelled
from desktop_app.study.card_sheet import Flip, Paper, SheetOptions, lay_cards
from desktop_app.study.paper import Sheet
from desktop_app.study.print_kit import CardPart, PrintChoices, What, print_kit
from desktop_app.ui.printing.cards import PADDING_MM
from desktop_app.ui.printing.document import Drawn, pdf_of, ready_to_draw
from desktop_app.ui.printing.strips import SMALLEST_PT, fitted
from tests.study.small_deck import CONTRAST, SMALL
from tests.ui.printing.pdf_text import ink, pieces, words

COUNTS = (1, 7, 50, 500)
TOLERANCE_MM = 0.2
BUILT_IN = ("leadership-vs-management", "agency-owner-vs-project-manager", "coaching-vs-mentoring")


@pytest.fixture(autouse=True)
def _fonts(qapp: object) -> None:
    ready_to_draw()


def plain_deck(count: int) -> Deck:
    items = (
        PlainCard(id=ItemId(f"i{number}"), front=f"front{number:04}", back=f"back{number:04}")
        for number in range(count)
    )
    return Deck(DeckHead(DeckId("plain"), "Plain"), tuple(items))


def drawn(deck: Deck, *what: What, sheet: SheetOptions | None = None) -> Drawn:
    choices = PrintChoices(what, sheet or SheetOptions())
    return pdf_of(print_kit(deck, choices), choices.sheet.paper, deck.head.title)


def numbered(count: int) -> list[str]:
    """Words that are no other's beginning."""
    return [f"w{number:05}x" for number in range(count)]


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("folds", [False, True])
def test_every_card_is_printed_once(count: int, folds: bool, tmp_path: Path) -> None:
    pdf = drawn(plain_deck(count), What.CARDS, sheet=SheetOptions(folds=folds)).pdf
    found = Counter(word for word in words(pdf, tmp_path) if word.startswith(("front", "back")))
    asked = [f"{face}{number:04}" for number in range(count) for face in ("front", "back")]
    assert found == Counter(asked)


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("flip", Flip)
def test_texts_stand_where_the_layout_puts_their_cards(count: int, flip: Flip, tmp_path: Path) -> None:
    """The layout's own tests tell that backs lie behind fronts; letters follow it to a fifth of a mm."""
    options = SheetOptions(Paper.LETTER, 6, flip, offset=(0.5, -1))
    pages = lay_cards(count, options)
    # The first letter's own room beside it is the same on both.
    for piece in pieces(drawn(plain_deck(count), What.CARDS, sheet=options).pdf, tmp_path):
        is_back = piece.text.startswith("back")
        if not is_back and not piece.text.startswith("front"):
            continue
        place = next(each for each in pages[piece.page].places if each.card == int(piece.text[-4:]))
        assert place.is_back is is_back
        x = place.box.right - PADDING_MM if place.is_turned else place.box.x + PADDING_MM
        assert abs(piece.x - x) <= TOLERANCE_MM
        assert place.box.y < piece.y < place.box.bottom


@pytest.mark.parametrize("per_page", [2, 16])
def test_the_longest_texts_go_on_with_further_cards(per_page: int, tmp_path: Path) -> None:
    long = numbered(3000)
    item = PlainCard(id=ItemId("long"), front=" ".join(long[:500]), back=" ".join(long[500:]))
    deck = Deck(DeckHead(DeckId("long"), "Long"), (item, *plain_deck(3).items))
    pdf = drawn(deck, What.CARDS, sheet=SheetOptions(per_page=per_page)).pdf
    found = Counter(word for word in words(pdf, tmp_path) if word.startswith("w0"))
    assert found == Counter(long)


@pytest.mark.parametrize(("what", "times"), [(What.SLIPS, 2), (What.QUIZ, 3), (What.TABLE, 1)])
def test_the_longest_statement_goes_on_in_each_part(what: What, times: int, tmp_path: Path) -> None:
    """On the slips and in their key; on both quiz sheets and in theirs. None of its ink is off the page."""
    long = numbered(1200)
    said = (
        Statement(StatementId("a"), SMALL.head.sides[0].id, " ".join(long)),
        Statement(StatementId("b"), SMALL.head.sides[1].id, "Short"),
    )
    pdf = drawn(Deck(SMALL.head, (replace(CONTRAST, statements=said),)), what).pdf
    found = Counter(word for word in words(pdf, tmp_path) if word.startswith("w0"))
    assert found == Counter(long * times)
    area = SheetOptions().printable.inset(-TOLERANCE_MM)
    for box in ink(pdf, tmp_path, Paper.A4.height):
        assert box is None or (area.x <= box.x and box.right <= area.right), box
        assert box is None or (area.y <= box.y and box.bottom <= area.bottom), box


def test_a_word_wider_than_its_card_is_broken_and_not_lost() -> None:
    part = print_kit(
        Deck(DeckHead(DeckId("w"), "W"), (PlainCard(id=ItemId("w"), front="m" * 2000, back="b"),)),
        PrintChoices((What.CARDS,)),
    )[0]
    assert isinstance(part, CardPart)
    box = lay_cards(1, part.sheet)[0].places[0].box.inset(PADDING_MM)
    lines = [strip for piece in fitted(part.cards[0].front.texts, box) for strip in piece]
    assert sum(strip.layout.lineAt(strip.number).textLength() for strip in lines) == 2000
    assert all(
        strip.layout.lineAt(strip.number).naturalTextWidth() <= box.width * 600 / 25.4 for strip in lines
    )


def test_nothing_is_printed_too_small_to_read() -> None:
    part = print_kit(
        Deck(DeckHead(DeckId("w"), "W"), (PlainCard(id=ItemId("w"), front="word " * 900, back="b"),)),
        PrintChoices((What.CARDS,), SheetOptions(per_page=16)),
    )[0]
    assert isinstance(part, CardPart)
    box = lay_cards(1, part.sheet)[0].places[0].box.inset(PADDING_MM)
    found = fitted(part.cards[0].front.texts, box)
    assert len(found) > 1
    assert all(strip.size >= SMALLEST_PT * 25.4 / 72 - 0.02 for piece in found for strip in piece)


def test_a_contrast_taller_than_a_page_goes_on_over_the_next(tmp_path: Path) -> None:
    long = numbered(4000)
    said = (
        Statement(StatementId("a"), SMALL.head.sides[0].id, " ".join(long)),
        Statement(StatementId("b"), SMALL.head.sides[1].id, "Short"),
    )
    pdf = drawn(Deck(SMALL.head, (replace(CONTRAST, statements=said),)), What.HANDOUT)
    assert pdf.pages > 2
    found = pieces(pdf.pdf, tmp_path)
    assert Counter(word for piece in found for word in piece.text.split() if word[:2] == "w0") == Counter(
        long
    )
    # The head with both names stands on every page.
    names = Counter(piece.page for piece in found if piece.text == "Management")
    assert names == Counter(range(pdf.pages))


@pytest.mark.parametrize(
    ("name", "paper"), [*((name, Paper.A4) for name in BUILT_IN), (BUILT_IN[0], Paper.LETTER)]
)
def test_all_of_a_built_in_deck_lies_where_printers_print(
    engine: Engine, name: str, paper: Paper, tmp_path: Path
) -> None:
    deck, sheet = engine.store.decks.deck(DeckId(name)), SheetOptions(paper)
    area = sheet.printable
    for piece in pieces(drawn(deck, *What, sheet=sheet).pdf, tmp_path):
        assert area.x <= piece.x <= area.right, piece
        assert area.y <= piece.y <= area.bottom, piece


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("folds", [False, True])
def test_no_ink_lies_where_printers_do_not_print(count: int, folds: bool, tmp_path: Path) -> None:
    """Nor does it with the longest offset, crop marks and all."""
    sheet = SheetOptions(Paper.LETTER, 16, Flip.SHORT, folds, offset=(5, -5))
    area = sheet.printable
    for box in ink(drawn(plain_deck(count), What.CARDS, sheet=sheet).pdf, tmp_path, Paper.LETTER.height):
        assert box is not None
        assert area.x - TOLERANCE_MM <= box.x, box
        assert area.y - TOLERANCE_MM <= box.y, box
        assert box.right <= area.right + TOLERANCE_MM, box
        assert box.bottom <= area.bottom + TOLERANCE_MM, box


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", BUILT_IN)
def test_the_handout_of_a_built_in_deck_is_one_page(
    engine: Engine, name: str, paper: Paper, tmp_path: Path
) -> None:
    deck = engine.store.decks.deck(DeckId(name))
    made = drawn(deck, What.HANDOUT, sheet=SheetOptions(paper))
    assert made.pages == 1
    printed = " ".join(words(made.pdf, tmp_path))
    titles = [item.title for item in deck.items if isinstance(item, Contrast | TraitSet)]
    found = set(re.findall(r"[a-z]+", printed))
    assert not [each for each in titles if not found.issuperset(re.findall(r"[a-z]+", each))]


def contrasts(count: int) -> Deck:
    left, right = (side.id for side in SMALL.head.sides)
    items = (
        Contrast(
            id=ItemId(f"c{number}"),
            title=f"t{number:04}x",
            question="",
            statements=(
                Statement(StatementId("a"), left, f"l{number:04}x"),
                Statement(StatementId("b"), right, f"r{number:04}x"),
            ),
        )
        for number in range(count)
    )
    return Deck(SMALL.head, tuple(items))


@pytest.mark.parametrize("count", COUNTS)
def test_a_handout_is_one_page_or_goes_on_with_all_of_it(count: int, tmp_path: Path) -> None:
    made = drawn(contrasts(count), What.HANDOUT)
    assert (made.pages == 1) is (count < 50)
    found = Counter(word for word in words(made.pdf, tmp_path) if word.endswith("x") and len(word) == 6)
    assert found == Counter(f"{letter}{number:04}x" for number in range(count) for letter in "tlr")


def test_a_handout_of_one_page_says_how_much_is_left_out(engine: Engine, tmp_path: Path) -> None:
    deck = engine.store.decks.deck(DeckId(BUILT_IN[0]))
    printed = " ".join(words(drawn(deck, What.HANDOUT).pdf, tmp_path))
    said = re.search(r"This page has (\d+) of the deck.s (\d+) statements", printed)
    assert said is not None
    assert int(said[1]) < int(said[2])


@pytest.mark.parametrize("name", BUILT_IN)
def test_every_statement_is_in_the_table(engine: Engine, name: str, tmp_path: Path) -> None:
    deck = engine.store.decks.deck(DeckId(name))
    sheet = print_kit(deck, PrintChoices((What.TABLE,)))[0]
    assert isinstance(sheet, Sheet)
    texts = [str(text.words) for row in sheet.rows for cell in row.cells for text in cell.texts]
    # Marks are left out: one shape may stand for several, and a reader takes any of them.
    printed = Counter(re.findall(r"[a-z]+", " ".join(words(drawn(deck, What.TABLE).pdf, tmp_path)), re.I))
    assert not Counter(word for text in texts for word in re.findall(r"[a-z]+", text, re.I)) - printed


def test_what_is_printed_on_both_sides_begins_on_a_front(tmp_path: Path) -> None:
    pdf = drawn(SMALL, What.CORNERS, What.CARDS, What.CALIBRATION).pdf
    found = pieces(pdf, tmp_path)
    first = min(piece.page for piece in found if piece.text.startswith("case") or piece.text == "1")
    calibration = min(piece.page for piece in found if piece.text.startswith("Calibration"))
    assert first % 2 == 0
    assert calibration % 2 == 0


def test_fonts_travel_with_the_pdf() -> None:
    assert "Inter" in QFontDatabase.families()
    pdf = drawn(SMALL, What.HANDOUT).pdf
    assert b"/FontFile" in pdf
    assert b"Inter-" in pdf


def test_drawing_can_be_cancelled() -> None:
    class Impatient:
        def step(self, done: int, total: int = 0) -> None:
            if (done, total > 2) == (1, True):
                raise Cancelled

    parts = print_kit(SMALL, PrintChoices())
    with pytest.raises(Cancelled):
        pdf_of(parts, Paper.A4, "Small", Impatient())
