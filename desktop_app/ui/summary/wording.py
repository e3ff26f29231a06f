"""What the summary says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import SideId
from desktop_app.domain.isolating import isolated
from desktop_app.domain.rules.words import side_in_sentence
from desktop_app.study.summary import Moved, Score, Summary
from desktop_app.study.today import Today
from desktop_app.ui import text
from desktop_app.ui.inline_label import quiet, with_glyph
from desktop_app.ui.text import plurals

translate = QCoreApplication.translate

_VERSUS = " vs. "


def headline(is_all: bool) -> str:
    if is_all:
        return translate("SummaryPage", "Done for today.")
    return translate("SummaryPage", "Done for now.")


def result(summary: Summary) -> str:
    time = text.duration(summary.seconds, exact=True)
    if summary.cards == 1:
        known = translate("SummaryPage", "1 card in {time}. You knew it at the first try.")
        missed = translate("SummaryPage", "1 card in {time}. You did not know it at the first try.")
        return (known if summary.known else missed).format(time=time)
    n = summary.cards
    if summary.known == n:
        pattern = plurals.tr("%Ln cards in {time}. You knew all of them at the first try.", "", n)
    elif not summary.known:
        pattern = plurals.tr("%Ln cards in {time}. You knew none of them at the first try.", "", n)
    else:
        pattern = plurals.tr("%Ln cards in {time}. You knew {known} of them at the first try.", "", n)
    return pattern.format(time=time, known=text.count(summary.known))


def score(value: Score) -> str:
    #: Right answers of all answers: "11 of 12".
    pattern = translate("SummaryPage", "{right} of {total}")
    return pattern.format(right=text.count(value.right), total=text.count(value.total))


def direction(head: DeckHead, asked: SideId, chosen: SideId, times: int) -> str:
    """With glyphs, for an InlineLabel."""
    side = head.side(asked)
    is_a_field = side_in_sentence(side, head).casefold() == side.name.casefold()
    pattern = _of_a_field(times) if is_a_field else _of_somebody(times)
    return pattern.format(asked=isolated(_side(head, asked)), chosen=isolated(_side(head, chosen)))


def _of_a_field(times: int) -> str:
    #: {asked} and {chosen} are the names of the sides: "management", "leadership".
    if times == 1:
        return translate("SummaryPage", "Once you gave a statement of {asked} to {chosen}.")
    if times == 2:
        return translate("SummaryPage", "Twice you gave {asked} statements to {chosen}.")
    return plurals.tr("%Ln times you gave {asked} statements to {chosen}.", "", times)


def _of_somebody(times: int) -> str:
    #: {asked} and {chosen} are the sides: "the agency owner", "the project manager".
    if times == 1:
        return translate("SummaryPage", "Once you gave a statement of {asked} to {chosen}.")
    if times == 2:
        return translate("SummaryPage", "Twice you gave statements of {asked} to {chosen}.")
    return plurals.tr("%Ln times you gave statements of {asked} to {chosen}.", "", times)


def title(moved: Moved) -> str:
    """ "Vision vs. execution" with the glyphs of its sides, other titles as they are written."""
    left, versus, right = moved.title.partition(_VERSUS)
    if not versus or len(moved.head.sides) != 2:
        return moved.title
    #: {left} and {right} are the two halves of a title such as "Vision vs. execution".
    pattern = translate("SummaryPage", "{left} {quiet}vs.{end} {right}")
    begin, end = quiet(" ").split(" ")
    return pattern.format(left=with_glyph(0, left), right=with_glyph(1, right), quiet=begin, end=end)


def memory(moved: Moved) -> str:
    if moved.is_stronger:
        return translate("SummaryPage", "stronger")
    return translate("SummaryPage", "needs work")


def practise(misses: int) -> str:
    if misses == 1:
        return translate("SummaryPage", "Practise the miss")
    return plurals.tr("Practise the %Ln misses", "", misses)


def tomorrow(today: Today) -> str:
    if not today.tomorrow:
        return translate("SummaryPage", "Tomorrow: no cards")
    #: {cards}: "19 cards"; {time}: "about 7 min".
    return translate("SummaryPage", "Tomorrow: {cards}, {time}").format(
        cards=text.cards(today.tomorrow), time=text.duration(today.tomorrow_seconds)
    )


def not_asked() -> str:
    """Where a side's bar would be."""
    return translate("SummaryPage", "No cards of this side")


def _side(head: DeckHead, side: SideId) -> str:
    index = 0 if head.sides[0].id == side else 1
    return with_glyph(index, side_in_sentence(head.side(side), head))
