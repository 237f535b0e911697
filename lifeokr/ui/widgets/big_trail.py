"""The Trail across the foot of an empty window, with its three sentences."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lifeokr.frozen import frozen
from lifeokr.trail.geometry import BIG, Size, shapes
from lifeokr.trail.model import TrailModel
from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.theme import colour
from lifeokr.ui.widgets.trail_painting import paint_shapes
from lifeokr.words import say

WHERE_ONE_IS = 0.12
_HILL = (72, BIG.hill)  # how low and how high the hill may stand, in pixels
_ABOVE, _UNDER, _FOOT = 12, 16, (24, 49)  # room over the hill, between road and words, and beneath them
_APART, _EDGE, _OF_HILL, _OF_GATE = 16, 24, 34, 8
_LINES = 2  # between a head and the line beneath it
_ROOMY = 330  # the height from which the room beneath the words is the drawn one


@frozen
class _Sentence:
    """A head and a line beneath it; `share` of the width is where its `side` share stands."""

    head: str
    line: str
    token: str
    share: float
    side: float


class BigTrail(QWidget):
    """As high as there is room for: in a low window the hill is lower, and everything is still there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(
            say("first-run", "You start where you are. The gate is your target, the hill your stretch.")
        )

    @property
    def hill(self) -> float:
        """The height of the hill now, in pixels."""
        low, high = _HILL
        return min(max(self.height() - _ABOVE - self._foot(), low), high)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return self.minimumSizeHint()  # what it would like beyond is given, never scrolled for

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        words = max(one.height() for one in self.places())
        return QSize(400, _HILL[0] + _ABOVE + _UNDER + words + _FOOT[0])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's name
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self.updateGeometry()  # narrower words take more lines

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self.updateGeometry()

    def places(self) -> list[QRect]:
        """Return where each sentence stands, head and line together, counted from the top of the words."""
        wide = self._widths()
        if sum(wide) + 2 * _APART + 2 * _EDGE <= self.width():
            return [QRect(left, 0, one, self._tall(at, one)) for at, (left, one) in enumerate(self._beside())]
        column = max((self.width() - 2 * _APART - 2 * _EDGE) // 3, 1)
        return [
            QRect(_EDGE + at * (column + _APART), 0, column, self._tall(at, column))
            for at in range(len(_sentences()))
        ]

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        hill = self.hill
        base = self.height() - self._foot()
        painter.translate(0, base)
        size = _flatter(hill / BIG.hill)
        model = TrailModel(colour="health", position=WHERE_ONE_IS)
        paint_shapes(painter, shapes(model, size, self.width(), ground="bg", bleed=True), self)
        self._number(painter, "0.7", (0.7, -size.gate - _OF_GATE), "ink")
        self._number(painter, "1.0", (0.965, -hill + _OF_HILL), "gold_ink")
        painter.translate(0, _UNDER)
        for sentence, place, flags in zip(_sentences(), self.places(), self._flags(), strict=True):
            tall = self._heights(sentence, place.width())[0]
            painter.setFont(font("h3"))
            painter.setPen(colour(self, sentence.token))
            painter.drawText(place, flags, sentence.head)
            painter.setFont(font("body"))
            painter.setPen(colour(self, "ink2"))
            painter.drawText(place.translated(0, tall + _LINES), flags, sentence.line)

    def _number(self, painter: QPainter, text: str, place: tuple[float, float], token: str) -> None:
        painter.setFont(font("h3"))
        painter.setPen(colour(self, token))
        wide = painter.fontMetrics().horizontalAdvance(text)
        left = min(place[0] * self.width() - wide / 2, self.width() - wide - 8)
        painter.drawText(round(left), round(place[1]), text)

    def _foot(self) -> int:
        words = max(one.height() for one in self.places())
        return _UNDER + words + (_FOOT[1] if self.height() >= scaled(_ROOMY) else _FOOT[0])

    def _widths(self) -> list[int]:
        head, line = QFontMetrics(font("h3")), QFontMetrics(font("body"))
        return [
            max(head.horizontalAdvance(one.head), line.horizontalAdvance(one.line)) + 1
            for one in _sentences()
        ]

    def _beside(self) -> list[tuple[int, int]]:
        """Return where sentences of one line begin and how wide they are; each pushes the one before it."""
        limit, placed = self.width() - _EDGE, []
        for sentence, wide in reversed(list(zip(_sentences(), self._widths(), strict=True))):
            left = min(round(sentence.share * self.width() - wide * sentence.side), limit - wide)
            placed.append((max(left, _EDGE), wide))
            limit = left - _APART
        return placed[::-1]

    def _flags(self) -> list[int]:
        sides = (Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
        wraps = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)
        # The road runs from left to right in every language, and so do the words beneath it.
        return [int(side | Qt.AlignmentFlag.AlignAbsolute) | wraps for side in sides]

    def _tall(self, at: int, width: int) -> int:
        return sum(self._heights(_sentences()[at], width)) + _LINES

    def _heights(self, sentence: _Sentence, width: int) -> tuple[int, int]:
        room = QRect(0, 0, width, 10_000)
        wraps = int(Qt.TextFlag.TextWordWrap)
        return (
            QFontMetrics(font("h3")).boundingRect(room, wraps, sentence.head).height(),
            QFontMetrics(font("body")).boundingRect(room, wraps, sentence.line).height(),
        )


def _flatter(share: float) -> Size:
    """Return the big size with everything upright as much lower; the road keeps a road's look."""
    kept = max(share, 0.6)
    return replace(
        BIG, hill=BIG.hill * share, gate=BIG.gate * kept, road=BIG.road * kept, bead=BIG.bead * kept
    )


def _sentences() -> tuple[_Sentence, ...]:
    return (
        _Sentence(
            say("first-run", "You start where you are"), say("first-run", "10 km in 56:30"),
            "ink", WHERE_ONE_IS, 0.5,
        ),
        _Sentence(
            say("first-run", "The gate: your target"),
            say("first-run", "10 km in 50:00. Reaching it is a success."),
            "ink", 0.66, 0.5,
        ),
        _Sentence(
            say("first-run", "The hill: your stretch"),
            say("first-run", "48:00. Good to climb, fine to miss."),
            "gold_ink", 0.97, 1.0,
        ),
    )  # fmt: skip
