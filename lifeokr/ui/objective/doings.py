"""What you do: things done once or again and again, ticked, added and changed in the side column."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lifeokr.domain.codes import InitiativeState
from lifeokr.domain.records import Initiative
from lifeokr.services import initiatives
from lifeokr.services.views import InitiativeView
from lifeokr.services.workspace import Workspace
from lifeokr.ui.editors.day_field import DayField
from lifeokr.ui.kit.choices import Choice
from lifeokr.ui.kit.text import Label
from lifeokr.ui.objective.form import Form, text_field
from lifeokr.ui.objective.menu_button import Deed, MenuButton, more_says
from lifeokr.ui.objective.rows import Rows
from lifeokr.ui.objective.section import Section
from lifeokr.ui.objective.steps_list import TickBox
from lifeokr.words import say
from lifeokr.words.days import day

MOST_DAYS = 3  # of the days done that a line names


class DoingForm(Form):
    """Takes or changes one thing to do; `targets` are what it may be for, ids and titles."""

    def __init__(
        self,
        ws: Workspace,
        objective_id: str,
        targets: tuple[tuple[str, str], ...],
        initiative: Initiative | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(says=say("doing", "What you do"), parent=parent)
        self._ws, self._objective_id, self._initiative = ws, objective_id, initiative
        self.title = text_field(say("doing", "What you do"), ghost=say("doing", "Running shoes that fit"))
        self.repeats = text_field(say("doing", "How often"), ghost=say("doing", "once"))
        self.repeats.setToolTip(say("doing", "Empty for once, or in your words: Thursdays"))
        self.due = DayField(ws, says=say("doing", "By when"))
        self.due.setPlaceholderText(say("doing", "whenever"))
        self.if_then = text_field(
            say("doing", "If this happens, then I do that"), serif=True, longest=400,
            ghost=say("doing", "If it rains, then I go anyway."),
        )  # fmt: skip
        options = [("", say("doing", "The whole objective")), *targets]
        self.target = Choice(options, says=say("doing", "What it is for"))
        # As wide as its longest title it would be wider than the side column.
        self.target.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.target.setMinimumContentsLength(12)
        for words, control in (
            (say("doing", "What you do"), self.title),
            (say("doing", "How often: empty for once, or Thursdays"), self.repeats),
            (say("doing", "By when"), self.due),
            (say("doing", "If .. then .."), self.if_then),
        ):
            self.body.addWidget(self.ask(words, control))
        if initiative is None:
            self.body.addWidget(self.ask(say("doing", "What it is for"), self.target))
        else:
            self.title.setText(initiative.title)
            self.repeats.setText(initiative.repeats)
            self.due.show_day(initiative.due_day)
            self.if_then.setText(initiative.if_then)
        self.body.setSpacing(6)

    def keep(self) -> None:
        """Keep what is to be done."""
        title, repeats, if_then = self.title.text(), self.repeats.text(), self.if_then.text()
        due = self.due.read()
        if self._initiative is not None:
            initiatives.edit_initiative(
                self._ws, self._initiative.id, title=title, repeats=repeats, due_day=due, if_then=if_then
            )
            return
        for_one = self.target.code or None
        initiatives.add_initiative(
            self._ws,
            title=title,
            objective_id=None if for_one else self._objective_id,
            key_result_id=for_one,
            repeats=repeats,
            due_day=due,
            if_then=if_then,
        )


class DoingLine(QWidget):
    """One thing to do, with its box."""

    ticked = Signal(str, bool)
    edit_requested = Signal(str)
    drop_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.id = ""
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.box = TickBox()
        self.box.clicked.connect(self._on_clicked)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setContentsMargins(0, 5, 0, 0)
        words.setSpacing(0)
        self._title = Label("", "small", wrap=True)
        self._caption = Label("", "caption", token="ink2", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._caption)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.more = MenuButton()
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.whole.addLayout(row)

    def show_doing(self, view: InitiativeView, today: date, belongs_to: str) -> None:
        """Show a thing to do as it stands today."""
        one, self.id = view.initiative, view.initiative.id
        done = ticked_today(view, today)
        self.box.setChecked(done)
        self.box.setEnabled(one.state is not InitiativeState.DROPPED)
        self.box.setAccessibleName(
            say("doing", "{title}, done today", title=one.title) if one.repeats else one.title
        )
        self._title.setText(one.title)
        quiet = one.state is not InitiativeState.OPEN
        self._title.set_token("ink2" if quiet else "ink")
        caption = doing_caption(view, belongs_to)
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))
        self.box.setToolTip(say("doing", "Done today") if one.repeats else say("doing", "Done"))
        self.more.name(more_says(one.title))
        drop: Deed = (
            ("drop", say("doing", "Take it up again"), self._on_drop)
            if one.state is InitiativeState.DROPPED
            else ("drop", say("doing", "Let it go"), self._on_drop)
        )
        edit: Deed = ("edit", say("doing", "Change…"), self._on_edit)
        self.more.offer((edit, drop, ("delete", say("doing", "Delete"), self._on_delete)))

    @Slot(bool)
    def _on_clicked(self, on: bool) -> None:
        self.ticked.emit(self.id, on)

    @Slot()
    def _on_edit(self) -> None:
        self.edit_requested.emit(self.id)

    @Slot()
    def _on_drop(self) -> None:
        self.drop_requested.emit(self.id)

    @Slot()
    def _on_delete(self) -> None:
        self.delete_requested.emit(self.id)


class Doings(Section):
    """What a person does for an objective and its key results."""

    def __init__(self, ws: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(say("doing", "What you do"), say("doing", "Add something to try"), parent)
        self._ws = ws
        self._objective_id = ""
        self._titles: dict[str, str] = {}
        self._views: dict[str, InitiativeView] = {}
        self.rows: Rows[InitiativeView, DoingLine] = Rows(self.lines, self._made, self._show_line)

    def show_doings(
        self, objective_id: str, views: tuple[InitiativeView, ...], titles: dict[str, str]
    ) -> None:
        """Show things to do; `titles` are those of the key results by their id."""
        self._objective_id, self._titles = objective_id, titles
        self._views = {view.initiative.id: view for view in views}
        self.rows.sync(list(self._views.items()))

    def new_form(self) -> Form:
        """Return the form for something new to do."""
        return DoingForm(self._ws, self._objective_id, tuple(self._titles.items()))

    def added_words(self) -> str:
        """Return what is said after something was added."""
        return say("doing", "Added to what you do.")

    def _made(self, _view: InitiativeView) -> DoingLine:
        line = DoingLine()
        line.ticked.connect(self._on_ticked)
        line.edit_requested.connect(self._on_edit)
        line.drop_requested.connect(self._on_drop)
        line.delete_requested.connect(self._on_delete)
        return line

    def _show_line(self, line: DoingLine, view: InitiativeView) -> None:
        line.show_doing(view, self._ws.today, self._titles.get(view.initiative.key_result_id or "", ""))

    @Slot(str, bool)
    def _on_ticked(self, id: str, on: bool) -> None:
        one = self._views[id].initiative
        if one.repeats:
            initiatives.tick_initiative_day(self._ws, id, done=on)
        else:
            state = InitiativeState.DONE if on else InitiativeState.OPEN
            initiatives.edit_initiative(self._ws, id, state=state)
        self.said.emit(say("doing", "Done: {title}", title=one.title) if on else say("doing", "Open again."))

    @Slot(str)
    def _on_edit(self, id: str) -> None:
        form = DoingForm(self._ws, self._objective_id, (), self._views[id].initiative)
        line = self.rows[id]
        self.open_form(form, say("doing", "Changed."), line.more, line.whole)

    @Slot(str)
    def _on_drop(self, id: str) -> None:
        dropped = self._views[id].initiative.state is InitiativeState.DROPPED
        state = InitiativeState.OPEN if dropped else InitiativeState.DROPPED
        initiatives.edit_initiative(self._ws, id, state=state)
        self.said.emit(say("doing", "Taken up again.") if dropped else say("doing", "Let go."))

    @Slot(str)
    def _on_delete(self, id: str) -> None:
        title = self._views[id].initiative.title
        initiatives.delete_initiative(self._ws, id)
        self.said.emit(say("doing", "Deleted: {title}", title=title))


def ticked_today(view: InitiativeView, today: date) -> bool:
    """Whether a thing is done: for good where it is done once, today where it repeats."""
    if view.initiative.repeats:
        return any(one.day == today for one in view.days)
    return view.initiative.state is InitiativeState.DONE


def doing_caption(view: InitiativeView, belongs_to: str) -> str:
    """Return what stands under a thing to do: how often, the days done, by when, what it is for."""
    one = view.initiative
    parts = []
    if one.state is InitiativeState.DROPPED:
        parts.append(say("doing", "let go"))
    elif one.repeats:
        parts.append(one.repeats)
        parts.append(_days_words(view))
    elif one.done_day is not None:
        parts.append(say("doing", "done {day}", day=day(one.done_day)))
    elif one.due_day is not None:
        parts.append(say("doing", "by {day}", day=day(one.due_day)))
    if belongs_to:
        parts.append(say("doing", "for {title}", title=belongs_to))
    if view.contributors:
        names = say("doing", ", ").join(person.name for person in view.contributors)
        parts.append(say("doing", "with {names}", names=names))
    line = say("doing", ", ").join(part for part in parts if part)
    if not one.if_then or one.state is not InitiativeState.OPEN:
        return line
    return say("doing", "{line}. {plan}", line=line, plan=one.if_then) if line else one.if_then


def _days_words(view: InitiativeView) -> str:
    """Return how often a thing was done, and when last: done 8 times, last on 22 May."""
    if not view.days:
        return say("doing", "not done yet")
    last = day(view.days[-1].day)
    return say("doing", "done once, on {day} || done {n} times, last on {day}", n=len(view.days), day=last)
