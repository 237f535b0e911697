from __future__ import annotations

import runpy
from pathlib import Path
from types import SimpleNamespace

import pytest
from matplotlib.figure import Figure

from lifeokr.charts import KEY_RESULT
from lifeokr.palette import palette


@pytest.fixture(scope="session")
def lives():
    """Return the makers of histories: `lives.run()`, `lives.weight(..)`, `lives.samples()`."""
    return SimpleNamespace(**runpy.run_path(str(Path(__file__).parent / "key_result_samples.py")))


@pytest.fixture
def drawn():
    """Return a function that draws a key result's details; it returns figures, axes and their parts."""

    def draw(details, *, size=(840, 400), theme="life-light", with_title=False, **how):
        figure = Figure(figsize=(size[0] / 96, size[1] / 96), dpi=96)
        data = KEY_RESULT.build(details, **how)
        KEY_RESULT.draw(figure, data, palette(theme), with_title=with_title)
        return Drawn(figure, data)

    return draw


class Drawn:
    """A drawn chart: the plot's artists by label, and every text on it."""

    def __init__(self, figure, data):
        self.figure, self.data = figure, data
        self.paper = figure.axes[0]
        self.plot = figure.axes[1] if len(figure.axes) > 1 else None

    def line(self, label):
        """Return the x and y of the plot's line with a label."""
        found = [line for line in self.plot.get_lines() if line.get_label() == label]
        return [list(zip(*line.get_data(), strict=True)) for line in found]

    def collections(self, label):
        """Return the segments of the plot's straight lines with a label."""
        return [
            [tuple(map(tuple, segment)) for segment in found.get_segments()]
            for found in self.plot.collections
            if found.get_label() == label
        ]

    @property
    def texts(self):
        """Return every text but the value ticks."""
        return [text.get_text() for axes in self.figure.axes for text in axes.texts]

    @property
    def ticks(self):
        """Return the value ticks, lowest first."""
        return [label.get_text() for label in self.plot.get_yticklabels()]
