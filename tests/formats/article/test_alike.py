"""Clauses and sentences built alike, whatever their verbs are."""

from __future__ import annotations

import pytest

from tests.formats.article.drafting import contrasts, drafts_of, said


@pytest.mark.parametrize(
    ("sentence", "first", "second"),
    [
        (
            "Gardeners struggle with weather, farmers with prices.",
            "Gardeners struggle with weather",
            "Farmers with prices",
        ),
        (
            "A gardener asks what and why, a farmer how and when.",
            "Asks what and why",
            "A farmer how and when",
        ),
        (
            "With a gardener you get roses, with a farmer you get bread.",
            "With a gardener you get roses",
            "With a farmer you get bread",
        ),
        (
            "What gardeners call a weed, farmers call a crop.",
            "What gardeners call a weed",
            "Farmers call a crop",
        ),
        ("Gardeners tend to say “mine”, farmers “ours”.", "Tend to say “mine”", "Farmers “ours”"),
    ],
)
def test_a_second_clause_built_like_the_first(sentence: str, first: str, second: str) -> None:
    drafts = drafts_of(f"Gardeners vs. Farmers\n\nThey differ.\n\n{sentence}\n")
    assert said(drafts) == [(first, second)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Gardeners and farmers work outside.",
        "Watch how gardeners dig and farmers plough.",
        "Good soil matters to gardeners of roses, and farmers know it.",
    ],
)
def test_names_in_a_row_are_no_clauses(sentence: str) -> None:
    drafts = drafts_of(f"Mentors vs. Coaches\n\nMentors tell, while coaches ask.\n\n{sentence}\n")
    assert len(drafts.contrasts) == 1


def test_verbs_of_the_two_families() -> None:
    drafts = drafts_of("Coaching vs. Mentoring\n\nThey differ.\n\nYou coach people; you mentor careers.\n")
    assert said(drafts) == [("You coach people", "You mentor careers")]


def test_sentences_worded_alike_belong_together() -> None:
    drafts = drafts_of(
        "Boss vs. Leader\n\nBosses just want it done. Leaders care how it is done. "
        "Leaders keep rules for the sake of people. Bosses keep rules for the sake of rules.\n"
    )
    assert said(drafts) == [
        ("Just want it done", "Care how it is done"),
        ("Keep rules for the sake of rules", "Keep rules for the sake of people"),
    ]


def test_a_name_that_is_no_subject_in_sentences_worded_alike() -> None:
    drafts = drafts_of(
        "Boss vs. Leader\n\nThey differ.\n\nPeople have to follow bosses. They choose to follow leaders.\n\n"
        "Without a boss, work stands still. Without a leader, hope does.\n"
    )
    assert said(drafts) == [
        ("People have to follow bosses", "They choose to follow leaders"),
        ("Without a boss, work stands still", "Without a leader, hope does"),
    ]


def test_two_paragraphs_that_take_up_each_other_sentence_by_sentence() -> None:
    drafts = drafts_of(
        "Boss vs. Leader\n\nA boss has employees. They work for pay. Bosses focus on the rules of work.\n\n"
        "A leader has followers. They come of their own will. Leaders focus on the people of work.\n"
    )
    told = contrasts(drafts)
    assert [len(each.first) for each in told] == [2, 1]
    assert told[1].second == ["Focus on the people of work"]


def test_what_only_names_a_side_further_on_tells_nothing_of_it() -> None:
    drafts = drafts_of(
        "Boss vs. Leader\n\nA boss gives orders, while a leader asks.\n\n"
        "Nobody ever wrote a song about his boss. One friend of mine works with leaders abroad.\n"
    )
    assert said(drafts) == [("A boss gives orders", "A leader asks")]


def test_an_example_that_turns_is_a_contrast() -> None:
    drafts = drafts_of(
        "Boss vs. Leader\n\nThe two differ. "
        "For example, a boss may count hours, while a leader may count ideas.\n"
    )
    assert said(drafts) == [("A boss may count hours", "A leader may count ideas")]


def test_names_with_capitals_within_a_sentence() -> None:
    drafts = drafts_of("Guilt vs. Shame\n\nThey differ.\n\nGuilt is a feeling, whereas Shame is a state.\n")
    assert said(drafts) == [("Guilt is a feeling", "Shame is a state")]


def test_each_stands_against_the_one_that_it_is_most_like() -> None:
    drafts = drafts_of(
        "Boss vs. Leader\n\nThe two differ.\n\nLeaders grow people.\n\nA boss can win by playing a part.\n\n"
        "A leader can win only by being real.\n\nA boss can go home at five.\n\n"
        "A leader cannot go home at all.\n"
    )
    assert said(drafts) == [
        ("Can win by playing a part", "Can win only by being real"),
        ("Can go home at five", "Cannot go home at all"),
    ]


