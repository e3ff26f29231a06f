"""The wall: what it shows when, and what it never does."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop_app.study.workshop.slide import Countdown, Slide
from desktop_app.ui.theme.theme import Mode, Theme
from desktop_app.ui.widgets.side_glyph import LEFT, RIGHT
from desktop_app.ui.workshop.slide_items import Area, Glyph, Icon, Picture, Words
from desktop_app.ui.workshop.slide_letters import Letters
from desktop_app.ui.workshop.slide_type import PROMPT, Typesetter
from desktop_app.ui.workshop.slide_view import SlideView
from tests.ui.workshop.looking import lines_of
from tests.ui.workshop.wall_slides import (
    ASKED,
    BLANK,
    BOARD_SHOWN,
    BUZZED,
    EVERY,
    RESULTS,
    ROUNDS,
    SCENARIO_SHOWN,
    SHOWN,
    TITLE,
)


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> SlideView:
    theme.set_reduced_motion(True)
    made = SlideView(theme)
    qtbot.addWidget(made)
    made.resize(1920, 1080)
    return made


def texts(picture: Picture) -> list[str]:
    return [each.block.text for each in picture.texts]


def words(picture: Picture, text: str) -> Words:
    return next(each for each in picture.texts if each.block.text == text)


def panels(picture: Picture) -> list[Area]:
    return [each for each in picture.items if isinstance(each, Area) and each.is_panel]


def glyphs(picture: Picture, index: int) -> list[Glyph]:
    return [each for each in picture.items if isinstance(each, Glyph) and each.index == index]


def image(view: SlideView) -> QImage:
    return view.grab().toImage()


def test_before_the_answer_both_sides_are_alike(view: SlideView):
    view.show_slide(ASKED)
    left, right = panels(view.painted())
    assert (left.fill, right.fill) == ("aTint", "bTint")
    assert left.rect.size() == right.rect.size()
    assert left.rect.top() == right.rect.top()
    assert not any(each.check for each in view.painted().items if isinstance(each, Glyph))


def test_the_answer_turns_its_side_solid_and_checks_its_shape(view: SlideView):
    view.show_slide(SHOWN)
    assert [each.fill for each in panels(view.painted())] == ["aTint", "bPanel"]
    assert [each.check for each in glyphs(view.painted(), LEFT)] == [""]
    assert [each.check for each in glyphs(view.painted(), RIGHT)] == ["bPanel"]


def test_teams_appear_on_the_side_they_chose(view: SlideView):
    view.show_slide(SHOWN)
    left, right = (each.rect for each in panels(view.painted()))
    chips = [(each.block.text, each.rect) for each in view.painted().texts if each.size == 34]
    assert {text for text, rect in chips if left.contains(rect)} == {"East", "South"}
    assert {text for text, rect in chips if right.contains(rect)} == {"North", "West"}


def test_the_question_stays_where_it_is_when_the_answer_is_shown(view: SlideView):
    view.show_slide(ASKED)
    before = words(view.painted(), ASKED.prompt)
    view.show_slide(SHOWN)
    after = words(view.painted(), ASKED.prompt)
    assert (before.rect, before.size) == (after.rect, after.size)


def test_both_is_solid_in_both_colours_under_the_two_sides(view: SlideView):
    view.show_slide(SCENARIO_SHOWN)
    left, right, *both = panels(view.painted())
    assert [each.fill for each in (left, right)] == ["aTint", "bTint"]
    assert [each.fill for each in both] == ["aPanel", "bPanel"]
    assert both[0].rect.top() > left.rect.bottom()
    assert both[0].rect.right() < both[1].rect.left()


def test_what_was_placed_wrong_moves_to_its_side_with_an_arrow(view: SlideView):
    view.show_slide(BOARD_SHOWN)
    right = panels(view.painted())[RIGHT].rect
    icons = [each for each in view.painted().items if isinstance(each, Icon)]
    moved = words(view.painted(), "Sets dates and checks them")
    assert right.contains(moved.rect)
    assert sorted(each.name for each in icons if each.name != "timer") == [
        "arrow-left",
        "arrow-right",
        *["check"] * 4,
    ]
    assert "4 of 6 placed right" in texts(view.painted())


def test_the_team_whose_turn_it_is_is_outlined_and_named(view: SlideView):
    view.show_slide(BUZZED)
    name = words(view.painted(), "East")
    outlines = [each for each in view.painted().items if isinstance(each, Area) and each.thickness == 4]
    assert [each.rect.contains(name.rect) for each in outlines if not each.is_panel] == [True]
    assert "East answers" in texts(view.painted())


def test_points_that_the_round_brought_stand_beside_the_team(view: SlideView):
    view.show_slide(SHOWN)
    assert texts(view.painted()).count("+1") == 2
    view.show_slide(ASKED)
    assert "+1" not in texts(view.painted())


def test_results_name_places_and_the_hardest_contrast(view: SlideView):
    view.show_slide(RESULTS)
    shown = texts(view.painted())
    assert shown[1:4] == ["1.", "North", "7 points"]
    assert "1 point" in shown
    assert "Hardest: Change vs. stability" in shown


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_a_blank_wall_is_black_all_over(view: SlideView, theme: Theme, mode: Mode):
    theme.set_mode(mode)
    view.resize(320, 180)
    view.show_slide(SHOWN)
    view.show_slide(BLANK)
    shown = image(view)
    assert {shown.pixel(x, y) for x in range(320) for y in range(180)} == {QColor("black").rgb()}


def test_a_theme_is_worn_at_once(view: SlideView, theme: Theme):
    view.show_slide(ASKED)
    assert image(view).pixelColor(3, 3) == theme.colour("surface")
    theme.set_mode(Mode.DARK)
    assert image(view).pixelColor(3, 3) == theme.colour("surface") == QColor("#1C1F25")


def test_high_contrast_outlines_the_sides(view: SlideView, theme: Theme):
    theme.set_high_contrast(True)
    view.show_slide(ASKED)
    left = panels(view.painted())[LEFT].rect
    shown = image(view)
    x = round(left.center().x())
    assert shown.pixelColor(x, round(left.top()) + 1) == theme.colour("ink")
    theme.set_high_contrast(None)


@pytest.mark.parametrize("slide", EVERY.values(), ids=EVERY)
def test_the_preview_breaks_its_lines_as_the_wall_does(slide: Slide, view: SlideView):
    def broken() -> list[str]:
        return [line.text for each in view.painted().texts for line in lines_of(each)]

    view.show_slide(slide)
    view.resize(3840, 2160)
    wall = broken()
    view.resize(480, 270)
    assert broken() == wall


# Seconds, fades


class _Paintings(QObject):
    """Heights of what was painted of a widget."""

    def __init__(self, view: SlideView) -> None:
        super().__init__(view)
        self.heights: list[int] = []
        view.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.heights.append(event.region().boundingRect().height())  # type: ignore[attr-defined]
        return False


def test_a_second_paints_the_header_only(view: SlideView, qtbot: QtBot):
    view.show_slide(ASKED)
    paintings = _Paintings(view)
    view.show()
    qtbot.waitUntil(lambda: 1080 in paintings.heights)
    paintings.heights.clear()
    view.show_slide(replace(ASKED, countdown=Countdown(11, 30, True)))
    qtbot.waitUntil(lambda: bool(paintings.heights))
    assert paintings.heights == [112]
    assert "0:11" in texts(view.painted())


def test_an_answer_fades_in_and_any_other_slide_ends_that(view: SlideView, theme: Theme, qtbot: QtBot):
    theme.set_reduced_motion(False)
    view.show_slide(ASKED)
    view.show()
    qtbot.waitExposed(view)
    view.show_slide(SHOWN)
    assert view.is_fading
    qtbot.waitUntil(lambda: not view.is_fading)
    after = image(view)
    view.show_slide(ASKED)
    assert not view.is_fading
    view.show_slide(SHOWN)
    view.show_slide(TITLE)
    assert not view.is_fading
    theme.set_reduced_motion(True)
    view.show_slide(ASKED)
    view.show_slide(SHOWN)
    assert not view.is_fading
    assert image(view) == after


def test_in_the_middle_of_a_fade_there_is_something_of_both(view: SlideView, theme: Theme, qtbot: QtBot):
    theme.set_reduced_motion(False)
    view.show_slide(ASKED)
    view.show()
    qtbot.waitExposed(view)
    view.show_slide(SHOWN)
    view._fade.pause()
    view._fade.setCurrentTime(40)
    inside = panels(view.painted())[RIGHT].rect.center().toPoint()
    begun = image(view).pixelColor(inside)
    assert begun not in (theme.colour("bTint"), theme.colour("bPanel"), theme.colour("surface"))
    theme.set_reduced_motion(True)


# Right to left


def test_sides_keep_their_places_where_the_language_runs_from_the_right(view: SlideView):
    view.show_slide(SHOWN)
    places = [each.rect for each in panels(view.painted())]
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert [each.rect for each in panels(view.painted())] == places
    assert glyphs(view.painted(), LEFT)[0].rect.center().x() < 960


def test_header_and_points_are_mirrored_there(view: SlideView):
    view.show_slide(SHOWN)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert (
        words(view.painted(), "0:00").rect.left() < words(view.painted(), "Change vs. stability").rect.left()
    )
    foot = [each for each in view.painted().texts if each.size == 40]
    assert [each.block.text for each in sorted(foot, key=lambda each: -each.rect.x())] == [
        "North",
        "East",
        "South",
        "West",
    ]


# Letters


@pytest.mark.parametrize("text", ["Would sooner refine a method", "מנהיגות שואלת מה", "ﬁ ae´ Åström"])
def test_large_letters_look_as_qt_draws_them(text: str, theme: Theme):
    block = Typesetter().block(text, PROMPT)
    ours, theirs = (QImage(2000, 260, QImage.Format.Format_RGB32) for _ in range(2))
    for made, letters in ((ours, Letters()), (theirs, None)):
        made.fill(Qt.GlobalColor.white)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(2, 2)
        for line, place in block.placed_lines(10, 10, 980):
            if letters is None:
                line.draw(painter, place)
            else:
                letters.draw(painter, line, QPointF(place))
        painter.end()
    assert _differing(ours, theirs) < 0.001


def _differing(one: QImage, other: QImage) -> float:
    """Share of the pixels that an eye could tell apart."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(a - b) > 64 for a, b in pairs) / one.sizeInBytes()


