"""Titles, notes and names that try to be more than text: every page shows them as they are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from lifeokr.domain.codes import Horizon
from lifeokr.services import check_ins, contributors, events, initiatives, key_results, objectives, queries

HOSTILE = {
    "a picture of the disk": "<img src='file:///etc/hostname'>",
    "a link": "<a href='javascript:alert(1)'>free</a>",
    "a table": "<table><tr><td>x",
    "an entity": "&lt;b&gt;",
    "mathematics": "$\\frac{$ 100 %",
    "an underline": "_hidden",
    "a mnemonic": "Salt & Pepper",
    "right to left": "\u202eevil\u202c שלום",
    "very long": "w" * 480,
    "a formula": "=cmd|' /C calc'!A0",
    "letters of many kinds": "Ελληνικά, русский, 日本語, العربية, 🏃",
}


@pytest.fixture(params=HOSTILE.values(), ids=HOSTILE)
def life(request, open_window):
    """A life in which every text is hostile."""
    app = open_window(sample=False, size=(1100, 700))
    ws, text = app.workspace, request.param
    area = queries.areas(ws)[0].id
    direction = objectives.add_objective(ws, title=text, horizon=Horizon.VISION, area_id=area)
    objective = objectives.add_objective(ws, title=text, area_id=area, parent_id=direction.id, why=text)
    key_result = key_results.add_key_result(
        ws, objective_id=objective.id, title=text, kind="latest", start=1.0, target=9.0, stretch=12.0
    )
    check_ins.check_in(ws, key_result_id=key_result.id, value=3.0, note=text, confidence=3)
    contributors.add_contributor(ws, name=text[:200], objective_id=objective.id)
    initiatives.add_initiative(ws, title=text, objective_id=objective.id)
    events.add_event(ws, title=text, day=ws.today, key_result_id=key_result.id)
    return app, objective.id, text


@pytest.mark.parametrize(
    "page", ["week", "goals", "objective", "objective-editor", "key-results-editor", "reviews"]
)
def test_every_page_shows_it_as_it_is(life, qtbot, page):
    app, objective, text = life
    app.window.show_page(page, objective if "objective" in page or "key" in page else "")
    qtbot.wait(20)
    labels = [label for label in app.window.findChildren(QLabel) if label.text()]
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    if page in ("goals", "objective"):
        assert any(text in label.text() for label in labels)


def test_tooltips_show_it_as_it_is(life, qtbot):
    app, objective, _ = life
    app.window.show_page("objective", objective)
    qtbot.wait(20)
    tips = [widget.toolTip() for widget in app.window.findChildren(QLabel) if widget.toolTip()]
    assert not [tip for tip in tips if "<img" in tip or "<a " in tip or "<table" in tip]
