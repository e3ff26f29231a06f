"""How one sentence, or one after the other, tells of both sides: one short article for each way."""

from __future__ import annotations

import pytest

from tests.formats.article.drafting import contrasts, drafts_of, said, texts

HEAD = "Tea vs. Coffee\n\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "The difference between tea and coffee, says every cook, is simple: "
        "tea is made from leaves, and coffee is made from seeds.",
        "Ann Other, who owns a bar, says tea is made from leaves, while coffee is made from seeds.",
        "As I said above, tea is made from leaves, while coffee is made from seeds.",
        "Most people know that the difference lies in the fact that "
        "tea is made from leaves whereas coffee is made from seeds.",
        "While tea is made from leaves coffee is made from seeds.",
        "The difference between tea and coffee is that the former is made from leaves, "
        "while the latter is made from seeds.",
    ],
)
def test_what_stands_ahead_of_the_two_is_left_out(sentence: str) -> None:
    ((first, second),) = said(drafts_of(HEAD + sentence))
    assert first.casefold().endswith("is made from leaves")
    assert second.casefold().endswith("is made from seeds")


def test_halves_that_begin_with_a_preposition() -> None:
    drafts = drafts_of(
        "Coaching vs. Mentoring\n\nTalk\n\nIn coaching, the learner finds the answer, "
        "whereas in mentoring, the elder hands it over.\n"
    )
    assert contrasts(drafts) == [
        ("Talk", ["In coaching, the learner finds the answer"], ["In mentoring, the elder hands it over"])
    ]


@pytest.mark.parametrize(
    ("sentence", "first", "second"),
    [
        (
            "All shops sell tea, but not all of them sell coffee.",
            "All shops sell tea",
            "Not all of them sell coffee",
        ),
        ("People talk over tea, but wake to coffee.", "People talk over tea", "Wake to coffee"),
        (
            "Guests think of tea as asking for time, and coffee as asking for sleep.",
            "Guests think of tea as asking for time",
            "Coffee as asking for sleep",
        ),
    ],
)
def test_sides_that_are_not_the_subject(sentence: str, first: str, second: str) -> None:
    assert said(drafts_of(HEAD + sentence)) == [(first, second)]


def test_one_without_the_other() -> None:
    drafts = drafts_of(
        "Strategy vs. Tactics\n\nIf you have strategy without tactics, you have thinkers and no action. "
        "If you have tactics without strategy, you have action and no aim.\n"
    )
    ((first, second),) = said(drafts)
    assert first.endswith("thinkers and no action")
    assert second.endswith("action and no aim")


@pytest.mark.parametrize(
    "sentence",
    [
        "Some people are great leaders but poor managers.",
        "Leaders are also managers, but not every manager is a leader.",
        "A leader is often being a manager with another name.",
    ],
)
def test_how_the_two_go_together_is_no_contrast(sentence: str) -> None:
    drafts = drafts_of(
        "Leaders vs. Managers\n\nLeaders look ahead, whereas managers look around.\n\n"
        f"{sentence}\n\nLeaders ask why, whereas managers ask how.\n"
    )
    assert len(drafts.contrasts) == 2


def test_a_sentence_that_goes_on_is_not_of_whom_it_compares_with() -> None:
    drafts = drafts_of(
        "Contact Lenses vs. Glasses\n\nSport\n\nContact lenses stay where they are. "
        "They also weigh less than glasses. Since they never fog up, they suit runners.\n\n"
        "Glasses slip off at every jump.\n"
    )
    (told,) = contrasts(drafts)
    assert told.first == [
        "Stay where they are",
        "They also weigh less than glasses",
        "Since they never fog up, they suit runners",
    ]
    assert told.second == ["Slip off at every jump"]


def test_a_sentence_whose_subject_is_left_out() -> None:
    drafts = drafts_of(
        "Goals vs. Objectives\n\nMeasure\n\nGoals are broad and open. "
        "May not always have numbers, while objectives are measured every week.\n"
    )
    (told,) = contrasts(drafts)
    assert told.first == ["Are broad and open", "May not always have numbers"]
    assert told.second == ["Are measured every week"]


