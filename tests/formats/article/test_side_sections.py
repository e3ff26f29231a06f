"""Articles that tell of one side after the other: what of the one stands against what of the other."""

from __future__ import annotations

import pytest

from tests.formats.article.drafting import contrasts, drafts_of, said, traits


def test_what_each_is_stands_against_each_other() -> None:
    drafts = drafts_of(
        "# Revenue vs. Profit\n\n"
        "## What Is Revenue?\n\nRevenue is all the money that comes in. It is counted first.\n\n"
        "## What Is Profit?\n\nProfit is the money that stays. Where revenue is loud, profit is quiet.\n",
        is_markdown=True,
    )
    assert said(drafts) == [
        ("Is all the money that comes in", "Is the money that stays"),
        ("Where revenue is loud", "Profit is quiet"),
    ]


def test_headings_that_say_the_same_of_either_side() -> None:
    drafts = drafts_of(
        "# Coaching vs. Mentoring\n\n"
        "## Coaching\n\n### Mindset of a Coach\n\n"
        "- The answer lies in you\n- Every question opens a door\n\n"
        "### Coaching Results\n\n- Clear aims after weeks\n- Less doubt at work\n\n"
        "## Mentoring\n\n### Mindset of a Mentor\n\n"
        "- The answer lies in my past\n- Mistakes may be spared\n\n"
        "### Mentoring Results\n\n- A wider circle of friends\n- Fewer detours in life\n",
        is_markdown=True,
    )
    told = {each.title: each for each in contrasts(drafts)}
    assert told["Mindset"].first == ["The answer lies in you", "Every question opens a door"]
    assert told["Mindset"].second == ["The answer lies in my past", "Mistakes may be spared"]
    assert told["Results"].second == ["A wider circle of friends", "Fewer detours in life"]


def test_pros_and_cons_of_either_side() -> None:
    drafts = drafts_of(
        "# Freelancing vs. Employment\n\n## Freelancing\n\n### Pros\n\n- Every day may be planned at will\n\n"
        "### Cons\n\n- Nobody pays for a day in bed\n\n"
        "## Employment\n\n### Pros\n\n- The salary comes every month\n\n"
        "### Cons\n\n- The boss plans the day\n",
        is_markdown=True,
    )
    assert contrasts(drafts)[:2] == [
        ("Pros", ["Every day may be planned at will"], ["The salary comes every month"]),
        ("Cons", ["Nobody pays for a day in bed"], ["The boss plans the day"]),
    ]


def test_what_headings_say_behind_a_colon() -> None:
    drafts = drafts_of(
        "# Sales vs. Marketing\n\n## Sales: One Buyer at a Time\n\nSales people call whom they know.\n\n"
        "## Marketing: Everybody at Once\n\nMarketing people write for whoever passes by.\n",
        is_markdown=True,
    )
    assert ("One Buyer at a Time", "Everybody at Once") in said(drafts)


def test_headings_that_are_clauses_are_statements() -> None:
    drafts = drafts_of(
        "# Leaders and Managers: the Difference Between a Leader and a Manager\n\n"
        "## Leaders Ask Why\n\nThey look for the sense of it.\n\n"
        "## Managers Ask How\n\nThey look for the way to it.\n",
        is_markdown=True,
    )
    (told,) = contrasts(drafts)
    assert told.first[0] == "Leaders Ask Why"
    assert told.second[0] == "Managers Ask How"


def test_headings_of_nouns_are_none() -> None:
    drafts = drafts_of(
        "# Startup vs. Enterprise\n\nStartups hurry, whereas enterprises wait.\n\n"
        "## Startup Budgets\n\nMoney comes in rounds.\n\n## Enterprise Budgets\n\nMoney comes every year.\n",
        is_markdown=True,
    )
    assert ("Budgets", ["Money comes in rounds"], ["Money comes every year"]) in contrasts(drafts)


def test_sentences_that_begin_alike() -> None:
    drafts = drafts_of(
        "# Leadership vs. Management\n\nLeadership is about why, whereas management is about how. "
        "Leadership is rare, whereas management is common. "
        "Leadership is felt, whereas management is measured.\n\n"
        "## Leadership\n\nWithout leadership, teams lose heart.\n\n"
        "## Management\n\nWithout management, teams lose count.\n",
        is_markdown=True,
    )
    assert ("Without leadership, teams lose heart", "Without management, teams lose count") in said(drafts)


