"""The stack of steps by itself."""

from __future__ import annotations

import pytest

from desktop_app.study.undo import KEPT_STEPS, UndoStack


def same(step: int) -> int:
    return step


def fails(_step: int) -> int:
    raise OSError


def stack_of(*steps: int) -> UndoStack[int]:
    stack: UndoStack[int] = UndoStack()
    for step in steps:
        stack.push(step)
    return stack


def test_steps_come_back_last_first_and_go_again_in_order() -> None:
    stack = stack_of(1, 2, 3)
    assert [stack.undo(same) for _ in range(3)] == [3, 2, 1]
    assert (stack.last, stack.next) == (None, 1)
    assert [stack.redo(same) for _ in range(3)] == [1, 2, 3]
    assert (stack.last, stack.next) == (3, None)


def test_a_new_step_ends_what_could_be_redone() -> None:
    stack = stack_of(1, 2)
    stack.undo(same)
    stack.push(3)
    assert (stack.last, stack.next) == (3, None)


def test_work_that_fails_moves_nothing() -> None:
    stack = stack_of(1, 2)
    stack.undo(same)
    for act in (stack.undo, stack.redo):
        with pytest.raises(OSError):  # noqa: PT011 - any other would be a fault of the test's own
            act(fails)
        assert (stack.last, stack.next) == (1, 2)


def test_the_work_gives_the_step_as_it_stands_then() -> None:
    stack = stack_of(1)
    stack.undo(lambda step: step + 10)
    assert stack.next == 11


def test_a_hundred_steps_are_kept_and_not_without_end() -> None:
    assert KEPT_STEPS >= 100
    stack = stack_of(*range(KEPT_STEPS + 5))
    assert [stack.undo(same) for _ in range(KEPT_STEPS)][-1] == 5
    assert stack.last is None


def test_a_step_done_otherwise_keeps_its_place() -> None:
    stack = stack_of(1, 2, 3)
    found = stack.find(lambda step: step < 3)
    assert found == 2
    stack.replace(2, 9)
    assert [stack.undo(same) for _ in range(3)] == [3, 9, 1]