def test_words_that_a_side_says_are_not_the_author() -> None:
    drafts = drafts_of(
        "Leader vs. Boss\n\nA boss uses words such as I, me and mine. "
        "A leader, on the other hand, uses words such as we and us.\n"
    )
    assert said(drafts) == [("Uses words such as we and us", "Uses words such as I, me and mine")]


def test_what_is_alike_goes_on_to_the_end_of_its_paragraph() -> None:
    drafts = drafts_of(
        "Tea vs. Coffee\n\nTea calms you, while coffee wakes you.\n\n"
        "The two have much in common. Tea is drunk from a cup. Coffee is drunk from a cup at work.\n"
    )
    assert said(drafts) == [("Tea calms you", "Coffee wakes you")]


def test_two_respects_below_one_heading() -> None:
    drafts = drafts_of(
        "# Coaching vs. Mentoring\n\n## What It Looks Like\n\n"
        "Coaching has a plan for every hour. Mentoring has no plan at all.\n\n"
        "Coaching ends after half a year. Mentoring often goes on for life.\n",
        is_markdown=True,
    )
    assert said(drafts) == [
        ("Has a plan for every hour", "Has no plan at all"),
        ("Ends after half a year", "Often goes on for life"),
    ]


def test_advice_and_summaries_may_hold_a_contrast() -> None:
    drafts = drafts_of(
        "# Tea vs. Coffee\n\nTea is grown on slopes, while coffee is grown in valleys.\n\n"
        "## How to choose\n\nTea is for the evening, whereas coffee is for the morning. Drink slowly.\n\n"
        "## Conclusion\n\nTea is for people with time, whereas coffee is for people in a hurry.\n",
        is_markdown=True,
    )
    assert len(drafts.contrasts) == 3


def test_who_says_it_is_left_out_of_a_statement() -> None:
    drafts = drafts_of(
        "Tea vs. Coffee\n\nTaste\n\n“Tea tastes of grass and rain,” says Ann Other.\n\n"
        "Coffee, on the other hand, tastes of smoke.\n"
    )
    assert "says" not in texts(drafts.contrasts[0].first)[0]


@pytest.mark.parametrize(
    ("sentence", "first", "second"),
    [
        ("- The leader creates; the manager copies.", "The leader creates", "The manager copies"),
        ("Leaders create – managers copy.", "Leaders create", "Managers copy"),
        ("1. Leaders coach, managers direct.", "Leaders coach", "Managers direct"),
        ('A leader says "We"; a manager says "I".', 'A leader says "We"', 'A manager says "I"'),
        (
            "The aim of leadership is change, whereas the aim of management is order.",
            "The aim of leadership is change",
            "The aim of management is order",
        ),
        (
            "Leaders and managers are different. While one looks to the years, the other looks to the week.",
            "One looks to the years",
            "The other looks to the week",
        ),
        (
            "Unlike managers, who hand out tasks, leaders hand out trust.",
            "Leaders hand out trust",
            "Hand out tasks",
        ),
        (
            "As a leader, I ask many questions. As a manager, I give many answers.",
            "As a leader, I ask many questions",
            "As a manager, I give many answers",
        ),
    ],
)
def test_short_and_parallel(sentence: str, first: str, second: str) -> None:
    drafts = drafts_of(f"Leaders vs. Managers\n\n{sentence}\n\nAll of them are busy.\n")
    assert said(drafts) == [(first, second)]


def test_an_opening_while_and_what_stands_ahead_of_the_other_name() -> None:
    drafts = drafts_of(f"{HEAD}While the charm of tea is its calm, the charm of coffee is its speed.\n")
    assert said(drafts) == [("The charm of tea is its calm", "The charm of coffee is its speed")]


def test_what_is_said_against_another_goes_with_that() -> None:
    drafts = drafts_of(
        f"{HEAD}Coffee needs the calm of hills. Tea calms the old. Coffee, on the other hand, wakes people.\n"
    )
    assert said(drafts) == [("Tea calms the old", "Coffee wakes people")]


def test_a_kind_of_the_other_is_told_of_the_one() -> None:
    drafts = drafts_of(
        "Groups vs. Teams\n\nA group is any number of people in one room.\n\n"
        "A team is a group of people who work together.\n"
    )
    assert said(drafts) == [("Is any number of people in one room", "A group of people who work together")]


