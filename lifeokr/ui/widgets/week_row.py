"""A row of This week: one key result, its entry, its Trail, and what is said beside it."""

from __future__ import annotations

from datetime import date
from math import fsum

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from lifeokr.domain.errors import LifeokrError
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.units import NumberStyle, unit
from lifeokr.frozen import frozen
from lifeokr.services import check_ins
from lifeokr.services.views import WeekRow
from lifeokr.services.workspace import Workspace
from lifeokr.trail.model import trail_of, value_unit
from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.icons import IconView
from lifeokr.ui.kit.inner_room import give_room
from lifeokr.ui.kit.paint import box
from lifeokr.ui.kit.tab_order import order_tabs
from lifeokr.ui.kit.taking_back import nothing_to_take_back
from lifeokr.ui.kit.text import Label
from lifeokr.ui.kit.theme import colour
from lifeokr.ui.widgets.confidence_view import ConfidenceChoice, ConfidenceDots
from lifeokr.ui.widgets.entries import EntryView, entry_view, one_line
from lifeokr.ui.widgets.key_result_words import scale_line
from lifeokr.ui.widgets.status_view import StatusView
from lifeokr.ui.widgets.trail_view import TrailView
from lifeokr.words import say
from lifeokr.words.errors import sentence

ICON, TITLE, ENTRY, TRAIL, STATUS, SURE = 32, 230, 118, 236, 136, 60
_NARROW_TRAIL = 150
RING = 3  # pixels the focus ring needs around a control, which every entry has


@frozen
class Unsaved:
    """What stood in a row and was not saved."""

    text: str
    note: str
    confidence: int | None
    is_open: bool


class _Done(QWidget):
    """The tick and the number of a row that has its entry."""

    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(3, 0, 3, 0)
        line.setSpacing(8)
        line.addWidget(IconView(icon, "ink2", size=16))
        line.addWidget(Label(text, "body", elide=True), 1)


