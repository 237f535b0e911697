"""Choices of the person for good: kept together or not at all, and no steps that undo would take back."""

from __future__ import annotations

import pytest

from lifeokr.domain.errors import ArgumentNotRead, UnknownCode
from lifeokr.services import settings
from lifeokr.services.verbs import run_verb


def chosen(life, **args):
    return run_verb(life.ws, "choose", args)


def test_choices_hold_until_others_are_made(life):
    told = chosen(life, name="  Anna   Lena ", week_start=6, money_unit="money:CHF", mass_unit="st")
    assert told == {
        "name": "Anna Lena", "week_start": 6,
        "money_unit": "money:CHF", "length_unit": None, "mass_unit": "st",
    }  # fmt: skip
    told = chosen(life, name=None, mass_unit=None, length_unit="mi")
    assert told == {
        "name": None, "week_start": 6, "money_unit": "money:CHF", "length_unit": "mi", "mass_unit": None,
    }  # fmt: skip
    assert chosen(life, name=" ") == told


def test_undo_leaves_them_alone(life):
    life.did("rename-area", area_id=life.areas["Home"], name="House")
    chosen(life, name="Ida")
    assert life.ws.undo() == "rename-area"
    assert settings.setting(life.ws, "name") == "Ida"


@pytest.mark.parametrize(
    ("args", "error"),
    [
        ({"week_start": 3}, UnknownCode),
        ({"week_start": "Monday"}, ArgumentNotRead),
        ({"week_start": None}, ArgumentNotRead),
        ({"money_unit": "km"}, UnknownCode),
        ({"length_unit": "money:EUR"}, UnknownCode),
        ({"mass_unit": ["kg"]}, ArgumentNotRead),
    ],
)
def test_what_cannot_be_chosen_leaves_all_as_it_was(life, args, error):
    before = chosen(life, name="Ida")
    with pytest.raises(error):
        chosen(life, **{"name": "Nora", **args})
    assert chosen(life) == before
