"""Every screen there is, by the name its pictures have."""

from __future__ import annotations

from tests.pictures.backups import BACKUPS
from tests.pictures.cards import CARDS
from tests.pictures.data_folder import DATA_FOLDER
from tests.pictures.engine import ENGINE
from tests.pictures.facilitator import FACILITATOR
from tests.pictures.imports import IMPORTS
from tests.pictures.library import LIBRARY
from tests.pictures.not_saved import NOT_SAVED
from tests.pictures.plans import PLANS
from tests.pictures.rooms import ROOMS
from tests.pictures.shot import Visit
from tests.pictures.starts import STARTS
from tests.pictures.wall import WALL
from tests.pictures.workshop import WORKSHOP

SCREENS: dict[str, Visit] = {
    **ROOMS,
    **CARDS,
    **ENGINE,
    **PLANS,
    **NOT_SAVED,
    **BACKUPS,
    **DATA_FOLDER,
    **LIBRARY,
    **STARTS,
    **IMPORTS,
    **WORKSHOP,
    **FACILITATOR,
    **WALL,
}
