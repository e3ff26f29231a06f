"""The results of a workshop for people who were not there: a table for spreadsheets, and a sheet of paper."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desktop_app.domain.ids import SideId
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from desktop_app.study.exporting import Exported, written
from desktop_app.study.paper import Cell, Glyph, Row, Sheet, Style, Text
from desktop_app.study.workshop.results import ContrastResult, Results, Share
from desktop_app.study.workshop.rounds import WorkshopPlan

Say = Callable[[Phrase], str]
"""Translates a phrase of the context "print"."""

_TITLE = QT_TRANSLATE_NOOP("print", "Workshop: {deck}")
_WHEN = QT_TRANSLATE_NOOP("print", "{date}, {rounds} rounds in {minutes} min")
_HARDEST = QT_TRANSLATE_NOOP("print", "Hardest contrast: {heading}")
_NOBODY = QT_TRANSLATE_NOOP("print", "Points are the teams’. What single people know was not recorded.")
_WORKSHOP = QT_TRANSLATE_NOOP("print", "Workshop")
_DATE = QT_TRANSLATE_NOOP("print", "Date")
_ROUNDS = QT_TRANSLATE_NOOP("print", "Rounds")
_MINUTES = QT_TRANSLATE_NOOP("print", "Minutes")
_PLACE = QT_TRANSLATE_NOOP("print", "Place")
_TEAM = QT_TRANSLATE_NOOP("print", "Team")
_POINTS = QT_TRANSLATE_NOOP("print", "Points")
_CONTRAST = QT_TRANSLATE_NOOP("print", "Contrast")
_OTHER = QT_TRANSLATE_NOOP("print", "Other")
_TEAMS_RIGHT = QT_TRANSLATE_NOOP("print", "Teams right")
_HANDS_RIGHT = QT_TRANSLATE_NOOP("print", "Hands right")
_SURE_BUT_WRONG = QT_TRANSLATE_NOOP("print", "Sure but wrong")
_OF = QT_TRANSLATE_NOOP("print", "{right} of {of}")
_ANSWERS = QT_TRANSLATE_NOOP("print", "Team answers")
_HANDS = QT_TRANSLATE_NOOP("print", "Hands")
_SAID = QT_TRANSLATE_NOOP("print", "Said")
_RIGHT = QT_TRANSLATE_NOOP("print", "Right is")
_TIMES = QT_TRANSLATE_NOOP("print", "Times")
_SHARES = (0.43, 0.2, 0.2, 0.17)


def results_csv(
    path: Path,
    results: Results,
    plan: WorkshopPlan,
    day: datetime.date,
    *,
    say: Say = str,
    instead: Path | None = None,
) -> Exported:
    """UTF-8 with a byte-order mark; names that would be taken for formulas are made safe.

    `instead`: the data folder, for where `path` cannot be written. Raises CannotWriteFile; then nothing was
    written.
    """
    from desktop_app.formats.sheet.csv_writer import write_rows

    rows = list(_csv_rows(results, plan, day, say))

    def write(target: Path) -> tuple[str, ...]:
        write_rows(rows, target)
        return ()

    return written(write, path, instead)


def results_sheet(results: Results, plan: WorkshopPlan, day: datetime.date) -> Sheet:
    hardest = results.hardest
    intro = [
        Text(phrase(_WHEN, date=day.isoformat(), rounds=results.rounds, minutes=results.minutes)),
        *([] if hardest is None else [Text(phrase(_HARDEST, heading=hardest.heading), Style.STRONG, gap=1)]),
        Text(phrase(_NOBODY), Style.SMALL, gap=1),
    ]
    rows = [_head(_TEAM, _POINTS, _PLACE, "")]
    rows += [_row(each.name, str(each.points), str(each.place), "") for each in results.standings]
    if results.contrasts:
        rows.append(_head(_CONTRAST, _TEAMS_RIGHT, _HANDS_RIGHT, _SURE_BUT_WRONG))
        rows += map(_contrast_row, results.contrasts)
    confused = [_confused_row(each, plan) for each in _confusions(results)]
    if confused:
        rows += [_head(_CONTRAST, _SAID, _RIGHT, _TIMES), *confused]
    title = phrase(_TITLE, deck=plan.title)
    return Sheet(title, _SHARES, tuple(rows), intro=tuple(intro), subject=plan.title)


_Confusion = tuple[ContrastResult, SideId, SideId, int]


def _confusions(results: Results) -> Iterator[_Confusion]:
    """By contrast: said, right, times."""
    for result in results.contrasts:
        for each in result.confusions:
            yield result, each.said, each.right, each.times


# On paper


def _head(*names: str) -> Row:
    cells = (Cell((Text(phrase(each) if each else "", Style.STRONG, gap=3),)) for each in names)
    return Row(tuple(cells), keeps_next=True)


def _row(*cells: str | Phrase | Text) -> Row:
    return Row(tuple(Cell((each if isinstance(each, Text) else Text(each),)) for each in cells))


def _contrast_row(each: ContrastResult) -> Row:
    sure = str(each.sure_but_wrong) if each.alone.of else ""
    return _row(each.heading or phrase(_OTHER), _share(each.teams), _share(each.alone), sure)


def _share(share: Share) -> str | Phrase:
    return phrase(_OF, right=share.right, of=share.of) if share.of else ""


def _confused_row(confusion: _Confusion, plan: WorkshopPlan) -> Row:
    result, said, right, times = confusion
    sides = [_side_text(side, plan) for side in (said, right)]
    return _row(result.heading or phrase(_OTHER), *sides, str(times))


def _side_text(side: SideId, plan: WorkshopPlan) -> Text:
    places = [name for name, *_ in plan.sides]
    return Text(_name(side, plan), glyph=Glyph(places.index(side)) if side in places else None)


def _name(side: SideId, plan: WorkshopPlan) -> str:
    return next((name for each, name, _ in plan.sides if each == side), side)


# For spreadsheets


def _csv_rows(results: Results, plan: WorkshopPlan, day: datetime.date, say: Say) -> Iterator[Sequence[str]]:
    """Three tables, each with its headings, under what the workshop was."""
    from desktop_app.formats.sheet.formula_safe import guarded

    def names(*templates: str) -> list[str]:
        return [say(phrase(each)) for each in templates]

    yield [*names(_WORKSHOP), guarded(plan.title)]
    yield [*names(_DATE), day.isoformat()]
    yield [*names(_MINUTES), str(results.minutes)]
    yield [*names(_ROUNDS), str(results.rounds)]
    yield []
    yield names(_PLACE, _TEAM, _POINTS)
    for line in results.standings:
        yield [str(line.place), guarded(line.name), str(line.points)]
    yield []
    yield names(_CONTRAST, _TEAMS_RIGHT, _ANSWERS, _HANDS_RIGHT, _HANDS, _SURE_BUT_WRONG)
    for each in results.contrasts:
        numbers = (each.teams.right, each.teams.of, each.alone.right, each.alone.of, each.sure_but_wrong)
        yield [guarded(each.heading) or say(phrase(_OTHER)), *map(str, numbers)]
    yield []
    yield names(_CONTRAST, _SAID, _RIGHT, _TIMES)
    for result, said, right, times in _confusions(results):
        heading = guarded(result.heading) or say(phrase(_OTHER))
        yield [heading, guarded(_name(said, plan)), guarded(_name(right, plan)), str(times)]
