"""`versus optimize`: fit the memory model to one's own answers, and say in plain words what came of it."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app import paths

if TYPE_CHECKING:
    from desktop_app.study.context import Study
    from desktop_app.study.fitting import Outcome

SAYS = "fit the memory model to your own answers"
_DUE_DATES = "Due dates stay as they are; answers from now on are judged by it."
_WAY_BACK = "The way back: versus optimize --bring-back"
_HOLDS = (
    (1.5, "Your memory holds much longer than average"),
    (1.1, "Your memory holds a little longer than average"),
    (0.9, "Your memory holds about as long as the average"),
    (0.67, "Your memory holds a little less long than average"),
    (0.0, "Your memory holds much less long than average"),
)


class _Told(NamedTuple):
    lines: list[str]
    data: dict[str, Any]


def add_arguments(command: argparse.ArgumentParser) -> None:
    either = command.add_mutually_exclusive_group()
    either.add_argument(
        "--dry-run", action="store_true", help="say what would be done and change nothing; needs no lock"
    )
    either.add_argument("--bring-back", action="store_true", help="return to the model in force before")


def optimize(parsed: argparse.Namespace) -> int:
    """Writes, so it needs the data folder for itself, unless nothing is to be changed."""
    from desktop_app.compose import open_engine

    folder = paths.data_dir(getattr(parsed, "data_dir", None))
    engine = open_engine(folder, learner=getattr(parsed, "learner", None), read_only=parsed.dry_run)
    try:
        told = _bring_back(engine.study) if parsed.bring_back else _fit(engine.study, parsed.dry_run)
    finally:
        engine.close()
    print(json.dumps(told.data, indent=2) if getattr(parsed, "json", False) else "\n".join(told.lines))
    return 0


def _bring_back(study: Study) -> _Told:
    from desktop_app.study import fitting

    change = fitting.bring_back_previous(study)
    data = {"changed": change is not None, "parameters": fitting.name_in_force(study)}
    if change is None:
        return _Told(["There is nothing to bring back: no other model has been in force."], data)
    return _Told([f"The model that was in force before is back. {_DUE_DATES}", _WAY_BACK], data)


def _fit(study: Study, dry_run: bool) -> _Told:
    from desktop_app.scheduling.fit import LEAST_ANSWERS
    from desktop_app.study import fitting

    found = fitting.outcome_of(fitting.material(study))
    trial, is_enough = found.trial, found.trial.is_enough
    if is_enough and not dry_run:
        fitting.keep(study, found)
    data = {
        "answers": trial.answers,
        "needed": LEAST_ANSWERS,
        "passes": found.adopted,
        "adopted": found.adopted and not dry_run,
        "loss_before": trial.loss_before if is_enough else None,
        "loss_after": trial.loss_after if is_enough else None,
        "gain": trial.gain if is_enough else None,
        "gain_error": trial.error if is_enough else None,
        "parameters": fitting.name_of(found.parameters),
        "numbers": list(found.parameters),
        "holds": found.holds,
        "carry_over": found.carry_over,
        "sibling_answers": found.sibling_answers,
    }
    return _Told(_said(found, LEAST_ANSWERS, dry_run), data)


def _said(found: Outcome, needed: int, dry_run: bool) -> list[str]:
    answers = found.trial.answers
    count = f"{answers} answer{'' if answers == 1 else 's'} count{'s' if answers == 1 else ''}"
    lines = [f"{count}: those given a day or more after the answer before, to the same card."]
    if not found.trial.is_enough:
        lines.append(f"The memory model can be fitted from {needed} on; until then it stays as it is.")
    elif found.adopted:
        lines += _on_adopting(found, dry_run)
    else:
        lines.append(
            "The model in force stays: one fitted to these answers does not foretell others clearly better."
        )
    if found.trial.is_enough and found.shares_anew:
        lines.append(
            f"Of what is learned on one card, {found.carry_over:.0%} counts for others of the same item from "
            f"now on (until now {found.material.carry_over:.0%})."
        )
    return [*lines, "Nothing was changed."] if dry_run else lines


def _on_adopting(found: Outcome, dry_run: bool) -> list[str]:
    is_adopted = "would be adopted" if dry_run else "is adopted"
    lines = [
        f"The model fitted to them {is_adopted}: it foretells answers that it was not fitted to better than "
        "the one in force before.",
        f"{_holds(found.holds)}.",
    ]
    return lines if dry_run else [*lines, _DUE_DATES, _WAY_BACK]


def _holds(times: float) -> str:
    """Compared with the average learner's memory."""
    said = next(said for least, said in _HOLDS if times >= least)
    return f"{said}: what was answered well four times stays {times:.1f} times as long"
