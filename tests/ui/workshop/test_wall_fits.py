"""Nothing on the wall is too small for the last row, cut, covered or beyond its edge."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.lint.wording import MOST_LETTERS
from desktop_app.formats import limits
from desktop_app.study.workshop.slide import Slide
from desktop_app.ui.theme.theme import Mode, Theme
from desktop_app.ui.workshop.slide_items import Picture
from desktop_app.ui.workshop.slide_layout import SlideLayout, canvas_for
from tests.decks.built_in import built_in, every_file
from tests.ui.workshop.looking import contrast, faults, grounds
from tests.ui.workshop.slides_of_decks import EIGHT, run_of, slides_of
from tests.ui.workshop.wall_slides import ASKED, EVERY, SHOWN, with_texts

NARROW, WIDE = (1024, 768), (1920, 1080)
ODD_WALLS = ((1280, 1024), (3440, 1440), (1080, 1920), (800, 600), (480, 270))
HEBREW = "מנהיגות שואלת מה צריך לעשות ולמה, וניהול שואל איך ומתי"
LONGEST = ("million", "one-word", "long-words", "right-to-left", "emoji")
EMOJI = "👩‍👩‍👧‍👦🎉 party 漢字かな交じり文 " * 5
GERMAN = "Führungsverantwortungsübernahme und Rechtsschutzversicherungsgesellschaften"

every_slide = pytest.mark.parametrize("slide", EVERY.values(), ids=EVERY)


def pictured(slide: Slide, size: tuple[int, int], layout: SlideLayout | None = None) -> Picture:
    canvas, _ = canvas_for(*size, is_mirrored=False)
    layout = layout or SlideLayout()
    head, body = layout.head(slide, canvas), layout.body(slide, canvas)
    return Picture((*head.items, *body.items), head.is_cut or body.is_cut)


def faults_at(slide: Slide, size: tuple[int, int], layout: SlideLayout | None = None) -> list[str]:
    return faults(pictured(slide, size, layout), canvas_for(*size, is_mirrored=False)[0])


@every_file
@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["4-3", "16-9"])
def test_every_round_of_a_built_in_deck_fits(path: Path, size: tuple[int, int], theme: Theme):
    layout = SlideLayout()
    slides = list(slides_of(run_of(built_in(path.stem))))
    assert len(slides) > 200
    assert {slide.prompt: found for slide in slides if (found := faults_at(slide, size, layout))} == {}


def test_eight_teams_with_long_names_fit_even_on_the_narrower_wall(theme: Theme):
    layout = SlideLayout()
    slides = slides_of(run_of(built_in("coaching-vs-mentoring"), EIGHT))
    assert {slide.prompt: found for slide in slides if (found := faults_at(slide, NARROW, layout))} == {}


def test_a_wall_is_laid_out_alike_at_any_size(theme: Theme):
    """So what fits at 1920 × 1080 fits at 3840 × 2160, and in the preview on the laptop."""
    full, one = canvas_for(1920, 1080, is_mirrored=False)
    assert one == 1
    assert canvas_for(3840, 2160, is_mirrored=False) == (full, 2)
    assert canvas_for(480, 270, is_mirrored=False) == (full, 0.25)


@every_slide
@pytest.mark.parametrize("size", ODD_WALLS)
def test_walls_of_other_shapes(slide: Slide, size: tuple[int, int], theme: Theme):
    assert faults_at(slide, size) == []


@every_slide
@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["4-3", "16-9"])
def test_texts_as_long_as_the_linter_allows(slide: Slide, size: tuple[int, int], theme: Theme):
    """Statements of 140 letters with reasons as long; of a sort board's many statements, half of that."""
    text = ("Would sooner refine a method that works, with all who have a say in it, than bet on one " * 2)[
        : MOST_LETTERS // 2 if slide.tiles else MOST_LETTERS
    ]
    assert faults_at(with_texts(slide, text, names=False), size) == []


@every_slide
@pytest.mark.parametrize(
    "text", ["lorem ipsum dolor " * 60_000, "x" * 3000, GERMAN, HEBREW, EMOJI], ids=LONGEST
)
def test_no_text_whatever_leaves_its_place(slide: Slide, text: str, theme: Theme):
    """A deck's field may hold a million letters. What no wall has room for ends in an ellipsis."""
    shown = with_texts(slide, text[: limits.FIELD_CHARACTERS])
    found = faults_at(shown, WIDE)
    assert [each for each in found if not each.startswith(("cut:", "broken in a word:"))] == []


def test_a_text_that_is_cut_is_told(theme: Theme):
    assert pictured(with_texts(SHOWN, "word " * 2000), WIDE).is_cut
    # Alone it has room for the part of it that is laid out at all.
    assert pictured(replace(ASKED, prompt="word " * 400), WIDE).is_cut
    assert not pictured(SHOWN, WIDE).is_cut


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_text_stands_out_from_its_ground(dark: bool, theme: Theme):
    theme.set_mode(Mode.DARK if dark else Mode.LIGHT)
    pairs = {pair for slide in EVERY.values() for pair in grounds(pictured(slide, WIDE))}
    assert len(pairs) > 10
    ratios = {pair: contrast(theme.colour(pair[0]), theme.colour(pair[1])) for pair in pairs}
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < 4.5} == {}
