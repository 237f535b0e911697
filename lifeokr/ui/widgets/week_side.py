"""Beside This week: what comes up, the rhythm of the quarter, and what was written a week ago."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from lifeokr.services.views import ComingUp, RhythmWeek, WeekView
from lifeokr.ui.kit.card import Rule
from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.paint import mirrored
from lifeokr.ui.kit.text import Label, OwnWords
from lifeokr.ui.kit.theme import colour
from lifeokr.words import say
from lifeokr.words.days import day_short, month_short, weekday_day_short

MOST_COMING_UP = 6
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


class WeekSide(QWidget):
    """The side column of This week."""

    def __init__(self, week: WeekView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        blocks = [block for block in (_coming_up(week), _rhythm(week), _note(week), _thanks(week)) if block]
        for index, block in enumerate(blocks):
            if index:
                column.addSpacing(4)
                column.addWidget(Rule())
                column.addSpacing(4)
            column.addWidget(block)
        column.addStretch(1)


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


def _coming_up(week: WeekView) -> QWidget | None:
    if not week.coming_up:
        return None
    block, column = _block(say("week", "Coming up"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(10)
    for index, coming in enumerate(week.coming_up[:MOST_COMING_UP]):
        when = Label(weekday_day_short(coming.day), "small", token="ink2")
        grid.addWidget(when, index, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_coming(coming), index, 1)
    grid.setColumnStretch(1, 1)
    column.addLayout(grid)
    return block


def _coming(coming: ComingUp) -> QWidget:
    lines = QWidget()
    column = QVBoxLayout(lines)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Label(coming.title, "small-strong", wrap=True))
    if coming.objective is not None:
        column.addWidget(Label(coming.objective.title, "caption", wrap=True))
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
