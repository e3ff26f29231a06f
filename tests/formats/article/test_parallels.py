"""Statements that go two by two, by label, by line, or by their words; and lines that lost their form."""

from __future__ import annotations

from desktop_app.formats.article.blocks import BlockKind
from desktop_app.formats.article.reading import article_of_text
from tests.formats.article.drafting import contrasts, drafts_of, names, said


def test_sentences_that_open_alike_are_contrasts_of_their_own() -> None:
    drafts = drafts_of(
        "Harbours vs. Airports\n\n"
        "A harbour takes in ships of every size. The pride of a harbour is its patience. "
        "Harbours depend on the tide.\n\n"
        "An airport, by contrast, takes people to the sky. The pride of an airport is its speed. "
        "Airports depend on the weather.\n"
    )
    assert ("The pride of a harbour is its patience", "The pride of an airport is its speed") in said(drafts)
    assert ("Depend on the tide", "Depend on the weather") in said(drafts)


def test_one_pair_below_a_heading_stays_with_the_rest() -> None:
    drafts = drafts_of(
        "# Harbours vs. Airports\n\n## Noise\n\n"
        "Harbours depend on horns. Their gulls cry all day.\n\n"
        "Airports depend on engines. Their nights are never quiet.\n",
        is_markdown=True,
    )
    assert [told.title for told in contrasts(drafts)] == ["Noise"]


_BAKER = ["Rises at three", "Sells before noon", "Weighs flour", "Trusts the oven", "Kneads", "Sleeps early"]
_COOK = ["Sleeps late", "Sells after noon", "Chops", "Trusts the tongue", "Fries", "Rises at ten"]


def test_long_lists_of_one_length_go_line_by_line() -> None:
    drafts = drafts_of(
        "Baker vs. Cook\n\nA Baker\n\n"
        + "".join(f"- {line}\n" for line in _BAKER)
        + "\nA Cook\n\n"
        + "".join(f"- {line}\n" for line in _COOK)
    )
    assert ("Weighs flour", "Chops") in said(drafts)
    assert len(contrasts(drafts)) == len(_BAKER)


def test_labelled_items_of_both_sides_stand_for_themselves() -> None:
    drafts = drafts_of(
        "# Trains vs. Buses\n\n## Limits\n\n"
        "- **Rails:** Trains stop where the rails end, while buses turn round.\n"
        "- **Crowds:** Trains take a thousand people, whereas buses take fifty.\n",
        is_markdown=True,
    )
    assert [told.title for told in contrasts(drafts)] == ["Rails", "Crowds"]


def test_headings_in_a_text_without_empty_lines() -> None:
    article = article_of_text(
        "Some words on the two of them, for whoever has to choose.\n"
        "Paper Maps\n- Never run out of power\n- Tear in the rain\n"
        "Digital Maps\n- Know where you are\n- Need a signal\n",
        is_markdown=False,
    )
    headings = [block.text for block in article.blocks if block.kind is BlockKind.HEADING]
    assert headings == ["Paper Maps", "Digital Maps"]


def test_first_of_two_headings_of_one_side_each_is_no_title() -> None:
    drafts = drafts_of(
        "The difference between paper maps and digital maps lies in how they fail.\n"
        "Paper Maps\n- Power: Never run out of it\n- Rain: Tear when wet\n"
        "Digital Maps\n- Power: Stop without it\n- Rain: Shrug it off\n"
    )
    assert [told.title for told in contrasts(drafts)] == ["Power", "Rain"]


def test_rows_of_bars_within_lines_of_text() -> None:
    drafts = drafts_of(
        "Trains vs. Buses\nThis is what people ask for most.\n"
        "Aspect| Trains| Buses\n---|---|---\nPrice| Dear on short\nways| Cheap\nNoise| A hum| A roar\n"
        "So much for the table, now for the rest.\n"
    )
    assert contrasts(drafts)[:2] == [
        ("Price", ["Dear on short ways"], ["Cheap"]),
        ("Noise", ["A hum"], ["A roar"]),
    ]


