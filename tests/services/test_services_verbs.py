"""Arguments as JSON has them, and what is refused."""

from __future__ import annotations

import pytest

from lifeokr.domain.errors import (
    ArgumentMissing,
    ArgumentNotRead,
    ArgumentUnknown,
    DayNotRead,
    UnknownCode,
    ValueOutOfRange,
)
from lifeokr.services import key_results
from lifeokr.services.decoding import decoded, parameters
from lifeokr.services.verbs import VERBS

ADD = key_results.add_key_result
NEEDED = {"objective_id": "x", "title": "Letters"}


def read(**args):
    return decoded("add-key-result", ADD, {**NEEDED, **args})


def test_values_become_what_the_function_takes():
    found = read(
        target=10,
        start=None,
        due_day="2026-06-30",
        whose="others",
        window=7.0,
        in_week=True,
        steps=[{"title": "Songs", "day": "2026-05-01", "weight": 2}, {"title": "Chairs", "day": None}],
    )
    assert (found["target"], type(found["target"])) == (10.0, float)
    assert found["start"] is None
    assert found["due_day"].isoformat() == "2026-06-30"
    assert found["whose"].name == "OTHERS"
    assert (found["window"], type(found["window"])) == (7, int)
    assert [(step.title, step.weight, step.day and step.day.isoformat()) for step in found["steps"]] == [
        ("Songs", 2.0, "2026-05-01"),
        ("Chairs", 1.0, None),
    ]


@pytest.mark.parametrize(
    ("args", "refusal"),
    [
        ({"colour": "red"}, ArgumentUnknown),
        ({"ws": None}, ArgumentUnknown),
        ({"steps": [{"title": "Songs", "colour": "red"}]}, ArgumentUnknown),
        ({"steps": [{}]}, ArgumentMissing),
        ({"steps": ["Songs"]}, ArgumentNotRead),
        ({"steps": "Songs"}, ArgumentNotRead),
        ({"due_day": "30.6.2026"}, DayNotRead),
        ({"due_day": "2026-02-30"}, DayNotRead),
        ({"due_day": "20260630"}, DayNotRead),
        ({"due_day": 20260630}, DayNotRead),
        ({"whose": "mine"}, UnknownCode),
        ({"whose": ["me"]}, UnknownCode),
        ({"target": "10"}, ArgumentNotRead),
        ({"target": True}, ArgumentNotRead),
        ({"target": float("nan")}, ValueOutOfRange),
        ({"target": float("inf")}, ValueOutOfRange),
        ({"target": 10**400}, ValueOutOfRange),
        ({"window": 7.5}, ArgumentNotRead),
        ({"title": 7}, ArgumentNotRead),
        ({"title": None}, ArgumentNotRead),
        ({"in_week": 1}, ArgumentNotRead),
    ],
)
def test_what_cannot_be_read_is_refused(args, refusal):
    with pytest.raises(refusal):
        read(**args)


def test_what_is_missing_and_what_is_known_are_named(life):
    with pytest.raises(ArgumentMissing) as missing:
        life.did("add-key-result", title="Letters")
    assert missing.value.fields["argument"] == "objective_id"
    with pytest.raises(ArgumentUnknown) as unknown:
        life.did("hide-area", area_id="x", colour="red")
    assert unknown.value.fields["known"] == ("area_id", "hidden")
    with pytest.raises(UnknownCode) as verb:
        life.did("hide-everything")
    assert "hide-area" in verb.value.fields["known"]


def test_the_style_of_numbers_and_the_life_itself_are_no_arguments():
    for verb in VERBS:
        assert not {"ws", "style"} & set(parameters(verb.function))
