"""What is said of how a workshop went. Nobody is named but teams."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.ids import SideId
from desktop_app.domain.isolating import isolated
from desktop_app.domain.study_day import Moment
from desktop_app.study.workshop.results import ContrastResult, Results, Share, TakenFor
from desktop_app.study.workshop.rounds import WorkshopPlan
from desktop_app.ui import text
from desktop_app.ui.inline_label import quiet, with_glyph
from desktop_app.ui.past_times import Patterns, spoken
from desktop_app.ui.text import plurals

translate = QCoreApplication.translate

_VERSUS = " vs. "


def when(at_utc_ms: int, now: Moment) -> str:
    """ "Today, 14:20"."""
    patterns = Patterns(
        translate("Results", "Today, {time}"),
        translate("Results", "Yesterday, {time}"),
        #: {date}: "21 Nov 2026".
        translate("Results", "{date}, {time}"),
    )
    return spoken(at_utc_ms, now, patterns, _date)


def rounds(number: int) -> str:
    return translate("Results", "1 round") if number == 1 else plurals.tr("%Ln rounds", "", number)


def points(number: int) -> str:
    return translate("Results", "1 point") if number == 1 else plurals.tr("%Ln points", "", number)


def headline(results: Results) -> str:
    """Who is first."""
    first = [each for each in results.standings if each.place == 1]
    most = first[0].points if first else 0
    if not most:
        return translate("Results", "Nobody scored.")
    if len(first) == 1:
        #: {team} is first, {points}: "9 points".
        pattern = translate("Results", "{team} is first with {points}.")
        return pattern.format(team=isolated(first[0].name), points=points(most))
    if len(first) == len(results.standings):
        return translate("Results", "All teams have {points}.").format(points=points(most))
    #: Between the names of teams that share the first place.
    teams = translate("Results", ", ").join(isolated(each.name) for each in first)
    #: {teams}: "North, East".
    pattern = translate("Results", "First with {points} each: {teams}.")
    return pattern.format(teams=teams, points=points(most))


def about(plan: WorkshopPlan, results: Results, ended: str) -> str:
    """`ended`: "today, 14:20"; "" for what is not kept."""
    said = [isolated(plan.chosen.title or plan.title), ended, rounds(results.rounds)]
    if results.minutes:
        said.append(translate("Results", "{minutes} min").format(minutes=text.count(results.minutes)))
    return " · ".join(each for each in said if each)


def rehearsed() -> str:
    return translate("Results", "That was a rehearsal. Nothing of it is kept.")


def in_short(results: Results) -> str:
    """In a list: "10 rounds · East is first with 9 points. · hardest: Vision vs. execution"."""
    said = [rounds(results.rounds), headline(results).rstrip(".")]
    if results.hardest is not None:
        #: {contrast}: the title of one.
        pattern = translate("Results", "hardest: {contrast}")
        said.append(pattern.format(contrast=isolated(results.hardest.heading)))
    return " · ".join(said)


def show() -> str:
    return translate("Results", "Show")


def delete() -> str:
    return translate("Results", "Delete")


def place(number: int) -> str:
    """ "1." """
    #: The place of a team: 1., 2., …
    return translate("Results", "{place}.").format(place=text.count(number))


def score(share: Share) -> str:
    #: Right answers of all answers: "11 of 12".
    pattern = translate("Results", "{right} of {of}")
    return pattern.format(right=text.count(share.right), of=text.count(share.of))


def hardest(one: ContrastResult) -> str:
    """Always with the base: "Teams: 5 of 12 right. Alone: 20 of 31 hands right." """
    said = []
    if one.teams.of:
        #: {score}: "5 of 12", of the answers that the teams gave.
        said.append(translate("Results", "Teams: {score} right.").format(score=score(one.teams)))
    if one.alone.of:
        #: {score}: "20 of 31", of the hands before the teams talked.
        said.append(translate("Results", "Alone: {score} hands right.").format(score=score(one.alone)))
    if one.sure_but_wrong:
        number = one.sure_but_wrong
        sure = translate("Results", "1 hand was sure and wrong.")
        said.append(sure if number == 1 else plurals.tr("%Ln hands were sure and wrong.", "", number))
    return " ".join(said)


def direction(plan: WorkshopPlan, one: TakenFor) -> str:
    """With glyphs, for an InlineLabel."""
    right, said = _side(plan, one.right), _side(plan, one.said)
    if one.times == 1:
        #: {right} and {said} are the names of the sides: "Management", "Leadership".
        pattern = translate("Results", "Once {right} was taken for {said}.")
    else:
        #: {right} and {said} are the names of the sides: "Management", "Leadership".
        pattern = plurals.tr("%Ln times {right} was taken for {said}.", "", one.times)
    return pattern.format(right=isolated(right), said=isolated(said))


def missed(number: int) -> str:
    """At the foot: what there is to practise."""
    if not number:
        return translate("Results", "Nothing was answered wrong.")
    one = translate("Results", "1 question was answered wrong.")
    return one if number == 1 else plurals.tr("%Ln questions were answered wrong.", "", number)


def title(heading: str) -> str:
    """ "Vision vs. execution" with the glyphs of its sides, other titles as they are written."""
    left, versus, right = heading.partition(_VERSUS)
    if not versus:
        return heading or translate("Results", "What both have in common")
    #: {left} and {right} are the two halves of a title such as "Vision vs. execution".
    pattern = translate("Results", "{left} {quiet}vs.{end} {right}")
    begin, end = quiet(" ").split(" ")
    return pattern.format(left=with_glyph(0, left), right=with_glyph(1, right), quiet=begin, end=end)


def _side(plan: WorkshopPlan, side: SideId) -> str:
    names = {each: (place, name) for place, (each, name, _) in enumerate(plan.sides)}
    if side not in names:
        return side
    place_, name = names[side]
    return with_glyph(place_, name)


def _date(date: datetime.date) -> str:
    return text.full_date(date)
