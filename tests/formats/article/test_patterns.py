"""How articles tell of two things: one short article for each pattern, and what is drafted from it."""

from __future__ import annotations

import pytest

from tests.formats.article.drafting import TEA, contrasts, drafts_of, names, said, texts, traits


def test_headings_that_name_the_respect() -> None:
    drafts = drafts_of(TEA)
    assert names(drafts) == ["tea", "coffee"]
    assert contrasts(drafts) == [
        ("Origin", ["Is made from the leaves of a shrub"], ["Is made from roasted seeds"]),
        ("Caffeine", ["Tea wakes you slowly"], ["A cup of coffee wakes you within minutes"]),
        ("Brewing", ["Turns bitter in it"], ["Needs water that is almost boiling"]),
    ]


def test_headings_that_set_one_against_the_other() -> None:
    drafts = drafts_of(
        "# Coaching vs. Mentoring\n\n"
        "## Questions vs. Answers\n\nCoaches ask open questions. Mentors hand on what they have learned.\n\n"
        "## Months vs. Years\n\nCoaching ends after a few months. Mentoring often goes on for years.\n"
    )
    assert [told.title for told in contrasts(drafts)] == ["Questions vs. Answers", "Months vs. Years"]
    assert said(drafts) == [
        ("Coaches ask open questions", "Hand on what they have learned"),
        ("Ends after a few months", "Often goes on for years"),
    ]


def test_headings_that_are_whole_clauses() -> None:
    drafts = drafts_of(
        "# Chefs vs. Cooks\n\n"
        "## 1. Chefs Invent Dishes. Cooks Follow Recipes.\n\nA chef tries new things every week.\n\n"
        "## 2. Chefs Write the Menu. Cooks Prepare It.\n\nA cook works at one station.\n"
    )
    first, second = contrasts(drafts)
    assert "Chefs Invent Dishes" in first.first
    assert "Cooks Follow Recipes" in first.second
    assert "Cooks Prepare It" in second.second


@pytest.mark.parametrize("order", ["| Tea | Coffee |", "| Coffee | Tea |"])
def test_markdown_tables_in_either_order(order: str) -> None:
    """The sides are named as the title orders them, whatever the columns do."""
    left, right = ("Leaves", "Seeds") if order == "| Tea | Coffee |" else ("Seeds", "Leaves")
    grown = ("In gardens", "On farms") if left == "Leaves" else ("On farms", "In gardens")
    drafts = drafts_of(
        f"# Tea vs. Coffee\n\n| {order.strip('| ').replace(' | ', ' | ')} |\n| --- | --- |\n"
        f"| {left} | {right} |\n| {grown[0]} | {grown[1]} |\n",
        is_markdown=True,
    )
    assert said(drafts) == [("Leaves", "Seeds"), ("In gardens", "On farms")]


def test_a_table_with_labels_a_third_column_and_an_empty_cell() -> None:
    drafts = drafts_of(
        "# Mediation vs. Arbitration\n\n"
        "| | Mediation | Arbitration | Remark |\n|---|---|---|---|\n"
        "| Outcome | Agreed by the parties | Decided by a third person | Ask first |\n"
        "| Cost | | High | Depends |\n"
        "| Secrecy | Always private | Mostly private | |\n",
        is_markdown=True,
    )
    assert contrasts(drafts) == [
        ("Outcome", ["Agreed by the parties"], ["Decided by a third person"]),
        ("Secrecy", ["Always private"], ["Mostly private"]),
    ]


def test_a_table_of_html_inside_markdown() -> None:
    drafts = drafts_of(
        "# Tea vs. Coffee\n\n<table><tr><th>Coffee</th><th>Tea</th></tr>\n"
        "<tr><td>Seeds</td><td>Leaves</td></tr>\n"
        "<tr><td>Roasted</td><td>Dried</td></tr></table>\n\nThe end.\n",
        is_markdown=True,
    )
    assert said(drafts) == [("Leaves", "Seeds"), ("Dried", "Roasted")]


