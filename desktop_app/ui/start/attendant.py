"""Looks after what nobody has asked for: second starts, checks, warnings, why the data is read-only.

Nothing of it is made before it is needed, and most of it once the window has settled: cards come first.
"""

from __future__ import annotations

import contextlib
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.ui.clocks import Clocks
from desktop_app.ui.engine import Engine
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.start.places import Reason
from desktop_app.ui.theme.theme import Theme

if TYPE_CHECKING:
    from desktop_app.study.copies import Copy
    from desktop_app.ui.instance import Listener
    from desktop_app.ui.jobs import JobRunner
    from desktop_app.ui.start.checks import Checks
    from desktop_app.ui.start.looking import Looking
    from desktop_app.ui.start.report import Report
    from desktop_app.ui.strips import Message, Strips


_WAITS = "import"
_STILL_RUNNING_MS = 30_000
"""After the session was said to end."""


class Attendant(QObject):
    """Belongs to a window and goes with it."""

    def __init__(
        self, window: MainWindow, engine: Engine, theme: Theme, reason: Reason | None = None
    ) -> None:
        """`reason`: why the data is read-only, None if it is not."""
        super().__init__(window)
        self._window = window
        self._engine = engine
        self._theme = theme
        self._upkeep = engine.upkeep
        self._reason = reason
        self._is_studying_off = False
        self.listener: Listener | None = None
        window.arrivals.waits.connect(self._tell_what_waits)
        # After the window has made everything anew in the other language.
        window.preferences.language.changed.connect(
            self._after_retranslating, Qt.ConnectionType.QueuedConnection
        )

    @cached_property
    def strips(self) -> Strips:
        from desktop_app.ui.strips import Strips

        window = self._window
        strips = Strips(self._theme, self._page, window)
        layout = window.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, strips)
        return strips

    @cached_property
    def looking(self) -> Looking:
        from desktop_app.ui.start.looking import Looking

        looking = Looking(self.strips, self._engine.study.clock, self._last_copy, self._reason, self)
        looking.restartRequested.connect(self._window.restartRequested)
        looking.reportWanted.connect(self.save_report)
        return looking

    @cached_property
    def checks(self) -> Checks:
        from desktop_app.ui.start.checks import Checks

        checks = Checks(self._engine.study, self._upkeep, self._jobs, self._is_resting, self)
        checks.damaged.connect(self._tell_damage)
        checks.countsWrong.connect(self._tell_wrong_counts)
        return checks

    @cached_property
    def report(self) -> Report:
        from desktop_app.ui.start.report import Report

        return Report(self._window, self._engine.study, self._upkeep, self._jobs, self.strips)

    def begin(self, *, is_clock_in_doubt: bool = False) -> None:
        """Before the window shows: what must not be seen otherwise even for a moment."""
        if self._reason is not None:
            self._set_studying(False)
            self.looking.begin()
        elif is_clock_in_doubt:
            from desktop_app.ui.start.clock_question import ClockQuestion

            self._set_studying(False)
            question = ClockQuestion(self._engine.study.clock, self._upkeep, self.strips, self)
            question.answered.connect(self._study_after_all)
            question.ask()

    def attend(self, *, crashed: bool = False, file: Path | None = None) -> None:
        """Once the window has settled."""
        if self._reason is None:
            from desktop_app.ui.instance import Listener
            from desktop_app.ui.start.warnings import Warnings

            self.listener = Listener(self._upkeep.folder, self)
            self.listener.called.connect(self.answer)
            self.listener.listen()
            self.checks.begin(crashed=crashed)
            Warnings(self._upkeep, self._jobs, self.tell, self).begin()
            self._tell_of_workshop()
        if file is not None:
            self._window.arrivals.open_paths([file])

    def tell(self, message: Message) -> None:
        self.strips.show_message(message)

    def answer(self, file: Path | None) -> None:
        """A second start: come forward, and open what it was given."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if file is not None:
            self._window.arrivals.open_paths([file])

    def save_report(self) -> None:
        self.report.ask()

    def note_session_end(self) -> None:
        """The system may end the program at any moment now. If it does not, the mark is put anew."""
        if self._reason is None:
            self._upkeep.end()
            QTimer.singleShot(_STILL_RUNNING_MS, self, self._upkeep.begin)

    def close(self) -> None:
        """From now on a second start gets no answer, and waits for the folder to be free."""
        if self.listener is not None:
            self.listener.close()

    # Inside

    def _page(self) -> QWidget:
        return self._window.pages.currentWidget() or self._window

    def _jobs(self) -> JobRunner:
        return self._window.jobs

    def _is_resting(self) -> bool:
        clocks = self._window.findChild(Clocks)
        return clocks is None or clocks.is_resting

    def _last_copy(self) -> Copy | None:
        return next((each for each in self._engine.backups.copies() if each.is_checked), None)

    def _tell_what_waits(self, sentence: str) -> None:
        """Somebody studies, and is not led away."""
        from desktop_app.ui.strips import TOLD, Message, Way

        ways = (Way(lambda: self.tr("Look at it"), self._look_at_what_waits),)
        self.tell(Message(_WAITS, lambda: sentence, ways, TOLD, "import"))

    def _tell_of_workshop(self) -> None:
        with contextlib.suppress(AppError):  # the room says so
            left = self._engine.study.store.workshops.under_way()
            if left is not None:
                from desktop_app.ui.start.left_workshop import LeftWorkshop

                LeftWorkshop(self._window, left[0], self.strips, self).tell()

    def _look_at_what_waits(self) -> None:
        self.strips.take_away(_WAITS)
        self._window.show_import()

    def _tell_damage(self) -> None:
        """What is being studied goes on; nothing new is begun on damaged data."""
        self._set_studying(False)
        self.looking.tell_damage()

    def _tell_wrong_counts(self) -> None:
        self.looking.tell_wrong_counts()

    def _set_studying(self, possible: bool) -> None:
        self._is_studying_off = not possible
        self._window.today_page.set_studying(possible)

    def _study_after_all(self) -> None:
        self._set_studying(True)
        self._window.show_today()

    def _after_retranslating(self) -> None:
        self._window.today_page.set_studying(not self._is_studying_off)
