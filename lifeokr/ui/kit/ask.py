"""The only place that opens message boxes and file dialogs; tests answer in its stead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6 import QtWidgets  # by its module: dialogs are made when one is opened
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QWidget

from lifeokr.words import say


class Ask(Protocol):
    """Questions that need a window of their own."""

    def tell(self, words: str) -> None:
        """Say something that must be read."""

    def trouble(self, words: str, note: str, folder: Path) -> None:
        """Say that something went wrong; the note can be copied, the folder it lies in shown."""

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

    def choose(self, words: str, options: Sequence[str]) -> int:
        """Ask which of some ways to go; the first is the default, the last what Esc means."""


class Dialogs:
    """The system's own dialogs over a window; their classes are brought in when one is opened.

    They begin in `folder`, and from then on in the one used last, which `keep` is told of.
    """

    def __init__(self, folder: str = "", keep: Callable[[str], object] | None = None) -> None:
        self._parent: QWidget | None = None
        self._folder = folder if folder and Path(folder).is_dir() else str(Path.home())
        self._keep = keep

    def stand_over(self, parent: QWidget) -> None:
        """Stand over a window from now on."""
        self._parent = parent

    def tell(self, words: str) -> None:
        """Say something that must be read."""
        self._answered(words)

    def sure(self, words: str, do: str) -> bool:
        """Ask before what cannot be taken back; the safe answer is the default."""
        return self._answered(words, do)

    def choose(self, words: str, options: Sequence[str]) -> int:
        """Show a box with words and a button for each way to go; return which was pressed."""
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - not at the start

        box = self._box(words)
        buttons = [box.addButton(option, QMessageBox.ButtonRole.ActionRole) for option in options]
        box.setDefaultButton(buttons[0])
        box.setEscapeButton(buttons[-1])
        box.exec()
        pressed = box.clickedButton()
        chosen = next((at for at, button in enumerate(buttons) if button is pressed), len(buttons) - 1)
        box.deleteLater()
        return chosen

    def trouble(self, words: str, note: str, folder: Path) -> None:
        """Say that something went wrong; copying the note and showing its folder leave the box open."""
        from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - not at the start
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - as above

        box = self._box(words)
        copy = box.addButton(say("ask", "Copy the note"), QMessageBox.ButtonRole.ActionRole)
        show = box.addButton(say("ask", "Open its folder"), QMessageBox.ButtonRole.ActionRole)
        go_on = box.addButton(say("ask", "Go on"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(go_on)
        while True:
            box.exec()
            if box.clickedButton() is copy:
                QGuiApplication.clipboard().setText(note)
            elif box.clickedButton() is show:
                self.show_folder(folder)
            else:
                break
        box.deleteLater()

    def save_as(self, title: str, suggestion: str, patterns: str) -> Path | None:
        """Ask where to write a file, in the folder used last."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - not at the start

        place = str(Path(self._folder) / suggestion)
        path = self._chosen(QFileDialog.getSaveFileName(self._parent, title, place, patterns)[0])
        ending = Path(suggestion).suffix
        if path is None or path.suffix.lower() == ending.lower():
            return path
        # The dialog asked about the name as it was typed, not about the one with its ending.
        whole = path.with_name(f"{path.name}{ending}")
        words = say("ask", "There is a {name} already. Shall it be written over?", name=whole.name)
        return whole if not whole.exists() or self.sure(words, say("ask", "Write over it")) else None

    def open_file(self, title: str, patterns: str) -> Path | None:
        """Ask which file to read."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - not at the start

        return self._chosen(QFileDialog.getOpenFileName(self._parent, title, self._folder, patterns)[0])

    def folder(self, title: str) -> Path | None:
        """Ask for a folder, beginning in the one used last."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - not at the start

        path = QFileDialog.getExistingDirectory(self._parent, title, self._folder)
        return self._remembered(Path(path), Path(path)) if path else None

    def show_folder(self, folder: Path) -> bool:
        """Show a folder in the system's own window of files."""
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415 - not at the start

        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _chosen(self, path: str) -> Path | None:
        if not path:
            return None
        return self._remembered(Path(path), Path(path).parent)

    def _remembered(self, path: Path, folder: Path) -> Path:
        self._folder = str(folder)
        if self._keep is not None:
            self._keep(self._folder)
        return path

    def _answered(self, words: str, do: str = "") -> bool:
        """Show a box with words, and a verb where there is something to do; say whether it was pressed."""
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - not at the start

        box = self._box(words)
        go = None
        if do:
            go = box.addButton(do, QMessageBox.ButtonRole.AcceptRole)
            stay = box.addButton(say("ask", "Leave it as it is"), QMessageBox.ButtonRole.RejectRole)
            box.setDefaultButton(stay)
        box.exec()
        pressed = go is not None and box.clickedButton() is go
        box.deleteLater()
        return pressed

    def _box(self, words: str) -> QtWidgets.QMessageBox:
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - not at the start

        box = QMessageBox(self._parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(say("ask", "lifeokr"))
        box.setText(words)
        return box
