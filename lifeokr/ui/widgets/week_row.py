"""A row of This week: one key result, its entry, its Trail, and what is said beside it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lifeokr.domain.errors import LifeokrError
from lifeokr.domain.units import NumberStyle
from lifeokr.frozen import frozen
from lifeokr.services import check_ins
from lifeokr.services.views import WeekRow
from lifeokr.services.workspace import Workspace
from lifeokr.trail.model import trail_of, value_unit
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.icons import IconView
from lifeokr.ui.kit.paint import box
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.tab_order import order_tabs
from lifeokr.ui.kit.text import Label
from lifeokr.ui.kit.theme import colour
from lifeokr.ui.widgets.confidence_view import ConfidenceDots
from lifeokr.ui.widgets.entries import EntryView, asked_by_day, entry_view, one_line
from lifeokr.ui.widgets.key_result_words import scale_line
from lifeokr.ui.widgets.status_view import StatusView
from lifeokr.ui.widgets.trail_view import TrailView
from lifeokr.ui.widgets.week_more import RowMore
from lifeokr.ui.widgets.week_row_words import entered
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

    spoken_as = "group"

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
        self.more: RowMore | None = None  # made when the row is first opened
        self._note_before = ""
        self.entry: EntryView | None = None
        self._told: set[str] = set()  # the numbers that were asked about
        self._show_entry(editing=row.due)
        self._show_standing()

    @property
    def is_open(self) -> bool:
        """Whether the row shows how sure and the note."""
        return self.more is not None and self.more.isVisible()

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
        return self.more.problem if self.more is not None else ""

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
        self.show_more()
        if self.entry is not None:
            self.entry.take_focus()

    def show_more(self) -> None:
        """Show how sure and the note beneath."""
        if self.is_open:
            return
        self._made_more().show()
        order_tabs(self)  # it was made after all other rows
        if self.entry is not None:
            self.entry.set_open(True)
        self._dots.setVisible(False)
        self.opened.emit(self)
        self.update()

    def fold(self) -> None:
        """Show the row in one line again."""
        if self.more is not None:
            self.more.hide()
        if self.entry is not None:
            self.entry.set_open(False)
        self._dots.setVisible(not self._narrow)
        self.update()

    def save(self) -> bool:
        """Keep what is typed; say so beneath the field where it cannot be read, or is far from the usual."""
        if self.entry is None or not self.touched:
            return True
        if self._asks_first(self.entry):
            return False
        more = self._made_more()
        more.end_question()
        try:
            self.entry.save(self._ws, self._day, more.note.text(), (more.sure.confidence, more.sure.carried))
        except LifeokrError as error:
            self.show_more()
            more.say_problem(sentence(error))
            self.entry.take_focus()
            return False
        self.saved = True
        return True

    def _asks_first(self, entry: EntryView) -> bool:
        """Ask about a number far from the usual, once; return whether it was asked about."""
        doubted = entry.doubted(self._ws, self._day, self._told)
        if doubted is None:
            return False
        self._told.add(doubted.asked)
        self.show_more()
        self._made_more().ask(doubted, entry)
        entry.take_focus()
        return True

    @property
    def touched(self) -> bool:
        """Whether anything was typed or chosen in the row."""
        typed = self.entry is not None and self.entry.touched
        return typed or (self.more is not None and self.more.touched)

    def unsaved(self) -> Unsaved:
        """Return what is typed in the row and not saved, so that a page read anew can put it back."""
        return Unsaved(
            text=self.entry.typed_text() if self.entry is not None else "",
            note=self.more.note.text() if self.more is not None else "",
            confidence=self.more.by_hand if self.more is not None else None,
            is_open=self.is_open,
        )

    def type_again(self, unsaved: Unsaved) -> None:
        """Put back what was typed; the row is open if it was, or where a note or how sure is to be seen."""
        if unsaved.is_open:
            self.open()
        if self.entry is None and unsaved.text:
            self._show_entry(editing=True)
        if self.entry is not None and unsaved.text:
            self.entry.type_again(unsaved.text)
        if unsaved.is_open or unsaved.note or unsaved.confidence is not None:
            more = self._made_more()
            more.note.setText(unsaved.note)
            if unsaved.confidence is not None:
                more.sure.choose(unsaved.confidence)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        if event.key() == Qt.Key.Key_S and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._on_skipped()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's name
        self.open()
        super().mousePressEvent(event)

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        box(painter, self.rect(), 0, fill=colour(self, "surface" if self.is_open else "rowbg"))
        box(painter, QRect(0, 0, self.width(), 1), 0, fill=colour(self, "line"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's name
        if event.type() == QEvent.Type.FocusIn:
            self.show_more()
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
        if editing or asked_by_day(self.row):
            self.entry = self._made_entry()
            before = self.entry.before
            self._note_before = one_line(before.note) if before is not None else ""
            self.entry.typed.connect(self._on_typed)
            self.entry.left.connect(self._on_left)
            self.entry.skipped.connect(self._on_skipped)
            self.entry.taken.connect(self._on_kept)
            self.entry.wanted.connect(self.open)
            for child in self.entry.findChildren(QWidget):
                child.installEventFilter(self)
            shown: QWidget = self.entry
        else:
            icon = "minus" if self.row.skipped else "check"
            shown = _Done(entered(self.row, self._style), icon)
        shown.setFixedWidth(scaled(ENTRY))
        self._entry_place.addWidget(shown)

    def _made_entry(self) -> EntryView:
        if not asked_by_day(self.row):
            return entry_view(self.row, self._style, self._day)
        # only a few rows are asked for daily
        from lifeokr.ui.widgets.week_days import DaysEntry  # noqa: PLC0415

        return DaysEntry(self.row, self._style, self._day)

    def _made_more(self) -> RowMore:
        if self.more is None:
            beneath = self.entry.beneath if self.entry is not None else None
            self.more = RowMore(self.row, self._style, note=self._note_before, beneath=beneath, parent=self)
            self.more.left.connect(self._on_left)
            for child in self.more.findChildren(QWidget):
                child.installEventFilter(self)
            layout = self.layout()
            if layout is not None:
                layout.addWidget(self.more)
        return self.more

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
        self._made_more().end_question()
        self._show_trail()

    @Slot()
    def _on_kept(self) -> None:
        self._on_left(int(Qt.Key.Key_Return))

    @Slot(int)
    def _on_left(self, key: int) -> None:
        if key == Qt.Key.Key_Escape:
            self.fold()
            self.finished.emit(self, key)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) or self.save():
            self.finished.emit(self, key)

    @Slot()
    def _on_skipped(self) -> None:
        note = self.more.note.text() if self.more is not None else ""
        day = (self.entry.day_in_hand if self.entry is not None else None) or self._day
        check_ins.skip(self._ws, key_result_id=self.row.view.key_result.id, day=day, note=note)
        self.saved = True
        self.finished.emit(self, int(Qt.Key.Key_Return))