# Screen readers


def test_a_screen_reader_hears_the_round_and_no_more_than_is_shown(view: SlideView):
    view.show_slide(ASKED)
    said = view.accessibleDescription()
    assert "Round 4 of 10" in said
    assert ASKED.prompt in said
    assert "Leadership, left side" in said
    assert "correct" not in said
    view.show_slide(SHOWN)
    assert "Management, right side, correct: Polishing the known way" in view.accessibleDescription()


@pytest.mark.parametrize("name", ROUNDS)
def test_every_shown_text_of_a_deck_is_said(name: str, view: SlideView):
    for slide in ROUNDS[name]:
        view.show_slide(slide)
        said = view.accessibleDescription()
        of_the_deck = [slide.prompt, slide.setting, slide.reason, *(each.name for each in slide.panels)]
        of_the_deck += [each.text for each in slide.panels] + [team.name for team in slide.teams]
        of_the_deck += [part for position in slide.positions for part in position]
        assert [each for each in of_the_deck if each not in said] == []


def test_the_wall_is_a_text_with_a_name(view: SlideView):
    view.show_slide(TITLE)
    heard = QAccessible.queryAccessibleInterface(view)
    assert heard.role() == QAccessible.Role.StaticText
    assert heard.text(QAccessible.Text.Name) == "On the wall"
