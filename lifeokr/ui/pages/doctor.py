"""Checking the file: what is wrong in it, and the one button that puts right what can be."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lifeokr.domain.errors import LifeokrError
from lifeokr.services.doctor import Health, examine
from lifeokr.services.doctor_words import lines_of, outcome_of
from lifeokr.services.mending import mend
from lifeokr.ui.context import Context
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.page import Page, Sheet
from lifeokr.ui.kit.text import Label
from lifeokr.ui.objective.rows import Rows
from lifeokr.words import say
from lifeokr.words.errors import sentence


class DoctorPage(Page):
    """What the doctor finds, read when the page is opened and when it is asked for again."""

    def __init__(self, context: Context, _about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context.bridge, parent)
        self._context, self._ws = context, context.workspace
        sheet = Sheet()
        sheet.head.addWidget(Label(say("doctor", "Check the file"), "h1"))
        self.lead = Label("", "lead", wrap=True)
        sheet.head.addWidget(self.lead)
        self._card = Card()
        lines = QVBoxLayout()
        lines.setSpacing(8)
        self._card.body.addLayout(lines)
        self.rows: Rows[str, Label] = Rows(lines, self._made, Label.setText)
        sheet.main.addWidget(self._card)
        buttons = QHBoxLayout()
        self.mend = Button(say("doctor", "Put it right"), "primary")
        self.mend.setAccessibleDescription(say("doctor", "Nothing is deleted."))
        self.again = Button(say("doctor", "Check again"))
        buttons.addWidget(self.mend)
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        sheet.main.addLayout(buttons)
        self.mend.clicked.connect(self._on_mend)
        self.again.clicked.connect(self._on_again)
        self.setWidget(sheet)

    def refresh(self) -> None:
        """Look through the file and show what was found."""
        try:
            self._show(examine(self._ws))
        except LifeokrError as error:
            self.lead.setText(sentence(error))

    def focus_first(self) -> None:
        """Put the keyboard on what there is to do."""
        offered = self.again if self.mend.isHidden() else self.mend
        offered.setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self, health: Health) -> None:
        if health.well:
            self.lead.setText(
                say("doctor", "Everything is in order: each page, each link, and nothing is there twice.")
            )
        elif health.damage and not health.index_only:
            self.lead.setText(
                say(
                    "doctor",
                    "Pages of the file are damaged. Nothing is deleted; what stands here can still be"
                    " exported, and a backup is the way back.",
                )
            )
        else:
            self.lead.setText(
                say(
                    "doctor",
                    "Another program has left this in the file. It can be put right: what lost its place goes"
                    " into an objective called '{title}', and nothing is deleted.",
                    title=say("doctor", "Recovered"),
                )
            )
        self._card.setVisible(not health.well)
        self.rows.sync([(line, line) for line in lines_of(health)])
        self.mend.setVisible(
            not health.well and not self._ws.read_only and (health.index_only or not health.damage)
        )

    def _made(self, _line: str) -> Label:
        return Label("", "body", wrap=True)

    @Slot()
    def _on_mend(self) -> None:
        try:
            mended = mend(self._ws)
        except LifeokrError as error:
            self._context.navigator.tell(sentence(error))
            return
        self._show(mended.after)
        self._context.navigator.say(" ".join(outcome_of(mended)))
        self.focus_first()

    @Slot()
    def _on_again(self) -> None:
        self.refresh()
        self._context.navigator.tell(say("doctor", "Checked."))
