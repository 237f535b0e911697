"""Days, weeks, months and periods in words."""

from __future__ import annotations

from datetime import date

from lifeokr.words import say


def month(number: int) -> str:
    """Return a month's name, 1 for January."""
    names = (
        say("month", "January"), say("month", "February"), say("month", "March"), say("month", "April"),
        say("month", "May"), say("month", "June"), say("month", "July"), say("month", "August"),
        say("month", "September"), say("month", "October"),
        say("month", "November"), say("month", "December"),
    )  # fmt: skip
    return names[number - 1]


def month_short(number: int) -> str:
    """Return a month's short name, 1 for Jan."""
    names = (
        say("month-short", "Jan"), say("month-short", "Feb"), say("month-short", "Mar"),
        say("month-short", "Apr"), say("month-short", "May"), say("month-short", "Jun"),
        say("month-short", "Jul"), say("month-short", "Aug"), say("month-short", "Sep"),
        say("month-short", "Oct"), say("month-short", "Nov"), say("month-short", "Dec"),
    )  # fmt: skip
    return names[number - 1]


def weekday(number: int) -> str:
    """Return a weekday's name, 0 for Monday."""
    names = (
        say("weekday", "Monday"), say("weekday", "Tuesday"), say("weekday", "Wednesday"),
        say("weekday", "Thursday"), say("weekday", "Friday"), say("weekday", "Saturday"),
        say("weekday", "Sunday"),
    )  # fmt: skip
    return names[number]


def weekday_short(number: int) -> str:
    """Return a weekday's short name, 0 for Mon."""
    names = (
        say("weekday-short", "Mon"), say("weekday-short", "Tue"), say("weekday-short", "Wed"),
        say("weekday-short", "Thu"), say("weekday-short", "Fri"), say("weekday-short", "Sat"),
        say("weekday-short", "Sun"),
    )  # fmt: skip
    return names[number]


def day(when: date) -> str:
    """Return a day without its year: 31 May."""
    return say("day", "{day} {month}", day=when.day, month=month(when.month))


def day_short(when: date) -> str:
    """Return a day in little room: 4 Jun."""
    return say("day-short", "{day} {month}", day=when.day, month=month_short(when.month))


def day_year(when: date) -> str:
    """Return a day with its year: 31 May 2026."""
    return say("day-year", "{day} {month} {year}", day=when.day, month=month(when.month), year=when.year)


def weekday_day(when: date) -> str:
    """Return a day with its weekday: Sunday 31 May."""
    return say(
        "weekday-day", "{weekday} {day} {month}",
        weekday=weekday(when.weekday()), day=when.day, month=month(when.month),
    )  # fmt: skip


def weekday_day_short(when: date) -> str:
    """Return a day with its weekday in little room: Thu 4 Jun."""
    return say(
        "weekday-day-short", "{weekday} {day} {month}",
        weekday=weekday_short(when.weekday()), day=when.day, month=month_short(when.month),
    )  # fmt: skip


def span(first: date, last: date) -> str:
    """Return two days and what lies between: 3 to 30 May, 3 May to 2 June."""
    if (first.year, first.month) == (last.year, last.month):
        return say("span", "{first} to {last}", first=first.day, last=day(last))
    if first.year == last.year:
        return say("span", "{first} to {last}", first=day(first), last=day(last))
    return say("span", "{first} to {last}", first=day_year(first), last=day_year(last))


def months_span(first: date, last: date) -> str:
    """Return the months of a span: April to June, or the one month it lies in."""
    if (first.year, first.month) == (last.year, last.month):
        return month(first.month)
    return say("span", "{first} to {last}", first=month(first.month), last=month(last.month))


def quarter(when: date) -> str:
    """Return a day's quarter: Q2 2026."""
    return say("quarter", "Q{quarter} {year}", quarter=(when.month - 1) // 3 + 1, year=when.year)


def typed_names() -> tuple[tuple[str, ...], tuple[str, ...], dict[str, int]]:
    """Return the names of months and weekdays and the words for near days, as `parse_day` takes them."""
    near = {say("typed-day", "today"): 0, say("typed-day", "yesterday"): -1, say("typed-day", "tomorrow"): 1}
    return tuple(map(month, range(1, 13))), tuple(map(weekday, range(7))), near
