"""What every page is: a scrolling sheet that reads itself anew when what it shows has changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from lifeokr.services.changes import ChangeSet
from lifeokr.ui.kit.bridge import Bridge
from lifeokr.ui.kit.fonts import scaled

MARGIN, GAP, SIDE = 40, 32, 256
TIGHT = 20  # what the margin shrinks to
# Widths of a page, at the drawn size of text: below them the side column moves under, the margin shrinks.
ONE_COLUMN, NARROW = 1040, 640


class Page(QScrollArea):
    """Subclasses name the tables they show in `watches` and lay themselves out in `refresh`.

    `sheet` is the widget that scrolls. A hidden page waits until it is shown. `waiting` is how many rows of
    this week wait, where the page in sight has read that anyway.
    """

    watches: tuple[str, ...] = ()
    waiting: int | None = None
    about: str = ""  # in the person's words, for the window's title; empty: the page's own name says it
    named = Signal()  # what the page is about is called otherwise now

    @property
    def adds(self) -> bool:
        """Whether a key result can be added here."""
        return False

    def add(self) -> None:
        """Add a key result, where that can be done."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Asked for Qt's own, PySide would first make all of its classes of widgets to tell which it is.
        self.setViewport(QWidget())
        self.stale = True
        self._shown = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.refresh_if_seen)
        bridge.changed.connect(self._on_changed)
        bridge.day_turned.connect(self._on_day_turned)

    def refresh(self) -> None:
        """Show what is in the file now."""
        raise NotImplementedError

    def name_by(self, about: str) -> None:
        """Say what the page is about."""
        if about != self.about:
            self.about = about
            self.named.emit()

    def focus_first(self) -> None:
        """Put the keyboard on the control that is wanted first."""

    def focus_again(self) -> None:
        """Put the keyboard where it was, when one comes back from another page."""
        self.focus_first()

    def show_sheet(self, sheet: QWidget) -> None:
        """Put a sheet in the place of the one before, at the same height."""
        bar = self.verticalScrollBar()
        at = bar.value()
        self.setWidget(sheet)
        if isinstance(sheet, Sheet):
            sheet.fit(self.viewport().width())
        bar.setValue(at)

    def read_soon(self) -> None:
        """Read anew as soon as what is at work has ended, which may be a part of this very sheet."""
        self.stale = True
        self._later.start()

    @Slot()
    def refresh_if_seen(self) -> None:
        """Read anew when something changed and the page is in sight."""
        if self.stale and self._shown:
            self.stale = False
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's name
        super().resizeEvent(event)
        sheet = self.widget()
        if isinstance(sheet, Sheet):
            sheet.fit(self.viewport().width())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's name
        self._shown = True
        self.refresh_if_seen()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's name
        self._shown = False
        super().hideEvent(event)

    @Slot()
    def _on_day_turned(self) -> None:
        self.waiting = None
        if self.watches:  # what shows nothing of the file shows nothing of the day
            self.read_soon()

    @Slot(object)
    def _on_changed(self, change: ChangeSet) -> None:
        self.waiting = None
        # What a person chose in Settings, such as the first day of the week, is seen on every page.
        seen = (*self.watches, "setting") if self.watches else ()
        if change.origin is not self and change.touches(*seen) and not self.stale:
            self.read_soon()


class Sheet(QWidget):
    """A page's sheet: a head over a wide column and, where there is room, a narrow one beside it."""

    def __init__(self, *, margin: int = MARGIN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(margin, margin - 8, margin, margin)
        whole.setSpacing(0)
        self.head = QVBoxLayout()
        self.head.setSpacing(4)
        whole.addLayout(self.head)
        whole.addSpacing(24)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(GAP)
        whole.addLayout(self._columns)
        whole.addStretch(1)
        self.main = QVBoxLayout()
        self.main.setSpacing(16)
        self._columns.addLayout(self.main, 1)
        self._side: QWidget | None = None
        self._margin, self._room = margin, ONE_COLUMN

    def set_side(self, side: QWidget) -> None:
        """Put a narrow column beside the wide one."""
        self._side = side
        self._columns.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
        self.fit(self._room)

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self.fit(self._room)

    def fit(self, room: int) -> None:
        """Lay the columns out for a page so wide; the sheet itself may be wider, and then scrolls."""
        self._room = room
        margin = self._margin if room >= scaled(NARROW) else min(self._margin, TIGHT)
        whole = self.layout()
        if whole is not None:
            whole.setContentsMargins(margin, self._margin - 8, margin, self._margin)
        if self._side is None:
            return
        under = room < scaled(ONE_COLUMN)
        wanted = QBoxLayout.Direction.TopToBottom if under else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(wanted)
        # An aligned part gets the height it would like at its own width, not the one it needs at this one.
        top = Qt.AlignmentFlag(0) if under else Qt.AlignmentFlag.AlignTop
        self._columns.setAlignment(self._side, top)
        self._side.setMaximumWidth(16777215 if under else scaled(SIDE))
        self._side.setMinimumWidth(0 if under else scaled(SIDE))
