from __future__ import annotations

import pytest

from lifeokr.trail.plain import plain


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Run 10 km", "Run 10 km"),
        ("line one\nline two\tthree", "line one line two three"),
        ("a\x00b\x07c", "a b c"),
        ("safe\u202etxt.exe", "safetxt.exe"),
        ("half \ud83d a pair", "half a pair"),
        ("no\ufffeletter\ufeff", "noletter"),
        ("of tomorrow \U0003fff0", "of tomorrow \U0003fff0"),
        ("\n" * 50, ""),
        ("$x_1$ _under \\frac{1}{2} 50%", "$x_1$ _under \\frac{1}{2} 50%"),
        ("<b>bold</b>&amp;", "<b>bold</b>&amp;"),
        ("Zürich, İstanbul, Αθήνα", "Zürich, İstanbul, Αθήνα"),
    ],
)
def test_a_text_is_shown_as_it_was_written_on_one_line(text, shown):
    assert plain(text) == shown


def test_a_long_text_ends_in_an_ellipsis():
    assert plain("x" * 10_000) == "x" * 59 + "…"
    assert plain("x" * 60) == "x" * 60


def test_letters_keep_only_a_few_marks():
    assert plain("e" + "\u0301" * 50 + "!") == "e" + "\u0301" * 4 + "!"
