from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from lifeokr.palette import palette
from lifeokr.trail.geometry import M, S
from lifeokr.trail.model import TrailModel
from lifeokr.trail.svg import number, svg

MODEL = TrailModel(
    title="Fund & <cushion>",
    colour="money",
    position=0.52,
    pace_position=0.46,
    landing=(0.6, 0.69, 0.8),
    value="€ 8,050",
    start="€ 6,200",
    target="€ 9,000",
    stretch="€ 10,000",
)


def parsed(text):
    return ElementTree.fromstring(text)


def test_the_document_is_titled_by_the_trails_sentence():
    root = parsed(svg(MODEL, S, 224, palette()))
    title = root.find("{http://www.w3.org/2000/svg}title").text
    assert title.startswith("Fund & <cushion>, € 8,050, ")
    assert root.get("aria-label") == title
    assert (root.get("width"), root.get("height")) == ("224", "34")


@pytest.mark.parametrize("theme", ["life-light", "life-dark"])
def test_every_colour_is_a_token(theme):
    colours = palette(theme)
    found = set(re.findall("#[0-9A-Fa-f]{6}", svg(MODEL, M, 320, colours, with_labels=True, with_value=True)))
    assert found <= set(colours.colours.values())
    assert len(found) >= 6


def test_labels_are_written_only_where_asked_for():
    def texts(**more):
        root = parsed(svg(MODEL, M, 320, palette(), **more))
        return [text.text for text in root.iter("{http://www.w3.org/2000/svg}text")]

    assert texts() == []
    assert texts(with_labels=True) == ["€ 6,200", "€ 9,000", "€ 10,000"]
    assert texts(with_labels=True, with_value=True) == ["€ 6,200", "€ 9,000", "€ 10,000", "€ 8,050"]


def test_figures_are_short_and_never_minus_nothing():
    assert [number(value) for value in (1.0, 0.126, -0.001, 12.5, 100.0)] == ["1", "0.13", "0", "12.5", "100"]
