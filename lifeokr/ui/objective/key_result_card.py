"""A key result on the Objective page: one line when folded, with its chart and forms when open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from lifeokr.domain.codes import State
from lifeokr.domain.records import Metric, Pause
from lifeokr.services import key_results, pauses
from lifeokr.services.views import KeyResultDetails
from lifeokr.ui.context import Context
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.tab_order import order_tabs
from lifeokr.ui.kit.text import Label
from lifeokr.ui.objective.chart_panel import ChartPanel
from lifeokr.ui.objective.check_in_form import CheckInForm
from lifeokr.ui.objective.check_in_list import CheckInList
from lifeokr.ui.objective.end_form import EndForm
from lifeokr.ui.objective.form import Form
from lifeokr.ui.objective.key_result_head import KeyResultHead, indent
from lifeokr.ui.objective.lines import standing_line
from lifeokr.ui.objective.marks_form import MarksForm
from lifeokr.ui.objective.menu_button import Deed
from lifeokr.ui.objective.rest_form import RestForm
from lifeokr.ui.objective.rows import take_away
from lifeokr.ui.objective.series_forms import JoinForm, UnitForm, series_alike, units_of_sort
from lifeokr.ui.objective.steps_list import StepsList
from lifeokr.ui.objective.way_points_form import WayPointsForm, takes_way_points
from lifeokr.words import say

_NARROW = 680


class KeyResultCard(Card):
    """Opens and closes by its chevron (`toggled`); `edit_requested` asks for the editor."""

    toggled = Signal(str)
    edit_requested = Signal()
    said = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(padding=(20, 14), parent=parent)
        self._context, self._ws, self._style = context, context.workspace, context.style
        self._details: KeyResultDetails | None = None
        self._shown: KeyResultDetails | None = None  # by the chart: as it is, or as a preview has it
        self._open = False
        self._form: Form | None = None
        self._words = ""
        self.panel: ChartPanel | None = None
        self.check_ins: CheckInList | None = None
        self.steps: StepsList | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.head = KeyResultHead()
        self.chevron, self.trail = self.head.chevron, self.head.trail
        self.check_in_button, self.menu_button = self.head.check_in_button, self.head.menu_button
        self.chevron.clicked.connect(self._on_chevron)
        self.check_in_button.clicked.connect(self.check_in)
        self.body.addWidget(self.head)
        self._form_place = QVBoxLayout()
        self.body.addLayout(self._form_place)
        self._more = QWidget()
        self._more.hide()
        self._more_column = QVBoxLayout(self._more)
        self._more_column.setContentsMargins(0, 0, 0, 0)
        self._more_column.setSpacing(12)
        self._line = Label("", "body", wrap=True)
        self._line.setContentsMargins(indent(), 0, 0, 0)
        self._more_column.addWidget(self._line)
        self.body.addWidget(self._more)

    @property
    def id(self) -> str:
        """The id of the key result shown."""
        return self._details.view.key_result.id if self._details else ""

    @property
    def is_open(self) -> bool:
        """Whether the chart is shown."""
        return self._open

    @property
    def form(self) -> Form | None:
        """The form that is open in the card."""
        return self._form

    def show_details(self, details: KeyResultDetails) -> None:
        """Show a key result as it stands; a form that is open stays."""
        self._details = self._shown = details
        title = details.view.key_result.title
        self.setAccessibleName(title)
        self.head.show_view(details.view, self._style)
        self.menu_button.offer(self._deeds())
        self._place()
        if self._open:
            self._show_more()

    def set_open(self, opened: bool) -> None:
        """Show the chart, or one line."""
        if opened == self._open:
            return
        self._open = opened
        if not opened:
            self._close_form()
        self._more.setVisible(opened)
        self._place()
        if opened:
            self._show_more()

    def focus_chevron(self) -> None:
        """Put the keyboard on what opens the card."""
        self.chevron.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def check_in(self) -> None:
        """Open the form for a check-in."""
        if self._details is not None:
            self._show_form(
                CheckInForm(self._ws, self._details.view, self._style), say("objective", "Checked in.")
            )

    @Slot()
    def move_goalposts(self) -> None:
        """Open the form for the marks."""
        if self._details is not None:
            self._show_form(
                MarksForm(self._ws, self._details.view, self._style), say("objective", "Goalposts moved.")
            )

    @Slot()
    def rest(self) -> None:
        """Open the form for a rest."""
        if self._details is not None:
            view = self._details.view
            form = RestForm(self._ws, self._style, title=view.key_result.title, view=view)
            self._show_form(form, say("objective", "Resting, on purpose."))

    @Slot()
    def bend_pace(self) -> None:
        """Open the form for the way points; the chart follows what is typed in it."""
        if self._details is not None:
            form = WayPointsForm(self._ws, self._details.view, self._style)
            form.previewed.connect(self._on_previewed)
            self._show_form(form, say("objective", "Way points kept."))

    @Slot()
    def turn_unit(self) -> None:
        """Open the form that turns the series into another unit."""
        if self._details is not None:
            form = UnitForm(self._ws, self._details, self._style)
            self._show_form(form, say("objective", "Turned into another unit."))

    @Slot()
    def join(self) -> None:
        """Open the form that makes one series of two."""
        if self._details is not None:
            form = JoinForm(self._ws, self._details, self._style)
            self._show_form(form, say("objective", "Joined."))

    @Slot()
    def end(self) -> None:
        """Open the form that ends the key result."""
        if self._details is not None:
            self._show_form(EndForm(self._ws, self._details.view), say("objective", "Ended."))

    @Slot()
    def wake(self) -> None:
        """End the rest that the key result is in."""
        if self._details is None:
            return
        resting = [pause for pause in self._details.pauses if self._in_force(pause)]
        if resting:
            pauses.end_pause(self._ws, resting[-1].id)
            self.said.emit(say("objective", "The rest is over."))

    @Slot()
    def reopen(self) -> None:
        """Take the key result up again."""
        key_results.reopen_key_result(self._ws, self.id)
        self.said.emit(say("objective", "Taken up again."))

    @Slot()
    def delete(self) -> None:
        """Put the key result into the trash."""
        title = self._details.view.key_result.title if self._details else ""
        key_results.delete_key_result(self._ws, self.id)
        self.said.emit(say("objective", "Deleted: {title}", title=title))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's name
        if not self._open and event.button() is Qt.MouseButton.LeftButton:
            self._on_chevron()
        super().mouseReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's name
        super().resizeEvent(event)
        self._place()

    def _in_force(self, pause: Pause) -> bool:
        today = self._ws.today
        return pause.first_day <= today and (pause.last_day is None or today <= pause.last_day)

    def _place(self) -> None:
        """Show what an open card, a folded one and a narrow one have room for."""
        if self._details is not None:
            resting = self._details.view.standing.resting
            self.set_dashed(resting and not self._open)
            self.head.place(folded=not self._open, narrow=self.width() < scaled(_NARROW))

    def _show_more(self) -> None:
        """Show the chart and the check-ins; they are made when the card is first opened."""
        details = self._details
        if details is None:
            return
        if self.panel is None or self.check_ins is None or self.steps is None:
            self.steps = StepsList(self._ws)
            self.steps.said.connect(self.said)
            self.panel = ChartPanel(self._context.jobs, self._context.theme, self._style)
            self.panel.chart.drawn.connect(self._on_drawn)
            self.check_ins = CheckInList(self._ws, self._style)
            self.check_ins.said.connect(self.said)
            for widget in (self.steps, self.panel, self.check_ins):
                self._more_column.addWidget(widget)
            self.steps.setContentsMargins(indent(), 0, 0, 0)
            self.check_ins.setContentsMargins(indent() - 8, 0, 0, 0)
            order_tabs(self)
        self._line.setText(standing_line(details.view, self._style))
        live = details.view.key_result.state in (State.LIVE, State.DRAFT)
        self.steps.setVisible(bool(details.view.steps))
        self.steps.show_steps(details.view.steps, open_still=live)
        self.panel.show_details(details)
        self.check_ins.show_details(details)

    def _deeds(self) -> tuple[Deed, ...]:
        """Return what can be done with the key result as it is."""
        edit: Deed = ("edit", say("objective", "Edit…"), self._on_edit)
        delete: Deed = ("delete", say("objective", "Delete"), self.delete)
        details = self._details
        if details is None or details.view.key_result.state not in (State.LIVE, State.DRAFT):
            return (("reopen", say("objective", "Take it up again"), self.reopen), edit, delete)
        rest: Deed = ("rest", say("objective", "Rest…"), self._on_rest)
        if details.view.standing.resting:
            rest = ("wake", say("objective", "End the rest"), self.wake)
        bend: Deed = ("way-points", say("objective", "Way points…"), self._on_way_points)
        return (
            ("check-in", say("objective", "Check in…"), self._on_check_in),
            edit,
            ("marks", say("objective", "Move goalposts…"), self._on_marks),
            *((bend,) if takes_way_points(details.view) else ()),
            *self._series_deeds(details.view.metric),
            rest,
            ("end", say("objective", "End it…"), self._on_end),
            delete,
        )

    def _series_deeds(self, metric: Metric) -> tuple[Deed, ...]:
        """Return what can be done with the numbers behind the key result."""
        unit: Deed = ("unit", say("objective", "Another unit…"), self._on_unit)
        join: Deed = ("join", say("objective", "Join with another series…"), self._on_join)
        turns, joins = bool(units_of_sort(self._ws, metric)), bool(series_alike(self._ws, metric))
        return (*((unit,) if turns else ()), *((join,) if joins else ()))

    def _opened(self) -> None:
        if not self._open:
            self.toggled.emit(self.id)

    @Slot()
    def _on_check_in(self) -> None:
        self._opened()
        self.check_in()

    @Slot()
    def _on_marks(self) -> None:
        self._opened()
        self.move_goalposts()

    @Slot()
    def _on_unit(self) -> None:
        self._opened()
        self.turn_unit()

    @Slot()
    def _on_join(self) -> None:
        self._opened()
        self.join()

    @Slot()
    def _on_way_points(self) -> None:
        self._opened()
        self.bend_pace()

    @Slot(object)
    def _on_previewed(self, details: KeyResultDetails | None) -> None:
        """Draw the chart as it would be, or as it is."""
        self._shown = details or self._details
        if self.panel is not None and self._shown is not None:
            self.panel.show_details(self._shown)

    @Slot()
    def _on_rest(self) -> None:
        self._opened()
        self.rest()

    @Slot()
    def _on_end(self) -> None:
        self._opened()
        self.end()

    @Slot()
    def _on_edit(self) -> None:
        self.edit_requested.emit()

    @Slot()
    def _on_chevron(self) -> None:
        self.toggled.emit(self.id)

    @Slot()
    def _on_drawn(self) -> None:
        shown = self.panel.chart.shown if self.panel else None
        if shown is not None and self._shown is not None:
            words = standing_line(self._shown.view, self._style)
            self._line.setText(" ".join(part for part in (words, shown.more) if part))

    def _show_form(self, form: Form, words: str) -> None:
        self._close_form()
        self._form, self._words = form, words
        form.setContentsMargins(indent(), 0, 0, 8)
        form.done.connect(self._on_form_done)
        form.left.connect(self._on_form_left)
        self._form_place.addWidget(form)
        form.show()
        form.take_focus()

    @Slot()
    def _on_form_done(self) -> None:
        self._on_form_left()
        self.said.emit(self._words)

    @Slot()
    def _on_form_left(self) -> None:
        self._close_form()
        beside = self.check_in_button if self.check_in_button.isVisible() else self.chevron
        beside.setFocus(Qt.FocusReason.TabFocusReason)

    def _close_form(self) -> None:
        if self._form is not None:
            form, self._form = self._form, None
            take_away(form, self._form_place)
            if isinstance(form, WayPointsForm):
                self._on_previewed(None)
