"""Days on the command line, as a person types them; a program writes ISO, and is always understood."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lifeokr.cli.days import iso_day, typed_day
from lifeokr.cli.errors import DayAmbiguous
from lifeokr.cli.main import main
from lifeokr.cli.values import step
from lifeokr.domain.errors import DayNotRead
from lifeokr.services.clock import system_clock
from lifeokr.services.sample import SAMPLE_DAY

FRIDAY = date(2026, 5, 15)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-05-31", date(2026, 5, 31)),
        ("31 May", date(2026, 5, 31)),
        ("31.5.", date(2026, 5, 31)),
        ("31.05.2026", date(2026, 5, 31)),
        ("1 Jan", date(2026, 1, 1)),
        ("1 Dec 2025", date(2025, 12, 1)),
        ("yesterday", date(2026, 5, 14)),
        ("Monday", date(2026, 5, 11)),
        ("-3", date(2026, 5, 12)),
        ("5/31/2026", date(2026, 5, 31)),  # there is no 31st month
        ("31/5/2026", date(2026, 5, 31)),
        ("5 / 5 / 2026", date(2026, 5, 5)),
    ],
)
def test_a_day_is_typed_as_a_person_writes_it(text, day):
    assert typed_day(text, FRIDAY) == day


@pytest.mark.parametrize(
    "text",
    ["2026-02-30", "31.4.", "20260531", "2026-W22-7", "someday", "2/30/2026", "13/13/2026", "5/31/26", ""],
)
def test_a_day_that_is_none_is_wrong_use(text):
    with pytest.raises(DayNotRead) as refused:
        typed_day(text, FRIDAY)
    assert refused.value.fields["text"] == text


@pytest.mark.parametrize("text", ["31 May", "2026-5-3", "２０２６-05-31", "2026-02-30", "yesterday"])
def test_what_a_program_writes_is_read_more_strictly(text):
    with pytest.raises(DayNotRead):
        iso_day(text)


def test_of_two_days_that_are_meant_neither_is_guessed(run, running):
    with pytest.raises(DayAmbiguous):
        typed_day("4/5/2026", FRIDAY)
    answer = run("checkin", "10 km", "51:40", "--on", "4/5/2026")
    assert answer.code == 2
    assert answer.err == (
        "'4/5/2026' can be 2026-04-05 or 2026-05-04; nothing was changed. Write one of these two.\n"
    )


def test_english_names_are_understood_in_every_language(monkeypatch):
    monkeypatch.setattr("lifeokr.words.days.month", lambda number: f"Monat {number}")
    monkeypatch.setattr("lifeokr.words.days.weekday", lambda number: f"Tag {number}")
    assert typed_day("31 May", FRIDAY) == date(2026, 5, 31)


def test_a_day_in_words_is_said_back_and_one_in_iso_is_not(running, run):
    answer = run("checkin", "10 km", "51:40", "--on", "yesterday")
    assert (answer.code, answer.err) == (0, "'yesterday' is taken as 2026-05-14.\n")
    assert run("checkin", "10 km", "51:30", "--on", "2026-05-13").err == ""
    entries = run("show", "10 km", "--json").json["key_result"]["check_ins"]
    assert sorted(entry["day"] for entry in entries) == ["2026-05-13", "2026-05-14"]


def test_every_option_that_takes_a_day_takes_it_in_words(running, ok):
    ok("add", "objective", "Read", "--area", "Learning", "--from", "1 May", "--due", "30.6.")
    ok("edit", "Read", "--from", "2 May")
    ok(
        "add", "key-result", "Books", "--objective", "Read", "--kind", "milestones", "--from", "Monday",
        "--due", "6/20/2026", "--step", "One=2@31 May", "--step", "Two@1.6.",
    )  # fmt: skip
    ok("edit", "Books", "--due", "tomorrow")
    ok("checkin", "Books", "--step", "One", "--on", "-1")
    ok("add", "event", "City 10k", "--on", "31 May")
    ok("edit", "City 10k", "--on", "1 June")
    ok("add", "initiative", "Ask", "--for", "Read", "--due", "20 May")
    ok("pause", "10 km", "--from", "yesterday", "--to", "31.5.")
    rows = ok("export", "--out", "-").json["tables"]
    read = next(row for row in rows["objective"] if row["title"] == "Read")
    assert (read["first_day"], read["due_day"]) == ("2026-05-02", "2026-06-30")
    books = next(row for row in rows["key_result"] if row["title"] == "Books")
    assert (books["first_day"], books["due_day"]) == ("2026-05-11", "2026-05-16")
    steps = [(one["title"], one["weight"], one["day"], one["done_day"]) for one in rows["step"]]
    assert sorted(steps) == [("One", 2.0, "2026-05-31", "2026-05-14"), ("Two", 1.0, "2026-06-01", None)]
    assert [row["day"] for row in rows["event"]] == ["2026-06-01"]
    assert [row["due_day"] for row in rows["initiative"]] == ["2026-05-20"]
    assert [(row["first_day"], row["last_day"]) for row in rows["pause"]] == [("2026-05-14", "2026-05-31")]


@pytest.mark.parametrize(
    ("text", "title", "weight", "day"),
    [
        ("Hall=2@31 May", "Hall", 2.0, date(2026, 5, 31)),
        ("Hall@2026-05-31", "Hall", 1.0, date(2026, 5, 31)),
        ("Mail bob@home", "Mail bob@home", 1.0, None),
        ("Mail bob@home@31.5.", "Mail bob@home", 1.0, date(2026, 5, 31)),
        ("Mail bob@home=3", "Mail bob@home", 3.0, None),
        ("a=b", "a=b", 1.0, None),
        ("@", "@", 1.0, None),
    ],
)
def test_what_follows_the_at_of_a_step_is_its_day_where_it_is_one(text, title, weight, day):
    found = step(text, FRIDAY)
    assert (found.title, found.weight, found.day) == (title, weight, day)


@pytest.mark.parametrize("text", ["Hall@2026-02-30", "Hall@31.4."])
def test_a_slip_in_the_day_of_a_step_does_not_end_up_in_its_title(text):
    with pytest.raises(DayNotRead):
        step(text, FRIDAY)


def test_today_in_words_counts_from_the_day_it_is(ok):
    ok("add", "objective", "Read", "--area", "Learning", "--from", "today", today="yesterday")
    (row,) = ok("export", "--out", "-").json["tables"]["objective"]
    yesterday = system_clock().today() - timedelta(1)
    assert abs(date.fromisoformat(row["first_day"]) - yesterday) <= timedelta(
        1
    )  # where midnight came meanwhile


def test_days_of_the_sample_are_counted_from_its_own_day(capsys):
    assert main(["--demo", "add", "event", "City 10k", "--on", "yesterday"]) == 0
    day = (SAMPLE_DAY - timedelta(1)).isoformat()
    assert capsys.readouterr().err == f"'yesterday' is taken as {day}.\n"


@pytest.mark.parametrize("command", ["checkin", "pause", "add objective", "add key-result", "edit"])
def test_a_command_that_takes_a_day_says_how_one_is_typed(run, command):
    assert "31 May" in run(*command.split(), "--help").out
    assert "31 May" in run("--help").out
    assert "31 May" not in run("list", "--help").out
