"""What the sides of a review are called, and their people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.compose import Engine, open_engine
from desktop_app.study import draft_names
from desktop_app.study.drafting import Review
from tests.articles import TITLES
from tests.clock import FakeClock
from tests.study.drafted import accepted, add, heads, read


@pytest.fixture(scope="module")
def review(tmp_path_factory: pytest.TempPathFactory) -> Review:
    """Read once, by a process of its own; no test can change it."""
    return read(tmp_path_factory.mktemp("article"))


@pytest.fixture
def engine(folder: Path, clock: FakeClock) -> Iterator[Engine]:
    opened = open_engine(folder, clock=clock)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("name", "one", "many"),
    [
        ("Leaders", "leader", "leaders"),
        ("Guidance", "Guidance", "Guidance"),
        ("Stewardship", "Stewardship", "Stewardship"),
        ("Team leadership", "team leader", "team leaders"),
        ("Engagement managers", "engagement manager", "engagement managers"),
        ("OKRs", "OKR", "OKRs"),
        ("Policies", "policy", "policies"),
        ("Mentor", "mentor", "mentors"),
        ("", "", ""),
    ],
)
def test_a_side_that_is_named_gets_words_for_its_people(
    review: Review, name: str, one: str, many: str
) -> None:
    side = draft_names.with_names(review, name, review.sides[1].name).sides[0]
    assert (side.one, side.many) == (one, many)


def test_the_words_for_people_can_be_written(engine: Engine, review: Review) -> None:
    review = draft_names.with_names(review, "Guidance", review.sides[1].name)
    review = draft_names.with_people(review, 0, "guide", "guides")
    add(engine, accepted(replace(review, title="From the article"), TITLES[0]))
    side = heads(engine)["From the article"].sides[0]
    assert (side.name, side.one, side.many) == ("Guidance", "guide", "guides")
    assert draft_names.with_people(review, 0, "", " ").sides[0].one == "Guidance"
