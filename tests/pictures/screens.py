"""Every screen there is, by the name its pictures have."""

from __future__ import annotations

from tests.pictures.cards import CARDS
from tests.pictures.engine import ENGINE
from tests.pictures.plans import PLANS
from tests.pictures.rooms import ROOMS
from tests.pictures.shot import Visit

SCREENS: dict[str, Visit] = {**ROOMS, **CARDS, **ENGINE, **PLANS}
