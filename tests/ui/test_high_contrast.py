"""Where the system asks for high contrast its own colours are worn, and the Trail is told by lines."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QWidget

from lifeokr.trail.model import TrailModel
from lifeokr.ui.kit.theme import Choice, Theme, colour, in_system_colours, qt_palette, tokens
from lifeokr.ui.widgets.trail_view import TrailView

_R = QPalette.ColorRole


def system():
    """A system's palette of few and strong colours."""
    made = QPalette(QColor("#000000"))
    for role in (_R.WindowText, _R.Text, _R.ButtonText):
        made.setColor(role, QColor("#ffffff"))
    for role in (_R.Window, _R.Base, _R.Button):
        made.setColor(role, QColor("#000000"))
    made.setColor(_R.Highlight, QColor("#1aebff"))
    made.setColor(_R.HighlightedText, QColor("#000080"))
    return made


@pytest.fixture
def theme(qapp):
    made = Theme(qapp, choice=Choice.SYSTEM, dressed=False, wants_contrast=lambda: True)
    yield made
    made.choose(Choice.LIGHT)


def test_the_tokens_are_filled_from_the_system_alone():
    made = in_system_colours(system())
    for role in (_R.WindowText, _R.Dark, _R.PlaceholderText, _R.Mid, _R.Midlight, _R.LinkVisited):
        assert made.color(role).name() == "#ffffff"
    assert made.color(_R.Window).name() == made.color(_R.Base).name() == made.color(_R.Light).name()
    assert (made.color(_R.Accent).name(), made.color(_R.BrightText).name()) == ("#1aebff", "#000080")


def test_a_system_that_wants_contrast_is_followed(theme, qapp):
    assert theme.contrast
    system_ink = qapp.style().standardPalette().color(_R.WindowText)
    assert qt_palette("life-light").color(_R.Mid) == system_ink
    widget = QWidget()
    assert colour(widget, "field") == system_ink
    assert colour(widget, "bg") == qapp.style().standardPalette().color(_R.Window)


def test_a_look_that_the_person_chose_stays(theme):
    theme.choose(Choice.DARK)
    assert not theme.contrast
    assert qt_palette("life-dark").color(_R.Mid).name() == tokens("life-dark")["field"].lower()


def picture(view):
    made = QImage(view.size(), QImage.Format.Format_RGB32)
    view.render(made)
    return made


def test_gate_and_bead_are_outlined_and_the_hill_is_a_hatch(theme, qtbot):
    view = TrailView("M")
    qtbot.addWidget(view)
    view.resize(400, 60)
    view.show_trail(TrailModel(colour="health", position=0.4))
    ruled = picture(view)
    gold = {QColor(tokens(look)["gold"]).rgb() for look in ("life-light", "life-dark")}
    colours = {ruled.pixel(x, y) for x in range(ruled.width()) for y in range(ruled.height())}
    assert not gold & colours
    theme.choose(Choice.LIGHT)
    usual = picture(view)
    colours = {usual.pixel(x, y) for x in range(usual.width()) for y in range(usual.height())}
    assert gold & colours