def test_a_table_flattened_to_lines() -> None:
    drafts = drafts_of(
        "Strategy vs. Tactics\n\nHere is how the two differ.\n\nStrategy\n\nTactics\n\n"
        "Sets the goal for years.\n\nTakes the next step.\n\nIs hard to change.\n\nChanges every day.\n\n"
        "Is made by few.\n\nIs made by many.\n"
    )
    assert said(drafts) == [
        ("Sets the goal for years", "Takes the next step"),
        ("Is hard to change", "Changes every day"),
        ("Is made by few", "Is made by many"),
    ]


def test_a_flattened_table_with_labels() -> None:
    drafts = drafts_of(
        "Strategy vs. Tactics\n\nAspect\n\nStrategy\n\nTactics\n\n"
        "Time\n\nLooks ahead for several years at once\n\nLooks at the week that is coming next\n\n"
        "Risk\n\nIs costly to get wrong and slow to mend\n\nIs cheap to get wrong and quick to mend\n"
    )
    assert [told.title for told in contrasts(drafts)] == ["Time", "Risk"]
    assert contrasts(drafts)[0].first == ["Looks ahead for several years at once"]


def test_run_in_labels() -> None:
    drafts = drafts_of(
        "# B2B vs. B2C Marketing\n\n"
        "### Buyers\n- **B2B**: Committees that take months.\n- **B2C**: Single persons in a hurry.\n\n"
        "### Price\n- **B2B**: Agreed in a contract.\n- **B2C**: Printed on the shelf.\n"
    )
    assert names(drafts) == ["b2b", "b2c"]
    assert contrasts(drafts) == [
        ("Buyers", ["Committees that take months"], ["Single persons in a hurry"]),
        ("Price", ["Agreed in a contract"], ["Printed on the shelf"]),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tea is made from leaves, whereas coffee is made from seeds.",
        "While tea is made from leaves, coffee is made from seeds.",
        "Tea is made from leaves; coffee is made from seeds.",
        "Tea is made from leaves. Coffee, on the other hand, is made from seeds.",
        "Tea is made from leaves, but coffee is made from seeds.",
        "Coffee is made from seeds, while tea is made from leaves.",
    ],
)
def test_sentences_that_hold_both(sentence: str) -> None:
    drafts = drafts_of(f"Tea vs. Coffee\n\nHere is the difference between tea and coffee. {sentence}\n")
    assert said(drafts) == [("Is made from leaves", "Is made from seeds")]


def test_unlike() -> None:
    drafts = drafts_of(
        "Contact Lenses vs. Glasses\n\nGlasses fog up in the rain.\n\n"
        "Unlike glasses, contact lenses stay clear in any weather.\n"
    )
    assert said(drafts) == [("Stay clear in any weather", "Fog up in the rain")]


def test_the_former_and_the_latter() -> None:
    drafts = drafts_of(
        "Ethics vs. Morals\n\nPeople often mix up ethics and morals. "
        "The former are rules of a group, while the latter are beliefs of a person.\n"
    )
    assert said(drafts) == [("Are rules of a group", "Are beliefs of a person")]


def test_pronouns_go_on_about_the_side_before() -> None:
    drafts = drafts_of(
        "Leader vs. Boss\n\nA leader listens to the team. They ask before they decide.\n\n"
        "A boss gives orders. They expect no questions.\n"
    )
    assert contrasts(drafts)[0].first == ["Listens to the team", "They ask before they decide"]
    assert contrasts(drafts)[0].second == ["A boss gives orders", "They expect no questions"]


def test_one_section_for_each_side_is_composed() -> None:
    drafts = drafts_of(
        "# Freelancers and Employees\n\n"
        "The difference between freelancers and employees is more than a desk.\n\n"
        "## Freelancers\n\nFreelancers set their own price for every job. "
        "Freelancers find their clients themselves.\n\n"
        "## Employees\n\nEmployees get the same salary every month. "
        "Employees are given clients by the firm.\n"
    )
    assert names(drafts) == ["freelancers", "employees"]
    assert (
        "Set their own price for every job",
        "Get the same salary every month",
    ) in said(drafts)


