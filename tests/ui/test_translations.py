"""Every text there is, in every language there is: complete, with the same places for values, and in use."""

from __future__ import annotations

import ast
import datetime
import re
import shutil
import string
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.domain.phrases import phrase
from desktop_app.ui import text
from desktop_app.ui.language import Language
from tests.ui import pseudo

FOLDER = pseudo.ROOT / "resources" / "translations"
SHEETS = sorted(FOLDER.glob("versus_*.ts"))
MARKS = {"translate", "QT_TRANSLATE_NOOP"}
NUMBER = re.compile(r"%L?n")
BAD_TYPOGRAPHY = {
    "straight apostrophe": r"\w'\w",
    "three dots": r"\.\.\.",
    "space that may break before a unit": r"[}\dn] (%(?!L?n)|min\b|MB\b|h\b|s\b)",
    "English quotation marks": r"“[^„]*”",
}


class Message(NamedTuple):
    context: str
    source: str
    forms: tuple[str, ...]
    is_finished: bool
    is_plural: bool


def messages(sheet: Path) -> list[Message]:
    found = []
    for context in ET.parse(sheet).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.findall("numerusform") or [translation])
            finished = "type" not in translation.attrib and all(forms)
            plural = message.get("numerus") == "yes"
            name, source = context.findtext("name") or "", message.findtext("source") or ""
            found.append(Message(name, source, forms, finished, plural))
    return found


def marked(path: Path) -> Iterator[tuple[str, str]]:
    """Context and text of what a source file marks for translation."""

    def walk(node: ast.AST, within: str) -> Iterator[tuple[str, str]]:
        for child in ast.iter_child_nodes(node):
            yield from walk(child, child.name if isinstance(child, ast.ClassDef) else within)
            if isinstance(child, ast.Call):
                words = [each.value if isinstance(each, ast.Constant) else None for each in child.args]
                name = ast.unparse(child.func)
                if name.split(".")[-1] in MARKS and len(words) > 1 and isinstance(words[1], str):
                    yield str(words[0]), str(words[1])
                elif name.endswith(".tr") and words[0] is not None:
                    yield within if name == "self.tr" else name.removesuffix(".tr"), str(words[0])

    yield from walk(ast.parse(path.read_text(encoding="utf-8")), "")


def places(words: str) -> list[str]:
    """Where values go in: names with their formats, and the number of a plural."""
    named = [f"{name}:{how}" for _, name, how, _ in string.Formatter().parse(words) if name is not None]
    return sorted([*named, *NUMBER.findall(words)])


