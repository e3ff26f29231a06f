"""The engine plus windows: the exception hook first, the first card soon, and an orderly end."""

from __future__ import annotations

import sys
from pathlib import Path

from desktop_app import paths
from desktop_app.domain.errors import AppError
from desktop_app.logs import start_log
from desktop_app.ui import system_libraries


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
        return _run_window(folder, learner)
    finally:
        log.close()


def _run_window(folder: Path, learner: str | None) -> int:
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui import text
    from desktop_app.ui.orderly_end import OrderlyEnd
    from desktop_app.ui.reporter import Reporter
    from desktop_app.ui.theme.theme import Mode, make_theme

    application = QApplication(sys.argv[:1])
    application.setApplicationName(paths.APP_NAME)
    application.setStyle("Fusion")
    reporter = Reporter(say=text.phrase_text)
    reporter.install()
    end = OrderlyEnd()
    end.install()
    end.endRequested.connect(application.closeAllWindows)
    theme = make_theme()
    try:
        from desktop_app.compose import open_engine

        engine = open_engine(folder, learner=learner)
    except AppError as error:
        from desktop_app.ui.start_problem import StartProblem

        print(f"versus: {error}", file=sys.stderr)
        theme.apply(application)
        problem = StartProblem(theme, *text.error_text(error), error.details)
        problem.show()
        application.exec()
        status = 1
    else:
        from desktop_app.ui.main_window import MainWindow

        settings = engine.settings.load()
        theme.set_mode(Mode(settings.theme) if settings.theme in ("light", "dark") else Mode.SYSTEM)
        theme.set_text_scale(settings.text_percent / 100)
        theme.apply(application)
        window = MainWindow(theme, engine)
        window.restore_geometry_text(settings.window)
        reporter.reported.connect(window.reports.show_report)
        end.saveRequested.connect(window.save)
        window.show()
        status = application.exec()
        window.save()
        settings.window = window.geometry_text()
        settings.text_percent = round(theme.text_scale * 100)
        engine.settings.save(settings)
        window.deleteLater()
        engine.close()
    end.uninstall()
    reporter.uninstall()
    return status
