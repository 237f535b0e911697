"""What will be behind the fence: the Work side, which knows no score."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lifeokr.ui.context import Context
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.fence import Fence
from lifeokr.ui.kit.page import Page
from lifeokr.ui.kit.text import Label
from lifeokr.ui.kit.theme import qt_palette
from lifeokr.words import say


class WorkDoorPage(Page):
    """Says what the Work side will hold; until it is built there is nothing else here."""

    def __init__(self, context: Context, _about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context.bridge, parent)
        self._context = context
        context.theme.changed.connect(self._on_theme_changed)

    def refresh(self) -> None:
        """Lay the page out in Work's own look."""
        self._wear()
        sheet = QWidget()
        sheet.setAutoFillBackground(True)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 40)
        column.setSpacing(0)
        column.addWidget(Fence(scale=1.8))
        inner = QVBoxLayout()
        inner.setContentsMargins(40, 32, 40, 0)
        inner.setSpacing(8)
        inner.addWidget(Label(say("work", "Work"), "h1"))
        lead = say("work", "Another room, over the fence. It is not furnished yet.")
        inner.addWidget(Label(lead, "lead", wrap=True))
        inner.addSpacing(16)
        card = Card()
        for line in (
            say("work", "Roles: what you keep, and for whom."),
            say("work", "Team goals you contribute to, by title and link."),
            say("work", "Growth goals as steps, done or not."),
            say("work", "What was said: conversations, feedback, recognition."),
        ):
            card.body.addWidget(Label(line, "body", wrap=True))
        inner.addWidget(card)
        inner.addSpacing(8)
        never = say(
            "work",
            "There will be no key results, no scores and no charts here, and nothing crosses over to Life.",
        )
        inner.addWidget(Label(never, "small", token="ink2", wrap=True))
        column.addLayout(inner)
        column.addStretch(1)
        self.show_sheet(sheet)

    def _wear(self) -> None:
        self.setPalette(qt_palette(self._context.theme.work_name))

    def _on_theme_changed(self) -> None:
        self._wear()
