"""The data is open read-only, or was found damaged: a strip says so and why, with the ways on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.study.copies import Copy
from desktop_app.study.ports import Clock
from desktop_app.ui.restart import Restart
from desktop_app.ui.start.places import Reason
from desktop_app.ui.start.wording import found_damage
from desktop_app.ui.strips import GRAVE, STANDS, WARNS, Message, Strips, Way

DAMAGE, READ_ONLY, WRONG_COUNTS = "damage", "read-only", "wrong-counts"


class Looking(QObject):
    restartRequested = Signal(object)
    reportWanted = Signal()

    def __init__(
        self,
        strips: Strips,
        clock: Clock,
        last_copy: Callable[[], Copy | None],
        reason: Reason | None,
        parent: QObject | None = None,
    ) -> None:
        """`last_copy` gives the newest checked one; `reason`: why the data is read-only, if it is."""
        super().__init__(parent)
        self._strips = strips
        self._clock = clock
        self._last_copy = last_copy
        self._reason = reason
        self._copy: Copy | None = None

    def begin(self) -> None:
        """What is known from the start."""
        if self._reason is None:
            return
        is_damaged = self._reason == "damaged"
        way = (self._words_of_ways, self.tell_damage) if is_damaged else (self._words_of_writing, self._write)
        ways = (Way(*way),)
        self._strips.show_message(Message(READ_ONLY, self._why, ways, STANDS, "eye-off", can_close=False))
        if self._reason == "damaged":
            self.tell_damage()

    def tell_damage(self) -> None:
        """With the three ways on. Studying goes on where it is possible, until one of them is taken."""
        copy = self._copy = self._last_copy()
        first = Way(self._words_of_salvage, self._salvage)
        if copy is not None:
            first = Way(self._words_of_restore, self._restore)
        ways = (
            first,
            Way(self._words_of_keeping, self._keep_looking),
            Way(self._words_of_report, self._report),
        )
        self._strips.show_message(
            Message(DAMAGE, self._damage, ways, GRAVE, "triangle-alert", can_close=False)
        )

    def tell_wrong_counts(self) -> None:
        """What is made from the answers disagrees with them: it can be made anew, and nothing is lost."""
        ways = (Way(self._words_of_repair, self._repair), Way(self._words_of_report, self._report))
        self._strips.show_message(Message(WRONG_COUNTS, self._counts, ways, WARNS, "triangle-alert"))

    # Words

    def _why(self) -> str:
        if self._reason == "damaged":
            return self.tr("Read-only, because the data file is damaged. Studying is off.")
        if self._reason == "held":
            return self.tr("Read-only, because another Versus is using this data. Studying is off.")
        if self._reason == "unwritable":
            return self.tr("Read-only, because the data folder cannot be written. Studying is off.")
        return self.tr("Opened read-only: you can look at everything. Studying is off.")

    def _damage(self) -> str:
        return found_damage(self._copy, self._clock.now())

    def _counts(self) -> str:
        return self.tr(
            "Versus found counts that do not match your answers. They can be made anew; no answer is missing."
        )

    def _words_of_restore(self) -> str:
        return self.tr("Restore that copy")

    def _words_of_ways(self) -> str:
        return self.tr("Ways on")

    def _words_of_salvage(self) -> str:
        return self.tr("Save what can be read")

    def _words_of_keeping(self) -> str:
        return self.tr("Keep looking")

    def _words_of_report(self) -> str:
        return self.tr("Save a report")

    def _words_of_repair(self) -> str:
        return self.tr("Make them anew")

    def _words_of_writing(self) -> str:
        return self.tr("Open for writing") if self._reason == "asked" else self.tr("Try again")

    # Acts

    def _restore(self) -> None:
        if self._copy is not None:
            # What can still be read of the answers since then comes along; what cannot stays in the old file.
            self.restartRequested.emit(Restart("restore", self._copy.path, merge=True))

    def _salvage(self) -> None:
        self.restartRequested.emit(Restart("salvage"))

    def _repair(self) -> None:
        self.restartRequested.emit(Restart("repair"))

    def _keep_looking(self) -> None:
        """To look at damaged data does no harm; to write to it may."""
        if self._reason is None:
            self.restartRequested.emit(Restart("read-only"))
        else:
            self._strips.take_away(DAMAGE)

    def _write(self) -> None:
        self.restartRequested.emit(Restart("reopen"))

    def _report(self) -> None:
        self.reportWanted.emit()
