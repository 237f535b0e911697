"""A check-in made in place: the day it is for, the entry, how sure, and a note; the Trail moves meanwhile."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lifeokr.domain.errors import LifeokrError
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.units import NumberStyle
from lifeokr.services import check_ins
from lifeokr.services.views import KeyResultView, WeekRow
from lifeokr.services.workspace import Workspace
from lifeokr.trail.model import subject_trail, value_unit
from lifeokr.ui.editors.day_field import DayField
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.objective.form import Form, text_field
from lifeokr.ui.widgets.confidence_view import ConfidenceChoice
from lifeokr.ui.widgets.entries import entry_view
from lifeokr.ui.widgets.trail_view import TrailView
from lifeokr.words import say
from lifeokr.words.errors import sentence

NOTE_LENGTH = 4000
_TRAIL_FROM = 620  # the width from which the Trail has room beside the fields


class CheckInForm(Form):
    """Takes one check-in of a key result, today's or that of an earlier day."""

    def __init__(
        self, ws: Workspace, view: KeyResultView, style: NumberStyle, parent: QWidget | None = None
    ) -> None:
        title = view.key_result.title
        super().__init__(
            do=say("check-in", "Check in"),
            says=say("check-in", "Check in: {title}", title=title),
            parent=parent,
        )
        self._ws, self._view, self._style = ws, view, style
        self.entry = entry_view(_row(view, ws.today), style)
        self.entry.setFixedWidth(scaled(160 if kind_of(view.metric.kind).has_check_ins else 300))
        inner = self.entry.layout()
        if inner is not None:
            inner.setContentsMargins(0, 0, 0, 0)  # the question around it keeps room for the ring
        self.entry.typed.connect(self._on_typed)
        self.entry.left.connect(self._on_left)
        self.entry.skipped.connect(self.skip)
        self.day = DayField(self._ws, says=say("check-in", "For which day"))
        self.day.show_day(ws.today)
        self.day.setFixedWidth(scaled(150))
        self.day.editingFinished.connect(self._on_typed)
        self._trail = TrailView("S")
        self._trail.setFixedWidth(scaled(238))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.ask(say("check-in", "Your number"), self.entry), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.ask(say("check-in", "For which day"), self.day), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._trail, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        self.body.addLayout(line)
        self.sure = ConfidenceChoice()
        target = value_unit(view.subject).show(view.standing.target, style)
        self.sure.ask("", view.standing.confidence)
        self.sure.left.connect(self._on_left)
        question = say("check-in", "How sure are you of {target}?", target=target)
        self.body.addWidget(self.ask(question, self.sure))
        self.note = text_field(
            say("check-in", "A note on {title}", title=title),
            serif=True,
            longest=NOTE_LENGTH,
            ghost=say("check-in", "A line about it, if you like"),
        )
        self.add(self.note)
        self.skip_button = Button(say("check-in", "Skip this time"), "text", size="small")
        self.skip_button.clicked.connect(self.skip)
        self.buttons.insertWidget(2, self.skip_button)
        self.skip_button.setVisible(kind_of(view.metric.kind).has_check_ins)
        self._on_typed()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's name
        super().resizeEvent(event)
        self._trail.setVisible(self.width() >= scaled(_TRAIL_FROM))

    def keep(self) -> None:
        """Keep the entry with what is said beside it."""
        self.entry.save(self._ws, self._day(), self.note.text(), (self.sure.confidence, self.sure.carried))

    def take_focus(self) -> None:
        """Put the keyboard where the number is typed."""
        self.entry.take_focus()

    @Slot()
    def skip(self) -> None:
        """Pass over this time on purpose."""
        try:
            check_ins.skip(
                self._ws, key_result_id=self._view.key_result.id, day=self._day(), note=self.note.text()
            )
        except LifeokrError as error:
            self.say_problem(sentence(error))
            return
        self.done.emit()

    def _day(self) -> date:
        return self.day.read() or self._ws.today

    @Slot()
    def _on_typed(self) -> None:
        view, day = self._view, self.day.day or self._ws.today
        standing = self.entry.trial(day, self._ws.today) if self.entry.touched else view.standing
        colour = view.area.colour if view.area else "ink2"
        self._trail.show_trail(
            subject_trail(
                view.subject, standing, title=view.key_result.title, colour=colour, style=self._style
            )
        )

    @Slot(int)
    def _on_left(self, key: int) -> None:
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key == Qt.Key.Key_Return:
            self.finish()


def _row(view: KeyResultView, today: date) -> WeekRow:
    """Return a row for the entry, its ghost the last number there is."""
    numbers = [one for one in view.subject.check_ins if one.value is not None and one.local_date <= today]
    return WeekRow(view=view, due=True, entries=(), last_week=numbers[-1] if numbers else None)
