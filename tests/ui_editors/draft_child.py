"""Run as a process of its own: types into the fields of an editor, or says what a later one is offered.

draft_child.py write|read FOLDER EDITOR SUBJECT. Writing prints a line of JSON for each field once its draft
is in the file, then waits to be killed.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPlainTextEdit

from lifeokr.domain.kinds import KINDS
from lifeokr.services import drafts
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import random_ids
from lifeokr.services.life import open_life
from lifeokr.ui.editors.kept import text_of
from lifeokr.ui.editors.steps_field import StepsField
from lifeokr.ui.kit.choices import Segment
from lifeokr.ui.kit.theme import Choice, Theme
from lifeokr.ui.pages.key_results_editor import KeyResultsEditor
from lifeokr.ui.pages.objective_editor import ObjectiveEditor

PAGES = {"objective": ObjectiveEditor, "key-results": KeyResultsEditor}
TEXTS = {
    "title": "Some words", "why": "A reason\\nof two lines", "reason": "So that it is kept",
    "unit": "letters", "first_day": "5.1.", "due_day": "20.3.", "weight": "2",
}  # fmt: skip
NUMBER = "7"


def desk_in(folder):
    spec = importlib.util.spec_from_file_location("ui_editors_desk", Path(__file__).with_name("conftest.py"))
    desk_file = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(desk_file)
    ws = open_life(Path(folder), fixed_clock(desk_file.TODAY), random_ids())
    return desk_file.Desk(ws, Theme(QApplication.instance(), choice=Choice.LIGHT), Path(folder))


def stir(control, name):
    """Change a control by keys."""
    match control:
        case Segment():
            piece = next(
                one for one in control.findChildren(object) if getattr(one, "code", "") == control.code
            )
            piece.setFocus()
            QTest.keyClick(piece, Qt.Key.Key_Right)
        case StepsField():
            row = control.rows[0]
            for field, text in ((row.title, "A step"), (row.weight, "2"), (row.day, "3.3.")):
                field.setFocus()
                QTest.keyClicks(field, text)
        case QCheckBox():
            control.setFocus()
            QTest.keyClick(control, Qt.Key.Key_Space)
        case QComboBox() if not control.isEditable():
            control.setFocus()
            last = control.currentIndex() == control.count() - 1
            QTest.keyClick(control, Qt.Key.Key_Up if last else Qt.Key.Key_Down)
        case _:
            control.setFocus()
            if isinstance(control, QPlainTextEdit):
                control.selectAll()
            else:
                QTest.keyClick(control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(control, TEXTS.get(name, NUMBER))


def kept(desk, field):
    return next((one.text for one in drafts.drafts(desk.ws) if one.field == field), None)


def tell(desk, field, control):
    """Wait until a field's draft is in the file, and print it."""
    until = time.monotonic() + 20
    while kept(desk, field) != text_of(control):
        if time.monotonic() > until:
            raise AssertionError(f"no draft of {field}: {kept(desk, field)!r}, {text_of(control)!r}")
        QTest.qWait(10)
    print(json.dumps([field, text_of(control)]), flush=True)


def write_objective(desk, page):
    for name, asked in page.asked.items():
        stir(asked.control, name)
        tell(desk, name, asked.control)
    page.title.setFocus()
    for name, asked in page.asked.items():  # a day is written out when it is left
        tell(desk, name, asked.control)


def write_key_results(desk, page):
    """Type into each field of the key result that is there, and of a new line of each kind."""
    for number, kind in enumerate(["", *KINDS]):
        line = page.lines[0] if number == 0 else page.add_line()
        page.open_line(line)
        if kind:
            line.form.choose_kind("best")  # so that the kind a line begins with is one that was chosen too
            page.keeper.keep_now()
            line.form.choose_kind(kind)
        line.form.more.unfold()
        unasked = {"metric"} if number else {"kind", "unit"}  # a series brings its own kind: last, alone
        names = [name for name in line.asked if name not in unasked]
        if number and kind == "milestones":
            names.remove("unit")
        last = [name for name in ("how", "reason") if name in names]  # asked once a mark has changed
        for name in [one for one in names if one not in {"kind", *last}] + last:
            if name in last:
                line.form.preview_now()
            stir(line.asked[name].control, name)
            if number:
                continue  # kept when the next field takes the keyboard
            tell(desk, f"{line.key}.{name}", line.asked[name].control)
        line.title.setFocus()
        for name in names:  # the promise took the stretch away, and days are written out when left
            tell(desk, f"{line.key}.{name}", line.asked[name].control)
    line = page.add_line()
    line.form.more.unfold()
    for name in ("title", "metric"):
        stir(line.asked[name].control, name)
    line.title.setFocus()
    for name in ("title", "metric"):
        tell(desk, f"{line.key}.{name}", line.asked[name].control)
    tell(desk, "lines", page.order)


def shown(page):
    """Return the text of every field watched."""
    return {field: text_of(control) for field, control in page.keeper.watched.items()}


def main():
    mode, folder, editor, subject = sys.argv[1:]
    QApplication([])
    desk = desk_in(folder)
    page = desk.show(PAGES[editor], subject)
    if mode == "read":
        before = shown(page)
        offered = page.draft_bar.words.text()
        page.draft_bar.buttons["go-on"].click()
        print(json.dumps({"offered": offered, "before": before, "after": shown(page)}))
        return
    (write_objective if editor == "objective" else write_key_results)(desk, page)
    print("done", flush=True)
    QTest.qWait(60_000)


main()
