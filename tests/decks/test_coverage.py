"""The main deck carries all that careful reading found in the five articles, each with its source."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.decks.built_in import SEEDS, built_in, needs_articles
from tests.decks.coverage import (
    Coverage,
    Label,
    Row,
    faults_in_deck,
    faults_in_labels,
    labels_of,
    optional_labels,
    read_coverage,
)

COVERAGE = read_coverage(Path(__file__).with_name("coverage.toml"))
DECK = built_in("leadership-vs-management")
VISION = Label("001_3f68fe06fdc36c9e", "contrast", "Vision vs. Execution")


def test_each_item_and_statement_is_in_the_deck_and_names_the_article() -> None:
    assert faults_in_deck(COVERAGE, DECK) == []


def test_each_trait_is_carried_by_a_statement() -> None:
    assert [row.label for row in COVERAGE.rows if row.label.kind == "trait" and not row.statement] == []


@needs_articles
def test_each_label_of_the_articles_has_a_row() -> None:
    files = sorted((SEEDS / "labels").glob("*.json"))
    assert {file.stem for file in files} == COVERAGE.sources.keys()
    labels = [label for file in files for label in labels_of(file)]
    optional = {label for file in files for label in optional_labels(file)}
    assert faults_in_labels(COVERAGE, labels, optional) == []


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (Row(VISION, ""), "no item"),
        (Row(VISION, "nowhere"), "no item “nowhere” in the deck"),
        (Row(VISION, "vision-execution", "nothing"), "no statement “nothing” in vision-execution"),
        (Row(VISION, "people-staff"), "people-staff does not name the article as a source"),
    ],
)
def test_a_wrong_row_is_found(row: Row, fault: str) -> None:
    assert faults_in_deck(Coverage(COVERAGE.sources, (row,)), DECK) == [f"{VISION}: {fault}"]


def test_an_optional_label_may_go_without_an_item() -> None:
    assert faults_in_deck(Coverage(COVERAGE.sources, (Row(VISION, "", optional=True),)), DECK) == []


def test_a_label_without_a_row_and_a_row_without_a_label_are_found() -> None:
    other = Label(VISION.article, "advice", "Rest")
    coverage = Coverage(COVERAGE.sources, (Row(other, "mix", optional=True),))
    assert faults_in_labels(coverage, [VISION], set()) == [
        f"{VISION}: not in the coverage",
        f"{other}: no such label",
        f"{other}: is not optional",
    ]
