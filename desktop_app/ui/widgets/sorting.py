"""What lies where on a sort board, and how often it was moved: plain numbers, no widgets."""

from __future__ import annotations


class Sorting:
    """Traits are numbers from 0; a side is any number, None is the pile of what is loose."""

    def __init__(self, traits: int) -> None:
        self._sides: list[int | None] = [None] * traits
        self._last_sides: list[int | None] = [None] * traits
        self._moves = [0] * traits
        self._order: list[int] = []

    def put(self, trait: int, side: int | None) -> bool:
        """False if it lies there already. What was taken back and placed where it lay did not move."""
        if self._sides[trait] == side:
            return False
        self._sides[trait] = side
        if trait in self._order:
            self._order.remove(trait)
        if side is not None:
            self._order.append(trait)
            last = self._last_sides[trait]
            self._moves[trait] += last is not None and last != side
            self._last_sides[trait] = side
        return True

    def side_of(self, trait: int) -> int | None:
        return self._sides[trait]

    @property
    def loose(self) -> list[int]:
        return [trait for trait, side in enumerate(self._sides) if side is None]

    def on_side(self, side: int) -> list[int]:
        """In the order in which they were placed."""
        return [trait for trait in self._order if self._sides[trait] == side]

    @property
    def last_placed(self) -> int | None:
        return self._order[-1] if self._order else None

    @property
    def sides(self) -> tuple[int | None, ...]:
        return tuple(self._sides)

    @property
    def moves(self) -> tuple[int, ...]:
        """How often each trait was moved to the other side after it had been placed."""
        return tuple(self._moves)
