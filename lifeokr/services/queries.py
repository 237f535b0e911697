"""What pages, commands and documents may ask; reads only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from lifeokr.domain.errors import NothingFound
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.reading import standing
from lifeokr.domain.records import Contributor, KeyResult, LifeArea, Metric
from lifeokr.domain.standing import Standing
from lifeokr.domain.thread import threads
from lifeokr.services import details
from lifeokr.services.details import initiatives_of, rows_of
from lifeokr.services.finding import find, find_key_result, find_objective
from lifeokr.services.reading_life import Around, around, key_result_view, objective_views, objectives
from lifeokr.services.sitting import offered_day
from lifeokr.services.views import (
    InitiativeView,
    KeyResultDetails,
    KeyResultView,
    ObjectiveDetails,
    ObjectiveView,
    Preview,
    WeekView,
)
from lifeokr.services.workspace import Workspace
from lifeokr.store import reads, tables
from lifeokr.store.reads import LifeRows

__all__ = [
    "areas",
    "contributors",
    "find",
    "find_key_result",
    "find_objective",
    "initiatives",
    "is_empty",
    "key_result",
    "key_result_details",
    "metrics",
    "objective",
    "objective_details",
    "objectives",
    "previewed",
    "rows_waiting",
    "suggested_start",
    "thread",
    "week",
]


def objective(ws: Workspace, id: str) -> ObjectiveView:
    """Return one objective in any state, its key results with their history; raises NothingFound."""
    return _objective(ws, id, around(ws))


def _objective(ws: Workspace, id: str, beside: Around) -> ObjectiveView:
    found = beside.objectives.get(id)
    if found is None:
        raise NothingFound(name=id, what="objective")
    key_results = rows_of(ws, tables.key_result, "objective_id = ?", (id,), "position, id")
    subjects = {one.id: reads.subject_with_history(ws.file.connection, one.id) for one in key_results}
    with_days = {key: subject for key, subject in subjects.items() if subject is not None}
    rows = LifeRows(
        areas={area.id: area for area in areas(ws, hidden=True)},
        objectives={id: found},
        key_results=tuple(one for one in key_results if one.id in with_days),
        subjects=with_days,
    )
    return objective_views(rows, beside, ws.today)[0]


def key_result(ws: Workspace, id: str) -> KeyResultView:
    """Return one key result in any state with its history; raises NothingFound."""
    subject = reads.subject_with_history(ws.file.connection, id)
    if subject is None:
        raise NothingFound(name=id, what="key_result")
    found = rows_of(ws, tables.objective, "id = ?", (subject.key_result.objective_id,))[0]
    area = next((area for area in areas(ws, hidden=True) if area.id == found.area_id), None)
    return key_result_view(subject, found, area, ws.today)


def objective_details(ws: Workspace, id: str) -> ObjectiveDetails:
    """Return one objective with all that hangs on it; raises NothingFound."""
    beside = around(ws)
    return details.objective_details(ws, _objective(ws, id, beside), beside)


def key_result_details(ws: Workspace, id: str) -> KeyResultDetails:
    """Return one key result with its marks, entries, rests, events and initiatives; raises NothingFound."""
    return details.key_result_details(ws, key_result(ws, id))


def is_empty(ws: Workspace) -> bool:
    """Whether a life holds no objective yet, in any state."""
    return not rows_of(ws, tables.objective, "1", (), "id LIMIT 1")


def week(ws: Workspace, day: date | None = None) -> WeekView:
    """Return this week: what is due, what is done, what comes up; with a day, as one fills in that day."""
    # For start-up time: `list` and `show` do without it.
    from lifeokr.services import weeks  # noqa: PLC0415

    return weeks.week(ws, day)


def rows_waiting(ws: Workspace) -> int:
    """Return how many rows of the week wait for an entry of the day that is offered, as This week opens."""
    return week(ws, offered_day(ws.clock)).due


def areas(ws: Workspace, *, hidden: bool = False) -> tuple[LifeArea, ...]:
    """Return the parts of life in the person's order; with `hidden`, those taken off the lists too."""
    return tuple(rows_of(ws, tables.life_area, "1" if hidden else "hidden = 0", (), "position, id"))


def metrics(ws: Workspace) -> tuple[Metric, ...]:
    """Return every series by title."""
    return tuple(rows_of(ws, tables.metric, "1", (), "title, id"))


def initiatives(ws: Workspace) -> tuple[InitiativeView, ...]:
    """Return every initiative with its days and the people who help."""
    return initiatives_of(ws)


def contributors(ws: Workspace) -> tuple[Contributor, ...]:
    """Return every person who helps, in the person's order."""
    return tuple(rows_of(ws, tables.contributor, "1", (), "position, id"))


def suggested_start(ws: Workspace, metric_id: str) -> float | None:
    """Return where a new key result on a series would start, its newest number; None for sums and shares."""
    metric = rows_of(ws, tables.metric, "id = ?", (metric_id,))
    if not metric or kind_of(metric[0].kind).entries_add or kind_of(metric[0].kind).value_is_share:
        return None
    numbers = [
        entry
        for entry in reads.check_ins(ws.file.connection, metric_id)
        if entry.value is not None and entry.local_date <= ws.today
    ]
    return numbers[-1].value if numbers else None


def previewed(
    ws: Workspace, act: Callable[[], object], key_result_ids: tuple[str, ...], day: date | None = None
) -> dict[str, Preview]:
    """Return how key results stand now and how they would after `act`, which is taken back.

    Both are read today, or on a later `day` on which the act first tells.
    """
    on = max(ws.today, day or ws.today)
    now = _standings(ws, key_result_ids, on)
    then = ws.tried(act, lambda: _standings(ws, key_result_ids, on))
    return {one: Preview(now[one], then[one]) for one in key_result_ids}


def _standings(ws: Workspace, ids: tuple[str, ...], day: date) -> dict[str, Standing]:
    return {one: standing(key_result(ws, one).subject, day) for one in ids}


def thread(ws: Workspace, key_result_id: str) -> tuple[KeyResult, ...]:
    """Return a key result with those it carries on and those that carry it on, by their days."""
    every = rows_of(ws, tables.key_result, "1", (), "position, id")
    days = {one.id: one.first_day or date.min for one in rows_of(ws, tables.objective)}
    group = next((one for one in threads(every) if key_result_id in {it.id for it in one}), ())
    if not group:
        raise NothingFound(name=key_result_id, what="key_result")
    return tuple(sorted(group, key=lambda one: one.first_day or days.get(one.objective_id, date.min)))
