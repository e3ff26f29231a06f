"""A day at the program in a process of its own, with planted words everywhere.

Everything a person does, everything that goes wrong, the commands; `test_privacy.py` looks at what it left.
"""

from __future__ import annotations

# ruff: noqa: E402 - guarded before the classes are made
import faulthandler
import logging
import os
import sys
import threading
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop_app.ui import guarding

guarding.install()

from PySide6.QtCore import Qt, QTimer, qWarning
from PySide6.QtWidgets import QApplication

from desktop_app import cli, logs, paths
from desktop_app.compose import Engine, open_engine
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.progress import Silent
from desktop_app.storage.errors import disk_full, unknown_card, unknown_deck, unknown_learner
from desktop_app.study.copies import Why
from desktop_app.study.importing import add_deck
from desktop_app.study.selection import EVERYTHING, Scope
from desktop_app.ui import text
from desktop_app.ui.instance import Listener, hand_over
from desktop_app.ui.reporter import Reporter
from desktop_app.ui.settings.view import Whereabouts
from tests.clock import FakeClock
from tests.faults.exceptions import dressed
from tests.flows.driver import Key, Learner
from tests.ui.pages import settle

PLANTED = ("Quetzalcoatl", "Rumpelstiltskin", "Xanthippe", "Popocatepetl", "Zarathustra", "Ouagadougou")
DECK, CARD, PERSON, FILE, SEARCH, FOLDER = PLANTED
"""A deck's title, a card's text, a learner, a file, what was typed or searched for, a folder of the home."""
_log = logging.getLogger("desktop_app.busy_day")


def run(folder: Path) -> None:
    """`folder` lies in the home folder."""
    sys.addaudithook(_note)
    log = logs.start_log(paths.log_dir(folder, portable=True))
    reporter = Reporter(say=text.phrase_text)
    reporter.install()
    application = QApplication([])
    clock = FakeClock()
    engine = open_engine(folder, clock=clock)
    _plant(engine)
    listener = Listener(folder)
    listener.listen()
    caller = threading.Thread(target=hand_over, args=(folder, Path(FILE)))
    caller.start()
    while caller.is_alive():
        application.processEvents()
    learner = Learner(dressed(application), engine)
    reporter.reported.connect(learner.window.show_report)
    _use(learner)
    _go_wrong(reporter)
    settle()
    learner.close()
    listener.close()
    reporter.uninstall()
    _command(folder)
    crash_file = folder / "logs" / logs.CRASH_NAME
    with crash_file.open("a") as file:
        faulthandler.dump_traceback(file, all_threads=True)
    log.close()
    logs.start_log(folder / "logs").close()


def _note(event: str, given: tuple[object, ...]) -> None:
    """What Python itself connects to, or looks up by name."""
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "urllib.Request"):
        with Path(os.environ["VERSUS_TRAP"]).open("a") as file:
            file.write(f"{event} {given[1:]}\n")


def _plant(engine: Engine) -> None:
    study, deck = engine.study, DeckId("planted")
    card = PlainCard(id=ItemId("one"), front=f"What is {CARD}?", back=CARD, typed=True)
    with study.store.transaction():
        add_deck(study.store, Deck(DeckHead(id=deck, title=DECK, language="en"), (card,)))
        study.store.decks.start(study.learner.id, deck)
        study.store.learners.add(PERSON)


def _use(learner: Learner) -> None:
    window = learner.window
    window.start_session(Scope(deck=DeckId("planted")))
    settle()
    learner.type(SEARCH)
    learner.press(Key.Key_Return)
    learner.press(Key.Key_Space)
    window.show_today()
    window.start_session(EVERYTHING)
    for _ in range(12):
        if learner.is_studying:
            learner.answer()
    if learner.is_studying:
        learner.press(Key.Key_E)
        learner.type(CARD)
        learner.press(Key.Key_Escape)
    window.show_settings()
    for name in window.settings_page._makers:
        window.settings_page.go_to(Whereabouts(name, inside=True))
        settle()
    window.settings_page.search_keys()
    learner.type(SEARCH)
    window.show_suspended(DeckId("planted"))
    window.show_today()
    learner.press(Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    finder = window.tools.finder
    assert finder is not None
    finder.close()
    learner.press(Key.Key_F1)
    learner.press(Key.Key_Escape)
    learner.engine.backups.make(Why.ASKED, Silent())
    learner.engine.backups.write_journal()


def _go_wrong(reporter: Reporter) -> None:
    """Every way in which an error reaches the log."""
    words = " ".join(PLANTED)
    errors: list[BaseException] = [
        ValueError(words),
        KeyError(words),
        OSError(28, words, str(Path.home() / FOLDER / FILE)),
        unknown_deck(DECK),
        unknown_learner(PERSON),
        unknown_card(CARD),
        disk_full(words),
    ]
    for error in errors:
        reporter.report(error)
        try:
            raise error from RuntimeError(words)
        except (Exception, AppError):
            _log.exception("It failed.")
            _log.warning("It failed: %s", sys.exc_info()[1])

    def fail() -> None:
        raise ValueError(words)

    QTimer.singleShot(0, fail)
    thread = threading.Thread(target=fail, name=PERSON)
    thread.start()
    thread.join()
    qWarning(f'QImage: cannot open "{Path.home() / FOLDER / FILE}"')
    qWarning(f"file://{Path.home() / FOLDER / FILE}: no such file")
    qWarning(f"“{CARD}” is no colour")


def _command(folder: Path) -> None:
    (folder.parent / f"{FILE}.toml").write_text(f'format = 1\nid = "{FILE}"\ntitle = 3\n', encoding="utf-8")
    for words in (
        ("check", str(folder.parent / f"{FILE}.toml")),
        ("decks",),
        ("cards", "planted"),
        ("due",),
        ("stats",),
        ("doctor",),
        ("backup",),
        ("learner", "list"),
    ):
        cli.main(["--data-dir", str(folder), *words])


if __name__ == "__main__":
    os.umask(0)
    run(Path(sys.argv[1]))
