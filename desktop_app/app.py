"""The engine plus windows: the exception hook first, the first card soon, and an orderly end.

A window may ask for what cannot be done while the data is open: then it closes, that is done, and it opens
anew.
"""

from __future__ import annotations

import contextlib
import gc
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop_app import paths
from desktop_app.domain.errors import (
    AppError,
    DatabaseDamaged,
    DataFolderInUse,
    HeldElsewhere,
)
from desktop_app.logs import start_log
from desktop_app.ui import system_libraries

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_app.compose import Engine
    from desktop_app.restarting import Done, Work
    from desktop_app.study.copies import Copy
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.orderly_end import OrderlyEnd
    from desktop_app.ui.reporter import Reporter
    from desktop_app.ui.restart import Restart
    from desktop_app.ui.start.attendant import Attendant
    from desktop_app.ui.start.places import Reason

_DATABASE = "versus.db"
_SETTLED_MS = 500
_LATELY_S = 48 * 3_600
_THIS_CENTURY_S = 946_684_800
"""The year 2000."""
_PATIENCE_S = 3.0
"""For the window that has the folder to answer, or to end; it answers only once it has settled."""
_ASKED_EVERY_S = 0.1


class Opening(NamedTuple):
    """How the data is to be opened."""

    reason: Reason | None = None
    """Why read-only; None for writing."""
    take_over: bool = False
    told: Done | None = None
    """What was done, for the window to tell first."""


def run(
    chosen_folder: str | None = None,
    learner: str | None = None,
    *,
    read_only: bool = False,
    file: str | None = None,
) -> int:
    """Open the window and stay until it is closed. The exit status: 1 if it could not be opened."""
    no_screen = system_libraries.no_screen()
    missing = system_libraries.missing_libraries()
    if no_screen or missing:
        print(f"versus: {no_screen or system_libraries.advice(missing)}", file=sys.stderr)
        return 1
    folder = paths.data_dir(chosen_folder)
    log = start_log(paths.log_dir(folder, portable=paths.is_portable(chosen_folder)))
    try:
        _import_engine()
        with _guarded() as (application, reporter, end):
            program = _Program(application, reporter, end, folder)
            program.learner, program.last_crash = learner, log.last_crash
            program.file = Path(file).expanduser().absolute() if file else None
            return program.run(Opening("asked" if read_only else None))
    finally:
        log.close()


def _import_engine() -> None:
    """Before Qt: its binding reads the source of every module that is imported after it."""
    import desktop_app.compose
    import desktop_app.study.confusions
    import desktop_app.study.dates
    import desktop_app.study.practice
    import desktop_app.study.today  # noqa: F401


@contextlib.contextmanager
def _guarded() -> Iterator[tuple[QApplication, Reporter, OrderlyEnd]]:
    """The application with its hooks; given back whatever happens, before the objects go."""
    from desktop_app.ui import guarding

    guarding.install()
    from desktop_app.ui import text
    from desktop_app.ui.reporter import Reporter

    reporter = Reporter(say=text.phrase_text)
    reporter.install()
    try:
        from PySide6.QtWidgets import QApplication

        from desktop_app.ui.orderly_end import OrderlyEnd

        # As an argument: `setStyle` returns the style, and the binding would load all that belongs to it.
        application = QApplication([*sys.argv[:1], "-style", "fusion"])
        application.setApplicationName(paths.APP_NAME)
        text.speak_english()
        end = OrderlyEnd()
        end.install()
        try:
            yield application, reporter, end
        finally:
            end.uninstall()
    finally:
        reporter.uninstall()


