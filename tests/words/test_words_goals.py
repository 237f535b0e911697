"""Every code of the program has its word, and days are said as people say them."""

from __future__ import annotations

from datetime import date

import pytest

from lifeokr.domain.codes import Cadence, Ending, Horizon, Per, State, Status, Whose
from lifeokr.domain.kinds import KINDS
from lifeokr.domain.units import UNITS
from lifeokr.services.verbs import VERBS
from lifeokr.services.workspace import ELSEWHERE
from lifeokr.words import days, goals
from lifeokr.words.verbs import has_word, verb_word


@pytest.mark.parametrize("verb", [verb.code for verb in VERBS])
def test_every_verb_has_a_word(verb):
    assert has_word(verb)
    assert verb_word(verb)[0].isupper()


def test_no_two_verbs_undo_under_the_same_word():
    words = [verb_word(verb.code) for verb in VERBS]
    assert sorted(set(words)) == sorted(words)


def test_a_verb_of_a_newer_version_is_called_a_change():
    assert verb_word("paint-the-fence") == "Change"
    assert not has_word(ELSEWHERE)


@pytest.mark.parametrize(
    ("codes", "word"),
    [
        (KINDS, goals.kind_word),
        (Status, goals.status_word),
        (Cadence, goals.cadence_word),
        (Horizon, goals.horizon_word),
        (Ending, goals.ending_word),
        (State, goals.state_word),
        (Whose, goals.whose_word),
        (Per, goals.per_word),
    ],
)
def test_every_code_has_a_word_of_its_own(codes, word):
    plain = [str(getattr(code, "value", code)) for code in codes]
    words = [word(code) for code in plain]
    assert len(set(words)) == len(words)
    assert [code for code, said in zip(plain, words, strict=True) if said == code] == []
    assert word("of a newer version") == "of a newer version"


def test_every_kind_says_in_a_sentence_how_it_counts():
    assert all(goals.kind_line(code).endswith(".") for code in KINDS)
    assert goals.kind_line("of a newer version") == ""


def test_every_unit_is_called_something_in_a_list():
    words = [goals.unit_word(unit.code) for unit in UNITS]
    assert len(set(words)) == len(words)
    assert goals.unit_word("money:USD") == "USD"
    assert goals.unit_word("letters") == "letters"


def test_the_words_for_how_sure_one_is():
    assert [goals.confidence_word(sure) for sure in range(1, 6)] == [
        "Doubtful",
        "Shaky",
        "Even",
        "Likely",
        "Sure",
    ]


@pytest.mark.parametrize(
    ("chance", "words"),
    [
        (1.0, "very likely"),
        (0.851, "very likely"),
        (0.85, "likely"),
        (0.60, "likely"),
        (0.599, "close to an even chance"),
        (0.40, "close to an even chance"),
        (0.399, "less likely and still open"),
        (0.15, "less likely and still open"),
        (0.149, "a long way off"),
        (0.0, "a long way off"),
    ],
)
def test_the_words_for_a_chance(chance, words):
    assert goals.chance_words(chance) == words


def test_days_are_said_as_people_say_them():
    sunday, thursday = date(2026, 5, 31), date(2026, 6, 4)
    assert days.day(sunday) == "31 May"
    assert days.day_year(sunday) == "31 May 2026"
    assert days.weekday_day(sunday) == "Sunday 31 May"
    assert days.day_short(thursday) == "4 Jun"
    assert days.weekday_day_short(thursday) == "Thu 4 Jun"
    assert days.quarter(sunday) == "Q2 2026"
    assert [days.quarter(date(2026, month, 1)) for month in (1, 3, 4, 12)] == [
        "Q1 2026",
        "Q1 2026",
        "Q2 2026",
        "Q4 2026",
    ]


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (date(2026, 5, 3), date(2026, 5, 30), "3 to 30 May"),
        (date(2026, 5, 3), date(2026, 6, 2), "3 May to 2 June"),
        (date(2025, 12, 3), date(2026, 1, 2), "3 December 2025 to 2 January 2026"),
        (date(2025, 5, 3), date(2026, 5, 2), "3 May 2025 to 2 May 2026"),
    ],
)
def test_a_span_names_each_month_and_year_once(first, last, text):
    assert days.span(first, last) == text


def test_months_and_weekdays_have_twelve_and_seven_names():
    months = [days.month(number) for number in range(1, 13)]
    assert [name[:3] for name in months] == [days.month_short(number) for number in range(1, 13)]
    assert len(set(months)) == 12
    assert [days.weekday(date(2026, 6, day).weekday()) for day in (1, 7)] == ["Monday", "Sunday"]
    assert [days.weekday(day)[:3] for day in range(7)] == [days.weekday_short(day) for day in range(7)]
    assert days.months_span(date(2026, 4, 1), date(2026, 6, 30)) == "April to June"
    assert days.months_span(date(2026, 4, 1), date(2026, 4, 30)) == "April"