@pytest.fixture(scope="module", params=SHEETS, ids=lambda sheet: sheet.stem)
def sheet(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


@pytest.fixture(scope="module")
def fresh(sheet: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Message]:
    """The sheet as it would be once the developers' command has run."""
    copy = tmp_path_factory.mktemp("translations") / sheet.name
    shutil.copy(sheet, copy)
    pseudo.load_tool().collect(copy)
    return messages(copy)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[Language]:
    language = Language()
    language.choose("de")
    yield language
    language.choose("en")


def test_every_text_has_a_finished_translation(fresh: list[Message]) -> None:
    missing = [f"{each.context}: {each.source}" for each in fresh if not each.is_finished]
    assert not missing, "run .build/translations.py, then translate these"


def test_the_sheet_holds_every_text_that_is_marked(fresh: list[Message]) -> None:
    """Read without Qt's tool, which passes over what it does not understand."""
    held = {(each.context, each.source) for each in fresh}
    sources = (pseudo.ROOT / "desktop_app").rglob("*.py")
    assert not {found for path in sources for found in marked(path)} - held


def test_a_number_is_always_a_plural(fresh: list[Message]) -> None:
    assert not [each.source for each in fresh if NUMBER.search(each.source) and not each.is_plural]


def test_translations_keep_the_places_for_values(sheet: Path) -> None:
    wrong = [
        (each.source, form)
        for each in messages(sheet)
        for form in each.forms
        if places(form) != places(each.source)
    ]
    assert not wrong


@pytest.mark.parametrize("fault", BAD_TYPOGRAPHY)
def test_typography(sheet: Path, fault: str) -> None:
    pattern = re.compile(BAD_TYPOGRAPHY[fault])
    assert not [form for each in messages(sheet) for form in each.forms if pattern.search(form)]


def test_straight_quotation_marks_stand_only_in_what_is_typed_so(sheet: Path) -> None:
    assert not [
        form for each in messages(sheet) for form in each.forms if form.count('"') > each.source.count('"')
    ]


def test_the_file_that_is_read_says_what_the_sheet_says(sheet: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(sheet.with_suffix(".qm")))
    stale = []
    for each in messages(sheet):
        numbers = (1, 2) if each.is_plural else (-1,)
        for form, number in zip(each.forms, numbers, strict=True):
            if translator.translate(each.context, each.source, None, number) != form:  # type: ignore[arg-type]
                stale.append(each.source)
    assert not stale, "run .build/translations.py"


def test_the_sheet_says_nothing_of_the_machine_it_was_made_on(sheet: Path) -> None:
    content = sheet.read_text(encoding="utf-8")
    assert "<location" not in content
    assert str(Path.home()) not in content


@pytest.mark.usefixtures("german")
def test_german_numbers_and_percent() -> None:
    assert text.count(12345) == "12.345"
    assert text.percent(0.92) == "92\u00a0%"
    assert text.interval(70) == "2,3 Monate"


@pytest.mark.usefixtures("german")
def test_an_error_is_told_in_german_whoever_raised_it() -> None:
    for source in ("This could not be saved.", "This is a folder, not a file.", "This file is empty."):
        assert text.phrase_text(phrase(source)) != source


@pytest.mark.usefixtures("german")
def test_german_plurals() -> None:
    assert [text.cards(number) for number in (0, 1, 2, 1234)] == [
        "0 Karten",
        "1 Karte",
        "2 Karten",
        "1.234 Karten",
    ]
    assert [text.interval(days) for days in (1, 5, 60, 365, 730)] == [
        "1 Tag",
        "5 Tage",
        "2 Monate",
        "1 Jahr",
        "2 Jahre",
    ]


@pytest.mark.usefixtures("german")
def test_german_has_other_endings_after_in() -> None:
    assert [text.returns(days) for days in (0, 1, 5, 60, 70, 365, 500, 730)] == [
        "Wieder in dieser Sitzung",
        "Wieder morgen",
        "Wieder in 5 Tagen",
        "Wieder in 2 Monaten",
        "Wieder in 2,3 Monaten",
        "Wieder in 1 Jahr",
        "Wieder in 1,4 Jahren",
        "Wieder in 2 Jahren",
    ]


@pytest.mark.usefixtures("german")
def test_german_dates_and_times() -> None:
    day = datetime.date(2026, 3, 6)
    assert text.weekday_date(day) == "Freitag, 6. März"
    assert text.short_weekday_date(day) == "Fr. 6. März"
    assert text.day_and_month(day) == "6. März"
    assert text.full_date(day) == "6. März 2026"
    assert text.hour_of_day(4) == "04:00"


@pytest.mark.usefixtures("german")
def test_german_spans_of_time() -> None:
    assert text.duration(540) == "etwa 9\u00a0min"
    assert text.duration(552, exact=True) == "9\u00a0min 12\u00a0s"
    assert text.duration(5400) == "etwa 1\u00a0h 30\u00a0min"


def test_pseudo_is_longer_and_keeps_the_places() -> None:
    source = "That is today's limit. %Ln more are due in {cards}, {{so}}."
    made = pseudo.pseudo(source)
    assert places(made) == places(source)
    assert len(made) >= 1.3 * len(source)
    assert (made[0], made[-1]) == ("[", "]")
