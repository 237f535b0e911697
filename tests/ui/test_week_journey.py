"""A Sunday: ten rows of all kinds, by real keys from a cold start, read back from the command line."""

from __future__ import annotations

import json
from datetime import date

import pytest
from PySide6.QtCore import Qt

from lifeokr.cli.main import main
from lifeokr.domain.codes import Cadence
from lifeokr.domain.kinds import KINDS
from lifeokr.services import key_results, objectives, queries
from lifeokr.services.steps import StepLine

SUNDAY = date(2026, 2, 1)
MOST_KEYS = 80  # beside the letters of notes
NOTE = "All five at the table, and nobody asked for a phone"
ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab

ROWS = (  # title, kind, unit, what else it is made with, the keys, and the value that is read then
    ("Pack", "latest", "kg", {"start": 4.0, "target": 12.0}, ("9.5", ENTER), 9.5),
    ("Fund", "latest", "money:EUR", {"start": 6200.0, "target": 9000.0}, ("7720", ENTER), 7720.0),
    ("Race", "best", "min:sec", {"start": 3390.0, "target": 3000.0}, ("51:40", ENTER), 3100.0),
    ("Calls", "total", "calls", {"target": 6.0}, ("+", ENTER), 1.0),
    ("Pages", "total", "pages", {"target": 400.0}, ("120", ENTER), 120.0),
    # The week is not over: three ended ones without a dinner, and none of them kept.
    ("Dinners", "rate", "dinners", {"start": 2.0, "target": 5.0}, ("4", ENTER), 0.0),
    ("Evenings", "rhythm", "evenings", {"start": 0.0, "target": 0.7, "at_least": 5.0},
     ("5", TAB, "4", TAB, NOTE, ENTER), 0.0),
    ("Sleep", "average", "hours", {"start": 6.2, "target": 7.5, "cadence": Cadence.DAILY},
     ("7.1", ENTER), 7.1),
    ("Nights", "within", "h:min", {"start": 0.3, "target": 0.7, "low": 25_200.0}, ("4/7", ENTER), 4 / 7),
    ("Concert", "milestones", "number",
     {"steps": [StepLine(title=name) for name in ("Songs", "Chairs", "Soup")]}, ("2", ENTER), 1.0),
    ("Easy pace", "average", "pace", {"start": 395.0, "target": 370.0}, ("s",), 395.0),
)  # fmt: skip


@pytest.fixture
def folder(open_window, tmp_path):
    """Return the folder of a life with all the rows and no number, closed."""
    place = tmp_path / "life"
    app = open_window(sample=False, folder=place, today=date(2026, 1, 1))
    ws = app.workspace
    owner = objectives.add_objective(ws, title="A good winter", area_id=queries.areas(ws)[0].id)
    for title, kind, unit, more, _, _ in ROWS:
        key_results.add_key_result(ws, objective_id=owner.id, title=title, kind=kind, unit=unit, **more)
    app.window.close()
    return place


def test_ten_rows_and_a_skip_take_at_most_eighty_keys(qtbot, open_window, folder, capsys):
    assert {kind for _, kind, *_ in ROWS} == set(KINDS)
    assert len({unit for _, _, unit, *_ in ROWS}) >= 5
    app = open_window(sample=False, folder=folder, today=SUNDAY)
    app.window.focus_page()
    pressed = 0
    for *_, keys, _ in ROWS:
        for key in keys:
            widget = app.window.focusWidget()
            if isinstance(key, str):
                qtbot.keyClicks(widget, key)
                pressed += 0 if key == NOTE else len(key)
            else:
                qtbot.keyClick(widget, key)
                pressed += 1
        qtbot.wait(20)
    assert queries.week(app.workspace).due == 0
    assert app.window.page.week.done == len(ROWS) - 1  # a skip is no number
    capsys.readouterr()
    read = listed(folder, capsys)
    with capsys.disabled():
        print(f"\nThis week, {len(ROWS)} rows: {pressed} keys beside the letters of one note")
    assert pressed <= MOST_KEYS
    assert {title: one["value"] for title, one in read.items()} == {
        title: pytest.approx(value) for title, *_, value in ROWS
    }
    assert {one["last_check_in"] for one in read.values()} == {SUNDAY.isoformat()}
    assert read["Evenings"]["confidence"] == 4
    assert entry(folder, capsys, "Evenings") == (5.0, NOTE)
    assert entry(folder, capsys, "Dinners") == (4.0, "")
    assert entry(folder, capsys, "Easy pace") == (None, "")
    assert [step["done_day"] for step in read["Concert"]["steps"]] == [None, SUNDAY.isoformat(), None]


def asked(folder, capsys, *words):
    assert main(["--data-dir", str(folder), "--today", SUNDAY.isoformat(), *words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def listed(folder, capsys):
    (objective,) = asked(folder, capsys, "list")["objectives"]
    return {one["title"]: one for one in objective["key_results"]}


def entry(folder, capsys, title):
    (made,) = asked(folder, capsys, "show", title)["key_result"]["check_ins"]
    return made["entry"], made["note"]
