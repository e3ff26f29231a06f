"""The results of a workshop: what they say, and the files, the practice and the undo that come of them."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog

from desktop_app.compose import Engine
from desktop_app.study import importing
from desktop_app.study.workshop.results import Results, Share, TakenFor
from desktop_app.study.workshop.rounds import WorkshopSet
from desktop_app.study.workshop.slide import Standing
from desktop_app.ui.actions import FACILITATOR, RESULTS, WORKSHOP
from desktop_app.ui.workshop import results_wording as wording
from desktop_app.ui.workshop.results_files import ResultsFiles
from desktop_app.ui.workshop.results_presenter import ResultsPresenter
from desktop_app.ui.workshop.room import WorkshopRoom
from tests.ui.pages import settle, until, visible_texts
from tests.ui.workshop.conftest import Enter, press
from tests.workshops import LEADERSHIP, ended, left_half_way, plan_of


@pytest.fixture
def room(enter: Enter, engine: Engine) -> WorkshopRoom:
    """With the results of a workshop open, in which the first team was right and the others were wrong."""
    ended(engine)
    room = enter()
    room.setup.earlier.buttons[0].click()
    settle()
    assert room.place == RESULTS
    return room


@pytest.fixture
def shown(room: WorkshopRoom) -> ResultsPresenter:
    return room.results


def saved(shown: ResultsPresenter, path: Path, key: Qt.Key) -> Path:
    """Press the key, and choose this file in the system's dialog."""
    press(key)
    dialog = shown.files.dialog
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).suffix == path.suffix
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    until(lambda: not shown.page.told.isHidden())
    return path


# What is said


def test_points_hardest_and_confusions_are_told(shown: ResultsPresenter) -> None:
    said = visible_texts(shown.page)
    assert shown.page.headline.text().startswith("North is first with")
    assert shown.page.hardest.text() in said
    assert shown.page.hardest_about.text().startswith("Teams: ")
    assert any("was taken for" in each for each in said)
    assert QApplication.focusWidget() is shown.page.again


def test_every_number_has_its_base(shown: ResultsPresenter) -> None:
    cells = [each for each in visible_texts(shown.page.contrasts) if each[:1].isdigit()]
    assert cells
    assert all(" of " in each for each in cells)


@pytest.mark.parametrize(
    ("points", "said"),
    [
        ((3, 2, 1), "North is first with 3 points."),
        ((1, 0, 0), "North is first with 1 point."),
        ((2, 2, 1), "First with 2 points each: North, East."),
        ((2, 2, 2), "All teams have 2 points."),
        ((0, 0, 0), "Nobody scored."),
    ],
)
def test_who_is_first(points: tuple[int, ...], said: str) -> None:
    lines = tuple(
        Standing(name, own, 1 + sum(other > own for other in points))
        for name, own in zip(("North", "East", "South"), points, strict=True)
    )
    assert wording.headline(Results(lines, (), (), (), 3)).replace("\u2068", "").replace("\u2069", "") == said


def test_a_direction_names_both_sides(engine: Engine) -> None:
    plan = plan_of(engine)
    left, right = (side for side, *_ in plan.sides)
    said = [wording.direction(plan, TakenFor(left, right, times)) for times in (1, 4)]
    assert [each.split()[0] for each in said] == ["Once", "4"]
    assert all(each.index("Management") < each.index("Leadership") for each in said)


def test_hands_stand_beside_the_teams(engine: Engine) -> None:
    assert wording.score(Share(3, 8)) == "3 of 8"


# Files


def test_results_as_a_pdf(shown: ResultsPresenter, tmp_path: Path) -> None:
    path = saved(shown, tmp_path / "results.pdf", Qt.Key.Key_P)
    assert path.read_bytes().startswith(b"%PDF-")
    assert "Saved: " in shown.page.told.text


def test_results_as_a_table(shown: ResultsPresenter, tmp_path: Path) -> None:
    path = saved(shown, tmp_path / "results.csv", Qt.Key.Key_C)
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert ["1", "North"] in [row[:2] for row in rows]


def test_what_was_missed_becomes_a_part_of_the_deck(shown: ResultsPresenter, tmp_path: Path) -> None:
    path = saved(shown, tmp_path / "home.toml", Qt.Key.Key_H)
    with importing.read(path) as found:
        part = found.foreign.decks[0].deck
    assert part.head.part_of == LEADERSHIP
    assert part.items


def test_what_was_missed_on_a_sheet(shown: ResultsPresenter, tmp_path: Path) -> None:
    path = saved(shown, tmp_path / "home.pdf", Qt.Key.Key_S)
    assert path.read_bytes().startswith(b"%PDF-")


def test_a_folder_that_cannot_be_written_is_said(shown: ResultsPresenter, tmp_path: Path) -> None:
    saved(shown, tmp_path / "nowhere" / "results.csv", Qt.Key.Key_C)
    assert "results.csv" in shown.page.told.text


def test_one_file_is_asked_for_at_a_time(shown: ResultsPresenter) -> None:
    files: ResultsFiles = shown.files
    shown.save_pdf()
    first = files.dialog
    shown.save_csv()
    assert files.dialog is first
    assert first is not None
    first.reject()


# And then


def test_practise_together_asks_what_was_missed(room: WorkshopRoom, shown: ResultsPresenter) -> None:
    results = shown._results
    assert results is not None
    press(Qt.Key.Key_Return)
    assert room.place == FACILITATOR
    run = room.desk.run
    assert run is not None
    asked = {(each.item, each.statement) for each in run.plan.rounds}
    assert {(each.item, each.statement) for each in results.missed[:3]} <= asked


def test_practice_does_not_cost_a_workshop_that_was_left(enter: Enter, engine: Engine) -> None:
    ended(engine)
    left_half_way(engine)
    room = enter()
    room.setup.earlier.buttons[0].click()
    press(Qt.Key.Key_Return)
    assert room.place == FACILITATOR
    assert [each.results.rounds for each in room.keeper.results_of(LEADERSHIP)] == [2, 3]


def test_nothing_missed_leads_back(enter: Enter, engine: Engine) -> None:
    room = enter()
    plan = plan_of(engine)
    room.show_results(plan, Results((Standing("North", 3, 1),), (), (), (), 3), None)
    settle()
    page = room.results.page
    assert page.done.isVisible()
    assert not page.again.isVisible()
    press(Qt.Key.Key_Return)
    assert room.place == WORKSHOP


def test_deleted_results_come_back_with_undo(room: WorkshopRoom) -> None:
    press(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert room.place == WORKSHOP
    assert room.keeper.results_of(LEADERSHIP) == ()
    assert not room.setup.earlier.isVisible()
    undo: QAbstractButton = room.setup.toast.button
    assert undo.isVisible()
    room.acts.undo()
    settle()
    assert len(room.keeper.results_of(LEADERSHIP)) == 1
    assert room.setup.earlier.isVisible()


def test_deleted_in_the_list_too(room: WorkshopRoom) -> None:
    room.go_back()
    room.setup.earlier.buttons[1].click()
    settle()
    assert room.keeper.results_of(LEADERSHIP) == ()
    assert QApplication.focusWidget() is room.setup.foot.begin


def test_results_stay_with_a_deck_whose_teams_were_others(enter: Enter, engine: Engine) -> None:
    ended(engine, WorkshopSet(title="Kick-off", minutes=15, teams=("A", "B"), alone_first=True))
    room = enter()
    room.setup.earlier.buttons[0].click()
    assert room.results.page.about.text().startswith("Kick-off · Today, ")
    assert room.results.page.headline.text().count("A") == 1
