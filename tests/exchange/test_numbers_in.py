from __future__ import annotations

import pytest

from lifeokr.exchange.errors import DecimalNeeded
from lifeokr.exchange.numbers_in import DecimalMark, decimal_mark


def mark(*texts, delimiter=";"):
    return decimal_mark(enumerate(texts, 2), delimiter=delimiter)


@pytest.mark.parametrize(
    "texts",
    [
        ("1", "2"),
        ("1.5",),
        ("1,234.5",),
        ("1,234,567",),
        ("1,500", "2.25"),
        ("0.500",),
        ("-78.40 kg",),
        ("", "n/a"),
    ],
)
def test_a_point_is_the_decimal_mark(texts):
    assert mark(*texts) is DecimalMark.POINT


@pytest.mark.parametrize(
    "texts", [("1,5",), ("1.234,5",), ("1.234.567",), ("1.500", "2,25"), ("0,500",), ("76,6 kg",)]
)
def test_a_comma_is_the_decimal_mark(texts):
    assert mark(*texts) is DecimalMark.COMMA


@pytest.mark.parametrize(
    "texts", [("1,500",), ("3", "1,500"), ("1.500",), ("1,5", "2.5"), ("1,500", "1.500")]
)
def test_what_could_be_either_is_asked_about(texts):
    with pytest.raises(DecimalNeeded):
        mark(*texts)


def test_a_table_separated_by_commas_has_decimal_points():
    assert mark("78.400", "78.350", delimiter=",") is DecimalMark.POINT


def test_a_quoted_comma_in_such_a_table_is_still_asked_about():
    with pytest.raises(DecimalNeeded) as raised:
        mark("3", "1,500", delimiter=",")
    assert raised.value.fields == {"line": 3, "text": "1,500"}