@pytest.mark.parametrize("heads", [("Tea:", "Coffee:"), ("What tea offers:", "What coffee offers:")])
def test_one_list_below_the_other(heads: tuple[str, str]) -> None:
    drafts = drafts_of(
        "# Tea vs. Coffee\n\nBoth are drunk hot.\n\n"
        f"{heads[0]}\n\n- It calms the mind\n- It keeps for years\n\n"
        f"{heads[1]}\n\n- It wakes the tired\n- It goes stale in weeks\n",
        is_markdown=True,
    )
    (told,) = contrasts(drafts)
    assert told.first == ["It calms the mind", "It keeps for years"]
    assert told.second == ["It wakes the tired", "It goes stale in weeks"]


def test_lists_whose_items_have_the_same_labels() -> None:
    drafts = drafts_of(
        "# Tea vs. Coffee\n\n**Tea**\n\n- **Origin**: grown on misty slopes\n- **Effect**: calms the mind\n\n"
        "**Coffee**\n\n- **Origin**: grown in warm valleys\n- **Effect**: wakes the tired\n",
        is_markdown=True,
    )
    assert [told for told in contrasts(drafts) if told.title in ("Origin", "Effect")] == [
        ("Origin", ["Grown on misty slopes"], ["Grown in warm valleys"]),
        ("Effect", ["Calms the mind"], ["Wakes the tired"]),
    ]


def test_an_item_of_one_side_may_name_the_other() -> None:
    drafts = drafts_of(
        "# Program Managers vs. Project Managers\n\nA program manager thinks in years, "
        "whereas a project manager thinks in weeks.\n\n"
        "## Program managers\n\n- Sharing money out among project managers\n- Watching risks\n\n"
        "## Project managers\n\n- Keeping the date\n- Keeping the budget\n",
        is_markdown=True,
    )
    assert not any("Sharing money" in text for told in contrasts(drafts) for text in told.second)


def test_headings_that_ask_for_one_of_two() -> None:
    drafts = drafts_of(
        "# Leader vs. Boss\n\n## Commands or Asks?\n\nA boss gives orders all day. "
        "A leader asks the team what it thinks.\n",
        is_markdown=True,
    )
    assert contrasts(drafts) == [
        ("Commands or Asks?", ["Asks the team what it thinks"], ["Gives orders all day"])
    ]


def test_lists_inside_a_list() -> None:
    drafts = drafts_of(
        "# Leaders vs. Managers\n\n- Leaders\n  - inspire people to follow\n  - look far ahead\n"
        "- Managers\n  - plan the work of the week\n  - count what was done\n",
        is_markdown=True,
    )
    assert contrasts(drafts)[0].first == ["Inspire people to follow", "Look far ahead"]
    assert contrasts(drafts)[0].second == ["Plan the work of the week", "Count what was done"]
    assert traits(drafts, 1) == ["plan the work of the week", "count what was done"]


def test_the_two_as_headings_below_each_respect() -> None:
    drafts = drafts_of(
        "# Mentor vs. Coach\n\n## Time\n\n### Mentor\n\nThe bond lasts for years.\n\n"
        "### Coach\n\nIt ends after a few sessions.\n\n"
        "## Agenda\n\n### Mentor\n\nThe learner sets it.\n\n### Coach\n\nIt is set together.\n",
        is_markdown=True,
    )
    assert contrasts(drafts) == [
        ("Time", ["The bond lasts for years"], ["It ends after a few sessions"]),
        ("Agenda", ["The learner sets it"], ["It is set together"]),
    ]


def test_labels_with_one_word_behind_them() -> None:
    drafts = drafts_of(
        "# Mentor vs. Coach\n\n**Time**\n\n- Mentor: years\n- Coach: weeks\n\n"
        "**Agenda**\n\n- Mentor: open\n- Coach: set\n",
        is_markdown=True,
    )
    assert contrasts(drafts) == [("Time", ["Years"], ["Weeks"]), ("Agenda", ["Open"], ["Set"])]


def test_definitions_by_what_a_section_says_first() -> None:
    drafts = drafts_of(
        "# Revenue vs. Profit\n\n## What Is Revenue?\n\nRevenue comes in from whatever is sold.\n\n"
        "## What Is Profit?\n\nProfit stays when all bills are paid.\n",
        is_markdown=True,
    )
    assert [(each.side, each.text.text) for each in drafts.definitions] == [
        (0, "Comes in from whatever is sold"),
        (1, "Stays when all bills are paid"),
    ]


