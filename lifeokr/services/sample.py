"""An invented person's life, told by the same verbs that a person uses, each on its own day."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from lifeokr.domain.codes import Cadence, Ending, Horizon, PauseDue, Per, Whose
from lifeokr.domain.cycle import DAY, Cycle, quarter_of, year_of
from lifeokr.domain.records import KeyResult
from lifeokr.engine.session import Session
from lifeokr.resource import resource
from lifeokr.services import (
    check_ins,
    contributors,
    events,
    initiatives,
    key_results,
    objectives,
    pauses,
    reflections,
    settings,
)
from lifeokr.services.clock import Clock, fixed_clock
from lifeokr.services.ids import counted_ids
from lifeokr.services.life import open_life
from lifeokr.services.sample_series import confidence_of, entries_of
from lifeokr.services.steps import StepLine
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables

SAMPLE_DAY = date(2026, 2, 1)  # the day that pictures and tests look from

WEEK = timedelta(days=7)

Told = Mapping[str, Any]


@dataclass(slots=True)
class _Story:
    """A life being told: what is due to happen, on which day, and what is there to point to."""

    ws: Workspace
    session: Session
    today: date
    objective_ids: dict[str, str] = field(default_factory=dict)
    deed_ids: dict[str, str] = field(default_factory=dict)
    by_title: dict[str, KeyResult] = field(default_factory=dict)
    happenings: list[tuple[date, int, Callable[[], object]]] = field(default_factory=list)

    def on(self, day: date, happening: Callable[..., object], *args: Any) -> None:
        """Let something happen on a day; what lies after today is left out."""
        if day <= self.today:
            self.happenings.append((day, len(self.happenings), partial(happening, self, *args)))

    def area_id(self, name: str) -> str:
        """Return the id of a part of life by its token, whatever it is called in the person's language."""
        return self.session.where(tables.life_area, "colour = ?", (name.lower(),))[0].id


def open_sample(folder: Path, today: date = SAMPLE_DAY) -> Workspace:
    """Make the sample life in an empty folder, as it looks on `today`, and return it open.

    The same day gives the same life to the byte.
    """
    days = [today]
    moving = Clock(
        today=lambda: days[-1],
        now_utc=lambda: fixed_clock(days[-1]).now_utc(),
        offset=lambda: 0,
        zone=lambda: "UTC",
    )
    with resource("samples", "maya.toml").open("rb") as file:
        told = tomllib.load(file)
    days.append(_cycle(told["objective"][0], today).first_day)
    ws = open_life(folder, moving, counted_ids("sample"))

    def tell(session: Session) -> None:  # the verbs below join this one step
        story = _Story(ws, session, today)
        for objective in told["objective"]:
            _tell_objective(story, objective)
        for day, _, happening in sorted(story.happenings, key=lambda it: it[:2]):
            days[-1] = day
            happening()

    ws.do("open-sample", tell)
    settings.put_setting(ws, "name", told["name"])
    ws.clock = fixed_clock(today)
    return ws


def _cycle(told: Told, today: date) -> Cycle:
    """Return the days of a told objective, counted from the quarter or year of today."""
    if "quarter" in told:
        quarter = quarter_of(today)
        for _ in range(-told["quarter"]):
            quarter = quarter_of(quarter.first_day - DAY)
        return quarter
    first_year = today.year + int(told.get("year", told.get("from_year", -2)))
    first = year_of(date(first_year, 1, 1))
    last = year_of(date(first_year + int(told.get("years", 1)) - 1, 1, 1))
    return Cycle(first.first_day, last.due_day)


def _tell_objective(story: _Story, told: Told) -> None:
    cycle = _cycle(told, story.today)
    story.on(cycle.first_day, _add_objective, told, cycle)
    for key_result in told.get("key_result", ()):
        _tell_key_result(story, told["key"], key_result, cycle)
    for title, repeats, _ in told.get("initiatives", ()):
        for week in range(12 if repeats else 0):
            story.on(cycle.first_day + timedelta(days=7 * week + 2), _do_again, title)
    if "paused" in told:
        story.on(cycle.first_day + timedelta(days=told["paused"][0]), _pause, told, cycle)
    if Horizon(told.get("horizon", "quarter")).executable:
        story.on(cycle.due_day + DAY, _close, told, cycle)


def _add_objective(story: _Story, told: Told, cycle: Cycle) -> None:
    horizon = Horizon(told.get("horizon", "quarter"))
    dated = horizon is not Horizon.VISION
    objective = objectives.add_objective(
        story.ws,
        title=told["title"],
        horizon=horizon,
        area_id=story.area_id(told["area"]),
        why=told.get("why", ""),
        parent_id=story.objective_ids.get(told.get("parent", "")),
        first_day=cycle.first_day if dated else None,
        due_day=cycle.due_day if dated else None,
    )
    story.objective_ids[told["key"]] = objective.id
    for name, what, when in told.get("people", ()):
        contributors.add_contributor(
            story.ws, name=name, what=what, when_text=when, objective_id=objective.id
        )
    for title, repeats, if_then in told.get("initiatives", ()):
        deed = initiatives.add_initiative(
            story.ws, title=title, repeats=repeats, if_then=if_then, objective_id=objective.id
        )
        story.deed_ids[title] = deed.id


