"""The day the person means and the instant it is, asked for each time so that midnight is noticed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

from lifeokr.frozen import frozen


@frozen
class Clock:
    """Where days and instants come from.

    `today` is the local day, `now_utc` the instant as ISO text ending in Z, `offset` the minutes that local
    time is ahead of UTC, `zone` the name of the local time zone.
    """

    today: Callable[[], date]
    now_utc: Callable[[], str]
    offset: Callable[[], int]
    zone: Callable[[], str]


def _local() -> datetime:
    return datetime.now(UTC).astimezone()


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def _offset_minutes() -> int:
    offset = _local().utcoffset()
    return 0 if offset is None else round(offset.total_seconds() / 60)


def system_clock() -> Clock:
    """Return the clock of this computer."""
    return Clock(
        today=lambda: _local().date(),
        now_utc=lambda: _instant(_local()),
        offset=_offset_minutes,
        zone=lambda: _local().tzname() or "",
    )


def fixed_clock(day: date) -> Clock:
    """Return a clock that stands at noon UTC of `day`, for tests, pictures and the curious."""
    noon = f"{day.isoformat()}T12:00:00.000000Z"
    return Clock(today=lambda: day, now_utc=lambda: noon, offset=lambda: 0, zone=lambda: "UTC")
