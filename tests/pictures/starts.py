"""Around the start: strips above all rooms, and the pages in place of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import AppError
from desktop_app.storage import errors
from desktop_app.storage.lock import Holder, _held_elsewhere, _in_use
from desktop_app.storage.migrations import too_new
from desktop_app.study.copies import Copy, Why
from desktop_app.study.rows import Where
from desktop_app.ui.importing import wording
from desktop_app.ui.start import pages
from desktop_app.ui.start.attendant import Attendant
from desktop_app.ui.start.places import Reason
from desktop_app.ui.start.progress_window import ProgressWindow
from desktop_app.ui.start.warnings import Warnings
from desktop_app.ui.start.wording import restoring
from desktop_app.ui.start_problem import StartProblem
from tests.flows.driver import Key
from tests.pictures.shot import Shot, Visit
from tests.pictures.sitting import Sitting
from tests.ui.pages import settle

_AT = 1_795_255_200_000
_COPY = Copy(Path("copy.db"), _AT, Why.START, 3, 3, 596, 4_118, 2_400_000, is_checked=True)


def _attendant(sitting: Sitting, reason: Reason | None = None) -> Attendant:
    window = sitting.learner.window
    attendant = Attendant(window, sitting.learner.engine, window._theme, reason)
    attendant._last_copy = lambda: _COPY  # type: ignore[method-assign]
    return attendant


def read_only(sitting: Sitting) -> Iterator[Shot]:
    reasons: tuple[Reason, ...] = ("asked", "damaged")
    for reason in reasons:
        attendant = _attendant(sitting, reason)
        attendant.begin()
        settle()
        yield Shot(reason)
        attendant.strips.hide()
        attendant.strips.deleteLater()


def damage(sitting: Sitting) -> Iterator[Shot]:
    attendant = _attendant(sitting)
    sitting.learner.press(Key.Key_Return)
    attendant._tell_damage()
    settle()
    yield Shot("while-studying")


def told(sitting: Sitting) -> Iterator[Shot]:
    attendant = _attendant(sitting)
    warnings = Warnings(attendant._upkeep, attendant._jobs, attendant.tell, attendant)
    warnings._tell((Where("", "Syncthing"), ()))
    settle()
    yield Shot("synchronised-folder")
    warnings._tell((Where("", ""), ("versus (Kim's conflicted copy 2026-11-21).db",)))
    settle()
    yield Shot("second-version")
    attendant._tell_what_waits(wording.ready_to_look("Mentors and sponsors, second edition.xlsx"))
    attendant.strips.take_away("conflict")
    attendant.strips.take_away("place")
    settle()
    yield Shot("file-waits")


def clock(sitting: Sitting) -> Iterator[Shot]:
    _attendant(sitting).begin(is_clock_in_doubt=True)
    settle()
    yield Shot("asked")


def start_pages(sitting: Sitting) -> Iterator[Shot]:
    holder = Holder(4, "studio-mac", _AT)
    faults: dict[str, AppError] = {
        "in-use": _in_use(None),
        "elsewhere": _held_elsewhere(holder),
        "newer": too_new(9, 3),
        "unreadable": errors.not_a_database(),
        "disk-full": errors.disk_full(),
    }
    now = sitting.clock.now()
    for name, error in faults.items():
        made = partial(pages.page_for, error, last=_COPY, now=now, wanted_to_look=False)
        yield Shot(name, _page(sitting, made))
    made = partial(pages.page_for, errors.damaged(), last=None, now=now, wanted_to_look=False)
    yield Shot("no-copy", _page(sitting, made))
    yield Shot("take-over", _page(sitting, partial(pages.warning_before_taking_over, faults["elsewhere"])))
    yield Shot("restoring", lambda: _progress(sitting))


def _page(sitting: Sitting, make: Callable[[], pages.Page]) -> Callable[[], QWidget]:
    def opened() -> QWidget:
        page = make()
        window = sitting.learner.window
        shown = StartProblem(window._theme, page.sentence, page.way_on, page.details, page.choices)
        shown.show()
        settle()
        return shown

    return opened


def _progress(sitting: Sitting) -> QWidget:
    shown = ProgressWindow(sitting.learner.window._theme, restoring())
    shown._show()
    settle()
    return shown


STARTS: dict[str, Visit] = {
    "start-read-only": read_only,
    "start-damage": damage,
    "start-told": told,
    "start-clock": clock,
    "start-pages": start_pages,
}
