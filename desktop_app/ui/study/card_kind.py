"""What each kind of card is called, and its icon."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.card import Card, CardKind
from desktop_app.domain.item import Advice, Disagreement, PlainCard
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP

_BY_ITEM = {
    Disagreement.kind: ("messages-square", QT_TRANSLATE_NOOP("CardHeading", "Who says what?")),
    Advice.kind: ("lightbulb", QT_TRANSLATE_NOOP("CardHeading", "Advice")),
    PlainCard.kind: ("file-text", QT_TRANSLATE_NOOP("CardHeading", "Card")),
}
_BY_KIND = {
    CardKind.RECALL: ("repeat", QT_TRANSLATE_NOOP("CardHeading", "Recall")),
    CardKind.WHICH_SIDE: ("square-split-horizontal", QT_TRANSLATE_NOOP("CardHeading", "Which side?")),
    CardKind.COUNTERPART: ("arrow-left-right", QT_TRANSLATE_NOOP("CardHeading", "Counterpart")),
    CardKind.SCENARIO: ("message-square-quote", QT_TRANSLATE_NOOP("CardHeading", "Scenario")),
    CardKind.CLOZE: ("text-cursor-input", QT_TRANSLATE_NOOP("CardHeading", "Fill the gap")),
    CardKind.DEFINITION: ("book-a", QT_TRANSLATE_NOOP("CardHeading", "Definition")),
}


def card_kind(card: Card) -> tuple[str, str]:
    """The icon and the name of its kind; of one text after another it is the item that has a name."""
    is_text = card.kind is CardKind.RECALL and card.item_kind in _BY_ITEM
    icon, name = _BY_ITEM[card.item_kind] if is_text else _BY_KIND[card.kind]
    return icon, QCoreApplication.translate("CardHeading", name)
