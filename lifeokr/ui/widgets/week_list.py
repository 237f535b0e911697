"""The list of This week: a head with the legend of the Trails, and a row for each key result."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lifeokr.domain.units import NumberStyle
from lifeokr.services.views import WeekRow
from lifeokr.services.workspace import Workspace
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.paint import mirrored
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.text import Label
from lifeokr.ui.kit.theme import colour
from lifeokr.ui.widgets.week_row import ENTRY, STATUS, SURE, TITLE, TRAIL, WeekRowView
from lifeokr.words import say

ROUND = 8
_APART, _ASIDE = 6, 14  # between two words of the legend; how far one may stand from its mark
_NARROW = 800  # below this the confidence stands in the open row only
_TIGHT = 626  # below this entry and Trail stand beneath the title
_LEAST = 340  # what rows of two lines take


class _Legend(QWidget):
    """What the marks of the Trails below are: today, target, stretch, each over its mark.

    Where there is little room a word stands a little left of its mark; one far from it is left out.
    """

    def sizeHint(self) -> QSize:
        return QSize(scaled(TRAIL), scaled(18))

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        free = float(self.width())
        for words, place, token, role in (
            (say("legend", "stretch"), 1.0, "gold_ink", "caption-strong"),
            (say("legend", "target"), 0.70, "ink", "caption-strong"),
            (say("legend", "today"), 0.47, "ink2", "caption"),
        ):
            painter.setFont(font(role))
            painter.setPen(colour(self, token))
            mark = 7 + (self.width() - 14) * place
            right = min(mark, free)
            if mark - right > scaled(_ASIDE):
                continue  # there is no room for it near its mark
            where = QRectF(right - scaled(100), 0, scaled(100), self.height())
            painter.drawText(
                mirrored(self, where), int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words
            )
            free = right - painter.fontMetrics().horizontalAdvance(words) - scaled(_APART)


class WeekList(Card):
    """Rows one under the other. Enter goes on to the next open one, Up and Down move between rows.

    `above` says that Up was pressed in the first. `heading` stands over the entries, 'This week' by itself.
    """

    finished = Signal()
    above = Signal()

    def __init__(
        self,
        ws: Workspace,
        rows: Sequence[WeekRow],
        style: NumberStyle,
        day: date,
        *,
        heading: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(padding=(1, 1), fill="rowbg", parent=parent)
        self._heading = heading or say("week", "This week")
        self.body.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._head = self._made_head()
        self.body.addWidget(self._head)
        self.rows: list[WeekRowView] = []
        for row in rows:
            view = WeekRowView(ws, row, style, day)
            view.opened.connect(self._on_opened)
            view.finished.connect(self._on_finished)
            self.rows.append(view)
            self.body.addWidget(view)
        self.body.addSpacing(ROUND)  # so that the last row leaves the round corners free

    def open_first(self) -> bool:
        """Put the keyboard into the first row that waits for an entry; say whether there is one."""
        for row in self.rows:
            if row.row.due:
                row.open()
                return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's name
        super().resizeEvent(event)
        narrow, tight = self.width() < scaled(_NARROW), self.width() < scaled(_TIGHT)
        self._sure_head.setVisible(not narrow)
        self._place_head(tight=tight)
        for row in self.rows:
            row.set_narrow(narrow)
            row.set_tight(tight)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        # What two lines a row take: asked for one line's width, it would never get so narrow.
        return QSize(scaled(_LEAST), super().minimumSizeHint().height())

    def _made_head(self) -> QWidget:
        head = QWidget()
        whole = QVBoxLayout(head)
        whole.setContentsMargins(16 + scaled(20) + 12, 0, 16, 0)
        whole.setSpacing(0)
        line, second = QHBoxLayout(), QHBoxLayout()
        line.addStrut(scaled(40))
        line.setSpacing(0)
        second.setSpacing(12)
        whole.addLayout(line)
        whole.addLayout(second)
        self._head_lines, self._head_tight = (line, second), False
        self._titles = Label(say("week", "Key result"), "caption", token="ink2")
        self._titles.setMinimumWidth(scaled(120))
        self._titles.setMaximumWidth(scaled(TITLE) * 2)
        line.addWidget(self._titles, 1)
        line.addSpacing(8)
        self._entry = Label(self._heading, "caption", token="ink2")
        self._entry.setFixedWidth(scaled(ENTRY))
        line.addWidget(self._entry)
        line.addSpacing(10)
        self._legend = _Legend()
        self._legend.setMaximumWidth(scaled(TRAIL))
        line.addWidget(self._legend, 2)
        line.addSpacing(12)
        self._stands = Label(say("week", "Where it stands"), "caption", token="ink2")
        self._stands.setFixedWidth(scaled(STATUS))
        line.addWidget(self._stands)
        self._sure_head = Label(say("week", "How sure"), "caption", token="ink2")
        self._sure_head.setFixedWidth(scaled(SURE))
        line.addWidget(self._sure_head)
        return head

    def _place_head(self, *, tight: bool) -> None:
        """Have each word stand over what it names, in two lines as the rows."""
        if tight == self._head_tight:
            return
        self._head_tight = tight
        first, second = self._head_lines
        second.setContentsMargins(0, 0, 0, scaled(8) if tight else 0)
        if tight:
            second.addWidget(self._entry, 1, Qt.AlignmentFlag.AlignLeft)
            second.addWidget(self._legend, 2)
        else:  # each has a space before and behind it
            first.insertWidget(first.indexOf(self._titles) + 2, self._entry)
            first.insertWidget(first.indexOf(self._stands) - 1, self._legend, 2)

    @Slot(object)
    def _on_opened(self, opened: WeekRowView) -> None:
        for row in self.rows:
            if row is not opened:
                row.fold()

    @Slot(object, int)
    def _on_finished(self, row: WeekRowView, key: int) -> None:
        at = self.rows.index(row)
        if key == Qt.Key.Key_Up and at == 0:
            self.above.emit()
        elif key == Qt.Key.Key_Up:
            self.rows[at - 1].open()
        elif key == Qt.Key.Key_Down:
            self.rows[min(len(self.rows) - 1, at + 1)].open()
        elif key == Qt.Key.Key_Return:
            waiting = (one for one in self.rows[at + 1 :] if one.row.due and not one.saved)
            following = next(waiting, None)
            if following is not None:
                following.open()
            else:
                row.fold()
                self.finished.emit()


class FoldedList(QWidget):
    """A list under a heading that opens and closes, such as 'When it happens'; made when first opened."""

    toggled = Signal(str, bool)  # its code, and whether it is open

    def __init__(
        self,
        code: str,
        head: Button,
        ws: Workspace,
        rows: Sequence[WeekRow],
        *,
        style: NumberStyle,
        day: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(head)
        head.setCheckable(True)  # which is how a screen reader tells whether it is open
        head.clicked.connect(self.toggle)
        self._code, self.head = code, head
        self._ws, self._rows, self._style, self._day = ws, rows, style, day
        self.inner: WeekList | None = None

    @Slot()
    def toggle(self) -> None:
        """Open or close the list."""
        if self.inner is None:
            self.inner = WeekList(self._ws, self._rows, self._style, self._day)
            self.inner.above.connect(self._on_above)
            self._column.addWidget(self.inner)
            is_open = True
        else:
            is_open = self.inner.isHidden()
            self.inner.setVisible(is_open)
        self.head.setChecked(is_open)
        self.head.show_icon("chevron-up" if is_open else "chevron-down")
        self.toggled.emit(self._code, is_open)

    @Slot()
    def _on_above(self) -> None:
        self.head.setFocus(Qt.FocusReason.TabFocusReason)
