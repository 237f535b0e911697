"""Way points in place: on which day the value should be where, and how the pace runs then."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lifeokr.domain.errors import LifeokrError, WayPointHalf, WayPointTwice
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.progress import progress
from lifeokr.domain.records import WayPoint
from lifeokr.domain.units import NumberStyle
from lifeokr.services import key_results, queries
from lifeokr.services.goalposts import WayPointLine
from lifeokr.services.views import KeyResultDetails, KeyResultView
from lifeokr.services.workspace import Workspace
from lifeokr.trail.model import status_words, value_unit
from lifeokr.ui.editors.day_field import DayField
from lifeokr.ui.kit.buttons import Button, IconButton
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.tab_order import order_tabs
from lifeokr.ui.kit.text import Label
from lifeokr.ui.objective.form import Form
from lifeokr.ui.objective.preview import PreviewLine
from lifeokr.ui.objective.rows import take_away
from lifeokr.ui.widgets.value_field import ValueField
from lifeokr.words import say
from lifeokr.words.errors import sentence

_DAY, _VALUE = 170, 130


def takes_way_points(view: KeyResultView) -> bool:
    """Return whether a key result's pace can bend: it has a start, and is no share of its whole time."""
    kind = kind_of(view.metric.kind)
    return view.standing.start is not None and not kind.is_cycle_share(view.key_result)


