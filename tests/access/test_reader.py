"""What a screen reader meets: every control has a name, and a check-in can be made by it alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from walking import Role, controls, the, things

from lifeokr.services import objectives, queries
from lifeokr.trail.sentence import sentence
from lifeokr.ui.kit.ask import Dialogs
from lifeokr.ui.pages.registry import codes
from lifeokr.ui.widgets.trail_view import TrailView

FORMS = ("check-in", "marks", "rest", "way-points", "unit", "join", "end")


@pytest.fixture
def app(open_window):
    return open_window()


PRESSED = 150  # milliseconds in which Qt lets a button that was pressed so look pressed, before it acts


def settle():
    for _ in range(3):
        QCoreApplication.processEvents()


def pressed(thing):
    """Press a thing, and wait until it has acted."""
    thing.press()
    QTest.qWait(PRESSED)
    settle()


def carried(app):
    views = queries.objectives(app.workspace)
    return next(view for view in views if view.objective.title.startswith("Carry a pack"))


def opened(open_window, code):
    app = open_window(sample=code != "first-run")
    if code == "trash":
        objectives.delete_objective(app.workspace, queries.objectives(app.workspace)[0].objective.id)
    if code != "first-run":
        about = carried(app).objective.id if code in ("objective", "key-results-editor") else ""
        app.window.show_page(code, about)
    if code == "find":
        app.window.page.field.setText("walk")
        app.window.page.look()
    settle()
    return app


def told(where, widget):
    """Print how many controls there are, and return those without a name."""
    found = controls(widget)
    unnamed = [one for one in found if not one.name.strip()]
    print(f"{where}: controls {len(found)}, unnamed {len(unnamed)}")
    assert found
    return unnamed


@pytest.mark.parametrize("code", codes())
def test_every_control_of_a_page_has_a_name(open_window, code):
    app = opened(open_window, code)
    assert told(code, app.window) == []


@pytest.mark.parametrize("code", FORMS)
def test_every_control_of_a_form_has_a_name(open_window, code):
    app = opened(open_window, "objective")
    card = app.window.page.cards.widgets[0]
    assert card.head.menu_button.do(code)
    settle()
    assert told(code, app.window.page) == []


@pytest.mark.parametrize("code", ["rest", "close"])
def test_every_control_of_a_form_of_an_objective_has_a_name(open_window, code):
    app = opened(open_window, "objective")
    assert app.window.page.head.menu_button.do(code)
    settle()
    assert told(code, app.window.page) == []


def test_the_lists_that_fold_out_have_names_too(open_window):
    app = opened(open_window, "objective")
    card = app.window.page.cards.widgets[0]
    pressed(the(card, Role.Button, "All check-ins"))
    the(card, Role.Button, "Show as table").press()
    for section in ("Add something to try", "Add someone", "Add an event", "Write something down"):
        pressed(the(app.window.page, Role.Button, section))
    assert told("objective, all open", app.window.page) == []


@pytest.mark.parametrize("ask", ["tell", "sure", "trouble"])
def test_every_control_of_a_dialog_has_a_name(qtbot, tmp_path, ask):
    found = []

    def look():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        found.extend(told(ask, box))
        assert any("Read this" in one.name for one in things(box))
        box.reject()

    QTimer.singleShot(50, look)
    words = {"tell": (), "sure": ("Do it",), "trouble": ("note", tmp_path)}[ask]
    getattr(Dialogs(), ask)("Read this.", *words)
    assert found == []


def test_the_menus_have_names(app):
    assert told("menu bar", app.window.menuBar()) == []
    for code, menu in app.window._menus.items():
        menu.aboutToShow.emit()
        items = [QAccessible.queryAccessibleInterface(menu).child(at) for at in range(len(menu.actions()))]
        names = [one.text(QAccessible.Text.Name) for one in items if one.role() is Role.MenuItem]
        print(f"menu {code}: controls {len(names)}, unnamed {len([one for one in names if not one])}")
        assert names
        assert all(names)


def test_trails_say_one_sentence_and_their_value(app):
    app.window.show_page("goals")
    settle()
    trails = [one for one in app.window.page.findChildren(TrailView) if one.isVisible()]
    assert len(trails) > 5
    for trail in trails:
        spoken = QAccessible.queryAccessibleInterface(trail)
        assert spoken.role() is Role.Graphic
        assert spoken.text(QAccessible.Text.Name) == sentence(trail.trail)
        assert spoken.text(QAccessible.Text.Value) == trail.trail.value
    said = [sentence(trail.trail) for trail in trails]
    # DESIGN_SYSTEM.md 5: title, value, score, status, marks
    assert "10 km best time, this winter, 49:36, score 0.19, on pace, target 48:30, stretch 47:30." in said


def test_what_is_pressed_and_what_is_drawn_have_roles_of_their_own(app):
    app.window.show_page("goals")
    settle()
    card = the(app.window.page, Role.Button, "Carry a pack without thinking of it")
    pressed(card)
    assert app.window.at == ("objective", carried(app).objective.id)
    assert [one.role for one in things(app.window.page) if one.role is Role.Chart] == [Role.Chart]


def test_by_a_screen_reader_alone_a_check_in_is_made_and_taken_back_and_both_are_heard(app, heard):
    """Only names, roles, actions and texts of accessible things are used from here on."""
    window = app.window
    key_result = carried(app).key_results[0].key_result
    before = len(queries.key_result(app.workspace, key_result.id).subject.check_ins)

    pressed(the(window, Role.PageTab, "Goals"))
    pressed(the(window, Role.Button, "Carry a pack without thinking of it"))
    pressed(the(window, Role.Button, "Check in: 10 km best time, this winter"))
    the(window, Role.EditableText, "This week's number for 10 km best time, this winter").type("48:55")
    the(window, Role.EditableText, "A note on 10 km best time").type("Cold and clear")
    done = [one for one in things(window) if one.role is Role.Button and one.name == "Check in"]
    pressed(done[0])
    entries = queries.key_result(app.workspace, key_result.id).subject.check_ins
    assert len(entries) == before + 1
    assert (entries[-1].value, entries[-1].note) == (48 * 60 + 55, "Cold and clear")
    assert heard == ["Checked in."]

    pressed(the(window, Role.Button, "Undo"))
    assert len(queries.key_result(app.workspace, key_result.id).subject.check_ins) == before
    assert heard == ["Checked in.", "Taken back: Check In"]


def test_keys_on_this_week_are_heard_as_well(app, heard):
    field = app.window.focusWidget() or app.window
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert heard[-1].startswith("Taken back: ")
