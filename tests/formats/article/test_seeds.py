"""The engine against articles that people have labelled, where those lie beside the project."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.cli_draft import as_json
from desktop_app.formats.article.drafting import draft
from desktop_app.formats.article.reading import Drafted, read_article
from desktop_app.formats.base import ReadOptions

SHARED = Path(__file__).resolve().parents[4] / "shared"
SEEDS = SHARED / "seeds"
SCORER = SHARED / "tools" / "score_drafts.py"

pytestmark = pytest.mark.skipif(
    not (SCORER.exists() and (SEEDS / "labels").is_dir()), reason="the labelled articles are not here"
)


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, float]:
    drafts = tmp_path_factory.mktemp("drafts")
    for path in (*SEEDS.glob("*.txt"), *SEEDS.glob("*.md")):
        article = read_article(path, ReadOptions())
        data = as_json(Drafted(article, draft(article)))
        (drafts / f"{path.stem}.json").write_text(json.dumps(data), "utf-8")
    scored = subprocess.run(
        [sys.executable, SCORER, drafts, SEEDS / "labels", "--json"], capture_output=True, check=True
    )
    found: dict[str, float] = json.loads(scored.stdout)["overall"]
    return found


@pytest.mark.parametrize(
    "figure",
    ["contrast_recall_one_to_one", "contrast_recall_clean", "contrast_precision", "trait_recall"],
)
def test_what_is_found_and_right(figures: dict[str, float], figure: str) -> None:
    assert figures[figure] >= 0.85


def test_the_sides_of_all(figures: dict[str, float]) -> None:
    assert figures["sides"] == 1


@pytest.mark.parametrize("figure", ["side_flips", "noise_leak", "false_alarms"])
def test_what_must_not_be(figures: dict[str, float], figure: str) -> None:
    assert not figures[figure]
