"""Where printed cards lie: each once, backs behind their fronts, nothing where printers cannot print."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.study.calibration_sheet import calibration_pages
from desktop_app.study.card_sheet import (
    Box,
    CannotLayOut,
    Flip,
    Line,
    Paper,
    Place,
    SheetOptions,
    SheetPage,
    face_of,
    lay_cards,
)

COUNTS = (1, 7, 50, 500)
OPTIONS = st.builds(
    SheetOptions,
    paper=st.sampled_from(Paper),
    per_page=st.integers(2, 16),
    flip=st.sampled_from(Flip),
    folds=st.booleans(),
    has_backs=st.booleans(),
    offset=st.tuples(st.floats(-5, 5), st.floats(-5, 5)),
    aspect=st.sampled_from((1.2, 2.8)),
)
TOLERANCE_MM = 0.2


def places(pages: tuple[SheetPage, ...], *, is_back: bool) -> list[Place]:
    return [place for page in pages for place in page.places if place.is_back is is_back]


def overlap(one: Box, other: Box) -> bool:
    nothing = 1e-6
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across > nothing and down > nothing


def seen_from_front(box: Box, options: SheetOptions) -> Box:
    """A box of the back page as it shines through the front, after the printer has turned the paper."""
    x, y = box.x - options.offset[0], box.y - options.offset[1]
    if options.flip is Flip.LONG:
        x = options.paper.width - x - box.width
    else:
        y = options.paper.height - y - box.height
    return Box(x, y, box.width, box.height)


@pytest.mark.parametrize("count", COUNTS)
@given(options=OPTIONS)
def test_every_card_lies_somewhere_once(count: int, options: SheetOptions) -> None:
    pages = lay_cards(count, options)
    assert [place.card for place in places(pages, is_back=False)] == list(range(count))
    backs = [place.card for place in places(pages, is_back=True)]
    assert backs == (list(range(count)) if options.has_backs else [])


@pytest.mark.parametrize("count", COUNTS)
@given(options=OPTIONS)
def test_backs_lie_behind_their_fronts(count: int, options: SheetOptions) -> None:
    if not options.is_double_sided:
        return
    pages = lay_cards(count, options)
    for fronts, backs in zip(pages[::2], pages[1::2], strict=True):
        assert backs.is_back
        assert not fronts.is_back
        for front, back in zip(fronts.places, backs.places, strict=True):
            assert front.card == back.card
            through = seen_from_front(back.box, options)
            assert all(abs(a - b) <= TOLERANCE_MM for a, b in zip(front.box, through, strict=True))


@pytest.mark.parametrize("count", COUNTS)
@given(options=OPTIONS)
def test_nothing_lies_where_printers_cannot_print(count: int, options: SheetOptions) -> None:
    area = options.printable
    for page in lay_cards(count, options):
        boxes = [place.box for place in page.places]
        boxes += [
            Box(line.x1, line.y1, line.x2 - line.x1, line.y2 - line.y1) for line in (*page.cuts, *page.folds)
        ]
        assert all(box.x >= area.x - 1e-6 and box.y >= area.y - 1e-6 for box in boxes)
        assert all(box.right <= area.right + 1e-6 and box.bottom <= area.bottom + 1e-6 for box in boxes)


@given(options=OPTIONS)
def test_cards_do_not_lie_on_each_other_or_on_crop_marks(options: SheetOptions) -> None:
    for page in lay_cards(options.per_page, options):
        boxes = [place.box for place in page.places]
        pairs = [(one, other) for place, one in enumerate(boxes) for other in boxes[place + 1 :]]
        assert not any(overlap(one, other) for one, other in pairs)
        marks = [Box(cut.x1, cut.y1, cut.x2 - cut.x1 or 0.1, cut.y2 - cut.y1 or 0.1) for cut in page.cuts]
        assert not any(overlap(mark, box) for mark in marks for box in boxes)


@given(options=OPTIONS)
def test_a_page_holds_as_many_cards_as_asked_for(options: SheetOptions) -> None:
    first = lay_cards(options.per_page + 1, options)[0]
    assert len({place.card for place in first.places}) == options.per_page


def test_cards_turned_over_their_side_stand_upright_for_either_edge() -> None:
    """The short edge turns the paper head over heels, so backs are drawn upside down."""
    for flip, is_turned in ((Flip.LONG, False), (Flip.SHORT, True)):
        back = lay_cards(1, SheetOptions(flip=flip))[1]
        assert back.places[0].is_turned is is_turned


def test_a_folded_card_has_its_line_between_its_faces() -> None:
    page = lay_cards(1, SheetOptions(folds=True))[0]
    front, back = page.places
    assert front.box.right == pytest.approx(back.box.x)
    assert page.folds == (Line(back.box.x, back.box.y, back.box.x, back.box.bottom),)
    assert face_of(SheetOptions(folds=True)) == front.box


def test_backs_are_moved_by_the_offset() -> None:
    """Beside a layout that leaves the same room, as the offset makes cards smaller."""
    options = SheetOptions(offset=(1.5, -0.5))
    front, back = (page.places[0].box for page in lay_cards(1, options))
    assert back.x - (options.paper.width - front.right) == pytest.approx(1.5)
    assert back.y - front.y == pytest.approx(-0.5)


@pytest.mark.parametrize("per_page", [0, 1, 17])
def test_a_number_that_no_page_takes_is_refused(per_page: int) -> None:
    with pytest.raises(CannotLayOut, match="2 to 16"):
        SheetOptions(per_page=per_page)


def test_an_offset_beyond_the_margin_is_refused() -> None:
    with pytest.raises(CannotLayOut, match="5 mm"):
        SheetOptions(offset=(0, -5.1))


@pytest.mark.parametrize("flip", Flip)
@pytest.mark.parametrize("paper", Paper)
def test_crosses_of_the_calibration_page_cover_each_other(flip: Flip, paper: Paper) -> None:
    options = SheetOptions(paper, flip=flip, offset=(1, 2))
    front, back = calibration_pages(options)
    through = [seen_from_front(Box(*middle, 0, 0), options) for middle in back.crosses]
    assert [(box.x, box.y) for box in through] == [pytest.approx(middle) for middle in front.crosses]


def test_the_ruler_is_as_long_as_it_says() -> None:
    front, _ = calibration_pages(SheetOptions())
    assert max(line.x2 - line.x1 for line in front.lines) == pytest.approx(100)
