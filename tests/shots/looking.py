"""What can be seen wrong in a window without eyes: cut words, words over words, strange sizes and colours."""

from __future__ import annotations

import html
import re
from itertools import combinations

from painted import Written, written_by
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFocusFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from lifeokr.ui.kit.fonts import REGULAR, ROLES, STRONG, text_scale
from lifeokr.ui.kit.theme import tokens
from lifeokr.ui.kit.toast import Toast

OVERLAP = 2  # pixels that neighbours may share, such as a ring's room
SLACK = 0.12  # of the letters' size: how far ink may stand out, as the foot of a J does
RING = 3  # pixels the focus ring takes around a control
SHORTEST_CUT = 3  # letters left of a title that is cut, so that one can guess it
DOTS = "…"


def seen(window: QWidget) -> list[QWidget]:
    """Return the visible widgets of a window."""
    return [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window)]


def written(window: QWidget) -> list[Written]:
    """Return everything written in a window."""
    return [one for widget in seen(window) for one in written_by(widget)]


def faults(window: QWidget, look: str) -> list[str]:
    """Return all that is wrong in a window, a line each."""
    texts = written(window)
    return [
        *cut(texts), *left_out(window, texts), *dotted(texts), *hidden(window, texts),
        *overwritten(window, texts), *backwards(texts), *overlaps(window), *ringless(window),
        *strange_fonts(texts), *strange_colours(texts, look),
    ]  # fmt: skip


def cut(texts: list[Written]) -> list[str]:
    """Return the words that have less room than they take. What is typed in a field may be longer than it."""
    return [
        f"{_named(one)} is cut: ink {_size(one.ink)} in {_size(one.free)}"
        for one in texts
        if not _scrolls(one.widget) and not _within(one, _tall(one) if _rolls(one.widget) else one.free)
    ]


def left_out(window: QWidget, texts: list[Written]) -> list[str]:
    """Return the labels of which Qt has left lines out, as it does where a paragraph is too long."""
    shown: dict[QWidget, str] = {}
    for one in texts:
        shown[one.widget] = shown.get(one.widget, "") + one.words
    return [
        f"{_said(label)} is shown in part"
        for label in seen(window)
        if isinstance(label, QLabel)
        and not shown.get(label, "").endswith(DOTS)
        and _squeezed(shown.get(label, "")) != _squeezed(label.text())
    ]


def dotted(texts: list[Written]) -> list[str]:
    """Return the words cut with dots that no tooltip tells whole, or of which hardly a letter is left."""
    found = []
    for one in texts:
        if not one.words.endswith(DOTS) or one.words in _own_texts(one.widget) or _goes_on(texts, one):
            continue
        left = _squeezed(_line(texts, one).removesuffix(DOTS).rpartition(DOTS)[2])
        if len(left) < SHORTEST_CUT or not any(left in tip and left != tip for tip in _tips(one.widget)):
            found.append(f"{_named(one)} is dotted and nothing tells it whole")
    return found


def hidden(window: QWidget, texts: list[Written]) -> list[str]:
    """Return the words that lie outside something around them and cannot be scrolled into sight."""
    found = []
    for one in texts:
        widget, at = one.widget, QPointF()
        while widget is not window and not (_scrolls(one.widget) or _rolls(one.widget)):
            at += QPointF(widget.pos())
            widget = widget.parentWidget()
            room = QRectF(widget.rect())
            if isinstance(widget.parentWidget(), QAbstractScrollArea):
                scrolls = widget.parentWidget().horizontalScrollBar().maximum() > 0
                tall = QRectF(room.left(), one.ink.top() + at.y(), room.width(), one.ink.height())
                if not scrolls and not _within(one, tall, at):
                    found.append(f"{_named(one)} reaches out of its page")
                break
            if not _within(one, room, at):
                found.append(f"{_named(one)} reaches out of {type(widget).__name__}")
                break
    return found


def overwritten(window: QWidget, texts: list[Written]) -> list[str]:
    """Return the pairs of words that lie over each other."""
    placed = []
    for one in texts:
        if not any(isinstance(around, Toast) for around in _and_around(one.widget)):
            ink = one.ink.intersected(one.free).translated(
                QPointF(one.widget.mapTo(window, one.widget.rect().topLeft()))
            )
            placed.append((one, ink.intersected(_in_sight(window, one.widget)).adjusted(1, 1, -1, -1)))
    return [
        f"{_named(one)} and {_named(other)} lie over each other"
        for (one, ink), (other, over) in combinations(placed, 2)
        if ink.isValid() and over.isValid() and ink.intersects(over)
    ]


def backwards(texts: list[Written]) -> list[str]:
    """Return the words painted as in a mirror, as in a picture turned round for a language from the right."""
    return [f"{_named(one)} is written backwards" for one in texts if not one.upright]


def overlaps(window: QWidget) -> list[str]:
    """Return the pairs of neighbours that lie over each other."""
    found = []
    for parent in [window, *seen(window)]:
        children = [
            child
            for child in parent.children()
            if isinstance(child, QWidget) and child.isVisibleTo(parent) and not _floats(child)
        ]
        for one, other in combinations(children, 2):
            shared = one.geometry().intersected(other.geometry())
            if min(shared.width(), shared.height()) > OVERLAP:
                found.append(f"{_said(one)} and {_said(other)} share {shared.width()}x{shared.height()}")
    return found