def test_lists_below_a_side_are_traits() -> None:
    drafts = drafts_of(
        "# Leaders vs. Managers\n\nLeaders look ahead, while managers keep order.\n\n"
        "## Qualities of a leader\n\n- Courage\n- Curiosity\n- Patience with people\n\n"
        "Managers have these traits:\n\n- Sense of order\n- Care for detail\n- Firmness\n"
    )
    assert traits(drafts, 0) == ["Courage", "Curiosity", "Patience with people"]
    assert traits(drafts, 1) == ["Sense of order", "Care for detail", "Firmness"]


def test_similarities_examples_and_advice() -> None:
    drafts = drafts_of(
        "# Tea vs. Coffee\n\nTea is made from leaves, while coffee is made from seeds.\n\n"
        "Coffee wakes you fast, whereas tea wakes you slowly.\n\n"
        "For example, a cup before bed may cost you an hour of sleep.\n\n"
        "## Similarities\n\nBoth hold caffeine.\n\n"
        "## How to choose\n\n- Drink neither late at night.\n"
    )
    assert texts(drafts.similarities) == ["Both hold caffeine"]
    (example,) = drafts.examples
    assert example.text.text == "A cup before bed may cost you an hour of sleep."
    assert example.side is None
    assert texts(drafts.advice) == ["Drink neither late at night."]


def test_a_definition_of_each() -> None:
    drafts = drafts_of(
        "Mediation vs. Arbitration\n\nMediation is a talk that a third person leads. "
        "Arbitration is a trial without a court.\n"
    )
    assert [(each.side, each.text.text) for each in drafts.definitions] == [
        (0, "Mediation is a talk that a third person leads"),
        (1, "Arbitration is a trial without a court"),
    ]


def test_what_is_told_twice_is_drafted_once() -> None:
    drafts = drafts_of(
        TEA + "\nConclusion\n\nTea is made from the leaves of a shrub. Coffee is made from roasted seeds.\n"
    )
    assert len(drafts.contrasts) == 3


def test_a_list_of_contents_is_no_contrast() -> None:
    contents = "Contents\n\n- Origin\n- Caffeine\n- Brewing\n\n"
    head, _, body = TEA.partition("\n\n")
    assert contrasts(drafts_of(f"{head}\n\n{contents}{body}")) == contrasts(drafts_of(TEA))


def test_lines_broken_at_a_width() -> None:
    wrapped = (
        "Tea vs. Coffee\n\n"
        "There is a difference between tea and coffee that everybody tastes at\n"
        "once, though few could name it when they are asked about it by a guest.\n"
        "Tea is made from the leaves of a shrub that grows on misty slopes, and\n"
        "they are dried. Coffee, on the other hand, is made from the seeds of a\n"
        "fruit, and they are roasted until they are brown and smell of smoke, as\n"
        "everybody knows who has ever passed by a roastery in the early morning\n"
        "hours of the day.\n"
    )
    first, second = said(drafts_of(wrapped))[0]
    assert first.startswith("Is made from the leaves of a shrub that grows on misty slopes")
    assert second.startswith("Is made from the seeds of a fruit")


def test_labels_that_set_one_against_the_other_under_numbered_steps() -> None:
    drafts = drafts_of(
        "Leader and Manager: the Difference\n\nStep 1: What to Know\nA leader and a manager are different.\n"
        "Step 2: Key Differences\nVision vs. Execution: Leaders focus on what is new, "
        "whereas managers focus on what is due.\n"
        "Risk vs. Safety: Leaders take chances every day, while managers avoid them at all cost.\n"
    )
    assert contrasts(drafts) == [
        ("Vision vs. Execution", ["Focus on what is new"], ["Focus on what is due"]),
        ("Risk vs. Safety", ["Take chances every day"], ["Avoid them at all cost"]),
    ]


def test_what_stands_below_the_heading_of_a_side_is_of_that_side() -> None:
    drafts = drafts_of(
        "# Freelancing vs. Employment\n\n## Freelancing\n\n### Freedom\n\n"
        "Every day may be planned at will.\n\n"
        "## Employment\n\n### Freedom\n\nEvery day is planned by the firm.\n",
        is_markdown=True,
    )
    assert all(told.first[0].startswith("Every day may") for told in contrasts(drafts))
