"""The engine plus windows: the exception hook first, the first card soon, and an orderly end."""

from __future__ import annotations

import contextlib
import gc
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import paths
from desktop_app.domain.errors import AppError
from desktop_app.logs import start_log
from desktop_app.ui import system_libraries

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_app.compose import Engine
    from desktop_app.ui.orderly_end import OrderlyEnd
    from desktop_app.ui.reporter import Reporter
    from desktop_app.ui.theme.theme import Theme

_SETTLED_MS = 500


def run(chosen_folder: str | None = None, learner: str | None = None) -> int:
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
            return _run(application, reporter, end, folder, learner, log.last_crash)
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


def _run(
    application: QApplication,
    reporter: Reporter,
    end: OrderlyEnd,
    folder: Path,
    learner: str | None,
    last_crash: str,
) -> int:
    from desktop_app.compose import open_engine
    from desktop_app.ui.theme.theme import make_theme

    end.endRequested.connect(application.closeAllWindows)
    theme = make_theme()
    try:
        engine = open_engine(folder, learner=learner)
    except AppError as error:
        return _show_problem(application, theme, error)
    try:
        if last_crash:
            reporter.report_crash(last_crash)
        return _show_window(application, theme, engine, reporter, end)
    finally:
        engine.close()


def _show_window(
    application: QApplication, theme: Theme, engine: Engine, reporter: Reporter, end: OrderlyEnd
) -> int:
    from PySide6.QtCore import QTimer

    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.preferences import Preferences

    preferences = Preferences(engine.settings, theme)
    preferences.apply()
    theme.apply(application)
    window = MainWindow(theme, engine, preferences)
    window.restore_geometry_text(preferences.values.window)
    reporter.reported.connect(window.show_report)
    end.saveRequested.connect(window.save)
    window.welcome()
    window.show()
    QTimer.singleShot(_SETTLED_MS, _settle)
    status = application.exec()
    window.save()
    preferences.change("window", window.geometry_text())
    window.deleteLater()
    return int(status)


def _settle() -> None:
    """The window shows: what was loaded for it stays, and rubbish is looked for again."""
    gc.freeze()
    gc.enable()


def _show_problem(application: QApplication, theme: Theme, error: AppError) -> int:
    from desktop_app.ui import text
    from desktop_app.ui.start_problem import StartProblem

    print(f"versus: {error}", file=sys.stderr)
    theme.apply(application)
    problem = StartProblem(theme, *text.error_text(error), error.details)
    problem.show()
    application.exec()
    return 1
