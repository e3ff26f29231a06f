"""What the room sees of a workshop, at the size of the window in place of a projector's screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from desktop_app.study.workshop.slide import Slide
from desktop_app.ui.workshop.audience_window import AudienceWindow
from tests.pictures.shot import Shot, Visit
from tests.pictures.sitting import Sitting
from tests.ui.workshop.wall_slides import EVERY


def wall(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    window = AudienceWindow(learner.window._theme)

    def shown(slide: Slide) -> Callable[[], AudienceWindow]:
        def open_it() -> AudienceWindow:
            window.show_slide(slide)
            window.present(None)
            window.setGeometry(learner.window.geometry())
            return window

        return open_it

    for name, slide in EVERY.items():
        yield Shot(name, shown(slide))
    window.deleteLater()


WALL: dict[str, Visit] = {"wall": wall}
