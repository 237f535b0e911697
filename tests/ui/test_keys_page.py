"""Help > Keyboard Shortcuts names every key: those of the table of deeds, and those of single pages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from lifeokr.services import queries
from lifeokr.ui.deeds import deeds


@pytest.fixture
def app(open_window):
    return open_window()


def told(app):
    app.window.show_page("keys")
    QCoreApplication.processEvents()
    return [label.text() for label in app.window.page.findChildren(QLabel)]


def test_f1_opens_it(app):
    QTest.keyClick(app.window, Qt.Key.Key_F1)
    assert app.window.at[0] == "keys"


def test_every_deed_with_keys_is_listed_from_the_table(app):
    said = told(app)
    native = QKeySequence.SequenceFormat.NativeText
    for deed in deeds():
        if deed.keys:
            keys = " or ".join(QKeySequence(one).toString(native) for one in deed.keys)
            assert said[said.index(keys) + 1] == deed.words.replace("&", "").rstrip("…")


@pytest.mark.parametrize("code", ["objective", "objective-editor", "key-results-editor"])
def test_every_shortcut_of_a_page_is_listed(app, code):
    view = next(one for one in queries.objectives(app.workspace) if one.key_results)
    app.window.show_page(code, view.objective.id)
    QCoreApplication.processEvents()
    # the Enter of the number pad is Enter too
    found = {
        one.key().toString().replace("Return", "Enter") for one in app.window.page.findChildren(QShortcut)
    }
    assert found
    said = told(app)
    assert {key for key in found if key not in said} == set()


def test_each_page_with_keys_of_its_own_has_its_card(app):
    heads = {"Everywhere", "On This week", "On Goals", "On the page of an objective", "On a chart",
             "While writing goals", "In Find", "On the parts of life in Settings"}  # fmt: skip
    assert heads <= set(told(app))
