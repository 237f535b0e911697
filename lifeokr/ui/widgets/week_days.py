"""The seven days of a week in the row of a daily series: dots while it is folded, fields when it is open."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from lifeokr.domain.cycle import week_of
from lifeokr.domain.errors import TimeBelowZero, ValueNotRead
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.standing import Standing
from lifeokr.domain.units import Entry, NumberStyle, unit
from lifeokr.services.day_numbers import DayNumber, day_numbers, fill_days, trial_of_days
from lifeokr.services.views import WeekRow
from lifeokr.services.workspace import Workspace
from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.text import Label
from lifeokr.ui.kit.theme import colour
from lifeokr.ui.widgets.entries import Doubted, EntryView, doubt_of_field
from lifeokr.ui.widgets.value_field import ValueField
from lifeokr.words import say
from lifeokr.words.days import weekday_day, weekday_short

_COLUMN = 16  # pixels a day while the row is folded
_NARROWEST = 40  # pixels of a field


class DayDots(QWidget):
    """A dot a day: full with a number, a dash for a skip, hollow without, small while still to come."""

    spoken_as = "graphic"

    entered = Signal()  # the keyboard has come here

    def __init__(
        self, days: Sequence[DayNumber], today: date, says: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._days, self._today = days, today
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(says)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(scaled(_COLUMN) * len(self._days), scaled(36))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102 - Qt's name
        super().focusInEvent(event)
        self.entered.emit()

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, ink, pale = scaled(_COLUMN), colour(self, "ink2"), colour(self, "field")
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for at, one in enumerate(self._days):
            place = len(self._days) - 1 - at if backwards else at
            middle, radius = QPointF((place + 0.5) * wide, scaled(10)), scaled(9) / 2
            now = one.day == self._today
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if one.value is not None:
                painter.setBrush(ink)
                painter.drawEllipse(middle, radius, radius)
            elif one.skip is not None:
                painter.setPen(QPen(ink, 1.6))
                painter.drawLine(middle - QPointF(radius, 0), middle + QPointF(radius, 0))
            elif one.open:
                painter.setPen(QPen(pale, 1.4))
                painter.drawEllipse(middle, radius - 0.7, radius - 0.7)
            else:
                painter.setBrush(pale)
                painter.drawEllipse(middle, 2, 2)
            if now:
                painter.setPen(QPen(colour(self, "ink"), 1.6))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(middle, radius + 2.6, radius + 2.6)
            painter.setFont(font("caption-strong" if now else "caption"))
            painter.setPen(colour(self, "ink" if now else "ink3"))
            where = QRectF(place * wide, scaled(19), wide, scaled(16))
            letter = weekday_short(one.day.weekday())[:1]
            painter.drawText(where, int(Qt.AlignmentFlag.AlignCenter), letter)


class DayField(ValueField):
    """The field of one day; Left and Right at its ends go on to the next one."""

    stepped = Signal(int)  # a day back, or on

    def __init__(self, number: DayNumber, row: WeekRow, style: NumberStyle) -> None:
        metric = row.view.metric
        super().__init__(
            metric.unit, style, says=day_words(number, row, style), suffix="",
            adds=kind_of(metric.kind).entries_add,
        )  # fmt: skip
        self.held = number
        self.setMinimumWidth(_NARROWEST)
        self.setEnabled(number.open)
        self.setText(_as_typed(number, row, style))
        self.begun = self.text()

    @property
    def touched(self) -> bool:
        """Whether the day is to hold something else than it does."""
        return self.text().strip() != self.begun

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        forward = Qt.Key.Key_Right if self.isLeftToRight() else Qt.Key.Key_Left
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers() & _HELD:
            on = event.key() == forward
            whole = self.selectedText() == self.text()
            if whole or self.cursorPosition() == (len(self.text()) if on else 0):
                self.stepped.emit(1 if on else -1)
                return
        super().keyPressEvent(event)


_HELD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class DaysEntry(EntryView):
    """The entries of seven days; all that is typed in them is kept as one step.

    `beneath` is where the fields stand, which the open row puts under its line: they are made when first
    asked for. `S` and the note are those of the day in hand.
    """

    def __init__(self, row: WeekRow, style: NumberStyle, day: date, parent: QWidget | None = None) -> None:
        super().__init__(row.view, parent)
        self._row, self._style, self._day = row, style, day
        today, subject = row.view.standing.today, row.view.subject
        self.days = day_numbers(row.view, week_of(day, subject.week_start))
        says = "; ".join(day_words(one, row, style) for one in self.days)
        self.dots = DayDots(self.days, today, says)
        self.dots.setFocusPolicy(Qt.FocusPolicy.TabFocus if row.due else Qt.FocusPolicy.NoFocus)
        self.dots.entered.connect(self.wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(3, 0, 0, 0)
        line.addWidget(self.dots)
        line.addStretch(1)
        self.fields: list[DayField] = []
        self._hand: DayField | None = None
        self._beneath: QWidget | None = None

    @property
    def beneath(self) -> QWidget:
        """The seven fields."""
        if self._beneath is None:
            self._beneath = self._made_fields()
        return self._beneath

    def set_open(self, is_open: bool) -> None:
        """Let Tab go by the dots while the fields are there."""
        wanted = self._row.due and not is_open
        self.dots.setFocusPolicy(Qt.FocusPolicy.TabFocus if wanted else Qt.FocusPolicy.NoFocus)

    @property
    def touched(self) -> bool:
        """Whether any day is to hold something else."""
        return any(field.touched for field in self.fields)

    @property
    def day_in_hand(self) -> date:
        """The day whose field has, or had last, the keyboard."""
        return self._hand.held.day if self._hand is not None else self._day

    def trial(self, day: date, today: date) -> Standing:
        """Return how the key result would stand with what is typed and can be read."""
        del day, today
        typed = {field.held.day: entry for field in self.fields for entry in _readable(field)}
        try:
            return trial_of_days(self.view, self.days, typed)
        except TimeBelowZero:  # said when it is to be kept
            return self.view.standing

    def save(self, ws: Workspace, day: date, note: str, confidence: tuple[int | None, bool]) -> None:
        """Keep all that is typed as one step; raises ValueNotRead, and that field is then the one in hand."""
        typed = {}
        for field in self.fields:
            if field.touched:
                try:
                    typed[field.held.day] = field.read()
                except ValueNotRead:
                    self._hand = field
                    raise
        fill_days(
            ws, self.view, self.days, typed, day=day, note=note, confidence=confidence[0],
            confidence_carried=confidence[1],
        )  # fmt: skip

    def take_focus(self) -> None:
        """Put the keyboard into the field in hand, that of the sitting's day at first."""
        field = self._hand or next((one for one in self.fields if one.held.day == self._day), None)
        if field is not None:
            field.setFocus(Qt.FocusReason.TabFocusReason)

    def typed_text(self) -> str:
        """Return the day in hand and what is typed, a day a line."""
        typed = [f"{one.held.day.isoformat()} {one.text()}" for one in self.fields if one.touched]
        return "\n".join([self.day_in_hand.isoformat(), *typed])

    def type_again(self, text: str) -> None:
        """Put back what was typed and the keyboard to the day it was in."""
        self._beneath = self.beneath
        fields = {field.held.day.isoformat(): field for field in self.fields}
        hand, *typed = text.split("\n")
        for line in typed:
            day, _, shown = line.partition(" ")
            if day in fields:
                fields[day].setText(shown)
        if hand in fields:
            self._hand = fields[hand]
            self.take_focus()

    def doubted(self, ws: Workspace, day: date, told: Collection[str]) -> Doubted | None:
        """Return the first number that is far from the usual and not `told`; offer what was likely meant."""
        del day
        for field in self.fields:
            asked = f"{field.held.day} {field.text()}"
            if not field.touched or asked in told:
                continue
            found = doubt_of_field(field, self.view, ws, field.held.day)
            if found is not None:
                self._hand = field
                return replace(found, asked=asked)
        return None

    @Slot()
    def take_offer(self) -> None:
        """Put what is offered in the place of what is typed."""
        if self._hand is not None and self._hand.offered:
            self._hand.setText(self._hand.offered)
            self.taken.emit()

    def _made_fields(self) -> QWidget:
        place = QWidget()
        grid = QGridLayout(place)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        today = self.view.standing.today
        for at, number in enumerate(self.days):
            now = number.day == today
            words = say(
                "week", "{weekday} {day}",
                weekday=weekday_short(number.day.weekday()), day=number.day.day,
            )  # fmt: skip
            head = Label(words, "caption-strong" if now else "caption", token="ink" if now else None)
            grid.addWidget(head, 0, at)
            field = DayField(number, self._row, self._style)
            field.ghost(self._ghost(number))
            field.textChanged.connect(self._on_text_changed)
            field.left.connect(self.left)
            field.skip_requested.connect(self._on_skip_requested)
            field.same_requested.connect(self._on_same_requested)
            field.offer_taken.connect(self.take_offer)
            field.stepped.connect(self._on_stepped)
            self.fields.append(field)
            grid.addWidget(field, 1, at)
            grid.setColumnStretch(at, 1)
        return place

    def _ghost(self, number: DayNumber) -> str:
        """Return what an empty field shows: a dash for a skip, the last number on the sitting's day."""
        if number.skip is not None:
            return say("week", "–")
        known = self._before(number) if number.day == self._day else None
        return "" if known is None else unit(self.view.metric.unit).show_bare(known, self._style)

    def _before(self, number: DayNumber) -> float | None:
        """Return the last number before a day."""
        earlier = [one for one in self.days if one.day < number.day and one.value is not None]
        if earlier:
            return earlier[-1].value
        if kind_of(self.view.metric.kind).entry_is_sum:
            return self.view.standing.value
        return self._row.last_week.value if self._row.last_week is not None else None

    def _sender(self) -> DayField | None:
        sender = self.sender()
        return sender if isinstance(sender, DayField) else None

    @Slot()
    def _on_text_changed(self) -> None:
        self._hand = self._sender() or self._hand
        self.typed.emit()

    @Slot()
    def _on_skip_requested(self) -> None:
        self._hand = self._sender() or self._hand
        self.skipped.emit()

    @Slot()
    def _on_same_requested(self) -> None:
        field = self._sender()
        if field is not None:
            field.show_value(self._before(field.held))

    @Slot(int)
    def _on_stepped(self, by: int) -> None:
        field = self._sender()
        if field is not None:
            at = self.fields.index(field) + by
            if 0 <= at < len(self.fields) and self.fields[at].isEnabled():
                self._hand = self.fields[at]
                self.take_focus()


