"""The units an editor offers, with the money of many places; any other word is the person's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QWidget

from lifeokr.domain.units import UNITS
from lifeokr.domain.units.money import PREFIX
from lifeokr.services.choosing import MONEY, Usual
from lifeokr.services.settings import setting
from lifeokr.services.workspace import Workspace
from lifeokr.ui.kit.choices import Choice, Option
from lifeokr.words.goals import unit_word


def usual_units(ws: Workspace) -> dict[Usual, str]:
    """Return the units a person chose in Settings, else those of the place this computer stands in."""
    of_place = _units_of(QLocale())
    told = {one: setting(ws, one.value) for one in Usual}
    return {one: code if code in one.codes else of_place[one] for one, code in told.items()}


def _units_of(place: QLocale) -> dict[Usual, str]:
    money = PREFIX + place.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    system = place.measurementSystem()
    miles = system in (QLocale.MeasurementSystem.ImperialUSSystem, QLocale.MeasurementSystem.ImperialUKSystem)
    return {
        Usual.MONEY: money if money in MONEY else "money:EUR",
        Usual.LENGTH: "mi" if miles else "km",
        Usual.MASS: "lb" if system is QLocale.MeasurementSystem.ImperialUSSystem else "kg",
    }


def with_words(codes: Sequence[str]) -> list[Option]:
    """Return units as options, each with its word."""
    return [(code, unit_word(code)) for code in codes]


def unit_options(usual: Sequence[str] = ()) -> list[Option]:
    """Return every unit with its word: a number and a share, the usual ones, and other currencies last."""
    plain = [one.code for one in UNITS]
    return with_words(list(dict.fromkeys([*plain[:2], *usual, *plain, *MONEY])))


class UnitChoice(Choice):
    """A list of units in which a word of one's own may be typed as well.

    A click on the words opens the list as one on the chevron does; what is typed then goes into the field.
    The beginning of a known unit is completed at once, the rest selected: Delete leaves the word alone.
    """

    def __init__(self, *, says: str, usual: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(unit_options(usual), says=says, editable=True, parent=parent)
        # Qt's completer would make min:sec of the m that was typed for metres; None is how Qt takes it away.
        self.setCompleter(None)  # type: ignore[arg-type]
        line = self.lineEdit()
        self._offered_for = self._own = ""
        if line is not None:
            line.setMaxLength(40)
            line.installEventFilter(self)
            line.textEdited.connect(self._on_edited)
            line.editingFinished.disconnect(self._on_chosen)  # the word whole first, then the choice
            line.editingFinished.connect(self._on_finished)
        self.view().installEventFilter(self)

    @property
    def unit_code(self) -> str:
        """The code of the unit; a plain number where nothing is typed."""
        return self.code or "number"

    def showPopup(self) -> None:  # noqa: D102 - Qt's name
        view = self.view()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        view.setMinimumWidth(view.sizeHintForColumn(0) + bar + 2 * view.frameWidth())
        at = self.findText(self.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        if at >= 0 and at != self.currentIndex():
            self.setCurrentIndex(at)  # so that the list opens where the word stands
        super().showPopup()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's name
        line = self.lineEdit()
        if line is None:
            return super().eventFilter(watched, event)
        if watched is line and isinstance(event, QMouseEvent) and _ends_a_click(event, line):
            self.showPopup()
            line.selectAll()
        elif watched is self.view() and isinstance(event, QKeyEvent) and _types(event):
            self.hidePopup()
            line.setFocus(Qt.FocusReason.PopupFocusReason)
            line.selectAll()
            QApplication.sendEvent(line, event)
            return True
        return super().eventFilter(watched, event)

    def _known(self, typed: str) -> int:
        """Return where a unit that is typed stands, else the first that begins so; -1 where none does."""
        whole, begins = Qt.MatchFlag.MatchFixedString, Qt.MatchFlag.MatchStartsWith
        if not typed:
            return -1
        found = (
            self.findText(typed, whole), self.findData(typed, flags=whole),
            self.findText(typed, begins), self.findData(typed, flags=begins),
        )  # fmt: skip
        return next((at for at in found if at >= 0), -1)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        line, typed = self.lineEdit(), text.strip()
        if line is None:
            return
        self._own = typed if typed and typed == self._offered_for else ""
        self._offered_for = ""
        at = self._known(typed)
        word = self.itemText(at) if at >= 0 else ""
        by_code = at >= 0 and str(self.itemData(at)).casefold() == typed.casefold()
        begins = len(word) > len(typed) and word.casefold().startswith(typed.casefold())
        if begins and not by_code and not self._own and line.cursorPosition() == len(text):
            self._offered_for = typed
            line.setText(text + word[len(typed) :])
            line.setSelection(len(line.text()), len(text) - len(line.text()))
            line.setModified(True)

    @Slot()
    def _on_finished(self) -> None:
        line, typed = self.lineEdit(), self.currentText().strip()
        if line is not None and line.isModified() and typed != self._own:
            word = self.itemText(self._known(typed))
            line.setText(word or typed)
        self._on_chosen()


def _ends_a_click(event: QMouseEvent, line: QLineEdit) -> bool:
    """Return whether a click ends that selected nothing, as dragging over words does."""
    left = event.button() is Qt.MouseButton.LeftButton
    inside = line.rect().contains(event.position().toPoint())
    return event.type() is QEvent.Type.MouseButtonRelease and left and inside and not line.hasSelectedText()


def _types(event: QKeyEvent) -> bool:
    """Return whether a key writes or takes away a letter."""
    if event.type() is not QEvent.Type.KeyPress:
        return False
    command = (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.MetaModifier
    )
    erases = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
    return erases or (
        event.text().strip() != "" and event.text().isprintable() and not event.modifiers() & command
    )
