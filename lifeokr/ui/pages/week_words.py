"""The sentences at the head of This week."""

from __future__ import annotations

from lifeokr.services.views import WeekView
from lifeokr.words import say
from lifeokr.words.days import day, day_short, weekday_day

SECONDS_A_ROW = 13


def day_line(week: WeekView) -> str:
    """Return the day and where the quarter is: Sunday 31 May, week 9 of 13."""
    return say(
        "week", "{day}, week {number} of {all}",
        day=weekday_day(week.today), number=week.week_number, all=week.weeks,
    )  # fmt: skip


def greeting(hour: int, name: str) -> str:
    """Return a greeting for the hour, with the person's name where it is known."""
    if hour < 4 or hour >= 18:
        hello = say("greeting", "Good evening")
    elif hour < 12:
        hello = say("greeting", "Good morning")
    else:
        hello = say("greeting", "Good afternoon")
    return say("greeting", "{hello}, {name}", hello=hello, name=name) if name else hello


def lead_line(week: WeekView) -> str:
    """Return how many numbers are in and how long the rest takes."""
    if not week.rows:
        return say("week", "Nothing is due today.")
    if not week.due and week.done == len(week.rows):
        return say("week", "All {n} numbers are in. || All {n} numbers are in.", n=len(week.rows))
    if not week.due:
        return say("week", "Nothing is left to do this week.")
    to_go = say("week", "one to go || {n} to go", n=week.due)
    if not week.done:
        return say("week", "{to_go}. {time}.", to_go=_capital(to_go), time=_time(week.due))
    numbers = say("week", "One number in || {n} numbers in", n=week.done)
    return say("week", "{numbers}, {to_go}. {time}.", numbers=numbers, to_go=to_go, time=_time(week.due))


def days_heading(week: WeekView) -> str:
    """Return the days of another week in little room: 26 Jan to 1 Feb."""
    first, last = day_short(week.week.first_day), day_short(week.week.due_day)
    return say("span", "{first} to {last}", first=first, last=last)


def not_on_day_line(week: WeekView) -> str:
    """Return what cannot be entered for the day chosen, since it was not under way."""
    titles = say("week", ", ").join(view.key_result.title for view in week.not_on_day)
    return say("week", "Not under way on {day}: {titles}.", day=day(week.day), titles=titles)


def left_line(due: int) -> str:
    """Return how many rows still wait, for the sidebar."""
    return say("week", "{n} left || {n} left", n=due) if due else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _time(rows: int) -> str:
    """Return how long so many rows take, in halves of minutes."""
    halves = max(1, round(rows * SECONDS_A_ROW / 30))
    if halves == 1:
        return say("week", "About half a minute")
    if halves == 2:
        return say("week", "About a minute")
    if halves == 3:
        return say("week", "About a minute and a half")
    return say("week", "About {n} minute || About {n} minutes", n=round(halves / 2))
