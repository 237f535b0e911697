"""Which backups stay: a pure function of their instants, so that a wrong clock takes none away for good."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

ALL_OF = timedelta(days=2)
FEWEST = 5
DAYS, WEEKS, MONTHS = 14, 8, 24


def kept(stamps: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return the instants whose backups stay; aware, and read from file names, never from a file's own time.

    All of the last two days and of the future stay, the newest of each of 14 days, 8 weeks and 24 months
    that have one, the newest of each year for ever, and never fewer than five.
    """
    newest = sorted(set(stamps), reverse=True)
    stay = {stamp for stamp in newest if now - stamp < ALL_OF} | set(newest[:FEWEST])
    for most, period in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month), (len(newest), _year)):
        stay |= _newest_of_each(newest, period, most)
    return frozenset(stay)


def _newest_of_each(
    newest: list[datetime], period: Callable[[datetime], tuple[int, ...]], most: int
) -> set[datetime]:
    found: dict[tuple[int, ...], datetime] = {}
    for stamp in newest:
        found.setdefault(period(stamp.astimezone(UTC)), stamp)
    return set(list(found.values())[:most])


def _day(stamp: datetime) -> tuple[int, ...]:
    return (stamp.year, stamp.month, stamp.day)


def _week(stamp: datetime) -> tuple[int, ...]:
    return stamp.isocalendar()[:2]


def _month(stamp: datetime) -> tuple[int, ...]:
    return (stamp.year, stamp.month)


def _year(stamp: datetime) -> tuple[int, ...]:
    return (stamp.year,)
