"""What the wall shows, as a screen reader says it."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.domain.isolating import isolated
from desktop_app.study.workshop.slide import Panel, Scene, Slide, WallTile
from desktop_app.ui.text import translate
from desktop_app.ui.workshop.slide_words import (
    hardest_words,
    place_words,
    placed_words,
    points_words,
    round_words,
    task_words,
)


def spoken(slide: Slide) -> str:
    """Line by line, without the timer, which has announcements of its own."""
    return "\n".join(each for each in _lines(slide) if each)


def _lines(slide: Slide) -> Iterator[str]:
    if slide.scene is Scene.BLANK:
        yield translate("Wall", "The wall is blank.")
        return
    if slide.scene is Scene.RESULTS:
        yield from _results(slide)
        return
    yield isolated(slide.heading or slide.title)
    if slide.scene is Scene.TITLE:
        yield ", ".join(isolated(team.name) for team in slide.teams)
        return
    yield round_words(slide)
    yield isolated(slide.setting)
    yield isolated(slide.prompt)
    yield task_words(slide)
    for number, panel in enumerate(slide.panels):
        yield _panel(slide, panel, number)
    for tile in slide.tiles:
        yield _tile(slide, tile)
    if slide.tiles and slide.is_revealed:
        yield placed_words(slide)
    for who, says in slide.positions:
        yield _of(isolated(who), isolated(says))
    yield isolated(slide.reason)
    for team in slide.teams:
        yield _of(isolated(team.name), points_words(team.points))


def _of(name: str, said: str) -> str:
    #: A name and what is said of it, as in "North: 3 points".
    return translate("Wall", "{name}: {said}").format(name=name, said=said)


def _panel(slide: Slide, panel: Panel, number: int) -> str:
    name = ", ".join(isolated(each) for each in (panel.role, panel.name) if each)
    if number == 0:
        name = translate("Wall", "{name}, left side").format(name=name)
    elif number == len(slide.panels) - 1:
        name = translate("Wall", "{name}, right side").format(name=name)
    if panel.is_right:
        name = translate("Wall", "{panel}, correct").format(panel=name)
    teams = ", ".join(isolated(slide.teams[each].name) for each in panel.teams)
    said = ". ".join(each for each in (isolated(panel.text), teams) if each)
    return _of(name, said) if said else name


def _tile(slide: Slide, tile: WallTile) -> str:
    names = {panel.side: isolated(panel.name) for panel in slide.panels}
    text = isolated(tile.text)
    if tile.is_right is False and tile.belongs is not None:
        pattern = translate("Wall", "{statement}, belongs to {side}")
        return pattern.format(statement=text, side=names.get(tile.belongs, ""))
    if tile.side is not None:
        pattern = translate("Wall", "{statement}, placed at {side}")
        return pattern.format(statement=text, side=names.get(tile.side, ""))
    return text if tile.is_next else ""


def _results(slide: Slide) -> Iterator[str]:
    for each in slide.standings:
        pattern = translate("Wall", "{place} {name}: {points}")
        yield pattern.format(
            place=place_words(each.place), name=isolated(each.name), points=points_words(each.points)
        )
    if slide.hardest:
        yield hardest_words(slide)
