"""This week: what is due by each cadence, what is done, and what comes up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from math import fsum

from lifeokr.domain import horizon
from lifeokr.domain.codes import Cadence, Horizon, InitiativeState, Per, State
from lifeokr.domain.cycle import Cycle, month_of, quarter_of, week_of
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.records import CheckIn, Objective
from lifeokr.services.details import initiatives_of, rows_of
from lifeokr.services.reading_life import Around, around, key_result_view, last_note, life_rows
from lifeokr.services.settings import setting
from lifeokr.services.views import ComingUp, InitiativeView, KeyResultView, RhythmWeek, WeekRow, WeekView
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables
from lifeokr.store.reads import LifeRows

AWAY_AFTER = 14  # days without an entry
AHEAD = timedelta(days=14)  # what comes up
ONE_DAY = timedelta(days=1)
ONE_WEEK = timedelta(days=7)


def week(ws: Workspace, day: date | None = None) -> WeekView:
    """Return this week as seen today; with a day, the rows that wait for an entry of that day.

    What is due, done and under way is then that of the day's week. How things stand, what comes up and the
    rhythm are today's, whatever day one fills in. A day to come, and one on which nothing was under way,
    is taken for today.
    """
    today, rows, beside = ws.today, life_rows(ws, every=False), around(ws)
    views = _live_views(rows, today)
    if day is None or day > today or not any(_under_way(view, day) for view in views):
        day = today
    week_start = setting(ws, "week_start", 0)
    days, now = week_of(day, week_start), week_of(today, week_start)
    current = [view for view in views if _under_way(view, day)]
    awake = [view for view in current if not view.standing.resting]
    weekly = [view for view in awake if horizon.asked_weekly(view.key_result, view.objective.horizon)]
    weekly = _without_fed(weekly)
    asked = [_row(view, days, day) for view in weekly]
    fed = {view.metric.id for view in weekly}
    measures = [
        _row(view, days, day)
        for view in awake
        if not horizon.asked_weekly(view.key_result, view.objective.horizon) and view.metric.id not in fed
    ]
    regular = [row for row in asked if row.view.metric.cadence is not Cadence.WHEN_IT_HAPPENS]
    number, dots = _rhythm(views, now)
    todays = [view for view in views if _under_way(view, today)]
    return WeekView(
        today=today,
        day=day,
        week=days,
        week_number=number,
        weeks=len(dots),
        rows=tuple(row for row in regular if row.due or row.answered),
        when_it_happens=tuple(row for row in asked if row.view.metric.cadence is Cadence.WHEN_IT_HAPPENS),
        measures=tuple(row for row in measures if row.due),
        later=tuple(row for row in regular if not (row.due or row.answered)),
        resting=tuple(view for view in current if view.standing.resting),
        not_on_day=tuple(view for view in todays if not _under_way(view, day)),
        ready_to_close=tuple(_ready(rows, beside, today)),
        coming_up=_coming_up(ws, rows, views),
        repeating=_repeating(ws, rows),
        rhythm=dots,
        last_note=_note_of_last_week(views, now),
        away=_away(ws, todays, beside),
        many_quarters=horizon.too_many_quarters(rows.objectives.values()),
    )


def _under_way(view: KeyResultView, day: date) -> bool:
    return view.standing.first_day <= day <= view.standing.due_day


def _live_views(rows: LifeRows, today: date) -> list[KeyResultView]:
    """Return the live key results of live objectives as they stand."""
    views = []
    for one in rows.key_results:
        objective = rows.objectives[one.objective_id]
        if one.state is State.LIVE:
            area = rows.areas.get(objective.area_id or "")
            views.append(key_result_view(rows.subjects[one.id], objective, area, today))
    return views


def _without_fed(views: Sequence[KeyResultView]) -> list[KeyResultView]:
    """Return the views without a year's measure whose metric a quarter's key result feeds anyway."""
    fed = {view.metric.id for view in views if view.objective.horizon is Horizon.QUARTER}
    return [view for view in views if view.objective.horizon is Horizon.QUARTER or view.metric.id not in fed]


def _asked_in(cadence: Cadence, days: Cycle, day: date) -> Cycle | None:
    """Return the days in which a cadence wants one entry; None for 'when it happens'."""
    spans = {
        Cadence.DAILY: Cycle(day, day),
        Cadence.WEEKLY: days,
        Cadence.FORTNIGHTLY: Cycle(days.first_day - ONE_WEEK, days.due_day),
        Cadence.MONTHLY: month_of(day),
    }
    return spans.get(cadence)


def _row(view: KeyResultView, days: Cycle, day: date) -> WeekRow:
    today = view.standing.today
    entries = [entry for entry in view.subject.check_ins if entry.local_date <= today]
    asked = _asked_in(view.metric.cadence, days, day)
    ticks = [step.done_day for step in view.steps if step.done_day is not None]
    finished = bool(view.steps) and len(ticks) == len(view.steps)
    entered = [entry.local_date for entry in entries] + ticks
    before = [entry for entry in entries if entry.value is not None and entry.local_date < days.first_day]
    return WeekRow(
        view=view,
        due=asked is not None and not finished and not any(one in asked for one in entered),
        entries=tuple(entry for entry in entries if entry.local_date in days),
        last_week=_last(view, before),
        ticked=tuple(step for step in view.steps if step.done_day is not None and step.done_day in days),
    )


def _last(view: KeyResultView, before: Sequence[CheckIn]) -> CheckIn | None:
    """Return the last number of an earlier week; what is counted by week or month, as the sum of that one."""
    kind, per = kind_of(view.metric.kind), view.key_result.per
    if not before or kind.entry_is_sum or not kind.entries_add:
        return before[-1] if before else None
    last = before[-1].local_date
    span = month_of(last) if per is Per.MONTH else week_of(last, view.subject.week_start)
    return replace(before[-1], value=fsum(one.value or 0.0 for one in before if one.local_date in span))


def _ready(rows: LifeRows, beside: Around, today: date) -> Iterable[Objective]:
    return (
        objective
        for objective in rows.objectives.values()
        if horizon.ready_to_close(objective, beside.pauses_of(objective), today)
    )


def _rhythm(views: Sequence[KeyResultView], days: Cycle) -> tuple[int, tuple[RhythmWeek, ...]]:
    """Return which week of its quarter this is, and what each week of it holds.

    A week belongs to the quarter that most of its days lie in.
    """
    quarter = quarter_of(_middle(days.first_day))
    first = days.first_day
    while _middle(first - ONE_WEEK) in quarter:
        first -= ONE_WEEK
    dots = []
    while _middle(first) in quarter:
        dots.append(_dot(views, Cycle(first, first + ONE_WEEK - ONE_DAY)))
        first += ONE_WEEK
    number = next(at for at, dot in enumerate(dots, 1) if dot.first_day == days.first_day)
    return number, tuple(dots)


def _middle(first_day: date) -> date:
    return first_day + timedelta(days=3)


def _dot(views: Sequence[KeyResultView], days: Cycle) -> RhythmWeek:
    under_way = [
        view
        for view in views
        if view.standing.first_day <= days.due_day and days.first_day <= view.standing.due_day
    ]
    entered = sum(1 for view in under_way if _entered(view, days))
    return RhythmWeek(days.first_day, entered, len(under_way))


def _entered(view: KeyResultView, days: Cycle) -> bool:
    today = view.standing.today
    return any(
        entry.local_date in days and entry.local_date <= today for entry in view.subject.check_ins
    ) or any(step.done_day is not None and step.done_day in days for step in view.steps)


def _note_of_last_week(views: Sequence[KeyResultView], days: Cycle) -> CheckIn | None:
    before = Cycle(days.first_day - ONE_WEEK, days.first_day - ONE_DAY)
    entries = {
        entry.id: entry for view in views for entry in view.subject.check_ins if entry.local_date in before
    }
    ordered = sorted(entries.values(), key=lambda entry: (entry.local_date, entry.instant_utc, entry.seq))
    return last_note(ordered, before.due_day)


def _away(ws: Workspace, current: Sequence[KeyResultView], beside: Around) -> Cycle | None:
    """Return the days without any entry, when they are at least fourteen and nobody rested through them."""
    today = ws.today
    if not any(view.metric.cadence is not Cadence.WHEN_IT_HAPPENS for view in current):
        return None
    entered = [
        entry.local_date for view in current for entry in view.subject.check_ins if entry.local_date <= today
    ]
    entered += [step.done_day for view in current for step in view.steps if step.done_day is not None]
    if not entered or (today - max(entered)).days > AWAY_AFTER:
        # A quarter just begun holds none of the entries made before it; to look for them takes a while.
        newest = rows_of(
            ws, tables.check_in, "local_date <= ?", (today.isoformat(),), "local_date DESC LIMIT 1"
        )
        entered += [entry.local_date for entry in newest]
    if not entered or (today - max(entered)).days <= AWAY_AFTER:
        return None
    eve = today - ONE_DAY
    rested = any(
        pause.objective_id is None
        and pause.key_result_id is None
        and pause.first_day <= eve
        and (pause.last_day is None or pause.last_day >= eve)
        for pause in beside.pauses
    )
    return None if rested else Cycle(max(entered) + ONE_DAY, eve)


def _coming_up(ws: Workspace, rows: LifeRows, views: Sequence[KeyResultView]) -> tuple[ComingUp, ...]:
    """Return the events, open things to do and steps of the next fortnight, by day."""
    today, until = ws.today, ws.today + AHEAD
    objective_of = {one.id: rows.objectives[one.objective_id] for one in rows.key_results}

    def belongs(objective_id: str | None, key_result_id: str | None) -> Objective | None:
        return rows.objectives.get(objective_id or "") or objective_of.get(key_result_id or "")

    found = []
    between = (today.isoformat(), until.isoformat())
    for event in rows_of(ws, tables.event, "day BETWEEN ? AND ?", between):
        owner = belongs(event.objective_id, event.key_result_id)
        if owner is not None or (event.objective_id is None and event.key_result_id is None):
            found.append(ComingUp(event.day, event.title, "event", event.id, owner))
    open_ones = (InitiativeState.OPEN.value, until.isoformat())
    for deed in initiatives_of(ws, "state = ? AND due_day <= ?", open_ones):
        one, people = deed.initiative, tuple(person.name for person in deed.contributors)
        owner = belongs(one.objective_id, one.key_result_id)
        if owner is not None and one.due_day is not None:
            found.append(ComingUp(one.due_day, one.title, "initiative", one.id, owner, people))
    found += [
        ComingUp(step.day, step.title, "step", step.id, view.objective)
        for view in views
        for step in view.steps
        if step.day is not None and step.done_day is None and today <= step.day <= until
    ]
    return tuple(sorted(found, key=lambda one: (one.day, one.title, one.id)))


def _repeating(ws: Workspace, rows: LifeRows) -> tuple[InitiativeView, ...]:
    """Return the things done again and again for what is live."""
    live = {one.id for one in rows.key_results} | rows.objectives.keys()
    every = initiatives_of(ws, "repeats <> '' AND state = ?", (InitiativeState.OPEN.value,))
    return tuple(one for one in every if {one.initiative.objective_id, one.initiative.key_result_id} & live)
