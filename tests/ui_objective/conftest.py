"""A small life whose figures were worked out on paper, the pages on it, and a keyboard."""

from __future__ import annotations

import gc
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from lifeokr.domain.codes import Horizon
from lifeokr.domain.units import NumberStyle
from lifeokr.services import (
    check_ins,
    contributors,
    initiatives,
    key_results,
    objectives,
    queries,
    reflections,
)
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import counted_ids
from lifeokr.services.life import open_life
from lifeokr.services.sample import open_sample
from lifeokr.services.steps import StepLine
from lifeokr.ui.context import Context, Navigator
from lifeokr.ui.kit.bridge import Bridge
from lifeokr.ui.kit.jobs import InlineJobs
from lifeokr.ui.kit.theme import Choice, Theme
from lifeokr.ui.settings_file import SettingsFile

FIRST, TODAY, DUE = date(2026, 1, 1), date(2026, 2, 15), date(2026, 3, 31)
STYLE = NumberStyle(".", ",")


class Desk:
    """An open life and its pages; `went` lists where a page asked to go, `said` what it said."""

    def __init__(self, ws, theme, folder, jobs):
        self.ws, self.theme = ws, theme
        self.bridge = Bridge(ws)
        self.navigator = Navigator()
        self.went, self.said = [], []
        self.navigator.requested.connect(self._on_requested)
        self.navigator.said.connect(self.said.append)
        settings = SettingsFile(folder)
        self.context = Context(ws, self.bridge, theme, jobs, None, self.navigator, STYLE, settings)
        self.window = QMainWindow()
        self.window.resize(1232, 900)
        self.page = None

    def _on_requested(self, page, about):
        self.went.append((page, about))

    def show(self, page_class, about=""):
        """Show a page of this life as the window does, its first control with the keyboard."""
        self.page = page_class(self.context, about)
        self.window.setCentralWidget(self.page)
        self.window.show()
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        self.settle()
        self.page.focus_first()
        return self.page

    @property
    def focus(self):
        at = QApplication.focusWidget()
        assert at is not None, "nothing has the keyboard"
        return at

    def typed(self, text):
        """Type into whatever has the keyboard, over what stands there selected."""
        QTest.keyClicks(self.focus, text)
        self.settle()

    def pressed(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        """Press a key in whatever has the keyboard."""
        QTest.keyClick(self.focus, key, modifier)
        self.settle()

    def clicked(self, widget):
        """Click a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def undone(self):
        """Take the last step back."""
        self.ws.undo()
        self.settle()

    def tabbed_to(self, widget, *, back=False):
        """Press Tab until a widget has the keyboard."""
        for _ in range(200):
            if self.focus is widget:
                return
            self.pressed(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reached {widget.accessibleName()!r}")

    def chose(self, button, code):
        """Open a menu by key and choose one of its lines by keys."""
        button.setFocus()
        self.pressed(Qt.Key.Key_Return)
        codes = [action.objectName() for action in button.menu.actions()]
        for _ in range(codes.index(code)):
            QTest.keyClick(button.menu, Qt.Key.Key_Down)
        QTest.keyClick(button.menu, Qt.Key.Key_Return)
        self.settle()

    def settle(self):
        """Let the page read itself anew, and what was taken away go."""
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self):
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.bridge.close()
        gc.collect()


class Told:
    """The ids of what the small life holds."""


def tell(ws):
    """Money: a year with a quarter below it; of the quarter's three key results one is steps."""
    told = Told()
    area = next(one for one in queries.areas(ws) if one.colour == "money")
    told.year = objectives.add_objective(
        ws, title="A calm year", horizon=Horizon.YEAR, area_id=area.id,
        first_day=FIRST, due_day=date(2026, 12, 31),
    ).id  # fmt: skip
    told.objective = objectives.add_objective(
        ws, title="A calm cushion", area_id=area.id, parent_id=told.year, why="So that I can say no.",
        first_day=FIRST, due_day=DUE,
    ).id  # fmt: skip
    # 40 of 100: p 0.40, score 0.28. 45 of 89 days gone: an even pace is at 50.6, so behind.
    told.saved = key_results.add_key_result(
        ws, objective_id=told.objective, title="Saved", kind="latest", unit="number",
        start=0.0, target=100.0, stretch=130.0,
    ).id  # fmt: skip
    told.entries = [
        check_ins.check_in(ws, key_result_id=told.saved, value=value, day=day, note=note, confidence=sure).id
        for value, day, note, sure in (
            (20.0, date(2026, 1, 10), "", 3),
            (30.0, date(2026, 1, 20), "Sold the old bike.", 4),
            (40.0, date(2026, 2, 10), "", 4),
        )
    ]
    told.walked = key_results.add_key_result(
        ws, objective_id=told.objective, title="Walks instead of taxis", kind="total", unit="walks",
        start=0.0, target=20.0,
    ).id  # fmt: skip
    told.steps = key_results.add_key_result(
        ws, objective_id=told.objective, title="A second account", kind="milestones", unit="number",
        steps=[StepLine(title="Papers"), StepLine(title="Signed")],
    ).id  # fmt: skip
    told.once = initiatives.add_initiative(ws, title="Ask the bank", objective_id=told.objective).id
    told.again = initiatives.add_initiative(
        ws, title="Cook at home", repeats="Thursdays", key_result_id=told.saved
    ).id
    told.tom = contributors.add_contributor(ws, name="Tom", what="counts", objective_id=told.objective).id
    told.written = reflections.add_reflection(
        ws, text="Small is fine.", prompt="What moved it", objective_id=told.objective
    ).id
    return told


@pytest.fixture(scope="session")
def theme(qapp):
    return Theme(qapp, choice=Choice.LIGHT)


@pytest.fixture
def light(theme):
    yield theme
    theme.choose(Choice.LIGHT)


@pytest.fixture
def ws(tmp_path):
    ws = open_life(tmp_path / "life", fixed_clock(TODAY), counted_ids("test"))
    yield ws
    ws.close()


@pytest.fixture
def told(ws):
    return tell(ws)


@pytest.fixture
def desk(qtbot, light, tmp_path, ws):
    made = Desk(ws, light, tmp_path, InlineJobs())
    yield made
    made.close()


@pytest.fixture
def sample_desk(qtbot, light, tmp_path):
    ws = open_sample(tmp_path / "sample")
    made = Desk(ws, light, tmp_path, InlineJobs())
    yield made
    made.close()
    ws.close()


@pytest.fixture
def details(ws, told):
    return queries.key_result_details(ws, told.saved)
