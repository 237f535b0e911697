"""Charts and reviews by the command line: the file is there whole, or the older one stays."""

from __future__ import annotations

import json
import re

import pytest


@pytest.fixture
def raced(running):
    """The running life with two races in it."""
    running("checkin", "10 km", "53:20", "--on", "2026-04-20", "--note", "head wind")
    running("checkin", "10 km", "51:40", "--on", "2026-05-10")
    return running


def test_a_chart_is_a_picture_whose_text_stays_text(raced, tmp_path):
    path = tmp_path / "chart.svg"
    assert str(path) in raced("chart", "10 km", "--out", str(path)).out
    svg = path.read_text(encoding="utf-8")
    texts = re.findall(r"<text[^>]*>([^<]*)", svg)
    assert any("10 km" in text for text in texts)
    assert any("50:00" in text for text in texts)


@pytest.mark.parametrize(("form", "begins"), [("png", b"\x89PNG"), ("pdf", b"%PDF")])
def test_a_chart_is_drawn_in_every_form(raced, tmp_path, form, begins):
    path = tmp_path / f"chart.{form}"
    raced("chart", "10", "km", "--out", str(path))
    assert path.read_bytes().startswith(begins)


def test_themes_differ_and_the_same_life_gives_the_same_bytes(raced, tmp_path):
    drawn = {}
    for name, theme in (("a", "light"), ("b", "light"), ("c", "dark"), ("d", "print")):
        path = tmp_path / f"{name}.svg"
        raced("chart", "10 km", "--out", str(path), "--theme", theme)
        drawn[name] = path.read_bytes()
    assert drawn["a"] == drawn["b"]
    assert drawn["a"] != drawn["c"] != drawn["d"]


def test_a_chart_can_be_read_as_a_table(raced):
    lines = raced("chart", "10 km", "--table").out.splitlines()
    assert len(lines) == 3
    assert "53:20" in lines[1]
    assert "head wind" in lines[1]
    assert "51:40" in lines[2]


def test_every_chart_there_is_can_be_named(raced):
    assert "10 km" in raced("chart", "--list").out


def test_a_picture_that_cannot_be_written_leaves_the_older_one(raced, run, tmp_path):
    refused = run("chart", "10 km", "--out", str(tmp_path / "nowhere" / "chart.svg"))
    assert refused.code in (1, 2)
    assert "Traceback" not in refused.err
    assert not (tmp_path / "nowhere").exists()


def test_a_review_is_written_as_text_with_every_key_result(raced, tmp_path):
    path = tmp_path / "2026.md"
    assert str(path) in raced("review", "2026", "--out", str(path)).out
    text = path.read_text(encoding="utf-8")
    for found in ("Run further", "10 km", "to feel alive", "head wind"):
        assert found in text


def test_a_review_is_a_pdf(raced, tmp_path):
    path = tmp_path / "2026.pdf"
    raced("review", "2026", "--out", str(path), "--paper", "Letter")
    assert path.read_bytes().startswith(b"%PDF")


def test_a_year_without_anything_is_said_and_nothing_written(raced, run, tmp_path):
    path = tmp_path / "1999.md"
    refused = run("review", "1999", "--out", str(path))
    assert refused.code in (1, 2)
    assert "1999" in refused.err
    assert not path.exists()


@pytest.mark.parametrize(("numbers", "told"), [(None, "€ 12,500"), (",.", "€ 12.500")])
def test_a_review_writes_numbers_as_the_window_of_this_machine_does(running, tmp_path, numbers, told):
    running(
        "add", "key-result", "Savings", "--objective", "Run further", "--kind", "latest",
        "--unit", "money:EUR", "--start", "12000", "--target", "13000",
    )  # fmt: skip
    running("checkin", "Savings", "12500", "--on", "2026-05-10")
    if numbers is not None:
        (tmp_path / "life" / "settings.json").write_text(json.dumps({"numbers": numbers}))
    path = tmp_path / "2026.md"
    running("review", "2026", "--out", str(path))
    assert told in path.read_text(encoding="utf-8")
