"""What the summary shows of a session that is over."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.study.summary import SHOWN_FROM_CARDS, summarise
from desktop_app.study.today import overview
from desktop_app.study.transfer_check import TransferCheck

if TYPE_CHECKING:
    from desktop_app.ui.study.asking import Session
    from desktop_app.ui.summary.view import SummaryPage
    from desktop_app.ui.today.presenter import Engine


def fill(page: Callable[[], SummaryPage], session: Session | None, engine: Engine) -> bool:
    """False where there is too little to sum up; the page is asked for only otherwise."""
    if isinstance(session, TransferCheck):
        result = session.result
        if result is not None:
            page().set_check(result)
        return result is not None
    summary = summarise(session.answers if session is not None else ())
    if summary.cards < SHOWN_FROM_CARDS:
        return False
    page().set_summary(summary, overview(engine.study, engine.catalogue))
    return True
