"""What this is: version, licence, where the data lies, and what it stands on."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

import lifeokr
from lifeokr.ui.context import Context
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.page import Page, Sheet
from lifeokr.ui.kit.text import Label
from lifeokr.words import say


class AboutPage(Page):
    """Facts about the program; no path of the person's is copied but on their own press."""

    def __init__(self, context: Context, _about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context.bridge, parent)
        self._context = context
        self._copy: Button | None = None

    def refresh(self) -> None:
        """Lay the facts out."""
        sheet = Sheet()
        sheet.head.addWidget(Label(say("about", "lifeokr"), "h1"))
        lead = say("about", "Goals of your own life, in a file of your own. No account, no network.")
        sheet.head.addWidget(Label(lead, "lead", wrap=True))
        card = Card()
        for line in self._lines():
            card.body.addWidget(Label(line, "body", wrap=True))
        buttons = QHBoxLayout()
        self._copy = Button(say("about", "Copy details"))
        self._copy.clicked.connect(self._on_copy)
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        sheet.main.addWidget(card)
        self.show_sheet(sheet)

    def focus_first(self) -> None:
        """Put the keyboard on the one button."""
        if self._copy is not None:
            self._copy.setFocus(Qt.FocusReason.TabFocusReason)

    def _lines(self) -> tuple[str, ...]:
        return (
            say("about", "Version {version}, MIT licence", version=lifeokr.__version__),
            say("about", "Your life lies in {path}", path=self._context.workspace.file.path),
            say("about", "Python {python}, Qt {qt}", python=platform.python_version(), qt=qVersion()),
        )

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._lines()))
        self._context.navigator.tell(say("about", "Copied."))
