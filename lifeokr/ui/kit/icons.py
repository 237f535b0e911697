"""Our own one-colour drawings, tinted by token and sharp at every scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from lifeokr.resource import resource
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.theme import colour

# An icon as a ring holds it: smaller, so that the two do not touch.
_RING = (
    '<g transform="translate(3.4 3.4) scale(.66)">{inner}</g>'
    '<circle cx="10" cy="10" r="9.2" stroke-width="1.2"/></svg>'
)
_NONE = "star"  # for a name that is none of ours, as another program may leave it in the file


@cache
def _names() -> frozenset[str]:
    return frozenset(path.stem for path in resource("icons").glob("*.svg"))


@cache
def _drawing(name: str, ringed: bool) -> str:
    known = name if name in _names() else _NONE
    whole = resource("icons", f"{known}.svg").read_text(encoding="utf-8")
    if not ringed:
        return whole
    head, _, rest = whole.partition(">")
    return f"{head}>{_RING.format(inner=rest.rpartition('</svg>')[0])}"


@cache
def _renderer(name: str, ink: str, ringed: bool) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name, ringed).replace("currentColor", ink).encode()))


def draw_icon(painter: QPainter, name: str, rect: QRectF, ink: QColor, *, ringed: bool = False) -> None:
    """Paint a drawing into a rectangle in one colour; `ringed` puts it into a ring."""
    _renderer(name, ink.name(), ringed).render(painter, rect)


@cache
def _pixmap(name: str, ink: str, size: int, ratio: float, ringed: bool) -> QPixmap:
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _renderer(name, ink, ringed).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


def icon_pixmap(name: str, ink: QColor, size: int, ratio: float = 1.0, *, ringed: bool = False) -> QPixmap:
    """Return a drawing as a picture for a screen with so many device pixels a pixel."""
    return _pixmap(name, ink.name(), size, ratio, ringed)


def draw_disc(
    painter: QPainter, name: str, rect: QRectF, colours: tuple[QColor, QColor], *, ringed: bool = False
) -> None:
    """Paint a drawing on a disc; `colours` are the disc's and the drawing's, `ringed` puts a ring around."""
    fill, ink = colours
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    where = QRectF(rect)
    if ringed:
        painter.setPen(QPen(fill, rect.width() * 0.055))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = rect.width() * 0.03
        painter.drawEllipse(where.adjusted(edge, edge, -edge, -edge))
        edge = rect.width() * 0.13
        where.adjust(edge, edge, -edge, -edge)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawEllipse(where)
    edge = where.width() * 0.19
    painter.restore()
    draw_icon(painter, name, where.adjusted(edge, edge, -edge, -edge), ink)


class IconView(QWidget):
    """A drawing beside a text; it says nothing that the text does not say unless it is given a name.

    `disc` puts it, smaller, on a filled circle of its colour, as area heads have it; `ringed` puts it into a
    ring, the disc too, as the second area of a colour has it.
    """

    def __init__(
        self,
        name: str,
        token: str = "ink2",
        *,
        size: int = 20,
        disc: bool = False,
        ringed: bool = False,
        says: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._token, self._size, self._disc = name, token, size, disc
        self._ringed = ringed
        if says:
            self.spoken_as = "graphic"  # before its name, of which is told at once
        self.setAccessibleName(says)
        self.setToolTip(says)
        self._take_size()

    def show_icon(self, name: str, token: str | None = None, *, ringed: bool = False) -> None:
        """Show another drawing, in another colour where one is given."""
        self._name, self._ringed = name, ringed
        self._token = token or self._token
        self.update()

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        ink = colour(self, self._token)
        if self._disc:
            draw_disc(
                painter, self._name, QRectF(self.rect()), (ink, colour(self, "on_area")), ringed=self._ringed
            )
            return
        size, ratio = min(self.width(), self.height()), self.devicePixelRatioF()
        painter.drawPixmap(QPoint(0, 0), icon_pixmap(self._name, ink, size, ratio, ringed=self._ringed))

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return self.minimumSize()

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self._take_size()

    def _take_size(self) -> None:
        side = scaled(self._size)
        self.setFixedSize(side, side)
