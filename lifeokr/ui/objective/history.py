"""History in words, in the side column; rests and events can be changed here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lifeokr.domain.errors import TitleMissing
from lifeokr.domain.units import NumberStyle
from lifeokr.services import events, pauses
from lifeokr.services.views import ObjectiveDetails
from lifeokr.services.workspace import Workspace
from lifeokr.ui.editors.day_field import DayField
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.text import Label, OwnWords
from lifeokr.ui.objective.form import Form, text_field
from lifeokr.ui.objective.history_lines import HistoryLine, history
from lifeokr.ui.objective.menu_button import Deed, MenuButton, more_says
from lifeokr.ui.objective.rows import Rows
from lifeokr.ui.objective.section import Section
from lifeokr.words import say
from lifeokr.words.days import day_short, day_year

FIRST, MORE = 6, 40


class EventForm(Form):
    """Takes a dated thing for the charts: what and when."""

    def __init__(self, ws: Workspace, objective_id: str, parent: QWidget | None = None) -> None:
        super().__init__(says=say("history", "Something that happened"), parent=parent)
        self._ws, self._objective_id = ws, objective_id
        self.title = text_field(say("history", "What"), ghost=say("history", "City 10k"))
        self.day = DayField(ws, says=say("history", "When"))
        self.day.show_day(ws.today)
        self.body.addWidget(self.ask(say("history", "What"), self.title))
        self.body.addWidget(self.ask(say("history", "When"), self.day))
        self.body.setSpacing(6)

    def keep(self) -> None:
        """Keep the event on every chart of the objective."""
        if not self.title.text().strip():
            raise TitleMissing(field="title")
        day = self.day.read() or self._ws.today
        events.add_event(self._ws, title=self.title.text(), day=day, objective_id=self._objective_id)


class HistoryRow(QWidget):
    """One day and what happened."""

    end_requested = Signal(str)
    delete_requested = Signal(str, str)  # the table and the id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: HistoryLine | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._day = Label("", "small", token="ink2")
        self._day.setFixedWidth(scaled(48))
        row.addWidget(self._day, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        self._words = Label("", "small", wrap=True)
        self._own = OwnWords("", "own-field", max_lines=4)
        column.addWidget(self._words)
        column.addWidget(self._own)
        column.addStretch(1)
        row.addLayout(column, 1)
        self.more = MenuButton()
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)

    def show_line(self, line: HistoryLine) -> None:
        """Show what happened on a day."""
        self._line = line
        self._day.setText(day_short(line.day))
        self._day.setToolTip(day_year(line.day))
        self._words.setText(line.words)
        self._own.setText(line.own)
        self._own.setVisible(bool(line.own))
        deeds: list[Deed] = []
        if line.pause is not None:
            if line.pause.last_day is None:
                deeds.append(("end", say("history", "End the rest"), self._on_end))
            deeds.append(("delete", say("history", "Take the rest away"), self._on_delete))
        elif line.event is not None:
            deeds.append(("delete", say("history", "Delete"), self._on_delete))
        self.more.offer(deeds)
        self.more.setVisible(bool(deeds))
        self.more.name(more_says(line.words))

    @Slot()
    def _on_end(self) -> None:
        if self._line is not None and self._line.pause is not None:
            self.end_requested.emit(self._line.pause.id)

    @Slot()
    def _on_delete(self) -> None:
        if self._line is not None and self._line.pause is not None:
            self.delete_requested.emit("pause", self._line.pause.id)
        elif self._line is not None and self._line.event is not None:
            self.delete_requested.emit("event", self._line.event.id)


class History(Section):
    """What happened to an objective, newest first."""

    def __init__(self, ws: Workspace, style: NumberStyle, parent: QWidget | None = None) -> None:
        super().__init__(say("history", "History"), say("history", "Add an event"), parent)
        self._ws, self._style = ws, style
        self._details: ObjectiveDetails | None = None
        self._most = FIRST
        self.rows: Rows[HistoryLine, HistoryRow] = Rows(self.lines, self._made, HistoryRow.show_line)
        self.more = Button(say("history", "Show all"), "text", size="small")
        self.more.clicked.connect(self._on_more)
        self.lines.addWidget(self.more)

    def show_details(self, details: ObjectiveDetails) -> None:
        """Show the history of an objective."""
        self._details = details
        lines = history(details, self._ws.today, self._style)
        self.rows.sync([(line.key, line) for line in lines[: self._most]])
        self.more.setVisible(len(lines) > self._most)
        self.more.set_text(
            say("history", "Show all") if len(lines) <= self._most + MORE else say("history", "Show more")
        )

    def new_form(self) -> Form:
        """Return the form for an event."""
        return EventForm(self._ws, self._details.view.objective.id if self._details else "")

    def added_words(self) -> str:
        """Return what is said after an event was added."""
        return say("history", "Added to the charts.")

    def _made(self, _line: HistoryLine) -> HistoryRow:
        row = HistoryRow()
        row.end_requested.connect(self._on_end)
        row.delete_requested.connect(self._on_delete)
        return row

    @Slot(str)
    def _on_end(self, pause_id: str) -> None:
        pauses.end_pause(self._ws, pause_id)
        self.said.emit(say("history", "The rest is over."))

    @Slot(str, str)
    def _on_delete(self, table: str, id: str) -> None:
        if table == "pause":
            pauses.delete_pause(self._ws, id)
            self.said.emit(say("history", "Rest taken away."))
        else:
            events.delete_event(self._ws, id)
            self.said.emit(say("history", "Event deleted."))

    @Slot()
    def _on_more(self) -> None:
        self._most += MORE
        if self._details is not None:
            self.show_details(self._details)
