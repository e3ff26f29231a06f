"""The language changes at once, in the real window; the person stays where they were, and the sides too."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.language import Language, own_name
from desktop_app.ui.settings import view
from desktop_app.ui.settings.language import LanguageSection
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.pages import settle, visible_texts

_TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{code}">
<context><name>Rail</name>
<message><source>Settings</source><translation>{settings}</translation></message>
</context>
<context><name>actions</name>
<message><source>Undo</source><translation>{undo}</translation></message>
</context>
</TS>
"""
_TEXTS = {"de": ("Einstellungen", "Rückgängig"), "ar": ("الإعدادات", "تراجع")}


def lrelease() -> str | None:
    return shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))


pytestmark = pytest.mark.skipif(lrelease() is None, reason="the tool that makes .qm files is not here")


@pytest.fixture(scope="module")
def translations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("translations")
    for code, (settings, undo) in _TEXTS.items():
        source = folder / f"versus_{code}.ts"
        source.write_text(_TS.format(code=code, settings=settings, undo=undo), encoding="utf-8")
        target = folder / f"versus_{code}.qm"
        subprocess.run([str(lrelease()), str(source), "-qm", str(target)], check=True, capture_output=True)
    return folder


@pytest.fixture
def learner(sit_as_set: Sit, translations: Path, monkeypatch: pytest.MonkeyPatch) -> Learner:
    sitting = sit_as_set()
    monkeypatch.setattr(sitting.window.preferences.language, "_folder", translations)
    return sitting


def language_of(learner: Learner) -> LanguageSection:
    learner.window.show_settings()
    learner.window.settings_page.open(view.LANGUAGE)
    settle()
    section = learner.window.settings_page.section
    assert isinstance(section, LanguageSection)
    return section


def speak(learner: Learner, code: str) -> None:
    learner.window.preferences.change("language", code)
    settle()


def test_english_is_all_there_is_without_translations(tmp_path: Path, qapp: QApplication) -> None:
    language = Language(folder=tmp_path / "none")
    assert language.available() == ("en",)
    for wanted in ("system", "de", "xx", ""):
        language.choose(wanted)
        assert language.code == "en"


def test_a_language_is_chosen_by_keys_and_shows_at_once(learner: Learner, folder: Path) -> None:
    section = language_of(learner)
    section.choice.segment("system").setFocus()
    assert [button.text() for button in section.choice.findChildren(type(section.choice.segment("de")))] == [
        "Same as the system",
        "English",
        own_name("ar"),
        "Deutsch",
    ]
    for _ in range(3):
        learner.press(Key.Key_Right)
    QTest.qWait(400)
    assert json.loads((folder / "settings.json").read_text(encoding="utf-8"))["language"] == "de"
    assert learner.window.rail.settings.text() == "Einstellungen"
    assert learner.window.actions_["undo"].text() == "Rückgängig"
    again = language_of(learner)
    assert (again.choice.value, learner.window.preferences.language.code) == ("de", "de")
    assert QLocale().language() == QLocale.Language.German
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen", "Qt's own texts too"


def test_the_person_stays_where_they_were(learner: Learner) -> None:
    language_of(learner)
    old = learner.window.settings_page
    speak(learner, "de")
    page = learner.window.settings_page
    assert page is not old
    assert learner.page is page
    assert page.list.current == view.LANGUAGE
    assert learner.window.rail.settings.isChecked()
    assert page.isAncestorOf(QApplication.focusWidget())


def test_each_key_still_does_one_thing(learner: Learner) -> None:
    language_of(learner)
    speak(learner, "de")
    speak(learner, "en")
    learner.press(Key.Key_Escape)
    assert learner.page is learner.window.today_page
    assert learner.window.rail.settings.text() == "Settings"
    learner.press(Key.Key_Return)
    assert learner.is_studying
    learner.answer()
    learner.undo()
    assert learner.window.study.session is not None
    assert learner.window.study.session.can_redo


def test_changed_keys_stay_changed(learner: Learner) -> None:
    learner.window.actions_.set_keys({"undo": ("F9",)})
    learner.window.preferences.change("keys", learner.window.actions_.changed_keys())
    speak(learner, "de")
    assert learner.window.actions_.keys("undo") == ("F9",)


def test_right_to_left_mirrors_the_window_but_not_the_sides(learner: Learner) -> None:
    language_of(learner)
    speak(learner, "ar")
    window = learner.window
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.rail.x() > window.pages.x()
    window.settings_page.open(view.READING)
    settle()
    sample = window.settings_page.section.sample  # type: ignore[attr-defined]
    left, right = (sample.texts(index)[0] for index in (0, 1))
    assert left.mapTo(sample, left.rect().topLeft()).x() < right.mapTo(sample, right.rect().topLeft()).x()


def test_right_to_left_help_lies_at_the_left(learner: Learner) -> None:
    speak(learner, "ar")
    learner.press(Key.Key_F1)
    pane = learner.window.tools.help.pane
    assert pane is not None
    assert pane.x() == 0


def test_the_old_rooms_are_gone(learner: Learner) -> None:
    language_of(learner)
    for code in ("de", "en", "de"):
        speak(learner, code)
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    kept = [each for each in learner.window.findChildren(QObject) if type(each).__name__ == "TodayPage"]
    assert len(kept) == 1
    assert visible_texts(learner.window)
