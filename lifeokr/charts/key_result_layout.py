"""Where the parts of a key result's chart lie: margins, scales, and the rows of labels over the plot."""

from __future__ import annotations

from datetime import date

from lifeokr.charts import fonts
from lifeokr.charts.canvas import Rect
from lifeokr.charts.key_result_data import KeyResultData
from lifeokr.charts.ticks import Tick, day_ticks, value_ticks
from lifeokr.frozen import frozen
from lifeokr.trail.plain import plain
from lifeokr.words import say

RIGHT = 196.0  # the upright Trail and its labels
NARROW = 520.0  # below this width the labels beside the Trail are their values only
TRAIL_ROOM, EDGE = 80.0, 10.0
BOTTOM, ABOVE, ROW, TITLE = 32.0, 14.0, 19.0, 56.0
FLAG, CARET = 19.0, 10.0  # from a line to its text
MOST_ROWS = 4


@frozen
class Heading:
    """A label over the plot, joined to its day by a line: `kind` is today, event or change."""

    kind: str
    day: float
    text: str
    row: int
    x: float
    anchor: str

    @property
    def bold(self) -> bool:
        """Whether it tells of a change of the goalposts."""
        return self.kind == "change"


@frozen
class Layout:
    """The plot's place in a figure, in pixels from the lower left corner, and its scales."""

    width: float
    height: float
    left: float
    right: float
    top: float
    begin: float
    end: float
    low: float
    high: float
    narrow: bool
    value_ticks: tuple[Tick, ...]
    day_ticks: tuple[Tick, ...]
    headings: tuple[Heading, ...]

    @property
    def plot(self) -> Rect:
        """The plot's rectangle."""
        return Rect(self.left, BOTTOM, self.width - self.right, self.height - self.top)

    @property
    def unit(self) -> float:
        """Pixels from place 0 to place 1."""
        return (self.plot.top - self.plot.bottom) / (self.high - self.low)

    def x(self, day: float) -> float:
        """Return a day in pixels."""
        plot = self.plot
        return plot.left + (day - self.begin) / (self.end - self.begin) * (plot.right - plot.left)

    def y(self, place: float) -> float:
        """Return a place on the value's axis in pixels."""
        return self.plot.bottom + (place - self.low) * self.unit

    def held(self, place: float) -> float:
        """Return a place held to the axis."""
        return max(self.low, min(self.high, place))


def layout(data: KeyResultData, width: float, height: float, *, with_title: bool) -> Layout:
    """Return where everything lies in a figure of so many pixels."""
    narrow = width < NARROW
    right = _right(data, width)
    title = TITLE if with_title else 0.0
    least_top = title + ABOVE + 2 * ROW
    ticks = _value_ticks(data, height - BOTTOM - least_top)
    left = max(48.0, 20.0 + max((fonts.measure(tick.label, 12) for tick in ticks), default=0.0))
    headings = _headings(data, left, width - right, width)
    rows = 1 + max((heading.row for heading in headings), default=0)
    top = title + ABOVE + ROW * max(2, rows)
    end = max(data.due_day, data.begin + 1)
    days = day_ticks(
        date.fromordinal(int(data.begin)),
        date.fromordinal(int(end)),
        width - right - left,
        lambda label: fonts.measure(label, 12),
    )
    return Layout(
        width=width,
        height=height,
        left=left,
        right=right,
        top=top,
        begin=data.begin,
        end=end,
        low=data.low,
        high=data.high,
        narrow=narrow,
        value_ticks=ticks,
        day_ticks=days,
        headings=headings,
    )


def _value_ticks(data: KeyResultData, pixels: float) -> tuple[Tick, ...]:
    if data.axis is None:
        return ()
    return value_ticks(
        data.axis,
        data.unit,
        data.low,
        data.high,
        pixels,
        style=data.style,
        whole=data.whole,
        possible=data.possible,
    )


def _right(data: KeyResultData, width: float) -> float:
    """Return the room for the Trail and its words; in a narrow figure only for its values."""
    if width >= NARROW:
        return RIGHT
    trail = data.trail
    values = (trail.value, trail.start, trail.target, trail.stretch)
    return min(RIGHT, TRAIL_ROOM + max(fonts.measure(value, 14, bold=True) for value in values) + EDGE)


