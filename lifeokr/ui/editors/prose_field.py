"""A field for several lines of one's own words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from lifeokr.ui.kit.fonts import font, line_height


class ProseField(QPlainTextEdit):
    """Plain text in serif; Tab leaves it."""

    def __init__(self, *, says: str, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setAccessibleName(says)
        self.setTabChangesFocus(True)
        self.setProperty("field", True)
        self.setFont(font("own-field"))
        self.document().setDocumentMargin(6)
        self.setViewportMargins(2, 2, 2, 2)  # so that the corners of the frame stay round
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(320, self._lines * line_height("own-field") + 20)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(120, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:  # noqa: D102 - Qt's name
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(font("own-field"))
            self.updateGeometry()
        return super().event(event)
