from __future__ import annotations

import re
from itertools import chain

import pytest

from lifeokr.paper.blocks import every_block
from lifeokr.paper.markdown import markdown
from lifeokr.paper.pdf import pages, pdf
from lifeokr.review.year import build

YEARS = {2024: (range(-8, -4), -2), 2025: (range(-4, 0), -1)}  # quarters and year, seen from 1 February 2026


def flat(text):
    return re.sub(r"\s+", "", text)


def of_year(told, year):
    quarters, back = YEARS[year]
    for one in told["objective"]:
        if one.get("quarter") in quarters or (one.get("horizon") == "year" and one["year"] == back):
            yield one


def words_of(objective):
    """Yield every title, why, note, reason, answer, deed and person that the sample's file tells of one."""
    yield objective["title"]
    yield objective.get("why", "")
    yield objective.get("paused", ("", "", ""))[2]
    for part in chain(objective.get("people", ()), objective.get("reflections", ())):
        yield from part
    for title, repeats, if_then in objective.get("initiatives", ()):
        yield from (title, repeats, if_then)
    for key_result in objective.get("key_result", ()):
        yield key_result["title"]
        for _, note in key_result.get("notes", ()):
            yield note
        for marks in key_result.get("marks", ()):
            yield marks["reason"]
        for _, event in key_result.get("events", ()):
            yield event
        for step in key_result.get("steps", ()):
            yield step[0]


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("year", YEARS)
def test_every_title_note_reason_and_person_is_in_the_pdf(sample, told, read, year, paper):
    found = flat(read("pdftotext", pdf(build(sample, year, paper=paper)), "-raw"))
    wanted = {words for one in of_year(told, year) for words in words_of(one) if words}
    assert len(wanted) > 20
    assert [words for words in wanted if flat(words) not in found] == []


@pytest.mark.parametrize("year", YEARS)
def test_every_title_note_reason_and_person_is_in_the_markdown(sample, told, year):
    found = flat(markdown(build(sample, year, drawn=False)).replace("\\", "").replace("\n> ", "\n"))
    wanted = {words for one in of_year(told, year) for words in words_of(one) if words}
    assert [words for words in wanted if flat(words) not in found] == []


def test_the_directions_above_it_point_into_the_next_year(sample, told, read, made):
    shown = read("pdftotext", made, "-raw")
    after = flat(shown[shown.index("Pointing the way in 2026") :])
    far = [one for one in told["objective"] if one.get("horizon") in ("vision", "long-term")]
    assert len(far) == 4
    for one in far:
        assert flat(one["title"]) in after
        assert flat(one["why"]) in after


def test_it_is_named_after_the_person_and_the_year(read, made):
    said = read("pdfinfo", made)
    assert re.search(r"^Title:\s+Maya’s year 2025$", said, re.M)
    assert re.search(r"^Author:\s+Maya$", said, re.M)
    assert re.search(r"^Tagged:\s+yes$", said, re.M)


def test_its_pages_are_numbered_but_the_cover(read, made):
    number = pages(made)
    assert number == int(re.search(r"^Pages:\s+(\d+)", read("pdfinfo", made), re.M)[1]) > 10
    assert "Maya, 2025" not in read("pdftotext", made, "-l", "1")
    for page in range(2, number + 1):
        assert flat(read("pdftotext", made, "-raw", "-f", str(page), "-l", str(page))).endswith(
            f"Maya,2025{page}"
        )


def test_every_font_is_inside(read, made):
    rows = [line.split() for line in read("pdffonts", made).splitlines()[2:]]
    assert {row[0].split("+")[1].split("-")[0] for row in rows} == {"NotoSans", "NotoSerif"}
    assert {tuple(row[-5:-3]) for row in rows} == {("yes", "yes")}


def test_it_says_once_that_work_is_no_part_of_it(read, made):
    assert (
        flat(read("pdftotext", made, "-raw")).count(flat("Life only. Work is never part of this review."))
        == 1
    )


def test_a_closed_year_carries_no_stamp_and_an_open_one_does(sample, read, made):
    assert "As of" not in read("pdftotext", made, "-raw")
    assert "As of 1 February 2026" in read("pdftotext", pdf(build(sample, 2026)), "-raw", "-l", "1")


def test_its_bookmarks_lead_to_each_thread(told, made):
    found = re.findall(rb"/Title\s*\((.*?)\)", made)
    assert {b"2025", b"The year at a glance", b"What the year taught me"} <= set(found)
    wanted = {one["title"].encode() for one in of_year(told, 2025)}
    assert wanted - set(found) == set()


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_no_word_stands_outside_the_page(sample, read, paper):
    data = pdf(build(sample, 2025, paper=paper))
    width, height = {"A4": (595.3, 841.9), "Letter": (612.0, 792.0)}[paper]
    boxes = re.findall(
        r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)"',
        read("pdftotext", data, "-bbox"),
    )
    assert len(boxes) > 1000
    for left, top, right, bottom in (map(float, box) for box in boxes):
        assert left >= 0
        assert top >= 0
        assert right <= width
        assert bottom <= height


def test_each_key_result_has_a_chart_and_a_trail(sample, told):
    document = build(sample, 2025)
    words = [block for block in every_block(document.blocks) if type(block).__name__ == "Picture"]
    titles = [one["title"] for objective in of_year(told, 2025) for one in objective.get("key_result", ())]
    assert len(titles) == 16
    for title in titles:
        assert [one.heading for one in words].count(title) == 1
        assert all(one.words for one in words)
