from __future__ import annotations

import pytest
from matplotlib.font_manager import FontProperties, fontManager

from lifeokr.charts import fonts


def test_the_faces_come_from_their_packages_and_the_bold_one_is_ours():
    fonts.register()
    regular = fontManager.findfont(FontProperties(family=["Noto Sans"], weight=400))
    bold = fontManager.findfont(FontProperties(family=["Noto Sans"], weight=600))
    serif = fontManager.findfont(FontProperties(family=["Noto Serif"]))
    assert "fontpkg_noto_sans" in str(regular)
    assert str(bold).endswith("NotoSans-SemiBold.ttf")
    assert "fontpkg_noto_serif" in str(serif)


def test_bold_is_wider_and_ten_letters_ten_times_as_wide():
    assert fonts.measure("Ahead of pace", 13, bold=True) > fonts.measure("Ahead of pace", 13)
    assert fonts.measure("m" * 10, 12) == pytest.approx(10 * fonts.measure("m", 12), rel=0.02)
    assert fonts.measure("", 12) == 0


def test_a_text_is_shortened_to_its_room():
    text = "Negative split. Tom waited for me at the bridge."
    short = fonts.elided(text, 120, 12)
    assert short.endswith("…")
    assert text.startswith(short[:-1])
    assert fonts.measure(short, 12) <= 120
    assert fonts.elided(text, 1000, 12) == text


def test_a_note_is_wrapped_and_its_last_line_shortened():
    text = "one two three four five six seven eight nine ten " * 5
    lines = fonts.wrapped(text, 150, 3, 14, serif=True)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert all(fonts.measure(line, 14, serif=True) <= 150 for line in lines)
    assert fonts.wrapped("x" * 500, 150, 3, 14)[0].endswith("…")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("Zürich Αθήνα Київ €", "Zürich Αθήνα Київ €"),
        ("a \U00012000\U00012001 b", "a [Cuneiform] b"),
        ("soft\u00adly", "softly"),
    ],
)
def test_letters_without_a_shape_are_named_never_drawn_as_boxes(text, shown):
    assert fonts.drawable(text) == shown


def test_a_sign_is_named_by_its_name_where_no_font_of_the_system_has_it():
    assert fonts.drawable("go \U0001f680!") in ("go [rocket]!", "go \U0001f680!")
    assert fonts.drawable("to \U0003fff0 come") == "to [Sign] come"