def day_words(number: DayNumber, row: WeekRow, style: NumberStyle) -> str:
    """Return a day and what it holds: Monday 26 January: 7.1 hours."""
    shown = unit(row.view.metric.unit)
    if number.value is not None and number.out_of is not None:
        value = say("week", "{some} of {all}", some=f"{number.value:g}", all=f"{number.out_of:g}")
    elif number.value is not None:
        value = shown.show(number.value, style)
    elif number.skip is not None:
        value = say("week", "skipped")
    elif number.open:
        value = say("week", "no number yet")
    elif number.day > row.view.standing.today:
        value = say("week", "still to come")
    else:
        value = say("week", "not under way")
    return say("week", "{day}: {value}", day=weekday_day(number.day), value=value)


def _as_typed(number: DayNumber, row: WeekRow, style: NumberStyle) -> str:
    if number.value is None:
        return ""
    if number.out_of is not None:
        return f"{number.value:g}/{number.out_of:g}"
    return unit(row.view.metric.unit).show_bare(number.value, style)


def _readable(field: DayField) -> tuple[Entry | None, ...]:
    """Return the one entry typed in a field: None where it was emptied; nothing where it cannot be read."""
    if not field.touched:
        return ()
    entry = field.entry
    return () if entry is None and field.text().strip() else (entry,)
