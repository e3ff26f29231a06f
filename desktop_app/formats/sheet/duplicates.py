"""Rows that say what a row before them says: each is left out until it is merged or changed."""

from __future__ import annotations

from desktop_app.domain.item import Contrast, PlainCard, TraitSet
from desktop_app.formats.sheet import words
from desktop_app.formats.sheet.kinds import SEVERAL_ROWS, folded
from desktop_app.formats.sheet.records import Fix, Group
from desktop_app.formats.sheet.roles import SIDES, Role
from desktop_app.progress import Progress

_STEP = 5000


def note_duplicates(groups: list[Group], progress: Progress) -> None:
    """Raises Cancelled."""
    ids: dict[str, int] = {}
    titles: dict[tuple[str, str], int] = {}
    fronts: dict[str, Group] = {}
    above: Group | None = None
    for place, group in enumerate(groups):
        if place % _STEP == 0:
            progress.step(place)
        if Role.ID not in group.first.columns or not _has_id_twice(group, ids):
            if group.kind in (Contrast.kind, TraitSet.kind):
                _note_title(group, titles, above)
            elif group.kind == PlainCard.kind:
                _note_front(group, fronts)
        above = group


def _has_id_twice(group: Group, ids: dict[str, int]) -> bool:
    name = group.first.text(Role.ID)
    if not name:
        return False
    row = ids.setdefault(name, group.first.number)
    if row == group.first.number:
        return False
    can_merge = not group.first.is_own and group.kind in (*SEVERAL_ROWS, PlainCard.kind)
    fix: Fix = "merge" if can_merge else "edit"
    group.add(Role.ID, fix, words.SAME_ID, other=row, row=row)
    return True


def _note_title(group: Group, titles: dict[tuple[str, str], int], above: Group | None) -> None:
    """A row with statements and no title may go on with the one above; nobody but a person can tell."""
    title = folded(group.text(Role.TITLE))
    if title:
        row = titles.setdefault((group.kind, title), group.first.number)
        if row != group.first.number and not group.first.text(Role.ID):
            group.add(Role.TITLE, "merge", words.SAME_TITLE, other=row, row=row)
        return
    has_title = Role.TITLE in group.first.columns
    goes_on = above is not None and above.kind == group.kind and not group.text(Role.QUESTION)
    if has_title and goes_on and above is not None and any(group.text(side) for side in SIDES):
        row = next((each.other for each in above.problems if each.fix == "merge"), above.first.number)
        group.add(Role.TITLE, "merge", words.NO_TITLE_BELOW, other=row, row=row)


def _note_front(group: Group, fronts: dict[str, Group]) -> None:
    """Two cards with one front have two right answers, and the learner cannot know which is wanted."""
    front = folded(group.text(Role.FRONT) or group.text(Role.CLOZE))
    if not front:
        return
    first = fronts.setdefault(front, group)
    if first is group or group.first.text(Role.ID):
        return
    is_same = folded(first.text(Role.BACK)) == folded(group.text(Role.BACK))
    role = Role.FRONT if Role.FRONT in group.first.columns else Role.CLOZE
    row = first.first.number
    group.add(role, "merge", words.SAME_CARD if is_same else words.SAME_FRONT, other=row, row=row)
