from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lifeokr.domain.codes import Ending, State
from lifeokr.domain.reading import standing
from lifeokr.domain.records import CheckIn, KeyResult, Marks, Metric, Pause, Step
from lifeokr.domain.standing import Subject
from lifeokr.domain.units import NumberStyle
from lifeokr.trail.model import objective_trail, subject_trail
from lifeokr.trail.sentence import sentence

FIRST, DUE = date(2026, 4, 1), date(2026, 6, 30)


def trail(kind, unit, numbers, *, start, target, stretch=None, today=date(2026, 5, 31), **more):
    """Return the Trail of a key result with a number on every seventh day."""
    entries = tuple(
        CheckIn(
            id=f"c{at}", metric_id="m", local_date=date.fromordinal(FIRST.toordinal() + 7 * at), value=value
        )
        for at, value in enumerate(numbers)
    )
    steps, pauses = more.pop("steps", ()), more.pop("pauses", ())
    subject = Subject(
        KeyResult(id="k", objective_id="o", metric_id="m", title="Weight", start=start, **more),
        Metric(id="m", title="Weight", kind=kind, unit=unit),
        FIRST,
        DUE,
        (Marks(id="1", key_result_id="k", target=target, stretch=stretch),),
        entries,
        steps=steps,
        pauses=pauses,
    )
    stands = standing(subject, today)
    return subject_trail(subject, stands, title="Weight", colour="health", style=NumberStyle(".", ","))


def run(*times, **more):
    return trail("best", "min:sec", times, start=3390.0, target=3000.0, stretch=2880.0, **more)


def weight(*values, stretch=73.5, **more):
    return trail("latest", "kg", values, start=78.4, target=75.0, stretch=stretch, **more)


def test_a_trail_says_where_one_stands_and_where_an_even_pace_would_be():
    model = run(3390.0, 3320.0, 3100.0)
    assert model.position == pytest.approx(0.7 * 290 / 390)
    assert model.pace_position == pytest.approx(0.7 * 60 / 90)
    assert (model.crest, model.has_stretch, model.hollow) == (1.0, True, False)
    assert (model.start, model.target, model.stretch, model.value) == ("56:30", "50:00", "48:00", "51:40")
    assert model.score == "0.52"


def test_below_the_start_it_is_hollow_and_says_how_far():
    model = weight(78.4, 79.9)
    assert model.hollow
    assert model.position == pytest.approx(0.7 * 1.5 / -3.4)
    assert model.beyond == "1.5 kg above April"
    up = trail("latest", "number", (8.0,), start=10.0, target=20.0, stretch=25.0)
    assert up.beyond == "2 below April"


def test_past_the_stretch_the_words_say_how_far():
    model = trail("latest", "number", (3000.0,), start=0.0, target=500.0, stretch=1000.0)
    assert model.position == pytest.approx(2.2)  # 0.7 + 0.3 x 2,500 / 500
    assert model.score == "1.00"
    assert model.beyond == "2,000 past the stretch"
    assert weight(73.0).beyond == "0.5 kg past the stretch"


def test_without_a_stretch_it_is_kept_or_so_much_of_the_way():
    assert weight(75.0, stretch=None).beyond == "kept"
    assert weight(74.0, stretch=None).beyond == "kept"
    assert weight(76.7, stretch=None).beyond == "50 % of the way"
    closed = weight(76.7, stretch=None, state=State.CLOSED, closed_day=DUE, ending=Ending.DONE, today=DUE)
    assert closed.beyond == "not kept, 50 % of the way"
    assert weight(76.7, stretch=None).crest is None
    let_go = weight(76.7, stretch=None, state=State.CLOSED, closed_day=DUE, ending=Ending.LET_GO, today=DUE)
    assert let_go.beyond == "50 % of the way"


def test_a_near_stretch_has_its_crest_near_the_gate():
    model = trail("latest", "number", (101.0,), start=20.0, target=100.0, stretch=104.0)
    assert model.crest == pytest.approx(0.735)
    assert model.position == pytest.approx(0.7 * 81 / 80)


def test_before_the_first_number_there_is_no_place_and_no_pace():
    model = trail("latest", "kg", (), start=None, target=75.0, stretch=73.5, today=date(2026, 4, 12))
    assert (model.position, model.pace_position, model.start) == (None, None, "")
    assert sentence(model) == "Weight, no number yet, target 75.0 kg, stretch 73.5 kg."


def test_resting_has_no_pace():
    pause = Pause(id="p", key_result_id="k", first_day=date(2026, 5, 20))
    model = weight(78.4, 77.0, pauses=(pause,))
    assert model.resting
    assert model.pace_position is None
    assert ", resting, " in sentence(model)


def test_a_share_is_said_in_percent_whatever_is_entered():
    model = trail(
        "within", "hours", (7.5, 7.2, 6.0), start=0.38, target=0.65, stretch=0.8, low=7.0, window=28
    )
    assert model.start == "38%"
    assert model.target == "65%"


@pytest.mark.parametrize(
    ("model", "said"),
    [
        (
            lambda: run(3390.0, 3320.0, 3100.0),
            "Weight, 51:40, score 0.52, ahead of pace, quiet, target 50:00, stretch 48:00.",
        ),
        (run, "Weight, 56:30, no attempt yet, quiet, target 50:00, stretch 48:00."),
        (
            lambda: weight(78.4, 79.9, today=date(2026, 4, 12)),
            "Weight, 79.9 kg, score 0.00, 1.5 kg above April, behind pace, target 75.0 kg, stretch 73.5 kg.",
        ),
        (
            lambda: weight(*[76.0] * 9, stretch=None),
            "Weight, 76.0 kg, score 0.49, 71 % of the way, on pace, target 75.0 kg.",
        ),
        (
            lambda: trail(
                "milestones",
                "number",
                (),
                start=0.0,
                target=1.0,
                steps=(Step(id="s", key_result_id="k", title="The exam"),),
            ),
            "Weight, 0, score 0.00, 0 % of the way, open, quiet, target 1.",
        ),
    ],
)
def test_the_sentence_says_the_same_facts_in_the_same_order(model, said):
    assert sentence(model()) == said


def test_a_likely_landing_is_said_last():
    model = replace(run(3390.0, 3100.0), landing_words=("49:20", "50:55"), quiet=False)
    assert sentence(model).endswith("stretch 48:00, likely to land between 49:20 and 50:55.")


def test_an_objective_has_a_trail_of_its_score():
    model = objective_trail("Feel light", "health", 0.45, 0.46)
    assert (model.position, model.pace_position, model.has_stretch) == (0.45, 0.46, True)
    assert sentence(model) == "Feel light, score 0.45, even pace 0.46."
    assert sentence(objective_trail("Feel light", "health", None, None)) == "Feel light, no score yet."


def test_a_hostile_title_is_said_on_one_line():
    model = objective_trail("a\nb\x00\u202ec", "health", 0.45, None)
    assert sentence(model) == "a b c, score 0.45."
