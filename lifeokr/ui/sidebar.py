"""The sidebar: Life's places, the fence, Work's door, and Settings at the foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lifeokr.frozen import frozen
from lifeokr.ui.kit.card import Rule
from lifeokr.ui.kit.fence import Fence
from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.icons import draw_icon
from lifeokr.ui.kit.one_stop import stop_once
from lifeokr.ui.kit.paint import box, mirrored
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.text import Label, elided, plain_tip
from lifeokr.ui.kit.theme import colour, qt_palette, radius
from lifeokr.words import say

WIDTH = 208
RAIL = 60  # what is left of it where the window is narrow: icons, whose words are their tooltips


@frozen
class Place:
    """Somewhere to go: a page's code, its icon and its words."""

    code: str
    icon: str
    words: str


class _Item(QAbstractButton):
    """One place in the sidebar, with a few words at its right."""

    spoken_as = "place"

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place, self.note, self._rail = place, "", False
        self.setCheckable(True)
        self.setText(place.words)
        self.setAccessibleName(place.words)
        self.setFont(font("body"))
        self.setProperty("ring_radius", 8.0)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_note(self, note: str) -> None:
        """Show a few words at the right, such as how many rows wait."""
        self.note = note
        self.setAccessibleDescription(note)
        self._show_tip()
        self.update()

    def set_rail(self, rail: bool) -> None:
        """Show the icon alone, or the words too."""
        self._rail = rail
        self.updateGeometry()
        self._show_tip()
        self.update()

    def _pointed_at(self) -> QColor:
        """Return what an item is filled with beneath the pointer; Work's own is the ground it stands on."""
        fill = colour(self, "sunken")
        return colour(self, "bg") if fill == self.palette().color(QPalette.ColorRole.Window) else fill

    def _show_tip(self) -> None:
        """Tell in a tooltip what there is no room for."""
        words = say("window", "{place}: {note}", place=self.place.words, note=self.note)
        self.setToolTip(plain_tip(words if self.note else self.place.words) if self._rail else "")

    def sizeHint(self) -> QSize:
        return QSize(scaled((RAIL if self._rail else WIDTH) - 24), scaled(36))

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        chosen, over = self.isChecked(), self.underMouse()
        if chosen:
            border = colour(self, "line")
            box(painter, self.rect(), radius(self, 8), fill=colour(self, "surface"), border=border)
        elif over:
            box(painter, self.rect(), radius(self, 8), fill=self._pointed_at())
        ink = colour(self, "ink" if chosen else "ink2")
        side = scaled(20)
        left = (self.width() - side) / 2 if self._rail else scaled(12)
        icon = QRectF(left, (self.height() - side) / 2, side, side)
        draw_icon(painter, self.place.icon, mirrored(self, icon), ink)
        if self._rail:
            return
        painter.setPen(colour(self, "ink2"))
        note_font = font("caption")
        room = QFontMetrics(note_font).horizontalAdvance(self.note)
        painter.setFont(note_font)
        where = QRectF(self.rect()).adjusted(left + side + scaled(12), 0, -scaled(12), 0)
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(mirrored(self, where), int(flags | Qt.AlignmentFlag.AlignRight), self.note)
        painter.setPen(ink)
        painter.setFont(font("body-strong" if chosen else "body"))
        where.setRight(where.right() - room)
        shown = elided(self.place.words, painter.fontMetrics(), int(where.width()))
        painter.drawText(mirrored(self, where), int(flags | Qt.AlignmentFlag.AlignLeft), shown)


