"""What is said about the data folder: what was deleted, who studies here, and what a check found."""

from __future__ import annotations

import textwrap

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.domain.isolating import isolated
from desktop_app.domain.study_day import date_of
from desktop_app.study.bin import Deletion
from desktop_app.study.decks import DeckDeletion
from desktop_app.study.erasing import Person
from desktop_app.study.rows import Check, Sizes, Where
from desktop_app.study.workshop.keeping import WorkshopDeletion
from desktop_app.ui import text
from desktop_app.ui.settings.backups_wording import size
from desktop_app.ui.text import plurals

translate = QCoreApplication.translate

_CALLED_CHARS = 120
_MOST_NAMED = 3


def called(words: str) -> str:
    """A text as a title: in one line of thought, and not too long."""
    return textwrap.shorten(words, _CALLED_CHARS, placeholder=" …") or words[:_CALLED_CHARS].strip()


def about_deletion(deletion: Deletion) -> str:
    """ "Trait · Leadership vs. management · 26 days left"."""
    parts = [_kind(deletion), isolated(deletion.deck), days_left(deletion.days_left)]
    if deletion.with_item:
        #: Of a part whose item was deleted too: the item is a set of traits or an example.
        parts.append(translate("data_folder", "comes back with what it was part of"))
    return " · ".join(parts)


def about_deleted_deck(deletion: DeckDeletion) -> str:
    """ "Deck · 91 cards · 26 days left"."""
    kind = translate("data_folder", "Deck")
    return " · ".join((kind, text.cards(deletion.deleted.cards), days_left(deletion.days_left)))


def about_deleted_workshop(deletion: WorkshopDeletion) -> str:
    """ "Results of a workshop · Leadership vs. management · 26 days left"."""
    kind = translate("data_folder", "Results of a workshop")
    return " · ".join((kind, isolated(deletion.deck), days_left(deletion.days_left)))


def _kind(deletion: Deletion) -> str:
    if deletion.binned.part is not None:
        is_trait = deletion.binned.part.statement is not None
        return translate("data_folder", "Trait") if is_trait else translate("data_folder", "Situation")
    kinds = {
        "contrast": translate("data_folder", "Contrast"),
        "traits": translate("data_folder", "Trait set"),
        "definition": translate("data_folder", "Definition"),
        "similarity": translate("data_folder", "Similarity"),
        "disagreement": translate("data_folder", "Disagreement"),
        "example": translate("data_folder", "Example"),
        "advice": translate("data_folder", "Advice"),
    }
    return kinds.get(deletion.item_kind, translate("data_folder", "Card"))


def about_deleted_person(person: Person) -> str:
    return " · ".join(
        (translate("data_folder", "Learner"), about_person(person), days_left(person.days_left))
    )


def about_person(person: Person) -> str:
    """ "Studied on 34 days, last on 21 Nov 2026"."""
    if person.last_day is None:
        return translate("data_folder", "Has not studied yet")
    last = text.full_date(date_of(person.last_day))
    if person.days == 1:
        #: {date}: "21 Nov 2026".
        return translate("data_folder", "Studied on one day, {date}").format(date=last)
    days = plurals.tr("%Ln days", "", person.days)
    #: {days}: "34 days"; {date}: "21 Nov 2026".
    return translate("data_folder", "Studied on {days}, last on {date}").format(days=days, date=last)


def days_left(days: int) -> str:
    """How long something can come back."""
    return translate("data_folder", "1 day left") if days == 1 else plurals.tr("%Ln days left", "", days)


def sizes(found: Sizes, copies: int) -> str:
    """ "Database 2.4 MB, copies 12.1 MB, pictures and sounds none"."""
    #: Each is "2.4 MB", or "none".
    pattern = translate("data_folder", "Database {database}, copies {copies}, pictures and sounds {media}")
    return pattern.format(database=_size(found.database), copies=_size(copies), media=_size(found.media))


def _size(number: int) -> str:
    #: In a list of sizes: nothing of the kind is there.
    return size(number) if number else translate("data_folder", "none")


def of_place(where: Where) -> str:
    """What a person should know of where the folder lies; "" where there is nothing to know."""
    if where.client:
        #: {client}: the name of a program such as Dropbox.
        pattern = translate(
            "data_folder", "{client} synchronises this folder. Use Versus on one computer at a time."
        )
        return pattern.format(client=where.client)
    if where.disk == "network":
        return translate("data_folder", "This is a network disk. Use Versus from one computer at a time.")
    if where.disk == "removable":
        return translate("data_folder", "This is a removable disk. Close Versus before you pull it out.")
    return ""


def of_conflicts(names: tuple[str, ...]) -> str:
    """ "" where there are none."""
    if not names:
        return ""
    #: {names} of files: "versus (1).db and versus 2.db".
    pattern = translate(
        "data_folder",
        "Another version of the data lies here too, made by a program that synchronises: {names}",
    )
    return pattern.format(
        names=QLocale().createSeparatedList([isolated(each) for each in names[:_MOST_NAMED]])
    )


def check_title(check: Check) -> str:
    """What was found, in a sentence."""
    said = {
        "pages": (
            translate("data_folder", "The file can be read to its end"),
            translate("data_folder", "Parts of the file are damaged"),
        ),
        "schema": (
            translate("data_folder", "Its tables are as they should be"),
            translate("data_folder", "Its tables are not as they should be"),
        ),
        "references": (
            translate("data_folder", "Nothing refers to what is not there"),
            translate("data_folder", "Something refers to what is not there"),
        ),
        "rows": (
            translate("data_folder", "Everything is as it was written"),
            translate("data_folder", "Something is not as it was written"),
        ),
        "counts": (
            translate("data_folder", "All counts are right"),
            translate("data_folder", "Some counts are wrong"),
        ),
        "order": (
            translate("data_folder", "The order of the answers is known"),
            translate("data_folder", "The order of some answers cannot be told; nothing needs to be done"),
        ),
        "replay": (
            translate("data_folder", "What is known of each card follows from the answers"),
            translate("data_folder", "What is known of some cards does not follow from the answers"),
        ),
        "journal": (
            translate("data_folder", "The journal of answers is complete"),
            translate("data_folder", "Answers are missing in the journal"),
        ),
    }
    right, wrong = said.get(check.name, (check.name, check.name))
    return right if check.ok else wrong
