"""One value, typed once on This week, is the same on the row, in the chart, in the book and in JSON.

Each unit and each kind, typed by real key events; what is expected is written down by hand.
"""

from __future__ import annotations

import html
import json
import re
import subprocess

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lifeokr.charts import KEY_RESULT, picture, theme
from lifeokr.cli.main import main as run_command
from lifeokr.domain.codes import Per
from lifeokr.domain.units import NumberStyle
from lifeokr.review.make import write_review
from lifeokr.services import key_results, objectives, queries
from lifeokr.services.steps import StepLine

STYLE = NumberStyle(".", ",")

# unit: start, target, what is typed, the value kept, what is shown
UNITS = {
    "number": (3, 12, "7.5", 7.5, "7.5"),
    "percent": (0.5, 0.8, "60", 0.6, "60%"),
    "money:EUR": (6200, 9000, "7,720", 7720, "€ 7,720"),
    "money:JPY": (6200, 9000, "7720", 7720, "¥ 7,720"),
    "min:sec": (3390, 3000, "51:40", 3100, "51:40"),
    "h:min": (22500, 27000, "6:45", 24300, "6:45"),
    "pace": (330, 290, "5:12", 312, "5:12 /km"),
    "km": (5, 10, "7.25", 7.25, "7.25 km"),
    "mi": (5, 10, "7.5 mi", 7.5, "7.5 mi"),
    "m": (800, 1500, "900", 900, "900 m"),
    "kg": (78.4, 75, "76.6 kg", 76.6, "76.6 kg"),
    "lb": (160, 150, "155.5", 155.5, "155.5 lb"),
    "st": (12, 11, "11.5", 11.5, "11 st 7 lb"),
    "hours": (2, 5, "3.5", 3.5, "3.5 hours"),
    "days": (2, 14, "9", 9, "9 days"),
    "letters": (1, 12, "5", 5, "5 letters"),
}
# kind: options, what is typed, the value kept, what is shown
KINDS = {
    "latest": ({"unit": "kg", "start": 80.0, "target": 70.0}, "75.5", 75.5, "75.5 kg"),
    "best": ({"unit": "min:sec", "start": 3390.0, "target": 3000.0}, "52:25", 3145, "52:25"),
    "total": ({"unit": "calls", "target": 6.0}, "+2", 2, "2 calls"),
    "average": ({"unit": "kg", "start": 78.0, "target": 75.0}, "77.2", 77.2, "77.2 kg"),
    "within": ({"unit": "hours", "low": 7.0, "start": 0.2, "target": 0.8}, "3/4", 0.75, "75%"),
    "rate": ({"unit": "walks", "start": 2.0, "target": 5.0}, "4", 2, "2 walks"),  # no week has ended yet
    "rhythm": (
        {"unit": "dinners", "at_least": 5.0, "target": 0.7, "start": 0.1, "per": Per.WEEK},
        "5",
        0.1,
        "10%",
    ),
    "milestones": ({"target": 2.0}, "1", 1, "1"),
}


@pytest.fixture
def app(open_window):
    return open_window(sample=False, size=(1440, 900))


def begun(app):
    """Return a new objective that begins today, so that no week has ended before."""
    ws = app.workspace
    return objectives.add_objective(
        ws,
        title="Everything",
        area_id=queries.areas(ws)[0].id,
        first_day=ws.today,
        due_day=ws.today.replace(month=4),
    )


def typed_on_this_week(app, text):
    app.window.show_page("goals")
    app.window.show_page("week")
    QTest.qWait(20)
    QTest.keyClicks(app.window.focusWidget(), text)
    row = next(row for rows in app.window.page.lists for row in rows.rows)
    said = row.trail.accessibleName()
    QTest.keyClick(app.window.focusWidget(), Qt.Key.Key_Return)
    QTest.qWait(20)
    return said


def everywhere(app, tmp_path, capsys, said, key_result, value, shown):
    """Assert that row, chart, JSON and book say the same."""
    ws = app.workspace
    if shown != "1":  # a bare digit would be found in any sentence
        assert re.search(rf"(^|[ ,]){re.escape(shown)}[,.]", said), said
    data = KEY_RESULT.build(queries.key_result_details(ws, key_result.id), style=STYLE)
    assert data.trail.value == shown
    drawn = html.unescape(picture(KEY_RESULT, data, theme("light"), "svg").decode())
    assert f">{shown}<" in drawn
    folder = str(ws.file.path.parent)
    assert (
        run_command(
            ["--data-dir", folder, "--today", ws.today.isoformat(), "show", key_result.title, "--json"]
        )
        == 0
    )
    assert json.loads(capsys.readouterr().out)["key_result"]["value"] == pytest.approx(value, abs=1e-9)
    book = tmp_path / "year.pdf"
    write_review(ws, ws.today.year, book, style=STYLE)
    text = subprocess.run(
        ["pdftotext", "-raw", str(book), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert shown in " ".join(text.split())


@pytest.mark.parametrize("unit", UNITS)
def test_each_unit(app, tmp_path, capsys, unit):
    start, target, text, value, shown = UNITS[unit]
    key_result = key_results.add_key_result(
        app.workspace,
        objective_id=begun(app).id,
        title="The one",
        kind="latest",
        unit=unit,
        start=start,
        target=target,
    )
    said = typed_on_this_week(app, text)
    everywhere(app, tmp_path, capsys, said, key_result, value, shown)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind(app, tmp_path, capsys, kind):
    options, text, value, shown = KINDS[kind]
    steps = [StepLine(title="Ask"), StepLine(title="Go")] if kind == "milestones" else ()
    key_result = key_results.add_key_result(
        app.workspace, objective_id=begun(app).id, title="The one", kind=kind, steps=steps, **options
    )
    said = typed_on_this_week(app, text)
    everywhere(app, tmp_path, capsys, said, key_result, value, shown)