class _Logo(QWidget):
    """The road, the gate and the hill, and the name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rail = False
        self.setAccessibleName(say("window", "lifeokr"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rail(self, rail: bool) -> None:
        """Show the drawing alone, or the name too."""
        self._rail = rail
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(RAIL if self._rail else WIDTH), scaled(40))

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = (self.width() - scaled(34)) / 2 if self._rail else scaled(22)
        ink = colour(self, "ink")
        where = mirrored(self, QRectF(left, (self.height() - scaled(24)) / 2, scaled(34), scaled(24)))
        draw_icon(painter, "logo", where, ink)
        draw_icon(painter, "logo-hill", where, colour(self, "gold_edge"))
        if self._rail:
            return
        painter.setFont(font("h3"))
        painter.setPen(ink)
        where = mirrored(self, QRectF(left + scaled(42), 0, self.width() - left - scaled(42), self.height()))
        painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter), say("window", "lifeokr"))


class _WorkDoor(QWidget):
    """The Work item, on Work's own tint behind the fence."""

    def __init__(self, item: _Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 16)
        column.addWidget(item)


class _Edge(QWidget):
    """The line between the sidebar and the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(1)

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), colour(self, "line"))


class Sidebar(QWidget):
    """Where one can go. `chosen` carries the code of a page."""

    chosen = Signal(str)

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(scaled(WIDTH))
        self.setAutoFillBackground(True)
        self.setAccessibleName(say("window", "Places"))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        column = QVBoxLayout()
        whole.addLayout(column, 1)
        whole.addWidget(_Edge())
        column.setContentsMargins(0, 20, 0, 12)
        column.setSpacing(0)
        self._logo, self._rail = _Logo(), False
        column.addWidget(self._logo)
        column.addSpacing(12)
        self._group = QButtonGroup(self)
        self._items: dict[str, _Item] = {}
        for place in places:
            holder = QVBoxLayout()
            holder.setContentsMargins(12, 0, 12, 2)
            holder.addWidget(self._item(place))
            column.addLayout(holder)
        column.addStretch(1)
        column.addWidget(Fence())
        work = self._item(Place("work", "work", say("window", "Work")))
        work.set_note(say("window", "no scores"))
        self._door = _WorkDoor(work)
        column.addWidget(self._door)
        column.addWidget(Rule())
        column.addSpacing(12)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 0, 12, 4)
        foot.addWidget(self._item(Place("settings", "settings", say("window", "Settings"))))
        column.addLayout(foot)
        self._kept = Label(say("window", "Kept on this computer"), "caption", token="ink2")
        self._kept.setContentsMargins(24, 0, 12, 0)
        column.addWidget(self._kept)
        self._group.buttonClicked.connect(self._on_clicked)
        self._work = "work-light"

    def wear(self, life: str, work: str) -> None:
        """Take on the look of Life, and of Work behind the fence."""
        self.setPalette(qt_palette(life, "side"))
        self._work = work
        self._wear_door()

    def _wear_door(self) -> None:
        """Tint the door; while one is behind it, it is of one ground with the page."""
        here = self._items["work"].isChecked()
        self._door.setPalette(qt_palette(self._work, "bg" if here else "side"))

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self.setFixedWidth(scaled(RAIL if self._rail else WIDTH))

    def set_rail(self, rail: bool) -> None:
        """Show icons alone, or words beside them."""
        if rail == self._rail:
            return
        self._rail = rail
        self.setFixedWidth(scaled(RAIL if rail else WIDTH))
        self._logo.set_rail(rail)
        self._kept.setVisible(not rail)
        for item in self._items.values():
            item.set_rail(rail)

    def choose(self, code: str) -> None:
        """Mark the place one is at."""
        item = self._items.get(code)
        self._group.setExclusive(False)
        for other in self._items.values():
            other.setChecked(other is item)
        self._group.setExclusive(True)
        stop_once(tuple(self._items.values()), item)
        self._wear_door()

    def set_note(self, code: str, note: str) -> None:
        """Show a few words beside a place."""
        self._items[code].set_note(note)

    def note(self, code: str) -> str:
        """Return the words beside a place."""
        return self._items[code].note

    def item(self, code: str) -> QAbstractButton:
        """Return the button of a place."""
        return self._items[code]

    def _item(self, place: Place) -> _Item:
        item = _Item(place)
        self._items[place.code] = item
        self._group.addButton(item)
        return item

    @Slot(object)
    def _on_clicked(self, item: _Item) -> None:
        self.chosen.emit(item.place.code)
