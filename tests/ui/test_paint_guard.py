"""A widget that cannot be painted: said once, noted once, and the window stays."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

import lifeokr.ui
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.crash import NAME, CrashGuard
from lifeokr.ui.kit.painted import painted

ROOM = Path(lifeokr.ui.__file__).parent
PAINTS = {"paintEvent", "paint", "drawPrimitive", "drawComplexControl", "drawControl"}


def painting(source):
    """Return the methods of classes that paint, with whether each is guarded."""
    for found in ast.walk(ast.parse(source)):
        if isinstance(found, ast.ClassDef):
            for method in found.body:
                if isinstance(method, ast.FunctionDef) and method.name in PAINTS:
                    names = [one.id for one in method.decorator_list if isinstance(one, ast.Name)]
                    yield f"{found.name}.{method.name}", "painted" in names


def test_everything_that_paints_is_guarded():
    found = {
        f"{path.relative_to(ROOM)} {name}": guarded
        for path in ROOM.rglob("*.py")
        for name, guarded in painting(path.read_text(encoding="utf-8"))
    }
    assert len(found) > 30
    assert [name for name, guarded in found.items() if not guarded] == []


def test_one_without_a_guard_is_seen():
    planted = "class Bead(QWidget):\n    def paintEvent(self, event):\n        pass\n"
    assert list(painting(planted)) == [("Bead.paintEvent", False)]


def broken():
    """Return a widget of a class of its own, since a failure is told once for each."""

    class Torn(QWidget):
        tried = 0

        @painted
        def paintEvent(self, _event):
            self.tried += 1
            painter = QPainter(self)
            painter.drawText(3, 20, "Run lightly")
            raise ValueError("Run lightly: 51:40")

    made = Torn()
    made.setMinimumSize(40, 40)
    return made


@pytest.fixture
def guard(qtbot, tmp_path, answers, monkeypatch):
    """Take errors as the program does; pytest-qt, which would take them first, is put aside."""
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    made = CrashGuard(tmp_path / "log", answers)
    yield tmp_path / "log" / NAME
    made.release()


def shown(qtbot, *widgets):
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    window.resize(200, 200)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def test_it_is_told_once_and_noted_once_however_often_it_is_painted(qtbot, guard, answers):
    torn = broken()
    window = shown(qtbot, torn, Card())
    for _ in range(50):
        torn.update()
        qtbot.wait(1)
    assert torn.tried > 10
    (told,) = answers.told
    assert told.startswith("Something went wrong that lifeokr did not expect.")
    assert guard.read_text().count("ValueError") == 1
    assert window.isVisible()


def test_the_note_says_where_and_nothing_that_a_person_wrote(qtbot, guard, answers):
    window = shown(qtbot, broken())
    qtbot.waitUntil(lambda: answers.told != [])
    note = guard.read_text()
    assert "test_paint_guard.py" in note
    assert "paintEvent" in note
    assert "lightly" not in note
    assert "51:40" not in note
    assert window.isVisible()


def test_no_painter_is_left_at_work_and_the_rest_of_the_window_is_painted(qtbot, guard, answers):
    torn, whole = broken(), Card()
    window = shown(qtbot, torn, whole)
    qtbot.waitUntil(lambda: answers.told != [])
    assert not torn.paintingActive()
    assert not window.paintingActive()
    surface = whole.palette().base().color().name()
    assert window.grab().toImage().pixelColor(whole.geometry().center()).name() == surface


def test_a_painting_that_works_is_left_alone(qtbot):
    kept = []

    class Plain(QWidget):
        @painted
        def paintEvent(self, event):
            """Paint."""
            kept.append(event.rect())

    assert Plain.paintEvent.__doc__ == "Paint."
    window = shown(qtbot, Plain())
    qtbot.waitUntil(lambda: kept != [])
    assert window.isVisible()


WHOLE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication
from lifeokr.app import App
from lifeokr.services.sample import open_sample
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.jobs import InlineJobs
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.settings_file import SettingsFile

class Told:
    times = 0
    def trouble(self, words, note, folder):
        Told.times += 1

def torn(self, event):
    painter = QPainter(self)
    painter.drawText(3, 20, "Run lightly")
    raise ValueError("Run lightly")

folder = Path(sys.argv[1])
qt = QApplication([])
app = App(qt, open_sample(folder), SettingsFile(folder), jobs=InlineJobs(), ask=Told(), notes=folder / "log")
app.show()
Card.paintEvent = painted(torn) if sys.argv[2] == "guarded" else torn
pages = ["goals", "week", "objective-editor", "settings"]
left = 60

def go_on():
    global left
    left -= 1
    if left:
        app.window.show_page(pages[left % 4])
        app.window.page.viewport().update()
    else:
        timer.stop()
        app.close()
        qt.quit()

timer = QTimer()
timer.timeout.connect(go_on)
timer.start(5)
qt.exec()
print(Told.times, (folder / "log" / "trouble.log").read_text().count("ValueError"))
"""


def test_the_program_goes_on_through_every_page_with_cards_that_cannot_be_painted(fresh_process, tmp_path):
    assert fresh_process(WHOLE, str(tmp_path), "guarded") == "1 1\n"