class WeekRowView(QWidget):
    """One row. It opens when the keyboard is in it; `finished` says that the next row may be shown."""

    finished = Signal(object, int)  # the row, and the key that ended it
    opened = Signal(object)

    def __init__(
        self, ws: Workspace, row: WeekRow, style: NumberStyle, day: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.row, self._ws, self._style, self._day = row, ws, style, day
        self.saved = False  # the file has what was typed; the page will be read anew
        view = row.view
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(view.key_result.title)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 0, 16, 0)
        whole.setSpacing(0)
        line = QHBoxLayout()
        line.addStrut(scaled(56))
        line.setSpacing(0)
        area = view.area
        icon = (
            IconView(area.icon, area.colour, size=20, ringed=area.ringed, says=area.name)
            if area
            else QWidget()
        )
        icon.setFixedWidth(scaled(20))
        line.addWidget(icon)
        line.addSpacing(12)
        self._words = self._titles()
        line.addWidget(self._words, 1)
        line.addSpacing(8)
        self._entry_holder = QWidget()
        self._entry_place = QHBoxLayout(self._entry_holder)
        self._entry_place.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._entry_holder)
        line.addSpacing(10)
        self.trail = TrailView("S")
        self.trail.setMinimumWidth(scaled(_NARROW_TRAIL))
        self.trail.setMaximumWidth(scaled(TRAIL))
        line.addWidget(self.trail, 2)
        line.addSpacing(12)
        self._status = StatusView()
        self._status.setFixedWidth(scaled(STATUS))
        line.addWidget(self._status)
        self._dots = ConfidenceDots()
        line.addWidget(self._dots)
        whole.addLayout(line)
        self._lines = line, QHBoxLayout()
        self._lines[1].setSpacing(12)
        whole.addLayout(self._lines[1])
        self._narrow = self._tight = False
        self._more: QWidget | None = None
        self._note: QLineEdit | None = None
        self._note_before = ""
        self._sure: ConfidenceChoice | None = None
        self._problem: Label | None = None
        self.entry: EntryView | None = None
        self._show_entry(editing=row.due)
        self._show_standing()

    @property
    def is_open(self) -> bool:
        """Whether the row shows how sure and the note."""
        return self._more is not None and self._more.isVisible()

    @property
    def key_result_id(self) -> str:
        """Which key result it is."""
        return self.row.view.key_result.id

    @property
    def unfinished(self) -> bool:
        """Whether the row is open or something is typed in it, and not saved."""
        return not self.saved and (self.is_open or self.touched)

    @property
    def problem(self) -> str:
        """What is said beneath the field of an entry that could not be kept."""
        return self._problem.text() if self._problem is not None and self._problem.isVisible() else ""

    def set_narrow(self, narrow: bool) -> None:
        """Show the confidence in the open row only, where there is little room."""
        policy = self._dots.sizePolicy()
        policy.setRetainSizeWhenHidden(not narrow)  # so that nothing moves when the row opens
        self._dots.setSizePolicy(policy)
        self._narrow = narrow
        self._dots.setVisible(not narrow and not self.is_open)

    def set_tight(self, tight: bool) -> None:
        """Put the entry and the Trail beneath the title, where there is no room for them beside it."""
        if tight == self._tight:
            return
        self._tight = tight
        first, second = self._lines
        # An empty line has its margins all the same.
        second.setContentsMargins(*((scaled(20) + 12 - RING, 0, 0, scaled(10)) if tight else (0, 0, 0, 0)))
        if tight:
            second.addWidget(self._entry_holder, 1, Qt.AlignmentFlag.AlignLeft)
            second.addWidget(self.trail, 2)
        else:  # each has a space before and behind it
            first.insertWidget(first.indexOf(self._words) + 2, self._entry_holder)
            first.insertWidget(first.indexOf(self._status) - 1, self.trail, 2)

    def open(self) -> None:
        """Open the row for an entry and put the keyboard there; a row that has one can be added to."""
        if self.entry is None:
            self._show_entry(editing=True)
        if self.entry is not None:
            self.entry.take_focus()
        self.show_more()

    def show_more(self) -> None:
        """Show how sure and the note beneath."""
        if self.is_open:
            return
        if self._more is None:
            self._make_more()
        if self._more is not None:
            self._more.show()
            order_tabs(self)  # they were made after all other rows
        self._dots.setVisible(False)
        self.opened.emit(self)
        self.update()

    def fold(self) -> None:
        """Show the row in one line again."""
        if self._more is not None:
            self._more.hide()
        self._dots.setVisible(not self._narrow)
        self.update()

    def save(self) -> bool:
        """Keep what is typed; say so beneath the field where it cannot be read."""
        if self.entry is None or not self.touched:
            return True
        confidence = self._sure.confidence if self._sure else None
        carried = self._sure.carried if self._sure else True
        note = self._note.text() if self._note else ""
        try:
            self.entry.save(self._ws, self._day, note, (confidence, carried))
        except LifeokrError as error:
            self._say_problem(sentence(error))
            self.entry.take_focus()
            return False
        self.saved = True
        return True

    @property
    def touched(self) -> bool:
        """Whether anything was typed or chosen in the row."""
        typed = self.entry is not None and self.entry.touched
        noted = self._note is not None and self._note.text().strip() != self._note_before
        chosen = self._sure is not None and not self._sure.carried
        return typed or noted or chosen

    def unsaved(self) -> Unsaved:
        """Return what is typed in the row and not saved, so that a page read anew can put it back."""
        by_hand = self._sure is not None and not self._sure.carried
        return Unsaved(
            text=self.entry.typed_text() if self.entry is not None else "",
            note=self._note.text() if self._note is not None else "",
            confidence=self._sure.confidence if by_hand and self._sure else None,
            is_open=self.is_open,
        )

    def type_again(self, unsaved: Unsaved) -> None:
        """Put back what was typed; the row is open if it was, or where a note or how sure is to be seen."""
        if unsaved.is_open:
            self.open()
        elif unsaved.note or unsaved.confidence is not None:
            self._make_more()
        if self.entry is None and unsaved.text:
            self._show_entry(editing=True)
        if self.entry is not None and unsaved.text:
            self.entry.type_again(unsaved.text)
        if self._note is not None:
            self._note.setText(unsaved.note)
        if self._sure is not None and unsaved.confidence is not None:
            self._sure.choose(unsaved.confidence)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        if event.key() == Qt.Key.Key_S and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._on_skipped()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's name
        self.open()
        super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        box(painter, self.rect(), 0, fill=colour(self, "surface" if self.is_open else "rowbg"))
        box(painter, QRect(0, 0, self.width(), 1), 0, fill=colour(self, "line"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's name
        if event.type() == QEvent.Type.FocusIn:
            self.show_more()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self._note:
            if nothing_to_take_back(self._note, event):
                event.ignore()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_left(Qt.Key.Key_Return)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._on_left(Qt.Key.Key_Escape)
                return True
        return super().eventFilter(watched, event)

    def _titles(self) -> QWidget:
        view = self.row.view
        titles = QWidget()
        titles.setMinimumWidth(scaled(120))
        titles.setMaximumWidth(scaled(TITLE) * 2)
        column = QVBoxLayout(titles)
        column.setContentsMargins(0, scaled(9), 0, scaled(9))
        column.setSpacing(0)
        self._title = Label(view.key_result.title, "body-strong" if self.row.due else "body", elide=True)
        column.addWidget(self._title)
        column.addWidget(Label(scale_line(view, self._style), "caption", elide=True))
        return titles

    def _show_entry(self, *, editing: bool) -> None:
        while self._entry_place.count():
            item = self._entry_place.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.deleteLater()
        if editing:
            self.entry = entry_view(self.row, self._style, self._day)
            before = self.entry.before
            self._note_before = one_line(before.note) if before is not None else ""
            self.entry.typed.connect(self._on_typed)
            self.entry.left.connect(self._on_left)
            self.entry.skipped.connect(self._on_skipped)
            for child in self.entry.findChildren(QWidget):
                child.installEventFilter(self)
            shown: QWidget = self.entry
        else:
            icon = "minus" if self.row.skipped else "check"
            shown = _Done(_entered(self.row, self._style), icon)
        shown.setFixedWidth(scaled(ENTRY))
        self._entry_place.addWidget(shown)

    def _make_more(self) -> None:
        self._more = QWidget(self)
        self._more.hide()
        column = QVBoxLayout(self._more)
        column.setContentsMargins(scaled(32), 0, 0, scaled(12))
        column.setSpacing(10)
        self._problem = Label("", "small", wrap=True)
        self._problem.hide()
        column.addWidget(self._problem)
        self._sure = ConfidenceChoice()
        self._sure.ask(_question(self.row, self._style), self.row.view.standing.confidence)
        self._sure.left.connect(self._on_left)
        column.addWidget(self._sure)
        self._note = QLineEdit(self._note_before)
        self._note.setFont(font("own-field"))
        self._note.setMaxLength(4000)
        self._note.setMinimumHeight(scaled(34))
        give_room(self._note)
        self._note.setPlaceholderText(say("week", "A line about this week, if you like"))
        self._note.setAccessibleName(say("week", "A note on {title}", title=self.row.view.key_result.title))
        self._note.installEventFilter(self)
        column.addWidget(self._note)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._more)

    def _say_problem(self, words: str) -> None:
        self.show_more()
        if self._problem is not None:
            self._problem.setText(words)
            self._problem.show()

    def _show_standing(self) -> None:
        view = self.row.view
        self._show_trail()
        self._status.show_standing(view.standing, view.subject)
        self._dots.show_confidence(view.standing.confidence, carried=self.row.due)

    def _show_trail(self) -> None:
        view = self.row.view
        typed = self.entry is not None and self.entry.touched
        standing = self.entry.trial(self._day, self._ws.today) if typed and self.entry else view.standing
        area = view.area
        model = trail_of(
            standing,
            value_unit(view.subject),
            title=view.key_result.title,
            colour=area.colour if area else "ink2",
            style=self._style,
            subject=view.subject,
        )
        self.trail.show_trail(model)
        self._status.show_standing(standing, view.subject)

    @Slot()
    def _on_typed(self) -> None:
        self.show_more()
        self._show_trail()

    @Slot(int)
    def _on_left(self, key: int) -> None:
        if key == Qt.Key.Key_Escape:
            self.fold()
            self.finished.emit(self, key)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) or self.save():
            self.finished.emit(self, key)

    @Slot()
    def _on_skipped(self) -> None:
        note = self._note.text() if self._note else ""
        check_ins.skip(self._ws, key_result_id=self.row.view.key_result.id, day=self._day, note=note)
        self.saved = True
        self.finished.emit(self, int(Qt.Key.Key_Return))


