"""`versus learner`: who studies, who leaves and comes back, and who is erased."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from desktop_app.compose import open_engine
from tests.answering import answer_cards
from tests.clock import FakeClock
from tests.running import Versus

KIM = "Kim Vandersloot"


@pytest.fixture
def kim(folder: Path, clock: FakeClock) -> Path:
    """A closed data folder in which Kim studied today."""
    engine = open_engine(folder, clock=clock)
    kim = engine.store.learners.add(KIM)
    engine.store.decks.start(kim.id, engine.store.decks.heads()[0].id)
    engine.close()
    engine = open_engine(folder, learner=KIM, clock=clock)
    answer_cards(engine, 3)
    engine.close()
    return folder


def names(command: Versus) -> list[str]:
    return [each["name"] for each in command("learner", "list", "--json").data]


@pytest.mark.usefixtures("kim")
def test_the_list_says_days_and_who_was_there_last(command: Versus) -> None:
    data = command("learner", "list", "--json").data
    assert data == [
        {"name": "Personal", "days": 0, "last_day": None, "used_last": True, "days_left": None},
        {"name": KIM, "days": 1, "last_day": "2026-11-21", "used_last": False, "days_left": None},
    ]
    assert command("learner", "list").lines == [
        ["name", "days", "last_day", "state"],
        ["Personal", "0", "", "used last"],
        [KIM, "1", "2026-11-21", ""],
    ]


def test_somebody_is_added_and_opens_the_window(command: Versus) -> None:
    assert command("learner", "add", "Lee  Ann").status == 0
    assert names(command) == ["Personal", "Lee Ann"]
    assert command("due", "--learner", "Lee Ann", "--json").data["new"] > 0
    again = command("learner", "add", "Lee Ann")
    assert again.status == 1
    assert "already" in again.err
    assert command("learner", "add", " ").status == 1
    assert command("learner", "use", "Lee Ann").status == 0
    assert [each["name"] for each in command("learner", "list", "--json").data if each["used_last"]] == [
        "Lee Ann"
    ]


@pytest.mark.usefixtures("kim")
def test_who_is_deleted_can_be_put_back_for_thirty_days(command: Versus, clock: FakeClock) -> None:
    before = command("stats", "--learner", KIM, "--json").data
    assert before["reviews"] > 0
    assert command("learner", "delete", KIM).status == 0
    assert command("stats", "--learner", KIM).status == 1
    clock.advance(days=12)
    gone = next(each for each in command("learner", "list", "--json").data if each["name"] == KIM)
    assert gone["days_left"] == 18
    assert "deleted, 18 days left" in command("learner", "list").out
    assert command("learner", "restore", KIM, "--json").data == {"name": KIM}
    assert command("stats", "--learner", KIM, "--json").data == before
    assert command("learner", "restore", KIM).status == 1


def test_the_only_one_stays(command: Versus) -> None:
    for act in ("delete", "erase"):
        said = command("learner", act, "Personal", *(["--yes"] if act == "erase" else []))
        assert said.status == 1
        assert "only learner" in said.err
    assert names(command) == ["Personal"]


def test_erasing_asks_for_the_name(command: Versus, kim: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("Kim\n"))
    said = command("learner", "erase", KIM)
    assert (said.status, said.out) == (1, "")
    assert "Nothing was erased" in said.err
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{KIM}\n"))
    assert command("learner", "erase", KIM).status == 0
    assert names(command) == ["Personal"]
    assert KIM.encode() not in (kim / "versus.db").read_bytes()


def test_with_copies_no_file_tells_of_them(command: Versus, kim: Path, clock: FakeClock) -> None:
    from desktop_app.progress import Silent
    from desktop_app.study.copies import Why

    engine = open_engine(kim, clock=clock)
    engine.backups.make(Why.ASKED, Silent())
    engine.close()
    assert command("learner", "delete", KIM).status == 0
    said = command("learner", "erase", KIM, "--copies", "--yes", "--json")
    assert said.data == {"name": KIM, "copies": True}
    assert not [path.name for path in kim.rglob("*") if path.is_file() and KIM.encode() in path.read_bytes()]


def test_without_an_action_it_says_how_to_use_it(command: Versus) -> None:
    with pytest.raises(SystemExit) as ended:
        command("learner")
    assert ended.value.code == 2
