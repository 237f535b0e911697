"""Where a key result's entry is typed on This week: a field, a field with '+ 1', or boxes for steps."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from lifeokr.domain.codes import Cadence
from lifeokr.domain.errors import TimeBelowZero
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.records import CheckIn
from lifeokr.domain.standing import Standing
from lifeokr.domain.units import Entry, NumberStyle, unit
from lifeokr.frozen import frozen
from lifeokr.services import check_ins
from lifeokr.services.given import SAME
from lifeokr.services.trial_entry import standing_with, standing_with_steps
from lifeokr.services.views import KeyResultView, WeekRow
from lifeokr.services.workspace import Workspace
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.text import plain_tip
from lifeokr.ui.kit.tick_box import TickBox
from lifeokr.ui.widgets.value_field import ValueField
from lifeokr.words import say
from lifeokr.words.goals import per_word

MOST_BOXES, BOXES_ACROSS = 9, 5
_BETWEEN_BOXES = 5  # pixels


@frozen
class Doubted:
    """What is typed and far from the usual, as it reads; `meant` is what was likely meant, None for no guess.

    `asked` names it among what was asked about: of the same number one is asked once.
    """

    asked: str
    typed: str
    meant: str | None


class EntryView(QWidget):
    """An entry being typed.

    `typed` when it changes, `left` with the key that ends it, `skipped` on S, `taken` when what was offered
    has taken the place of what was typed, `wanted` when the row is to open. `beneath` is what the open row
    shows under its line, `day_in_hand` the day the keyboard is at where there are several.
    """

    typed = Signal()
    left = Signal(int)
    skipped = Signal()
    taken = Signal()
    wanted = Signal()
    before: CheckIn | None = None  # the entry that is put right

    def __init__(self, view: KeyResultView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view

    @property
    def touched(self) -> bool:
        """Whether the person has typed or ticked anything."""
        raise NotImplementedError

    def trial(self, day: date, today: date) -> Standing:
        """Return how the key result would stand with what is typed."""
        raise NotImplementedError

    def save(self, ws: Workspace, day: date, note: str, confidence: tuple[int | None, bool]) -> None:
        """Keep what is typed, as one step."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the keyboard here."""
        raise NotImplementedError

    @property
    def beneath(self) -> QWidget | None:
        """What the open row shows under its line."""
        return None

    @property
    def day_in_hand(self) -> date | None:
        """The day the keyboard is at."""
        return None

    def set_open(self, is_open: bool) -> None:
        """Know whether the row is open."""

    def doubted(self, _ws: Workspace, _day: date, _told: Collection[str]) -> Doubted | None:
        """Return what is typed if it is far from the usual and not `told`; offer what was likely meant."""
        return None

    def take_offer(self) -> None:
        """Put what is offered in the place of what is typed."""

    def typed_text(self) -> str:
        """Return what is typed and not saved yet, as text."""
        return ""

    def type_again(self, text: str) -> None:
        """Put back what was typed before the page was read anew."""


