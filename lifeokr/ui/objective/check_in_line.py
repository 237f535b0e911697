"""One check-in in the list under a chart, and the form that changes it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lifeokr.domain.records import CheckIn
from lifeokr.domain.units import NumberStyle, unit
from lifeokr.services import check_ins
from lifeokr.services.given import SAME
from lifeokr.services.views import CheckInRow, KeyResultView
from lifeokr.services.workspace import Workspace
from lifeokr.trail.model import value_unit
from lifeokr.ui.editors.day_field import DayField
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.text import Label
from lifeokr.ui.objective.check_in_form import NOTE_LENGTH
from lifeokr.ui.objective.form import Form, text_field
from lifeokr.ui.objective.menu_button import MenuButton
from lifeokr.ui.widgets.confidence_view import ConfidenceChoice, ConfidenceDots
from lifeokr.ui.widgets.value_field import ValueField
from lifeokr.words import say
from lifeokr.words.days import day_year


def entry_words(entry: CheckIn, unit_code: str, style: NumberStyle) -> str:
    """Return an entry as it was typed: 51:40, 4/7, skipped."""
    if entry.skipped:
        return say("check-in", "skipped")
    if entry.value is None:
        return ""
    shown = unit(unit_code).show_bare(entry.value, style)
    if entry.out_of is None:
        return shown
    return say("check-in", "{some} of {all}", some=f"{entry.value:g}", all=f"{entry.out_of:g}")


class CheckInEdit(Form):
    """Changes one check-in."""

    def __init__(
        self,
        ws: Workspace,
        view: KeyResultView,
        entry: CheckIn,
        style: NumberStyle,
        parent: QWidget | None = None,
    ) -> None:
        when = day_year(entry.local_date)
        super().__init__(says=say("check-in", "Change the check-in of {day}", day=when), parent=parent)
        self._ws, self._entry = ws, entry
        self.value = ValueField(view.metric.unit, style, says=say("check-in", "Entry"))
        if entry.value is not None:
            shown = unit(view.metric.unit).show_bare(entry.value, style)
            self.value.setText(shown if entry.out_of is None else f"{entry.value:g}/{entry.out_of:g}")
        self._typed = self.value.text()
        self.day = DayField(ws, says=say("check-in", "Day"))
        self.day.show_day(entry.local_date)
        self.sure = ConfidenceChoice()
        self.sure.ask("", entry.confidence)
        self.note = text_field(say("check-in", "Note"), serif=True, longest=NOTE_LENGTH)
        self.note.setText(" ".join(entry.note.split("\n")))
        self._note = self.note.text()
        self.line(
            self.ask(say("check-in", "Entry"), self.value, width=130),
            self.ask(say("check-in", "Day"), self.day, width=170),
        )
        self.body.addWidget(self.ask(say("check-in", "How sure"), self.sure))
        self.add(self.note)

    def keep(self) -> None:
        """Keep what was changed."""
        typed = self.value.text() != self._typed
        entry = self.value.read()
        check_ins.edit_check_in(
            self._ws,
            self._entry.id,
            value=(entry.value if entry else None) if typed else SAME,
            out_of=(entry.out_of if entry else None) if typed else SAME,
            day=self.day.read() or SAME,
            confidence=SAME if self.sure.carried else self.sure.confidence,
            note=self.note.text() if self.note.text() != self._note else SAME,
        )

    def take_focus(self) -> None:
        """Put the keyboard into the entry."""
        self.value.setFocus()
        self.value.selectAll()


class CheckInLine(QWidget):
    """One check-in: its day, what was typed, the value it gave, how sure, the note, and what can be done."""

    edit_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.id = ""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.line = QWidget()
        row = QHBoxLayout(self.line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._day = Label("", "small", token="ink2")
        self._day.setFixedWidth(scaled(130))
        self._entry = Label("", "small", elide=True)
        self._entry.setFixedWidth(scaled(80))
        self._value = Label("", "small-strong", elide=True)
        self._value.setFixedWidth(scaled(90))
        self._dots = ConfidenceDots()
        self._note = Label("", "small", token="ink2", elide=True)
        self.more = MenuButton()
        for widget in (self._day, self._entry, self._value, self._dots):
            row.addWidget(widget)
        row.addWidget(self._note, 1)
        row.addWidget(self.more)
        whole.addWidget(self.line)

    def show_row(self, row: CheckInRow, view: KeyResultView, style: NumberStyle) -> None:
        """Show a check-in."""
        entry, self.id = row.check_in, row.check_in.id
        when = day_year(entry.local_date)
        self._day.setText(when)
        self._entry.setText(entry_words(entry, view.metric.unit, style))
        self._value.setText("" if row.value is None else value_unit(view.subject).show(row.value, style))
        self._dots.show_confidence(entry.confidence, carried=entry.confidence_carried)
        self._note.setText(" ".join(entry.note.split()))
        says = say("check-in", "More for the check-in of {day}", day=when)
        self.more.name(says)
        self.more.offer(
            (
                ("edit", say("check-in", "Change…"), self._on_edit),
                ("delete", say("check-in", "Delete"), self._on_delete),
            )
        )

    @Slot()
    def _on_edit(self) -> None:
        self.edit_requested.emit(self.id)

    @Slot()
    def _on_delete(self) -> None:
        self.delete_requested.emit(self.id)
