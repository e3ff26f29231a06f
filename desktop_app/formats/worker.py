"""The child process for a stranger's file: `python -m desktop_app.formats.worker`, started by `sandbox`.

It takes its job as one line of JSON on standard input, tells how far it is as lines on standard output, and
leaves what it has read in the folder of the job. Before it looks at the file it gives up what it can.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from pathlib import Path
from typing import IO, Any, Final

RESULT: Final = "found.jsonl"
"""What was read, in the folder of the job."""
MEDIA: Final = "media"
"""The folder of pictures and sounds, in that folder."""
_TELL_EVERY: Final = 0.1


class Telling:
    """Progress that is told to the parent, at most ten times a second."""

    def __init__(self, out: IO[str]) -> None:
        self._out = out
        self._told = 0.0

    def step(self, done: int, total: int = 0) -> None:
        now = time.monotonic()
        if now - self._told >= _TELL_EVERY:
            self._told = now
            self.say({"at": done, "of": total})

    def say(self, what: dict[str, Any]) -> None:
        self._out.write(json.dumps(what) + "\n")
        self._out.flush()


def main() -> int:
    gc.disable()  # it lives for one file, and nearly all it makes stays until the end
    # What a library prints must not be taken for what is told.
    out = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    telling = Telling(out)
    job = json.loads(sys.stdin.buffer.readline())
    try:
        telling.say(_do(job, telling))
    except MemoryError:
        telling.say({"failed": "memory"})
    return 0


def _do(job: dict[str, Any], telling: Telling) -> dict[str, Any]:
    from desktop_app.formats.confinement import confine
    from desktop_app.formats.files import UnreadableFile
    from desktop_app.formats.jobs import function_of, run_job

    function = function_of(job)  # before the door closes, so that Python can keep what it compiled
    confine(Path(job["path"]), Path(job["folder"]))
    try:
        run_job(function, job, telling)
    except UnreadableFile as error:
        return {"failed": _told(error.sentence)}
    except MemoryError:
        raise
    except Exception as error:
        from desktop_app.formats.jobs import unknown_fault

        return {"failed": _told(unknown_fault(error))}
    return {"done": True}


def _told(sentence: Any) -> dict[str, Any]:
    plain = (str, int, float)
    values = {
        name: value if isinstance(value, plain) else str(value) for name, value in sentence.values.items()
    }
    return {"template": sentence.template, "values": values}


if __name__ == "__main__":
    sys.exit(main())