def test_what_each_does_of_the_other_is_no_contrast() -> None:
    drafts = drafts_of(
        "Coaches vs. Mentors\n\nCoaches ask questions, while mentors give answers.\n\n"
        "The tasks overlap: coaches also mentor, and mentors also coach.\n"
    )
    assert said(drafts) == [("Coaches ask questions", "Mentors give answers")]


def test_words_on_the_two_together_are_of_neither() -> None:
    drafts = drafts_of(
        "Boss vs. Leader\n\nA boss gives orders, while a leader asks a question. "
        "That is the biggest difference. Their ways go well only when each knows the other.\n\n"
        "A boss shouts at times.\n"
    )
    assert said(drafts) == [("A boss gives orders", "A leader asks a question")]


def test_of_three_clauses_the_two_that_are_alike() -> None:
    drafts = drafts_of(
        "Boss vs. Leader\n\nThey differ. A leader needs followers, whereas a boss works through orders "
        "of all kinds, whereas a leader works through questions of all kinds.\n"
    )
    assert said(drafts) == [("Works through orders of all kinds", "Works through questions of all kinds")]


def test_a_clause_before_a_dash_is_no_label() -> None:
    drafts = drafts_of(
        "Boss vs. Leader\n\nThey differ.\n\nA boss can go home – work is done for him.\n\n"
        "A leader can stay – work is never done.\n"
    )
    assert said(drafts) == [("Can go home – work is done for him", "Can stay – work is never done")]


def test_efficiency_is_of_efficient() -> None:
    drafts = drafts_of(
        "Efficient vs. Effective\n\nEfficiency is about doing things right. "
        "Effectiveness is about doing the right things.\n"
    )
    assert said(drafts) == [("Is about doing things right", "Is about doing the right things")]


def test_what_whereas_sets_against_one_side_is_of_the_other() -> None:
    drafts = drafts_of(
        "Team vs. Group\n\nThey differ.\n\nTeamwork is shared by all its members, "
        "whereas members of a group work on their own.\n"
    )
    assert said(drafts) == [
        ("Teamwork is shared by all its members", "Members of a group work on their own"),
    ]


def test_unlike_those_who() -> None:
    drafts = drafts_of(
        "Boss vs. Leader\n\nThey differ.\n\nUnlike bosses who tell you what to do, a leader shows you why.\n"
    )
    assert said(drafts) == [("Tell you what to do", "A leader shows you why")]


def test_lines_of_any_width_that_go_on() -> None:
    drafts = drafts_of(
        "Boss vs. Leader\n\nThis line is far longer than any other one of the text, "
        "it is about what a boss and a leader are like when\nthey are at work.\n"
        "A boss who is at work every day tends to count the hours of\n"
        "all of us, while a leader who is at work every day tends to\ncount the ideas.\n"
    )
    ((first, second),) = said(drafts)
    assert first.endswith("count the hours of all of us")
    assert second.endswith("tends to count the ideas")


def test_what_is_quoted_of_the_two() -> None:
    drafts = drafts_of(
        "Boss vs. Leader\n\nThey differ.\n\nThe old line “Bosses keep the gate; leaders open it” is old.\n\n"
        "I would put it in other words: “Bosses count the sheep. Leaders name them.”\n"
    )
    assert said(drafts) == [
        ("Bosses keep the gate", "Leaders open it"),
        ("Bosses count the sheep", "Leaders name them"),
    ]


def test_one_and_the_other_in_sentences_of_their_own() -> None:
    drafts = drafts_of(
        "Gardener vs. Farmer\n\nWe need the gardener and the farmer. One grows what pleases the eye. "
        "The other grows what feeds the town.\n"
    )
    assert said(drafts) == [("One grows what pleases the eye", "The other grows what feeds the town")]


def test_one_alone_is_neither() -> None:
    drafts = drafts_of(
        "Gardener vs. Farmer\n\nGardeners grow roses, while farmers grow wheat. "
        "One could argue about the rest of it.\n\nFarmers sell wheat.\n"
    )
    assert said(drafts) == [("Gardeners grow roses", "Farmers grow wheat")]


def test_no_mark_is_left_of_a_name_that_is_cut_off() -> None:
    drafts = drafts_of(
        "Boss vs. Leader\n\nThey differ.\n\nThe boss’ aim in all he does is order, "
        "while the aim of a leader is hope.\n\n"
        "“Boss” comes from a word for master, while “leader” comes from a word for a way.\n"
    )
    assert said(drafts) == [
        ("The boss’ aim in all he does is order", "The aim of a leader is hope"),
        ("Comes from a word for master", "Comes from a word for a way"),
    ]


@pytest.mark.parametrize("ahead", ["As Ann Other put it,", "According to Other and Another,"])
def test_whose_words_they_are_is_left_out(ahead: str) -> None:
    drafts = drafts_of(
        f"Gardener vs. Farmer\n\nThey differ.\n\n{ahead} gardeners care for the eye of man, "
        "while farmers care for his stomach.\n"
    )
    assert said(drafts) == [("Care for the eye of man", "Care for his stomach")]
