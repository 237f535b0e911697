"""The line of a key result's card: its title and marks, how it stands, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lifeokr.domain.codes import State
from lifeokr.domain.units import NumberStyle
from lifeokr.services.views import KeyResultView
from lifeokr.trail.model import subject_trail
from lifeokr.ui.kit.buttons import Button, IconButton
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.text import Label
from lifeokr.ui.objective.menu_button import MenuButton, more_says
from lifeokr.ui.widgets.confidence_view import ConfidenceDots
from lifeokr.ui.widgets.key_result_words import kind_and_scale, scale_line, value_words
from lifeokr.ui.widgets.status_view import StatusView
from lifeokr.ui.widgets.trail_view import TrailView
from lifeokr.words import say

VALUE, TRAIL, STATUS = 96, 238, 124
BRIEF = 22  # the status where its glyph stands alone
GAP = 10  # between the parts


class KeyResultHead(QWidget):
    """Folded it has the value and the Trail, open the button that checks in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: KeyResultView | None = None
        self._lines = ("", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        self.chevron = IconButton("chevron-right", say("objective", "Open"))
        row.addWidget(self.chevron)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        self._title = Label("", "h3", elide=True)
        self._scale = Label("", "caption", token="ink2", elide=True)
        titles.addWidget(self._title)
        titles.addWidget(self._scale)
        row.addLayout(titles, 1)
        self._value = Label("", "h3", elide=True)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._value.setFixedWidth(scaled(VALUE))
        row.addWidget(self._value)
        self.trail = TrailView("S")
        self.trail.setMinimumWidth(scaled(150))
        self.trail.setMaximumWidth(scaled(TRAIL))
        row.addWidget(self.trail, 1)
        self._status = StatusView()
        row.addWidget(self._status)
        self._dots = ConfidenceDots()
        row.addWidget(self._dots)
        self.check_in_button = Button(say("objective", "Check in"), size="small")
        row.addWidget(self.check_in_button)
        self.menu_button = MenuButton()
        row.addWidget(self.menu_button)

    def show_view(self, view: KeyResultView, style: NumberStyle) -> None:
        """Show a key result as it stands."""
        self._view = view
        standing, title = view.standing, view.key_result.title
        self._lines = (scale_line(view, style), kind_and_scale(view, style))
        self._title.setText(title)
        self.check_in_button.setAccessibleName(say("objective", "Check in: {title}", title=title))
        self.menu_button.name(more_says(title))
        self._value.setText(value_words(view, style))
        colour = view.area.colour if view.area else "ink2"
        self.trail.show_trail(
            subject_trail(view.subject, standing, title=title, colour=colour, style=style), glide=True
        )
        self._status.show_standing(standing, view.subject)
        self._dots.show_confidence(standing.confidence)

    def place(self, *, folded: bool, narrow: bool) -> None:
        """Show what there is room for."""
        if self._view is None:
            return
        title = self._view.key_result.title
        live = self._view.key_result.state in (State.LIVE, State.DRAFT)
        self._value.setVisible(folded)
        self.trail.setVisible(folded)
        self._dots.setVisible(not narrow)
        self._status.set_brief(narrow and folded)
        self._status.setFixedWidth(scaled(BRIEF if narrow and folded else STATUS))
        self.check_in_button.setVisible(live and not folded)
        self._scale.setText(self._lines[0] if folded else self._lines[1])
        says = (
            say("objective", "Open {title}", title=title)
            if folded
            else say("objective", "Fold {title}", title=title)
        )
        self.chevron.show_icon("chevron-right" if folded else "chevron-down", says)


def indent() -> int:
    """Return where what stands under a title begins: after the chevron and the space behind it."""
    return scaled(30) + GAP