class WayPointRow(QWidget):
    """One way point: a day and the value hoped for on it."""

    changed = Signal()
    removed = Signal(QObject)

    def __init__(self, ws: Workspace, unit_code: str, style: NumberStyle) -> None:
        super().__init__()
        self.day = DayField(ws, says="")
        self.day.setPlaceholderText(say("way-points", "by when"))
        self.value = ValueField(unit_code, style, says="", in_row=False)
        self.away = IconButton("minus", "")
        line = QHBoxLayout(self)
        line.setContentsMargins(3, 3, 3, 3)
        line.setSpacing(12)
        for field, width in ((self.day, _DAY), (self.value, _VALUE)):
            field.setFixedWidth(scaled(width))
            field.textChanged.connect(self.changed)
            line.addWidget(field)
        line.addWidget(self.away)
        line.addStretch(1)
        self.away.clicked.connect(self._on_away)
        self._known: tuple[float, str] | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing is typed."""
        return not (self.day.text().strip() or self.value.text().strip())

    def take_number(self, number: int) -> None:
        """Name the controls by the place of the way point."""
        self.day.setAccessibleName(say("way-points", "Day of way point {number}", number=number))
        self.value.setAccessibleName(say("way-points", "Value of way point {number}", number=number))
        says = say("way-points", "Take way point {number} away", number=number)
        self.away.setAccessibleName(says)
        self.away.setToolTip(says)

    def show_point(self, point: WayPoint, value: float) -> None:
        """Show a way point that is there."""
        self.day.show_day(point.day)
        self.value.show_value(value)
        self._known = point.p, self.value.text()

    def line(self, start: float, target: float) -> WayPointLine:
        """Return what is typed; raises DayNotRead, ValueNotRead, WayPointHalf."""
        day, value = self.day.read(), self.value.number()
        if day is None or value is None:
            raise WayPointHalf
        if self._known is not None and self.value.text() == self._known[1]:
            return WayPointLine(day=day, p=self._known[0])  # not rounded to what is shown
        return WayPointLine(day=day, p=progress(value, start, target))

    @Slot()
    def _on_away(self) -> None:
        self.removed.emit(self)


class WayPointsForm(Form):
    """Rows of day and value; `previewed` with the key result as it would be then, None for as it is."""

    previewed = Signal(object)

    def __init__(
        self, ws: Workspace, view: KeyResultView, style: NumberStyle, parent: QWidget | None = None
    ) -> None:
        title = view.key_result.title
        super().__init__(says=say("way-points", "Way points of {title}", title=title), parent=parent)
        self._ws, self._view, self._style = ws, view, style
        start, target = view.standing.start, view.standing.target
        self._start, self._target = start if start is not None else 0.0, target
        self.rows: list[WayPointRow] = []
        self.add(
            Label(
                say(
                    "way-points",
                    "Where should it be, and when? The pace runs from one to the next, and on to the target."
                    " Without any it is even.",
                ),
                "caption", token="ink2", wrap=True,
            )
        )  # fmt: skip
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self.body.addLayout(self._column)
        self.add_button = Button(say("way-points", "Add a way point"), "plain", size="small", icon="plus")
        self.add_button.clicked.connect(self._on_add)
        beside = QHBoxLayout()
        beside.setContentsMargins(3, 0, 3, 0)
        beside.addWidget(self.add_button)
        beside.addStretch(1)
        self.body.addLayout(beside)
        self.preview = PreviewLine(ws)
        self.preview.wanted.connect(self.show_preview)
        self.add(self.preview)
        self._show(sorted(view.subject.way_points, key=_day_of))
        self._before = self._texts()

    def keep(self) -> None:
        """Make these the way points."""
        if self._texts() != self._before:
            self._act()()

    def take_focus(self) -> None:
        """Put the keyboard on the first empty day."""
        row = next((row for row in self.rows if row.empty), self.rows[0])
        row.day.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def show_preview(self) -> None:
        """Let the chart follow, and say how the key result would stand."""
        if self._texts() == self._before:
            self.preview.tell(say("way-points", "Nothing is changed yet."))
            self.previewed.emit(None)
            return
        one = self._view.key_result.id
        try:
            then = self._ws.tried(self._act(), _reading(self._ws, one))
        except LifeokrError as error:
            self.preview.tell(sentence(error))
            return
        words = say(
            "way-points", "Today: {now}. With these way points: {then}.",
            now=self._status(self._view), then=self._status(then.view),
        )  # fmt: skip
        self.preview.tell(words)
        self.previewed.emit(then)

    def _status(self, view: KeyResultView) -> str:
        return status_words(view.standing.status, view.subject)

    def _texts(self) -> list[tuple[str, str]]:
        return [(row.day.text(), row.value.text()) for row in self.rows if not row.empty]

    def _show(self, points: Iterable[WayPoint]) -> None:
        for point in points:
            value = self._start + point.p * (self._target - self._start)
            self._add_row().show_point(point, value)
        self._add_row()

    def _add_row(self) -> WayPointRow:
        row = WayPointRow(self._ws, value_unit(self._view.subject).code, self._style)
        row.changed.connect(self._on_typed)
        row.removed.connect(self._on_removed)
        self.rows.append(row)
        row.take_number(len(self.rows))
        self._column.addWidget(row)
        return row

    def _act(self) -> Callable[[], object]:
        """Return the change as typed; raises what cannot be read."""
        lines = [row.line(self._start, self._target) for row in self.rows if not row.empty]
        for line in lines:
            if sum(line.day == other.day for other in lines) > 1:
                raise WayPointTwice(day=line.day)

        def act() -> object:
            return key_results.set_way_points(self._ws, self._view.key_result.id, points=lines)

        return act

    @Slot()
    def _on_typed(self) -> None:
        self.say_problem("")
        self.preview.wait()

    @Slot()
    def _on_add(self) -> None:
        self._add_row()
        order_tabs(self)
        self.rows[-1].day.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QObject)
    def _on_removed(self, row: object) -> None:
        at = next((at for at, one in enumerate(self.rows) if one is row), None)
        if at is None:
            return
        gone = self.rows.pop(at)
        if not self.rows:
            self._add_row()
        self.rows[min(at, len(self.rows) - 1)].day.setFocus(Qt.FocusReason.OtherFocusReason)
        take_away(gone, self._column)
        for number, other in enumerate(self.rows, 1):
            other.take_number(number)
        order_tabs(self)
        self._on_typed()


def _day_of(point: WayPoint) -> date:
    return point.day


def _reading(ws: Workspace, key_result_id: str) -> Callable[[], KeyResultDetails]:
    def read() -> KeyResultDetails:
        return queries.key_result_details(ws, key_result_id)

    return read
