"""Which two things an article is about, and what they are called in it."""

from __future__ import annotations

import pytest

from tests.formats.article.drafting import contrasts, drafts_of, names, said

BODY = (
    "\n\nTea is made from leaves, while coffee is made from seeds. "
    "Coffee wakes you fast, whereas tea calms you.\n"
)


@pytest.mark.parametrize(
    "title",
    [
        "Tea vs. Coffee",
        "Tea versus Coffee: Which Is Better?",
        "7 Key Differences Between Tea and Coffee",
        "What Is the Difference Between Tea and Coffee?",
        "How to Distinguish Tea From Coffee",
        "How Tea Differs From Coffee",
        "How Does Tea Differ From Coffee?",
        "Tea or Coffee?",
    ],
)
def test_the_title_names_both(title: str) -> None:
    assert names(drafts_of(title + BODY)) == ["tea", "coffee"]


def test_a_title_without_the_pair() -> None:
    text = "What Do You Drink?\n\nThere is a difference between tea and coffee." + BODY
    assert names(drafts_of(text)) == ["tea", "coffee"]


def test_a_title_that_joins_them() -> None:
    assert names(drafts_of("Tea and Coffee" + BODY + BODY)) == ["tea", "coffee"]


def test_the_title_of_front_matter() -> None:
    for front in ('---\ntitle: "Tea vs. Coffee"\n---', '+++\ntitle = "Tea vs. Coffee"\n+++'):
        drafts = drafts_of(front + BODY, is_markdown=True)
        assert drafts.title == "Tea vs. Coffee"
        assert names(drafts) == ["tea", "coffee"]


def test_the_body_may_turn_the_order_round() -> None:
    text = "Tea vs. Coffee\n\nCoffee is made from seeds, while tea is made from leaves.\n"
    assert said(drafts_of(text)) == [("Is made from leaves", "Is made from seeds")]


def test_roles_and_nouns_are_one_side() -> None:
    drafts = drafts_of(
        "Leadership vs. Management\n\nLeaders look far ahead, while managers watch the week. "
        "Leadership is about change, whereas management is about order.\n"
    )
    assert said(drafts) == [
        ("Leaders look far ahead", "Managers watch the week"),
        ("Leadership is about change", "Management is about order"),
    ]
    assert (drafts.sides[0].one, drafts.sides[0].many) == ("leader", "leaders")


def test_abbreviations() -> None:
    drafts = drafts_of(
        "User Experience (UX) vs. User Interface (UI)\n\n"
        "UX is about how a product works, while UI is about how it looks. "
        "UX designers talk to users, whereas UI designers choose colours.\n"
    )
    assert len(drafts.contrasts) == 2
    assert contrasts(drafts)[1].second == ["UI designers choose colours"]


def test_a_synonym_that_is_stated_once() -> None:
    drafts = drafts_of(
        "Bookkeeping vs. Accounting\n\nBookkeeping (also called recording) comes first. "
        "Recording is done every day, while accounting is done at the end of the year.\n"
    )
    assert said(drafts)[-1] == ("Is done every day", "Is done at the end of the year")


def test_one_name_may_contain_the_other() -> None:
    drafts = drafts_of(
        "Management vs. Project Management\n\n"
        "Management never ends, while project management ends with the project. "
        "Project management serves one goal, whereas management serves many.\n"
    )
    assert said(drafts) == [
        ("Management never ends", "Ends with the project"),
        ("Management serves many", "Project management serves one goal"),
    ]


def test_names_that_share_a_word() -> None:
    drafts = drafts_of(
        "Product Manager vs. Project Manager\n\nA product manager asks what to build, "
        "while a project manager asks when it will be done.\n"
    )
    assert said(drafts) == [("Asks what to build", "Asks when it will be done")]


