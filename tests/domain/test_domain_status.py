from __future__ import annotations

from itertools import product

import pytest

from lifeokr.domain.codes import Status
from lifeokr.domain.status import Facts, is_quiet, pace_word, settled

NOTHING = {
    "closed": False,
    "resting": False,
    "met": False,
    "past_target": False,
    "too_early": False,
    "too_few_periods": False,
    "past_due": False,
    "numbered": True,
    "p": 0.5,
    "lead": 0.0,
    "gap": 0.0,
    "open_step": False,
}
LADDER = [
    ("closed", Status.CLOSED),
    ("resting", Status.RESTING),
    ("too_few_periods", Status.TOO_EARLY),
    ("past_target", Status.IN_THE_STRETCH),
    ("met", Status.REACHED),
    ("too_early", Status.TOO_EARLY),
    ("past_due", Status.READY_TO_CLOSE),
]


def facts(**some) -> Facts:
    return Facts(**{**NOTHING, **some})


def test_the_first_rung_that_holds_is_the_word():
    for held in product((False, True), repeat=len(LADDER)):
        some = {name: holds for (name, _), holds in zip(LADDER, held, strict=True)}
        wanted = next((word for (_, word), holds in zip(LADDER, held, strict=True) if holds), None)
        assert settled(facts(**some)) == wanted


def test_no_number_stands_below_too_early_and_above_ready_to_close():
    assert settled(facts(numbered=False)) is Status.NO_NUMBER_YET
    assert settled(facts(p=None, past_due=True)) is Status.NO_NUMBER_YET
    assert settled(facts(numbered=False, too_early=True)) is Status.TOO_EARLY


@pytest.mark.parametrize(
    ("lead", "word"),
    [
        (0.05, Status.AHEAD),
        (0.049999999, Status.ON_PACE),
        (0.0, Status.ON_PACE),
        (-0.05, Status.ON_PACE),
        (-0.050000001, Status.BEHIND),
        (None, Status.ON_PACE),
    ],
)
def test_five_hundredths_ahead_are_ahead_and_five_behind_are_not_behind(lead, word):
    assert pace_word(facts(lead=lead, gap=-9.0), 0.0) is word


def test_a_lumpy_life_is_on_pace_within_its_leeway_but_not_at_it():
    for gap in (-0.999, 0.999):
        assert pace_word(facts(lead=-0.3, gap=gap), 1.0) is Status.ON_PACE
    assert pace_word(facts(lead=-0.3, gap=-1.0), 1.0) is Status.BEHIND
    assert pace_word(facts(lead=-0.3, gap=-1.0 + 1e-12), 1.0) is Status.BEHIND
    assert pace_word(facts(lead=0.3, gap=1.0), 1.0) is Status.AHEAD


def test_a_frozen_word_may_be_that_nothing_could_be_said():
    assert pace_word(facts(too_early=True), 0.0) is Status.TOO_EARLY
    assert pace_word(facts(too_few_periods=True), 0.0) is Status.TOO_EARLY
    assert pace_word(facts(numbered=False), 0.0) is Status.NO_NUMBER_YET
    assert pace_word(facts(p=None), 0.0) is Status.NO_NUMBER_YET
    assert pace_word(facts(lead=-1.0, open_step=True), 0.0) is Status.ON_PACE


def test_quiet_is_three_cadences_of_unpaused_days():
    assert is_quiet(21, 7)
    assert not is_quiet(20, 7)
    assert is_quiet(3, 1)
    assert not is_quiet(10_000, None)
