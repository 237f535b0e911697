"""`rhythm`: the share of ended weeks (or months) whose entries sum to at least, or at most, so much."""

from __future__ import annotations

from lifeokr.domain.codes import Per
from lifeokr.domain.days import EPSILON
from lifeokr.domain.errors import ValueOutOfRange
from lifeokr.domain.kinds.base import Reading, View
from lifeokr.domain.kinds.periods import counted
from lifeokr.domain.kinds.share import Share, Unit
from lifeokr.domain.records import KeyResult


class Rhythm(Share):
    """In 'at least' a silent week is not kept; in 'at most' it is unknown until a 0 is typed."""

    code = "rhythm"
    entries_add = True
    needs_times = True
    takes_per = (Per.WEEK, Per.MONTH)

    def units(self, view: View) -> list[Unit]:
        """Return the ended periods, with whether each was kept."""
        least, most = view.key_result.at_least, view.key_result.at_most
        out: list[Unit] = []
        for period in counted(view):
            known = least is not None or bool(period.numbers)
            kept = known and (
                (least is None or period.sum >= least - EPSILON)
                and (most is None or period.sum <= most + EPSILON)
            )
            out.append(Unit(period.last + 1, float(kept), float(known), period.last))
        return out

    def unknown(self, key_result: KeyResult) -> float | None:
        """Return the start for 'at least', nothing for 'at most'."""
        if key_result.at_least is None:
            return None
        return 0.0 if key_result.window is None else key_result.start or 0.0

    def scores_in_silence(self, view: View, reading: Reading) -> bool:
        """Return whether silence says something: in 'at least' it does."""
        return view.key_result.at_least is not None

    def validate_reading(self, key_result: KeyResult) -> None:
        """Raise ValueOutOfRange where neither at least nor at most is given, or both."""
        super().validate_reading(key_result)
        if (key_result.at_least is None) == (key_result.at_most is None):
            raise ValueOutOfRange(field="at_least", value=key_result.at_least)
