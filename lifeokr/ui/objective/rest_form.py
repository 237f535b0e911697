"""Rest in place: from when to when, what becomes of the due day, and why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from lifeokr.domain.codes import PauseDue
from lifeokr.domain.units import NumberStyle
from lifeokr.services import pauses
from lifeokr.services.views import KeyResultView
from lifeokr.services.workspace import Workspace
from lifeokr.trail.model import value_unit
from lifeokr.ui.editors.day_field import DayField
from lifeokr.ui.kit.choices import Segment
from lifeokr.ui.kit.text import Label
from lifeokr.ui.objective.form import Form, text_field
from lifeokr.ui.objective.preview import PreviewLine
from lifeokr.words import say
from lifeokr.words.days import day, day_year


class RestForm(Form):
    """Rests one key result, or a whole objective where `view` is None."""

    def __init__(
        self,
        ws: Workspace,
        style: NumberStyle,
        *,
        title: str,
        objective_id: str | None = None,
        view: KeyResultView | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(do=say("rest", "Rest"), says=say("rest", "Rest {title}", title=title), parent=parent)
        self._ws, self._style, self._view, self._objective_id = ws, style, view, objective_id
        self.preview = PreviewLine(ws)
        self.preview.wanted.connect(self.show_preview)
        self.first = self._day_field(say("rest", "First day"))
        self.first.show_day(ws.today)
        self.last = self._day_field(say("rest", "Last day"))
        self.last.setPlaceholderText(say("rest", "open"))
        self.line(
            self.ask(say("rest", "First day"), self.first, width=170),
            self.ask(say("rest", "Last day, or open"), self.last, width=170),
        )
        self.due = Segment(
            (
                (PauseDue.KEEP.value, say("rest", "Keep the due day")),
                (PauseDue.MOVE.value, say("rest", "Move it by as long")),
                (PauseDue.CUT.value, say("rest", "Keep it, cut the target")),
            ),
            says=say("rest", "What becomes of the due day"),
        )
        self.due.chosen.connect(self._on_due)
        self.body.addWidget(self.due)
        self.explained = Label("", "caption", token="ink2", wrap=True)
        self.add(self.explained)
        self.reason = text_field(say("rest", "The reason"), serif=True, ghost=say("rest", "Why, if you like"))
        self.add(self.reason)
        self.add(self.preview)
        self._on_due()

    def keep(self) -> None:
        """Begin the rest, or note one that is over."""
        self._act()()

    def take_focus(self) -> None:
        """Put the keyboard on the first day."""
        self.first.setFocus()
        self.first.selectAll()

    @Slot()
    def show_preview(self) -> None:
        """Say what becomes of due day and target."""
        if self._view is None:
            self.preview.tell("")
            return
        seen = self.preview.of(self._view.key_result.id, self._act, self.first.read)
        if seen is None:
            return
        shown = value_unit(self._view.subject)
        due = say("rest", "Due {day}.", day=day_year(seen.then.due_day))
        if seen.then.due_day != seen.now.due_day:
            due = say("rest", "Due {then} instead of {now}.",
                      then=day_year(seen.then.due_day), now=day(seen.now.due_day))  # fmt: skip
        target = say("rest", "The target is {target}.", target=shown.show(seen.then.target, self._style))
        if seen.then.target != seen.now.target:
            target = say("rest", "The target is {then} instead of {now}.",
                         then=shown.show(seen.then.target, self._style),
                         now=shown.show(seen.now.target, self._style))  # fmt: skip
        self.preview.tell(say("rest", "{due} {target}", due=due, target=target))

    def _act(self) -> Callable[[], object]:
        first, last = self.first.read(), self.last.read()
        due, reason = PauseDue(self.due.code), self.reason.text()
        key_result = self._view.key_result.id if self._view else None

        def act() -> object:
            return pauses.pause(
                self._ws,
                objective_id=None if key_result else self._objective_id,
                key_result_id=key_result,
                first_day=first,
                last_day=last,
                due=due,
                reason=reason,
            )

        return act

    def _day_field(self, says: str) -> DayField:
        field = DayField(self._ws, says=says)
        field.textChanged.connect(self._on_typed)
        return field

    @Slot()
    def _on_typed(self) -> None:
        self.say_problem("")
        self.preview.wait()

    @Slot()
    def _on_due(self) -> None:
        self.explained.setText(_explained(PauseDue(self.due.code)))
        self.preview.wait()


def _explained(due: PauseDue) -> str:
    return {
        PauseDue.KEEP: say("rest", "The same due day, and a steeper pace after the rest."),
        PauseDue.MOVE: say("rest", "The due day moves by as many days as the rest takes."),
        PauseDue.CUT: say(
            "rest", "The same due day, and only the share of the way that the other days leave."
        ),
    }[due]
