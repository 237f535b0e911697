"""Text as labels: always plain, set in a role, cut with dots where asked and then whole in the tooltip."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from lifeokr.ui.kit.fonts import ROLES, font, line_height
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.theme import TOKEN_ROLES

_LONG_WORD = re.compile(r"\S{20}(?=\S)")
_SHORTEST = 24  # how narrow a cut label may get


def plain_tip(text: str) -> str:
    """Return a tooltip that shows a text as it is, whatever marks it holds."""
    if "<" not in text and "&" not in text:
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p style='white-space:pre-wrap'>{escaped}</p>"


def breakable(text: str) -> str:
    """Return a text whose longest words may break: a label is never narrower than a word."""
    return _LONG_WORD.sub("\\g<0>\u200b", text)


class Label(QLabel):
    """A text in a role of the design; `token` overrides the colour of the role.

    With `wrap` it takes as many lines as it needs, with `elide` it is cut to one line.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        *,
        token: str | None = None,
        wrap: bool = False,
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._elide = elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(role))
        self.set_token(token or ROLES[role].token)
        self.setWordWrap(wrap)
        self._take_least()
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        elif wrap:
            policy = self.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)

    @property
    def elides(self) -> bool:
        """Whether a text without room is cut with dots."""
        return self._elide

    @property
    def role(self) -> str:
        """The role the text is set in."""
        return self._role

    def set_role(self, role: str, token: str | None = None) -> None:
        """Set the text in another role."""
        self._role = role
        self.take_text_size()
        self.set_token(token or ROLES[role].token)

    def set_token(self, token: str) -> None:
        """Colour the text by a token; it follows the look by itself."""
        self.setForegroundRole(TOKEN_ROLES[token])

    def text(self) -> str:  # noqa: D102 - Qt's name
        return self._text

    def setText(self, text: str) -> None:  # noqa: D102 - Qt's name
        self._text = text
        shown = breakable(text) if self.wordWrap() else text
        super().setText(shown)
        if shown != text:
            self.setAccessibleName(text)
        if self._elide:
            self.setAccessibleName(text)

    @painted
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        if not self._elide:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        where = self.contentsRect()
        painter.setPen(self.palette().color(self.foregroundRole()))
        cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, self.alignment() | Qt.TextFlag.TextSingleLine, cut)
        tip = "" if cut == self.text() else plain_tip(self.text())
        if tip != self.toolTip():
            self.setToolTip(tip)

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self.setFont(font(self._role))
        self._take_least()

    def _take_least(self) -> None:
        """Be no lower than the drawn line, and as narrow as a cut text may get.

        Set and not answered in `sizeHint`: a layout asks for that often, and an answer in Python is dear.
        """
        if not self.wordWrap():
            self.setMinimumHeight(max(line_height(self._role), self.fontMetrics().height()))
        if self._elide:
            self.setMinimumWidth(_SHORTEST)


class OwnWords(QLabel):
    """What the person wrote, in serif with the drawn space between lines."""

    def __init__(
        self, text: str = "", role: str = "own", *, max_lines: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._max_lines = max_lines
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(font(role))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def hasHeightForWidth(self) -> bool:  # noqa: D102 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: D102 - Qt's name
        return max(len(self._lines(width)), 1) * line_height(self._role)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        width = min(
            max((self.fontMetrics().horizontalAdvance(line) for line in self._paragraphs()), default=0), 420
        )
        return QSize(width + 1, self.heightForWidth(width + 1))

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(_SHORTEST * 3, line_height(self._role))

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        lead = line_height(self._role)
        rise = (lead - self.fontMetrics().height()) / 2 + self.fontMetrics().ascent()
        flags = (
            Qt.AlignmentFlag.AlignLeft
            if self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            else (Qt.AlignmentFlag.AlignRight)
        )
        for number, line in enumerate(self._lines(self.width())):
            x = 0.0
            if flags == Qt.AlignmentFlag.AlignRight:
                x = self.width() - self.fontMetrics().horizontalAdvance(line)
            painter.drawText(QPointF(x, number * lead + rise), line)

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self.setFont(font(self._role))
        self.updateGeometry()

    def _paragraphs(self) -> list[str]:
        return self.text().split("\n")

    def _lines(self, width: int) -> list[str]:
        lines = [line for paragraph in self._paragraphs() for line in wrapped(paragraph, self, width)]
        if self._max_lines and len(lines) > self._max_lines:
            rest = " ".join(lines[self._max_lines - 1 :])
            kept = lines[: self._max_lines - 1]
            cut = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width)
            self.setToolTip(plain_tip(self.text()))
            return [*kept, cut]
        return lines


def wrapped(text: str, widget: QWidget, width: int) -> list[str]:
    """Return a paragraph as the lines it takes in the widget's font."""
    if not text:
        return [""]
    layout = QTextLayout(text, widget.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    spans = []
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1))
        spans.append((line.textStart(), line.textLength()))
    layout.endLayout()
    return [text[start : start + length].rstrip() for start, length in spans]


def elided(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return a text cut with dots to a width."""
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
