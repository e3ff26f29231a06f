"""What the facilitator's desk says: its next step, what the wall shows, who is to vote, and the time."""

from __future__ import annotations

from desktop_app.domain.ids import SideId
from desktop_app.domain.isolating import isolated
from desktop_app.study.workshop.allowed import Step
from desktop_app.study.workshop.desk import Desk
from desktop_app.study.workshop.rounds import Round, RoundKind, WorkshopPlan
from desktop_app.study.workshop.slide import Scene, Slide, Task
from desktop_app.study.workshop.state import Stage
from desktop_app.ui.text import count, plurals, translate
from desktop_app.ui.widgets.side_glyph import BOTH, LEFT, RIGHT
from desktop_app.ui.workshop.notes_block import Answer

_LONGEST_NEXT = 160


def step_words(step: Step, round_: Round | None = None) -> str:
    """`round_`: the present one. In a discussion nobody is right."""
    if step is Step.REVEAL and round_ is not None and round_.kind is RoundKind.DISCUSSION:
        return translate("Facilitator", "Show what is said")
    return {
        Step.START: translate("Facilitator", "Start the first round"),
        Step.START_TIMER: translate("Facilitator", "Start the timer"),
        Step.ASK_TEAMS: translate("Facilitator", "Ask the teams"),
        Step.ASK_WHY: translate("Facilitator", "Ask why"),
        Step.REVEAL: translate("Facilitator", "Reveal the answer"),
        Step.NEXT_ROUND: translate("Facilitator", "Next round"),
        Step.SHOW_RESULTS: translate("Facilitator", "Show results"),
        Step.END: translate("Facilitator", "End the workshop"),
    }[step]


def place_words(desk: Desk, stage: Stage) -> str:
    if stage is Stage.TITLE:
        return translate("Facilitator", "1 round") if desk.of == 1 else plurals.tr("%Ln rounds", "", desk.of)
    if stage in (Stage.RESULTS, Stage.ENDED):
        return translate("Facilitator", "Results")
    pattern = translate("Facilitator", "Round {number} of {of}")
    return pattern.format(number=count(desk.number), of=count(desk.of))


def time_words(desk: Desk) -> str:
    """ "18 min in, about 27 left"."""
    spent, left = desk.seconds_in // 60, -(-desk.seconds_left // 60)
    if not left:
        return translate("Facilitator", "{spent} min in").format(spent=count(spent))
    pattern = translate("Facilitator", "{spent} min in, about {left} left")
    return pattern.format(spent=count(spent), left=count(left))


def wall_words(slide: Slide) -> str:
    """What the picture of the wall is of."""
    if slide.scene is Scene.ROUND and slide.is_revealed:
        return translate("Facilitator", "the answer")
    scenes = {
        Scene.BLANK: translate("Facilitator", "nothing, the screen is blank"),
        Scene.TITLE: translate("Facilitator", "the title"),
        Scene.RESULTS: translate("Facilitator", "the results"),
    }
    tasks = {
        Task.NONE: translate("Facilitator", "question"),
        Task.THINK_ALONE: translate("Facilitator", "question, everybody alone"),
        Task.VOTE: translate("Facilitator", "question, teams voting"),
        Task.COUNT_HANDS: translate("Facilitator", "question, hands are counted"),
        Task.SHOW_CARDS: translate("Facilitator", "question, teams show cards"),
        Task.SAY_WHY: translate("Facilitator", "question, teams say why"),
        Task.BUZZ: translate("Facilitator", "question, who buzzes first"),
        Task.ANSWER: translate("Facilitator", "question, a team answers"),
        Task.PLACE: translate("Facilitator", "sort board"),
        Task.DISCUSS: translate("Facilitator", "question, everybody talks"),
    }
    return scenes.get(slide.scene) or tasks[slide.task]


def cut_words(slide: Slide) -> str:
    """Of a slide whose text is longer than the wall takes; what is asked stands in full below the notes."""
    return (
        translate("Facilitator", "Not all of the text fits on the wall. It stands below your notes.")
        if slide.setting or slide.prompt
        else translate("Facilitator", "Not all of the text fits on the wall.")
    )


def slept_words() -> str:
    return translate("Facilitator", "The computer slept. The timer is paused.")


