"""An article's file becomes a review of its drafts; nothing is decided yet, and nothing written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.item import Advice, Contrast, Definition, Example, Similarity, TraitSet
from desktop_app.formats.article.blocks import Article
from desktop_app.formats.article.drafts import Drafts, DraftText, OfSide
from desktop_app.formats.base import ReadOptions
from desktop_app.progress import Progress
from desktop_app.study.drafting import NO_SIDES, Draft, Review, Said


def open_article(path: Path, options: ReadOptions, progress: Progress) -> Review:
    """In a worker: a child process reads and drafts. Raises UnreadableFile, Cancelled."""
    from desktop_app.formats.article.reading import draft_file

    likely = () if options.encoding else _likely_encodings(path)
    encoding = options.encoding or (likely[0] if likely else "")
    drafted = draft_file(path, replace(options, encoding=encoding), progress)
    article = drafted.article
    if not article.title:
        article = replace(article, title=path.stem.replace("_", " ").strip())
    return begin(article, drafted.drafts, encoding=encoding, encodings=likely)


def begin(article: Article, drafts: Drafts, *, encoding: str = "", encodings: tuple[str, ...] = ()) -> Review:
    from desktop_app.formats.article.noise import without_noise

    kept = {block.start for block in without_noise(list(article.blocks))}
    found = tuple(sorted(_drafts_of(drafts), key=lambda each: each.start))
    return Review(
        article,
        tuple(drafts.sides) or NO_SIDES,
        found,
        found[0].id if found else "",
        tuple(block.start for block in article.blocks if block.start not in kept),
        encoding,
        encodings,
    )


def _likely_encodings(path: Path) -> tuple[str, ...]:
    from desktop_app.formats import limits
    from desktop_app.formats.files import read_limited
    from desktop_app.formats.sheet.encoding import encoding_of
    from desktop_app.formats.sniffing import FileKind, sniff

    if sniff(path) is FileKind.DOCX:
        return ()
    return encoding_of(read_limited(path, limits.TEXT_FILE)).likely


def _drafts_of(drafts: Drafts) -> Iterator[Draft]:
    for number, each in enumerate(drafts.contrasts):
        said = tuple(_said(text, side) for side, texts in enumerate(each.sides) for text in texts)
        yield Draft(f"contrast-{number}", Contrast.kind, said, each.title)
    for number, each_of in enumerate(drafts.definitions):
        yield Draft(f"definition-{number}", Definition.kind, (_of_side(each_of),))
    if drafts.traits:
        yield Draft("traits", TraitSet.kind, tuple(map(_of_side, drafts.traits)))
    for kind, texts in ((Similarity.kind, drafts.similarities), (Advice.kind, drafts.advice)):
        for number, text in enumerate(texts):
            yield Draft(f"{kind}-{number}", kind, (_said(text, None),))

    for number, example in enumerate(drafts.examples):
        yield Draft(f"example-{number}", Example.kind, (_said(example.text, example.side),))


def _said(text: DraftText, side: int | None) -> Said:
    return Said(text.text, text.passage, side)


def _of_side(found: OfSide) -> Said:
    return _said(found.text, found.side)
