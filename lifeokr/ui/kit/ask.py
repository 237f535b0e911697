"""The only place that opens message boxes and file dialogs; tests answer in its stead."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from lifeokr.words import say


class Ask(Protocol):
    """Questions that need a window of their own."""

    def tell(self, words: str) -> None:
        """Say something that must be read."""

    def save_as(self, title: str, suggestion: str, patterns: str) -> Path | None:
        """Ask where to write a file; None: nowhere."""

    def open_file(self, title: str, patterns: str) -> Path | None:
        """Ask which file to read; None: none."""

    def sure(self, words: str, do: str) -> bool:
        """Ask before what cannot be taken back; `do` is the verb on the button."""


class Dialogs:
    """The system's own dialogs over a window."""

    def __init__(self) -> None:
        self._parent: QWidget | None = None
        self._folder = str(Path.home())

    def stand_over(self, parent: QWidget) -> None:
        """Stand over a window from now on."""
        self._parent = parent

    def tell(self, words: str) -> None:
        """Say something that must be read."""
        box = self._box(words)
        box.exec()
        box.deleteLater()

    def sure(self, words: str, do: str) -> bool:
        """Ask before what cannot be taken back; the safe answer is the default."""
        box = self._box(words)
        go = box.addButton(do, QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(say("ask", "Leave it as it is"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.exec()
        chosen = box.clickedButton() is go
        box.deleteLater()
        return chosen

    def save_as(self, title: str, suggestion: str, patterns: str) -> Path | None:
        """Ask where to write a file, in the folder used last."""
        path, _ = QFileDialog.getSaveFileName(
            self._parent, title, str(Path(self._folder) / suggestion), patterns
        )
        return self._chosen(path)

    def open_file(self, title: str, patterns: str) -> Path | None:
        """Ask which file to read."""
        path, _ = QFileDialog.getOpenFileName(self._parent, title, self._folder, patterns)
        return self._chosen(path)

    def _chosen(self, path: str) -> Path | None:
        if not path:
            return None
        self._folder = str(Path(path).parent)
        return Path(path)

    def _box(self, words: str) -> QMessageBox:
        box = QMessageBox(self._parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(say("ask", "lifeokr"))
        box.setText(words)
        return box