def waiting_words(desk: Desk, teams: tuple[str, ...], stage: Stage) -> str:
    """What is missing before the next step; "" for nothing."""
    if desk.is_paused_by_display:
        return translate("Facilitator", "The round is paused")
    if stage not in (Stage.VOTING, Stage.WHY):
        return ""
    if desk.next_tile is not None and desk.round is not None:
        return _to_place(len(desk.round.tiles) - _placed(desk))
    missing = [isolated(teams[team]) for team in desk.not_voted]
    if not missing:
        return ""
    if len(missing) == 1:
        return translate("Facilitator", "{team} has not voted yet").format(team=missing[0])
    if len(missing) == 2:
        pattern = translate("Facilitator", "{team} and {other} have not voted yet")
        return pattern.format(team=missing[0], other=missing[1])
    return plurals.tr("%Ln teams have not voted yet", "", len(missing))


def voted_words(desk: Desk) -> str:
    """ "3 of 4 voted"."""
    of = len(desk.votes)
    pattern = translate("Facilitator", "{number} of {of} voted")
    return pattern.format(number=count(of - len(desk.not_voted)), of=count(of))


def next_words(desk: Desk) -> str:
    """The round after this one; "" after the last."""
    after = desk.next_round
    if after is None:
        return ""
    kind, told = _kind_words(after.kind), _asked(after)
    pattern = translate("Facilitator", "Round {number}, {kind}: {text}")
    return pattern.format(number=count(desk.number + 1), kind=kind, text=isolated(told))


def notes_of(plan: WorkshopPlan, desk: Desk) -> tuple[tuple[Answer, ...], str]:
    """The answer and its reason; of a sort board those of the tile that is being placed."""
    round_, tile = desk.round, desk.next_tile
    if round_ is None:
        return (), ""
    if tile is not None and desk.can_place:
        return (Answer(side_words(plan, round_, tile.side), place_of(plan, tile.side)),), tile.why
    return answers_of(plan, round_), round_.reason


def answers_of(plan: WorkshopPlan, round_: Round) -> tuple[Answer, ...]:
    """What is right. Of a discussion: who says what."""
    if round_.positions:
        #: Who, and which position they take in a disagreement.
        pattern = translate("Facilitator", "{who}: {says}")
        said = (pattern.format(who=isolated(each.who), says=isolated(each.text)) for each in round_.positions)
        return tuple(map(Answer, said))
    if round_.tiles:
        sides = [side for side, *_ in plan.sides]
        named = {
            side: "; ".join(isolated(each.text) for each in round_.tiles if each.side == side)
            for side in sides
        }
        return tuple(Answer(named[side], place) for place, side in enumerate(sides) if named[side])
    if round_.right is None:
        return (Answer(round_.answer),) if round_.answer else ()
    place = place_of(plan, round_.right)
    return (Answer(round_.answer or side_words(plan, round_, round_.right), place),)


def side_words(plan: WorkshopPlan, round_: Round, side: SideId) -> str:
    """The side's name, with what its person is called in the example."""
    name = next((name for each, name, _ in plan.sides if each == side), plan.both)
    role = dict(round_.roles).get(side, "")
    if not role or role.casefold() == name.casefold():
        return name
    #: A side of the deck, and what its person is called in an example: "Management, project manager".
    return translate("Facilitator", "{side}, {role}").format(side=isolated(name), role=isolated(role))


def place_of(plan: WorkshopPlan, side: SideId) -> int:
    """0 left, 1 right, 2 both."""
    places = {each: place for place, (each, *_) in zip((LEFT, RIGHT), plan.sides, strict=False)}
    return places.get(side, BOTH)


def _placed(desk: Desk) -> int:
    assert desk.round is not None
    assert desk.next_tile is not None
    return desk.round.tiles.index(desk.next_tile)


def _to_place(number: int) -> str:
    one = translate("Facilitator", "1 still to place")
    return one if number == 1 else plurals.tr("%Ln still to place", "", number)


def _asked(round_: Round) -> str:
    told = round_.prompt
    return told if len(told) <= _LONGEST_NEXT else f"{told[:_LONGEST_NEXT].rstrip()}…"


def _kind_words(kind: RoundKind) -> str:
    """In the middle of a sentence."""
    return {
        RoundKind.WHICH_SIDE: translate("Facilitator", "which side"),
        RoundKind.SCENARIO: translate("Facilitator", "whose job"),
        RoundKind.SORT_BOARD: translate("Facilitator", "sort together"),
        RoundKind.BUZZER: translate("Facilitator", "who knows it first"),
        RoundKind.DISCUSSION: translate("Facilitator", "discussion"),
    }[kind]
