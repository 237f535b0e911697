"""Finding a thing by its name among those in use, the live ones first."""

from __future__ import annotations

from collections.abc import Sequence

from lifeokr.domain.codes import State
from lifeokr.domain.errors import NothingFound
from lifeokr.domain.records import Contributor, Event, Initiative, LifeArea, Metric, Step
from lifeokr.frozen import frozen
from lifeokr.services.details import rows_of
from lifeokr.services.naming import matching
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables

OBJECTIVE = "objective"
KEY_RESULT = "key_result"


@frozen
class Found:
    """A thing found: `what` is its table."""

    what: str
    id: str
    title: str
    live: bool = True


def find(ws: Workspace, name: str, *, what: Sequence[str] = (OBJECTIVE, KEY_RESULT)) -> Found:
    """Return the objective or key result a name means, live ones before all others.

    A name is an id, a whole title, a unique beginning, or words of a title. Raises NothingFound, and
    NameAmbiguous with the choices.
    """
    things = _named(ws, what)
    live = [thing for thing in things if thing.live]
    said = " / ".join(what)
    try:
        return matching(name, live, _title, _id, said)
    except NothingFound:
        return matching(name, [thing for thing in things if not thing.live], _title, _id, said)


def find_objective(ws: Workspace, name: str) -> Found:
    """Return the objective a name means; raises NothingFound, NameAmbiguous."""
    return find(ws, name, what=(OBJECTIVE,))


def find_key_result(ws: Workspace, name: str) -> Found:
    """Return the key result a name means; raises NothingFound, NameAmbiguous."""
    return find(ws, name, what=(KEY_RESULT,))


def find_area(ws: Workspace, name: str) -> LifeArea:
    """Return the part of life a name means; raises NothingFound, NameAmbiguous."""
    areas = rows_of(ws, tables.life_area, "1", (), "position, id")
    return matching(name, areas, lambda area: area.name, lambda area: area.id, "area")


def find_metric(ws: Workspace, name: str) -> Metric:
    """Return the series a name means, by its own title or a key result's; raises as `find` does."""
    metrics = rows_of(ws, tables.metric, "1", (), "title, id")
    try:
        return matching(name, metrics, lambda metric: metric.title, lambda metric: metric.id, "metric")
    except NothingFound:
        read_by = find_key_result(ws, name)
        key_result = rows_of(ws, tables.key_result, "id = ?", (read_by.id,))[0]
        return next(metric for metric in metrics if metric.id == key_result.metric_id)


def find_step(ws: Workspace, key_result_id: str, name: str) -> Step:
    """Return the step of a key result that a name means; raises NothingFound, NameAmbiguous."""
    steps = rows_of(ws, tables.step, "key_result_id = ?", (key_result_id,), "position, id")
    return matching(name, steps, lambda step: step.title, lambda step: step.id, "step")


def find_initiative(ws: Workspace, name: str) -> Initiative:
    """Return the initiative a name means; raises NothingFound, NameAmbiguous."""
    every = rows_of(ws, tables.initiative, "1", (), "position, id")
    return matching(name, every, lambda one: one.title, lambda one: one.id, "initiative")


def find_contributor(ws: Workspace, name: str) -> Contributor:
    """Return the person who helps that a name means; raises NothingFound, NameAmbiguous."""
    every = rows_of(ws, tables.contributor, "1", (), "position, id")
    return matching(name, every, lambda one: one.name, lambda one: one.id, "contributor")


def find_event(ws: Workspace, name: str) -> Event:
    """Return the event a name means; raises NothingFound, NameAmbiguous."""
    every = rows_of(ws, tables.event, "1", (), "day, id")
    return matching(name, every, lambda one: one.title, lambda one: one.id, "event")


def _named(ws: Workspace, what: Sequence[str]) -> list[Found]:
    objectives = rows_of(ws, tables.objective, "1", (), "position, id")
    live = {objective.id: objective.state is State.LIVE for objective in objectives}
    found = []
    if OBJECTIVE in what:
        found += [Found(OBJECTIVE, one.id, one.title, live[one.id]) for one in objectives]
    if KEY_RESULT in what:
        found += [
            Found(KEY_RESULT, one.id, one.title, live[one.objective_id] and one.state is State.LIVE)
            for one in rows_of(ws, tables.key_result, "1", (), "position, id")
            if one.objective_id in live
        ]
    return found


def _title(found: Found) -> str:
    return found.title


def _id(found: Found) -> str:
    return found.id
