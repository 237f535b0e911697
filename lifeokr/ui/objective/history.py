"""History in words, in the side column; rests and events can be changed here."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

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
from lifeokr.ui.objective.listed import Line, Listed, Told
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


class History(Listed[HistoryLine]):
    """What happened to an objective, newest first."""

    def __init__(self, ws: Workspace, style: NumberStyle) -> None:
        super().__init__(ws, say("history", "History"), say("history", "Add an event"))
        self._style = style
        self._details: ObjectiveDetails | None = None
        self._most = FIRST
        self.more = Button(say("history", "Show all"), "text", size="small")
        self.more.clicked.connect(self._on_more)
        self.lines.addWidget(self.more)

    def show_details(self, details: ObjectiveDetails) -> None:
        """Show the history of an objective."""
        self._details = details
        lines = history(details, self._ws.today, self._style)
        self.show_things(lines[: self._most])
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

    def line(self) -> Line:
        """Return a line with a day before it."""
        when = Label("", "small", token="ink2")
        when.setFixedWidth(scaled(48))
        return Line(Label("", "small", wrap=True), OwnWords("", "own-field", max_lines=4), when)

    def told(self, thing: HistoryLine) -> Told:
        """Return what happened; a rest can be ended and taken away, an event deleted."""
        deeds: list[tuple[str, str]] = []
        if thing.pause is not None:
            if thing.pause.last_day is None:
                deeds.append(("end", say("history", "End the rest")))
            deeds.append(("delete", say("history", "Take the rest away")))
        elif thing.event is not None:
            deeds.append(("delete", say("history", "Delete")))
        return Told(thing.key, thing.words, thing.words, tuple(deeds), thing.own)

    def show_before(self, line: Line, thing: HistoryLine) -> None:
        """Show the day."""
        if isinstance(line.before, Label):
            line.before.setText(day_short(thing.day))
            line.before.setToolTip(day_year(thing.day))

    def do(self, code: str, thing: HistoryLine) -> str:
        """End a rest, or take a rest or an event away."""
        if thing.pause is None:
            if thing.event is not None:
                events.delete_event(self._ws, thing.event.id)
            return say("history", "Event deleted.")
        if code == "end":
            pauses.end_pause(self._ws, thing.pause.id)
            return say("history", "The rest is over.")
        pauses.delete_pause(self._ws, thing.pause.id)
        return say("history", "Rest taken away.")

    @Slot()
    def _on_more(self) -> None:
        self._most += MORE
        if self._details is not None:
            self.show_details(self._details)
