"""Ending one key result before its objective is closed."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from lifeokr.domain.codes import Ending
from lifeokr.services import key_results
from lifeokr.services.views import KeyResultView
from lifeokr.services.workspace import Workspace
from lifeokr.ui.editors.day_field import DayField
from lifeokr.ui.kit.choices import Segment
from lifeokr.ui.kit.text import Label
from lifeokr.ui.objective.form import Form
from lifeokr.words import say
from lifeokr.words.goals import ending_word

ENDINGS = (Ending.DONE, Ending.LET_GO, Ending.REST)


class EndForm(Form):
    """Ends a key result: done, let go on purpose, or resting for good."""

    def __init__(self, ws: Workspace, view: KeyResultView, parent: QWidget | None = None) -> None:
        title = view.key_result.title
        super().__init__(do=say("end", "End it"), says=say("end", "End {title}", title=title), parent=parent)
        self._ws, self._view = ws, view
        self.ending = Segment(
            [(ending.value, ending_word(ending.value)) for ending in ENDINGS],
            says=say("end", "What becomes of it"),
        )
        self.ending.chosen.connect(self._on_chosen)
        self.body.addWidget(self.ending)
        self.explained = Label("", "caption", token="ink2", wrap=True)
        self.add(self.explained)
        self.day = DayField(ws, says=say("end", "Its last day"))
        self.day.show_day(ws.today)
        self.line(self.ask(say("end", "Its last day"), self.day, width=170))
        self._on_chosen()

    def keep(self) -> None:
        """End the key result."""
        key_results.end_key_result(
            self._ws,
            self._view.key_result.id,
            ending=Ending(self.ending.code),
            day=self.day.read() or self._ws.today,
        )

    @Slot()
    def _on_chosen(self) -> None:
        self.explained.setText(
            {
                Ending.DONE: say("end", "It counts with the number it has on that day."),
                Ending.LET_GO: say("end", "Let go, on purpose. It does not count in the objective's score."),
                Ending.REST: say("end", "It is put down for now, and does not count while it rests."),
            }[Ending(self.ending.code)]
        )
