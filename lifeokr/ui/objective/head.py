"""The head of the Objective page: its directions, its title, the facts in a line, and the score."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lifeokr.domain.codes import State
from lifeokr.domain.progress import shown_score
from lifeokr.domain.records import Objective
from lifeokr.services.views import ObjectiveDetails, ObjectiveView
from lifeokr.trail.model import objective_trail
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.icons import IconView
from lifeokr.ui.kit.page import GAP, SIDE
from lifeokr.ui.kit.text import Label
from lifeokr.ui.objective.lines import helpers_line, looks_far, period_line, reached_line
from lifeokr.ui.objective.menu_button import Deed, MenuButton, more_says
from lifeokr.ui.widgets.trail_view import TrailView
from lifeokr.words import say
from lifeokr.words.goals import horizon_word

_ANY = 16777215  # Qt's own word for no limit
NARROW = 680  # the width below which the score stands under the title


class Crumb(Button):
    """One direction above an objective, as a link."""

    def __init__(self, objective: Objective, parent: QWidget | None = None) -> None:
        super().__init__(
            objective.title,
            "plain",
            size="small",
            says=say("objective", "Go to {title}", title=objective.title),
            parent=parent,
        )
        self.objective_id = objective.id
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class Head(QWidget):
    """`asked_for` with the id of a direction that was pressed."""

    asked_for = Signal(str)
    link_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(GAP)
        left = QVBoxLayout()
        left.setSpacing(4)
        self._crumbs = QHBoxLayout()
        self._crumbs.setSpacing(2)
        left.addLayout(self._crumbs)
        line = QHBoxLayout()
        self._title = Label("", "h1", wrap=True)
        line.addWidget(self._title, 1)
        self.menu_button = MenuButton()
        line.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
        left.addLayout(line)
        self._facts = QHBoxLayout()
        self._facts.setSpacing(8)
        left.addLayout(self._facts)
        left.addStretch(1)
        self._whole.addLayout(left, 1)
        self.score = ScoreBlock()
        self._whole.addWidget(self.score)

    def show_details(
        self, details: ObjectiveDetails, above: tuple[Objective, ...], today: date, deeds: tuple[Deed, ...]
    ) -> None:
        """Show an objective's head; `above` are its directions, the farthest first."""
        view = details.view
        title = view.objective.title
        self._title.setText(title)
        self.menu_button.name(more_says(title))
        self.menu_button.offer(deeds)
        self._show_crumbs(view.objective, above)
        self._show_facts(details, today)
        self.score.show_view(view)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's name
        super().resizeEvent(event)
        under = self.width() < scaled(NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._whole.setDirection(down if under else across)
        self._whole.setSpacing(12 if under else GAP)
        self.score.fill(under)

    def _show_crumbs(self, objective: Objective, above: tuple[Objective, ...]) -> None:
        _empty(self._crumbs)
        self._crumbs.addWidget(IconView("compass", "ink2", size=18))
        for at, one in enumerate(above):
            if at:
                self._crumbs.addWidget(IconView("chevron-right", "ink3", size=14))
            crumb = Crumb(one)
            crumb.clicked.connect(self._on_crumb)
            self._crumbs.addWidget(crumb)
        if not above and objective.horizon.executable:
            link = Button(say("objective", "Link this to a direction"), "text", size="small")
            link.clicked.connect(self.link_requested)
            self._crumbs.addWidget(link)
        elif not above:
            self._crumbs.addSpacing(4)
            self._crumbs.addWidget(Label(horizon_word(objective.horizon.value), "small", token="ink2"))
        self._crumbs.addStretch(1)

    def _show_facts(self, details: ObjectiveDetails, today: date) -> None:
        _empty(self._facts)
        view = details.view
        if view.area is not None:
            self._facts.addWidget(
                IconView(view.area.icon, view.area.colour, size=20, ringed=view.area.ringed)
            )
            self._facts.addWidget(Label(view.area.name, "small"))
            self._facts.addSpacing(8)
        for words in (period_line(view, today), say("objective", "Led by you")):
            if words:
                self._facts.addWidget(Label(words, "small", token="ink2"))
                self._facts.addSpacing(8)
        helpers = helpers_line(details.contributors)
        if helpers:
            self._facts.addWidget(Label(helpers, "small", token="ink2", elide=True))
        self._facts.addStretch(1)

    @Slot()
    def _on_crumb(self) -> None:
        sender = self.sender()
        if isinstance(sender, Crumb):
            self.asked_for.emit(sender.objective_id)


class ScoreBlock(QWidget):
    """An objective's score: small beside its even pace while it is live, large when it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fill(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(10)
        self._score = Label("", "score-card")
        self._beside = Label("", "small", token="ink2", wrap=True)
        line.addWidget(self._score, 0, Qt.AlignmentFlag.AlignBottom)
        line.addWidget(self._beside, 1, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(line)
        self.trail = TrailView("M", ground="bg")
        column.addWidget(self.trail)
        self._reached = Label("", "caption", token="ink2", wrap=True)
        column.addWidget(self._reached)
        column.addStretch(1)

    def fill(self, wide: bool) -> None:
        """Take all the width there is, under the title, or that of the side column."""
        self.setMinimumWidth(0 if wide else scaled(SIDE))
        self.setMaximumWidth(_ANY if wide else scaled(SIDE))

    def show_view(self, view: ObjectiveView) -> None:
        """Show an objective's score; nothing for a direction, which has none."""
        self.setVisible(not looks_far(view.objective) and bool(view.key_results))
        score, objective = view.score, view.objective
        closed = objective.state in (State.CLOSED, State.ARCHIVED) and objective.closed_day is not None
        resting = bool(view.key_results) and all(one.standing.resting for one in view.key_results)
        shown = objective.own_score if closed and objective.own_score is not None else score.score
        self._score.set_role("score" if closed else "score-card")
        self._score.setText("" if shown is None else shown_score(shown))
        self._score.setVisible(shown is not None)
        self._beside.setText(_beside(view, closed=closed, resting=resting))
        colour = view.area.colour if view.area else "ink2"
        self.trail.show_trail(
            objective_trail(
                objective.title, colour, shown, None if closed else score.even_pace, resting=resting
            ),
            glide=True,
        )
        self._reached.setText(reached_line(view))


def _beside(view: ObjectiveView, *, closed: bool, resting: bool) -> str:
    """Return what stands beside the score: the even pace, or what was worked out."""
    score, own = view.score.score, view.objective.own_score
    if closed:
        if own is not None and score is not None:
            return say("objective", "your own score; worked out {score}", score=shown_score(score))
        return say("objective", "at its close")
    if score is None:
        return say("objective", "No score yet")
    if resting:
        return say("objective", "resting")
    if view.score.even_pace is None:
        return say("objective", "so far")
    return say("objective", "so far, even pace {score}", score=shown_score(view.score.even_pace))


def _empty(layout: QHBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
