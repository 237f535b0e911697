"""`within`: the share of known days, weeks or months with a value in low..high.

A day is known as soon as it has a number, a week or month once it has ended. Its value is the mean of its
daily means. An entry '4/7' says that 4 of 7 days were kept: counted as such among days, as 4/7 of a week or
month.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import fsum

from lifeokr.domain.codes import Per
from lifeokr.domain.days import EPSILON
from lifeokr.domain.errors import ValueOutOfRange
from lifeokr.domain.kinds.base import View, daily_means, values
from lifeokr.domain.kinds.periods import counted, spans
from lifeokr.domain.kinds.share import Share, Unit
from lifeokr.domain.records import CheckIn, KeyResult


class Within(Share):
    """How often a value stays between two bounds, either of which may be open."""

    code = "within"
    needs_low_high = True
    takes_per = (Per.DAY, Per.WEEK, Per.MONTH)
    default_per = Per.DAY

    def units(self, view: View) -> list[Unit]:
        """Return the days or ended periods that count, with what is known of each."""
        return self._days(view) if view.key_result.per is Per.DAY else self._periods(view)

    def validate_reading(self, key_result: KeyResult) -> None:
        """Raise ValueOutOfRange where both bounds are open, or turned round."""
        super().validate_reading(key_result)
        low, high = key_result.low, key_result.high
        if low is None and high is None:
            raise ValueOutOfRange(field="low", value=None)
        if low is not None and high is not None and low > high:
            raise ValueOutOfRange(field="high", value=high)

    @staticmethod
    def _inside(key_result: KeyResult, value: float) -> bool:
        low, high = key_result.low, key_result.high
        return (low is None or value >= low - EPSILON) and (high is None or value <= high + EPSILON)

    def _days(self, view: View) -> list[Unit]:
        means = dict(daily_means(_plain(view.numbers)))
        counts: dict[int, list[CheckIn]] = {}
        for entry in view.numbers:
            if entry.out_of:
                counts.setdefault(entry.local_date.toordinal(), []).append(entry)
        skipped = {entry.local_date.toordinal() for entry in view.entries if entry.skipped}
        today = view.day.toordinal()
        out: list[Unit] = []
        for day, _ in spans(view):
            if day > today:
                break
            kept = known = 0.0
            if day in means:
                kept, known = float(self._inside(view.key_result, means[day])), 1.0
            for entry in counts.get(day, ()):
                kept, known = kept + (entry.value or 0.0), known + (entry.out_of or 0.0)
            if known:
                out.append(Unit(day, kept, known, day))
            elif day not in skipped and day < today:
                out.append(Unit(day + 1, 0.0, 0.0, day))
        return out

    def _periods(self, view: View) -> list[Unit]:
        out: list[Unit] = []
        for period in counted(view):
            counts = [entry for entry in period.numbers if entry.out_of]
            means = [mean for _, mean in daily_means(_plain(period.numbers))]
            if counts:
                kept = fsum(values(counts)) / fsum(entry.out_of or 0.0 for entry in counts)
            else:
                kept = float(bool(means) and self._inside(view.key_result, fsum(means) / len(means)))
            out.append(Unit(period.last + 1, kept, float(bool(period.numbers)), period.last))
        return out


def _plain(numbers: Iterable[CheckIn]) -> list[CheckIn]:
    return [entry for entry in numbers if not entry.out_of]