class FieldEntry(EntryView):
    """A value field; a total has '+ 1' beside it, 'within' takes 4/7 too.

    With an entry of the same day that is a value by itself, the field holds that one, to be put right.
    """

    def __init__(
        self, row: WeekRow, style: NumberStyle, before: CheckIn | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(row.view, parent)
        self._style, self.before = style, before
        metric, key_result = row.view.metric, row.view.key_result
        adds = kind_of(metric.kind).entry_is_sum
        line = QHBoxLayout(self)
        line.setContentsMargins(3, 3, 3, 3)
        line.setSpacing(8)
        says = say("week", "This week's number for {title}", title=key_result.title)
        self.field = ValueField(metric.unit, style, says=says, adds=adds, suffix="" if adds else _suffix(row))
        self.field.ghost(_ghost(row, style))
        self.field.textChanged.connect(self.typed)
        self.field.left.connect(self.left)
        self.field.skip_requested.connect(self.skipped)
        self.field.same_requested.connect(self._on_same_requested)
        self.field.offer_taken.connect(self.take_offer)
        if before is not None:
            self.field.setText(_as_typed(before, metric.unit, style))
        self._begun = self.field.text()
        line.addWidget(self.field, 1)
        self._same = _ghost(row, style)
        if adds:
            one_more = Button(say("week", "+ 1"), size="small", says=say("week", "One more"))
            one_more.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            one_more.clicked.connect(self._on_one_more)
            line.addWidget(one_more)

    @property
    def touched(self) -> bool:
        """Whether anything is typed, or typed otherwise than it stands."""
        return self.field.text().strip() != self._begun

    def trial(self, day: date, today: date) -> Standing:
        """Return how the key result would stand with what is typed; as it stands while that is no number."""
        entry = self.field.entry
        try:
            if entry is None:
                return self.view.standing
            return standing_with(self.view, entry, day, today, instead_of=self.before)
        except TimeBelowZero:  # said when it is to be kept
            return self.view.standing

    def save(self, ws: Workspace, day: date, note: str, confidence: tuple[int | None, bool]) -> None:
        """Keep what is typed, or put right what stood there; raises ValueNotRead where it is no number."""
        entry = self.field.read() or Entry(0.0)
        if self.before is not None:
            check_ins.edit_check_in(
                ws, self.before.id, value=entry.value if self.field.text().strip() else None,
                out_of=entry.out_of, note=SAME if note == one_line(self.before.note) else note,
                confidence=SAME if confidence[1] else confidence[0],
            )  # fmt: skip
            return
        check_ins.check_in(
            ws,
            key_result_id=self.view.key_result.id,
            value=entry.value if self.touched else None,
            out_of=entry.out_of,
            relative=entry.relative,
            day=day,
            note=note,
            confidence=confidence[0],
            confidence_carried=confidence[1],
        )

    def take_focus(self) -> None:
        """Put the keyboard into the field."""
        self.field.setFocus(Qt.FocusReason.TabFocusReason)

    def typed_text(self) -> str:
        """Return what stands in the field."""
        return self.field.text()

    def type_again(self, text: str) -> None:
        """Put a text back into the field."""
        self.field.setText(text)

    def doubted(self, ws: Workspace, day: date, told: Collection[str]) -> Doubted | None:
        """Return what is typed if it is far from the usual and not `told`; offer what was likely meant."""
        if not self.touched or self.field.text() in told:
            return None
        return doubt_of_field(self.field, self.view, ws, day)

    @Slot()
    def take_offer(self) -> None:
        """Put what is offered in the place of what is typed."""
        self.field.setText(self.field.offered)
        self.taken.emit()

    @Slot()
    def _on_same_requested(self) -> None:
        self.field.setText(self._same)

    @Slot()
    def _on_one_more(self) -> None:
        entry = self.field.entry
        more = 1 + (entry.value if entry is not None and entry.relative else 0)
        self.field.setText(f"+{more:g}")
        self.take_focus()


class StepsEntry(EntryView):
    """A box a step; 1 to 9 tick the step of that number."""

    def __init__(self, row: WeekRow, parent: QWidget | None = None) -> None:
        super().__init__(row.view, parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(3, 0, 0, 0)
        grid.setSpacing(0)
        grid.setColumnStretch(BOXES_ACROSS, 1)
        self.boxes: list[TickBox] = []
        for at, step in enumerate(row.view.steps[:MOST_BOXES]):
            box = TickBox(says=step.title, after=_BETWEEN_BOXES)
            box.setToolTip(plain_tip(step.title))
            box.setProperty("step", step.id)
            box.setChecked(step.done_day is not None)
            box.toggled.connect(self.typed)
            box.installEventFilter(self)
            self.boxes.append(box)
            grid.addWidget(box, at // BOXES_ACROSS, at % BOXES_ACROSS)
        self._begun = self._ticked()

    @property
    def touched(self) -> bool:
        """Whether a box is ticked otherwise than it was."""
        return self._ticked() != self._begun

    def trial(self, day: date, today: date) -> Standing:
        """Return how the key result would stand with the boxes as they are."""
        shown = {str(box.property("step")) for box in self.boxes}
        hidden = {step.id for step in self.view.steps if step.done_day is not None and step.id not in shown}
        return standing_with_steps(self.view, self._ticked() | hidden, day, today)

    def save(self, ws: Workspace, day: date, note: str, confidence: tuple[int | None, bool]) -> None:
        """Keep the boxes, and what is said beside them, as one step."""
        key_result = self.view.key_result.id

        def work(_: object) -> None:
            for step in sorted(self._ticked() ^ self._begun):
                check_ins.tick_step(ws, step, done=step in self._ticked(), day=day)
            if note or (confidence[0] is not None and not confidence[1]):
                check_ins.check_in(
                    ws, key_result_id=key_result, day=day, note=note, confidence=confidence[0],
                    confidence_carried=confidence[1],
                )  # fmt: skip

        ws.do("tick-step", work)

    def typed_text(self) -> str:
        """Return the steps that are ticked otherwise than they were."""
        return " ".join(sorted(self._ticked() ^ self._begun))

    def type_again(self, text: str) -> None:
        """Tick those steps again."""
        for box in self.boxes:
            if str(box.property("step")) in text.split():
                box.toggle()

    def take_focus(self) -> None:
        """Put the keyboard on the first step that is not done."""
        if self.boxes:
            first = next((box for box in self.boxes if not box.isChecked()), self.boxes[0])
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's name
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        """Take the keys that end or skip the row, and the digits of steps."""
        number = event.text()
        if number.isdecimal() and 0 < int(number) <= len(self.boxes):
            self.boxes[int(number) - 1].toggle()
        elif number.casefold() == "s":
            self.skipped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit(Qt.Key.Key_Return)
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.left.emit(event.key())
        else:
            return False
        return True

    def _ticked(self) -> frozenset[str]:
        return frozenset(str(box.property("step")) for box in self.boxes if box.isChecked())


def entry_view(row: WeekRow, style: NumberStyle, day: date | None = None) -> EntryView:
    """Return where the entry of a row is typed; with a `day`, the one there is of it can be put right."""
    kind = kind_of(row.view.metric.kind)
    if not kind.has_check_ins:
        return StepsEntry(row)
    of_day = [one for one in row.entries if one.local_date == day and one.value is not None]
    return FieldEntry(row, style, of_day[-1] if of_day and not kind.entries_add else None)


def one_line(note: str) -> str:
    """Return a note as a field of one line shows it."""
    return " ".join(note.split())


def _as_typed(entry: CheckIn, unit_code: str, style: NumberStyle) -> str:
    if entry.value is None:
        return ""
    if entry.out_of is not None:
        return f"{entry.value:g}/{entry.out_of:g}"
    return unit(unit_code).show_bare(entry.value, style)


def asked_by_day(row: WeekRow) -> bool:
    """Return whether a row shows the days of the week: a number is wanted each day."""
    return row.view.metric.cadence is Cadence.DAILY and kind_of(row.view.metric.kind).has_check_ins


def doubt_of_field(field: ValueField, view: KeyResultView, ws: Workspace, day: date) -> Doubted | None:
    """Return what is typed in a field if it is far from the usual, and offer there what was likely meant."""
    from lifeokr.services.usual import doubt_about  # noqa: PLC0415 - the first paint types nothing

    entry, style = field.entry, field.style_typed
    found = None if entry is None else doubt_about(ws, view, entry, field.text(), day=day, style=style)
    field.offered = ""
    if entry is None or found is None:
        return None
    shown, meant = unit(view.metric.unit), None
    if found.meant is not None:
        plus = "+" if entry.relative and found.meant >= 0 else ""
        field.offered = plus + shown.show_bare(found.meant, style)
        meant = plus + shown.show(found.meant, style)
    field.selectAll()  # who typed it wrongly types it anew
    return Doubted(field.text(), shown.show(entry.value, style), meant)


def _suffix(row: WeekRow) -> str:
    """Return what stands in the field behind the value: the unit, or the period where entries are counted."""
    suffix = unit(row.view.metric.unit).suffix
    counted = unit(row.view.metric.unit).quantity.startswith("word:")
    if counted and kind_of(row.view.metric.kind).entries_add:
        return per_word(row.view.key_result.per.value)
    return suffix


def _ghost(row: WeekRow, style: NumberStyle) -> str:
    """Return what an empty field shows: last week's entry, or where a total stands."""
    if kind_of(row.view.metric.kind).entry_is_sum:
        value = row.view.standing.value
        return "" if value is None else unit(row.view.metric.unit).show_bare(value, style)
    return "" if row.last_week is None else _as_typed(row.last_week, row.view.metric.unit, style)