NOTHING = [
    "Ten Rules of Leadership\n\nLeaders listen. Managers should read this too.\n\nLeadership is hard.\n",
    "Brown vs. the Board of Education\n\nIn 1951 thirteen families went to court. They won.\n",
    "Sales and Marketing Tips\n\nSales need patience.\n\nMarketing needs money. Write letters.\n",
    "Types of Leaders\n\n- Formal leaders are elected.\n- Informal leaders are followed.\n\nAll work.\n",
    "Pros and Cons of Tea\n\nPros: it is cheap.\n\nCons: it stains the teeth.\n",
    "Packing for a Trip\n\n- Do take a coat.\n- Do not take an umbrella.\n",
    "Soup\n\nBoil water. Add salt.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_contrasts_nothing_drafts_nothing(text: str) -> None:
    drafts = drafts_of(text)
    assert drafts.sides == ()
    assert not any((drafts.contrasts, drafts.traits, drafts.similarities, drafts.advice))


def test_a_pair_of_something_else_does_not_become_the_sides() -> None:
    drafts = drafts_of(
        "# Leadership vs. Management\n\nLeaders look ahead, while managers keep order.\n\n"
        "## Offline vs. Online\n\nThis course is held in a room.\n\n"
        "## Time\n\nLeaders think in years. Managers think in weeks.\n"
    )
    assert names(drafts) == ["leadership", "management"]
    assert "Offline vs. Online" not in [told.title for told in contrasts(drafts)]


def test_a_title_with_both_says_what_the_article_is_about() -> None:
    """Also where no two of its sentences fit together: a person may mark them."""
    drafts = drafts_of(
        "Tea vs. Coffee\n\nTea grows on hills. Tea likes rain and mist.\n\nHarvest is in spring.\n\n"
        "Coffee was carried over the sea by monks. Coffee houses opened in Vienna.\n"
    )
    assert names(drafts) == ["tea", "coffee"]


def test_a_case_at_court_is_no_contrast() -> None:
    drafts = drafts_of(
        "Smith versus the Board of Trade\n\nIn that year a family asked for its money back. Mr Smith had "
        "paid for a bridge.\n\nJudges heard what Smith and the board had to say. The money was due."
    )
    assert names(drafts) == []


def test_what_stands_beside_a_name_is_cut_off() -> None:
    drafts = drafts_of("Why Families Choose Tea vs. Coffee Machines" + BODY)
    assert names(drafts) == ["tea", "coffee"]


def test_names_that_share_their_first_word() -> None:
    drafts = drafts_of(
        "Green Tea vs. Green Coffee\n\nTea is made from leaves, while coffee is made from seeds.\n\n"
        "Green tea tastes of grass.\n"
    )
    assert said(drafts) == [("Is made from leaves", "Is made from seeds")]


def test_a_name_that_is_cut_short_in_the_title() -> None:
    drafts = drafts_of(
        "The great debate: two stroke vs. four\n\nA two stroke engine fires at each turn, whereas a four "
        "stroke engine fires at every other turn.\n\nA four stroke needs little care. A two stroke smokes.\n"
    )
    assert names(drafts) == ["two stroke", "four stroke"]


def test_names_with_a_number() -> None:
    drafts = drafts_of(
        "Form 1 vs. Form 2\n\nForm 1 is for companies, while Form 2 is for people.\n\n"
        "Form 1 takes a month. Form 2 takes a day.\n"
    )
    assert names(drafts) == ["form 1", "form 2"]


def test_a_number_of_differences_is_no_name() -> None:
    assert names(drafts_of("Four differences between tea and coffee" + BODY)) == ["tea", "coffee"]


@pytest.mark.parametrize(
    "title", ["Stop being a boss, be a leader", "Be a boss, not a leader", "A boss is worse than nobody"]
)
def test_a_title_that_tells_you_what_to_be(title: str) -> None:
    drafts = drafts_of(
        f"{title}\n\nA boss says I, while a leader says we.\n\nA boss gives orders, whereas a leader asks.\n"
    )
    assert set(names(drafts)) == {"boss", "leader"}


def test_on_the_other_hand_looks_back_over_a_paragraph() -> None:
    drafts = drafts_of(
        "They are not the same.\n\nThe leader sets the goal. She works hard so that people join her.\n\n"
        "The manager, on the other hand, makes the way smooth.\n\n"
        "You may work for a leader who is not a manager, and miss some order.\n"
    )
    assert names(drafts) == ["leader", "manager"]


def test_a_text_that_speaks_of_both_by_turns() -> None:
    lines = [
        ("Managers hoard what they know.", "Leaders share it."),
        ("Managers hide behind rules.", "Leaders bend them."),
        ("Managers praise those who obey.", "Leaders praise those who object."),
        ("Managers put off hard talks.", "Leaders seek them."),
    ]
    text = "Five things to notice\n\n" + "\n\n".join(f"{one} {other}" for one, other in lines)
    assert names(drafts_of(text)) == ["manager", "leader"]


def test_orders_are_no_subjects() -> None:
    steps = "Choose the channel.\n\nSelect a time.\n\n"
    assert names(drafts_of("How to set up a reminder\n\n" + steps * 5)) == []


def test_the_heads_of_a_table_name_them() -> None:
    rows = "".join(f"| {name} | {one} | {other} |\n" for name, one, other in TABLE)
    text = (
        "# What to drink\n\nTea is old. Coffee is younger. People love tea and coffee. Coffee or tea? Tea "
        f"warms, coffee wakes.\n\n{rows}"
    )
    drafts = drafts_of(text, is_markdown=True)
    assert names(drafts) == ["tea", "coffee"]
    assert ("Dried leaves", "Roasted seeds") in said(drafts)


TABLE = (
    ("Point", "Tea", "Coffee"),
    ("---", "---", "---"),
    ("Made from", "dried leaves", "roasted seeds"),
    ("Wakes you", "slowly", "at once"),
    ("Served in", "a pot", "a small cup"),
)


def test_the_long_name_behind_an_abbreviation() -> None:
    drafts = drafts_of(
        "VMs versus containers\n\nVirtual machines (VMs) carry a system, while containers share one.\n\n"
        "A virtual machine starts in minutes, whereas a container starts in seconds.\n"
    )
    assert len(drafts.contrasts) == 2


def test_a_text_that_begins_with_a_title_of_markdown() -> None:
    assert drafts_of("# Tea vs. Coffee" + BODY).title == "Tea vs. Coffee"


@pytest.mark.parametrize(
    "sentence",
    [
        "Many who pour it confuse tea with coffee.",
        "Never choose tea over coffee. Nobody prefers tea to coffee.",
        "Tea and coffee can often be at odds.",
        "While the role of tea is to calm new guests, the role of coffee is to wake them.",
    ],
)
def test_other_words_that_set_them_apart(sentence: str) -> None:
    text = f"What We Pour\n\n{sentence}\n\nTea calms all of our guests. Coffee wakes all of them.\n"
    assert names(drafts_of(text)) == ["tea", "coffee"]


def test_less_of_one_than_of_the_other() -> None:
    text = (
        "What We Pour\n\nA morning is not about coffee so much as it is about tea.\n\n"
        "Coffee wakes all of our guests. Tea calms all of them.\n"
    )
    assert names(drafts_of(text)) == ["coffee", "tea"]


def test_one_that_is_on_the_other_hand() -> None:
    filler = "The harbour is wide and the boats come in at noon with fish and salt. " * 30
    text = (
        "A Day by the Sea\n\n"
        "Sailors trust the wind. They wait for it. Sailors know knots. Sailors sleep late.\n\n"
        "Rowers, on the other hand, trust their arms. They never wait. Rowers know pain. Rowers rise.\n\n"
        + filler
    )
    assert names(drafts_of(text)) == ["sailors", "rowers"]


def test_two_kinds_that_are_opposites() -> None:
    drafts = drafts_of(
        "# What is a friend?\n\n## A real friend…\n\n- keeps a promise\n- comes at night\n\n"
        "## Spot a fake friend\n\nA fake friend wants applause. A real friend wants you to do well.\n\n"
        "Fake friends leave early.\n",
        is_markdown=True,
    )
    assert names(drafts) == ["real friend", "fake friend"]


def test_good_and_bad_days_in_passing_are_no_pair() -> None:
    text = "# How we ship\n\nGood news came. Bad news came. Good news again. Bad news again.\n"
    assert names(drafts_of(text, is_markdown=True)) == []


def test_two_of_three_in_the_title() -> None:
    drafts = drafts_of(
        "# Sailors, rowers, and passengers\n\nThe sea has all of them.\n\n"
        "## The sailors\n\nSailors trust the wind. Sailors know all the knots.\n\n"
        "## The rowers\n\nRowers trust their arms. Rowers know all the songs.\n\n"
        "## The passengers\n\nThey sleep.\n\n"
        "A sailor without wind is a rower, whereas a rower is never a sailor.\n",
        is_markdown=True,
    )
    assert names(drafts) == ["sailors", "rowers"]


def test_a_longer_name_in_the_title() -> None:
    drafts = drafts_of(
        "# Harbour Ferries vs. Customer Bridges\n\n"
        "## What is the difference between a ferry and a bridge?\n\n"
        "A ferry stops at night, whereas a bridge is always open.\n\n"
        "The ferry is slow. The bridge is quick.\n\n"
        "Every customer waits. A customer pays, and the customer rides.\n",
        is_markdown=True,
    )
    assert names(drafts) == ["ferry", "bridge"]


def test_a_first_sentence_is_no_title() -> None:
    text = (
        "Tea is what a guest or a friend is offered.\n\nThe difference between tea and coffee is small. "
        "Tea calms you, while coffee wakes you. Tea is old, whereas coffee is new.\n"
    )
    assert set(names(drafts_of(text))) == {"tea", "coffee"}


def test_a_name_of_the_title_may_come_once() -> None:
    text = (
        "# The difference between hosts and non-hosts\n\nI kept this list.\n\n"
        "| HOST | NON-HOST |\n|---|---|\n"
        "| Opens the door | Waits inside |\n| Fills the glass | Fills his own |\n"
    )
    assert set(names(drafts_of(text, is_markdown=True))) == {"hosts", "non-hosts"}


def test_good_and_bad_ones_in_title_and_table() -> None:
    drafts = drafts_of(
        "# Good vs. Bad Guide\n\n"
        "| On | Good Guide | Bad Guide |\n|---|---|---|\n"
        "| Rain | A good guide brings coats | A bad guide shrugs |\n"
        "| Maps | A good guide draws them | A bad guide loses them |\n"
        "| Food | A good guide shares bread | A bad guide eats alone |\n",
        is_markdown=True,
    )
    assert names(drafts) == ["good guide", "bad guide"]


def test_kinds_that_are_opposites_by_what_stands_ahead_of_the_word() -> None:
    text = "".join(
        f"Productive meetings {good}. Unproductive meetings {bad}.\n\n"
        for good, bad in (("end early", "run late"), ("have a host", "have a crowd"), ("decide", "wander"))
    )
    assert names(drafts_of(f"How we sit together\n\n{text}")) == [
        "productive meeting",
        "unproductive meeting",
    ]


def test_kinds_of_one_thing_are_called_with_it() -> None:
    drafts = drafts_of(
        "Inbound vs. Outbound\n\nInbound freight comes by ship, while outbound freight leaves by rail. "
        "Inbound freight is heavy. Outbound freight is light. Inbound freight waits. Outbound freight runs.\n"
    )
    assert names(drafts) == ["inbound freight", "outbound freight"]


def test_a_title_that_is_the_pair_is_believed() -> None:
    drafts = drafts_of(
        "# Ferries vs. Bridges: A Note\n\nBridges were built here long ago. The town grew, the mill burnt "
        "and nobody counted what it had cost. Bridges stayed.\n",
        is_markdown=True,
    )
    assert names(drafts) == ["ferries", "bridges"]


def test_what_comes_from_somewhere_is_no_contrast() -> None:
    text = "Sorting Letters from Portugal\n\nSorting takes an hour. Letters from Portugal are thin. " * 2
    assert names(drafts_of(text)) == []


def test_what_is_not_yours_is_no_pair() -> None:
    text = "The Morning Is Not Your Evening\n\nThe morning is for you alone. Keep it, and tell nobody.\n"
    assert names(drafts_of(text)) == []
