"""Closing an objective in place: one ending for each key result, and one's own score."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from lifeokr.domain.codes import Ending, State
from lifeokr.domain.errors import ValueNotRead
from lifeokr.domain.progress import shown_score
from lifeokr.domain.units import NumberStyle, unit
from lifeokr.services import objectives
from lifeokr.services.carry_over import EndingLine
from lifeokr.services.views import ObjectiveView
from lifeokr.services.workspace import Workspace
from lifeokr.ui.kit.choices import Choice
from lifeokr.ui.kit.text import Label
from lifeokr.ui.objective.form import Form, text_field
from lifeokr.ui.widgets.key_result_words import value_words
from lifeokr.words import say
from lifeokr.words.goals import ending_word


class CloseForm(Form):
    """Closes an objective with its key results, as one step."""

    def __init__(
        self, ws: Workspace, view: ObjectiveView, style: NumberStyle, parent: QWidget | None = None
    ) -> None:
        title = view.objective.title
        super().__init__(
            do=say("close", "Close it"), says=say("close", "Close {title}", title=title), parent=parent
        )
        self._ws, self._view, self._style = ws, view, style
        self.add(Label(say("close", "Looking back at it"), "h3"))
        self.endings: dict[str, Choice] = {}
        grid = QGridLayout()
        grid.setContentsMargins(3, 0, 3, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for key_result_view in view.key_results:
            key_result = key_result_view.key_result
            if key_result.state not in (State.LIVE, State.DRAFT):
                continue
            at = len(self.endings)
            choice = Choice(
                [(ending.value, ending_word(ending.value)) for ending in Ending],
                says=say("close", "What becomes of {title}", title=key_result.title),
            )
            self.endings[key_result.id] = choice
            grid.addWidget(Label(key_result.title, "body", elide=True), at, 0)
            grid.addWidget(Label(value_words(key_result_view, style), "body-strong"), at, 1)
            grid.addWidget(choice, at, 2)
        grid.setColumnStretch(0, 1)
        self.body.addLayout(grid)
        self.score = _score_field(view)
        self.body.addWidget(self.ask(_score_question(view), self.score, width=260))

    def keep(self) -> None:
        """Close the objective."""
        objectives.close_objective(
            self._ws,
            self._view.objective.id,
            own_score=self._own_score(),
            endings=[
                EndingLine(key_result_id=key, ending=Ending(choice.code))
                for key, choice in self.endings.items()
            ],
        )

    def _own_score(self) -> float | None:
        typed = self.score.text().strip()
        if not typed:
            return None
        try:
            return unit("number").parse(typed, self._style)
        except ValueNotRead as error:
            raise ValueNotRead(text=typed, unit="number", example="0.7") from error


def _score_field(view: ObjectiveView) -> QLineEdit:
    field = text_field(say("close", "Your own score, 0 to 1"), longest=10)
    if view.score.score is not None:
        field.setPlaceholderText(shown_score(view.score.score))
    return field


def _score_question(view: ObjectiveView) -> str:
    if view.score.score is None:
        return say("close", "Your own score, 0 to 1, if you like")
    score = shown_score(view.score.score)
    return say("close", "Worked out: {score}. Your own score, if it differs", score=score)
