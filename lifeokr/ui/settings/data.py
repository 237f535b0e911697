"""Where the life lies, and the ways out of and beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from lifeokr.ui.context import Context
from lifeokr.ui.editors.asked import RING
from lifeokr.ui.editors.flow import flowing
from lifeokr.ui.exporting import export_everything
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.text import Label
from lifeokr.ui.opening import ask_for_another_life
from lifeokr.ui.settings.section import Section
from lifeokr.words import say


class DataSection(Section):
    """The file and its folder; a life beside it opens in a window of its own."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, say("settings", "Your data"), parent)
        self.place = Label("", "body", wrap=True)
        self.place.setContentsMargins(RING, 0, RING, 0)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.place)
        self.note = self.explain("")
        self.open_folder = Button(say("settings", "Open folder"))
        self.other = Button(say("settings", "Open another life…"))
        self.export = Button(say("settings", "Export everything…"))
        self.trash = Button(say("settings", "Open the trash"))
        line = flowing(self.open_folder, self.trash, self.other, self.export, across=12)
        line.setContentsMargins(RING, RING, RING, RING)
        self.body.addWidget(line)
        self.explain(
            say(
                "settings",
                "Another life is another folder, such as that of another person at home. It opens in a"
                " window of its own, and this one stays as it is.",
            )
        )
        self.open_folder.clicked.connect(self._on_open_folder)
        self.trash.clicked.connect(self._on_trash)
        self.other.clicked.connect(self._on_other)
        self.export.clicked.connect(self._on_export)

    def show_now(self) -> None:
        """Show where the file is, and whether it may be written."""
        file = self.ws.file
        self.place.setText(say("settings", "Your life lies in {path}", path=file.path))
        if self.ws.read_only:
            self.note.setText(say("settings", "It can only be read here: file or folder may not be written."))
        else:
            self.note.setText(
                say("settings", "One file, readable by any SQLite tool. Nothing is sent anywhere.")
            )

    @Slot()
    def _on_open_folder(self) -> None:
        folder = self.ws.file.path.parent
        if not self.context.ask.show_folder(folder):
            words = say("settings", "This computer has no window to show {folder} in.", folder=folder)
            self.context.ask.tell(words)

    @Slot()
    def _on_trash(self) -> None:
        self.context.navigator.go("trash")

    @Slot()
    def _on_other(self) -> None:
        ask_for_another_life(self.context)

    @Slot()
    def _on_export(self) -> None:
        export_everything(self.context)
