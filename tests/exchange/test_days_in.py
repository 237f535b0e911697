from __future__ import annotations

from datetime import date

import pytest

from lifeokr.exchange.days_in import DateOrder, day_in, order_of
from lifeokr.exchange.errors import DateFormatNeeded

LAST_OF_MAY = date(2026, 5, 31)


@pytest.mark.parametrize(
    "text",
    [
        "2026-05-31",
        " 2026-5-31 ",
        "2026/05/31",
        "2026.05.31",
        "20260531",
        "20260531T073000",
        "2026-05-31T07:30",
        "2026-05-31 23:59:59",
        "2026-05-31T23:30:00Z",
        "2026-05-31T23:30:00.123456+02:00",
        "31.05.2026",
        "31.5.2026 07:30",
        "2026-05-31 7:30 PM",
    ],
)
def test_a_day_is_read_as_it_was_written(text):
    assert day_in(text, None) == LAST_OF_MAY


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("31/05/2026", DateOrder.DMY),
        ("05/31/2026", DateOrder.MDY),
        ("5-31-2026", DateOrder.MDY),
        ("5/31/2026 7:30 am", DateOrder.MDY),
        ("31.05.2026", DateOrder.MDY),
    ],
)
def test_slashes_follow_the_order_and_points_never_put_the_month_first(text, order):
    assert day_in(text, order) == LAST_OF_MAY


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-30",
        "2026-13-01",
        "0000-01-01",
        "0206-05-31",
        "10000-01-01",
        "31.05.26",
        "31/05/26",
        "2026-05-31T24:00",
        "2026-05-31T12:30:60",
        "2026-05-31 13:00 PM",
        "2026-05-31 0:30 AM",
        "2026-05/31",
        "2026-05-31 noon",
        "٢٠٢٦-٠٥-٣١",
        "２０２６-05-31",
        "May 31",
        "45443",
        "",
        "=TODAY()",
    ],
)
def test_what_is_no_day_is_none(text):
    assert day_in(text, DateOrder.DMY) is None


def numbered(*texts):
    return list(enumerate(texts, 2))


def test_one_day_past_the_twelfth_tells_the_order_of_all():
    assert order_of(numbered("02/03/2026", "31/03/2026")) is DateOrder.DMY
    assert order_of(numbered("02/03/2026", "03/31/2026")) is DateOrder.MDY


def test_days_that_could_be_either_are_asked_about():
    with pytest.raises(DateFormatNeeded) as raised:
        order_of(numbered("2026-01-01", "02/03/2026"))
    assert raised.value.fields == {"line": 3, "text": "02/03/2026"}


def test_days_that_contradict_each_other_are_asked_about():
    with pytest.raises(DateFormatNeeded):
        order_of(numbered("31/03/2026", "03/31/2026", "01/02/2026"))


def test_iso_and_pointed_days_need_no_order():
    assert order_of(numbered("2026-03-02", "02.03.2026", "nonsense")) is None
