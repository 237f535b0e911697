"""All check-ins of a key result under its chart: newest first, changed and taken away in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lifeokr.domain.codes import State
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.records import CheckIn
from lifeokr.domain.units import NumberStyle, unit
from lifeokr.services import check_ins
from lifeokr.services.given import SAME
from lifeokr.services.views import CheckInRow, KeyResultDetails, KeyResultView
from lifeokr.services.workspace import Workspace
from lifeokr.trail.model import value_unit
from lifeokr.ui.editors.day_field import DayField
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.text import Label
from lifeokr.ui.objective.check_in_form import NOTE_LENGTH, CheckInForm
from lifeokr.ui.objective.form import Form, text_field
from lifeokr.ui.objective.menu_button import MenuButton
from lifeokr.ui.objective.rows import Rows, take_away
from lifeokr.ui.widgets.confidence_view import ConfidenceChoice, ConfidenceDots
from lifeokr.ui.widgets.value_field import ValueField
from lifeokr.words import say
from lifeokr.words.days import day_year

FIRST, MORE = 8, 40  # how many lines are shown, and how many more each time


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
        self.more = MenuButton("")
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
        self.more.setAccessibleName(says)
        self.more.setToolTip(says)
        self.more.offer(
            (
                ("edit", say("check-in", "Change…"), self._on_edit),
                ("delete", say("check-in", "Delete"), self._on_delete),
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        if event.key() == Qt.Key.Key_Delete:
            self._on_delete()
        elif event.key() == Qt.Key.Key_F2:
            self._on_edit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_edit(self) -> None:
        self.edit_requested.emit(self.id)

    @Slot()
    def _on_delete(self) -> None:
        self.delete_requested.emit(self.id)


class CheckInList(QWidget):
    """The list, folded away until it is asked for."""

    said = Signal(str)

    def __init__(self, ws: Workspace, style: NumberStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ws, self._style = ws, style
        self._details: KeyResultDetails | None = None
        self._most = FIRST
        self._form: Form | None = None
        self._editing = ""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        head = QHBoxLayout()
        self.head = Button("", "plain", size="small", icon="chevron-right")
        self.head.clicked.connect(self.toggle)
        head.addWidget(self.head)
        head.addStretch(1)
        self.add = Button(say("check-in", "Add one for an earlier day"), "plain", size="small", icon="plus")
        self.add.clicked.connect(self.add_earlier)
        head.addWidget(self.add)
        whole.addLayout(head)
        self._place = QVBoxLayout()
        whole.addLayout(self._place)
        self._inner = QWidget()
        self._inner.hide()
        self._lines = QVBoxLayout(self._inner)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        self.rows: Rows[CheckInRow, CheckInLine] = Rows(self._lines, self._made, self._show_line)
        self.more = Button(say("check-in", "Show more"), "text", size="small")
        self.more.clicked.connect(self._on_more)
        self._lines.addWidget(self.more)
        whole.addWidget(self._inner)

    @property
    def is_open(self) -> bool:
        """Whether the lines are shown."""
        return not self._inner.isHidden()

    @property
    def form(self) -> Form | None:
        """The form that is open."""
        return self._form

    def show_details(self, details: KeyResultDetails) -> None:
        """Show a key result's check-ins."""
        self._details = details
        has = kind_of(details.view.metric.kind).has_check_ins
        self.add.setVisible(has and details.view.key_result.state in (State.LIVE, State.DRAFT))
        n = len(details.check_ins)
        self.head.set_text(say("check-in", "All check-ins ({n}) || All check-ins ({n})", n=n))
        self.setVisible(has or n > 0)
        if self._editing and self._editing not in {row.check_in.id for row in details.check_ins}:
            self._close_form()
        if self.is_open:
            newest = list(reversed(details.check_ins))[: self._most]
            self.rows.sync([(row.check_in.id, row) for row in newest])
            self.more.setVisible(n > self._most)

    @Slot()
    def toggle(self) -> None:
        """Show the lines, or fold them away."""
        self._inner.setVisible(self._inner.isHidden())
        icon = "chevron-down" if self.is_open else "chevron-right"
        self.head.show_icon(icon)
        if self._details is not None:
            self.show_details(self._details)

    @Slot()
    def add_earlier(self) -> None:
        """Open a form for a check-in of an earlier day."""
        if self._details is None:
            return
        form = CheckInForm(self._ws, self._details.view, self._style)
        self._open_form(form, self._place, say("check-in", "Checked in."))
        form.day.setFocus()
        form.day.selectAll()

    @Slot(str)
    def edit(self, check_in_id: str) -> None:
        """Open the form of a check-in in the place of its line."""
        if self._details is None or check_in_id not in self.rows:
            return
        row = next(row for row in self._details.check_ins if row.check_in.id == check_in_id)
        form = CheckInEdit(self._ws, self._details.view, row.check_in, self._style)
        layout = self.rows[check_in_id].layout()
        if isinstance(layout, QVBoxLayout):
            self._open_form(form, layout, say("check-in", "Check-in changed."))
            self._editing = check_in_id
            form.take_focus()

    @Slot(str)
    def delete(self, check_in_id: str) -> None:
        """Put a check-in into the trash."""
        check_ins.delete_check_in(self._ws, check_in_id)
        self.said.emit(say("check-in", "Check-in deleted."))

    def _open_form(self, form: Form, place: QVBoxLayout, words: str) -> None:
        self._close_form()
        self._form, self._form_place, self._words = form, place, words
        form.done.connect(self._on_form_done)
        form.left.connect(self._close_form)
        place.addWidget(form)
        form.show()

    def _made(self, _row: CheckInRow) -> CheckInLine:
        line = CheckInLine()
        line.edit_requested.connect(self.edit)
        line.delete_requested.connect(self.delete)
        return line

    def _show_line(self, line: CheckInLine, row: CheckInRow) -> None:
        if self._details is not None:
            line.show_row(row, self._details.view, self._style)

    @Slot()
    def _on_form_done(self) -> None:
        words = self._words
        self._close_form()
        self.said.emit(words)

    @Slot()
    def _close_form(self) -> None:
        if self._form is not None:
            form, self._form = self._form, None
            beside = self.rows[self._editing].more if self._editing in self.rows else self.head
            self._editing = ""
            beside.setFocus(Qt.FocusReason.OtherFocusReason)
            take_away(form, self._form_place)

    @Slot()
    def _on_more(self) -> None:
        self._most += MORE
        if self._details is not None:
            self.show_details(self._details)
