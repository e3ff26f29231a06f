"""The question of a round, and the line that says what the room is to do."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt

from desktop_app.study.workshop.slide import Slide
from desktop_app.ui.theme.fonts import TypeStyle
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.workshop.slide_draft import Draft
from desktop_app.ui.workshop.slide_frame import HEADER, Canvas
from desktop_app.ui.workshop.slide_items import Icon
from desktop_app.ui.workshop.slide_type import HEIGHT, PROMPT, SETTING, TASK
from desktop_app.ui.workshop.slide_words import TASK_ICONS, task_words

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_INDENT = 120.0
_REGION = 378 / HEIGHT
"""Where a question ends that leaves the panels their usual height."""
_ICON = 40.0


class Asking(NamedTuple):
    """The setting and the question, one below the other."""

    setting: TextBlock | None
    prompt: TextBlock
    style: TypeStyle
    width: float
    gap: float

    @property
    def height(self) -> float:
        above = self.setting.height_for(self.width) + self.gap if self.setting else 0.0
        return above + self.prompt.height_for(self.width)


def measure_asking(draft: Draft, slide: Slide, canvas: Canvas, style: TypeStyle = PROMPT) -> Asking:
    width = canvas.width - 2 * _INDENT
    # What the question is about may be smaller than the question, long before that is small.
    setting = draft.inside().block("setting", slide.setting, SETTING, width) if slide.setting else None
    prompt = draft.block("prompt", slide.prompt, style, width)
    return Asking(setting, prompt, style, width, draft.length(14, 8))


def asking_top(draft: Draft, asking: Asking, canvas: Canvas, last: float) -> float:
    """In the middle of its region, so that its place stays when the answer is shown.

    `last` is where it must begin at the latest, for what stands below.
    """
    region = canvas.height * _REGION - HEADER
    first = least_top(draft)
    return max(min(HEADER + (region - asking.height) / 2, last), first)


def least_top(draft: Draft) -> float:
    return HEADER + draft.length(16, 8)


def put_asking(draft: Draft, asking: Asking, top: float) -> float:
    """Gives its lower edge."""
    if asking.setting is not None:
        place = (_INDENT, top, asking.width)
        top = draft.inside().put(asking.setting, SETTING, place, "ink2", _CENTRE) + asking.gap
    return draft.put(asking.prompt, asking.style, (_INDENT, top, asking.width), "ink", _CENTRE)


class TaskLine(NamedTuple):
    block: TextBlock
    icon: str
    width: float
    """What the words may take; with the icon before them."""

    @property
    def height(self) -> float:
        return self.block.height_for(self.width)


def measure_task(draft: Draft, slide: Slide, canvas: Canvas) -> TaskLine | None:
    words = task_words(slide)
    if not words or slide.is_revealed:
        return None
    width = canvas.width - 2 * _INDENT - 2 * (_ICON + 18)
    return TaskLine(draft.block("task", words, TASK, width), TASK_ICONS[slide.task], width)


def put_task(draft: Draft, task: TaskLine, canvas: Canvas, middle: float) -> None:
    used = task.block.used_width(task.width) + 1
    left = (canvas.width - used - _ICON - 18) / 2
    x = left if canvas.is_mirrored else left + _ICON + 18
    at_icon = x + used + 18 if canvas.is_mirrored else left
    draft.items.append(Icon(QRectF(at_icon, middle - _ICON / 2, _ICON, _ICON), task.icon, "ink2"))
    # The words keep the width they were broken for.
    x -= (task.width - used) / 2
    draft.put(task.block, TASK, (x, middle - task.height / 2, task.width), "ink2", _CENTRE)