def test_a_paragraph_marked_up_as_a_heading() -> None:
    much = (
        "and so it is told in every kitchen of the town, year after year, by young and old, by rich and poor"
    )
    drafts = drafts_of(
        f"# Tea vs. Coffee\n\n## Nobody should mix them up, {much}. Tea calms the guests.\n\n"
        "Coffee wakes them.\n",
        is_markdown=True,
    )
    assert ("Tea calms the guests", "Coffee wakes them") in said(drafts)


def test_a_list_after_a_full_stop_is_of_the_one_ahead() -> None:
    drafts = drafts_of(
        "# Tea vs. Coffee\n\n## How are they different?\n\nTea asks for time.\n\n- warming the pot\n"
        "- counting minutes\n\nCoffee asks for heat.\n",
        is_markdown=True,
    )
    ((_, first, second),) = contrasts(drafts)
    assert first == ["Tea asks for time", "Warming the pot", "Counting minutes"]
    assert second == ["Coffee asks for heat"]


def test_thoughts_of_the_reader_are_of_none() -> None:
    drafts = drafts_of(f"{HEAD}Tea calms the guests. When we think of coffee, a harbour comes to mind.\n")
    assert said(drafts) == []


def test_what_to_do_is_of_the_side_whose_word_it_begins_with() -> None:
    drafts = drafts_of(
        "# Leadership vs. Management\n\nLeadership moves people. Management keeps order.\n\n"
        "## When to do which\n\n- Lead when the crew has lost heart\n- Manage when the sails need mending\n"
        "- Lead on the open sea; manage in the harbour\n",
        is_markdown=True,
    )
    assert said(drafts)[1:] == [
        ("Lead when the crew has lost heart", "Manage when the sails need mending"),
        ("Lead on the open sea", "Manage in the harbour"),
    ]


def test_a_condition_is_set_against_nothing() -> None:
    drafts = drafts_of(
        f"{HEAD}Tea calms the guests. Coffee wakes them.\n\n"
        "If the guests want to sit up for a night which no friends of tea sit up, a coffee is brewed.\n\n"
        "If tea is for talking, coffee is for working.\n"
    )
    assert said(drafts) == [
        ("Tea calms the guests", "Coffee wakes them"),
        ("If tea is for talking", "Coffee is for working"),
    ]


def test_what_points_back_is_no_statement_alone() -> None:
    drafts = drafts_of(
        f"{HEAD}Tea calms the guests. Coffee wakes them.\n\n"
        "Time\n\nTea takes some minutes. That coffee is done at once.\n"
    )
    assert said(drafts) == [("Tea calms the guests", "Coffee wakes them")]


def test_a_heading_of_one_side_above_all_of_the_text_tells_nothing() -> None:
    drafts = drafts_of(
        "# Tea vs. Coffee\n\n## Why tea matters\n\nWe sat in a garden. Coffee wakes the guests. "
        "The rain came down.\n\nTea calms the guests.\n",
        is_markdown=True,
    )
    assert said(drafts) == [("Tea calms the guests", "Coffee wakes the guests")]


def test_a_summary_may_add_a_contrast() -> None:
    drafts = drafts_of(
        f"{HEAD}Tea is made of leaves, coffee of seeds.\n\nTea calms the guests, coffee wakes them.\n\n"
        "Tea is cheap, whereas coffee is dear.\n\nSummary\n\n"
        "Tea will keep for years in a tin. Coffee loses its smell within weeks.\n"
    )
    assert ("Will keep for years in a tin", "Loses its smell within weeks") in said(drafts)


def test_short_verbs_tell_of_what_is_done() -> None:
    drafts = drafts_of(
        "Buying vs. Renting\n\nOwner\n\nWhen you buy a boat, it is yours for life. "
        "When you rent a boat, it is yours for a week.\n"
    )
    assert contrasts(drafts) == [
        (
            "Owner",
            ["When you buy a boat, it is yours for life"],
            ["When you rent a boat, it is yours for a week"],
        )
    ]
