"""A facilitator at the desk: real keys on a real window, with the room's window beside it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from desktop_app.compose import Engine
from desktop_app.domain.ids import SideId
from desktop_app.study.workshop.keeping import WorkshopKeeper
from desktop_app.study.workshop.rounds import Round, RoundKind, WorkshopPlan, WorkshopSet
from desktop_app.study.workshop.run import WorkshopRun
from desktop_app.study.workshop.state import Stage
from desktop_app.ui.actions import Actions
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.focus_ring import FocusRing
from desktop_app.ui.workshop.audience_window import AudienceWindow
from desktop_app.ui.workshop.desk import FacilitatorDesk
from desktop_app.ui.workshop.displays import Displays
from tests.workshops import plan_of

Key, Modifier = Qt.Key, Qt.KeyboardModifier
ARROWS = {0: Key.Key_Left, 1: Key.Key_Right, 2: Key.Key_Down}


def plan_with(engine: Engine, *kinds: RoundKind, **chosen: object) -> WorkshopPlan:
    """Of the built-in deck: a round of each of these kinds, in this order."""
    wanted = replace(WorkshopSet(minutes=90, kinds=tuple(RoundKind)), **chosen)  # type: ignore[arg-type]
    found = plan_of(engine, wanted)
    rounds = tuple(next(each for each in found.rounds if each.kind is kind) for kind in kinds)
    return replace(found, rounds=rounds)


class Facilitator:
    def __init__(self, theme: Theme, engine: Engine) -> None:
        self.engine = engine
        self.seconds = 100.0
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self.window.resize(1180, 760)
        self.actions = Actions(self.window)
        self.displays = Displays(self.window, self.window)
        self.keeper = WorkshopKeeper(engine.study)
        self.desk = FacilitatorDesk(
            theme, self.keeper, self.actions, self.displays, self.window, now=lambda: self.seconds
        )
        column.addWidget(self.desk.page)
        self.ring = FocusRing(theme, self.window)
        self.ended: list[object] = []
        self.desk.finished.connect(self.ended.append)
        self.window.show()
        QTest.qWaitForWindowActive(self.window)

    @property
    def page(self) -> QWidget:
        return self.desk.page

    @property
    def run(self) -> WorkshopRun:
        assert self.desk.run is not None
        return self.desk.run

    @property
    def round(self) -> Round:
        assert self.run.desk.round is not None
        return self.run.desk.round

    @property
    def wall(self) -> AudienceWindow:
        return self.desk.wall.window

    def open(self, plan: WorkshopPlan, *, rehearsal: bool = False) -> None:
        self.desk.open(plan, rehearsal=rehearsal)
        self.settle()

    def settle(self) -> None:
        for _ in range(2):
            QApplication.processEvents()

    def press(self, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        """On whatever has the focus at the desk."""
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.settle()

    def press_at_wall(self, *keys: Qt.Key) -> None:
        """While the room's window is in front, as with a presenter remote."""
        for key in keys:
            QTest.keyClick(self.wall, key)
        self.settle()

    def click(self, button: QAbstractButton) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def pass_seconds(self, seconds: float) -> None:
        """A second at a time, as a timer does it."""
        until = self.seconds + seconds
        while self.seconds < until:
            self.seconds = min(self.seconds + 1, until)
            self.desk.presenter.pass_time()
        self.settle()

    @property
    def stage(self) -> Stage:
        return self.run.stage

    def place_of(self, side: SideId | None) -> int:
        """Of one of both sides."""
        assert side is not None
        return [each for each, *_ in self.run.plan.sides].index(side)

    def close(self) -> None:
        self.desk.leave()
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents()
