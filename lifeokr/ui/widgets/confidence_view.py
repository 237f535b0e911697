"""How sure a person is: five dots to look at, five choices to press."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.one_stop import stop_once
from lifeokr.ui.kit.paint import box, mirrored
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.text import Label
from lifeokr.ui.kit.theme import colour
from lifeokr.words import say
from lifeokr.words.goals import confidence_word

_MOST = 5


class ConfidenceDots(QWidget):
    """Five dots, as many filled as the person was sure; `carried` ones, of last week, are paler."""

    spoken_as = "graphic"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._confidence, self._carried = 0, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_confidence(self, confidence: int | None, *, carried: bool = False) -> None:
        """Show a confidence, 1 to 5, or none."""
        self._confidence, self._carried = confidence or 0, carried
        words = confidence_word(confidence) if confidence else say("confidence", "not said yet")
        self.setAccessibleName(say("confidence", "How sure: {word}", word=words))
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(scaled(60), scaled(12))

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius, step = scaled(8) / 2, scaled(12)
        filled = colour(self, "field" if self._carried else "ink2")
        for index in range(_MOST):
            full = index < self._confidence
            painter.setPen(Qt.PenStyle.NoPen if full else QPen(filled, 1.2))
            painter.setBrush(filled if full else Qt.BrushStyle.NoBrush)
            inset = 0.0 if full else 0.6
            dot = mirrored(self, QRectF(1 + index * step, self.height() / 2 - radius, 2 * radius, 2 * radius))
            painter.drawEllipse(dot.center(), radius - inset, radius - inset)


class _Choice(QRadioButton):
    """One choice: its key in a little box, and its word."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = number
        self._word = confidence_word(number)
        self.setAccessibleName(say("confidence", "{number}, {word}", number=number, word=self._word))
        self.setProperty("ring_radius", 6.0)
        self.setToolTip(self._word)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        self.setFont(font("small-strong"))
        return QSize(self.fontMetrics().horizontalAdvance(self._word) + scaled(44), scaled(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(36), scaled(32))

    def hitButton(self, _pos: object) -> bool:
        return True

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.isChecked():
            box(painter, self.rect(), 6, fill=colour(self, "sunken"), border=colour(self, "ink"), width=1.6)
        side = scaled(18)
        key = mirrored(self, QRectF(scaled(8), (self.height() - side) / 2, side, side))
        box(painter, key, 4, fill=colour(self, "surface"), border=colour(self, "line"))
        painter.setFont(font("caption"))
        painter.setPen(colour(self, "ink2"))
        painter.drawText(key, int(Qt.AlignmentFlag.AlignCenter), str(self.number))
        painter.setFont(font("small-strong" if self.isChecked() else "small"))
        painter.setPen(colour(self, "ink" if self.isChecked() else "ink2"))
        words = mirrored(self, QRectF(self.rect()).adjusted(scaled(33), 0, 0, 0))
        if painter.fontMetrics().horizontalAdvance(self._word) <= words.width():
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(words, int(flags), self._word)


class ConfidenceChoice(QWidget):
    """A question and five choices; one made by hand counts, a preselected one is carried over."""

    spoken_as = "group"

    chosen = Signal(int)
    left = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._question = Label("", "small", token="ink2", elide=True)
        row.addWidget(self._question)
        row.addSpacing(8)
        self._group = QButtonGroup(self)
        for number in range(1, _MOST + 1):
            choice = _Choice(number, self)
            self._group.addButton(choice, number)
            row.addWidget(choice)
        row.addStretch(1)
        self._by_hand = False
        self._group.idClicked.connect(self._on_clicked)

    @property
    def confidence(self) -> int | None:
        """What is chosen, None where nothing is."""
        chosen = self._group.checkedId()
        return chosen if chosen > 0 else None

    @property
    def carried(self) -> bool:
        """Whether what is chosen was preselected and not chosen by hand."""
        return not self._by_hand

    def ask(self, question: str, preselected: int | None) -> None:
        """Put the question, with last week's choice preselected."""
        self._question.setText(question)
        self._question.setVisible(bool(question))
        self._by_hand = False
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == preselected)
        self._group.setExclusive(True)
        self._stop_once()

    def choose(self, number: int) -> None:
        """Choose by hand."""
        self._group.button(number).setChecked(True)
        self._stop_once()
        self._on_clicked(number)

    def _stop_once(self) -> None:
        """Let Tab stop at the choice made, at the middle one where none is."""
        stop_once(self._group.buttons(), self._group.button(self.confidence or 3))

    def take_focus(self) -> None:
        """Put the keyboard on the choice made, or on the middle one."""
        button = self._group.button(self.confidence or 3)
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        if event.text() in tuple("12345"):
            self.choose(int(event.text()))
            self.take_focus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit(Qt.Key.Key_Escape if event.key() == Qt.Key.Key_Escape else Qt.Key.Key_Return)
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        self._by_hand = True
        self.chosen.emit(number)