def ringless(window: QWidget) -> list[str]:
    """Return the controls so near the edge of their page that the focus ring around them would be cut."""
    found = []
    for widget in seen(window):
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.property("own_focus"):
            continue
        if not isinstance(widget, (QAbstractItemView, QScrollBar)):
            page = _page_of(window, widget)
            ring = widget.rect().adjusted(-RING, -RING, RING, RING).translated(widget.mapTo(page, QPoint()))
            if not page.rect().contains(ring):
                found.append(f"the ring around {_said(widget)} is cut")
    return found


def strange_fonts(texts: list[Written]) -> list[str]:
    """Return the words whose size or weight is none of the drawn ones at this text size."""
    drawn = {round(role.pixels * text_scale()) for role in ROLES.values()}
    return [
        f"{_named(one)} is {one.pixels} px, weight {one.weight}"
        for one in texts
        if one.pixels not in drawn or one.weight not in (REGULAR, STRONG)
    ]


def strange_colours(texts: list[Written], look: str) -> list[str]:
    """Return the words whose colour is no token of the look or of Work's."""
    looks = (look, look.replace("life", "work"))
    known = {colour.lower() for name in looks for colour in tokens(name).colours.values()}
    return [f"{_named(one)} is {one.colour}" for one in texts if one.colour.lower() not in known]


def _page_of(window: QWidget, widget: QWidget) -> QWidget:
    """Return the sheet that scrolls with a widget on it, the window where nothing does."""
    for around in _and_around(widget)[1:]:
        if isinstance(around.parentWidget(), QWidget) and isinstance(
            around.parentWidget().parentWidget(), QAbstractScrollArea
        ):
            return around
    return window


def _squeezed(text: str) -> str:
    return "".join(text.replace("\u200b", "").split())


def _scrolls(widget: QWidget) -> bool:
    """Return whether a widget shows what the person typed, which may be longer than its field."""
    if isinstance(widget, QLineEdit):
        return bool(widget.text())
    return isinstance(widget.parentWidget(), QPlainTextEdit)


def _rolls(widget: QWidget) -> bool:
    """Return whether a widget shows a list, whose first and last row in sight may be cut."""
    return isinstance(widget.parentWidget(), QAbstractItemView)


def _tall(one: Written) -> QRectF:
    """Return the room of words in a list: as wide as the list, however far they are rolled."""
    return QRectF(0, one.ink.top(), one.widget.width(), one.ink.height())


def _goes_on(texts: list[Written], one: Written) -> bool:
    """Return whether words follow at once on the same line, as after the dots of a part from a long text."""
    return any(
        other.widget is one.widget
        and other.base == one.base
        and 0 <= other.ink.left() - one.ink.right() < one.pixels / 4
        for other in texts
    )


def _line(texts: list[Written], last: Written) -> str:
    """Return the whole line that ends with these words; a heavier word in it is painted by itself."""
    return "".join(
        one.words
        for one in texts
        if one.widget is last.widget and abs(one.base - last.base) < 1 and one.ink.left() <= last.ink.left()
    )


def _within(one: Written, room: QRectF, at: QPointF | None = None) -> bool:
    """Return whether the ink of words lies in a room; `at` is where their widget lies in it."""
    slack = SLACK * one.pixels
    return room.adjusted(-slack, -slack, slack, slack).contains(one.ink.translated(at or QPointF()))


def _in_sight(window: QWidget, widget: QWidget) -> QRectF:
    """Return the part of the window in which a widget can be seen at all."""
    sight = QRectF(window.rect())
    for around in _and_around(widget):
        if around is not window and window.isAncestorOf(around):
            at = around.mapTo(window, around.rect().topLeft())
            sight = sight.intersected(QRectF(around.rect().translated(at)))
    return sight


def _and_around(widget: QWidget) -> list[QWidget]:
    found = []
    while widget is not None:
        found.append(widget)
        widget = widget.parentWidget()
    return found


def _own_texts(widget: QWidget) -> list[str]:
    text = widget.text().replace("&&", "&") if hasattr(widget, "text") else ""
    return [text, widget.accessibleName()]


def _tips(widget: QWidget) -> list[str]:
    """Return what the tooltips over a widget say, without spaces."""
    tips = [around.toolTip() for around in _and_around(widget)]
    if _rolls(widget):
        model = widget.parentWidget().model()
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        tips += [model.data(row, Qt.ItemDataRole.ToolTipRole) or "" for row in rows]
    return [_squeezed(html.unescape(re.sub(r"<[^>]*>", "", tip))) for tip in tips]


def _floats(widget: QWidget) -> bool:
    return isinstance(widget, (QScrollBar, Toast, QFocusFrame)) or widget.isWindow()


def _size(rect: QRectF) -> str:
    return f"{rect.width():.0f}x{rect.height():.0f} at {rect.left():.0f},{rect.top():.0f}"


def _named(one: Written) -> str:
    return f"{one.words[:40]!r} on {type(one.widget).__name__}"


def _said(widget: QWidget) -> str:
    text = widget.accessibleName() or (widget.text() if hasattr(widget, "text") else "")
    return f"{type(widget).__name__} {text[:40]!r}"
