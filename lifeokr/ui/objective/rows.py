"""Lists that are shown anew without losing the row that has the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from lifeokr.ui.kit.tab_order import order_tabs

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)


class Rows(Generic[T, W]):
    """The rows of a layout by key: known ones are shown anew in place, new ones made, others taken away."""

    def __init__(
        self, layout: QVBoxLayout, make: Callable[[T], W], show: Callable[[W, T], None], *, at: int = 0
    ) -> None:
        self._layout, self._make, self._show, self._at = layout, make, show, at
        self._by_key: dict[str, W] = {}

    @property
    def widgets(self) -> tuple[W, ...]:
        """The rows in their order."""
        return tuple(self._by_key.values())

    def __getitem__(self, key: str) -> W:
        """Return the row of a key."""
        return self._by_key[key]

    def __contains__(self, key: object) -> bool:
        """Whether there is a row of a key."""
        return key in self._by_key

    def sync(self, wanted: Sequence[tuple[str, T]]) -> None:
        """Show these things, each under its key, in this order."""
        before, self._by_key = self._by_key, {}
        moved = False
        for place, (key, thing) in enumerate(wanted):
            widget = before.pop(key, None)
            if widget is None:
                widget = self._make(thing)
            self._show(widget, thing)
            self._by_key[key] = widget
            if self._layout.indexOf(widget) != self._at + place:
                self._layout.removeWidget(widget)
                self._layout.insertWidget(self._at + place, widget)
                moved = True
            widget.show()
        for gone in before.values():
            take_away(gone, self._layout)
        holder = self._layout.parentWidget()
        if moved and holder is not None:
            order_tabs(holder)


def take_away(widget: QWidget, layout: QVBoxLayout) -> None:
    """Remove a widget; the keyboard goes to what stands next, not out of the page."""
    focused = QApplication.focusWidget()
    held = focused is not None and (focused is widget or widget.isAncestorOf(focused))
    if held:
        _focus_beside(widget)
    layout.removeWidget(widget)
    widget.hide()
    widget.deleteLater()


def _focus_beside(widget: QWidget) -> None:
    beside = widget.nextInFocusChain()
    while beside is not None and beside is not widget:
        outside = not widget.isAncestorOf(beside)
        if outside and beside.isVisible() and beside.focusPolicy() & Qt.FocusPolicy.TabFocus:
            beside.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        beside = beside.nextInFocusChain()