def test_rows_of_a_markdown_table_broken_over_lines() -> None:
    drafts = drafts_of(
        "# Trains vs. Buses\n\n|TRAINS|BUSES|\n|:-:|---|\n|Stop at every\nvillage|Stop where one\nwaves|\n"
        "|Keep to the plan|Keep to the road|\n",
        is_markdown=True,
    )
    assert said(drafts) == [
        ("Stop at every village", "Stop where one waves"),
        ("Keep to the plan", "Keep to the road"),
    ]


def test_sides_by_the_head_of_a_table_that_came_as_lines() -> None:
    cells = ["Criteria", "TRAINS", "BUSES", "Way", "On rails", "On any road", "Price", "Dear", "Cheap"]
    cells += ["Noise", "Hum along", "Roar through the night"]
    drafts = drafts_of("Comparison Chart\n\n" + "\n\n".join(cells) + "\n\nThat is all of it.\n")
    assert names(drafts) == ["trains", "buses"]
    assert contrasts(drafts)[0] == ("Way", ["On rails"], ["On any road"])
    assert len(contrasts(drafts)) == 3


def test_a_lump_is_taken_apart_by_the_words_that_its_statements_share() -> None:
    drafts = drafts_of(
        "Gardener or forester?\n\n"
        "A gardener is part of the plot that he tends. He will work just as hard, and often harder, "
        "than the weather. A gardener will see that everyone understands the seedlings. "
        "A gardener will do everything with the fence in mind, not the hills.\n"
        "But a forester...well, he is of another kind. He won't work as hard as the weather, "
        "because a forester lets the wind do it. A forester doesn't ask about the seedlings, "
        "and relies on the rain to look after them. A forester does things beyond any fence.\n"
    )
    assert (
        "Will do everything with the fence in mind, not the hills",
        "Does things beyond any fence",
    ) in said(drafts)
    assert len(contrasts(drafts)) > 2


def test_numbered_headings_in_a_text_without_empty_lines() -> None:
    drafts = drafts_of(
        "The main differences between trains and buses are these, and no more than these:\n"
        "1. Way\nTrains: They run on rails from one station to the next.\n"
        "Buses: They run on any road that is wide enough.\n"
        "2. Price\nTrains: A ticket is dear for whoever travels alone.\n"
        "Buses: A ticket is cheap for whoever has the time.\n"
    )
    assert [told.title for told in contrasts(drafts)] == ["Way", "Price"]


def test_rows_of_two_lines_below_two_names() -> None:
    drafts = drafts_of(
        "# Sailing vs. Rowing\n\nSailing and rowing both bring a boat across the lake.\n\n"
        "**Sailing**\n**Rowing**\n\nDone by sailors\nDone by a whole crew\n\n"
        "Needs wind\nNeeds strong arms\n\nStarts late. It ends when the wind does\nStarts at dawn\n\n"
        "> _A day of sailing and rowing_\n\n## Three Tips\n\n- ### Keep warm\n\n  The lake is cold.\n",
        is_markdown=True,
    )
    assert said(drafts) == [
        ("Done by sailors", "Done by a whole crew"),
        ("Needs wind", "Needs strong arms"),
        ("Starts late. It ends when the wind does", "Starts at dawn"),
    ]


def test_two_lines_that_changed_places() -> None:
    drafts = drafts_of(
        "# Hosts and Guests\n\n## Hosts\n\n- Earn thanks\n- Set the table early\n- Ask about the food\n"
        "- Offer a glass of wine\n- Bring out the cake\n\n"
        "## Guests\n\n- Bring a bunch of flowers\n- Come late to the table\n- Praise the food\n"
        "- Empty the glass\n- Forget to say thanks\n",
        is_markdown=True,
    )
    assert ("Earn thanks", "Forget to say thanks") in said(drafts)
    assert ("Bring out the cake", "Bring a bunch of flowers") in said(drafts)


def test_labels_of_two_statements_stand_against_each_other() -> None:
    drafts = drafts_of(
        "# Bus vs. Train\n\n## Bus\n\n- Low price: a ticket for the bus costs little money\n"
        "- Many stops: the bus halts at every corner\n\n"
        "## Train\n\n- High price: a ticket for the train costs much money\n"
        "- Few stops: the train halts only in towns\n",
        is_markdown=True,
    )
    assert "Low price vs. high price" in {told.title for told in contrasts(drafts)}
