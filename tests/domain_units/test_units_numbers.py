"""Numbers as places write them: read whole or not at all, shown without noise."""

from __future__ import annotations

import pytest

from lifeokr.domain.units import PLAIN, NumberStyle
from lifeokr.domain.units.number_style import read_number, write_number

EN, DE = NumberStyle(".", ","), NumberStyle(",", ".")
FR, CH, AR = NumberStyle(",", "\u202f"), NumberStyle(".", "’"), NumberStyle("٫", "٬")


@pytest.mark.parametrize(
    ("style", "text", "value"),
    [
        (PLAIN, "1500.25", 1500.25),
        (PLAIN, ".5", 0.5),
        (PLAIN, "5.", 5),
        (PLAIN, "+5", 5),
        (PLAIN, "\u22125", -5),
        (PLAIN, "-0", 0),
        (PLAIN, "١٢٫٥", 12.5),
        (PLAIN, "999999999999999", 999999999999999),
        (EN, "1,500", 1500),
        (EN, "1,234,567.5", 1234567.5),
        (EN, "1,50,000", 150000),  # a lakh and a half
        (EN, "1500", 1500),
        (DE, "1.500,00", 1500),
        (DE, "1.500", 1500),
        (DE, "1,5", 1.5),
        (DE, "1.5", 1.5),
        (DE, "1.50", 1.5),
        (DE, "0.500", 0.5),  # no thousands begin with a nought
        (DE, "-1.234.567,5", -1234567.5),
        (FR, "1\u202f500,5", 1500.5),
        (FR, "1\u00a0500,5", 1500.5),
        (FR, "1 500", 1500),
        (FR, "1.5", 1.5),
        (CH, "1’500.50", 1500.5),
        (CH, "1'500.50", 1500.5),
        (AR, "١٬٥٠٠٫٢٥", 1500.25),
        (AR, "\u061c-1٬500", -1500),
        (EN, "\u2066-1,500\u2069", -1500),
    ],
)
def test_a_number_reads_as_its_place_writes_it(style, text, value):
    assert read_number(text, style) == value


@pytest.mark.parametrize(
    ("style", "text"),
    [
        (PLAIN, "1,5"),
        (PLAIN, "1,500"),
        (PLAIN, "1 500"),
        (PLAIN, "1_000"),
        (PLAIN, "."),
        (PLAIN, "1000000000000000"),
        (PLAIN, "0" * 41),
        (EN, "1,5"),
        (EN, "0,500"),
        (EN, "1,5000"),
        (EN, "1,500,"),
        (EN, "1 500"),
        (EN, "1,500.2,5"),
        (DE, "1,5,0"),
        (DE, "1.50.0"),
        (DE, "1.5,0"),
        (DE, "1.500,5.0"),
        (FR, "1 50"),
        (CH, "1’5"),
    ],
)
def test_a_number_parted_where_no_thousands_are_is_none(style, text):
    assert read_number(text, style) is None


@pytest.mark.parametrize(
    ("value", "least", "most", "style", "text"),
    [
        (0.1 + 0.2, 0, 3, PLAIN, "0.3"),
        (1e-9, 0, 3, PLAIN, "0"),
        (-1e-9, 0, 3, PLAIN, "0"),
        (-1e-9, 1, 3, PLAIN, "0.0"),
        (-0.0, 0, 0, PLAIN, "0"),
        (78.4, 1, 2, PLAIN, "78.4"),
        (78, 1, 2, PLAIN, "78.0"),
        (6200, 0, 3, EN, "6,200"),
        (-1234567.5, 0, 3, DE, "-1.234.567,5"),
        (6200.5, 2, 2, FR, "6\u202f200,50"),
        (6200.5, 2, 2, CH, "6’200.50"),
        (1500.25, 0, 3, AR, "1٬500٫25"),
        (999.9996, 0, 3, EN, "1,000"),
    ],
)
def test_a_number_is_shown_without_noise(value, least, most, style, text):
    assert write_number(value, least, most, style) == text
