"""The clock of a workshop goes on while the computer sleeps, where the system has such a one."""

from __future__ import annotations

import time

import pytest

from desktop_app.ui.workshop.steady_clock import steady_seconds


@pytest.mark.skipif(not hasattr(time, "CLOCK_BOOTTIME"), reason="only Linux has it by this name")
def test_it_counts_the_seconds_of_a_sleep() -> None:
    before = time.clock_gettime(time.CLOCK_BOOTTIME)
    now = steady_seconds()
    assert before <= now <= time.clock_gettime(time.CLOCK_BOOTTIME)


def test_without_such_a_clock_it_never_goes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC_RAW"):
        monkeypatch.delattr(time, name, raising=False)
    before = time.monotonic()
    assert before <= steady_seconds() <= time.monotonic()
