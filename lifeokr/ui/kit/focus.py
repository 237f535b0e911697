"""The one focus ring, which follows whatever has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QFocusFrame, QWidget

from lifeokr.ui.kit.style import RingStyle

_TEXT = ("QLineEdit", "QPlainTextEdit", "QTextEdit", "QAbstractSpinBox")


class FocusRing(QObject):
    """Draws the ring outside the control in focus: always on text fields, on others when keys are used.

    A widget that paints its own focus sets the property `own_focus`; one with other corners than a field's
    sets `ring_radius`; one that is a piece of its parent, around which the ring stands, `ring_on_parent`; one
    of which a part alone gets it `ring_within`, a rectangle.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._style = RingStyle()
        self._style.setParent(self)
        self._frame: QFocusFrame | None = None
        app.focusChanged.connect(self._on_focus_changed)
        self._on_focus_changed(None, app.focusWidget())

    @property
    def around(self) -> QWidget | None:
        """The control the ring stands around now."""
        return None if self._frame is None else self._frame.widget()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._drop()
        if now is not None and _wants_ring(now):
            whole = now.parentWidget()
            held = whole if whole is not None and now.property("ring_on_parent") else now
            self._frame = QFocusFrame(held.parentWidget())
            self._frame.setStyle(self._style)
            self._frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._frame.destroyed.connect(self._on_frame_destroyed)
            self._frame.setWidget(held)
            if not self._frame.isVisible():
                # Qt hides a frame round what lies out of sight, and what has the keyboard is scrolled there.
                QTimer.singleShot(0, self._show_scrolled)

    @Slot()
    def _show_scrolled(self) -> None:
        if self._frame is not None:
            self._frame.show()

    @Slot()
    def _on_frame_destroyed(self) -> None:
        self._frame = None

    def _drop(self) -> None:
        if self._frame is not None:
            frame, self._frame = self._frame, None
            frame.destroyed.disconnect(self._on_frame_destroyed)
            # None lets go of the widget; PySide's stub does not know that it may be given.
            frame.setWidget(None)  # type: ignore[arg-type]
            frame.deleteLater()


def _wants_ring(widget: QWidget) -> bool:
    if widget.isWindow() or widget.parentWidget() is None or widget.property("own_focus"):
        return False
    if any(widget.inherits(name) for name in _TEXT):
        return True
    if widget.inherits("QAbstractItemView"):
        return False
    return widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
