"""Moving the goalposts in place: the marks, from today or as a mistake mended, and what that does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from lifeokr.domain.errors import TargetMissing
from lifeokr.domain.marks import stretch_is_near
from lifeokr.domain.progress import shown_score
from lifeokr.domain.standing import Standing
from lifeokr.domain.units import NumberStyle
from lifeokr.services import key_results
from lifeokr.services.given import SAME
from lifeokr.services.goalposts import How
from lifeokr.services.views import KeyResultView
from lifeokr.services.workspace import Workspace
from lifeokr.trail.model import status_words, value_unit
from lifeokr.ui.kit.choices import Segment
from lifeokr.ui.kit.text import Label
from lifeokr.ui.objective.form import Form, text_field
from lifeokr.ui.objective.preview import PreviewLine
from lifeokr.ui.widgets.value_field import ValueField
from lifeokr.words import say


class MarksForm(Form):
    """Changes start, target, stretch and sure of a key result."""

    def __init__(
        self, ws: Workspace, view: KeyResultView, style: NumberStyle, parent: QWidget | None = None
    ) -> None:
        title = view.key_result.title
        super().__init__(says=say("marks", "Move the goalposts of {title}", title=title), parent=parent)
        self._ws, self._view, self._style = ws, view, style
        self.preview = PreviewLine(ws)
        self.preview.wanted.connect(self.show_preview)
        self._unit = value_unit(view.subject)
        standing = view.standing
        self.target = self._field(say("marks", "Target"), standing.target)
        self.stretch = self._field(say("marks", "Stretch"), standing.stretch)
        self.sure = self._field(say("marks", "Sure"), standing.sure)
        self.start = self._field(say("marks", "Start"), standing.start)
        self._before = tuple(field.text() for field in self._fields())
        self.how = Segment(
            (
                (How.FROM_TODAY.value, say("marks", "From today")),
                (How.FIX.value, say("marks", "Fix a mistake")),
            ),
            says=say("marks", "How the change counts"),
        )
        self.how.chosen.connect(self._on_how)
        self.explained = Label("", "caption", token="ink2", wrap=True)
        self._asked_start = self.ask(say("marks", "Start"), self.start, width=130)
        self.line(
            self._asked_start,
            self.ask(say("marks", "Target"), self.target, width=130),
            self.ask(say("marks", "Stretch, if you like"), self.stretch, width=130),
            self.ask(say("marks", "Sure, if you like"), self.sure, width=130),
        )
        self.body.addWidget(self.how)
        self.add(self.explained)
        self.reason = text_field(
            say("marks", "The reason"),
            serif=True,
            ghost=say("marks", "Why, for the one who reads this in December"),
        )
        self.add(self.reason)
        self.add(self.preview)
        self._on_how()

    def keep(self) -> None:
        """Move the goalposts."""
        self._act()()

    def take_focus(self) -> None:
        """Put the keyboard on the target."""
        self.target.setFocus()
        self.target.selectAll()

    @Slot()
    def show_preview(self) -> None:
        """Say how the key result stands, and how it would after the change."""
        if not self._changed():
            self.preview.tell(say("marks", "Nothing is changed yet."))
            return
        seen = self.preview.of(self._view.key_result.id, self._act)
        if seen is None:
            return
        now, then = self._figure(seen.now), self._figure(seen.then)
        words = say("marks", "Now {now}. After the change {then}.", now=now, then=then)
        if self._near():
            more = say("marks", "That stretch is very near the target. Is it a stretch?")
            words = say("marks", "{words} {more}", words=words, more=more)
        self.preview.tell(words)

    def _fields(self) -> tuple[ValueField, ...]:
        return (self.start, self.target, self.stretch, self.sure)

    def _field(self, says: str, value: float | None) -> ValueField:
        field = ValueField(self._unit.code, self._style, says=says)
        field.show_value(value)
        field.textChanged.connect(self._on_typed)
        return field

    @property
    def _fix(self) -> bool:
        return self.how.code == How.FIX.value

    def _changed(self) -> bool:
        now = tuple(field.text() for field in self._fields())
        return now[1:] != self._before[1:] or (self._fix and now[0] != self._before[0])

    def _act(self) -> Callable[[], object]:
        """Return the change as typed; raises ValueNotRead, TargetMissing."""
        marks = {
            name: self._read(field)
            for name, field, before in zip(
                ("start", "target", "stretch", "sure"), self._fields(), self._before, strict=True
            )
            if field.text() != before and (self._fix or name != "start")
        }
        target = marks.get("target", SAME)
        if target is None:
            raise TargetMissing(title=self._view.key_result.title)
        how, reason = How(self.how.code), self.reason.text()

        def act() -> object:
            return key_results.change_marks(
                self._ws,
                self._view.key_result.id,
                start=marks.get("start", SAME),
                target=target,
                stretch=marks.get("stretch", SAME),
                sure=marks.get("sure", SAME),
                how=how,
                reason=reason,
            )

        return act

    def _read(self, field: ValueField) -> float | None:
        entry = field.read()
        return None if entry is None else entry.value

    def _near(self) -> bool:
        entries = [field.entry for field in (self.start, self.target, self.stretch)]
        values = [entry.value for entry in entries if entry is not None]
        return len(values) == 3 and values[0] != values[1] and stretch_is_near(*values)

    def _figure(self, standing: Standing) -> str:
        word = status_words(standing.status, self._view.subject)
        if standing.score is None:
            return word
        return say("marks", "{score}, {status}", score=shown_score(standing.score), status=word)

    @Slot()
    def _on_typed(self) -> None:
        self.say_problem("")
        self.preview.wait()

    @Slot()
    def _on_how(self) -> None:
        self._asked_start.setVisible(self._fix)
        self.explained.setText(
            say("marks", "As if it had always been so: every earlier day is read anew.")
            if self._fix
            else say("marks", "Every earlier day stays exactly as it was. The chart keeps the old goalposts.")
        )
        self.preview.wait()