def _headings(data: KeyResultData, left: float, right: float, width: float) -> tuple[Heading, ...]:
    """Return today, events and changes, each as low as it can stand without running into another."""
    wanted: list[_Wanted] = []
    if data.begin <= data.today <= data.due_day and not data.closed:
        wanted.append(_Wanted("today", data.today, (say("chart", "today"),), CARET, 0))
    wanted += [
        _Wanted("event", event.day, (fonts.drawable(plain(event.title, 40)),), CARET, 0)
        for event in data.events
        if data.begin <= event.day <= data.due_day
    ]
    wanted += [
        _Wanted("change", posts.begin, (posts.sentence, posts.short), FLAG, 1)
        for posts in reversed(data.goalposts)
        if posts.moved
    ]
    days = max(data.due_day, data.begin + 1) - data.begin
    rows = _Rows()
    return tuple(
        rows.heading(one, left + (one.day - data.begin) / days * (right - left), width) for one in wanted
    )


@frozen
class _Wanted:
    """A label to be placed over the plot: its words, longest first, and the lowest row for it."""

    kind: str
    day: float
    words: tuple[str, ...]
    away: float
    least: int


class _Rows:
    """The rows of labels over the plot, filled one label after the other."""

    def __init__(self) -> None:
        self._texts: list[tuple[int, float, float]] = []
        self._poles: list[tuple[int, float]] = []

    def heading(self, wanted: _Wanted, x: float, width: float) -> Heading:
        """Place a label whose day is at `x`; events without any room keep only their mark."""
        bold = wanted.kind == "change"
        room = {"left": width - 8 - x - wanted.away, "right": x - wanted.away - 8}
        best: tuple[tuple[int, bool, int, bool], str, str] | None = None
        for anchor in ("left", "right"):
            text = _fitting(wanted.words, room[anchor], bold=bold)
            if text.endswith("…") and room[anchor] < max(room.values()):
                continue
            begin, end = _reach(x, wanted.away, text, anchor, bold=bold)
            for row in range(wanted.least, MOST_ROWS + (20 if bold else 0)):
                if self._free(row, begin, end):
                    crossed = self._crossed(row, x, begin, end)
                    cost = (crossed, text != wanted.words[0], row, anchor == "right")
                    if best is None or cost < best[0]:
                        best = (cost, anchor, text)
        if best is None:
            return Heading(wanted.kind, wanted.day, "", wanted.least, x, "left")
        (_, _, row, _), anchor, text = best
        begin, end = _reach(x, wanted.away, text, anchor, bold=bold)
        self._texts.append((row, begin, end))
        self._poles.append((row, x))
        at = x + wanted.away if anchor == "left" else x - wanted.away
        return Heading(wanted.kind, wanted.day, text, row, at, anchor)

    def _free(self, row: int, begin: float, end: float) -> bool:
        return not any(
            row == other and begin < other_end and other_begin < end
            for other, other_begin, other_end in self._texts
        )

    def _crossed(self, row: int, x: float, begin: float, end: float) -> int:
        """Return how many poles the text would cross, and how many texts its own pole."""
        poles = sum(row < other and begin < at < end for other, at in self._poles)
        return poles + sum(other < row and left < x < right for other, left, right in self._texts)


def _fitting(words: tuple[str, ...], room: float, *, bold: bool) -> str:
    """Return the first of some words that fits, else the last one shortened."""
    fit = (text for text in words if fonts.measure(text, 12, bold=bold) <= room)
    return next(fit, None) or fonts.elided(words[-1], max(room, 0.0), 12, bold=bold)


def _reach(x: float, away: float, text: str, anchor: str, *, bold: bool) -> tuple[float, float]:
    """Return from where to where a label reaches, its mark included."""
    long = fonts.measure(text, 12, bold=bold) + away + 8
    return (x - 8, x + long) if anchor == "left" else (x - long, x + 8)
