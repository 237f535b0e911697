"""Our own one-colour drawings, tinted by token and sharp at every scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from lifeokr.resource import resource
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.theme import colour


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, ink: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", ink).encode()))


def draw_icon(painter: QPainter, name: str, rect: QRectF, ink: QColor) -> None:
    """Paint a drawing into a rectangle in one colour."""
    _renderer(name, ink.name()).render(painter, rect)


@cache
def _pixmap(name: str, ink: str, size: int, ratio: float) -> QPixmap:
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _renderer(name, ink).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


def icon_pixmap(name: str, ink: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Return a drawing as a picture for a screen with so many device pixels a pixel."""
    return _pixmap(name, ink.name(), size, ratio)


class IconView(QWidget):
    """A drawing beside a text; it says nothing that the text does not say unless it is given a name.

    `disc` puts it, smaller, on a filled circle of its colour, as area heads have it.
    """

    def __init__(
        self,
        name: str,
        token: str = "ink2",
        *,
        size: int = 20,
        disc: bool = False,
        says: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._token, self._size, self._disc = name, token, size, disc
        self.setAccessibleName(says)
        self.setToolTip(says)
        self._take_size()

    def show_icon(self, name: str, token: str | None = None) -> None:
        """Show another drawing, in another colour where one is given."""
        self._name = name
        self._token = token or self._token
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        ink = colour(self, self._token)
        if not self._disc:
            size = min(self.width(), self.height())
            painter.drawPixmap(QPoint(0, 0), icon_pixmap(self._name, ink, size, self.devicePixelRatioF()))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(self.rect())
        inner = self.width() * 0.62
        edge = (self.width() - inner) / 2
        draw_icon(painter, self._name, QRectF(edge, edge, inner, inner), colour(self, "on_area"))

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return self.minimumSize()

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self._take_size()

    def _take_size(self) -> None:
        side = scaled(self._size)
        self.setFixedSize(side, side)
