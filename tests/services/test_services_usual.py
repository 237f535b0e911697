"""A number far from the usual of its series, whatever quarter that is known from."""

from __future__ import annotations

from datetime import date

from lifeokr.domain.units import parse_entry
from lifeokr.domain.unusual import Doubt
from lifeokr.services import queries
from lifeokr.services.usual import doubt_about

TODAY = date(2026, 5, 31)


def asked(life, made, text, day=TODAY):
    view = queries.key_result(life.ws, made.id)
    return doubt_about(life.ws, view, parse_entry(text, view.metric.unit), text, day=day)


def entered(life, made, *texts, since=1, month="05"):
    for number, text in enumerate(texts, since):
        life.did("check-in", key_result_id=made.id, text=text, day=f"2026-{month}-{number:02d}")


def test_a_missing_colon_is_asked_about_from_five_numbers_on(life):
    made = life.key_result(kind="best", unit="min:sec", start=3390, target=3000)
    entered(life, made, "56:30", "55:20", "54:10", "53:10")
    assert asked(life, made, "5140") is None
    entered(life, made, "52:40", since=5)
    assert asked(life, made, "5140") == Doubt(3100.0)
    assert asked(life, made, "51:40") is None


def test_numbers_of_an_earlier_quarter_are_known_too(life):
    made = life.key_result(kind="latest", unit="kg", start=80, target=75)
    entered(life, made, "80", "79.5", "79", "79.2", "78.8", month="02")
    assert asked(life, made, "788") == Doubt(78.8)


def test_a_total_is_held_against_what_its_entries_add(life):
    made = life.key_result(start=0, target=40)
    entered(life, made, "+2", "+3", "+2", "+1", "+3")
    assert asked(life, made, "13") is None  # two more than the eleven so far
    assert asked(life, made, "130") == Doubt(13.0)
    assert asked(life, made, "+30") == Doubt(3.0)


def test_numbers_after_the_day_and_shares_of_seven_are_no_usual(life):
    made = life.key_result(kind="within", unit="hours", low=7, start=0.5, target=0.8)
    entered(life, made, "7", "7.2", "6.9", "7.1", "4/7")
    assert asked(life, made, "71") is None
    entered(life, made, "7.3", since=20)
    assert asked(life, made, "71", day=date(2026, 5, 19)) is None
    assert asked(life, made, "71") == Doubt(7.1)
    assert asked(life, made, "70/71") is None


def test_old_numbers_give_way_to_sixty_newer_ones(life):
    made = life.key_result(kind="latest", unit="kg", start=80, target=75)
    entered(life, made, "800", since=1, month="03")
    for number in range(60):
        entered(life, made, "80", since=1 + number % 28, month="04" if number < 28 else "05")
    assert asked(life, made, "801") == Doubt(80.1)
