from __future__ import annotations

import json
from pathlib import Path

import pytest

from lifeokr.coach.lexicon import Lexicon, forms
from lifeokr.coach.side import side_of
from lifeokr.coach.text import pieces

TITLES = [
    json.loads(line)
    for line in (Path(__file__).parent / "titles" / "blind.jsonl").read_text(encoding="utf-8").splitlines()
]


def read(text):
    return side_of(text, pieces(text))


@pytest.mark.parametrize(
    "title", [title for title in TITLES if title["side"] == "life"], ids=lambda title: title["id"]
)
def test_no_title_of_a_life_is_called_work(title):
    assert read(title["text"]).code != "work"


def test_work_is_named_with_the_word_that_told():
    side = read("Close 12 deals for the team")
    assert side.code == "work"
    assert "deals" in {cue.words for cue in side.cues}


def test_the_longest_words_win():
    known = Lexicon(["[money] -2", "student loan", "[school] 2", "=students, student"])
    assert [(cue.group, cue.words) for cue in known.cues(pieces("Pay the student loans of students"))] == [
        ("money", "student loans"),
        ("school", "students"),
    ]


def test_a_word_stands_for_its_forms():
    assert "study" in forms("studies")
    assert "run" in forms("running")
    assert "glas" not in forms("glass")
