"""Telling a screen reader what no focus change tells it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.domain.isolating import isolated

_ENDS = (".", "!", "?", "…", ":")


def sentences(*parts: str) -> str:
    """One after the other, each with an end that is heard; empty ones are left out."""
    said = (isolated(part.strip()) for part in parts)
    return " ".join(part if part.endswith(_ENDS) else f"{part}." for part in said if part)


def announce(speaker: QObject, words: str, *, at_once: bool = False) -> None:
    """`at_once` interrupts what is being read: for problems. Nothing where no screen reader listens."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # slow to load, seldom needed

    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(speaker, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)
