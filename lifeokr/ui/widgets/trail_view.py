"""The Trail as a widget: painted from the same shapes as in print, and said as a sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lifeokr.trail.geometry import SIZES, Box, Label, box, labels, shapes
from lifeokr.trail.model import TrailModel
from lifeokr.trail.sentence import sentence
from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.theme import colour
from lifeokr.ui.widgets.trail_painting import paint_shapes

LINE = 18  # the height of a line of words beside the Trail
_OTHER = {"start": "end", "middle": "middle", "end": "start"}
_SIDE = {"start": Qt.AlignmentFlag.AlignLeft, "middle": Qt.AlignmentFlag.AlignHCenter,
         "end": Qt.AlignmentFlag.AlignRight}  # fmt: skip


class TrailView(QWidget):
    """One Trail in size XS, S or M; `labelled` writes its marks, `valued` its value."""

    spoken_as = "graphic"

    def __init__(
        self,
        size: str = "S",
        *,
        labelled: bool = False,
        valued: bool = False,
        ground: str = "surface",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size, self._labelled, self._valued, self._ground = SIZES[size], labelled, valued, ground
        self._model: TrailModel | None = None
        self._at: float | None = None
        self._leave_glide: Callable[[], None] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def trail(self) -> TrailModel | None:
        """What is shown."""
        return self._model

    def show_trail(self, model: TrailModel, *, glide: bool = False) -> None:
        """Show a Trail; `glide` lets the bead move there where motion is wanted."""
        before = self._at
        self._model, self._at = model, model.position
        self.setAccessibleName(sentence(model))
        self.spoken_value = model.value
        if self._leave_glide is not None:
            self._leave_glide()
            self._leave_glide = None
        if glide and before is not None and model.position is not None:
            self._go(before, model.position)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(238, round(self._box(238).height) + sum(self._more()))

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(120, round(self._box(120).height) + sum(self._more()))

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self.updateGeometry()

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        if self._model is None:
            return
        painter = QPainter(self)
        room, (above, below) = self._box(self.width()), self._more()
        down = room.y + above + (self.height() - above - below - room.height) / 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.translate(room.x, down)
        shown = replace(self._model, position=self._at)
        paint_shapes(painter, shapes(shown, self._size, room.trail_width, ground=self._ground), self)
        if not self._labelled:
            return
        painter.resetTransform()  # words are never mirrored, only where they stand
        painter.translate(0, down)
        for label in labels(shown, self._size, room.trail_width, value=self._valued):
            x, anchor = room.x + label.x, label.anchor
            if mirrored:
                x, anchor = self.width() - x, _OTHER[anchor]
            self._write(painter, replace(label, x=x, anchor=anchor))

    def _write(self, painter: QPainter, label: Label) -> None:
        painter.setFont(font("caption-strong" if label.bold else "caption"))
        painter.setPen(QColor(colour(self, label.token)))
        width, height = 400.0, scaled(LINE)
        left = {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
        top = label.y - 14 if label.y > 0 else label.y + 4 - height  # larger words grow away from the road
        where = QRectF(label.x - left, top, width, height)
        flags = _SIDE[label.anchor] | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(where, int(flags), label.text)

    def _more(self) -> tuple[int, int]:
        """Return the room that larger words take above and below, beyond that of the drawn ones."""
        more = scaled(LINE) - LINE
        return (more if self._labelled and self._valued else 0), (more if self._labelled else 0)

    def _box(self, width: float) -> Box:
        return box(self._size, width, labels=self._labelled, value=self._valued)

    def _go(self, before: float, after: float) -> None:
        from lifeokr.ui.kit.glide import Glide, length  # noqa: PLC0415 - nothing glides before the first paint

        milliseconds = length()
        if milliseconds:
            moving = Glide(self._on_glided, self)
            moving.go(before, after, milliseconds)
            self._leave_glide = moving.leave

    @Slot(object)
    def _on_glided(self, place: object) -> None:
        if isinstance(place, float):
            self._at = place
            self.update()
