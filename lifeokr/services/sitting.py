"""The day that the entries of one sitting are for: asked once, offered first."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from lifeokr.services.clock import Clock

NIGHT_ENDS = 3  # o'clock; until then one who sits down means the evening before


def local_hour(clock: Clock) -> int:
    """Return the hour it is here."""
    utc = datetime.fromisoformat(clock.now_utc().replace("Z", "+00:00"))
    return (utc.hour * 60 + utc.minute + clock.offset()) // 60 % 24


def offered_day(clock: Clock) -> date:
    """Return the day that is offered: today, and until three in the night yesterday."""
    today = clock.today()
    return today - timedelta(days=1) if local_hour(clock) < NIGHT_ENDS else today


class Sitting:
    """Remembers a day chosen by hand until the day offered is another one: then it is another sitting."""

    def __init__(self) -> None:
        self._chosen: date | None = None
        self._offered: date | None = None

    def day(self, clock: Clock) -> date:
        """Return the day that entries are for now."""
        if self._chosen is None or self._offered != offered_day(clock):
            return offered_day(clock)
        return self._chosen

    def choose(self, clock: Clock, day: date) -> None:
        """Have the entries of this sitting be for a day."""
        self._chosen, self._offered = day, offered_day(clock)
