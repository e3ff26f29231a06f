"""Decides in the review of drafts: what is shown, what each act makes of it, and how it is taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop_app.study import draft_names, draft_texts, drafting
from desktop_app.study.drafting import Draft, Fate, Review
from desktop_app.study.drafts_to_deck import fitting
from desktop_app.study.undo import UndoStack
from desktop_app.ui import text
from desktop_app.ui.announcing import announce
from desktop_app.ui.drafting import showing, wording
from desktop_app.ui.drafting.editing import DraftEditing
from desktop_app.ui.drafting.page import ARTICLE, DRAFTS, DraftPage
from desktop_app.ui.importing import table_wording

if TYPE_CHECKING:
    from desktop_app.ui.engine import Engine


class _Step(NamedTuple):
    before: Review
    after: Review


class DraftsWork(QObject):
    changed = Signal()
    """Something was decided or typed: `begun` is to be kept."""
    undoChanged = Signal()
    addRequested = Signal()
    """What is accepted is to go into the deck that was chosen."""
    readAgainRequested = Signal(str)
    """In another encoding."""

    def __init__(self, engine: Engine, page: DraftPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._page = page
        self._name = ""
        self._review: Review | None = None
        self._steps: UndoStack[_Step] = UndoStack()
        self._typing = ""
        """The field that the last step was typed in."""
        self.editing = DraftEditing(page, self)
        self._connect()

    @property
    def review(self) -> Review | None:
        """What is open."""
        return self._review

    def open(self, name: str, review: Review) -> None:
        self._name, self._review, self._typing = name, review, ""
        self._steps = UndoStack()
        page = self._page
        page.drafts.card.close_fields()
        page.show_step(adding=False)
        page.show_tab(DRAFTS if review.drafts and not review.encodings else ARTICLE)
        page.article.show_article(review.article)
        choices = table_wording.encodings(review.encoding, review.encodings)
        page.encoding.set_choices(choices, review.encoding)
        page.show_encodings(asked=bool(review.encodings))
        self.show()
        self.undoChanged.emit()

    def close(self) -> None:
        self.save()
        self._page.drafts.card.close_fields()
        self._review = None

    def save(self) -> None:
        """What is half typed."""
        self._page.drafts.card.flush()

    def begun(self) -> dict[str, Any]:
        """For the list of what is not finished."""
        if self._review is None:
            return {}
        return {**drafting.to_plain(self._review), "encoding": self._review.encoding}

    def go_back(self) -> bool:
        """One step out of what is open on the page."""
        if self._page.drafts.card.is_editing:
            self.editing.leave()
            return True
        if self._page.is_adding:
            self._page.show_step(adding=False)
            self._page.first.setFocus()
            return True
        return False

    # Acts

    def accept(self) -> None:
        review, draft = self._undecided()
        if review is None or draft is None or draft.fate is Fate.ACCEPTED:
            return
        problem = draft_texts.problem_of(review, draft)
        if problem is draft_texts.NO_TITLE:
            self.editing.ask_title()
            return
        if problem is not None:
            self._page.tell(text.phrase_text(problem))
            return
        self._decide(draft, Fate.ACCEPTED)

    def reject(self) -> None:
        _, draft = self._undecided()
        if draft is not None and draft.fate is not Fate.REJECTED:
            self._decide(draft, Fate.REJECTED)

    def swap(self) -> None:
        review, draft = self._undecided()
        if review is None or draft is None or not showing.can_swap(draft):
            return
        after = drafting.swapped(review, draft.id)
        self.do(after)
        one = drafting.draft_of(after, draft.id)
        said = self.tr("Sides swapped") if one.has_sides else wording.whose(after, one)
        announce(self._page, said)

    def reject_rest(self) -> None:
        """All that nobody has looked at; taken back as one."""
        self.editing.leave()
        review, page = self._review, self._page
        number = len(review.of_fate(Fate.OPEN)) if review is not None else 0
        if review is not None and number:
            self.do(drafting.rest_rejected(review))
            (page.add_button if page.add_button.isEnabled() else page.first).setFocus()
            announce(page, wording.rest_rejected(number))

    def step(self, steps: int) -> None:
        """To the next draft or the one before."""
        review = self._review
        if review is None or not review.drafts or self._page.is_adding:
            return
        names = [each.id for each in review.drafts]
        at = names.index(review.current) + steps if review.current in names else 0
        self.choose(names[min(max(at, 0), len(names) - 1)])

    def choose(self, draft: str) -> None:
        """Open this one. Nothing to be taken back."""
        if self._review is not None and draft != self._review.current:
            self.editing.leave()
            self._review = drafting.opened(self._review, draft)
            self.show()
            self.show_current()
            self.changed.emit()

    def add_to_side(self, side: int) -> None:
        """What is selected in the article, as a statement of this side."""
        review, passage = self._review, self._page.article.selection
        if review is None or self._page.is_adding:
            return
        if passage is None:
            self._page.tell(wording.select_first())
            return
        self.editing.leave()
        self.do(drafting.added(self._review or review, side, passage))
        self._page.article.select(None)
        self._page.drafts.show_current()
        announce(self._page, self.tr("Added to {side}").format(side=wording.side(review, side)))

    def begin_new(self) -> None:
        """No draft is open, so that the next passage begins a contrast."""
        self.choose("")

    def press_add(self) -> None:
        """On to the last step; there it is done."""
        review = self._review
        if review is None or not review.of_fate(Fate.ACCEPTED):
            return
        self.editing.leave()
        if not self._page.is_adding:
            self._page.show_step(adding=True)
            self._show_target()
            self._page.add_button.setFocus()
            return
        problem = self._problem_of_target()
        if problem:
            self._page.target.problem.set_text(problem)
        else:
            self.addRequested.emit()

    # What is open, and how it becomes another

    def current(self) -> tuple[Review | None, Draft | None]:
        review = self._review
        if review is None or self._page.is_adding:
            return None, None
        return review, review.open

    def do(self, after: Review, typing: str = "") -> None:
        """`typing`: in which field; what is typed there without a break is one step."""
        before, typed_before = self._review, self._typing
        assert before is not None
        self._typing = typing
        if after == before:
            return
        last = self._steps.last
        if typing and typing == typed_before and last is not None and last.after is before:
            self._steps.replace(last, _Step(last.before, after))
        else:
            self._steps.push(_Step(before, after))
        self._review = after
        self.show()
        self.changed.emit()
        self.undoChanged.emit()

    # Undo, as the window asks for it

    @property
    def can_undo(self) -> bool:
        return self._steps.last is not None

    @property
    def can_redo(self) -> bool:
        return self._steps.next is not None

    def undo(self) -> None:
        self.save()
        if self.can_undo:
            self._go_to(self._steps.undo(lambda step: step).before)

    def redo(self) -> None:
        if self.can_redo:
            self._go_to(self._steps.redo(lambda step: step).after)

    # Inside

    def _connect(self) -> None:
        page, card, target = self._page, self._page.drafts.card, self._page.target
        slots: tuple[tuple[Any, Callable[..., object]], ...] = (
            (card.acceptRequested, self.accept),
            (card.editRequested, self.editing.open_all),
            (card.titleRequested, self.editing.open_title),
            (card.reasonRequested, self.editing.open_reason),
            (card.sortRequested, self.editing.open_sorting),
            (card.splitOffRequested, self.editing.split_off),
            (card.takeOutRequested, self.editing.take_out),
            (card.rejectRequested, self.reject),
            (card.swapRequested, self.swap),
            (card.edited, self.editing.take),
            (card.editClosed, self.go_back),
            (page.drafts.chosen, self.choose),
            (page.drafts.rejectRestRequested, self.reject_rest),
            (page.drafts.undoRequested, self.undo),
            (page.selection.sideRequested, self.add_to_side),
            (page.selection.newRequested, self.begin_new),
            (target.rejectRestRequested, self.reject_rest),
            (target.names.peopleTyped, self._name_people),
            (page.drafts.names.typed, self._name_sides),
            (target.names.typed, self._name_sides),
            (target.mendRequested, self._mend),
            (target.titleTyped, self._name_deck),
            (target.chosen, self._choose_target),
            (target.backRequested, self.go_back),
            (page.article.passageChosen, self._choose_passage),
            (page.encoding.chosen, self._choose_encoding),
            (page.notice.activated, self._keep_encoding),
        )
        for signal, slot in slots:
            signal.connect(slot)

    def _undecided(self) -> tuple[Review | None, Draft | None]:
        """What is open, unless it is in a deck, or being sorted out."""
        review, draft = self.current()
        is_closed = draft is not None and draft.fate is Fate.ADDED
        return (None, None) if is_closed or self._page.drafts.card.is_sorting else (review, draft)

    def _decide(self, draft: Draft, fate: Fate) -> None:
        self.editing.leave()
        assert self._review is not None
        self.do(drafting.decided(self._review, draft.id, fate))
        self.show_current()
        if not self._review.of_fate(Fate.OPEN) and self._page.add_button.isEnabled():
            self._page.add_button.setFocus()  # nothing is left but to add them
        said = f"{wording.title(draft)}, {wording.fate(fate)}"
        announce(self._page, said)

    def _go_to(self, review: Review) -> None:
        self._page.drafts.card.close_fields()
        self._typing = ""
        self._review = review
        self.show()
        self.show_current()
        self.changed.emit()
        self.undoChanged.emit()

    def _name_sides(self, first: str, second: str) -> None:
        if self._review is not None:
            self.do(draft_names.with_names(self._review, first, second), "sides")

    def _name_people(self, side: int, one: str, many: str) -> None:
        if self._review is not None:
            self.do(draft_names.with_people(self._review, side, one, many), f"people {side}")

    def _name_deck(self, title: str) -> None:
        if self._review is not None:
            self.do(replace(self._review, title=title), "title")

    def _choose_target(self, deck: object) -> None:
        if self._review is not None:
            self.do(replace(self._review, target=str(deck)))

    def _mend(self, draft: str) -> None:
        """Back from the last step to what a remark is about."""
        self._page.show_step(adding=False)
        self.choose(draft)
        self.show_current()
        self._page.turn_to_draft()

    def _choose_passage(self, at: int) -> None:
        review = self._review
        if review is None or self._page.is_adding:
            return
        found = next(
            (
                draft.id
                for draft in review.drafts
                if any(each.passage.start <= at < each.passage.end for each in draft.said)
            ),
            "",
        )
        if found:
            self.choose(found)

    def _choose_encoding(self, encoding: object) -> None:
        self.readAgainRequested.emit(str(encoding))

    def _keep_encoding(self) -> None:
        if self._review is not None:
            self._review = replace(self._review, encodings=())
            self._page.show_encodings(asked=False)
            self._page.first.setFocus()
            self.changed.emit()

    # Showing

    def show(self) -> None:
        review, page = self._review, self._page
        if review is None:
            return
        accepted = len(review.of_fate(Fate.ACCEPTED))
        page.set_head(wording.about(review, self._name), accepted)
        page.drafts.show_drafts(
            review.drafts,
            review.current,
            number=wording.drafts(len(review.drafts)),
            counts=wording.counts(review),
            ask_names=self._asks_names(review),
        )
        page.drafts.set_undo(can_undo=self.can_undo)
        page.drafts.names.set_names([side.name for side in review.sides])
        if review.open is not None:
            page.drafts.show_card(showing.card(review))
        page.article.set_marks(showing.marks(review), set(review.noise))
        page.selection.show_ways(*showing.selection(review))
        if page.is_adding:
            self._show_target()

    def _asks_names(self, review: Review) -> bool:
        """The article has not told what the sides are called; whoever is typing may go on."""
        typing = any(field.hasFocus() for field in self._page.drafts.names.fields)
        return typing or not review.has_sides

    def show_current(self) -> None:
        """Bring the open draft into view, here and in the article."""
        review = self._review
        if review is None:
            return
        self._page.drafts.show_current()
        if review.open is not None:
            self._page.article.show_place(review.open.start)

    def _show_target(self) -> None:
        review = self._review
        assert review is not None
        decks = fitting(review, self._engine.study.store.decks.heads())
        if all(each.id != review.target for each in decks):
            self._review = review = replace(review, target="")
        self._page.target.show_target(showing.target(review, decks))

    def _problem_of_target(self) -> str:
        review = self._review
        assert review is not None
        if not review.has_sides:
            return self.tr("Name both sides first.")
        if not review.target and not review.deck_title.strip():
            return self.tr("Give the deck a title.")
        return ""
