"""What can be seen wrong in a window without eyes: cut text, overlapping neighbours, strange sizes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QScrollBar, QWidget

from lifeokr.ui.kit.fonts import ROLES, text_scale
from lifeokr.ui.kit.text import Label, OwnWords
from lifeokr.ui.kit.theme import tokens
from lifeokr.ui.kit.toast import Toast

OVERLAP = 2  # pixels that neighbours may share, such as a ring's room


def seen(window: QWidget) -> list[QWidget]:
    """Return the visible widgets of a window."""
    return [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window)]


def cut_texts(window: QWidget) -> list[str]:
    """Return the texts that have less room than they need and no dots to say so."""
    found = []
    for widget in seen(window):
        if isinstance(widget, Label) and not widget.elides and widget.text():
            needed = (
                widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            )
            wide = 0 if widget.wordWrap() else widget.sizeHint().width()
            if needed > widget.height() + 1 or wide > widget.width() + 1:
                found.append(
                    f"{widget.text()!r} needs {wide}x{needed}, has {widget.width()}x{widget.height()}"
                )
        elif isinstance(widget, OwnWords) and widget.heightForWidth(widget.width()) > widget.height() + 1:
            found.append(f"{widget.text()!r} is cut below")
    return found


def overlaps(window: QWidget) -> list[str]:
    """Return the pairs of neighbours that lie over each other."""
    found = []
    for parent in [window, *seen(window)]:
        children = [
            child
            for child in parent.children()
            if isinstance(child, QWidget) and child.isVisibleTo(parent) and not _floats(child)
        ]
        for index, one in enumerate(children):
            for other in children[index + 1 :]:
                shared = one.geometry().intersected(other.geometry())
                if min(shared.width(), shared.height()) > OVERLAP:
                    found.append(
                        f"{_named(one)} and {_named(other)} share {shared.width()}x{shared.height()}"
                    )
    return found


def strange_sizes(window: QWidget) -> list[str]:
    """Return texts whose size is none of the drawn ones at this text scale."""
    drawn = {round(role.pixels * text_scale()) for role in ROLES.values()}
    return [
        f"{_named(widget)} is {widget.font().pixelSize()} px"
        for widget in seen(window)
        if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)) and widget.font().pixelSize() not in drawn
    ]


def strange_colours(window: QWidget, look: str) -> list[str]:
    """Return labels whose colour is no token of the look or of Work's."""
    work = look.replace("life", "work")
    known = {colour.lower() for name in (look, work) for colour in tokens(name).colours.values()}
    return [
        f"{_named(widget)} is {widget.palette().color(widget.foregroundRole()).name()}"
        for widget in seen(window)
        if isinstance(widget, Label)
        and widget.palette().color(widget.foregroundRole()).name().lower() not in known
    ]


def outside(window: QWidget, page: QScrollArea) -> list[str]:
    """Return what reaches beyond the right edge of a page that cannot be scrolled there."""
    if page.horizontalScrollBar().maximum() > 0:
        return []
    edge = QRect(page.mapTo(window, QPoint(0, 0)), page.size()).right() + 1
    return [
        _named(widget)
        for widget in page.findChildren(Label)
        if widget.isVisibleTo(window) and widget.mapTo(window, QPoint(widget.width(), 0)).x() > edge
    ]


def _floats(widget: QWidget) -> bool:
    return (
        isinstance(widget, (QScrollBar, Toast)) or widget.isWindow() or type(widget).__name__ == "QFocusFrame"
    )


def _named(widget: QWidget) -> str:
    text = widget.accessibleName() or (widget.text() if hasattr(widget, "text") else "")
    return f"{type(widget).__name__} {text[:40]!r}"
