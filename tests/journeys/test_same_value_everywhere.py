"""One journey for each kind and each unit: made in the editor, checked in on This week, read in four places.

Real key events throughout. Every case is checked in exactly half way between start and target, so that its
place on the chart is half of the target's 0.7; all values are written down by hand.
"""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from matplotlib.figure import Figure
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lifeokr.charts import KEY_RESULT, theme
from lifeokr.cli.main import main as run_command
from lifeokr.domain.kinds import KINDS
from lifeokr.domain.units import UNITS, NumberStyle
from lifeokr.paper.pdf import pdf
from lifeokr.review.year import build
from lifeokr.services import queries

MONDAY = date(2026, 2, 2)
STYLE = NumberStyle(".", ",")
HALF_WAY = 0.35
TITLE = "Something that tells"


@dataclass
class Case:
    """What is typed into the editor's fields and on This week, and what must be read afterwards."""

    kind: str
    unit: str
    typed: dict[str, object]
    entry: str
    marks: tuple[float, float]
    value: float
    shown: str
    tick: str
    weeks: int = 0  # until it is read: a week counts when it has ended


def case(kind, unit, start, target, entry, marks, value, shown, tick, **more):
    """Return a case whose key result has a start and a target to type, which most have."""
    typed = {"start": start, "target": target, **more.pop("typed", {})}
    return Case(kind, unit, typed, entry, marks, value, shown, tick, **more)


# kind, unit, start and target as typed, the entry as typed; start and target kept, value, shown, tick label
CASES = [
    case("latest", "number", "4", "12", "8", (4, 12), 8, "8", "8"),
    case("latest", "percent", "40", "60 %", "50", (0.4, 0.6), 0.5, "50%", "50%"),
    case("latest", "money:EUR", "6,000", "10000.00", "8,000", (6000, 10000), 8000, "€ 8,000", "8,000"),
    case("latest", "money:JPY", "60,000", "100000", "80000", (60000, 100000), 80000, "¥ 80,000", "80,000"),
    case("latest", "st", "12", "10 st 0 lb", "11", (12, 10), 11, "11 st", "11"),
    case("latest", "hours", "2", "6", "4", (2, 6), 4, "4 hours", "4"),
    case("best", "min:sec", "55:00", "45:00", "50:00", (3300, 2700), 3000, "50:00", "50:00"),
    case("best", "pace", "5:30", "4:30", "5:00", (330, 270), 300, "5:00 /km", "5:00 /km"),
    case("best", "m", "800", "1,600", "1.2 km", (800, 1600), 1200, "1,200 m", "1,200"),
    case("total", "letters", "", "8", "+4", (0, 8), 4, "4 letters", "4"),
    case("total", "km", "4", "8", "6", (4, 8), 6, "6 km", "6"),
    case("total", "mi", "10", "30", "20", (10, 30), 20, "20 mi", "20"),
    case("average", "kg", "80", "76", "78", (80, 76), 78, "78.0 kg", "78.0"),
    case("average", "lb", "160", "140", "150", (160, 140), 150, "150 lb", "150"),
    case("average", "h:min", "6:00", "8:00", "7", (21600, 28800), 25200, "7:00", "7:00"),
    case("rate", "dinners", "2", "6", "4", (2, 6), 4, "4 dinners", "4", weeks=1),
    case("within", "beats", "20", "100", "3/5", (0.2, 1), 0.6, "60%", "60%", typed={"high": "58"}),
    # kept in the first week and not in the silent second one
    case("rhythm", "days", "40", "60", "5", (0.4, 0.6), 0.5, "50%", "50%", typed={"times": "5"}, weeks=2),
    Case("milestones", "", {"steps": ("Ask", "Learn", "Try", "Sing")}, "12", (0, 4), 2, "2", "2"),
]  # fmt: skip


def test_each_kind_and_each_unit_takes_the_journey():
    assert {one.kind for one in CASES} == set(KINDS)
    assert {one.unit for one in CASES} >= {one.code for one in UNITS}


class Hands:
    """Types and presses in whatever has the keyboard."""

    def __init__(self, window):
        self.window = window

    def type(self, text):
        QTest.keyClicks(self.window.focusWidget(), text)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QApplication.processEvents()
        QTest.keyClick(self.window.focusWidget(), key, modifier)
        QApplication.processEvents()

    def fill(self, answers):
        """Go through the fields of the editor's line by Tab and type what is to be typed."""
        left = {name: text for name, text in answers.items() if text}
        for _ in range(40):
            (line,) = self.window.page.lines
            here = [name for name, asked in line.asked.items() if self._within(asked.control)]
            for name in set(here) & set(left):
                self._answer(left.pop(name))
            if not left:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"never reached: {left}")

    def _within(self, control):
        focus = self.window.focusWidget()
        return control is focus or control.isAncestorOf(focus)

    def _answer(self, text):
        for number, part in enumerate([text] if isinstance(text, str) else text):
            if number:
                self.press(Qt.Key.Key_Return)  # the next step
            self.type(part)


