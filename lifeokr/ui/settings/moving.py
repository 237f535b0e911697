"""The ways of a whole life: to a new computer, to someone else, out into plain files."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from lifeokr.domain.errors import LifeokrError
from lifeokr.services.moved import moved_on, stay
from lifeokr.ui.context import Context
from lifeokr.ui.editors.asked import RING
from lifeokr.ui.editors.flow import flowing
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.moving import pack_a_life, share_a_copy, take_everything_out
from lifeokr.ui.settings.section import Section
from lifeokr.words import say
from lifeokr.words.days import day_year
from lifeokr.words.errors import sentence


class MovingSection(Section):
    """What leaves the file whole; nothing is taken out of it by any of these."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, say("settings", "Moving and sharing"), parent)
        self.moved = self.explain("")
        self.move_away = Button(say("settings", "Move to a new computer…"))
        self.stay = Button(say("settings", "Use it here again"))
        self.share = Button(say("settings", "A copy to share…"))
        self.take_out = Button(say("settings", "Everything in one folder…"))
        self.check = Button(say("settings", "Check the file"))
        line = flowing(self.move_away, self.stay, self.share, self.take_out, self.check, across=12)
        line.setContentsMargins(RING, RING, RING, RING)
        self.body.addWidget(line)
        self.explain(
            say(
                "settings",
                "A life moves in one file with its history and settings. A copy to share holds nothing that"
                " was deleted. The folder holds everything as JSON, CSV and Markdown.",
            )
        )
        self.move_away.clicked.connect(self._on_move)
        self.stay.clicked.connect(self._on_stay)
        self.share.clicked.connect(self._on_share)
        self.take_out.clicked.connect(self._on_take_out)
        self.check.clicked.connect(self._on_check)

    def show_now(self) -> None:
        """Show whether this life has moved."""
        day = moved_on(self.ws)
        self.moved.setVisible(day is not None)
        self.stay.setVisible(day is not None and not self.ws.read_only)
        if day is not None:
            self.moved.setText(
                say("settings", "This life moved to another computer on {day}.", day=day_year(day))
            )

    @Slot()
    def _on_move(self) -> None:
        pack_a_life(self.context)
        self.show_now()

    @Slot()
    def _on_stay(self) -> None:
        try:
            stay(self.ws)
        except LifeokrError as error:
            self.context.navigator.tell(sentence(error))
            return
        self.move_away.setFocus()
        self.show_now()

    @Slot()
    def _on_share(self) -> None:
        share_a_copy(self.context)

    @Slot()
    def _on_take_out(self) -> None:
        take_everything_out(self.context)

    @Slot()
    def _on_check(self) -> None:
        self.context.navigator.go("doctor")
