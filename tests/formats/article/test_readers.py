"""The same article in every kind of file: the same contrasts are drafted from it."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZipFile

import pytest

from desktop_app.formats.article.reading import article_of_text, draft_file
from desktop_app.formats.base import ReadOptions
from desktop_app.formats.files import UnreadableFile
from tests.formats.article.drafting import TEA, contrasts, drafts_of, names

TITLE, LEAD, *SECTIONS = TEA.strip().split("\n\n")
PAIRS = list(zip(SECTIONS[::2], SECTIONS[1::2], strict=True))
MARKDOWN = f"# {TITLE}\n\n{LEAD}\n\n" + "\n\n".join(f"## {head}\n\n{text}" for head, text in PAIRS)
HTML = (
    f"<!DOCTYPE html><html><head><title>{TITLE} | Drinks Weekly</title>"
    "<style>p { color: red }</style></head>"
    f"<body><nav><a href='/'>Tea is here, coffee is there</a></nav><h1>{TITLE}</h1><p>{LEAD}</p>"
    + "".join(f"<h2>{head}</h2><p>{text}</p>" for head, text in PAIRS)
    + "<footer>Tea is sold here, whereas coffee is sold there</footer></body></html>"
)
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _paragraph(text: str, style: str = "") -> str:
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}<w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def write_docx(path: Path, body: str) -> Path:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/></w:style>'
        for level in (1, 2)
    )
    with ZipFile(path, "w") as archive:
        archive.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Override PartName="/word/document.xml" ContentType='
            '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        )
        archive.writestr("word/styles.xml", f'<w:styles xmlns:w="{_WORD}">{styles}</w:styles>')
        archive.writestr(
            "word/document.xml", f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'
        )
    return path


def _docx(path: Path) -> Path:
    body = _paragraph(TITLE, "Heading1") + _paragraph(LEAD)
    return write_docx(
        path, body + "".join(_paragraph(head, "Heading2") + _paragraph(text) for head, text in PAIRS)
    )


@pytest.mark.parametrize("name", ["tea.txt", "tea.md", "tea.html", "tea.docx"])
def test_every_kind_of_file(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    if name == "tea.docx":
        _docx(path)
    else:
        path.write_text({"tea.txt": TEA, "tea.md": MARKDOWN, "tea.html": HTML}[name], "utf-8")
    drafted = draft_file(path)
    assert drafted.drafts.title == TITLE
    assert names(drafted.drafts) == ["tea", "coffee"]
    assert contrasts(drafted.drafts) == contrasts(drafts_of(TEA))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_that_can_be_told(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "tea.txt"
    path.write_text(TEA.replace("Origin", "Café “origin”"), encoding)
    drafted = draft_file(path).drafts
    assert contrasts(drafted)[0].title == "Café “origin”"


def test_an_encoding_that_is_chosen(tmp_path: Path) -> None:
    path = tmp_path / "tea.txt"
    path.write_text(TEA.replace("Origin", "Café"), "cp1252")
    assert contrasts(draft_file(path, ReadOptions(encoding="cp1252")).drafts)[0].title == "Café"


def test_a_table_of_a_word_file(tmp_path: Path) -> None:
    rows = [("", "Tea", "Coffee"), ("Made from", "Leaves", "Seeds"), ("Grown", "On slopes", "In valleys")]
    table = "".join(
        "<w:tr>" + "".join(f"<w:tc>{_paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>" for row in rows
    )
    path = write_docx(
        tmp_path / "tea.docx", _paragraph("Tea vs. Coffee", "Heading1") + f"<w:tbl>{table}</w:tbl>"
    )
    assert contrasts(draft_file(path).drafts) == [
        ("Made from", ["Leaves"], ["Seeds"]),
        ("Grown", ["On slopes"], ["In valleys"]),
    ]


def test_bold_lines_are_headings_and_markup_is_dropped() -> None:
    drafts = drafts_of(
        "# Tea vs. Coffee\n\n**Origin**\n\n*Tea* is made from [the leaves](https://example.org) of a shrub. "
        "**Coffee** is made from<br> roasted <b>seeds</b>.\n",
        is_markdown=True,
    )
    assert contrasts(drafts) == [
        ("Origin", ["Is made from the leaves of a shrub"], ["Is made from roasted seeds"])
    ]


@pytest.mark.parametrize("data", [b"", b"  \n \n", "﻿".encode()])
def test_an_empty_file_is_told_in_a_sentence(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(data)
    with pytest.raises(UnreadableFile) as caught:
        draft_file(path)
    assert caught.value.sentence


def test_a_file_that_is_no_article(tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    with pytest.raises(UnreadableFile) as caught:
        draft_file(path)
    assert caught.value.sentence


def test_lines_below_a_colon_are_items() -> None:
    text = (
        "Tea vs. Coffee\nTea is made from leaves, and it calms all who drink it in the afternoon.\n"
        "What goes with tea:\nMilk\nA slice of lemon\nDry cake\n"
        "What Goes With Coffee\nCoffee is made from seeds, and it wakes all who drink it in the morning.\n"
    )
    kinds = [(block.kind.value, block.text) for block in article_of_text(text).blocks]
    assert kinds[3:7] == [
        ("item", "Milk"),
        ("item", "A slice of lemon"),
        ("item", "Dry cake"),
        ("heading", "What Goes With Coffee"),
    ]


def test_the_title_below_the_name_of_the_site() -> None:
    text = (
        "drinkweekly\n\nArticle\n\nHow Tea Is Different from Coffee\n\nTea is made from leaves, while coffee "
        "is made from seeds, as everybody who ever had a garden in the south will know.\n"
    )
    assert article_of_text(text).title == "How Tea Is Different from Coffee"


def test_a_heading_below_the_first_paragraph_is_no_title() -> None:
    text = (
        "There is more than one way to wake in the morning, and everybody in this house has his own, as you "
        "will see when you stay with us for a week or two in winter.\n\nFrom Tea to Coffee\n\nTea calms.\n"
    )
    assert article_of_text(text).title == ""
