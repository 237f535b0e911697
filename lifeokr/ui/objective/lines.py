"""The sentences of the Objective page."""

from __future__ import annotations

from datetime import date

from lifeokr.domain.codes import Horizon, State, Status
from lifeokr.domain.cycle import quarter_of, year_of
from lifeokr.domain.records import Contributor, Objective
from lifeokr.domain.units import NumberStyle
from lifeokr.services.views import KeyResultView, ObjectiveView
from lifeokr.trail.axis import axis_of
from lifeokr.trail.model import beyond, value_unit
from lifeokr.ui.widgets.key_result_words import value_words
from lifeokr.words import say
from lifeokr.words.days import day_year, quarter, span
from lifeokr.words.goals import ending_word, state_word


def period_words(objective: Objective) -> str:
    """Return the days of an objective: Q2 2026, 2026, or from when to when; empty for none."""
    first, due = objective.first_day, objective.due_day
    if first is None or due is None:
        return ""
    if (whole := quarter_of(first)).first_day == first and whole.due_day == due:
        return quarter(first)
    if (year := year_of(first)).first_day == first and year.due_day == due:
        return str(first.year)
    return span(first, due)


def days_left(view: ObjectiveView, today: date) -> str:
    """Return how many days an objective still has, or that its last day has gone; empty for none."""
    objective, due = view.objective, view.due_day
    if objective.state is not State.LIVE:
        closed = objective.closed_day
        if objective.state is State.CLOSED and closed is not None:
            return say("objective", "closed {day}", day=day_year(closed))
        return state_word(objective.state.value)
    if due is None or (objective.first_day is not None and today < objective.first_day):
        return ""
    if today > due:
        return say("objective", "ready to close")
    return say("objective", "one day left || {n} days left", n=(due - today).days)


def period_line(view: ObjectiveView, today: date) -> str:
    """Return the period and the days left: Q2 2026, 30 days left."""
    parts = [period_words(view.objective), days_left(view, today)]
    return say("objective", ", ").join(part for part in parts if part)


def helpers_line(people: tuple[Contributor, ...]) -> str:
    """Return who helps: Tom and Dr Bell help."""
    names = list(dict.fromkeys(person.name for person in people))
    if not names:
        return ""
    if len(names) == 1:
        return say("objective", "{name} helps", name=names[0])
    if len(names) > 3:
        return say("objective", "{names} and {n} more help || {names} and {n} more help",
                   n=len(names) - 2, names=say("objective", ", ").join(names[:2]))  # fmt: skip
    first = say("objective", ", ").join(names[:-1])
    return say("objective", "{names} and {last} help", names=first, last=names[-1])


def standing_line(view: KeyResultView, style: NumberStyle) -> str:
    """Return how a key result stands in a sentence: the value, and where an even pace would be."""
    standing, shown = view.standing, value_unit(view.subject)
    value = value_words(view, style)
    if view.key_result.state is State.CLOSED and view.key_result.ending is not None:
        ending = ending_word(view.key_result.ending.value)
        if not value:
            return say("objective", "{ending}.", ending=ending)
        return say("objective", "{value} at its close. {ending}.", value=value, ending=ending)
    if standing.value is None:
        return _before_a_value(view, style)
    axis = axis_of(standing)
    more = beyond(standing, axis, shown, style) if axis else ""
    now = say("objective", "{value} now, {more}.", value=value, more=more) if more else (
        say("objective", "{value} now.", value=value)
    )  # fmt: skip
    parts = [now, _pace_line(view, style), _periods_line(view)]
    return " ".join(part for part in parts if part)


def _before_a_value(view: KeyResultView, style: NumberStyle) -> str:
    target = value_unit(view.subject).show(view.standing.target, style)
    if view.standing.start is None:
        return say("objective", "Your first number is the start of the way to {target}.", target=target)
    return say("objective", "No number yet. {target} is the target.", target=target)


def _pace_line(view: KeyResultView, style: NumberStyle) -> str:
    standing = view.standing
    if standing.resting or standing.pace_value is None or view.steps:
        return ""
    if standing.status in (Status.CLOSED, Status.READY_TO_CLOSE, Status.REACHED, Status.IN_THE_STRETCH):
        return ""
    pace = value_unit(view.subject).show(standing.pace_value, style)
    if view.subject.way_points:
        return say("objective", "By your way points it would be at {pace}.", pace=pace)
    return say("objective", "An even pace would be at {pace}.", pace=pace)


def _periods_line(view: KeyResultView) -> str:
    """Return what a share over the whole cycle still needs: 5 of 7 weeks; 4 of the next 6 reach it."""
    standing = view.standing
    if standing.kept_periods is None or standing.known_periods is None:
        return ""
    kept = say(
        "objective", "{kept} of {known} kept", kept=standing.kept_periods, known=standing.known_periods
    )
    if standing.needed_periods is None or standing.periods_left is None or standing.needed_periods <= 0:
        return say("objective", "{kept}.", kept=kept)
    return say(
        "objective", "{kept}; {needed} of the next {left} reach it.",
        kept=kept, needed=standing.needed_periods, left=standing.periods_left,
    )  # fmt: skip


def reached_line(view: ObjectiveView) -> str:
    """Return how many key results are at their target, and which lags: 1 of 3 reached. Least far: Weight."""
    score = view.score
    if not score.of:
        return ""
    parts = [say("objective", "{reached} of {n} reached. || {reached} of {n} reached.",
                 n=score.of, reached=score.reached)]  # fmt: skip
    if score.counted < score.of:
        parts.append(say("objective", "{counted} of {of} counted.", counted=score.counted, of=score.of))
    weakest = next((one for one in view.key_results if one.key_result.id == score.weakest), None)
    if weakest is not None and score.counted > 1 and not weakest.standing.met:
        parts.append(say("objective", "Least far: {title}.", title=weakest.key_result.title))
    return " ".join(parts)


def looks_far(objective: Objective) -> bool:
    """Whether an objective gives a direction and holds no key results."""
    return objective.horizon in (Horizon.VISION, Horizon.LONG_TERM)
