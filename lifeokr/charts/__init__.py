"""Pictures: one file a chart, and CHARTS, the list. matplotlib's Figure only, never pyplot, never Qt."""

from __future__ import annotations

from lifeokr.charts.base import Chart, Table
from lifeokr.charts.files import FORMATS, picture, save
from lifeokr.charts.key_result import KEY_RESULT
from lifeokr.charts.look import THEMES, theme

__all__ = ["CHARTS", "FORMATS", "KEY_RESULT", "THEMES", "Chart", "Table", "picture", "save", "theme"]

CHARTS: dict[str, Chart] = {chart.code: chart for chart in (KEY_RESULT,)}
