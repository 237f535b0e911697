"""Controls side by side, going on in the next line where there is no room."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class Flow(QLayout):
    """A layout that wraps like text."""

    def __init__(self, parent: QWidget | None = None, *, across: int = 8, down: int = 12) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._across, self._down = across, down
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: D102 - Qt's name
        self._items.append(item)

    def count(self) -> int:  # noqa: D102 - Qt's name
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: D102 - Qt's name
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: D102 - Qt's name
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: D102 - Qt's name
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: D102 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: D102 - Qt's name
        return max((where.bottom() + 1 for _, where in self._placed(QRect(0, 0, width, 0))), default=0)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: D102 - Qt's name
        least = QSize()
        for item in self._seen():
            least = least.expandedTo(item.minimumSize())
        return least

    def setGeometry(self, rect: QRect) -> None:  # noqa: D102 - Qt's name
        super().setGeometry(rect)
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item, where in self._placed(rect):
            if mirrored:
                where.moveLeft(rect.left() + rect.right() - where.right())
            item.setGeometry(where)

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _placed(self, rect: QRect) -> Iterator[tuple[QLayoutItem, QRect]]:
        """Return where each item stands; items of one line are as high as the highest."""
        line: list[tuple[QLayoutItem, QRect]] = []
        at = QPoint(rect.topLeft())
        for item in self._seen():
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), item.minimumSize().width()), 10000))
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if line and at.x() + size.width() > rect.left() + rect.width():
                yield from line
                at = QPoint(rect.left(), max(where.bottom() for _, where in line) + 1 + self._down)
                line = []
            line.append((item, QRect(at, size)))
            at.setX(at.x() + size.width() + self._across)
        yield from line


def flowing(*widgets: QWidget, across: int = 8, down: int = 12) -> QWidget:
    """Return a widget in which these stand side by side."""
    made = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    flow = Flow(made, across=across, down=down)
    for widget in widgets:
        flow.addWidget(widget)
    return made
