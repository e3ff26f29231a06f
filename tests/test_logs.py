from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import logs
from desktop_app.domain.errors import AppError
from desktop_app.domain.phrases import phrase

SECRET = "Ada's answer"
logger = logging.getLogger("desktop_app.tests")


@pytest.fixture
def log_folder(tmp_path: Path) -> Path:
    return tmp_path / "logs"


@pytest.fixture
def log(log_folder: Path) -> Iterator[logs.Log]:
    started = logs.start_log(log_folder)
    yield started
    started.close()


def written(folder: Path) -> str:
    return (folder / logs.LOG_NAME).read_text("utf-8")


def fail(error: BaseException) -> None:
    try:
        raise error
    except BaseException:
        logger.exception("It failed.")


@pytest.mark.usefixtures("log")
def test_a_message_is_written_with_time_level_and_place(log_folder: Path) -> None:
    logger.warning("%d cards", 3)
    line = written(log_folder).splitlines()[-1]
    assert line.startswith("20")
    assert line.endswith(" WARNING desktop_app.tests 3 cards")


@pytest.mark.usefixtures("log")
def test_an_exception_is_written_without_its_message(log_folder: Path) -> None:
    fail(ValueError(SECRET))
    text = written(log_folder)
    assert SECRET not in text
    assert "ValueError" in text
    assert "    test_logs.py:" in text
    assert " in fail" in text


@pytest.mark.usefixtures("log")
def test_the_causes_of_an_exception_are_written_too(log_folder: Path) -> None:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as error:
            raise OSError(SECRET) from error
    except OSError:
        logger.exception("It failed.")
    text = written(log_folder)
    assert text.index("OSError") < text.index("KeyError")
    assert SECRET not in text


@pytest.mark.usefixtures("log")
def test_frames_of_ours_are_named_within_the_package(log_folder: Path) -> None:
    try:
        AppError(phrase("{missing}"), phrase("x"))
    except KeyError:
        logger.exception("It failed.")
    assert "    desktop_app/domain/phrases.py:" in written(log_folder)


@pytest.mark.usefixtures("log")
def test_an_error_of_ours_is_written_with_its_template(log_folder: Path) -> None:
    fail(AppError(phrase("There is no deck “{name}”.", name=SECRET), phrase("Look again.")))
    assert "AppError: There is no deck “{name}”." in written(log_folder)
    assert SECRET not in written(log_folder)


@pytest.mark.usefixtures("log")
def test_an_exception_given_as_a_value_is_not_quoted(log_folder: Path) -> None:
    logger.warning("Could not tidy: %s", OSError(SECRET))
    logger.warning(OSError(SECRET))
    assert written(log_folder).count("OSError") == 2
    assert SECRET not in written(log_folder)


@pytest.mark.usefixtures("log")
def test_the_home_folder_is_not_named(log_folder: Path) -> None:
    logger.warning("Cannot write %s", Path.home() / "decks")
    assert f"Cannot write ~{os.sep}decks" in written(log_folder)


@pytest.mark.usefixtures("log")
def test_other_libraries_are_not_logged(log_folder: Path) -> None:
    logging.getLogger("strangers").error(SECRET)
    assert SECRET not in written(log_folder)


@pytest.mark.usefixtures("log")
def test_the_log_rotates_and_keeps_five_files(log_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MOST_BYTES", 1000)
    for number in range(100):
        logger.warning("%0500d", number)
    files = sorted(path.name for path in log_folder.glob(f"{logs.LOG_NAME}*"))
    assert files == [logs.LOG_NAME, *(f"{logs.LOG_NAME}.{number}" for number in range(1, 5))]
    assert "99" in written(log_folder)
    assert all((log_folder / name).stat().st_size < 2000 for name in files)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no permission bits")
@pytest.mark.usefixtures("log")
def test_the_log_is_nobody_elses_to_read(log_folder: Path) -> None:
    assert log_folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in log_folder.iterdir()} == {0o600}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no permission bits")
def test_a_data_folder_made_on_the_way_is_private_too(tmp_path: Path) -> None:
    logs.start_log(tmp_path / "data" / "logs").close()
    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700


def test_a_folder_that_cannot_be_made_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("in the way")
    log = logs.start_log(tmp_path / "logs")
    logger.warning("not written")
    log.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_full_disk_stops_nothing(log_folder: Path) -> None:
    log_folder.mkdir()
    (log_folder / logs.LOG_NAME).symlink_to("/dev/full")
    log = logs.start_log(log_folder)
    logger.warning("not written")
    log.close()


def test_a_closed_log_takes_nothing_more(log: logs.Log, log_folder: Path) -> None:
    log.close()
    logger.warning("too late")
    assert "too late" not in written(log_folder)


def test_a_run_that_ended_well_leaves_no_crash_report(log_folder: Path) -> None:
    logs.start_log(log_folder).close()
    again = logs.start_log(log_folder)
    again.close()
    assert again.last_crash == ""


def test_a_crash_is_told_once_and_kept(log_folder: Path) -> None:
    program = (
        "import faulthandler, pathlib, sys; from desktop_app.logs import start_log;"
        "log = start_log(pathlib.Path(sys.argv[1])); faulthandler._sigabrt()"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, log_folder], capture_output=True, check=False, timeout=60
    )
    assert done.returncode != 0
    report = logs.take_crash_report(log_folder)
    assert "Fatal Python error" in report
    assert logs.take_crash_report(log_folder) == ""
    assert (log_folder / logs.EARLIER_CRASH_NAME).read_text("utf-8") == report


def test_a_crash_report_does_not_name_the_home_folder(log_folder: Path) -> None:
    log_folder.mkdir()
    (log_folder / logs.CRASH_NAME).write_text(f'  File "{Path.home()}/versus/app.py", line 1')
    assert logs.take_crash_report(log_folder) == '  File "~/versus/app.py", line 1'


def test_importing_the_log_is_cheap() -> None:
    program = "import sys, desktop_app.logs; sys.exit('logging.handlers' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False, timeout=60).returncode == 0
