"""What the summary shows of a session that is over."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.study.session import StudySession
from desktop_app.study.summary import SHOWN_FROM_CARDS, summarise
from desktop_app.study.today import overview
from desktop_app.study.transfer_check import TransferCheck

if TYPE_CHECKING:
    from desktop_app.ui.study.asking import Session
    from desktop_app.ui.summary.view import SummaryPage
    from desktop_app.ui.today.presenter import Engine


def fill(page: Callable[[], SummaryPage], session: Session | None, engine: Engine) -> bool:
    """False where there is too little to sum up; the page is asked for only otherwise.

    What is left for today and tomorrow is looked up once the page shows: the last answer of a session is
    answered like any other, within a frame.
    """
    if isinstance(session, TransferCheck):
        result = session.result
        if result is not None:
            page().set_check(result)
        return result is not None
    summary = summarise(session.answers if session is not None else ())
    if summary.cards < SHOWN_FROM_CARDS:
        return False
    page().set_summary(summary, lambda: overview(engine.study, engine.catalogue), is_all=_was_all(session))
    return True


def _was_all(session: Session | None) -> bool:
    """Whether nothing can be left for today."""
    scope = session.scope if isinstance(session, StudySession) and not session.is_practice else None
    return scope is not None and scope.deck is None and scope.at_most is None
