"""Tab goes through a page as one reads it, also through what was put in place later."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from lifeokr.ui.kit.page import Page


def in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    """Yield a widget and those in it that Tab stops at, in the order of their layouts."""
    return (one for one in _takers(widget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _takers(widget: QWidget) -> Iterator[QWidget]:
    """Yield a widget and those in it that take the keyboard, also where Tab may come to stop only later."""
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item: QLayoutItem | None = layout.itemAt(at)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _of_layout(inner)
        elif widget is not None:
            yield from _takers(widget)


def order_tabs(widget: QWidget) -> None:
    """Put the whole page that a widget stands on in its reading order; elsewhere the widget alone."""
    at: QWidget | None = widget
    while at is not None and not isinstance(at, Page):
        at = at.parentWidget()
    sheet = at.widget() if isinstance(at, Page) else widget
    for before, after in pairwise(_takers(sheet or widget)):
        QWidget.setTabOrder(before, after)
