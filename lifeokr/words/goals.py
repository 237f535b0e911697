"""The words a person sees for the codes that code, file and JSON use."""

from __future__ import annotations

from lifeokr.words import say
from lifeokr.words.verbs import verb_word

__all__ = [
    "cadence_word", "chance_words", "confidence_word", "ending_word", "flag_word", "horizon_word",
    "kind_line", "kind_word", "per_word", "state_word", "status_word", "unit_word", "verb_word", "whose_word",
]  # fmt: skip


def status_word(status: str) -> str:
    """Return the word for how a key result stands."""
    return {
        "closed": say("status", "Closed"),
        "resting": say("status", "Resting"),
        "in the stretch": say("status", "In the stretch"),
        "reached": say("status", "Reached"),
        "too early": say("status", "Too early"),
        "no number yet": say("status", "No number yet"),
        "ahead of pace": say("status", "Ahead of pace"),
        "behind pace": say("status", "Behind pace"),
        "on pace": say("status", "On pace"),
        "ready to close": say("status", "Ready to close"),
        "quiet": say("status", "Quiet"),
        "no attempt yet": say("status", "No attempt yet"),
        "open": say("status", "Open"),
    }.get(status, status)


def kind_word(kind: str) -> str:
    """Return what a kind is called in an editor."""
    return {
        "latest": say("kind", "Latest value"),
        "best": say("kind", "Best value"),
        "total": say("kind", "Running total"),
        "rate": say("kind", "So many a week"),
        "average": say("kind", "Average"),
        "within": say("kind", "Days in range"),
        "rhythm": say("kind", "Weeks that keep it"),
        "milestones": say("kind", "Steps"),
    }.get(kind, kind)


def kind_line(kind: str) -> str:
    """Return one sentence on how a kind counts, with an example."""
    return {
        "latest": say("kind-line", "The last number counts: savings from 6,200 to 9,000."),
        "best": say("kind-line", "Your best attempt counts: 10 km from 56:30 to 50:00."),
        "total": say("kind-line", "Everything is added up: invitations to speak, from 0 to 10."),
        "rate": say("kind-line", "The mean of the last weeks: dinners without a phone, 2 to 5 a week."),
        "average": say("kind-line", "The mean of the last days: weight from 78.4 to 75.0."),
        "within": say("kind-line", "The share of days in a range: a pulse of at most 58 on 80% of days."),
        "rhythm": say("kind-line", "The share of weeks that keep it: five dinners in 70% of weeks."),
        "milestones": say("kind-line", "Each step done counts: the steps to a concert in the kitchen."),
    }.get(kind, "")


def horizon_word(horizon: str) -> str:
    """Return what a horizon is called."""
    return {
        "vision": say("horizon", "Vision"),
        "long-term": say("horizon", "Three to five years"),
        "year": say("horizon", "This year"),
        "quarter": say("horizon", "This quarter"),
    }.get(horizon, horizon)


def confidence_word(confidence: int) -> str:
    """Return the word for how sure a person is, 1 to 5."""
    return (
        say("confidence", "Doubtful"),
        say("confidence", "Shaky"),
        say("confidence", "Even"),
        say("confidence", "Likely"),
        say("confidence", "Sure"),
    )[confidence - 1]


def cadence_word(cadence: str) -> str:
    """Return how often a number is wanted."""
    return {
        "daily": say("cadence", "Daily"),
        "weekly": say("cadence", "Weekly"),
        "fortnightly": say("cadence", "Every two weeks"),
        "monthly": say("cadence", "Monthly"),
        "when-it-happens": say("cadence", "When it happens"),
    }.get(cadence, cadence)


def ending_word(ending: str) -> str:
    """Return what became of a key result at the close."""
    return {
        "done": say("ending", "Done"),
        "carry-on": say("ending", "Carry on"),
        "move-goalposts": say("ending", "Move goalposts"),
        "rest": say("ending", "Rest"),
        "let-go": say("ending", "Let go"),
    }.get(ending, ending)


def state_word(state: str) -> str:
    """Return what the state of an objective or key result is called."""
    return {
        "draft": say("state", "Draft"),
        "live": say("state", "Under way"),
        "closed": say("state", "Closed"),
        "archived": say("state", "Put away"),
    }.get(state, state)


def whose_word(whose: str) -> str:
    """Return whose behaviour changes, in words."""
    return {"me": say("whose", "Mine"), "others": say("whose", "Other people's")}.get(whose, whose)


def unit_word(unit: str) -> str:
    """Return what a unit is called in a list of units; one's own word stands for itself."""
    return {
        "number": say("unit", "a plain number"),
        "percent": say("unit", "per cent"),
        "min:sec": say("unit", "min:sec"),
        "h:min": say("unit", "h:min"),
        "pace": say("unit", "pace, min:sec a km"),
        "km": say("unit", "km"),
        "mi": say("unit", "miles"),
        "m": say("unit", "metres"),
        "kg": say("unit", "kg"),
        "lb": say("unit", "pounds"),
        "st": say("unit", "stone"),
        "hours": say("unit", "hours"),
        "days": say("unit", "days"),
    }.get(unit, unit.removeprefix("money:"))


def per_word(per: str) -> str:
    """Return the period that entries are summed by."""
    return {
        "day": say("per", "a day"), "week": say("per", "a week"), "month": say("per", "a month"),
    }.get(per, per)  # fmt: skip


def chance_words(chance: float) -> str:
    """Return the words for a chance of reaching the target, 0 to 1."""
    if chance > 0.85:
        return say("chance", "very likely")
    if chance >= 0.60:
        return say("chance", "likely")
    if chance >= 0.40:
        return say("chance", "close to an even chance")
    if chance >= 0.15:
        return say("chance", "less likely and still open")
    return say("chance", "a long way off")


def flag_word(flag: str) -> str:
    """Return the sentence for a flag of an objective, empty where the window alone speaks of it."""
    return {
        "ready-to-close": say("flag", "Ready to close, whenever it suits you."),
        "no-quarter-below": say("flag", "A direction without a step: nothing of this quarter leads here."),
        "no-key-result": say("flag", "No key result yet."),
        "orphan": say("flag", "Not pointing anywhere yet."),
        "long-cycle": say("flag", "Longer than a quarter. Is it a season?"),
        "many-objectives": say("flag", "More than seven things this quarter."),
        "many-key-results": say("flag", "More than five key results."),
        "quiet": say("flag", "Some numbers have been quiet."),
    }.get(flag, "")
