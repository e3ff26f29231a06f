"""Reviews of drafts, made of articles for the tests, and what came of them."""

from __future__ import annotations

from pathlib import Path

from desktop_app.compose import Engine
from desktop_app.domain.deck import DeckHead
from desktop_app.formats.base import ReadOptions
from desktop_app.progress import Silent
from desktop_app.study import drafting, drafts_to_deck, importing
from desktop_app.study.draft_reading import open_article
from desktop_app.study.drafting import Draft, Fate, Passage, Review
from tests.articles import TWO_ROLES


def read(folder: Path, text: str = TWO_ROLES, name: str = "two-roles.md", encoding: str = "utf-8") -> Review:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return open_article(path, ReadOptions(), Silent())


def place(review: Review, words: str) -> Passage:
    start = review.article.text.index(words)
    return Passage(start, start + len(words))


def titled(review: Review, title: str) -> Draft:
    return next(each for each in review.drafts if each.title == title)


def accepted(review: Review, *titles: str) -> Review:
    for title in titles:
        review = drafting.decided(review, titled(review, title).id, Fate.ACCEPTED)
    return review


def add(engine: Engine, review: Review) -> drafts_to_deck.Adding:
    adding = drafts_to_deck.add(engine.study, review, Silent())
    importing.settle(engine.study, engine.catalogue)
    return adding


def heads(engine: Engine) -> dict[str, DeckHead]:
    return {head.title: head for head in engine.store.decks.heads()}
