"""The words looked for are marked letter by letter in the text as it was written."""

from __future__ import annotations

import pytest

from lifeokr.services.found_words import SHOWN, cut_around, spans


def marked(text, *words):
    return [text[begin:end] for begin, end in spans(text, words)]


def test_words_are_marked_whatever_their_case():
    assert marked("The Hills were kind on the hill", "hill") == ["Hill", "hill"]
    assert marked("Hill repeats", "repeats", "hill") == ["Hill", "repeats"]


def test_words_that_meet_are_marked_as_one():
    assert spans("hillside", ("hills", "side")) == ((0, 8),)


@pytest.mark.parametrize(
    ("text", "word", "found"),
    [
        ("an der Straße", "strasse", ["Straße"]),  # one letter here, two as it is looked for
        ("u\u0308ber", "über", ["u\u0308ber"]),  # an accent written apart
        ("Über den Fluß, über", "über", ["Über", "über"]),
        ("ﬁne ﬁsh", "fish", ["ﬁsh"]),  # a ligature
        ("ΟΔΟΣ", "οδοσ", ["ΟΔΟΣ"]),
        ("🏃 run 🏃", "run", ["run"]),
    ],
)
def test_marks_fit_the_letters_as_they_are_written(text, word, found):
    assert marked(text, word) == found


def test_a_short_text_is_shown_whole_on_one_line():
    text = "Up the hill\nin rain"
    assert cut_around(text, spans(text, ("rain",))) == ("Up the hill in rain", ((15, 19),))


def test_a_long_text_is_cut_around_the_first_word_and_the_mark_moves_along():
    text = "before " * 60 + "the hill " + "after " * 60
    shown, found = cut_around(text, spans(text, ("hill",)))
    assert shown.startswith("…before ")
    assert shown.endswith("…")
    assert len(shown) == SHOWN + 2
    assert [shown[begin:end] for begin, end in found] == ["hill"]


def test_a_word_at_the_end_of_a_long_text_is_shown_with_what_stands_before_it():
    text = "before " * 60 + "hill"
    shown, found = cut_around(text, spans(text, ("hill",)))
    assert shown.endswith("before hill")
    assert [shown[begin:end] for begin, end in found] == ["hill"]
