"""The only place that opens message boxes and file dialogs; tests answer in its stead."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QWidget

from lifeokr.words import say


class Ask(Protocol):
    """Questions that need a window of their own."""

    def tell(self, words: str) -> None:
        """Say something that must be read."""

    def save_as(self, title: str, suggestion: str, patterns: str) -> Path | None:
        """Ask where to write a file; None: nowhere."""

    def open_file(self, title: str, patterns: str) -> Path | None:
        """Ask which file to read; None: none."""

    def folder(self, title: str) -> Path | None:
        """Ask for a folder; None: none."""

    def show_folder(self, folder: Path) -> bool:
        """Show a folder in the system's own window of files; False where the system has none."""

    def sure(self, words: str, do: str) -> bool:
        """Ask before what cannot be taken back; `do` is the verb on the button."""


class Dialogs:
    """The system's own dialogs over a window; their classes are brought in when one is opened."""

    def __init__(self) -> None:
        self._parent: QWidget | None = None
        self._folder = str(Path.home())

    def stand_over(self, parent: QWidget) -> None:
        """Stand over a window from now on."""
        self._parent = parent

    def tell(self, words: str) -> None:
        """Say something that must be read."""
        self._answered(words)

    def sure(self, words: str, do: str) -> bool:
        """Ask before what cannot be taken back; the safe answer is the default."""
        return self._answered(words, do)

    def save_as(self, title: str, suggestion: str, patterns: str) -> Path | None:
        """Ask where to write a file, in the folder used last."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - not at the start

        place = str(Path(self._folder) / suggestion)
        return self._chosen(QFileDialog.getSaveFileName(self._parent, title, place, patterns)[0])

    def open_file(self, title: str, patterns: str) -> Path | None:
        """Ask which file to read."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - not at the start

        return self._chosen(QFileDialog.getOpenFileName(self._parent, title, self._folder, patterns)[0])

    def folder(self, title: str) -> Path | None:
        """Ask for a folder, beginning in the one used last."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - not at the start

        path = QFileDialog.getExistingDirectory(self._parent, title, self._folder)
        return Path(path) if path else None

    def show_folder(self, folder: Path) -> bool:
        """Show a folder in the system's own window of files."""
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415 - not at the start

        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _chosen(self, path: str) -> Path | None:
        if not path:
            return None
        self._folder = str(Path(path).parent)
        return Path(path)

    def _answered(self, words: str, do: str = "") -> bool:
        """Show a box with words, and a verb where there is something to do; say whether it was pressed."""
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - not at the start

        box = QMessageBox(self._parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(say("ask", "lifeokr"))
        box.setText(words)
        go = None
        if do:
            go = box.addButton(do, QMessageBox.ButtonRole.AcceptRole)
            stay = box.addButton(say("ask", "Leave it as it is"), QMessageBox.ButtonRole.RejectRole)
            box.setDefaultButton(stay)
        box.exec()
        pressed = go is not None and box.clickedButton() is go
        box.deleteLater()
        return pressed
