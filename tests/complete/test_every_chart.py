"""Every chart of the list draws every history in every theme, and says in words what it shows."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from lifeokr.charts import CHARTS, FORMATS, THEMES, picture, theme

MADE_BY_HAND = Path(__file__).parents[1] / "charts"
LEAST = {"empty", "one point", "typical", "ten years"}


def samples_of(code):
    """Return a chart's own histories by name; its file of samples is named after it."""
    file = MADE_BY_HAND / f"{code.replace('-', '_')}_samples.py"
    return runpy.run_path(str(file))["samples"]()


SAMPLES = {code: samples_of(code) for code in CHARTS}
EVERY = [(code, name) for code in CHARTS for name in SAMPLES[code]]


@pytest.mark.parametrize("code", CHARTS)
def test_a_chart_is_tried_on_nothing_a_point_and_ten_years(code):
    assert set(SAMPLES[code]) >= LEAST
    assert CHARTS[code].code == code


@pytest.mark.parametrize("look", THEMES)
@pytest.mark.parametrize(("code", "name"), EVERY)
def test_it_draws_without_a_warning(code, name, look):
    chart = CHARTS[code]
    data = chart.build(SAMPLES[code][name])
    assert picture(chart, data, theme(look), "png").startswith(b"\x89PNG")


@pytest.mark.parametrize(("code", "name"), EVERY)
def test_it_has_a_table_a_title_and_a_sentence(code, name):
    chart = CHARTS[code]
    data = chart.build(SAMPLES[code][name])
    table = chart.table(data)
    assert table.columns
    assert all(len(row) == len(table.columns) for row in table.rows)
    assert chart.title(data)
    assert chart.sentence(data).endswith(".")
    if name == "empty":
        assert chart.missing(data)
    if name == "typical":
        assert not chart.missing(data)
        assert table.rows


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("code", CHARTS)
def test_it_can_be_kept_in_every_form(code, form):
    chart = CHARTS[code]
    assert picture(chart, chart.build(SAMPLES[code]["typical"]), theme("print"), form)
