"""How a key result stands: a glyph and a word, both in ink."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from lifeokr.domain.codes import Status
from lifeokr.domain.standing import Standing, Subject
from lifeokr.trail.model import status_words
from lifeokr.ui.kit.icons import IconView
from lifeokr.ui.kit.text import Label
from lifeokr.words import say

_GLYPHS = {
    Status.AHEAD: "status-ahead",
    Status.BEHIND: "status-behind",
    Status.ON_PACE: "status-on",
    Status.IN_THE_STRETCH: "status-stretch",
    Status.RESTING: "status-resting",
    Status.REACHED: "check",
}


def glyph_of(standing: Standing) -> tuple[str, str]:
    """Return the drawing of how a key result stands and its colour's token; no drawing: empty."""
    if standing.quiet:
        return "status-quiet", "ink"
    gold = standing.status is Status.IN_THE_STRETCH
    return _GLYPHS.get(standing.status, ""), "gold_edge" if gold else "ink"


class StatusView(QWidget):
    """The status of a key result; *quiet* stands beside the word it was last given."""

    spoken_as = "graphic"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._glyph = IconView("status-on", "ink", size=16)
        self._word = Label("", "small", elide=True)
        row.addWidget(self._glyph)
        row.addWidget(self._word, 1)
        self._brief, self._has_glyph = False, False

    def set_brief(self, brief: bool) -> None:
        """Show the glyph alone where there is little room; its word is in the tooltip then."""
        self._brief = brief
        self._place()

    def show_standing(self, standing: Standing, subject: Subject) -> None:
        """Show how a key result stands."""
        glyph, token = glyph_of(standing)
        self._has_glyph = bool(glyph)
        if glyph:
            self._glyph.show_icon(glyph, token)
        word = status_words(standing.status, subject)
        if standing.quiet:
            word = say("status", "{status}, quiet", status=word)
        self._word.setText(word[:1].upper() + word[1:])
        self.setAccessibleName(word)
        self._place()

    def _place(self) -> None:
        self._glyph.setVisible(self._has_glyph)
        self._word.setVisible(not (self._brief and self._has_glyph))
        self.setToolTip(self._word.text() if self._brief else "")
