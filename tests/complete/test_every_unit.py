"""What a new unit is not done without: this list reads UNITS."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lifeokr.domain.errors import ValueNotRead
from lifeokr.domain.units import PLAIN, UNITS, NumberStyle, unit
from lifeokr.words.goals import unit_word

STYLES = {
    "plain": PLAIN,
    "en": NumberStyle(".", ","),
    "de": NumberStyle(",", "."),
    "fr": NumberStyle(",", "\u202f"),
    "ch": NumberStyle(".", "’"),
    "hi": NumberStyle(".", ","),
    "ar": NumberStyle("٫", "٬"),
}
ARABIC, DEVANAGARI = (
    dict(zip(map(ord, "0123456789"), ten, strict=True)) for ten in ("٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९")
)

# The smallest difference that each unit shows, and so the steps in which what is shown is the whole value.
SHOWN_IN = {
    "number": 0.001,
    "percent": 0.001,
    "money:EUR": 0.01,
    "min:sec": 0.01,
    "h:min": 60,
    "pace": 0.01,
    "km": 0.01,
    "mi": 0.01,
    "m": 0.01,
    "kg": 0.01,
    "lb": 0.01,
    "st": 1 / 140,  # a tenth of a pound
    "hours": 0.01,
    "days": 0.01,
}
MORE = {
    "money:USD": 0.01,
    "money:BRL": 0.01,
    "money:JPY": 1,
    "money:KWD": 0.001,
    "letters": 0.001,
    "m²": 0.001,
}
CASES = [(code, step) for code, step in {**SHOWN_IN, **MORE}.items()]


def test_every_unit_says_in_which_steps_it_is_shown():
    assert [one.code for one in UNITS] == list(SHOWN_IN)


@pytest.mark.parametrize("code", [one.code for one in UNITS])
def test_a_unit_is_found_by_its_code_and_has_what_editors_ask_of_it(code):
    one = unit(code)
    assert one is unit(code)
    assert one.quantity
    assert unit_word(code)
    assert one.parse(one.example) > 0
    assert one.convert(1.5, one) == 1.5
    with pytest.raises(ValueNotRead) as refused:
        one.parse("no number")
    assert refused.value.fields == {"text": "no number", "unit": code, "example": one.example}


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(("code", "step"), CASES, ids=[code for code, _ in CASES])
@settings(max_examples=30)  # for each unit and style
@given(steps=st.integers(-10_000_000, 10_000_000))
def test_what_is_shown_reads_as_the_same_value(code, step, style, steps):
    one, value = unit(code), steps * step
    shown, bare = one.show(value, STYLES[style]), one.show_bare(value, STYLES[style])
    assert one.parse(shown, STYLES[style]) == pytest.approx(value, rel=1e-12, abs=1e-12)
    if code != "st":  # 12.79 stone is not quite 12 st 11 lb
        assert one.parse(bare, STYLES[style]) == one.parse(shown, STYLES[style])
    for digits in (ARABIC, DEVANAGARI):
        assert one.parse(shown.translate(digits), STYLES[style]) == one.parse(shown, STYLES[style])


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("code", [code for code, _ in CASES])
@settings(max_examples=30)
@given(value=st.floats(-9e8, 9e8))
def test_any_value_is_shown_without_noise_and_again_alike(code, style, value):
    one = unit(code)
    shown = one.show(value, STYLES[style])
    assert one.show(one.parse(shown, STYLES[style]), STYLES[style]) == shown
    assert shown.isprintable() or style == "fr"
    decimals = one.show_bare(value, PLAIN).partition(".")[2]
    assert len(decimals) <= one.decimals


@pytest.mark.parametrize("code", [code for code, _ in CASES])
@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "nan",
        "inf",
        "-inf",
        "1e999",
        "1e5",
        "1_000",
        "0x10",
        "9" * 5000,
        "9" * 16,
        "1,5",
        "1 500",
        "½",
        "1²",
        "24:61",
        "1:2:3:4",
        ":",
        "-",
        "+",
        "--5",
        "+-5",
        "-+5",
        "5-",
        "=5",
        "5;6",
        "\x00",
        "5\x005",
        "5 apples",
    ],
)
def test_what_is_no_value_is_refused_whatever_the_unit(code, text):
    with pytest.raises(ValueNotRead) as refused:
        unit(code).parse(text)
    assert len(refused.value.fields["text"]) <= 60


@given(st.text(max_size=120))
def test_any_text_is_a_finite_value_or_refused(text):
    for code, _ in CASES:
        for style in STYLES.values():
            try:
                value = unit(code).parse(text, style)
            except ValueNotRead:
                continue
            assert abs(value) < 1e19
