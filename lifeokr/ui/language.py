"""Which language the window speaks: our own texts, Qt's buttons, and the side on which a line begins."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from lifeokr.words import language, set_language


class Language(QObject):
    """The language of all windows; `changed` tells that every text in sight is still of the one before."""

    changed = Signal()

    def __init__(self, qt: QApplication, code: str = "") -> None:
        super().__init__()
        self._qt = qt
        self._code = ""
        self._of_qt: QTranslator | None = None
        self._speak(code)

    def choose(self, code: str) -> None:
        """Speak another language from now on; empty for the one of this computer."""
        before = language()
        self._speak(code)
        if language() != before:
            self.changed.emit()

    def _speak(self, code: str) -> None:
        set_language(code or QLocale.system().name())
        if code:
            self._qt.setLayoutDirection(QLocale(code).textDirection())
        elif self._code:
            self._qt.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._code = code
        self._put_on(QLocale(code) if code else QLocale())

    def _put_on(self, place: QLocale) -> None:
        """Have Qt's own buttons speak as the place does, where Qt has texts for it."""
        if self._of_qt is not None:
            self._qt.removeTranslator(self._of_qt)
            self._of_qt.deleteLater()
            self._of_qt = None
        found = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if found.load(place, "qtbase", "_", folder):
            self._qt.installTranslator(found)
            self._of_qt = found
