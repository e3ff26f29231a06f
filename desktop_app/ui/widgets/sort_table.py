"""The table of a sort board: traits are dragged or sent to a side, taken back, and judged where they lie."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.isolating import isolated
from desktop_app.ui import text
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.flight import Flight
from desktop_app.ui.widgets.side_glyph import LEFT, RIGHT
from desktop_app.ui.widgets.sort_plan import Planner
from desktop_app.ui.widgets.sort_zone import PILE, SortZone
from desktop_app.ui.widgets.sorting import Sorting
from desktop_app.ui.widgets.trait_chip import TraitChip

_SIDES = (LEFT, RIGHT)
_MOST = 8


class SortTable(QWidget):
    """Never mirrored. Traits keep the number they were given; sides are LEFT and RIGHT."""

    changed = Signal()  # something was placed or taken back
    placed = Signal(int)  # which trait
    pressed = Signal()  # a trait, once all are placed
    focused = Signal(int)  # which trait
    held = Signal(QPoint)  # a trait is dragged: where the mouse is on the screen
    letGo = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = ("", "")
        self._zones = [SortZone(theme, index, parent=self) for index in (LEFT, RIGHT, PILE)]
        self._zones[LEFT].clicked.connect(self._clicked_left)
        self._zones[RIGHT].clicked.connect(self._clicked_right)
        self._zones[PILE].set_name(self.tr("To place"))
        self._zones[PILE].set_foot(
            self.tr("Drag a trait, or use the arrow keys. Backspace takes the last one back.")
        )
        self._theme = theme
        self.chips: tuple[TraitChip, ...] = ()
        self.sorting = Sorting(0)
        self._is_judged = False
        self._held: TraitChip | None = None
        self._held_at = self._mouse_at = QPoint()
        self._flight = Flight(theme, self)
        # From the start and for good, so that Tab finds them in their place.
        self._made = [self._make_chip() for _ in range(_MOST)]
        for chip in self._made:
            chip.hide()
        theme.changed.connect(self._rethemed)

    # What the prompt tells

    def set_traits(self, names: tuple[str, str], traits: Sequence[str]) -> None:
        """A new board: everything is loose."""
        self._flight.finish()
        self._names = names
        self._is_judged = False
        assert len(traits) <= _MOST
        for chip, trait in zip(self._made, traits, strict=False):
            chip.set_trait(trait)
        for number, chip in enumerate(self._made):
            chip.setVisible(number < len(traits))
        self.chips = tuple(self._made[: len(traits)])
        self.sorting = Sorting(len(traits))
        for index in _SIDES:
            self._zones[index].set_name(names[index])
        self._settle(moving=False)

    def set_texts(self, traits: Sequence[str]) -> None:
        """The same traits in other words."""
        for chip, trait in zip(self.chips, traits, strict=True):
            chip.set_words(trait)
        if not self._is_judged:
            self._settle(moving=False)

    def show_verdict(self, sides: Sequence[int], notes: Sequence[str]) -> None:
        """What lies wrong is crossed and moves over, `notes[i]` under it; the empty pile leaves its room."""
        self._flight.finish()
        self._is_judged = True
        for number, (chip, side) in enumerate(zip(self.chips, sides, strict=True)):
            right = not self.sorting.put(number, side)
            chip.set_verdict(right=right, note=notes[number])
        self._settle()
        for number, chip in enumerate(self.chips):
            self._name_judged(chip, sides[number], notes[number], right=not chip.is_wrong)

    # What a key or click does

    def focus_first(self) -> None:
        """To the first loose trait."""
        if self.sorting.loose:
            self._focus(self.sorting.loose[0])

    def step(self, by: int) -> None:
        """On to the next trait, round and round."""
        ring = self._ring()
        if self._is_judged or not ring:
            return
        self._flight.finish()
        current = self.current
        place = ring.index(current) + by if current is not None else min(by, 0)
        self._focus(ring[place % len(ring)])

    def send(self, side: int) -> None:
        """Place the trait that has the focus."""
        if self.current is not None:
            self._put(self.current, side)

    def take_back(self) -> None:
        if self.sorting.last_placed is not None:
            self._put(self.sorting.last_placed, None)

    @property
    def current(self) -> int | None:
        """The trait that has the focus."""
        return next((number for number, chip in enumerate(self.chips) if chip.hasFocus()), None)

    def zone(self, index: int) -> SortZone:
        return self._zones[index]

    # Measures

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._planner().plan(width).height

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(moving=False)

    # Inside

    def _make_chip(self) -> TraitChip:
        chip = TraitChip(self._theme, parent=self)
        chip.setLayoutDirection(QGuiApplication.layoutDirection())
        chip.grabbed.connect(self._grab)
        chip.dragged.connect(self._drag)
        chip.dropped.connect(self._drop)
        chip.sent.connect(self.send)
        chip.clicked.connect(self._press)
        chip.focused.connect(self._tell_focus)
        return chip

    def _press(self) -> None:
        if not self.sorting.loose and not self._is_judged:
            self.pressed.emit()

    def _tell_focus(self) -> None:
        if self.current is not None:
            self.focused.emit(self.current)

    def _focus(self, trait: int) -> None:
        self.chips[trait].setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, trait: int, side: int | None) -> None:
        if self._is_judged:
            return
        self._flight.finish()
        loose = self.sorting.loose
        if not self.sorting.put(trait, side):
            return
        self._settle()
        if side is None:
            self._focus(trait)
        elif trait in loose and len(loose) > 1:
            self._focus(loose[(loose.index(trait) + 1) % len(loose)])
        if side is not None:
            self.placed.emit(trait)
        self.changed.emit()

    def _settle(self, *, moving: bool = True) -> None:
        """After any change: shapes, counts, names, places."""
        for number, chip in enumerate(self.chips):
            chip.set_place(self.sorting.side_of(number))
        for index in _SIDES:
            self._zones[index].set_count(text.count(len(self.sorting.on_side(index))))
        left, everything = text.count(len(self.sorting.loose)), text.count(len(self.chips))
        self._zones[PILE].set_count(self.tr("{left} of {all}").format(left=left, all=everything))
        self._rename()
        self._stack()
        self.updateGeometry()
        self._arrange(moving=moving)

    def _ring(self) -> list[int]:
        """In the order in which they are reached and read: the loose ones, those placed left, then right."""
        return [*self.sorting.loose, *self.sorting.on_side(LEFT), *self.sorting.on_side(RIGHT)]

    def _stack(self) -> None:
        """Screen readers read what lies there from the lowest to the topmost; Tab goes the same way."""
        wanted = [self.chips[number] for number in self._ring()]
        if [each for each in self.children() if each in self.chips] != wanted:
            for chip in wanted:
                chip.raise_()
            for before, after in itertools.pairwise(wanted):
                QWidget.setTabOrder(before, after)

    def _rename(self) -> None:
        for index, zone in enumerate(self._zones):
            traits = self.sorting.loose if index == PILE else self.sorting.on_side(index)
            where = self.tr("not placed") if index == PILE else isolated(self._names[index])
            for place, number in enumerate(traits, start=1):
                #: {where} is the name of a side or "not placed"
                name = self.tr("{trait}, {where}, {place} of {all}")
                trait = isolated(self.chips[number].text())
                self.chips[number].setAccessibleName(
                    name.format(trait=trait, where=where, place=place, all=len(traits))
                )
            if index != PILE:
                side = (
                    self.tr("{side}, left side, {count}")
                    if index == LEFT
                    else self.tr("{side}, right side, {count}")
                )
                zone.setAccessibleName(side.format(side=where, count=text.count(len(traits))))
        keys = self.tr("Left arrow: {left}. Right arrow: {right}.")
        for chip in self.chips:
            chip.setAccessibleDescription(
                keys.format(left=isolated(self._names[LEFT]), right=isolated(self._names[RIGHT]))
            )

    def _name_judged(self, chip: TraitChip, side: int, note: str, *, right: bool) -> None:
        name = (
            self.tr("{trait}, right: {side}")
            if right
            else self.tr("{trait}, wrong, belongs to {side}. {why}")
        )
        chip.setAccessibleName(
            name.format(trait=isolated(chip.text()), side=isolated(self._names[side]), why=note).strip()
        )
        chip.setAccessibleDescription("")

    def _planner(self) -> Planner:
        lying = (self.sorting.on_side(LEFT), self.sorting.on_side(RIGHT), self.sorting.loose)
        chips = [[self.chips[number] for number in traits] for traits in lying]
        return Planner(self._zones, chips, is_judged=self._is_judged)

    def _arrange(self, *, moving: bool) -> None:
        if not self.chips or not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return
        plan = self._planner().plan(self.width(), self.height())
        for zone, place in zip(self._zones, plan.zones, strict=True):
            zone.setVisible(not place.isEmpty())
            zone.setGeometry(place)
        for index in _SIDES:
            self._zones[index].set_slot(plan.slots[index])
        self._zones[PILE].place_foot(plan.ends[PILE])
        self._flight.start(
            {chip: at for chip, at in plan.chips.items() if chip is not self._held}, moving=moving
        )

    def _rethemed(self) -> None:
        self.updateGeometry()
        self._arrange(moving=False)

    # Dragging

    def _grab(self, at: QPoint) -> None:
        chip = self.sender()
        assert isinstance(chip, TraitChip)
        self._flight.finish()
        self._held, self._held_at = chip, at
        chip.raise_()

    def _drag(self, at: QPoint) -> None:
        self._mouse_at = at
        self.drag_on()
        self.held.emit(at)

    def drag_on(self) -> None:
        """The table has moved under the mouse."""
        if self._held is not None:
            self._held.move(self.mapFromGlobal(self._mouse_at) - self._held_at)
            over = self._zone_at(self._mouse_at)
            for index, zone in enumerate(self._zones):
                zone.set_over(index == over)

    def _drop(self, at: QPoint) -> None:
        self.letGo.emit()
        chip, self._held = self._held, None
        for zone in self._zones:
            zone.set_over(False)
        over = self._zone_at(at)
        if chip is None:
            return
        trait = self.chips.index(chip)
        side = self.sorting.side_of(trait) if over is None else None if over == PILE else over
        if side == self.sorting.side_of(trait):
            self._arrange(moving=True)
        else:
            self._put(trait, side)

    def _zone_at(self, at: QPoint) -> int | None:
        place = self.mapFromGlobal(at)
        hits = (index for index, zone in enumerate(self._zones) if zone.geometry().contains(place))
        return next((index for index in hits if self._zones[index].isVisible()), None)

    def _clicked_left(self) -> None:
        self.send(LEFT)

    def _clicked_right(self) -> None:
        self.send(RIGHT)
