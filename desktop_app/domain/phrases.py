"""Texts written below the windows: a template with named values, marked here and translated in `ui/text.py`.

Nothing is translated at this level; the command line prints them in English as they stand.
"""

from __future__ import annotations

from dataclasses import dataclass, field


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name lupdate looks for
    return text


@dataclass(frozen=True, slots=True)
class Phrase:
    """A translatable sentence: `template` has `{name}` places for `values`."""

    template: str
    values: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values)


def phrase(template: str, **values: object) -> Phrase:
    return Phrase(template, values)
