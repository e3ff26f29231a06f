"""Sounds of a card: a button for each where this computer has what plays them, else their names.

They never play by themselves. People study in trains, offices and workshops; the key is one press away, and a
card that is shown again after Undo or an edit would play once more each time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from desktop_app.study.card_text import Sound
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton
from desktop_app.ui.widgets.text_label import TextLabel


class Player(Protocol):
    def play(self, path: Path) -> None:
        """From the beginning, in place of whatever plays now."""

    def stop(self) -> None: ...


@cache
def can_play() -> bool:
    """Whether QtMultimedia is installed: the optional extra `media`."""
    return find_spec("PySide6.QtMultimedia") is not None


class QtPlayer(QObject):
    """Made with the first sound: to load QtMultimedia takes longer than to show a card."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

        self._output = QAudioOutput(self)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(self._output)

    def play(self, path: Path) -> None:
        self._player.stop()
        self._player.setSource(QUrl.fromLocalFile(str(path)))
        self._player.play()

    def stop(self) -> None:
        self._player.stop()


class _SoundButton(QuietButton):
    wanted = Signal(object)
    """The path."""

    def __init__(self, theme: Theme, words: str, path: Path, key: str) -> None:
        super().__init__(theme, words, "volume-2", key, size=ButtonSize.SMALL)
        self._path = path
        self.clicked.connect(self._want)

    def _want(self) -> None:
        self.wanted.emit(self._path)


class CardSounds(QWidget):
    def __init__(
        self,
        theme: Theme,
        make_player: Callable[[], Player] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`make_player`: None where nothing can be played."""
        super().__init__(parent)
        self._theme = theme
        self._make_player = make_player
        self._player: Player | None = None
        self._rows: list[QWidget] = []
        self._paths: list[Path] = []
        self._next = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    @property
    def buttons(self) -> list[QAbstractButton]:
        return [row for row in self._rows if isinstance(row, QAbstractButton)]

    def set_sounds(self, sounds: Sequence[Sound]) -> None:
        self.stop()
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows, self._paths, self._next = [], [], 0
        for number, sound in enumerate(sounds, 1):
            name = sound.name or self.tr("Sound {number}").format(number=number)
            self._rows.append(self._row(sound, name))
            self._column.addWidget(self._rows[-1], 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(sounds))

    def play_next(self) -> bool:
        """The first, and with each call the one after it; False where there is nothing to play."""
        if not self._paths or self._make_player is None:
            return False
        self._play(self._paths[self._next % len(self._paths)])
        self._next += 1
        return True

    def stop(self) -> None:
        if self._player is not None:
            self._player.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    def _row(self, sound: Sound, name: str) -> QWidget:
        if sound.path is None:
            words = self.tr("{name} (the sound is missing)").format(name=name)
            return TextLabel(self._theme, TextRole.SMALL, "ink3", words)
        if self._make_player is None:
            words = self.tr("{name} (sounds cannot be played on this computer)").format(name=name)
            return TextLabel(self._theme, TextRole.SMALL, "ink3", words)
        key = self._theme.key_text("play_sound", "L") if not self._paths else ""
        button = _SoundButton(self._theme, self.tr("Play {name}").format(name=name), sound.path, key)
        button.wanted.connect(self._play)
        self._paths.append(sound.path)
        return button

    def _play(self, path: Path) -> None:
        if self._player is None and self._make_player is not None:
            self._player = self._make_player()
        if self._player is not None:
            self._player.play(path)
