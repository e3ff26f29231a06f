"""The settings file: what it says is taken where it makes sense, and nothing it holds is lost."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from pathlib import Path

import pytest

from desktop_app.domain.errors import StorageError
from desktop_app.storage.settings import FILE_NAME, Settings, SettingsFile

CHANGED = Settings(
    theme="dark",
    reduced_motion="on",
    key_hints=False,
    card_colours=True,
    text_percent=170,
    line_percent=120,
    language="de",
    keys={"rate_good": ("G",), "undo": ()},
    window="00ff",
    welcomed=True,
    copy_at_close=False,
    copy_owed=True,
)


def write(folder: Path, saved: object) -> SettingsFile:
    (folder / FILE_NAME).write_text(json.dumps(saved), encoding="utf-8")
    return SettingsFile(folder)


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    SettingsFile(tmp_path).save(CHANGED)
    assert SettingsFile(tmp_path).load() == CHANGED
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_every_setting_was_changed_above() -> None:
    defaults = asdict(Settings())
    assert not [name for name, value in asdict(CHANGED).items() if value == defaults[name]]


def test_every_setting_is_declared_with_a_title_and_accepts_its_default(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    for each in fields(Settings):
        declared = file.declared(each.name)
        assert declared.title
        assert declared.accepts(getattr(Settings(), each.name))


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"dark"', "\x00", "[" * 100_000])
def test_a_broken_file_is_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    assert SettingsFile(tmp_path).load() == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("theme", 3),
        ("reduced_motion", True),
        ("key_hints", "yes"),
        ("text_percent", 90),
        ("text_percent", 1000),
        ("text_percent", "120"),
        ("text_percent", True),
        ("line_percent", 151),
        ("keys", ["Ctrl+K"]),
        ("keys", {"undo": "Ctrl+K"}),
        ("keys", {"undo": [1]}),
    ],
)
def test_a_value_out_of_place_costs_only_itself(tmp_path: Path, name: str, value: object) -> None:
    settings = write(tmp_path, {"window": "00", name: value}).load()
    assert getattr(settings, name) == getattr(Settings(), name)
    assert settings.window == "00"


def test_one_broken_key_costs_the_others_nothing(tmp_path: Path) -> None:
    assert write(tmp_path, {"keys": {"undo": 7, "redo": ["F7"]}}).load().keys == {"redo": ("F7",)}


def test_what_a_newer_program_wrote_stays(tmp_path: Path) -> None:
    file = write(tmp_path, {"theme": "dark", "voice": {"speed": 2}})
    settings = file.load()
    settings.theme = "light"
    file.save(settings)
    saved = json.loads((tmp_path / FILE_NAME).read_text(encoding="utf-8"))
    assert (saved["theme"], saved["voice"]) == ("light", {"speed": 2})


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        SettingsFile(tmp_path / "gone").save(CHANGED)