# The first letters that choose a kind in its list.
FIRST_LETTERS = {"rate": "So", "within": "Days", "rhythm": "Weeks", "milestones": "Steps", "total": "Running"}


def made_and_checked_in(app, one):
    """Write a wish, a key result in the editor, and its first entry on This week, by keyboard alone.

    Return what the Trail said before the entry was kept.
    """
    hands = Hands(app.window)
    hands.type("Feel at home in it")
    hands.press(Qt.Key.Key_Return)
    assert app.window.at[0] == "key-results-editor"
    hands.type(TITLE)
    kind = FIRST_LETTERS.get(one.kind, one.kind.title())
    unit = {"number": "", "percent": "per cent"}.get(one.unit, one.unit.removeprefix("money:"))
    hands.fill({"kind": kind, "unit": unit, **one.typed})
    hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert app.window.at[0] == "objective"
    hands.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert app.window.at[0] == "week"
    hands.type(one.entry)
    typed = on_the_trail(app)
    hands.press(Qt.Key.Key_Return)
    return typed


def on_the_trail(app):
    """Return the sentence of the one row of This week."""
    (row,) = (row for rows in app.window.page.lists for row in rows.rows)
    return row.trail.accessibleName()


def on_the_chart(ws, key_result):
    """Return where the line of the value ends on the drawn chart, and the tick label at that height."""
    data = KEY_RESULT.build(queries.key_result_details(ws, key_result.id), style=STYLE)
    figure = Figure(figsize=(8.6, 4.3), dpi=96)
    KEY_RESULT.draw(figure, data, theme("light"))
    (plot,) = (axes for axes in figure.axes if any(one.get_label() == "target" for one in axes.collections))
    (line,) = (line for line in plot.lines if line.get_label() == "value")
    end = float(line.get_ydata()[-1])
    ticks = zip(plot.get_yticks(), plot.get_yticklabels(), strict=True)
    return end, next((label.get_text() for place, label in ticks if place == pytest.approx(end)), "no tick")


def in_the_book(ws, tmp_path):
    """Return the words of the year's PDF."""
    path = tmp_path / "year.pdf"
    path.write_bytes(pdf(build(ws, ws.today.year, style=STYLE)))
    done = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True)
    return " ".join(done.stdout.split())


def in_json(ws, capsys):
    """Return the key result as `show --json` tells it."""
    where = ["--data-dir", str(ws.file.path.parent), "--today", ws.today.isoformat()]
    assert run_command([*where, "show", TITLE, "--json"]) == 0
    return json.loads(capsys.readouterr().out)["key_result"]


@pytest.mark.parametrize("one", CASES, ids=lambda one: f"{one.kind}-{one.unit or 'steps'}")
def test_a_value_typed_once_is_the_same_everywhere(open_window, tmp_path, capsys, one):
    folder = tmp_path / "life"
    app = open_window(sample=False, today=MONDAY, folder=folder)
    said = made_and_checked_in(app, one)
    if one.weeks:
        app.window.close()
        app = open_window(sample=False, today=MONDAY + timedelta(weeks=one.weeks), folder=folder)
    ws = app.workspace
    ((view,),) = (objective.key_results for objective in queries.objectives(ws))
    told = in_json(ws, capsys)
    assert (told["kind"], told["unit"]) == (one.kind, one.unit or "number")
    assert (told["start"], told["target"]) == pytest.approx(one.marks, abs=1e-9)
    assert (told["value"], told["position"]) == pytest.approx((one.value, HALF_WAY), abs=1e-9)
    assert on_the_trail(app).startswith(f"{TITLE}, {one.shown}, score 0.35, ")
    assert one.weeks or said == on_the_trail(app)
    assert on_the_chart(ws, view.key_result) == (pytest.approx(HALF_WAY), one.tick)
    # at the foot of the chart, and in the table; what has no stretch is said in per cent of the way
    beside = f"{TITLE} .* {one.shown} (now, score 0.35|50 % of the way) "
    assert re.search(f"{beside}.* Score {TITLE} .* {one.shown} ", in_the_book(ws, tmp_path))
