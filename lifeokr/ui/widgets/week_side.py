"""Beside This week: what comes up, the rhythm of the quarter, and what was written a week ago."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lifeokr.domain.codes import Horizon
from lifeokr.services.views import ComingUp, RhythmWeek, WeekView
from lifeokr.ui.kit.card import Rule
from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.paint import mirrored
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.text import Label, OwnWords
from lifeokr.ui.kit.theme import colour
from lifeokr.ui.kit.tick_box import TickBox
from lifeokr.words import say
from lifeokr.words.days import day_short, month_short, weekday_day_short

MOST_COMING_UP, MOST_REPEATING = 6, 5
_DROP = 6  # pixels from the top of a box to that of the words beside it
MIDDLE = timedelta(days=3)  # a week is named after the month that most of it lies in


class RhythmDots(QWidget):
    """A dot a week: full with an entry, hollow without, ringed this week, small to come."""

    def __init__(self, weeks: tuple[RhythmWeek, ...], this_week: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks, self._now = weeks, this_week
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(rhythm_sentence(weeks, this_week))

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(scaled(256), scaled(42))

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = min(scaled(19), self.width() / max(1, len(self._weeks)))
        ink, pale = colour(self, "ink2"), colour(self, "field")
        shown, room = "", 0.0
        for index, week in enumerate(self._weeks):
            at = QRectF(scaled(8) + index * step, scaled(11), 0, 0)
            middle = mirrored(self, at).topLeft()
            painter.setPen(Qt.PenStyle.NoPen)
            if index > self._now:
                painter.setBrush(pale)
                painter.drawEllipse(middle, 2, 2)
            elif week.entered:
                painter.setBrush(ink)
                painter.drawEllipse(middle, scaled(6), scaled(6))
            else:
                painter.setPen(QPen(pale, 1.4))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(middle, scaled(5.4), scaled(5.4))
            if index == self._now:
                painter.setPen(QPen(colour(self, "ink"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(middle, scaled(9), scaled(9))
            name = month_short((week.first_day + MIDDLE).month)
            if name != shown and at.x() - scaled(7) >= room:
                painter.setFont(font("caption"))
                painter.setPen(colour(self, "ink2"))
                where = QRectF(at.x() - scaled(7), scaled(24), scaled(60), scaled(18))
                painter.drawText(
                    mirrored(self, where),
                    int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
                    name,
                )
                shown, room = name, where.left() + painter.fontMetrics().horizontalAdvance(name) + 4


class _Tick(QWidget):
    """A box before something to do, its title wrapped beside it and what is told of it below."""

    ticked = Signal(str, str, bool)  # the table, the id, and whether it is done

    def __init__(
        self, table: str, key: str, title: str, below: str, *, done: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._table, self._key = table, key
        line = QHBoxLayout(self)
        line.setContentsMargins(3, 0, 0, 0)
        line.setSpacing(6)
        self.box = TickBox(says=title, after=2)
        self.box.setChecked(done)
        self.box.clicked.connect(self._on_clicked)
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(_two_lines(title, below, drop=_DROP), 1)

    @Slot(bool)
    def _on_clicked(self, done: bool) -> None:
        self.ticked.emit(self._table, self._key, done)


class WeekSide(QWidget):
    """The side column of This week.

    `ticked` with the table, the id and whether it is done, when a step or something to do is ticked.
    """

    ticked = Signal(str, str, bool)

    def __init__(self, week: WeekView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        blocks = [
            block
            for block in (self._coming_up(week), self._again(week), _rhythm(week), _note(week), _thanks(week))
            if block
        ]
        for index, block in enumerate(blocks):
            if index:
                column.addSpacing(4)
                column.addWidget(Rule())
                column.addSpacing(4)
            column.addWidget(block)
        column.addStretch(1)

    def _coming_up(self, week: WeekView) -> QWidget | None:
        closing = _closing(week)
        if not week.coming_up and closing is None:
            return None
        block, column = _block(say("week", "Coming up"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        at = 0
        for at, coming in enumerate(week.coming_up[:MOST_COMING_UP], 1):
            drop = 0 if coming.table == "event" else _DROP
            grid.addWidget(_when(coming.day, drop), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._coming(coming), at, 1)
        if closing is not None:
            grid.addWidget(_when(closing), at + 1, 0, Qt.AlignmentFlag.AlignTop)
            days = (closing - week.today).days
            from_now = say("week", "{n} day from now || {n} days from now", n=days) if days else ""
            grid.addWidget(_two_lines(say("week", "The quarter closes"), from_now), at + 1, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        return block

    def _coming(self, coming: ComingUp) -> QWidget:
        below = coming.objective.title if coming.objective is not None else ""
        if coming.people:
            below = say("week", "with {names}", names=say("week", ", ").join(coming.people))
        if coming.table == "event":
            return _two_lines(coming.title, below)
        return self._tick(coming.table, coming.id, coming.title, below, done=False)

    def _again(self, week: WeekView) -> QWidget | None:
        """Return what is done again and again, ticked where it was done on the day of the sitting."""
        if not week.repeating:
            return None
        block, column = _block(say("week", "What you do"))
        for deed in week.repeating[:MOST_REPEATING]:
            one = deed.initiative
            done = any(done.day == week.day for done in deed.days)
            names = say("week", ", ").join(person.name for person in deed.contributors)
            below = say("week", "{repeats}, with {names}", repeats=one.repeats, names=names)
            shown = below if names else one.repeats
            column.addWidget(self._tick("initiative_day", one.id, one.title, shown, done=done))
        return block

    def _tick(self, table: str, key: str, title: str, below: str, *, done: bool) -> QWidget:
        made = _Tick(table, key, title, below, done=done)
        made.ticked.connect(self.ticked)
        return made


def rhythm_sentence(weeks: tuple[RhythmWeek, ...], this_week: int) -> str:
    """Return the rhythm in a sentence."""
    past = weeks[: this_week + 1]
    entered = sum(week.entered > 0 for week in past)
    if not past:
        return ""
    return say(
        "week", "{entered} of {all} weeks. One quiet week never breaks it.", entered=entered, all=len(past)
    )


def _block(head: str) -> tuple[QWidget, QVBoxLayout]:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(Label(head, "h3"))
    return block, column


def _closing(week: WeekView) -> date | None:
    """Return the day the running quarter's objectives end first."""
    views = [row.view for row in (*week.rows, *week.when_it_happens, *week.later)]
    ends = [view.objective.due_day for view in views if view.objective.horizon is Horizon.QUARTER]
    return min((end for end in ends if end is not None and end >= week.today), default=None)


