from __future__ import annotations

import hashlib
from pathlib import Path
from xml.etree import ElementTree

import pytest

from lifeokr.charts import KEY_RESULT, picture, save, theme
from lifeokr.domain.errors import UnknownCode

SAMPLES = str(Path(__file__).parent / "key_result_samples.py")
SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = (
    "$\\frac{1}{2}$ _x_ 100% ^2",
    "<img src=file:///x> <b>&amp;</b> </text>",
    "a\x00b\x1b[0m\ud800\u202ec",
    "_leading",
    "=1+1",
    "\n" * 50 + "after",
    "e" + "\u0301" * 200,
    "\U0001f680 \u05d0\u05d1\u05d2 \u0645\u0631\u062d\u0628\u0627",
)


def svg(details, name="light", **how):
    return picture(KEY_RESULT, KEY_RESULT.build(details, **how), theme(name)).decode()


def texts(document):
    return ["".join(text.itertext()) for text in ElementTree.fromstring(document).iter(f"{SVG}text")]


def test_text_in_an_svg_stays_text_the_title_too(lives):
    document = svg(lives.run(), open_id="c46")
    found = texts(document)
    for words in ("10 km best time", "52:00", "3 May: you raised the target from 52:00 to 50:00", "today"):
        assert words in found
    root = ElementTree.fromstring(document)
    assert root.find(f"{SVG}title").text == "10 km best time"
    assert root.find(f"{SVG}desc").text.startswith("10 km best time, 51:40, score 0.52, ahead of pace")
    assert (root.get("role"), root.get("aria-label")) == ("img", "10 km best time")
    assert "<dc:date>" not in document


@pytest.mark.parametrize("title", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("form", ["svg", "png", "pdf"])
def test_hostile_titles_are_drawn_literally(lives, title, form):
    data = KEY_RESULT.build(lives.run(title=title), open_id="c46")
    content = picture(KEY_RESULT, data, theme("print"), form)
    assert len(content) > 5000
    if form == "svg":
        ElementTree.fromstring(content)
        if title.isascii() and title.isprintable():
            assert title in texts(content.decode())


def test_a_title_of_ten_thousand_letters_is_shortened(lives):
    found = texts(svg(lives.run(title="long " * 2000)))
    (title,) = [text for text in found if text.startswith("long")]
    assert title.endswith("…")
    assert len(title) < 130


def test_a_picture_is_twice_as_fine_as_it_is_large(lives):
    png = picture(KEY_RESULT, KEY_RESULT.build(lives.run()), theme("dark"), "png", size=(500, 300))
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    assert (int.from_bytes(png[16:20]), int.from_bytes(png[20:24])) == (1000, 600)


def test_a_pdf_holds_its_fonts_and_its_title(lives):
    pdf = picture(KEY_RESULT, KEY_RESULT.build(lives.run()), theme("print"), "pdf")
    assert pdf.startswith(b"%PDF")
    assert b"NotoSans" in pdf
    assert b"10 km best time" in pdf
    assert b"/Type3" not in pdf
    assert b"CreationDate" not in pdf


@pytest.mark.parametrize("form", ["svg", "png", "pdf"])
def test_the_same_figures_are_the_same_bytes(lives, form):
    data = KEY_RESULT.build(lives.run(), open_id="c46")
    assert picture(KEY_RESULT, data, theme("light"), form) == picture(KEY_RESULT, data, theme("light"), form)


def test_the_same_bytes_come_in_another_time_zone_and_hash_seed(lives, fresh_process):
    code = (
        "import hashlib, runpy, sys\n"
        "from lifeokr.charts import KEY_RESULT, picture, save, theme\n"
        "lives = runpy.run_path(sys.argv[1])\n"
        "data = KEY_RESULT.build(lives['run'](), open_id='c46')\n"
        "for form in ('svg', 'png', 'pdf'):\n"
        "    print(hashlib.sha256(picture(KEY_RESULT, data, theme('light'), form)).hexdigest())\n"
    )
    data = KEY_RESULT.build(lives.run(), open_id="c46")
    here = [
        hashlib.sha256(picture(KEY_RESULT, data, theme("light"), form)).hexdigest()
        for form in ("svg", "png", "pdf")
    ]
    for env in ({"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo"}, {"PYTHONHASHSEED": "7", "TZ": "America/Lima"}):
        assert fresh_process(code, SAMPLES, **env).split() == here


def test_a_chart_is_saved_in_the_form_of_its_ending(lives, tmp_path):
    data = KEY_RESULT.build(lives.run())
    for ending, begin in ((".svg", b"<?xml"), (".png", b"\x89PNG"), (".PDF", b"%PDF")):
        file = tmp_path / f"chart{ending}"
        save(KEY_RESULT, data, theme("light"), file)
        assert file.read_bytes().startswith(begin)
    assert len(list(tmp_path.iterdir())) == 3


def test_another_ending_is_refused_and_nothing_is_written(lives, tmp_path):
    with pytest.raises(UnknownCode):
        save(KEY_RESULT, KEY_RESULT.build(lives.run()), theme("light"), tmp_path / "chart.bmp")
    assert list(tmp_path.iterdir()) == []


def test_charts_bring_neither_qt_nor_pyplot(fresh_process):
    code = (
        "import sys, lifeokr.charts\n"
        "banned = ('PySide6', 'shiboken6', 'matplotlib.pyplot')\n"
        "print([name for name in sys.modules if name.startswith(banned)])"
    )
    assert fresh_process(code).strip() == "[]"
