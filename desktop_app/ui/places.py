"""What the screens are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP
from desktop_app.ui.actions import (
    ACTIONS,
    DECKS,
    DRAFTS,
    EVERYWHERE,
    FACILITATOR,
    IMPORT,
    RESULTS,
    SETTINGS,
    STUDY,
    SUMMARY,
    SUSPENDED,
    TODAY,
    UPDATE,
    WELCOME,
    WORKSHOP,
)

_TITLES = {
    EVERYWHERE: QT_TRANSLATE_NOOP("places", "Everywhere"),
    TODAY: QT_TRANSLATE_NOOP("places", "Today"),
    DECKS: QT_TRANSLATE_NOOP("places", "Decks"),
    UPDATE: QT_TRANSLATE_NOOP("places", "Update of a deck"),
    IMPORT: QT_TRANSLATE_NOOP("places", "Import"),
    DRAFTS: QT_TRANSLATE_NOOP("places", "Review of drafts"),
    STUDY: QT_TRANSLATE_NOOP("places", "Study"),
    SUMMARY: QT_TRANSLATE_NOOP("places", "Session summary"),
    SETTINGS: QT_TRANSLATE_NOOP("places", "Settings"),
    SUSPENDED: QT_TRANSLATE_NOOP("places", "Suspended cards"),
    WORKSHOP: QT_TRANSLATE_NOOP("places", "Workshop"),
    FACILITATOR: QT_TRANSLATE_NOOP("places", "Facilitator"),
    RESULTS: QT_TRANSLATE_NOOP("places", "Results of a workshop"),
    WELCOME: QT_TRANSLATE_NOOP("places", "Welcome"),
}


def place_title(place: str) -> str:
    return QCoreApplication.translate("places", _TITLES[place]) if place in _TITLES else place.title()


def places() -> list[str]:
    """Those that have actions, in the order of the list."""
    return list(dict.fromkeys(spec.place for spec in ACTIONS))
