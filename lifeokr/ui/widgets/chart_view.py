"""A key result's full chart as a widget: drawn beside the window's thread, shown as a picture."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from shiboken6 import isValid

from lifeokr.domain.units import NumberStyle
from lifeokr.services.views import KeyResultDetails
from lifeokr.ui.kit.fonts import font, scaled, text_scale
from lifeokr.ui.kit.jobs import Jobs
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.spoken import announce
from lifeokr.ui.kit.text import plain_tip
from lifeokr.ui.kit.theme import Theme, colour
from lifeokr.ui.widgets.chart_drawing import Drawn, Order, Place, drawing
from lifeokr.words import say
from lifeokr.words.errors import sentence

HEIGHT = 400  # of the chart at the drawn text size
COALESCE = 50  # milliseconds in which changes of size are one
REACH = 40  # pixels within which the pointer finds a check-in


class ChartView(QWidget):
    """The chart of a key result. Left and Right step through its check-ins and open their notes."""

    spoken_as = "chart"

    drawn = Signal()
    stepped = Signal(str)  # the id of the check-in whose note is open, empty when it was closed

    def __init__(self, jobs: Jobs, theme: Theme, style: NumberStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._theme, self._style = jobs, theme, style
        self._details: KeyResultDetails | None = None
        self._open_id: str | None = None
        self._image: QImage | None = None
        self._drawn: Drawn | None = None
        self._problem = ""
        self._number = 0
        self._busy = False
        self._again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(COALESCE)
        self._timer.timeout.connect(self._draw)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setProperty("ring_radius", 8.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_loading())
        self.setAccessibleDescription(say("chart", "Left and Right step through the check-ins."))
        theme.changed.connect(self._draw_soon)

    @property
    def image(self) -> QImage | None:
        """The picture shown; None before the first is drawn."""
        return self._image

    @property
    def shown(self) -> Drawn | None:
        """What was drawn last, with its places and words."""
        return self._drawn

    @property
    def open_id(self) -> str | None:
        """The check-in whose note is open."""
        return self._open_id

    @property
    def waiting(self) -> bool:
        """Whether a drawing is under way or about to be."""
        return self._busy or self._timer.isActive()

    def show_details(self, details: KeyResultDetails) -> None:
        """Show a key result's chart; the note stays open while its check-in is there."""
        self._details = details
        if self._open_id not in {row.check_in.id for row in details.check_ins}:
            self._open_id = None
        self._draw_soon()

    def open_note(self, check_in_id: str | None) -> None:
        """Open the note of a check-in, or none."""
        if check_in_id != self._open_id:
            self._open_id = check_in_id
            self._draw()
            self.stepped.emit(check_in_id or "")

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(scaled(800), scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(scaled(360), scaled(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's name
        super().resizeEvent(event)
        self._timer.start()

    def event(self, event: QEvent) -> bool:  # noqa: D102 - Qt's name
        if event.type() in (QEvent.Type.ApplicationFontChange, QEvent.Type.DevicePixelRatioChange):
            self.updateGeometry()
            self._draw_soon()
        return super().event(event)

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        if self._image is not None and not self._problem:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QPoint(0, 0), self._image)
            return
        painter.setFont(font("small"))
        painter.setPen(colour(self, "ink3"))
        middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect(), int(middle), self._problem or _loading())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            forward = (key == Qt.Key.Key_Right) == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
            self._step(1 if forward else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else -1)
        elif key == Qt.Key.Key_Escape and self._open_id is not None:
            self.open_note(None)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's name
        near = self.nearest(event.position().x(), event.position().y())
        if near is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPosition().toPoint(), plain_tip(_said(near)), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's name
        if event.button() is Qt.MouseButton.LeftButton:
            near = self.nearest(event.position().x(), event.position().y())
            self.open_note(None if near is None or near.id == self._open_id else near.id)
        super().mousePressEvent(event)

    def nearest(self, x: float, y: float) -> Place | None:
        """Return the check-in that a pointer there means."""
        places = self._drawn.places if self._drawn else ()
        near = min(places, key=lambda place: (place.x - x) ** 2 + (place.y - y) ** 2, default=None)
        if near is None or (near.x - x) ** 2 + (near.y - y) ** 2 > scaled(REACH) ** 2:
            return None
        return near

    def _step(self, by: int) -> None:
        places = self._drawn.places if self._drawn else ()
        ids = [place.id for place in places]
        if not ids:
            return
        if self._open_id in ids:
            self._go(max(0, min(len(ids) - 1, ids.index(self._open_id) + by)))
        else:
            self._go(0 if by > 0 else -1)

    def _go(self, at: int) -> None:
        places = self._drawn.places if self._drawn else ()
        if not places:
            return
        place = places[at]
        self.open_note(place.id)
        self.setAccessibleDescription(_said(place))
        announce(self, _said(place))

    @Slot()
    def _draw_soon(self) -> None:
        if self.width() > 1 and not self._timer.isActive():
            self._timer.start(0 if self._image is None else COALESCE)

    @Slot()
    def _draw(self) -> None:
        """Ask for a drawing at the present size; while one is under way the next waits for its end."""
        self._timer.stop()
        self._timer.setInterval(COALESCE)
        if self._details is None or self.width() < 2:
            return
        if self._busy:
            self._again = True
            return
        self._number += 1
        scale = text_scale()
        order = Order(
            self._number,
            self._details,
            self._style,
            self._open_id,
            "dark" if self._theme.dark else "light",
            self.width() / scale,
            self.height() / scale,
            self.devicePixelRatioF() * scale,
        )
        self._busy = True
        self._jobs.start(drawing(order), self._on_drawn, self._on_failed)

    def _on_drawn(self, result: Drawn) -> None:
        if not isValid(self):  # the page went while the chart was being drawn
            return
        self._problem = ""
        scale = text_scale()
        ratio = self.devicePixelRatioF()
        image = QImage(
            result.dots, result.width, result.height, 4 * result.width, QImage.Format.Format_RGBA8888
        ).copy()
        image.setDevicePixelRatio(ratio)
        self._image = image
        places = (replace(place, x=place.x * scale, y=place.y * scale) for place in result.places)
        self._drawn = replace(result, dots=b"", places=tuple(places))
        self.setAccessibleName(result.words)
        self._ended()
        self.update()
        self.drawn.emit()

    def _on_failed(self, error: Exception) -> None:
        if not isValid(self):
            return
        self._problem = sentence(error)
        self.setAccessibleName(self._problem)
        self._ended()
        self.update()

    def _ended(self) -> None:
        self._busy = False
        if self._again:
            self._again = False
            self._timer.start(0)


def _loading() -> str:
    return say("chart", "Drawing the chart")


def _said(place: Place) -> str:
    return say("chart", "{head}. {note}", head=place.head, note=place.note) if place.note else place.head