def _entered(row: WeekRow, style: NumberStyle) -> str:
    """Return what was entered this week, shortly."""
    if row.view.steps:
        done = sum(step.done_day is not None for step in row.view.steps)
        return say("week", "{done} of {all}", done=done, all=len(row.view.steps))
    numbers = [entry for entry in row.entries if entry.value is not None]
    if not numbers:
        skipped = any(entry.skipped for entry in row.entries)
        return say("week", "skipped") if skipped else say("week", "a note")
    shown, kind = unit(row.view.metric.unit), kind_of(row.view.metric.kind)
    if kind.entries_add:
        sum_ = fsum(entry.value or 0.0 for entry in numbers)
        plus = "+" if kind.entry_is_sum and sum_ >= 0 else ""
        return f"{plus}{shown.show(sum_, style)}"
    last = numbers[-1]
    if last.out_of is not None:
        return say("week", "{some} of {all}", some=f"{last.value:g}", all=f"{last.out_of:g}")
    return shown.show(last.value or 0.0, style)


def _question(row: WeekRow, style: NumberStyle) -> str:
    """Return the question how sure, with last week's number before it."""
    view = row.view
    target = value_unit(view.subject).show(view.standing.target, style)
    if row.last_week is not None and row.last_week.value is not None:
        last = unit(view.metric.unit).show_bare(row.last_week.value, style)
        return say("week", "Last week {last}. How sure are you of {target}?", last=last, target=target)
    return say("week", "How sure are you of {target}?", target=target)
