"""Each kind made in the editor by keyboard with all that it asks, found in the life with the same figures."""

from __future__ import annotations

from datetime import date
from importlib import import_module

import pytest
from PySide6.QtCore import Qt

from lifeokr.domain.codes import Cadence, Per
from lifeokr.domain.kinds import KINDS
from lifeokr.services import objectives, queries
from lifeokr.ui.kind_editors import KIND_EDITORS
from lifeokr.ui.pages.key_results_editor import KeyResultsEditor

DOWN, UP = "\N{DOWNWARDS ARROW}", "\N{UPWARDS ARROW}"

# What is typed into each field (first letters or arrows choose an option), and what is kept of it.
BY_KIND = {
    "latest": (
        {"kind": "Latest", "unit": "EUR", "start": "6,200", "target": "9000"},
        {"start": 6200.0, "target": 9000.0, "stretch": 9800.0},  # 0.3 x 2,800 = 840, in hundreds 800
    ),
    "best": (
        {"kind": "Best", "unit": "min:sec", "start": "56:30", "target": "50:00"},
        {"start": 3390.0, "target": 3000.0, "stretch": 2880.0},  # 0.3 x 6:30 = 1:57, in half minutes 2:00
    ),
    "total": (
        {"kind": "Running", "unit": "letters", "target": "10", "stretch": "13"},
        {"start": 0.0, "target": 10.0, "stretch": 13.0},
    ),
    "rate": (
        {"kind": "So", "unit": "dinners", "per": DOWN, "window": DOWN + DOWN, "start": "2", "target": "5"},
        {"start": 2.0, "target": 5.0, "stretch": 6.0, "per": Per.MONTH, "window": None},
    ),
    "average": (
        {"kind": "Average", "unit": "kg", "window": UP + UP, "start": "78.4", "target": "75.0",
         "stretch": "74"},
        {"start": 78.4, "target": 75.0, "stretch": 74.0, "window": 7},
    ),
    "within": (
        {"kind": "Days", "unit": "beats", "high": "58", "window": UP + UP, "start": "55",
         "target": "80", "stretch": "90"},
        {"start": 0.55, "target": 0.8, "stretch": 0.9, "low": None, "high": 58.0, "per": Per.DAY,
         "window": 28},
    ),
    "rhythm": (
        {"kind": "Weeks", "unit": "dinners", "side": DOWN, "times": "5", "per": DOWN, "target": "70"},
        {"start": 0.0, "target": 0.7, "at_least": None, "at_most": 5.0, "per": Per.MONTH, "window": None},
    ),
    "milestones": (
        {"kind": "Steps", "steps": (("Book the hall", "2", "1.3.2026"), ("Sing", "", ""))},
        {"start": 0.0, "target": 3.0, "stretch": None},
    ),
}  # fmt: skip


@pytest.fixture
def objective(desk):
    return objectives.add_objective(desk.ws, title="Lighter", area_id=desk.areas()["Health"].id)


def fill(desk, editor, answers):
    """Type answers into the fields of the open line, going from one to the next by Tab."""
    left = dict(answers)
    line = next(line for line in editor.lines if line.is_open)
    for _ in range(60):
        if not left:
            return
        name = next((name for name, asked in line.asked.items() if asked.control is desk.focus), "")
        if name in left:
            answer(desk, left.pop(name))
        elif "steps" in line.asked and desk.focus is line.asked["steps"].control.rows[0].title:
            type_steps(desk, left.pop("steps"))
        desk.tabbed()
    raise AssertionError(f"never reached: {left}")


def answer(desk, text):
    for letter in text:
        if letter in (DOWN, UP):
            desk.pressed(Qt.Key.Key_Down if letter == DOWN else Qt.Key.Key_Up)
        else:
            desk.typed(letter)


def type_steps(desk, steps):
    """Type each step's title, weight and day; Enter in the title makes the next one."""
    for number, (title, _, _) in enumerate(steps):
        desk.typed(title)
        if number + 1 < len(steps):
            desk.pressed(Qt.Key.Key_Return)
    for _ in steps[1:]:
        for _ in range(4):  # back over the button, day and weight of the step before
            desk.pressed(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    for _, weight, day in steps:
        for text in (weight, day):
            desk.tabbed()
            desk.typed(text)
        desk.tabbed(2)


def made(desk):
    ((view,),) = (one.key_results for one in queries.objectives(desk.ws))
    return view


def test_every_kind_has_an_editor_in_a_file_of_its_own():
    assert list(KIND_EDITORS) == list(KINDS)
    for code, editor in KIND_EDITORS.items():
        assert editor.__module__ == f"lifeokr.ui.kind_editors.{code}"
        assert import_module(editor.__module__).__doc__.startswith(f"The editor of `{code}`:")


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_made_by_keyboard_with_the_figures_typed(desk, objective, kind):
    answers, kept = BY_KIND[kind]
    editor = desk.show(KeyResultsEditor, objective.id)
    desk.typed("Something that tells")
    fill(desk, editor, answers)
    desk.finished()
    assert desk.went == [("objective", objective.id)]
    view = made(desk)
    assert (view.key_result.title, view.metric.kind) == ("Something that tells", kind)
    marks = {name: getattr(view.standing, name) for name in ("target", "stretch")}
    stored = {**{name: getattr(view.key_result, name) for name in
                 ("start", "window", "low", "high", "at_least", "at_most", "per")}, **marks}  # fmt: skip
    for name, value in kept.items():
        assert stored[name] == value, name
    if kind == "milestones":
        assert [(step.title, step.weight, step.day) for step in view.steps] == [
            ("Book the hall", 2.0, date(2026, 3, 1)),
            ("Sing", 1.0, None),
        ]
    else:
        wanted = answers["unit"]
        assert view.metric.unit == {"EUR": "money:EUR"}.get(wanted, wanted)
    assert view.metric.cadence is Cadence.WEEKLY
    assert desk.ws.undo() == "add-key-results"
    assert [one.key_results for one in queries.objectives(desk.ws)] == [()]
