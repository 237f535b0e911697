"""All check-ins of a key result under its chart: newest first, changed and taken away in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lifeokr.domain.codes import State
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.units import NumberStyle
from lifeokr.services import check_ins
from lifeokr.services.views import CheckInRow, KeyResultDetails
from lifeokr.services.workspace import Workspace
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.objective.check_in_form import CheckInForm
from lifeokr.ui.objective.check_in_line import CheckInEdit, CheckInLine
from lifeokr.ui.objective.form import Form
from lifeokr.ui.objective.rows import Rows, take_away
from lifeokr.words import say

FIRST, MORE = 8, 40  # how many lines are shown, and how many more each time


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
