"""`versus import` and `versus export`: in by any file that can be read, out as any that can be written."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.compose import Engine
from desktop_app.study.importing import load
from tests.answering import answer_cards
from tests.running import Versus
from tests.test_cli_check import GOOD_DECK, broken_file

__all__ = ["broken_file"]

CARDS = "id,front,back\nsea,Meer,sea\nship,Schiff,ship\n"
LEADING = "leadership-vs-management"
ADVICE = '\n[[advice]]\nid = "sleep"\ntitle = "Sleep"\ntext = "Drink neither at night."\n'
NOTHING = {"added": 0, "changed": 0, "removed": 0, "unchanged": 0}


@pytest.fixture
def tea(tmp_path: Path) -> Path:
    path = tmp_path / "tea.toml"
    path.write_text(GOOD_DECK + ADVICE, "utf-8")
    return path


def counted(data: dict[str, object]) -> dict[str, object]:
    return {name: data[name] for name in NOTHING}


def test_a_new_deck_comes_in(command: Versus, tea: Path) -> None:
    said = command("import", tea, "--json")
    assert (said.status, said.err) == (0, "")
    assert counted(said.data) == NOTHING | {"added": 2}
    assert said.data["skipped"] == []
    assert "tea-vs-coffee" in [deck["id"] for deck in command("decks", "--json").data]


def test_once_more_changes_nothing(command: Versus, tea: Path) -> None:
    command("import", tea)
    assert counted(command("import", tea, "--json").data) == NOTHING | {"unchanged": 2}


def test_a_dry_run_writes_nothing(command: Versus, tea: Path) -> None:
    said = command("import", tea, "--dry-run", "--json")
    assert (said.status, said.data["added"]) == (0, 2)
    assert "tea-vs-coffee" not in [deck["id"] for deck in command("decks", "--json").data]


def test_an_update_changes_what_changed(command: Versus, tea: Path) -> None:
    command("import", tea)
    tea.write_text((GOOD_DECK + ADVICE).replace("roasted seeds", "roasted beans"), "utf-8")
    said = command("import", tea)
    assert said.status == 0
    assert "~ Origin" in said.out
    assert "0 added, 1 changed, 0 removed, 1 unchanged." in said.out


@pytest.mark.parametrize(("flags", "removed"), [((), 0), (("--retire-removed",), 1)])
def test_what_is_gone_stays_unless_it_is_to_be_retired(
    command: Versus, tea: Path, flags: tuple[str, ...], removed: int
) -> None:
    command("import", tea)
    tea.write_text(GOOD_DECK, "utf-8")
    data = command("import", tea, *flags, "--json").data
    assert counted(data) == NOTHING | {"unchanged": 1, "removed": removed}
    items = {card["item"] for card in command("cards", "tea-vs-coffee", "--json").data}
    assert ("sleep" in items) is (removed == 0)


def test_a_file_with_faults_is_told_and_the_others_come_in(
    command: Versus, tea: Path, broken_file: Path
) -> None:
    said = command("import", broken_file, tea, "--json")
    assert said.status == 1
    assert said.data["added"] == 2
    assert len(said.data["skipped"]) == 3
    assert all(each["where"].startswith("broken.toml") for each in said.data["skipped"])


def test_a_file_that_is_not_there(command: Versus, tmp_path: Path) -> None:
    said = command("import", tmp_path / "nothing.toml")
    assert said.status == 1
    assert "nothing.toml: There is no file of this name." in said.err


def test_a_sheet_becomes_cards(command: Versus, tmp_path: Path) -> None:
    path = tmp_path / "words.csv"
    path.write_text(CARDS, "utf-8")
    assert command("import", path, "--json").data["added"] == 2
    (deck,) = [each for each in command("decks", "--json").data if each["title"] == "words"]
    prompts = {(card["prompt"], card["answer"]) for card in command("cards", deck["id"], "--json").data}
    assert prompts == {("Meer", "sea"), ("Schiff", "ship")}


def test_rows_that_are_left_out_are_told(command: Versus, tmp_path: Path) -> None:
    path = tmp_path / "words.csv"
    path.write_text(CARDS + "empty,,nothing\n", "utf-8")
    said = command("import", path, "--json")
    assert (said.status, said.data["added"]) == (0, 2)
    (left,) = said.data["skipped"]
    assert left["where"].startswith("words.csv:4")


def test_an_encoding_that_cannot_be_told_is_asked_for(command: Versus, tmp_path: Path) -> None:
    path = tmp_path / "words.csv"
    path.write_bytes("id,front,back\na,Führung,leadership\n".encode("cp1252"))
    said = command("import", path, "--json")
    assert said.status == 1
    assert "windows-1252" in said.data["skipped"][0]["reason"].casefold().replace("cp1252", "windows-1252")
    assert command("import", path, "--encoding", "cp1252", "--json").data["added"] == 1
    assert "Führung" in command("cards", "words", "--json").out


def test_check_reads_every_kind(versus: Versus, tmp_path: Path) -> None:
    path = tmp_path / "words.csv"
    path.write_text(CARDS, "utf-8")
    assert versus("check", path, "--json").data == {"ok": True, "problems": []}
    path.write_bytes(b"")
    assert versus("check", path).status == 1


def test_check_tells_what_would_not_come_in_as_it_is(versus: Versus, tmp_path: Path) -> None:
    path = tmp_path / "words.csv"
    path.write_text(CARDS.replace("\n", "\0\n", 1), "utf-8")
    said = versus("check", path, "--json")
    assert said.status == 0
    assert said.data["ok"]
    assert [(each["file"], each["severity"]) for each in said.data["problems"]] == [("words.csv", "warning")]


# Export


def test_what_is_written_reads_back_equal(command: Versus, tea: Path, tmp_path: Path) -> None:
    command("import", tea)
    target = tmp_path / "out.toml"
    assert command("export", "tea-vs-coffee", "-o", target).status == 0
    # Statements show their ids once they are written out.
    assert load(target).head == load(tea).head
    assert counted(command("import", target, "--json").data)["unchanged"] == 2


@pytest.mark.parametrize("ending", ["toml", "csv", "xlsx", "apkg"])
def test_the_file_comes_in_as_the_same_deck(
    command: Versus, versus: Versus, tea: Path, tmp_path: Path, ending: str
) -> None:
    command("import", tea)
    target = tmp_path / f"out.{ending}"
    said = command("export", "Tea vs. coffee", "-o", target, "--json")
    assert said.status == 0
    assert said.data == {"file": str(target), "missing_media": []}
    before = command("cards", "tea-vs-coffee", "--json").data
    elsewhere = tmp_path / "elsewhere"
    assert versus("--data-dir", elsewhere, "import", target).status == 0
    assert versus("--data-dir", elsewhere, "cards", "tea-vs-coffee", "--json").data == before


@pytest.mark.usefixtures("qapp")
def test_a_pdf_holds_the_handout_and_the_cards(command: Versus, tmp_path: Path) -> None:
    target = tmp_path / "deck.pdf"
    said = command("export", "leadership-vs-management", "-o", target)
    assert (said.status, said.err) == (0, "")
    assert str(target) in said.out
    assert target.read_bytes().startswith(b"%PDF-")


def test_an_ending_nobody_knows_is_wrong_usage(command: Versus, tmp_path: Path) -> None:
    said = command("export", "leadership-vs-management", "-o", tmp_path / "deck.doc")
    assert said.status == 2
    assert ".toml, .csv, .xlsx, .apkg" in said.err


def test_a_deck_nobody_knows(command: Versus, tmp_path: Path) -> None:
    assert command("export", "nothing", "-o", tmp_path / "deck.toml").status == 1


def test_where_the_folder_cannot_be_written_to(command: Versus, folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "not there" / "deck.toml"
    said = command("export", "leadership-vs-management", "-o", target)
    assert said.status == 0
    assert str(folder / "exports" / "deck.toml") in said.out
    assert "cannot be written to" in said.err


def test_what_was_learned_goes_along_in_a_package(
    versus: Versus, engine: Engine, folder: Path, tmp_path: Path
) -> None:
    answer_cards(engine, 5)
    engine.close()
    target = tmp_path / "deck.apkg"
    here, there = ("--data-dir", folder), ("--data-dir", tmp_path / "there")
    assert versus(*here, "export", "leadership-vs-management", "-o", target, "--history").status == 0
    without = ("--data-dir", tmp_path / "without")
    for place, flags in ((there, ("--history",)), (without, ())):
        data = versus(*place, "import", target, *flags, "--json").data
        assert (data["added"], data["changed"]) == (0, 0)  # it comes with every data folder
    reviews = versus(*there, "stats", "--json").data["reviews"]
    assert reviews == versus(*here, "stats", "--json").data["reviews"] > 0
    assert versus(*without, "stats", "--json").data["reviews"] == 0
    new = [card["id"] for card in versus(*there, "cards", LEADING, "--json").data if card["state"] == "new"]
    assert new == [
        card["id"] for card in versus(*here, "cards", LEADING, "--json").data if card["state"] == "new"
    ]
    versus(*there, "import", target, "--history")
    assert versus(*there, "stats", "--json").data["reviews"] == reviews
    assert versus(*there, "doctor", "--json").data["ok"]
