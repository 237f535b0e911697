"""Tabs as underlined words; arrows move between them, and a screen reader hears tabs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from lifeokr.ui.kit.choices import Option
from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.style import ring
from lifeokr.ui.kit.theme import colour

_REST, _CHOSEN = "body", "body-strong"
_EDGE = 4  # pixels beside a word, for the ring
_HIGH, _BETWEEN, _LINE = 32, 16, 2


class Tabs(QTabBar):
    """One word a page of the same thing; the one chosen stands out by weight and a line beneath."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[Option], *, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = [words for _, words in options]
        self._over = -1
        self.setAccessibleName(says)
        self.setProperty("own_focus", True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(font(_CHOSEN))
        for at, (code, words) in enumerate(options):
            self.addTab(words.replace("&", "&&"))
            self.setTabData(at, code)
        self.setMouseTracking(True)
        self.currentChanged.connect(self._on_changed)

    @property
    def code(self) -> str:
        """The code of the tab chosen."""
        return str(self.tabData(self.currentIndex()))

    def choose(self, code: str) -> None:
        """Choose a tab."""
        for at in range(self.count()):
            if self.tabData(at) == code:
                self.setCurrentIndex(at)

    def take_focus(self) -> None:
        """Put the keyboard on the tabs."""
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self.setFont(font(_CHOSEN))

    def tabSizeHint(self, index: int) -> QSize:  # noqa: D102 - Qt's name
        words = QFontMetrics(font(_CHOSEN)).horizontalAdvance(self._words[index])
        return QSize(words + 2 * _EDGE + scaled(_BETWEEN), scaled(_HIGH))

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: D102 - Qt's name
        return self.tabSizeHint(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        match event.key():
            case Qt.Key.Key_Home:
                self.setCurrentIndex(0)
            case Qt.Key.Key_End:
                self.setCurrentIndex(self.count() - 1)
            case _:
                super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's name
        super().mouseMoveEvent(event)
        self._point_at(self.tabAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102 - Qt's name
        super().leaveEvent(event)
        self._point_at(-1)

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        held = self.hasFocus() and self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        for at, words in enumerate(self._words):
            on = at == self.currentIndex()
            where = self.word_rect(at)
            painter.setFont(font(_CHOSEN if on else _REST))
            painter.setPen(colour(self, "ink" if on or at == self._over else "ink2"))
            painter.drawText(where, int(Qt.AlignmentFlag.AlignCenter), words)
            if on:
                line = QRectF(where.left(), self.height() - scaled(_LINE), where.width(), scaled(_LINE))
                painter.fillRect(line, colour(self, "ink"))
                if held:
                    around = where.adjusted(-_EDGE, 1, _EDGE, -scaled(_LINE) - 1)
                    ring(painter, around, colour(self, "ink"), 6)

    def word_rect(self, index: int) -> QRectF:
        """Return where the words of a tab stand."""
        side, between = _EDGE, scaled(_BETWEEN)
        whole = QRectF(self.tabRect(index))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return whole.adjusted(side + between, 0, -side, 0)
        return whole.adjusted(side, 0, -side - between, 0)

    def _point_at(self, index: int) -> None:
        if index != self._over:
            self._over = index
            self.update()

    @Slot(int)
    def _on_changed(self, _index: int) -> None:
        self.chosen.emit(self.code)
