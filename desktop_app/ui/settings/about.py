"""About: the version, and whose work is inside."""

from __future__ import annotations

import platform
from importlib import metadata

from desktop_app.paths import APP_NAME
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.settings.row import SettingRow
from desktop_app.ui.settings.section import Section
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, SecondaryButton
from desktop_app.ui.widgets.text_label import TextLabel

_LIBRARIES = (
    ("Qt for Python", "PySide6-Essentials", "LGPL-3.0"),
    ("peewee", "peewee", "MIT"),
    ("fsrs", "fsrs", "MIT"),
    ("NumPy", "numpy", "BSD-3-Clause"),
    ("platformdirs", "platformdirs", "MIT"),
    ("filelock", "filelock", "MIT"),
)


def installed(package: str) -> str:
    """A package's version; "" where it is run from its sources."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


class LicenceButton(SecondaryButton):
    """Shows and hides the text of a licence."""

    def __init__(self, theme: Theme, work: str, text: TextLabel) -> None:
        super().__init__(theme, "", size=ButtonSize.SMALL)
        self.licence = text
        self.setAccessibleDescription(work)
        self.clicked.connect(self._turn)
        self._say()

    def _turn(self) -> None:
        self.licence.setVisible(self.licence.isHidden())
        self._say()

    def _say(self) -> None:
        self.setText(self.tr("Licence") if self.licence.isHidden() else self.tr("Hide the licence"))


class AboutSection(Section):
    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__(theme, preferences)
        #: {version} is a number such as 1.2.
        version = self.tr("Version {version}").format(version=installed("versus") or "0.1.0")
        self.add_head(APP_NAME, version)
        self.licences: list[LicenceButton] = []
        self._add_works()
        self._add_libraries()
        self.close_column()

    def _add_works(self) -> None:
        self._add_title(self.tr("Fonts and icons"))
        works = (
            (self.tr("Inter, the typeface"), "SIL Open Font License 1.1", "fonts/LICENSE.txt"),
            (self.tr("Lucide, the icons"), "ISC", "icons/LICENSE.txt"),
        )
        for work, licence, file in works:
            text = TextLabel(self.theme, TextRole.SMALL, "ink2", self._read(file))
            text.hide()
            button = LicenceButton(self.theme, work, text)
            self.licences.append(button)
            row = SettingRow(self.theme, work, button, licence)
            self.column.addWidget(row)
            self.add(text, 8)

    def _add_libraries(self) -> None:
        self._add_title(self.tr("Libraries"))
        for name, package, licence in _LIBRARIES:
            version = installed(package)
            told = TextLabel(self.theme, TextRole.SMALL, "ink2", licence)
            self.column.addWidget(SettingRow(self.theme, f"{name} {version}".strip(), told))
        told = TextLabel(self.theme, TextRole.SMALL, "ink2", "PSF-2.0")
        row = SettingRow(self.theme, f"Python {platform.python_version()}", told)
        row.last = True
        self.column.addWidget(row)

    def _add_title(self, title: str) -> None:
        self.add(TextLabel(self.theme, TextRole.SECTION, "ink", title), 28)
        self.column.addSpacing(4)

    def _read(self, file: str) -> str:
        """Paragraphs, without the line ends of a plain file."""
        text = self.theme.resource(file).read_text(encoding="utf-8")
        paragraphs = (" ".join(part.split()) for part in text.split("\n\n"))
        return "\n".join(part for part in paragraphs if part.strip("-= "))
