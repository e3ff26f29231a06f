"""How Today speaks of a contrast that is mixed up."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.isolating import isolated
from desktop_app.domain.rules.words import side_in_sentence, title_in_sentence
from desktop_app.study.confusions import MixUp
from desktop_app.ui import text

translate = QCoreApplication.translate

_VERSUS = " vs. "


def halves(mix_up: MixUp) -> tuple[str, str] | None:
    """ "Influence" and "Authority"; None where the title is no pair."""
    left, versus, right = mix_up.title.partition(_VERSUS)
    return (left, right[:1].upper() + right[1:]) if versus else None


def names(mix_up: MixUp) -> tuple[str, str]:
    """What stands on the tile: the two halves of the title, else the sides."""
    left, right = mix_up.head.sides
    return halves(mix_up) or (left.name, right.name)


def sentence(mix_up: MixUp) -> str:
    """ "5 of 11 authority statements landed on leadership." """
    asked, is_one_word = _asked(mix_up)
    if is_one_word:
        #: {wrong} of {all}: "5 of 11"; {asked}: "authority"; {chosen}: the side "leadership".
        pattern = translate("MixUpCard", "{wrong} of {all} {asked} statements landed on {chosen}.")
    else:
        #: {wrong} of {all}: "5 of 11"; {asked}: "the agency owner" or a title of several words.
        pattern = translate("MixUpCard", "{wrong} of {all} statements of {asked} landed on {chosen}.")
    return pattern.format(
        wrong=text.count(mix_up.errors),
        all=text.count(mix_up.answers),
        asked=isolated(asked),
        chosen=isolated(side_in_sentence(mix_up.head.side(mix_up.chosen), mix_up.head)),
    )


def practise(cards: int, seconds: int) -> str:
    #: {cards}: "6 cards"; {minutes}: "2".
    pattern = translate("MixUpCard", "Practise {cards} · {minutes} min")
    return pattern.format(cards=text.cards(cards), minutes=text.count(max(1, round(seconds / 60))))


def _asked(mix_up: MixUp) -> tuple[str, bool]:
    """What was asked for, inside a sentence, and whether it can stand before a noun."""
    pair = halves(mix_up)
    if pair is None:
        side = mix_up.head.side(mix_up.asked)
        name = side_in_sentence(side, mix_up.head)
        return name, name.casefold() == side.name.casefold() and " " not in name
    title = pair[0 if mix_up.head.sides[0].id == mix_up.asked else 1]
    if " " in title:
        return translate("MixUpCard", "“{title}”").format(title=isolated(title)), False
    return title_in_sentence(title, mix_up.head), True
