"""Light or dark, how large the text is, and whether anything moves."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lifeokr.ui.context import Context
from lifeokr.ui.editors.asked import RING
from lifeokr.ui.kit.choices import Segment
from lifeokr.ui.kit.theme import Choice
from lifeokr.ui.kit.tick_box import TickBox
from lifeokr.ui.settings.section import Section, segmented
from lifeokr.words import say

SIZES = (100, 115, 130, 150)


class LookSection(Section):
    """What belongs to this computer's screen; the View menu changes the same."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, say("settings", "Look"), parent)
        self.looks = Segment(
            [
                (Choice.SYSTEM.value, say("settings", "As the system")),
                (Choice.LIGHT.value, say("settings", "Light")),
                (Choice.DARK.value, say("settings", "Dark")),
            ],
            says=say("settings", "Light or dark"),
        )
        self.sizes = Segment(
            [(str(size), say("settings", "{size} %", size=size)) for size in SIZES],
            says=say("settings", "Text size"),
        )
        self.still = TickBox(say("settings", "Nothing moves"))
        self.body.addLayout(segmented(say("settings", "Light or dark"), self.looks))
        self.body.addLayout(segmented(say("settings", "Text size"), self.sizes))
        last = QVBoxLayout()
        last.setContentsMargins(RING, RING, RING, RING)
        last.addWidget(self.still, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(last)
        self.looks.chosen.connect(self._on_look)
        self.sizes.chosen.connect(self._on_size)
        self.still.toggled.connect(self._on_still)
        context.theme.changed.connect(self.show_now)

    @Slot()
    def show_now(self) -> None:
        """Show what the theme wears."""
        theme = self.context.theme
        self.looks.choose(theme.choice.value)
        self.sizes.choose(str(min(SIZES, key=lambda size: abs(size - theme.text_scale))))
        self.still.setChecked(theme.reduced_motion)

    @Slot(str)
    def _on_look(self, code: str) -> None:
        if code != self.context.theme.choice.value:
            self.context.settings.change(theme=code)
            self.context.theme.choose(Choice(code))

    @Slot(str)
    def _on_size(self, code: str) -> None:
        if int(code) != self.context.theme.text_scale:
            self.context.settings.change(text_scale=int(code))
            self.context.theme.set_text_scale(int(code))

    @Slot(bool)
    def _on_still(self, on: bool) -> None:
        if on != self.context.theme.reduced_motion:
            self.context.settings.change(reduced_motion=on)
            self.context.theme.set_reduced_motion(on)
