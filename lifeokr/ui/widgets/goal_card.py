"""An objective as a card: its title and score, and each key result with its Trail."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from lifeokr.domain.codes import State, Status
from lifeokr.domain.progress import shown_score
from lifeokr.domain.units import NumberStyle
from lifeokr.services.live_views import KeyResultView, ObjectiveView
from lifeokr.trail.model import objective_trail, status_words, subject_trail
from lifeokr.trail.sentence import sentence
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.icons import IconView
from lifeokr.ui.kit.text import Label, OwnWords
from lifeokr.ui.widgets.key_result_words import value_words
from lifeokr.ui.widgets.status_view import glyph_of
from lifeokr.ui.widgets.trail_view import TrailView
from lifeokr.words import say
from lifeokr.words.goals import state_word

TRAIL, VALUE = 170, 84


class GoalCard(Card):
    """Pressed, it goes to its objective (`chosen`); Up and Down ask for the card beside it (`moved`)."""

    chosen = Signal(str)
    moved = Signal(object, int)

    def __init__(self, view: ObjectiveView, style: NumberStyle, parent: QWidget | None = None) -> None:
        resting = _rests(view)
        super().__init__(clickable=True, dashed=resting, padding=(20, 16), says=_says(view), parent=parent)
        self.id = view.objective.id
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.body.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Label(view.objective.title, "h3", elide=True), 1)
        beside = _beside(view, resting=resting)
        if beside:
            head.addWidget(Label(beside, "small", token="ink2"))
        elif view.score.score is not None:
            head.addWidget(Label(shown_score(view.score.score), "score-card"))
        self.body.addLayout(head)
        if view.objective.horizon.executable:
            self._add_key_results(view, style)
        elif view.objective.why:
            self.body.addWidget(OwnWords(view.objective.why, "own", max_lines=3))
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(self, 1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _add_key_results(self, view: ObjectiveView, style: NumberStyle) -> None:
        if not view.key_results:
            self.body.addWidget(Label(say("goals", "No key result yet."), "small", token="ink2"))
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for at, one in enumerate(view.key_results):
            self._add_row(grid, at, one, style)
        self.body.addLayout(grid)

    def _add_row(self, grid: QGridLayout, at: int, one: KeyResultView, style: NumberStyle) -> None:
        standing, title = one.standing, one.key_result.title
        grid.addWidget(Label(title, "small", elide=True), at, 0)
        value = Label(value_words(one, style), "small", token="ink2", elide=True)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        value.setFixedWidth(scaled(VALUE))
        grid.addWidget(value, at, 1)
        trail = TrailView("S")
        trail.setFixedWidth(scaled(TRAIL))
        colour = one.area.colour if one.area else "ink2"
        trail.show_trail(subject_trail(one.subject, standing, title=title, colour=colour, style=style))
        grid.addWidget(trail, at, 2)
        glyph, token = glyph_of(standing)
        words = status_words(standing.status, one.subject)
        if standing.quiet:
            words = say("status", "{status}, quiet", status=words)
        grid.addWidget(IconView(glyph, token, size=16, says=words) if glyph else Spacer(), at, 3)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self.id)


class Spacer(QWidget):
    """Keeps the room of a glyph where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(scaled(16), scaled(16))


def _rests(view: ObjectiveView) -> bool:
    return bool(view.key_results) and all(one.standing.status is Status.RESTING for one in view.key_results)


def _beside(view: ObjectiveView, *, resting: bool) -> str:
    """Return what stands in the place of the score; empty: the score does."""
    if view.objective.state is not State.LIVE:
        state = state_word(view.objective.state.value)
        if view.score.score is None:
            return state
        own = view.objective.own_score
        score = shown_score(view.score.score if own is None else own)
        return say("goals", "{state}, {score}", state=state, score=score)
    return say("goals", "Resting") if resting else ""


def _says(view: ObjectiveView) -> str:
    """Return the card in words: the objective's Trail in a sentence, or its title alone."""
    if not view.objective.horizon.executable or not view.key_results:
        return view.objective.title
    model = objective_trail(view.objective.title, "ink", view.score.score, view.score.even_pace)
    return sentence(model)