class _Program:
    """From the first window to the last. `status` is what the process ends with."""

    learner: str | None = None
    file: Path | None = None
    """To be opened in the first window."""
    last_crash: str = ""

    def __init__(self, application: QApplication, reporter: Reporter, end: OrderlyEnd, folder: Path) -> None:
        from desktop_app.ui.theme.theme import make_theme

        self._application = application
        self._reporter = reporter
        self._end = end
        self._folder = folder
        self._theme = make_theme()
        self._has_ended = False
        self._restart: Restart | None = None
        self.status = 0
        self._window: MainWindow | None = None
        self._attendant: Attendant | None = None
        end.endRequested.connect(self._end_all)

    def run(self, opening: Opening) -> int:
        following: Opening | None = opening
        while following is not None and not self._has_ended:
            following = self._round(following)
        return self.status

    def _end_all(self) -> None:
        self._has_ended = True
        if self._window is not None:
            # Nobody can be asked any more about what is not saved.
            self._window.study.asks = False
        self._application.closeAllWindows()

    def _round(self, opening: Opening) -> Opening | None:
        """Open the data once; what is to come after it."""
        doubt = opening.reason is None and self._is_clock_in_doubt()
        try:
            engine = self._open_or_hand_over(opening)
        except DatabaseDamaged as error:
            if opening.reason is None and self._can_be_read():
                return Opening("damaged", told=opening.told)
            return self._ask(error, opening)
        except AppError as error:
            return self._ask(error, opening)
        self.status, self._restart = 0, None
        if engine is None:
            return None
        try:
            self.status = self._show(engine, opening, doubt=doubt)
        finally:
            engine.close()
        return None if self._restart is None else self._carry_out(self._restart)

    # Opening

    def _open_or_hand_over(self, opening: Opening) -> Engine | None:
        """None where the window that has the data open has taken over what was wanted. Raises AppError."""
        deadline = time.monotonic() + _PATIENCE_S
        while True:
            try:
                return self._open(opening)
            except HeldElsewhere:
                raise
            except DataFolderInUse:
                from desktop_app.ui.instance import hand_over

                if hand_over(self._folder, self.file):
                    return None
                if time.monotonic() > deadline:
                    raise
            # It may have just been started, or be about to end.
            time.sleep(_ASKED_EVERY_S)

    def _open(self, opening: Opening) -> Engine:
        from desktop_app.compose import open_engine, open_to_look

        if opening.reason is not None:
            return open_to_look(self._folder, learner=self.learner)
        return open_engine(self._folder, learner=self.learner, take_over=opening.take_over)

    def _can_be_read(self) -> bool:
        """Damaged data is shown where Today can be made of it."""
        from desktop_app.compose import open_to_look
        from desktop_app.study.today import overview

        try:
            engine = open_to_look(self._folder)
            try:
                overview(engine.study, engine.catalogue)
            finally:
                engine.close()
        except AppError:
            return False
        return True

    def _is_clock_in_doubt(self) -> bool:
        """Asked before the data is opened, which changes its files. Most starts load nothing for it."""
        now = time.time()
        with contextlib.suppress(OSError):
            written = (self._folder / _DATABASE).stat().st_mtime
            if now > _THIS_CENTURY_S and now - written < _LATELY_S:
                return False
        import datetime

        from desktop_app.storage.upkeep import FolderUpkeep

        with contextlib.suppress(OSError, ValueError, OverflowError):
            return FolderUpkeep(self._folder).clock_in_doubt(datetime.datetime.now(datetime.UTC))
        return False

    # The window

    def _show(self, engine: Engine, opening: Opening, *, doubt: bool) -> int:
        """Until the window is closed; the exit status."""
        from PySide6.QtCore import QTimer

        from desktop_app.ui.main_window import MainWindow
        from desktop_app.ui.preferences import Preferences
        from desktop_app.ui.window_place import restore_place

        preferences = Preferences(engine.settings, self._theme)
        preferences.apply()
        self._theme.apply(self._application)
        window = self._window = MainWindow(self._theme, engine, preferences)
        restore_place(window, preferences.values.window)
        if opening.reason is not None or doubt:
            self._attendant_of(window, engine, opening).begin(is_clock_in_doubt=doubt)
        window.restartRequested.connect(self._close_to_restart)
        self._reporter.reported.connect(window.show_report)
        self._end.saveRequested.connect(window.save)
        if opening.reason is None and not doubt:
            window.welcome()
        window.show()
        crashed, self.last_crash = self.last_crash, ""
        if crashed:
            self._reporter.report_crash(crashed)
        file, self.file = self.file, None

        def settle() -> None:
            _settle()
            attendant = self._attendant_of(window, engine, opening)
            self._end.saveRequested.connect(attendant.note_session_end)
            if opening.told is not None:
                attendant.tell(opening.told.message(window.restartRequested.emit))
            attendant.attend(crashed=bool(crashed), file=file)

        QTimer.singleShot(_SETTLED_MS, window, settle)
        status = self._application.exec()
        self._take_leave(window, engine)
        return int(status)

    def _take_leave(self, window: MainWindow, engine: Engine) -> None:
        """The window is closed: what is left to be written, and the mark that all is."""
        from desktop_app.ui.start.asking import delete_now
        from desktop_app.ui.window_place import place_text

        self._window = None
        if self._attendant is not None:
            self._attendant.close()
            self._attendant = None
        window.save()
        window.preferences.change("window", place_text(window))
        if not engine.store.is_read_only:
            window.backing_up.copy_at_close()
            engine.upkeep.end()
        delete_now(window)

    def _attendant_of(self, window: MainWindow, engine: Engine, opening: Opening) -> Attendant:
        """Late, if nothing has to be told before the window shows."""
        if self._attendant is None:
            from desktop_app.ui.start.attendant import Attendant

            self._attendant = Attendant(window, engine, self._theme, opening.reason)
        return self._attendant

    def _close_to_restart(self, restart: Restart) -> None:
        self._restart = restart
        self._application.closeAllWindows()
        if any(each.isVisible() for each in self._application.topLevelWidgets()):
            self._restart = None  # an answer is not saved yet

    # Between two windows

    def _carry_out(self, restart: Restart) -> Opening:
        from desktop_app.restarting import carry_out

        reason: Reason | None = "damaged" if restart.kind == "read-only" else None
        return Opening(reason, told=carry_out(restart, self._folder, self._wait))

    def _wait(self, words: str, work: Work) -> object:
        from desktop_app.ui.start.asking import wait

        return wait(self._theme, words, work)

    # Instead of a window

    def _ask(self, error: AppError, opening: Opening) -> Opening | None:
        """A page that says what is in the way; what was chosen there."""
        from desktop_app.compose import SystemClock
        from desktop_app.ui.start import asking, pages

        self._speak()
        self.status = 1
        if sys.stderr is not None:  # a windowed build has none
            print(f"versus: {error}", file=sys.stderr)
        last = self._last_copy() if isinstance(error, pages.UNREADABLE) else None
        page = pages.page_for(
            error, last=last, now=SystemClock().now(), wanted_to_look=opening.reason is not None
        )
        told = opening.told.told() if opening.told is not None else ""
        while not self._has_ended:
            choice = asking.ask(self._theme, page, told)
            if choice == pages.FOLDER:
                asking.open_folder(self._folder)
            elif choice == pages.TAKE_OVER:
                warning = pages.warning_before_taking_over(error)
                if asking.ask(self._theme, warning) == pages.TAKE_OVER:
                    return Opening(take_over=True)
            else:
                return self._chosen(choice, error, opening, last)
        return None

    def _chosen(self, choice: str, error: AppError, opening: Opening, last: Copy | None) -> Opening | None:
        from desktop_app.ui.restart import Restart
        from desktop_app.ui.start import pages

        if choice == pages.TRY:
            return opening._replace(told=None)
        if choice == pages.WRITE:
            return Opening()
        if choice == pages.LOOK:
            return Opening("held" if isinstance(error, DataFolderInUse) else "unwritable")
        if choice == pages.RESTORE and last is not None:
            return self._carry_out(Restart("restore", last.path, merge=True))
        if choice == pages.SALVAGE:
            return self._carry_out(Restart("salvage"))
        return None

    def _last_copy(self) -> Copy | None:
        from desktop_app.compose import backups_of

        try:
            copies = backups_of(self._folder).copies()
        except AppError:
            return None
        return next((each for each in copies if each.is_checked), None)

    def _speak(self) -> None:
        """In the person's language and looks, though there may be no database to open."""
        from desktop_app.storage.settings import SettingsFile
        from desktop_app.ui.preferences import Preferences

        # Kept: it holds the texts of the language.
        self._preferences = Preferences(SettingsFile(self._folder, read_only=True), self._theme)
        self._preferences.apply()
        self._theme.apply(self._application)


def _settle() -> None:
    """The window shows: what was loaded for it stays, and rubbish is looked for again."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
