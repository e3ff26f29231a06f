"""What the wall says in words of ours."""

from __future__ import annotations

from desktop_app.domain.isolating import isolated
from desktop_app.study.workshop.slide import Countdown, Slide, Task
from desktop_app.ui.text import count, plurals, translate


def round_words(slide: Slide) -> str:
    if not slide.number:
        return ""
    pattern = translate("Wall", "Round {number} of {of}")
    return pattern.format(number=count(slide.number), of=count(slide.of))


def time_words(countdown: Countdown) -> str:
    """ "0:12"."""
    return f"{countdown.left // 60}:{countdown.left % 60:02}"


def task_words(slide: Slide) -> str:
    """What the room is asked to do; "" for nothing."""
    team = _active(slide)
    if slide.task is Task.PLACE and team:
        return translate("Wall", "{team}: where does it belong?").format(team=team)
    if slide.task is Task.ANSWER and team:
        return translate("Wall", "{team} answers").format(team=team)
    return {
        Task.THINK_ALONE: translate("Wall", "Everybody for themselves: which is it, and are you sure?"),
        Task.VOTE: translate("Wall", "Agree in your team, then vote"),
        Task.COUNT_HANDS: translate("Wall", "Hands up for your side"),
        Task.SHOW_CARDS: translate("Wall", "Show your cards"),
        Task.SAY_WHY: translate("Wall", "Say why"),
        Task.BUZZ: translate("Wall", "Who knows it first?"),
        Task.ANSWER: translate("Wall", "Your answer?"),
        Task.PLACE: translate("Wall", "Where does it belong?"),
        Task.DISCUSS: translate("Wall", "Talk it over"),
    }.get(slide.task, "")


TASK_ICONS = {
    Task.THINK_ALONE: "lightbulb",
    Task.VOTE: "users",
    Task.COUNT_HANDS: "hand",
    Task.SHOW_CARDS: "columns-2",
    Task.SAY_WHY: "message-square-quote",
    Task.BUZZ: "zap",
    Task.ANSWER: "message-square-quote",
    Task.PLACE: "arrow-left-right",
    Task.DISCUSS: "messages-square",
}


def gain_words(gained: int) -> str:
    """ "+1", or with a minus sign of its own width."""
    return f"+{count(gained)}" if gained > 0 else f"\u2212{count(-gained)}"


def points_words(points: int) -> str:
    return translate("Wall", "1 point") if points == 1 else plurals.tr("%Ln points", "", points)


def rounds_words(number: int) -> str:
    return translate("Wall", "1 round") if number == 1 else plurals.tr("%Ln rounds", "", number)


def waiting_words(number: int) -> str:
    """Of statements that are not placed yet, besides the one whose turn it is."""
    return (
        translate("Wall", "1 more after it") if number == 1 else plurals.tr("%Ln more after it", "", number)
    )


def placed_words(slide: Slide) -> str:
    """Of a sort board whose answer is shown."""
    right = sum(1 for each in slide.tiles if each.is_right)
    pattern = translate("Wall", "{right} of {total} placed right")
    return pattern.format(right=count(right), total=count(len(slide.tiles)))


def hardest_words(slide: Slide) -> str:
    return translate("Wall", "Hardest: {contrast}").format(contrast=isolated(slide.hardest))


def place_words(place: int) -> str:
    """Of a team in the results: "1."."""
    return f"{count(place)}."


def _active(slide: Slide) -> str:
    if slide.active_team is None or slide.active_team >= len(slide.teams):
        return ""
    return isolated(slide.teams[slide.active_team].name)
