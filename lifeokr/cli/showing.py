"""How a key result and an objective read in a line of text."""

from __future__ import annotations

from lifeokr.domain.codes import State
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.progress import shown_score
from lifeokr.domain.units import PLAIN, unit
from lifeokr.services.live_views import KeyResultView, ObjectiveView
from lifeokr.words import say
from lifeokr.words.days import day_year
from lifeokr.words.goals import horizon_word, status_word

NOTHING = "-"


def value_unit(view: KeyResultView) -> str:
    """Return the unit of the value: per cent for shares, a plain number for steps, else the metric's."""
    kind = kind_of(view.metric.kind)
    if kind.value_is_share:
        return "percent"
    return view.metric.unit if kind.has_check_ins else "number"


def shown_value(view: KeyResultView, value: float | None) -> str:
    """Return a value with its unit, a dash for none."""
    return NOTHING if value is None else unit(value_unit(view)).show(value, PLAIN)


def shown_entry(view: KeyResultView, value: float | None, out_of: float | None = None) -> str:
    """Return an entry as it was typed, in the unit of entries."""
    if value is None:
        return NOTHING
    if out_of is not None:
        return f"{value:g}/{out_of:g}"
    return unit(view.metric.unit).show(value, PLAIN)


def state_words(view: KeyResultView) -> str:
    """Return how a key result stands, with 'quiet' beside it where it is."""
    word = status_word(view.standing.status)
    return say("cli", "{status}, quiet", status=word) if view.standing.quiet else word


def score_word(score: float | None) -> str:
    """Return a score with two decimals, a dash for none."""
    return NOTHING if score is None else shown_score(score)


def standing_line(view: KeyResultView) -> str:
    """Return a key result in one line: '10 km 51:40, score 0.52, on pace'."""
    return say(
        "cli",
        "{title} {value}, score {score}, {status}",
        title=view.key_result.title,
        value=shown_value(view, view.standing.value),
        score=score_word(view.standing.score),
        status=state_words(view),
    )


def key_result_cells(view: KeyResultView) -> tuple[str, ...]:
    """Return a key result as the cells of a table row."""
    stands = view.standing
    target = shown_value(view, stands.target)
    if stands.stretch is not None:
        target = say(
            "cli", "{target}, stretch {stretch}", target=target, stretch=shown_value(view, stands.stretch)
        )
    return (
        view.key_result.title,
        shown_value(view, stands.value),
        say("cli", "target {target}", target=target),
        score_word(stands.score),
        state_words(view),
    )


def score_line(view: ObjectiveView) -> str:
    """Return an objective's score with what it rests on; live, only beside its even pace."""
    score = view.score
    if score.score is None:
        return say("cli", "no score yet")
    reached = say("cli", "{reached} of {of} reached", reached=score.reached, of=score.of)
    if score.counted < score.of:
        counted = say("cli", "{counted} of {of} counted", counted=score.counted, of=score.of)
        reached = say("cli", "{reached}, {counted}", reached=reached, counted=counted)
    if view.objective.state is State.LIVE and score.even_pace is not None:
        return say(
            "cli",
            "score {score}, even pace {pace}, {reached}",
            score=shown_score(score.score),
            pace=shown_score(score.even_pace),
            reached=reached,
        )
    return say("cli", "score {score}, {reached}", score=shown_score(score.score), reached=reached)


def heading(view: ObjectiveView) -> str:
    """Return an objective's own line: its title, its part of life and when it is due."""
    parts = [view.objective.title]
    if not view.objective.horizon.executable:
        parts.append(horizon_word(view.objective.horizon))
    if view.area is not None:
        parts.append(view.area.name)
    due = view.due_day or view.objective.due_day
    if due is not None:
        parts.append(say("cli", "due {day}", day=day_year(due)))
    return " · ".join(parts)
