"""The checks have eyes: each fault, planted on a page, is seen, and what is drawn well is not."""

from __future__ import annotations

import pytest
from looking import faults
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from lifeokr.trail.model import TrailModel
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.card import Chip
from lifeokr.ui.kit.fonts import font
from lifeokr.ui.kit.text import Label, OwnWords, elided
from lifeokr.ui.widgets.trail_view import TrailView

pytestmark = pytest.mark.shots
WORDS = "Hardly a word of this has room"


class Painted(QWidget):
    """Writes some words in some rectangles, as a widget of our own would."""

    def __init__(self, parent, *texts, mirrored=False):
        super().__init__(parent)
        self.texts, self.mirrored = texts, mirrored

    def paintEvent(self, _event):
        painter = QPainter(self)
        if self.mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.setFont(font("body"))
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        for where, words in self.texts:
            painter.drawText(QRectF(*where), int(Qt.AlignmentFlag.AlignLeft), words)


def placed(widget, x=60, y=20, width=300, height=40):
    widget.setGeometry(x, y, width, height)
    return widget


def with_size(label, pixels):
    strange = label.font()
    strange.setPixelSize(pixels)
    label.setFont(strange)
    return label


def with_colour(label, colour):
    palette = label.palette()
    palette.setColor(label.foregroundRole(), QColor(colour))
    label.setPalette(palette)
    return label


def turned_round(trail):
    trail.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    trail.show_trail(
        TrailModel(colour="health", position=0.5, start="56:30", target="50:00", stretch="48:00")
    )
    return trail


def dotted(sheet, width):
    """Return a widget of our own that cuts its words with dots and tells nobody."""
    widget = placed(Painted(sheet))
    widget.texts = [((0, 0, 300, 40), elided(WORDS, Label("", "body").fontMetrics(), width))]
    return widget


def squeezed(sheet):
    box = placed(QWidget(sheet), width=40)
    return placed(Label(WORDS, parent=box), x=0, y=0)


# What is put on the page, and what is said of it.
PLANTED = {
    "a label of Qt's, squeezed": (lambda sheet: placed(Label(WORDS, parent=sheet), width=60), "is cut"),
    "the last line of a paragraph": (
        lambda sheet: placed(Label(WORDS, wrap=True, parent=sheet), width=100, height=30), "shown in part"),
    "the last line of one's own words": (
        lambda sheet: placed(OwnWords(WORDS, parent=sheet), width=100, height=30), "is cut"),
    "words painted into too small a place": (
        lambda sheet: placed(Painted(sheet, ((0, 0, 60, 40), WORDS))), "is cut"),
    "words painted over the edge of the widget": (
        lambda sheet: placed(Painted(sheet, ((260, 0, 300, 40), WORDS))), "is cut"),
    "a hint too long for its field": (
        lambda sheet: placed(_field(sheet), width=80), "is dotted"),
    "dots that no tooltip tells": (lambda sheet: dotted(sheet, 100), "is dotted"),
    "a button of which one letter is left": (
        lambda sheet: placed(Button(WORDS, parent=sheet), width=52), "'H…' on Button is dotted"),
    "a chip of which one letter is left": (
        lambda sheet: placed(Chip(WORDS, parent=sheet), width=48), "on Chip is dotted"),
    "words outside what holds them": (squeezed, "reaches out of QWidget"),
    "words beyond the page's edge": (
        lambda sheet: placed(Label(WORDS, parent=sheet), x=sheet.width() - 90), "reaches out of QWidget"),
    "words over words in one widget": (
        lambda sheet: placed(Painted(sheet, ((0, 0, 300, 40), WORDS), ((90, 2, 210, 40), "other words"))),
        "lie over each other"),
    "words as in a mirror": (
        lambda sheet: placed(Painted(sheet, ((0, 0, 300, 40), WORDS), mirrored=True)), "written backwards"),
    "a widget over its neighbour": (
        lambda sheet: (placed(Label(WORDS, parent=sheet)), placed(Label(WORDS, parent=sheet), x=90, y=30)),
        "share"),
    "a size that is not drawn": (
        lambda sheet: with_size(placed(Label(WORDS, parent=sheet)), 17), "is 17 px"),
    "a colour that is no token": (
        lambda sheet: with_colour(placed(Label(WORDS, parent=sheet)), "#ff0000"), "is #ff0000"),
    "a button at the very edge": (
        lambda sheet: placed(Button("Go", parent=sheet), x=0), "ring around Button 'Go' is cut"),
}  # fmt: skip


def _field(sheet):
    field = QLineEdit(sheet)
    field.setPlaceholderText(WORDS)
    return field


def looked_at(open_window, plant):
    """Return the faults of the first page with something put on it, before the rest of the page."""
    app = open_window(sample=False)
    sheet = QWidget()
    sheet.resize(600, 400)
    app.window.page.setWidget(sheet)
    sheet.resize(app.window.page.viewport().size())
    kept = plant(sheet)
    for child in sheet.findChildren(QWidget):
        child.show()
    app.window.grab()  # so that everything is laid out and painted
    assert kept is not None
    return faults(app.window, "life-light")


@pytest.mark.parametrize("fault", PLANTED)
def test_a_planted_fault_is_seen(open_window, fault):
    plant, said = PLANTED[fault]
    assert any(said in line for line in looked_at(open_window, plant))


# Titles with dots and the whole in the tooltip, what the person types, words that end in dots.
FINE = {
    "a title cut with dots": lambda sheet: placed(Label(WORDS, elide=True, parent=sheet), width=120),
    "own words cut after two lines": (
        lambda sheet: placed(OwnWords(WORDS, max_lines=2, parent=sheet), width=100, height=48)),
    "a long text typed in a field": lambda sheet: placed(QLineEdit(WORDS * 5, sheet), width=80),
    "a button that asks for more": lambda sheet: placed(Button("Export…", parent=sheet)),
    "a Trail turned round for a language from the right": (
        lambda sheet: placed(turned_round(TrailView("M", labelled=True, parent=sheet)), height=80)),
    "words with room": lambda sheet: placed(Label(WORDS, parent=sheet)),
}  # fmt: skip


@pytest.mark.parametrize("case", FINE)
def test_what_is_fine_is_let_be(open_window, case):
    assert looked_at(open_window, FINE[case]) == []
