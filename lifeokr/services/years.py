"""A year as it was: all that its review tells, on screen and on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from lifeokr.domain import horizon
from lifeokr.domain.calibration import Calibration, Statement, calibration, statements_of
from lifeokr.domain.codes import Ending, State, Status
from lifeokr.domain.cycle import Cycle, year_of
from lifeokr.domain.reading import standing
from lifeokr.domain.records import (
    AreaFullness,
    Contributor,
    Event,
    LifeArea,
    Marks,
    Objective,
    Pause,
    Photo,
    Reflection,
)
from lifeokr.domain.standing import Subject
from lifeokr.domain.thread import thread_id
from lifeokr.frozen import frozen
from lifeokr.services.details import (
    check_in_rows,
    initiatives_of,
    marks_as_of,
    pauses_as_of,
    rows_of,
)
from lifeokr.services.queries import areas
from lifeokr.services.reading_life import Around, around, life_rows, objective_views
from lifeokr.services.views import CheckInRow, InitiativeView, KeyResultView, ObjectiveView
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables
from lifeokr.store.reads import LifeRows


@frozen
class YearKeyResult:
    """One key result of the year; `goalposts` are its marks after the first, cuts by a rest among them.

    `thread` is the id of the first key result that it carries on.
    """

    view: KeyResultView
    thread: str
    goalposts: tuple[Marks, ...]
    check_ins: tuple[CheckInRow, ...]
    pauses: tuple[Pause, ...]
    events: tuple[Event, ...]
    initiatives: tuple[InitiativeView, ...]

    @property
    def let_go(self) -> bool:
        """Whether it was let go on purpose."""
        return self.view.key_result.ending is Ending.LET_GO


@frozen
class YearObjective:
    """One objective of the year with what was written and who helped; `goes_on` where it is due later."""

    view: ObjectiveView
    goes_on: bool
    key_results: tuple[YearKeyResult, ...]
    reflections: tuple[Reflection, ...]
    contributors: tuple[Contributor, ...]
    initiatives: tuple[InitiativeView, ...]
    events: tuple[Event, ...]
    photo: Photo | None


@frozen
class YearView:
    """A year: its objectives in order of their days, and what belongs to the year as a whole.

    `read_on` is the day as of which everything stands: the year's last, or today before that; `open` says
    that something of it is not closed yet. `threads` groups the objectives, `directions` are the visions and
    long-term objectives above them. `written` are the reflections of the year and its quarters, `before`
    those of the year before it.
    """

    year: int
    days: Cycle
    read_on: date
    open: bool
    areas: tuple[LifeArea, ...]
    objectives: tuple[YearObjective, ...]
    threads: tuple[tuple[YearObjective, ...], ...]
    directions: tuple[ObjectiveView, ...]
    pauses: tuple[Pause, ...]
    events: tuple[Event, ...]
    written: tuple[Reflection, ...]
    before: tuple[Reflection, ...]
    fullness: tuple[AreaFullness, ...]
    calibration: Calibration

    @property
    def key_results(self) -> tuple[YearKeyResult, ...]:
        """Every key result of the year."""
        return tuple(one for objective in self.objectives for one in objective.key_results)

    @property
    def let_go(self) -> tuple[YearKeyResult, ...]:
        """The key results that were let go on purpose."""
        return tuple(one for one in self.key_results if one.let_go)


def year(ws: Workspace, year: int) -> YearView:
    """Return a year with every key result that was due in it, and those that go on beyond it."""
    days, beside, rows = year_of(date(year, 1, 1)), around(ws), life_rows(ws, every=True)
    things = _Things(beside, initiatives_of(ws), tuple(rows_of(ws, tables.event, "1", (), "day, id")))
    found = []
    for objective in sorted(
        rows.objectives.values(), key=lambda one: (one.due_day or date.max, one.position)
    ):
        if objective.horizon.executable and objective.state is not State.DRAFT:
            told = _objective(ws, objective, rows, things, days)
            if told is not None:
                found.append(told)
    origins = {objective.id: objective.origin_id for objective in rows.objectives.values()}
    written = rows_of(ws, tables.reflection, "period <> ''", (), "day, position, id")
    return YearView(
        year=year,
        days=days,
        read_on=min(days.due_day, ws.today),
        open=any(one.view.objective.state is State.LIVE for one in found),
        areas=areas(ws, hidden=True),
        objectives=tuple(found),
        threads=_grouped(found, lambda one: thread_id(one.view.objective.id, origins)),
        directions=tuple(
            view
            for view in objective_views(rows, beside, ws.today)
            if not view.objective.horizon.executable and view.objective.state is not State.DRAFT
        ),
        pauses=tuple(pause for pause in beside.pauses if _of_everything(pause) and _touches(pause, days)),
        events=tuple(
            event
            for event in things.events
            if event.objective_id is None and event.key_result_id is None and event.day in days
        ),
        written=tuple(one for one in written if one.period[:4] == str(year)),
        before=tuple(one for one in written if one.period[:4] == str(year - 1)),
        fullness=tuple(
            one for one in rows_of(ws, tables.area_fullness, "1", (), "day, id") if one.day in days
        ),
        calibration=calibration(_statements(found, days)),
    )


@frozen
class _Things:
    """What is read once for all objectives."""

    around: Around
    initiatives: tuple[InitiativeView, ...]
    events: tuple[Event, ...]


def _objective(
    ws: Workspace, objective: Objective, rows: LifeRows, things: _Things, days: Cycle
) -> YearObjective | None:
    """Return what a year tells of an objective; None where it was neither due in it nor goes on."""
    due = horizon.due_as_moved(objective, things.around.pauses_of(objective), ws.today)
    if due is None or objective.first_day is None:
        return None
    goes_on = objective.first_day <= days.due_day < due
    day = min(days.due_day, ws.today) if goes_on else ws.today
    own = [one for one in rows.key_results if one.objective_id == objective.id]
    of_year = [one for one in own if _belongs(rows.subjects[one.id], days, ws.today)]
    if not of_year and not goes_on and due not in days:
        return None
    alone = LifeRows(rows.areas, {objective.id: objective}, tuple(of_year), rows.subjects)
    view = objective_views(alone, things.around, day)[0]
    one = (objective.id,)
    photos = rows_of(ws, tables.photo, "objective_id = ?", one)
    return YearObjective(
        view=view,
        goes_on=goes_on,
        key_results=tuple(_key_result(one, rows, things, day) for one in view.key_results),
        reflections=tuple(rows_of(ws, tables.reflection, "objective_id = ?", one, "day, position, id")),
        contributors=tuple(rows_of(ws, tables.contributor, "objective_id = ?", one, "position, id")),
        initiatives=tuple(one for one in things.initiatives if one.initiative.objective_id == objective.id),
        events=tuple(event for event in things.events if event.objective_id == objective.id),
        photo=photos[0] if photos else None,
    )


def _belongs(subject: Subject, days: Cycle, today: date) -> bool:
    """Whether a key result was due in a year, or had begun in it and goes on."""
    due = standing(subject, today).due_day
    return due in days or subject.first_day <= days.due_day < due


def _key_result(view: KeyResultView, rows: LifeRows, things: _Things, day: date) -> YearKeyResult:
    origins = {one.id: one.origin_id for one in rows.key_results}
    key_result, cycle = view.key_result, Cycle(view.standing.first_day, view.standing.due_day)
    return YearKeyResult(
        view=view,
        thread=thread_id(key_result.id, origins),
        goalposts=tuple(row for row in marks_as_of(view.subject, day) if row.day is not None),
        check_ins=check_in_rows(view.subject, day),
        pauses=tuple(pause for pause in pauses_as_of(view.subject.pauses, day) if _touches(pause, cycle)),
        events=tuple(event for event in things.events if event.key_result_id == key_result.id),
        initiatives=tuple(one for one in things.initiatives if one.initiative.key_result_id == key_result.id),
    )


def _of_everything(pause: Pause) -> bool:
    return pause.objective_id is None and pause.key_result_id is None


def _touches(pause: Pause, days: Cycle) -> bool:
    return pause.first_day <= days.due_day and (pause.last_day is None or pause.last_day >= days.first_day)


def _statements(found: Iterable[YearObjective], days: Cycle) -> Iterator[Statement]:
    """Yield what was said of each key result that was due in the year and is over."""
    for objective in found:
        for one in objective.key_results:
            stands = one.view.standing
            over = stands.status is Status.CLOSED or stands.today > stands.due_day
            if stands.due_day in days and over:
                yield from statements_of(one.view.subject, stands)


def _grouped(
    found: Sequence[YearObjective], key: Callable[[YearObjective], str]
) -> tuple[tuple[YearObjective, ...], ...]:
    groups: dict[str, list[YearObjective]] = {}
    for one in found:
        groups.setdefault(key(one), []).append(one)
    return tuple(tuple(group) for group in groups.values())