def _tell_key_result(story: _Story, key: str, told: Told, cycle: Cycle) -> None:
    first = cycle.first_day
    story.on(first, _add_key_result, key, told, cycle)
    notes = {first + timedelta(days=day): text for day, text in told.get("notes", ())}
    series = entries_of(told, cycle)
    if told.get("waits"):  # this week's entry is not in yet
        series = [(day, value) for day, value in series if day <= story.today - WEEK]
    following = [day for day, _ in series[1:]] + [cycle.due_day + DAY]
    for number, ((day, value), until) in enumerate(zip(series, following, strict=False)):
        story.on(day, _check_in, told, (value, _noted(notes, day, until), confidence_of(told, day, number)))
    for marks in told.get("marks", ()):
        story.on(first + timedelta(days=marks["day"]), _move_goalposts, told["title"], marks)
    for day_number, name in told.get("events", ()):
        story.on(first, _add_event, told["title"], name, first + timedelta(days=day_number))
    for place, (_, _, _, done) in enumerate(told.get("steps", ())):
        if done:
            story.on(first + timedelta(days=done), _tick, told["title"], place)


def _add_key_result(story: _Story, key: str, told: Told, cycle: Cycle) -> None:
    carried = story.by_title.get(told.get("carries", ""))
    shared = story.by_title.get(told.get("metric", ""))
    options = {
        name: told[name]
        for name in ("start", "target", "stretch", "sure", "window", "low", "high", "at_least", "at_most")
        if name in told
    }
    steps = [
        StepLine(title=title, weight=weight, day=cycle.first_day + timedelta(days=day))
        for title, weight, day, _ in told.get("steps", ())
    ]
    story.by_title[told["title"]] = key_results.add_key_result(
        story.ws,
        objective_id=story.objective_ids[key],
        title=told["title"],
        kind=told["kind"],
        unit=None if shared else told["unit"],
        per=Per(told["per"]) if "per" in told else None,
        cadence=None if shared else Cadence(told.get("cadence", "weekly")),
        metric_id=shared.metric_id if shared else None,
        whose=Whose(told.get("whose", "me")),
        origin_id=carried.id if carried else None,
        steps=steps,
        **options,
    )


def _noted(notes: Mapping[date, str], day: date, following: date) -> str:
    """Return what was noted between this entry and the next."""
    return " ".join(text for noted, text in notes.items() if day <= noted < following)


def _check_in(story: _Story, told: Told, entry: tuple[float, str, int | None]) -> None:
    value, note, confidence = entry
    check_ins.check_in(
        story.ws,
        key_result_id=story.by_title[told["title"]].id,
        value=value,
        relative=told["kind"] == "total",
        note=note,
        confidence=confidence,
    )


def _move_goalposts(story: _Story, title: str, marks: Told) -> None:
    key_results.change_marks(
        story.ws,
        story.by_title[title].id,
        target=float(marks["target"]),
        stretch=float(marks["stretch"]),
        reason=marks["reason"],
    )


def _add_event(story: _Story, title: str, name: str, day: date) -> None:
    events.add_event(story.ws, title=name, day=day, key_result_id=story.by_title[title].id)


def _tick(story: _Story, title: str, place: int) -> None:
    steps = story.session.where(tables.step, "key_result_id = ?", (story.by_title[title].id,), "position")
    check_ins.tick_step(story.ws, steps[place].id)


def _do_again(story: _Story, title: str) -> None:
    initiatives.tick_initiative_day(story.ws, story.deed_ids[title])


def _pause(story: _Story, told: Told, cycle: Cycle) -> None:
    first, last, reason, due = told["paused"]
    pauses.pause(
        story.ws,
        objective_id=story.objective_ids[told["key"]],
        first_day=cycle.first_day + timedelta(days=first),
        last_day=cycle.first_day + timedelta(days=last),
        due=PauseDue(due),
        reason=reason,
    )


def _close(story: _Story, told: Told, cycle: Cycle) -> None:
    """Close an objective on the day after its last, with what became of each key result."""
    owner = story.objective_ids[told["key"]]
    for key_result in told.get("key_result", ()):
        ending = Ending(key_result.get("ending", "done"))
        key_results.end_key_result(story.ws, story.by_title[key_result["title"]].id, ending=ending)
    objectives.close_objective(story.ws, owner, own_score=told.get("own_score"))
    for prompt, text in told.get("reflections", ()):
        reflections.add_reflection(
            story.ws, objective_id=owner, prompt=prompt, text=text, day=cycle.due_day + DAY
        )