def _when(when: date, drop: int = 0) -> Label:
    label = Label(weekday_day_short(when), "small", token="ink2")
    label.setContentsMargins(0, scaled(drop), 0, 0)
    return label


def _two_lines(title: str, below: str, drop: int = 0) -> QWidget:
    lines = QWidget()
    column = QVBoxLayout(lines)
    column.setContentsMargins(0, scaled(drop), 0, 0)
    column.setSpacing(0)
    column.addWidget(Label(title, "small-strong", wrap=True))
    if below:
        column.addWidget(Label(below, "caption", wrap=True))
    return lines


def _rhythm(week: WeekView) -> QWidget | None:
    if not week.rhythm:
        return None
    block, column = _block(say("week", "Your rhythm"))
    column.addWidget(RhythmDots(week.rhythm, week.week_number - 1))
    column.addWidget(
        Label(rhythm_sentence(week.rhythm, week.week_number - 1), "small", token="ink2", wrap=True)
    )
    return block


def _note(week: WeekView) -> QWidget | None:
    if week.last_note is None:
        return None
    block, column = _block(say("week", "A week ago you wrote"))
    column.addWidget(OwnWords(week.last_note.note))
    titles = {
        row.view.key_result.id: row.view.key_result.title
        for row in (*week.rows, *week.when_it_happens, *week.measures, *week.later)
    }
    title = titles.get(week.last_note.key_result_id or "", "")
    when = day_short(week.last_note.local_date)
    words = say("week", "on {title}, {day}", title=title, day=when) if title else when
    column.addWidget(Label(words, "caption", wrap=True))
    return block


def _thanks(week: WeekView) -> QWidget | None:
    people = {}
    for deed in week.repeating:
        for person in deed.contributors:
            if deed.days:
                people[person.name] = (deed.initiative.title, len(deed.days))
    if not people:
        return None
    block, column = _block(say("week", "Someone to thank"))
    name, (title, times) = next(iter(people.items()))
    words = say(
        "week", "{name}: {title}, once this quarter. || {name}: {title}, {n} times this quarter.",
        n=times, name=name, title=title,
    )  # fmt: skip
    column.addWidget(Label(words, "small", token="ink2", wrap=True))
    return block
