"""Checking what a thing is to hang on."""

from __future__ import annotations

from lifeokr.domain.errors import ArgumentMissing
from lifeokr.engine.session import Session
from lifeokr.services.rows import existing
from lifeokr.store import tables


def belonging(
    s: Session,
    *,
    objective_id: str | None = None,
    key_result_id: str | None = None,
    initiative_id: str | None = None,
    needed: bool = True,
    named: str = "objective_id",
) -> None:
    """Check that a thing belongs to one row in use at most, and to one at all where that is needed.

    Raises NothingFound, or ArgumentMissing with the argument `named`, which would say where it belongs.
    """
    said = [one for one in (objective_id, key_result_id, initiative_id) if one is not None]
    if len(said) > 1 or (needed and not said):
        raise ArgumentMissing(argument=named)
    if objective_id is not None:
        existing(s, tables.objective, objective_id)
    if key_result_id is not None:
        existing(s, tables.key_result, key_result_id)
    if initiative_id is not None:
        existing(s, tables.initiative, initiative_id)
