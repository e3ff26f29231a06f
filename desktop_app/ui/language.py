"""The language of the interface: its texts, its dates and numbers, and the direction it is read in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.paths import resource
from desktop_app.ui import text
from desktop_app.ui.theme.collecting import not_collecting

SYSTEM, SOURCE = "system", "en"
_PREFIX, _SUFFIX = "versus_", ".qm"


class Language(QObject):
    changed = Signal()
    """Every text there is now stands in the wrong language."""

    def __init__(self, parent: QObject | None = None, folder: Path | None = None) -> None:
        super().__init__(parent)
        self._folder = folder or resource("translations")
        self._translators: list[QTranslator] = []
        self._code = SOURCE

    @property
    def code(self) -> str:
        """Of the language that is spoken now, never "system"."""
        return self._code

    def available(self) -> tuple[str, ...]:
        """Codes of the languages there are texts for, English first."""
        found = sorted(path.name[len(_PREFIX) : -len(_SUFFIX)] for path in self._files())
        return (SOURCE, *(code for code in found if code != SOURCE))

    def choose(self, wanted: str) -> None:
        """A code, or "system"; English where there are no texts for it."""
        code = self._resolved(wanted)
        if code == self._code:
            return
        self._code = code
        self._speak()
        self.changed.emit()

    def _files(self) -> list[Path]:
        return list(self._folder.glob(f"{_PREFIX}*{_SUFFIX}"))

    def _resolved(self, wanted: str) -> str:
        if not self._folder.is_dir():
            return SOURCE
        available = self.available()
        tags = QLocale.system().uiLanguages() if wanted == SYSTEM else [wanted]
        for tag in tags:
            for code in (tag.replace("-", "_"), tag.partition("-")[0].partition("_")[0]):
                if code in available:
                    return code
        return SOURCE

    def _speak(self) -> None:
        with not_collecting():
            self._exchange()

    def _exchange(self) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []
        locale = _locale(self._code)
        if self._code == SOURCE:
            text.speak_english()
        else:
            QLocale.setDefault(locale)
            # The last one installed is asked first.
            self._install(
                f"qtbase_{self._code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            )
            self._install(f"{_PREFIX}{self._code}", str(self._folder))
        QGuiApplication.setLayoutDirection(locale.textDirection())

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)


def own_name(code: str) -> str:
    """What a language calls itself: "English", "Deutsch"."""
    locale = QLocale(code)
    name = locale.nativeLanguageName() if code != SOURCE else "English"
    return name[:1].upper() + name[1:] if name else code


def _locale(code: str) -> QLocale:
    """With the habits of the person's own country, where it is a country of that language."""
    locale, system = QLocale(code), QLocale.system()
    return system if system.language() == locale.language() else locale
