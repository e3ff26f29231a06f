"""What the machine was doing meanwhile: figures from a busy one, or from a slow disk, say little."""

from __future__ import annotations

import os
import time
from pathlib import Path

from tests.benchmarks.figures import median

BUSY_CORES = 0.3
SLOW_FSYNC_MS = 0.3


class Machine:
    """Watches from now on."""

    def __init__(self) -> None:
        self._since = time.monotonic()
        self._busy = _busy_seconds()

    def cores_of_others(self) -> float | None:
        """How much other programs used, in cores; None where that is not told."""
        if self._busy is None:
            return None
        busy = (_busy_seconds() or 0.0) - self._busy - sum(os.times()[:4])
        return max(0.0, busy / (time.monotonic() - self._since))


def _busy_seconds() -> float | None:
    try:
        first = Path("/proc/stat").read_text("ascii").splitlines()[0]
    except OSError:
        return None
    user, nice, system, _, _, irq, soft = map(int, first.split()[1:8])
    return (user + nice + system + irq + soft) / os.sysconf("SC_CLK_TCK")


def fsync_ms(folder: Path, times: int = 100) -> float:
    """What one small durable write costs on this disk."""
    samples = []
    path = folder / "fsync-probe"
    with path.open("wb", buffering=0) as file:
        for _ in range(times):
            start = time.perf_counter()
            file.write(b"x" * 4096)
            os.fsync(file.fileno())
            samples.append((time.perf_counter() - start) * 1000)
    path.unlink()
    return median(samples)
