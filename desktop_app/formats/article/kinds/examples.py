"""Examples that an article gives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.formats.article.blocks import BlockKind
from desktop_app.formats.article.drafts import DraftText, Passage
from desktop_app.formats.article.language.sentences import sentences_of
from desktop_app.formats.article.noise import is_noise_sentence
from desktop_app.formats.article.statements.sections import About, Section

_EXAMPLE: Final = re.compile(
    r"^(?:for (?:instance|example)|imagine|suppose|assume|consider|let['’]s say|say you|picture|think of"
    r"|meet [A-Z]|an? (?:\w+ )?example (?:of|would|is))\b|^[^.]{3,60}, for (?:example|instance),",
    re.I,
)
_SAYS_EXAMPLE: Final = re.compile(r"^for (?:instance|example)\s*[,:]\s*", re.I)
_LEAST_WORDS = 5


def examples_of(section: Section) -> Iterator[DraftText]:
    for block in section.blocks:
        if block.kind is BlockKind.ROW:
            continue
        for place, sentence in enumerate(sentences_of(block.text, block.start)):
            text = sentence.text
            # A section of examples begins one with each paragraph, and goes on about it.
            begins = section.about is About.EXAMPLES and place == 0 and not text.endswith((":", "?"))
            if not (begins or _EXAMPLE.match(text)) or len(text.split()) < _LEAST_WORDS:
                continue
            if not is_noise_sentence(text):
                said = _SAYS_EXAMPLE.sub("", text)
                yield DraftText(said[:1].upper() + said[1:], Passage(sentence.start, sentence.end))
