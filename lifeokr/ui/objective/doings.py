"""What you do: things done once or again and again, ticked, added and changed in the side column."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from lifeokr.domain.codes import InitiativeState
from lifeokr.domain.records import Initiative
from lifeokr.services import initiatives
from lifeokr.services.views import InitiativeView
from lifeokr.services.workspace import Workspace
from lifeokr.ui.editors.day_field import DayField
from lifeokr.ui.kit.choices import Choice
from lifeokr.ui.kit.text import Label
from lifeokr.ui.kit.tick_box import TickBox
from lifeokr.ui.objective.form import Form, text_field
from lifeokr.ui.objective.listed import EDIT, Line, Listed, Told
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


class DoingLine(Line):
    """One thing to do, with its box."""

    ticked = Signal(str, bool)

    def __init__(self) -> None:
        self.box = TickBox()
        words, below = Label("", "small", wrap=True), Label("", "caption", token="ink2", wrap=True)
        super().__init__(words, below, self.box, across=8, drop=5)
        self.box.clicked.connect(self._on_clicked)

    @Slot(bool)
    def _on_clicked(self, on: bool) -> None:
        self.ticked.emit(self.key, on)


class Doings(Listed[InitiativeView]):
    """What a person does for an objective and its key results."""

    def __init__(self, ws: Workspace) -> None:
        super().__init__(ws, say("doing", "What you do"), say("doing", "Add something to try"))
        self._objective_id = ""
        self._titles: dict[str, str] = {}

    def show_doings(
        self, objective_id: str, views: tuple[InitiativeView, ...], titles: dict[str, str]
    ) -> None:
        """Show things to do; `titles` are those of the key results by their id."""
        self._objective_id, self._titles = objective_id, titles
        self.show_things(views)

    def new_form(self) -> Form:
        """Return the form for something new to do."""
        return DoingForm(self._ws, self._objective_id, tuple(self._titles.items()))

    def added_words(self) -> str:
        """Return what is said after something was added."""
        return say("doing", "Added to what you do.")

    def line(self) -> Line:
        """Return a line with a box."""
        line = DoingLine()
        line.ticked.connect(self._on_ticked)
        return line

    def told(self, thing: InitiativeView) -> Told:
        """Return what is to be done, and how it stands."""
        one = thing.initiative
        dropped = one.state is InitiativeState.DROPPED
        drop = say("doing", "Take it up again") if dropped else say("doing", "Let it go")
        deeds = ((EDIT, say("doing", "Change…")), ("drop", drop), ("delete", say("doing", "Delete")))
        below = doing_caption(thing, self._titles.get(one.key_result_id or "", ""))
        return Told(one.id, one.title, one.title, deeds, below, quiet=one.state is not InitiativeState.OPEN)

    def show_before(self, line: Line, thing: InitiativeView) -> None:
        """Tick the box of what is done."""
        if not isinstance(line, DoingLine):
            return
        one = thing.initiative
        line.box.setChecked(ticked_today(thing, self._ws.today))
        line.box.setEnabled(one.state is not InitiativeState.DROPPED)
        line.box.setAccessibleName(
            say("doing", "{title}, done today", title=one.title) if one.repeats else one.title
        )
        line.box.setToolTip(say("doing", "Done today") if one.repeats else say("doing", "Done"))

    def form_for(self, thing: InitiativeView) -> Form:
        """Return the form that changes a thing to do."""
        return DoingForm(self._ws, self._objective_id, (), thing.initiative)

    def do(self, code: str, thing: InitiativeView) -> str:
        """Let a thing go, take it up again, or delete it."""
        one = thing.initiative
        if code == "delete":
            initiatives.delete_initiative(self._ws, one.id)
            return say("doing", "Deleted: {title}", title=one.title)
        dropped = one.state is InitiativeState.DROPPED
        state = InitiativeState.OPEN if dropped else InitiativeState.DROPPED
        initiatives.edit_initiative(self._ws, one.id, state=state)
        return say("doing", "Taken up again.") if dropped else say("doing", "Let go.")

    @Slot(str, bool)
    def _on_ticked(self, id: str, on: bool) -> None:
        one = self.things[id].initiative
        if one.repeats:
            initiatives.tick_initiative_day(self._ws, id, done=on)
        else:
            state = InitiativeState.DONE if on else InitiativeState.OPEN
            initiatives.edit_initiative(self._ws, id, state=state)
        self.said.emit(say("doing", "Done: {title}", title=one.title) if on else say("doing", "Open again."))


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