def test_a_section_of_one_side_may_name_the_other() -> None:
    drafts = drafts_of(
        "# Coaching vs. Mentoring\n\nCoaching is new, whereas mentoring is old.\n\n"
        "## When Coaching Makes Sense\n\nCoaching helps when nobody knows the way.\n\n"
        "## When Mentoring Makes More Sense\n\nMentoring helps when somebody knows the way.\n\n"
        "It saves years. It saves tears.\n\nCoaching may come later.\n",
        is_markdown=True,
    )
    (told,) = [each for each in contrasts(drafts) if each.title.startswith("When")]
    assert told.first == ["Helps when nobody knows the way"]
    assert told.second[0] == "Helps when somebody knows the way"


def test_two_lists_that_go_line_by_line() -> None:
    drafts = drafts_of(
        "# Mentor vs. Coach\n\n## Mentor\n\n- Looks at the whole life\n- Gives answers\n- Stays for years\n"
        "- Chosen by heart\n\n## Coach\n\n- Looks at one goal\n- Asks for answers\n- Paid by the hour\n"
        "- Chosen by price\n",
        is_markdown=True,
    )
    assert said(drafts) == [
        ("Looks at the whole life", "Looks at one goal"),
        ("Gives answers", "Asks for answers"),
        ("Stays for years", "Paid by the hour"),
        ("Chosen by heart", "Chosen by price"),
    ]


def test_headings_that_say_what_they_do() -> None:
    drafts = drafts_of(
        "# Leaders vs. Managers\n\n## Leadership today\n\n### Lead\n\nIt opens doors.\n\n"
        "### Manage\n\nIt keeps doors in order.\n",
        is_markdown=True,
    )
    assert said(drafts) == [("It opens doors", "It keeps doors in order")]


def test_one_example_of_each() -> None:
    drafts = drafts_of(
        "# Leadership vs. Management\n\n## Examples\n\n"
        "An example of leadership would be a speech at dawn.\n\n"
        "An example of management would be a list at noon.\n",
        is_markdown=True,
    )
    assert len(drafts.contrasts) == 1


def test_what_the_two_are_further_apart() -> None:
    between = "\n\n".join(
        ["The town is old.", "The walls are thick.", "The gate is shut.", "The cats are fed."]
    )
    drafts = drafts_of(
        f"# Tea vs. Coffee\n\n## What is the difference?\n\nTea is a drink of leaves.\n\n{between}\n\n"
        "Coffee is a drink of seeds.\n",
        is_markdown=True,
    )
    assert said(drafts) == [("Is a drink of leaves", "Is a drink of seeds")]


def test_points_of_one_side_stand_against_those_of_the_other_that_speak_of_the_same() -> None:
    drafts = drafts_of(
        "# Village vs. City\n\n## Village: the Good\n\n### Doors Stay Open\n\n"
        "Neighbours look after the house. Nobody has heard of burglars.\n\n"
        "### Room to Spare\n\nRents are low and gardens are long.\n\n"
        "## City: the Bad\n\n### A Bill for Everything\n\nRents are high and gardens are for the few.\n\n"
        "### Crowded Trains\n\nNobody has a seat at eight.\n",
        is_markdown=True,
    )
    assert ("Rents are low and gardens are long", "Rents are high and gardens are for the few") in said(
        drafts
    )


def test_a_question_to_oneself_is_no_respect() -> None:
    drafts = drafts_of(
        "# Village vs. City\n\n## Noise\n\nA village sleeps at nine, while a city never sleeps.\n\n"
        "## What Would I Do?\n\nA village would be my choice at sixty. The city had me at twenty.\n",
        is_markdown=True,
    )
    assert "What Would I Do?" not in [told.title for told in contrasts(drafts)]


def test_one_pair_of_the_two_below_a_respect() -> None:
    drafts = drafts_of(
        "# Cats vs. Dogs\n\n## What Is a Cat?\n\nA cat is a hunter that sleeps all day.\n\n"
        "## What Is a Dog?\n\nA dog is a guard that sleeps at night.\n\n"
        "## What Are the Usual Meals?\n\n### For Cats\n\nCats eat little and often.\n\n"
        "#### 1. Mice\n\nThese are caught in the dark.\n\n"
        "### For Dogs\n\nDogs eat twice a day.\n",
        is_markdown=True,
    )
    assert contrasts(drafts)[-1] == (
        "Usual Meals",
        ["Eat little and often", "These are caught in the dark"],
        ["Eat twice a day"],
    )


def test_a_heading_that_the_list_below_it_ends() -> None:
    drafts = drafts_of(
        "# Tents vs. Huts\n\n## A Tent Is Right for You If\n\n- The valley is warm\n- Nobody snores\n\n"
        "## A Hut Is Right for You If\n\n- Snow lies in the valley\n- The rain never stops\n",
        is_markdown=True,
    )
    assert "A Tent Is Right for You If" not in [text for told in contrasts(drafts) for text in told.first]
